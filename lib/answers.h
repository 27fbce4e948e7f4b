/*
 * answers - what the DNS said, and what is still to be asked
 *
 * floor  ground
 * spec   RFC 1035 s3.3; CNAMEs were followed by whoever asked
 *
 * One side works with what is known: it asks for an answer, and when that is
 * pending comes back later. The other side takes the questions that are
 * wanted, asks them all at once, and puts the answers in. Neither knows the
 * other. All that is in an answer was a stranger's; here it is capped, and a
 * name is one (lib/hostname.h) or not there.
 */
#ifndef ANSWERS_H
#define ANSWERS_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"
#include "lib/ip.h"

enum question { ASK_PTR, ASK_A, ASK_AAAA, ASK_MX, ASK_TXT, ASK_COUNT };

enum answer_state {
	ANSWER_PENDING,   /* not yet known: it has been noted as wanted */
	ANSWER_FOUND,     /* here are the records */
	ANSWER_NONE,      /* no such name, or none of this type */
	ANSWER_TEMPERROR, /* nobody could say: SERVFAIL, silence */
	ANSWER_PERMERROR, /* it cannot be asked, or what came is no answer */
};

struct answer_record {
	struct ip ip;        /* of A and AAAA */
	struct span text;    /* of PTR and MX a name, NUL-terminated; of MX ""
				for the root; of TXT any bytes; SPAN_NONE: not
				fit to be used, as the root is of PTR */
	unsigned preference; /* of MX */
};

/*
 * The records lie in an order of their own, each once, the same however the
 * servers rotate them: addresses by their bytes, names by the alphabet, MX by
 * preference and name. Only those of TXT lie as they came.
 */
struct answer {
	enum answer_state state;
	const struct answer_record *records; /* until answers_forget() */
	size_t count;
	bool more;  /* there were others, which were dropped */
	bool alias; /* of none: the name is an alias (CNAME) */
};

/* How much is kept of one answer; the first in order, the rest is dropped. */
#define ANSWER_PTR_MAX  20
#define ANSWER_IP_MAX   50
#define ANSWER_MX_MAX   30
#define ANSWER_TXT_MAX  100
#define ANSWER_TEXT_MAX 4096 /* bytes of a TXT record; longer is not fit */

struct answers;

/* Returns it, for answers_free(); NULL is fine there. */
struct answers *answers_new(void);
void answers_free(struct answers *a);

/*
 * What is known. Nobody asked that before: it is noted as wanted, and
 * pending. The name may have any case, and a dot at its end; what is no name
 * of a host is ANSWER_PERMERROR at once.
 */
struct answer answers_get(
    struct answers *a, enum question question, struct span name);

/* The same for the name that an address has below in-addr.arpa or ip6.arpa. */
struct answer answers_get_ptr(struct answers *a, const struct ip *ip);

/*
 * The number of the question that was found pending last: who has found one
 * need not come back before that is answered.
 */
size_t answers_pending(const struct answers *a);

/* What is known by now of the question that has this number. */
struct answer answers_of(const struct answers *a, size_t number);

/* A question that somebody wants to be asked. */
struct wanted {
	size_t number; /* for answers_put() */
	enum question question;
	const char *name; /* until answers_forget() */
};

/*
 * Take the next question that is wanted, each one once, in the order in which
 * they came up.
 *
 * Returns false when there is none, for now.
 */
bool answers_next(struct answers *a, struct wanted *wanted);

/*
 * Put in what came, as it came: all of it is copied, cleaned and capped.
 *
 *   number  of a question that was taken; what was put in before is replaced,
 *           and records of it are no longer there
 */
void answers_put(struct answers *a, size_t number, const struct answer *answer);

/* How many bytes all of it takes, about. */
size_t answers_size(const struct answers *a);

/* Forget all questions and answers. */
void answers_forget(struct answers *a);

#endif
