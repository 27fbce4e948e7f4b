#include "rblreport/overlap.h"

#include <stdlib.h>

#include "lib/ids.h"
#include "lib/mem.h"

/* For each set of lists, those that were refused by exactly these. */
struct overlap {
	struct ids hosts, tries;
};

struct overlap *
overlap_new(void)
{
	return mem_new(sizeof(struct overlap));
}

void
overlap_free(struct overlap *o)
{
	if (o == NULL)
		return;
	ids_free(&o->hosts);
	ids_free(&o->tries);
	free(o);
}

void
overlap_add(struct overlap *o, uint64_t lists, int64_t tries)
{
	if (lists == 0)
		return;
	*ids_at(&o->hosts, (int64_t)lists) += 1;
	*ids_at(&o->tries, (int64_t)lists) += tries;
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
count_pairs(
    const struct id_slot *set, uint64_t among, int64_t hosts[][OVERLAP_LISTS])
{
	uint64_t lists = (uint64_t)set->id & among, rest;
	int a;

	while (lists != 0) {
		a = lowest(&lists);
		for (rest = lists; rest != 0;)
			hosts[a][lowest(&rest)] += set->number;
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
overlap_pairs(const struct overlap *o, uint64_t among,
    struct overlap_pair *pair, size_t max)
{
	int64_t(*hosts)[OVERLAP_LISTS] = mem_new(OVERLAP_LISTS * sizeof *hosts);
	size_t i, count = 0;
	int a, b;

	for (i = 0; i < o->hosts.slots; i++)
		count_pairs(&o->hosts.slot[i], among, hosts);
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

/* count_new - the tries of hosts that each list has and none of `asked` */
static void
count_new(const struct overlap *o, uint64_t asked, int64_t tries[OVERLAP_LISTS])
{
	const struct id_slot *set;
	uint64_t lists;
	int i;

	for (i = 0; i < OVERLAP_LISTS; i++)
		tries[i] = 0;
	for (set = o->tries.slot; set < o->tries.slot + o->tries.slots; set++) {
		lists = (uint64_t)set->id;
		if ((lists & asked) == 0)
			while (lists != 0)
				tries[lowest(&lists)] += set->number;
	}
}

void
overlap_order(
    const struct overlap *o, int lists, struct overlap_step step[OVERLAP_LISTS])
{
	int64_t tries[OVERLAP_LISTS];
	uint64_t asked = 0;
	int i, at, best;

	for (at = 0; at < lists; at++) {
		count_new(o, asked, tries);
		for (best = -1, i = 0; i < lists; i++)
			if ((asked >> i & 1) == 0 &&
			    (best < 0 || tries[i] > tries[best]))
				best = i;
		step[at] = (struct overlap_step){ best, tries[best] };
		asked |= (uint64_t)1 << best;
	}
}
