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

/* An IPv4 address as a number, 0 to 4294967295. */
int64_t ip_number(const struct ip *ip);

/*
 * Write the address in its canonical form: dotted quad, or RFC 5952.
 *
 * Returns `text`.
 */
char *ip_format(const struct ip *ip, char text[IP_TEXT_SIZE]);

#endif
