#include "rblstat/tally.h"

#include <stdbool.h>
#include <stdlib.h>

#include "lib/event.h"
#include "lib/ids.h"
#include "lib/mem.h"
#include "rblstat/entry.h"

struct tally {
	struct ids hosts, zones; /* how often each was met */
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
	ids_free(&t->hosts);
	ids_free(&t->zones);
	free(t);
}

/* first_seen - whether the id is new here; it is not the next time */
static bool
first_seen(struct ids *seen, int64_t id)
{
	/* what has no room would not be known the next time */
	return seen->count < TALLY_MAX && (*ids_at(seen, id + 1))++ == 0;
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
