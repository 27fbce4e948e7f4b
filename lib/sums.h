/*
 * sums - the daily sums of some days, by host and by list
 *
 * floor  ground
 *
 * What GROUP BY would do, in a fifth of the time: a month of a busy server
 * is two hundred thousand daily sums.
 */
#ifndef SUMS_H
#define SUMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct sums;

struct host_sum {
	int64_t host, tries, first, last;
	int64_t noted;     /* beside its tries, see sums_note() */
	struct span zones; /* ids, a JSON array: [1,3] */
	size_t place;      /* for sums_lists(), until one more is added */
};

struct zone_sum {
	int64_t zone, tries;
	int64_t hosts, only; /* how many, and how many by no other list */
};

/* Returns it, for sums_free(). */
struct sums *sums_new(void);
void sums_free(struct sums *s);

/* Add a daily sum, and to what is noted beside its host. */
struct day_sum {
	int64_t host, zone, tries, first, last;
	int64_t noted;
};
void sums_add(struct sums *s, const struct day_sum *day);

/*
 * Add to what is noted beside a host, as its tries on other days; one that is
 * not among the sums is left out.
 */
void sums_note(struct sums *s, int64_t host, int64_t tries);

/* How many hosts there are. */
size_t sums_count(struct sums *s);

/*
 * One host after the other, in no order, without its zones.
 *
 *   at  begins with 0
 *
 * Returns false when there was none left.
 */
bool sums_next(struct sums *s, size_t *at, struct host_sum *host);

/*
 * The lists of a host, in the order of their ids.
 *
 *   zone  out: at most `max`
 *
 * Returns how many these are.
 */
size_t sums_lists(
    const struct sums *s, size_t place, int64_t *zone, size_t max);

/*
 * The hosts that tried most often; of equals, the one that tried last.
 *
 *   most   so many at most; -1: all
 *   count  out: how many there are
 *
 * They belong to the sums, and are right until the next call for them.
 */
const struct host_sum *sums_hosts(
    struct sums *s, long long most, size_t *count);

/* All lists, in no order; as above. */
const struct zone_sum *sums_zones(struct sums *s, size_t *count);

#endif
