/*
 * tally - what came in, for the summary at the end
 *
 * floor  verb
 */
#ifndef TALLY_H
#define TALLY_H

#include <stdint.h>

struct entry;
struct event;
struct tally;

/* More are not told apart: what that takes in memory has an end. */
#define TALLY_MAX 3145728

struct tally_sum {
	int64_t refusals;
	int64_t hosts, zones; /* different ones; at most TALLY_MAX */
	int64_t first, last;  /* times; meaningless without refusals */
	int64_t guessed;      /* refusals whose year was worked out */
	int64_t undated;      /* refusals dated by their file */
};

/* Returns it, for tally_free(). */
struct tally *tally_new(void);
void tally_free(struct tally *t);

void tally_add(
    struct tally *t, const struct event *event, const struct entry *entry);

const struct tally_sum *tally_sum(const struct tally *t);

#endif
