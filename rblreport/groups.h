/*
 * groups - hosts added up by something that they share: organisation, network
 *
 * floor  noun
 */
#ifndef GROUPS_H
#define GROUPS_H

#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct group {
	struct span name; /* SPAN_NONE is a name, too; of the groups' own */
	int kind;
	int64_t hosts, tries;
};

struct groups;

/* Returns it, for groups_free(); NULL is fine there. */
struct groups *groups_new(void);
void groups_free(struct groups *g);

/*
 * Add a host to the group of this name and kind.
 *
 * Returns the number of the group: they are counted from 0.
 */
size_t groups_add(struct groups *g, struct span name, int kind, int64_t tries);

size_t groups_count(const struct groups *g);

/* One of them, until the next groups_add(). */
const struct group *groups_get(const struct groups *g, size_t number);

/*
 * The groups with the most tries; of equals that with more hosts, then the
 * one that came first.
 *
 *   number  out: for free(): these
 *
 * Returns how many these are, `most` or less.
 */
size_t groups_best(const struct groups *g, size_t most, size_t **number);

#endif
