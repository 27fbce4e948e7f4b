#include "rblsmtpd/environment.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

#define SERVERS_MAX 16 /* as the stock program has it */

/*
 * take_address - four numbers with one dot between; octets as djb's ip4_scan()
 * takes them, modulo 256
 */
static bool
take_address(const char **text, struct buf *list)
{
	const char *at = *text;
	unsigned long octet[4];
	char *end;
	int i;

	for (i = 0; i < 4; i++) {
		if ((i > 0 && *at++ != '.') || !isdigit((unsigned char)*at))
			return false;
		octet[i] = strtoul(at, &end, 10) & 255;
		at = end;
	}
	buf_format(list, "%s%lu.%lu.%lu.%lu", list->len > 0 ? "," : "",
	    octet[0], octet[1], octet[2], octet[3]);
	*text = at;
	return true;
}

char *
environment_servers(const char *text)
{
	struct buf list = { 0 };
	int servers;

	for (servers = 0; servers < SERVERS_MAX; servers++) {
		text += strspn(text, ".");
		if (!take_address(&text, &list))
			break;
	}
	return list.s;
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
