#include "rblstat/tally.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "lib/event.h"
#include "lib/mem.h"
#include "rblstat/entry.h"

/* Which ids were seen already, one bit for each. */
struct seen {
	unsigned char *bits;
	size_t size;
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
	free(t->hosts.bits);
	free(t->zones.bits);
	free(t);
}

/* first_seen - whether the id is new here; it is not the next time */
static bool
first_seen(struct seen *seen, int64_t id)
{
	size_t byte = (size_t)id / 8, size;
	int bit = 1 << id % 8;

	if (byte >= seen->size) {
		size = byte * 2 + 64;
		seen->bits = mem_resize(seen->bits, size, 1);
		memset(seen->bits + seen->size, 0, size - seen->size);
		seen->size = size;
	}
	if (seen->bits[byte] & bit)
		return false;
	seen->bits[byte] |= (unsigned char)bit;
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
	sum->hosts += first_seen(&t->hosts, entry->host);
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
