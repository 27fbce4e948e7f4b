#include "rblunblock/dialect-parts.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "rblunblock/network.h"

#define KEYS_MAX 256
#define GROUPS   8

static const struct dialect dialects[] = {
	{ "tcprules", "vanilla", true, false, ".", ':', false },
	{ "tcprules", "ipv6", true, true, ".:", ':', false },
	{ "tcprules", "ucspi-tcp6", true, true, ".", ':', true },
	{ "cidr", "cidr", true, true, "", ' ', false },
	{ "rbldnsd", "ip4trie", true, false, "", ' ', false },
	{ "rbldnsd", "ip4set", true, false, "", ' ', false },
	{ "rbldnsd", "ip6trie", false, true, "", ' ', false },
};

#define DIALECTS (sizeof dialects / sizeof *dialects)

/* add_word - to a list of words of which one is wanted */
static void
add_word(const char *word, struct buf *out)
{
	if (out->len > 0)
		buf_text(out, ", ");
	buf_text(out, word);
}

/* refuse - tell which there are: of the kind, or of kinds */
static int
refuse(const char *kind, const char *name, struct err *e)
{
	const struct dialect *d, *last = NULL;
	struct buf kinds = { 0 }, names = { 0 };
	int rc;

	for (d = dialects; d < dialects + DIALECTS; d++) {
		if (last == NULL || strcmp(last->kind, d->kind) != 0)
			add_word(d->kind, &kinds);
		if (strcmp(d->kind, kind) == 0)
			add_word(d->name, &names);
		last = d;
	}
	if (names.len == 0)
		rc = err_perm(e, "kind: \"%.100s\" is none; want one of: %s",
		    kind, kinds.s);
	else
		rc = err_perm(e,
		    "dialect: \"%.100s\" is none of kind %s; want one of: %s",
		    name, kind, names.s);
	buf_free(&kinds);
	buf_free(&names);
	return rc;
}

int
dialect_find(const char *kind, const char *name, const struct dialect **dialect,
    struct err *e)
{
	const struct dialect *d;

	for (d = dialects; d < dialects + DIALECTS; d++)
		if (strcmp(d->kind, kind) == 0 &&
		    (name == NULL || strcmp(d->name, name) == 0)) {
			*dialect = d;
			return 0;
		}
	return refuse(kind, name, e);
}

bool
dialect_takes(const struct dialect *d, const struct ip *ip)
{
	return ip_is_v4(ip) ? d->ipv4 : d->ipv6;
}

/* to_colon - where the next colon is, or the end */
static size_t
to_colon(struct span a, size_t at)
{
	while (at < a.len && a.s[at] != ':')
		at++;
	return at;
}

static bool
cut_colon(const struct dialect *d, struct span *rest, struct span *address)
{
	size_t first = to_colon(*rest, 0), at = first;
	struct span verdict = { rest->s + at, rest->len - at };

	while (d->ipv6 && verdict.len > 0 && !span_starts(verdict, ":allow") &&
	    !span_starts(verdict, ":deny")) {
		at = to_colon(*rest, at + 1);
		verdict = (struct span){ rest->s + at, rest->len - at };
	}
	if (verdict.len == 0)
		at = first;
	*address = (struct span){ rest->s, at };
	rest->s += at;
	rest->len -= at;
	return verdict.len > 0;
}

static bool
cut_blank(struct span *rest, struct span *address)
{
	size_t at = 0;

	while (at < rest->len && !isspace((unsigned char)rest->s[at]))
		at++;
	*address = (struct span){ rest->s, at };
	rest->s += at;
	rest->len -= at;
	return at > 0;
}

bool
dialect_cut(const struct dialect *d, struct span *rest, struct span *address)
{
	if (d->tcp6)
		return tcp6_cut(rest, address);
	return d->ends == ' ' ? cut_blank(rest, address)
			      : cut_colon(d, rest, address);
}

char *
dialect_add_key(struct keys *keys)
{
	keys->list = mem_resize(keys->list, keys->count + 1, KEY_SIZE);
	return keys->list[keys->count++];
}

void
dialect_keys_free(struct keys *keys)
{
	free(keys->list);
	*keys = (struct keys){ 0 };
}

/* --- IPv4: 192.0.2.1, and 192.0.2. for all that begin so --- */

static void
add_ipv4(struct keys *keys, const unsigned char octet[4], int count)
{
	char *key = dialect_add_key(keys);
	int i, len = 0;

	for (i = 0; i < count; i++)
		len += snprintf(key + len, KEY_SIZE - (size_t)len, "%d%s",
		    octet[i], i < 3 ? "." : "");
}

void
dialect_octet_keys(const struct network *n, struct keys *keys)
{
	unsigned char octet[4];
	int whole = n->bits / 8, rest = n->bits % 8, i;

	memcpy(octet, n->ip.bytes + 12, sizeof octet);
	if (rest == 0) {
		add_ipv4(keys, octet, whole);
		return;
	}
	for (i = 0; i < 1 << (8 - rest); i++) {
		add_ipv4(keys, octet, whole + 1);
		octet[whole]++;
	}
}

/* --- IPv6, as the tcpserver of ucspi-tcp-ipv6 writes it --- */

static void
read_groups(const struct ip *ip, unsigned group[GROUPS])
{
	int i;

	for (i = 0; i < GROUPS; i++)
		group[i] =
		    (unsigned)ip->bytes[2 * i] << 8 | ip->bytes[2 * i + 1];
}

/* find_zeros - the first of the longest runs of zero groups, be it of one */
static int
find_zeros(const unsigned group[GROUPS], int *count)
{
	int i, run = 0, at = 0;

	*count = 0;
	for (i = 0; i < GROUPS; i++) {
		run = group[i] == 0 ? run + 1 : 0;
		if (run > *count) {
			*count = run;
			at = i + 1 - run;
		}
	}
	return at;
}

/*
 * write_ipv6 - "::" stands for a single group of zeros, too, which RFC 5952
 * s4.2.2 would not have
 */
static void
write_ipv6(const unsigned group[GROUPS], char key[KEY_SIZE])
{
	int zeros, at = find_zeros(group, &zeros), i, len = 0;

	for (i = 0; i < GROUPS; i++) {
		if (zeros > 0 && i == at) {
			len += snprintf(key + len, KEY_SIZE - (size_t)len, "%s",
			    i == 0 ? "::" : ":");
			i += zeros - 1;
			continue;
		}
		len += snprintf(key + len, KEY_SIZE - (size_t)len, "%x%s",
		    group[i], i < GROUPS - 1 ? ":" : "");
	}
}

char *
dialect_address(const struct ip *ip, char key[KEY_SIZE])
{
	unsigned group[GROUPS];

	if (ip_is_v4(ip))
		return ip_format(ip, key);
	read_groups(ip, group);
	write_ipv6(group, key);
	return key;
}

/*
 * write_prefix - the first groups, with a colon behind each
 *
 *   shut  the last one is zero, and written as by the second of two colons
 */
static void
write_prefix(
    const unsigned group[GROUPS], int count, bool shut, char key[KEY_SIZE])
{
	int i, len = 0;

	for (i = 0; i < count - shut; i++)
		len += snprintf(
		    key + len, KEY_SIZE - (size_t)len, "%x:", group[i]);
	if (shut)
		strcpy(key + len, ":");
}

/*
 * add_prefix - a prefix of whole groups
 *
 * Where its last group is zero there are two ways to write what follows. Of
 * a zero before that there is no telling from the text how many groups its
 * "::" stands for: such a key would let in others, too.
 */
static bool
add_prefix(const unsigned group[GROUPS], int count, struct keys *keys)
{
	int i;

	for (i = 0; i < count - 1; i++)
		if (group[i] == 0)
			return false;
	write_prefix(group, count, false, dialect_add_key(keys));
	if (group[count - 1] == 0)
		write_prefix(group, count, true, dialect_add_key(keys));
	return true;
}

/*
 * add_whole - an address; one whose text ends in colons is a prefix, too, and
 * for others where these stand for more than its last group
 */
static bool
add_whole(const unsigned group[GROUPS], struct keys *keys)
{
	char *key = dialect_add_key(keys);

	write_ipv6(group, key);
	return key[strlen(key) - 1] != ':' || group[GROUPS - 2] != 0;
}

static bool
add_groups(const unsigned group[GROUPS], int count, struct keys *keys)
{
	if (count == GROUPS)
		return add_whole(group, keys);
	return add_prefix(group, count, keys);
}

/* expand_ipv6 - Returns whether there are such keys, and not too many. */
static bool
expand_ipv6(const struct network *n, struct keys *keys)
{
	unsigned group[GROUPS];
	int whole = n->bits / 16, rest = n->bits % 16, i;

	read_groups(&n->ip, group);
	if (rest == 0)
		return add_groups(group, whole, keys);
	if (1 << (16 - rest) > KEYS_MAX)
		return false;
	for (i = 0; i < 1 << (16 - rest); i++) {
		if (!add_groups(group, whole + 1, keys))
			return false;
		group[whole]++;
	}
	return true;
}

int
dialect_keys(const struct dialect *d, const struct network *n,
    struct keys *keys, struct err *e)
{
	char text[NETWORK_TEXT_SIZE];

	*keys = (struct keys){ 0 };
	if (d->tcp6)
		return tcp6_keys(n, keys, e);
	if (ip_is_v4(&n->ip)) {
		dialect_octet_keys(n, keys);
		return 0;
	}
	if (!d->ipv6)
		return err_perm(e,
		    "%s is of IPv6, and the tcprules of ucspi-tcp take no "
		    "rules for that; with those of ucspi-tcp6 or "
		    "ucspi-tcp-ipv6 say so by dialect = ucspi-tcp6 or "
		    "dialect = ipv6",
		    network_format(n, text));
	if (expand_ipv6(n, keys))
		return 0;
	if (network_is_address(n))
		return err_perm(e,
		    "a rule of dialect %s for %s lets in all whose address "
		    "begins with that text; there is none for it alone, but "
		    "in the rules of ucspi-tcp6",
		    d->name, network_format(n, text));
	return err_perm(e,
	    "no few rules of dialect %s are for %s and for nothing else; let "
	    "in single addresses of it, or a network of another length",
	    d->name, network_format(n, text));
}

/* --- ranges --- */

/* last_number - where the last number of a key begins */
static size_t
last_number(const char *key)
{
	size_t at = strlen(key);

	if (at > 0 && key[at - 1] == '.')
		at--;
	while (at > 0 && key[at - 1] != '.')
		at--;
	return at;
}

bool
dialect_range(
    const struct keys *keys, size_t from, size_t last, struct buf *out)
{
	const char *low = keys->list[from], *high = keys->list[last];
	size_t at = last_number(low);

	if (from == last) {
		buf_text(out, low);
		return true;
	}
	if (strchr(low, ':') != NULL)
		return false;
	buf_add(out, low, at);
	buf_format(out, "%d-%s", atoi(low + at), high + at);
	return true;
}
