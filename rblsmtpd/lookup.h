/*
 * lookup - ask all lists at once, until the verdict is certain
 *
 * floor  verb (over dns)
 * in     the steps, the client's address
 * out    the verdict, and what each list said
 */
#ifndef LOOKUP_H
#define LOOKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"
#include "rblsmtpd/verdict.h"

struct ip;

struct lookup_way {
	const char *servers; /* as dns_open() takes them; NULL: the system's */
	int deadline_ms;     /* for all questions together */
	bool by_weight;
	int threshold; /* of the weights */
};

/*
 * How long a client whose verdict is certain is held for the list's text; then
 * he is told that he is listed, in words of our own.
 */
#define LOOKUP_TEXT_MS 2000

/* What one list said. */
struct finding {
	const char *why;    /* of a fault; a constant */
	bool broken;        /* a fault of the list itself, not of the DNS */
	bool text_asked;    /* its TXT records were asked for */
	bool text_open;     /* and are on their way */
	struct buf text;    /* what they say */
	struct buf answers; /* the addresses: "127.0.0.2+127.0.0.9" */
};

struct lookup {
	struct verdict verdict;
	enum known *known;        /* for each step */
	struct finding *findings; /* likewise */
	size_t late;              /* the step that the deadline was missed for,
				     or VERDICT_NOBODY */
	int delayed_s;            /* how long the delays took, in all */
	int64_t ms;               /* how long all took */
};

/*
 * Find the verdict.
 *
 *   ip  NULL: not known, and all lists are at fault
 *   l   out: for lookup_free(), with the number of steps
 *
 * The verdict is never left open.
 */
void lookup_run(const struct lookup_way *way, const struct steps *steps,
    const struct ip *ip, struct lookup *l);

void lookup_free(struct lookup *l, size_t steps);

#endif
