/*
 * sums-parts - what the files of the module sums share
 *
 * floor  ground
 */
#ifndef SUMS_PARTS_H
#define SUMS_PARTS_H

#include "lib/sums.h"

struct pool;
struct sums_slot;

enum { SUMS_WAITING = 32 };

/* The first of the lists of a host, or one more; no host has many. */
struct sums_listed {
	uint32_t zone;
	uint32_t next; /* the place of another one; 0: none */
	int64_t tries;
};

struct sums_host {
	int64_t id, tries, first, last, noted;
	struct sums_listed listed;
};

/*
 * The hosts stand as they came, and a small table tells where: days are in
 * the order of their hosts, so what is looked up next stands nearby.
 */
struct sums {
	/* while memory brings their hosts */
	struct day_sum waiting[SUMS_WAITING];
	size_t wait;
	struct sums_host *host;
	struct sums_slot *slot;
	size_t slots, hosts, host_room;
	struct sums_listed *more; /* lists but the first of a host; from 1 */
	uint32_t lists, room;

	/* what was asked for */
	struct host_sum *best;
	struct zone_sum *zone;
	size_t zones;
	struct pool *words;
};

/* Add the days that wait; to be called before anything is told. */
void sums_settle(struct sums *s);

/* The list of a host behind this one, or NULL. */
const struct sums_listed *sums_behind(
    const struct sums *s, const struct sums_listed *listed);

/* What a host came to, without its zones. */
struct host_sum sums_of(const struct sums *s, const struct sums_host *host);

#endif
