#include "rblsmtpd/environment.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

#define SERVERS_MAX 16 /* as the stock program has it */

char *
environment_servers(const char *text)
{
	struct buf list = { 0 };
	char *end;
	int octets, servers = 0;
	size_t sound = 0;

	while (servers < SERVERS_MAX) {
		buf_text(&list, servers > 0 ? "," : "");
		for (octets = 0; octets < 4; octets++) {
			unsigned long value = strtoul(text, &end, 10);

			if (*text < '0' || *text > '9' || value > 255)
				break;
			buf_format(&list, octets > 0 ? ".%lu" : "%lu", value);
			text = *end == '.' ? end + 1 : end;
		}
		if (octets < 4)
			break;
		servers++;
		sound = list.len;
	}
	if (sound > 0) {
		list.s[sound] = '\0';
		return list.s;
	}
	buf_free(&list);
	return NULL;
}

/* of_client - TCPREMOTE..., or for an IPv6 client of ucspi-tcp6 TCP6REMOTE...
 */
static const char *
of_client(const char *v4, const char *v6)
{
	const char *proto = getenv("PROTO");
	const char *found = getenv(v4);
	const char *other = getenv(v6);
	bool six = proto != NULL && strcmp(proto, "TCP6") == 0;

	return other != NULL && (six || found == NULL) ? other : found;
}

void
environment_read(struct environment *env)
{
	const char *servers = getenv("DNSCACHEIP");
	const char *timeout = getenv("RBLTIMEOUT");
	const char *ip = of_client("TCPREMOTEIP", "TCP6REMOTEIP");
	long seconds = timeout != NULL ? strtol(timeout, NULL, 10) : 0;

	*env = (struct environment){
		.ip_text = ip != NULL ? ip : "",
		.hostid = of_client("TCPREMOTEHOST", "TCP6REMOTEHOST"),
		.hostinfo = of_client("TCPREMOTEINFO", "TCP6REMOTEINFO"),
		.rblsmtpd = getenv("RBLSMTPD"),
		.greet_s = getenv("GREETDELAY"),
		.servers =
		    servers != NULL ? environment_servers(servers) : NULL,
	};
	if (seconds > 0 && seconds <= 86400)
		env->timeout_s = (int)seconds;
	env->has_ip = ip_read(span_of(env->ip_text), &env->ip);
}

void
environment_free(struct environment *env)
{
	free(env->servers);
	env->servers = NULL;
}
