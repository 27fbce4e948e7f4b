/*
 * dialect - how a tcp rules file and its tcpserver write addresses
 *
 * floor  ground
 * spec   rules.c, tcprules.c and ip6_fmt.c of ucspi-tcp 0.88 and of the
 *        ucspi-tcp-ipv6 of Debian; dialect-parts.h for ucspi-tcp6
 */
#ifndef DIALECT_H
#define DIALECT_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"
#include "rblunblock/network.h"

struct err;

struct dialect {
	const char
	    *kind; /* of the files that it is for, in the configuration */
	const char *name;  /* in the configuration */
	bool ipv4, ipv6;   /* whether it has rules for such addresses */
	const char *stops; /* a key that is a prefix ends in one of these */
	char ends;         /* stands behind the address of a rule */
	bool tcp6;         /* there are rules for networks of any length */
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
 * The same by octets alone, where the dialect has other keys for networks of
 * IPv4, too: a rule for a prefix that ends in a dot goes before those.
 */
void dialect_octet_keys(const struct network *n, struct keys *keys);

/* The way of tcpserver from key to key, until there is a record. */
struct walk {
	struct span key; /* the one to be asked for */
	/* its own */
	const struct dialect *dialect;
	struct network net; /* of the key that it began with */
	int octets, bits;   /* of the next prefixes of it */
	char room[KEY_SIZE];
};

/* Begin at a key: first with those that go before it for all it stands for. */
void dialect_walk(const struct dialect *d, struct span key, struct walk *w);

/* Begin at a key itself. */
void dialect_walk_at(const struct dialect *d, struct span key, struct walk *w);

/* Go to the next one. Returns false behind the default's, the empty one. */
bool dialect_step(struct walk *w);

/* Whether a key stands for all addresses that begin with it. */
bool dialect_is_prefix(const struct dialect *d, struct span key);

/* Whether a key is for a network as 192.0.2.0/24 names it. */
bool dialect_is_network(const struct dialect *d, struct span key);

/*
 * Where the dialect has rules for networks, whether a key is for part of one,
 * as 192.0.2.0/24 names it, and another one.
 */
bool dialect_is_within(struct span key, struct span network);

/* Whether tcpserver ever looks for such a key with a colon or a slash in it. */
bool dialect_asks_for(const struct dialect *d, struct span key);

/* --- where there are rules for networks: keys, and those of the cdb --- */

/*
 * What tcprules makes of an address with a colon or a slash, and without '='.
 *
 *   raw  out: the key in the cdb
 *
 * Returns why it is none, or NULL.
 */
const char *dialect_compile(struct span address, struct buf *raw);

/*
 * A key of the cdb as this program calls it, and back.
 *
 *   room  where it is written, if it is not the same
 */
struct span dialect_from_cdb(
    const struct dialect *d, struct span raw, struct buf *room);
struct span dialect_to_cdb(
    const struct dialect *d, struct span key, struct buf *room);

/* Whether it is a key that only other releases look for. */
bool dialect_is_old(const struct dialect *d, struct span raw);

#endif
