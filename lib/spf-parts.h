/*
 * spf-parts - what the files of spf share
 *
 * floor  ground
 * spec   RFC 7208
 */
#ifndef SPF_PARTS_H
#define SPF_PARTS_H

#include <stdbool.h>

#include "lib/answers.h"
#include "lib/bytes.h"
#include "lib/ip.h"
#include "lib/spf.h"

/* --- record: the terms of a record (s4.5, s4.6.1, s5, s6, s12) --- */

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

/* --- find: which record a domain has (s4.4, s4.5, s4.6) --- */

struct spf_client;

/*
 * Find it, and see that it is well-formed.
 *
 *   terms  out: of the record, with SPF_PASS
 *
 * Returns SPF_PASS, or what comes of it that there is none.
 */
enum spf_result spf_find(
    struct spf_client *client, struct span domain, struct span *terms);

/* --- match: whether a term is about an address (s5) --- */

/* One check of one address, with all the records that it leads to. */
struct spf_client {
	struct answers *a;
	const struct ip *ip;
	int lookups;                /* terms that asked, so far */
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

/* Whether the limit lets a term of that kind ask, if it does (s4.6.4). */
bool spf_may_ask(struct spf_client *client, enum spf_kind kind);

/*
 * What a question without records makes of its term (s4.6.4): nothing, or an
 * error.
 */
enum spf_match spf_no_records(
    struct spf_client *client, struct span name, enum answer_state state);

/*
 * Ask for the hosts that take the mail of a name (s5.4).
 *
 *   answer  out: they, with SPF_MATCH_YES
 */
enum spf_match spf_exchangers(
    struct spf_client *client, struct span name, struct answer *answer);

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
