/*
 * overlap - which lists refuse the same hosts, and whom to ask first
 *
 * floor  noun
 * shape  lists are numbers from 0, below OVERLAP_LISTS; a host is the set of
 *        lists that refused it, bit i for list i
 */
#ifndef OVERLAP_H
#define OVERLAP_H

#include <stddef.h>
#include <stdint.h>

#define OVERLAP_LISTS 64

struct overlap;

/* Returns it, for overlap_free(); NULL is fine there. */
struct overlap *overlap_new(void);
void overlap_free(struct overlap *o);

/* Add one host, and how often it tried. */
void overlap_add(struct overlap *o, uint64_t lists, int64_t tries);

/* Two lists, the lower number first, and how many hosts both refused. */
struct overlap_pair {
	int a, b;
	int64_t hosts;
};

/*
 * The pairs with the most hosts, these first; none without any.
 *
 *   among  these lists, bit i for list i
 *   pair   out: at most `max`
 *
 * Returns how many these are.
 */
size_t overlap_pairs(const struct overlap *o, uint64_t among,
    struct overlap_pair *pair, size_t max);

/* A list, and how many tries are of its hosts that none before it refused. */
struct overlap_step {
	int list;
	int64_t adds;
};

/*
 * The order that finds a host with the fewest questions, asked one after the
 * other: the list whose hosts tried most, then that which adds the most tries
 * to it, and so on. Those that add nothing come last. Of equals the lower
 * number is first.
 *
 *   lists  so many there are
 *   step   out: one for each
 */
void overlap_order(const struct overlap *o, int lists,
    struct overlap_step step[OVERLAP_LISTS]);

#endif
