/*
 * spf_record - the terms of an SPF record
 *
 * floor  ground
 * spec   RFC 7208 s4.5, s4.6.1, s5, s6, s12
 *
 * Macros (s7) are not expanded, nor looked at closely.
 */
#ifndef SPF_RECORD_H
#define SPF_RECORD_H

#include <stdbool.h>

#include "lib/bytes.h"
#include "lib/ip.h"

enum spf_kind {
	SPF_ALL,
	SPF_INCLUDE,
	SPF_A,
	SPF_MX,
	SPF_PTR,
	SPF_IP4,
	SPF_IP6,
	SPF_EXISTS,
	SPF_REDIRECT, /* from here on modifiers */
	SPF_EXP,
	SPF_OTHER,
};

struct spf_term {
	enum spf_kind kind;
	char qualifier;     /* '+', '-', '?' or '~' */
	struct span text;   /* all of it, as it was written: ASCII 33 to 126 */
	struct span domain; /* what it names; SPAN_NONE: nothing */
	bool macro;         /* that has a macro in it */
	struct ip ip;       /* of ip4 and ip6 */
	int bits4, bits6;   /* how much of an address counts: 0 to 32, 128 */
};

/* Whether the text of a TXT record is an SPF record; its terms are then out. */
bool spf_record_is(struct span text, struct span *terms);

/*
 * Whether all terms are well-formed, none of redirect and exp there twice.
 *
 *   bad  out: the first one that is not
 */
bool spf_record_check(struct span terms, struct span *bad);

/*
 * Cut the next term off.
 *
 * Returns 1; 0 at the end; -1 for what is none, with `text` set in `term`.
 */
int spf_record_next(struct span *terms, struct spf_term *term);

#endif
