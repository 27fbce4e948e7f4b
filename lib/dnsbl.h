/*
 * dnsbl - block lists: how they are written, asked and understood
 *
 * floor  ground
 * in     ZONE[=FILTER][*WEIGHT][:MESSAGE], as an admin writes a list
 * spec   RFC 5782; filters as in postscreen_dnsbl_sites of Postfix; an IPv4
 *        address in host order, 127.0.0.2 is 0x7f000002
 */
#ifndef DNSBL_H
#define DNSBL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct err;
struct ip;

/* The addresses that a pattern like 127.0.[0..3].[2;4..9] stands for. */
struct dnsbl_filter {
	unsigned char octet[4][32]; /* a bit for each of 256 values */
};

struct dnsbl {
	char
	    *zone; /* as written: letters, digits, '-', '_'; no needless dots */
	char *message; /* what the client is told; NULL: the list's text */
	struct dnsbl_filter *filters; /* one has to match; none: the default */
	size_t filter_count;
	int weight; /* not 0; negative: speaks for the client */
	bool weighted;
};

/*
 * Read a list.
 *
 *   FILTER   four numbers with dots between; in place of a number, [1;4..9]
 *            for 1, and 4 to 9; several such patterns with ';' between
 *   WEIGHT   a whole number, not 0; without it 1
 *   MESSAGE  all behind the first ':'
 *   list     out: owned by the caller, for dnsbl_free(), failure or not
 *
 * Returns 0, or -1 with ERR_PERM: what is wrong, and where; a customer's key is
 * not shown.
 */
int dnsbl_parse(struct span text, struct dnsbl *list, struct err *e);

/* Free what a list holds. One that is all zero is fine. */
void dnsbl_free(struct dnsbl *list);

/* Whether a text is the zone of a list, and nothing else. */
bool dnsbl_is_zone(const char *text);

/*
 * The name to ask for about an address (RFC 5782 s2.1, s2.4). An IPv4
 * address, also one in an IPv6 one, has four labels; dnsbl_name_v6() always
 * gives 32 nibbles, as the test entry ::ffff:127.0.0.2 wants them (s5).
 *
 * Return a string that the caller frees; it may be too long for the DNS.
 */
char *dnsbl_name(const struct ip *ip, const char *zone);
char *dnsbl_name_v6(const struct ip *ip, const char *zone);

enum dnsbl_says {
	DNSBL_CLEAR,  /* not listed, as far as this filter goes */
	DNSBL_LISTED, /* listed */
	DNSBL_BROKEN, /* no answer that a block list should give */
};

/*
 * What the addresses of an answer say.
 *
 * Without a filter, all of 127.0.0.0/8 but 127.0.0.1 lists. An error code in
 * the answer, or an address outside 127.0.0.0/8 that no filter asks for, and
 * the list is not to be believed.
 *
 *   why  out: for DNSBL_BROKEN one line, a constant
 */
enum dnsbl_says dnsbl_judge(const struct dnsbl *list, const uint32_t *addresses,
    size_t count, const char **why);

/*
 * The meaning of an address in 127.255.255.0/24, which lists answer with
 * when they do not like the question: a constant, NULL for all others.
 */
const char *dnsbl_error(uint32_t address);

/*
 * How many bytes at the front of a zone's name are a customer's key, its dot
 * included: zone + dnsbl_key_length(zone) may be shown to everybody.
 */
size_t dnsbl_key_length(const char *zone);

/*
 * Write '*' over whatever looks like a key, in a line about what is not
 * understood: words of 16 or more letters and digits, some of each.
 */
void dnsbl_hide_keys(char *text);

#endif
