/*
 * network - whom to let in: one address, or all that begin with its bits
 *
 * floor  ground
 */
#ifndef NETWORK_H
#define NETWORK_H

#include <stdbool.h>

#include "lib/bytes.h"
#include "lib/ip.h"

struct err;

struct network {
	struct ip ip; /* all bits behind the first ones are 0 */
	int bits;     /* 0..32 of an IPv4 address, 0..128 of an IPv6 one */
};

#define NETWORK_TEXT_SIZE (IP_TEXT_SIZE + 4)

/*
 * Read an address, "192.0.2.0/24", "2001:db8::/32", or a prefix as tcprules
 * has it, "192.0.2.".
 *
 * Returns 0, or -1 with ERR_PERM. A slip of the pen is told what it may have
 * meant, and never taken for that.
 */
int network_parse(const char *word, struct network *n, struct err *e);

/* The same of a text that may be anything: whether it is a network. */
bool network_read(struct span text, struct network *n);

/*
 * Whether a word, which could be the name of a domain, is more likely an
 * address with slips of the pen in one of its numbers: "192.0.2.l1".
 */
bool network_is_misspelt(const char *word);

/* Write it: "192.0.2.1", "192.0.2.0/24". Returns `text`. */
char *network_format(const struct network *n, char text[NETWORK_TEXT_SIZE]);

bool network_has(const struct network *n, const struct ip *ip);

/* Clear the bits behind its first ones. Returns whether any was set. */
bool network_cut(struct network *n);

/* Its last address. */
void network_last(const struct network *n, struct ip *last);

/* Whether it is one address alone. */
bool network_is_address(const struct network *n);

/* Whether it is so large that it must be meant: below /16, of IPv6 /48. */
bool network_is_large(const struct network *n);

/*
 * Whether no mail of others can come from it, or not from all of it: it is of
 * this host, of private networks, or no unicast (RFC 6890, RFC 5771). Of a
 * large network only where all of it is.
 */
bool network_is_local(const struct network *n);

#endif
