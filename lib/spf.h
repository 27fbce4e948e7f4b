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

#include <stddef.h>

#include "lib/bytes.h"
#include "lib/ip.h"

struct answers;

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

/* A network that a record names. */
struct spf_range {
	struct ip ip; /* nothing behind its first bits */
	int bits;     /* 0..32, of IPv6 0..128 */
};

struct spf_list {
	struct spf_range *range; /* owned; in the order of the terms */
	size_t count;
	bool everybody;           /* "+all" is in it */
	char doubt[SPF_WHY_SIZE]; /* what is not listed, as above; or "" */
};

/*
 * List what the record of a domain lets pass, within the limits of s4.6.4:
 * what comes before an error, and nothing that an earlier term refuses. A name
 * that has addresses of one kind alone is no lookup in vain.
 *
 *   list  out: for spf_list_free(), whatever is returned
 *
 * Returns SPF_PASS when that is all of them, SPF_UNKNOWN, SPF_TEMPERROR or
 * SPF_PERMERROR when there may be more; SPF_NONE; SPF_PENDING.
 */
enum spf_result spf_list(
    struct answers *a, struct span domain, struct spf_list *list);
void spf_list_free(struct spf_list *list);

/* The word of RFC 7208 for a result, "softfail"; "unknown", "pending". */
const char *spf_word(enum spf_result result);

#endif
