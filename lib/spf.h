/*
 * spf - whether a domain says that an address may send its mail
 *
 * floor  ground
 * in     an address, a domain, and what the DNS says
 * spec   RFC 7208, less all that needs to know of a mail: macros, exists and
 *        ptr are not evaluated, and where the result hangs on one of these it
 *        is unknown. At most 10 terms that ask (s4.6.4), 2 of them in vain
 */
#ifndef SPF_H
#define SPF_H

#include <stdbool.h>

#include "lib/bytes.h"

struct answers;
struct ip;

#define SPF_WHY_SIZE 160

enum spf_result {
	SPF_PENDING, /* what has to be asked for is noted */
	SPF_NONE,    /* the domain has no SPF record */
	SPF_NEUTRAL,
	SPF_PASS,
	SPF_FAIL,
	SPF_SOFTFAIL,
	SPF_TEMPERROR, /* could not be found out now */
	SPF_PERMERROR, /* the record is broken */
	SPF_UNKNOWN,   /* it needs what we do not evaluate */
};

struct spf {
	enum spf_result result;
	bool everybody; /* a pass that a great part of the internet gets */
	char why[SPF_WHY_SIZE]; /* printable ASCII, a stranger's words in it:
				   what the result hangs on, "ip4:192.0.2.1 of
				   example.com" */
};

/* Ask what the domain says of the address. */
void spf_check(struct answers *a, const struct ip *ip, struct span domain,
    struct spf *spf);

/* The word of RFC 7208 for a result, "softfail"; "unknown", "pending". */
const char *spf_word(enum spf_result result);

#endif
