/*
 * dialect - how a tcp rules file and its tcpserver write addresses
 *
 * floor  ground
 * spec   rules.c, tcprules.c and ip6_fmt.c of ucspi-tcp 0.88 and of the
 *        ucspi-tcp-ipv6 of Debian
 */
#ifndef DIALECT_H
#define DIALECT_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"

struct err;
struct ip;
struct network;

struct dialect {
	const char
	    *kind; /* of the files that it is for, in the configuration */
	const char *name;  /* in the configuration */
	bool ipv4, ipv6;   /* whether it has rules for such addresses */
	const char *stops; /* a key that is a prefix ends in one of these */
	char ends;         /* stands behind the address of a rule */
};

/*
 * Find the dialect of a kind of files that has the name, or its first one.
 *
 *   name  NULL: none was said
 *
 * Returns 0, or -1 with ERR_PERM: there is none.
 */
int dialect_find(const char *kind, const char *name,
    const struct dialect **dialect, struct err *e);

/* Whether it has rules for addresses of that sort. */
bool dialect_takes(const struct dialect *d, const struct ip *ip);

#define KEY_SIZE 48

/*
 * Cut off what stands before the colon of a rule, or the first blank where
 * the dialect has it so; the rest begins with it. Where addresses have colons
 * themselves that is the first before a verdict; where there is none, the first
 * of all.
 *
 * Returns whether it is the one that tcprules looks for.
 */
bool dialect_cut(
    const struct dialect *d, struct span *rest, struct span *address);

/* An address as tcpserver writes it. Returns `key`. */
char *dialect_address(const struct ip *ip, char key[KEY_SIZE]);

struct keys {
	char (*list)[KEY_SIZE]; /* owned; in the order of the addresses */
	size_t count;
};

/*
 * The keys that stand for all addresses of a network, and for no other.
 *
 *   keys  out: for dialect_keys_free(), failure or not
 *
 * Returns 0, or -1 with ERR_PERM when the dialect has no such keys, or only
 * too many.
 */
int dialect_keys(const struct dialect *d, const struct network *n,
    struct keys *keys, struct err *e);
void dialect_keys_free(struct keys *keys);

/*
 * What stands before the colon of a rule for the keys `from` to `last`, which
 * follow one another: "192.0.2.4-7".
 *
 * Returns false when one rule cannot be for all of them.
 */
bool dialect_range(
    const struct keys *keys, size_t from, size_t last, struct buf *out);

/*
 * The key that is asked for next when there is no record for this one.
 *
 * Returns false when there is none: it was the default's, the empty one.
 */
bool dialect_shorten(const struct dialect *d, struct span *key);

/* Whether a key stands for all addresses that begin with it. */
bool dialect_is_prefix(const struct dialect *d, struct span key);

/* Whether tcpserver ever looks for such a key that has a colon in it. */
bool dialect_has_ipv6_key(const struct dialect *d, struct span key);

#endif
