/*
 * steps - what is done about a client, in the order of the command line
 *
 * floor  ground
 * owns   the lists
 */
#ifndef STEPS_H
#define STEPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/dnsbl.h"

struct err;

enum step_kind {
	STEP_BLOCK, /* whoever is on this list is refused (-r) */
	STEP_ALLOW, /* whoever is on it is let in (-a) */
	STEP_DELAY, /* wait before the greeting (-w) */
};

struct step {
	enum step_kind kind;
	struct dnsbl list; /* all zero for a delay */
	bool bounce;       /* refuse with 553 rather than 451 (-b) */
	bool closed;       /* refuse when the list cannot be asked (-c) */
	int delay_s;
};

/* Start with all zero. */
struct steps {
	struct step *step;
	size_t count;
};

/*
 * Add a step; its list goes over to the steps.
 *
 * Returns 0, or -1 with ERR_PERM, and the list is freed: one to let in by has
 * no weight, since it decides alone.
 */
int steps_add(struct steps *steps, const struct step *step, struct err *e);

void steps_free(struct steps *steps);

/* Whether two steps ask the same zone; one question does for both. */
bool steps_share_zone(const struct step *a, const struct step *b);

/* Whether any list has a weight. */
bool steps_weighted(const struct steps *steps);

/* What a client has who is on all lists to block by that speak against him. */
int64_t steps_worst(const struct steps *steps);

#endif
