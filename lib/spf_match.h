/*
 * spf_match - whether a term of an SPF record is about an address
 *
 * floor  ground
 * spec   RFC 7208 s5; include leads to another record, and is not for here
 */
#ifndef SPF_MATCH_H
#define SPF_MATCH_H

#include "lib/bytes.h"

struct answers;
struct ip;
struct spf_term;

#define SPF_WHY_SIZE 160

/* One check of one address, with all the records that it leads to. */
struct spf_client {
	struct answers *a;
	const struct ip *ip;
	int voids;                  /* questions without an answer, so far */
	char trouble[SPF_WHY_SIZE]; /* the first that there was, or "" */
};

enum spf_match {
	SPF_MATCH_NO,
	SPF_MATCH_YES,
	SPF_MATCH_PENDING, /* what has to be asked for is noted */
	SPF_MATCH_UNKNOWN, /* macros, exists and ptr are not evaluated */
	SPF_MATCH_TEMPERROR,
	SPF_MATCH_PERMERROR,
};

/*
 * See whether a mechanism, other than include, matches.
 *
 *   domain  whose record it is in
 */
enum spf_match spf_match(
    struct spf_client *client, struct span domain, const struct spf_term *term);

/* Note why a check comes to nothing, once. Returns `match`. */
enum spf_match spf_trouble(struct spf_client *client, enum spf_match match,
    const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/*
 * What of a stranger's words is shown in a reason, for "%.*s": printable
 * ASCII, some 60 bytes.
 */
int spf_shown(struct span a);
#define SPF_SHOWN(a) spf_shown(a), (a).s

#endif
