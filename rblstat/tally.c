#include "rblstat/tally.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "lib/event.h"
#include "lib/mem.h"
#include "rblstat/entry.h"

enum {
	SLOTS = 1 << 10, /* a power of two; twice as many when they fill */
	SLOTS_MAX = TALLY_MAX / 3 * 4, /* a power of two, too */
};

/* Which ids were seen already. */
struct seen {
	int64_t *slot; /* id + 1; 0: free */
	size_t slots, count;
};

struct tally {
	struct seen hosts, zones;
	struct tally_sum sum;
};

struct tally *
tally_new(void)
{
	return mem_new(sizeof(struct tally));
}

void
tally_free(struct tally *t)
{
	if (t == NULL)
		return;
	free(t->hosts.slot);
	free(t->zones.slot);
	free(t);
}

/* slot_of - where an id is, or where it would be */
static int64_t *
slot_of(const struct seen *seen, int64_t id)
{
	size_t at = (uint64_t)id * 0x9e3779b97f4a7c15u >> 40;

	while (seen->slot[at & (seen->slots - 1)] != 0 &&
	    seen->slot[at & (seen->slots - 1)] != id + 1)
		at++;
	return &seen->slot[at & (seen->slots - 1)];
}

static void
grow(struct seen *seen)
{
	struct seen old = *seen;
	size_t i;

	seen->slots = old.slots == 0 ? SLOTS : old.slots * 2;
	seen->slot = mem_table(seen->slots * sizeof *seen->slot);
	for (i = 0; i < old.slots; i++)
		if (old.slot[i] != 0)
			*slot_of(seen, old.slot[i] - 1) = old.slot[i];
	free(old.slot);
}

/* first_seen - whether the id is new here; it is not the next time */
static bool
first_seen(struct seen *seen, int64_t id)
{
	int64_t *slot;

	if (seen->count * 4 >= seen->slots * 3 && seen->slots < SLOTS_MAX)
		grow(seen);
	slot = slot_of(seen, id);
	if (*slot != 0)
		return false;
	/* what has no room would not be known the next time */
	if (seen->count * 4 >= seen->slots * 3)
		return false;
	*slot = id + 1;
	seen->count++;
	return true;
}

void
tally_add(struct tally *t, const struct event *event, const struct entry *entry)
{
	struct tally_sum *sum = &t->sum;

	if (sum->refusals == 0 || event->time < sum->first)
		sum->first = event->time;
	if (sum->refusals == 0 || event->time > sum->last)
		sum->last = event->time;
	sum->refusals += event->times;
	sum->hosts += !entry->met && first_seen(&t->hosts, entry->host);
	sum->zones += entry->zone != 0 && first_seen(&t->zones, entry->zone);
	if (event->dated == DATED_YEAR_INFERRED)
		sum->guessed += event->times;
	if (event->dated == DATED_BY_FILE)
		sum->undated += event->times;
}

const struct tally_sum *
tally_sum(const struct tally *t)
{
	return &t->sum;
}
