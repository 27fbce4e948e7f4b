/*
 * iprev - whether the name of an address leads back to it
 *
 * floor  ground
 * in     an address; the answers to PTR, and to A or AAAA
 * spec   RFC 8601 s3 and s2.7.3; of several names the first ten count, as in
 *        RFC 7208 s5.5, here in the order of the alphabet
 */
#ifndef IPREV_H
#define IPREV_H

#include "lib/bytes.h"

struct answer;
struct answers;
struct ip;

enum iprev_result {
	IPREV_PENDING,   /* what has to be asked for is noted */
	IPREV_PASS,      /* a name leads back */
	IPREV_FAIL,      /* there are names, and none does */
	IPREV_TEMPERROR, /* could not be found out now */
	IPREV_PERMERROR, /* there is no name, or what is there is broken */
};

struct iprev {
	enum iprev_result result;
	struct span name; /* pass: the first that leads back; fail: the first
			     it claims, or SPAN_NONE; NUL-terminated, until
			     answers_forget() */
};

struct iprev iprev_check(struct answers *a, const struct ip *ip);

/* The same, once the answer to answers_get_ptr() is at hand. */
struct iprev iprev_confirm(
    struct answers *a, const struct answer *names, const struct ip *ip);

/* The word of RFC 8601 for a result, "pass"; "" for pending. */
const char *iprev_word(enum iprev_result result);

#endif
