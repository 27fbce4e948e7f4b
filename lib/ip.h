/*
 * ip - an IPv4 or IPv6 address
 *
 * floor  ground
 * shape  16 bytes; an IPv4 address is held as ::ffff:a.b.c.d, so that the
 *        two spellings of one client are one address (RFC 4291 s2.5.5.2)
 */
#ifndef IP_H
#define IP_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"

struct err;

struct ip {
	unsigned char bytes[16];
};

#define IP_TEXT_SIZE 46 /* the longest text and its NUL */

/*
 * Read an address from text.
 *
 *   text  "192.0.2.1" or "2001:db8::1"; no port, no brackets, no zone, no
 *         leading zeros; not NUL-terminated
 *   ip    out: filled on success, untouched on failure
 *
 * Returns 0, or -1 with ERR_PERM when text is not an address.
 */
int ip_parse(struct span text, struct ip *ip, struct err *e);

/* The same without a word of why; for lines of a log. */
bool ip_read(struct span text, struct ip *ip);

bool ip_is_v4(const struct ip *ip);

/* How many bits an address of its family has: 32 or 128. */
int ip_bits(const struct ip *ip);

/*
 * Read a network, "192.0.2.0/24", or an address, which is one of all its bits.
 *
 *   net   out: an address in it; the bits behind its first ones may be any
 *   bits  out: how many those are, 0 to ip_bits(net); undefined on failure
 *
 * Returns false when the text is none.
 */
bool ip_read_net(struct span text, struct ip *net, int *bits);

/* Whether an address begins with the first bits of one of its family. */
bool ip_is_in(const struct ip *ip, const struct ip *net, int bits);

/* An IPv4 address as a number, 0 to 4294967295. */
int64_t ip_number(const struct ip *ip);

/*
 * Write the address in its canonical form: dotted quad, or RFC 5952.
 *
 * Returns `text`.
 */
char *ip_format(const struct ip *ip, char text[IP_TEXT_SIZE]);

#endif
