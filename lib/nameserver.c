#include "lib/nameserver.h"

#include <stdbool.h>
#include <string.h>

#include "lib/err.h"

#define PORT_MAX 65535

static struct span
behind(struct span text, const char *at)
{
	return (struct span){ at + 1, (size_t)(text.s + text.len - at - 1) };
}

static bool
read_port(struct span text, int *port)
{
	size_t i;

	*port = 0;
	for (i = 0; i < text.len && *port <= PORT_MAX; i++) {
		if (text.s[i] < '0' || text.s[i] > '9')
			return false;
		*port = *port * 10 + text.s[i] - '0';
	}
	return *port > 0 && *port <= PORT_MAX;
}

/* read_word - one; brackets part the port of IPv6, and go with one only */
static bool
read_word(struct span word, struct nameserver *server)
{
	const char *colon = memchr(word.s, ':', word.len);
	const char *last = memrchr(word.s, ':', word.len);
	bool brackets = *word.s == '[';
	struct span address = word;

	*server = (struct nameserver){ 0 };
	if (brackets || (colon != NULL && colon == last)) {
		if (last == NULL ||
		    !read_port(behind(word, last), &server->port))
			return false;
		address.len = (size_t)(last - word.s);
	}
	if (brackets) {
		if (address.len < 2 || address.s[address.len - 1] != ']')
			return false;
		address.s++;
		address.len -= 2;
	}
	return ip_read(address, &server->ip) &&
	    (!brackets || !ip_is_v4(&server->ip));
}

int
nameserver_next(struct span *list, struct nameserver *server, struct err *e)
{
	struct span word;

	if (!span_word(list, &word))
		return 0;
	if (read_word(word, server))
		return 1;
	return err_perm(e,
	    "\"%.*s\" is no DNS server; write it like 192.0.2.53, "
	    "192.0.2.53:5353 or [2001:db8::53]:5353",
	    (int)(word.len > 100 ? 100 : word.len), word.s);
}
