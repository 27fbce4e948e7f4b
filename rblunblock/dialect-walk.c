#include "rblunblock/dialect-parts.h"

#include <ctype.h>
#include <string.h>

/* --- the way of tcpserver from key to key --- */

void
dialect_walk_at(const struct dialect *d, struct span key, struct walk *w)
{
	w->dialect = d;
	w->key = key;
	if (d->tcp6)
		tcp6_walk_at(w);
}

void
dialect_walk(const struct dialect *d, struct span key, struct walk *w)
{
	dialect_walk_at(d, key, w);
	if (d->tcp6)
		tcp6_walk_whole(w);
}

bool
dialect_step(struct walk *w)
{
	const char *stops = w->dialect->stops;
	struct span *key = &w->key;

	if (w->dialect->tcp6)
		return tcp6_step(w);
	if (key->len == 0)
		return false;
	do
		key->len--;
	while (key->len > 0 && strchr(stops, key->s[key->len - 1]) == NULL);
	return true;
}

bool
dialect_is_prefix(const struct dialect *d, struct span key)
{
	return key.len == 0 || strchr(d->stops, key.s[key.len - 1]) != NULL;
}

bool
dialect_is_network(const struct dialect *d, struct span key)
{
	return d->tcp6 && tcp6_is_network(key);
}

/* is_prefix - "2001:db8:", or "2001:db8::" */
static bool
is_prefix(struct span key)
{
	size_t i, digits = 0;
	char c;

	for (i = 0; i < key.len; i++) {
		c = key.s[i];
		if (c == ':') {
			digits = 0;
			continue;
		}
		if (!isxdigit((unsigned char)c) || isupper((unsigned char)c) ||
		    ++digits > 4)
			return false;
		if (c == '0' && digits == 1 && i + 1 < key.len &&
		    key.s[i + 1] != ':')
			return false;
	}
	return true;
}

bool
dialect_asks_for(const struct dialect *d, struct span key)
{
	char text[KEY_SIZE];
	struct ip ip;

	if (d->tcp6)
		return tcp6_asks_for(key);
	if (!d->ipv6)
		return false;
	if (span_ends(key, ":"))
		return is_prefix(key);
	if (!ip_read(key, &ip) || ip_is_v4(&ip))
		return false;
	return span_is(key, dialect_address(&ip, text));
}

/* --- keys, and those of the cdb --- */

struct span
dialect_from_cdb(const struct dialect *d, struct span raw, struct buf *room)
{
	if (!d->tcp6)
		return raw;
	buf_clear(room);
	buf_text(room, "");
	tcp6_from_cdb(raw, room);
	return buf_as_span(room);
}

struct span
dialect_to_cdb(const struct dialect *d, struct span key, struct buf *room)
{
	if (!d->tcp6)
		return key;
	buf_clear(room);
	buf_text(room, "");
	tcp6_to_cdb(key, room);
	return buf_as_span(room);
}

bool
dialect_is_old(const struct dialect *d, struct span raw)
{
	return d->tcp6 && tcp6_is_old(raw);
}
