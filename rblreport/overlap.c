#include "rblreport/overlap.h"

#include <stdlib.h>

#include "lib/mem.h"

enum { SLOTS = 256 }; /* a power of two; twice as many when half full */

/* Hosts that were refused by exactly these lists. */
struct set {
	uint64_t lists;
	int64_t hosts; /* 0: the slot is free */
};

struct overlap {
	struct set *slot;
	size_t slots, sets;
};

struct overlap *
overlap_new(void)
{
	struct overlap *o = mem_new(sizeof *o);

	o->slots = SLOTS;
	o->slot = mem_new(o->slots * sizeof *o->slot);
	return o;
}

void
overlap_free(struct overlap *o)
{
	if (o == NULL)
		return;
	free(o->slot);
	free(o);
}

/* slot_of - where a set is, or where it would be */
static struct set *
slot_of(const struct overlap *o, uint64_t lists)
{
	size_t at = lists * 0x9e3779b97f4a7c15u >> 32;

	while (o->slot[at & (o->slots - 1)].hosts != 0 &&
	    o->slot[at & (o->slots - 1)].lists != lists)
		at++;
	return &o->slot[at & (o->slots - 1)];
}

static void
grow(struct overlap *o)
{
	struct overlap old = *o;
	size_t i;

	o->slots = old.slots * 2;
	o->slot = mem_new(o->slots * sizeof *o->slot);
	for (i = 0; i < old.slots; i++)
		if (old.slot[i].hosts != 0)
			*slot_of(o, old.slot[i].lists) = old.slot[i];
	free(old.slot);
}

void
overlap_add(struct overlap *o, uint64_t lists)
{
	struct set *set;

	if (o->sets * 2 >= o->slots)
		grow(o);
	set = slot_of(o, lists);
	o->sets += set->hosts == 0;
	set->lists = lists;
	set->hosts++;
}

/* --- pairs --- */

/* lowest - take the lowest list out of a set that is not empty */
static int
lowest(uint64_t *lists)
{
	int list = __builtin_ctzll(*lists);

	*lists &= *lists - 1;
	return list;
}

/* count_pairs - the hosts of each two lists, where the first is the lower */
static void
count_pairs(const struct set *set, int64_t hosts[][OVERLAP_LISTS])
{
	uint64_t lists = set->lists, rest;
	int a;

	while (lists != 0) {
		a = lowest(&lists);
		for (rest = lists; rest != 0;)
			hosts[a][lowest(&rest)] += set->hosts;
	}
}

/* insert - keep the pair if it is one of the best */
static size_t
insert(struct overlap_pair *pair, size_t count, size_t max,
    const struct overlap_pair *one)
{
	size_t i;

	if (count == max && (max == 0 || pair[max - 1].hosts >= one->hosts))
		return count;
	if (count < max)
		count++;
	for (i = count - 1; i > 0 && pair[i - 1].hosts < one->hosts; i--)
		pair[i] = pair[i - 1];
	pair[i] = *one;
	return count;
}

size_t
overlap_pairs(const struct overlap *o, struct overlap_pair *pair, size_t max)
{
	int64_t(*hosts)[OVERLAP_LISTS] = mem_new(OVERLAP_LISTS * sizeof *hosts);
	size_t i, count = 0;
	int a, b;

	for (i = 0; i < o->slots; i++)
		count_pairs(&o->slot[i], hosts);
	for (a = 0; a < OVERLAP_LISTS; a++)
		for (b = a + 1; b < OVERLAP_LISTS; b++)
			if (hosts[a][b] > 0)
				count = insert(pair, count, max,
				    &(struct overlap_pair){
					a, b, hosts[a][b] });
	free(hosts);
	return count;
}

/* --- order --- */

/* count_new - how many hosts each list has that none of `asked` has */
static void
count_new(const struct overlap *o, uint64_t asked, int64_t hosts[OVERLAP_LISTS])
{
	const struct set *set;
	uint64_t lists;
	int i;

	for (i = 0; i < OVERLAP_LISTS; i++)
		hosts[i] = 0;
	for (set = o->slot; set < o->slot + o->slots; set++)
		if ((set->lists & asked) == 0)
			for (lists = set->lists; lists != 0;)
				hosts[lowest(&lists)] += set->hosts;
}

void
overlap_order(
    const struct overlap *o, int lists, struct overlap_step step[OVERLAP_LISTS])
{
	int64_t hosts[OVERLAP_LISTS];
	uint64_t asked = 0;
	int i, at, best;

	for (at = 0; at < lists; at++) {
		count_new(o, asked, hosts);
		for (best = -1, i = 0; i < lists; i++)
			if ((asked >> i & 1) == 0 &&
			    (best < 0 || hosts[i] > hosts[best]))
				best = i;
		step[at] = (struct overlap_step){ best, hosts[best] };
		asked |= (uint64_t)1 << best;
	}
}
