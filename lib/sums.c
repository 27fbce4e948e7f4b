#include "lib/sums.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/sums-parts.h"

enum { SLOTS = 1 << 12 }; /* a power of two; four times as many when full */

struct sums_slot {
	uint32_t place; /* of a host, + 1; 0: free */
	uint32_t check; /* of its id: others are mostly known by it */
};

struct sums *
sums_new(void)
{
	struct sums *s = mem_new(sizeof *s);

	s->slots = SLOTS;
	s->slot = mem_table(s->slots * sizeof *s->slot);
	s->words = pool_new();
	return s;
}

void
sums_free(struct sums *s)
{
	if (s == NULL)
		return;
	free(s->host);
	free(s->slot);
	free(s->more);
	free(s->best);
	free(s->zone);
	pool_free(s->words);
	free(s);
}

/* --- adding --- */

/* place_of - where the slot of a host should be */
static size_t
place_of(const struct sums *s, int64_t id)
{
	/* the upper bits of the product are the well mixed ones */
	uint64_t mixed = (uint64_t)id * 0x9e3779b97f4a7c15u >> 32;

	return mixed * s->slots >> 32;
}

/* slot_of - the slot of a host, or the free one that it would get */
static struct sums_slot *
slot_of(const struct sums *s, int64_t id)
{
	size_t at = place_of(s, id);
	struct sums_slot *slot;

	do
		slot = &s->slot[at++ & (s->slots - 1)];
	while (slot->place != 0 &&
	    (slot->check != (uint32_t)id || s->host[slot->place - 1].id != id));
	return slot;
}

/* take - have a free slot stand for the host at a place */
static void
take(struct sums *s, struct sums_slot *slot, size_t place)
{
	slot->place = (uint32_t)place + 1;
	slot->check = (uint32_t)s->host[place].id;
}

/* find - a host, or NULL */
static struct sums_host *
find(const struct sums *s, int64_t id)
{
	uint32_t place = slot_of(s, id)->place;

	return place == 0 ? NULL : &s->host[place - 1];
}

static void
grow(struct sums *s)
{
	size_t i;

	/* to find them new places is half of the work, if done often */
	s->slots *= 4;
	free(s->slot);
	s->slot = mem_table(s->slots * sizeof *s->slot);
	for (i = 0; i < s->hosts; i++)
		take(s, slot_of(s, s->host[i].id), i);
}

/* have_room - for twice as many hosts */
static void
have_room(struct sums *s)
{
	struct sums_host *old = s->host;

	s->host_room = s->host_room * 2 + SLOTS;
	s->host = mem_table(s->host_room * sizeof *s->host);
	if (s->hosts > 0)
		memcpy(s->host, old, s->hosts * sizeof *old);
	free(old);
}

/* find_or_add - a host, which may be new */
static struct sums_host *
find_or_add(struct sums *s, const struct day_sum *day)
{
	struct sums_slot *slot;

	if (s->hosts * 4 >= s->slots * 3)
		grow(s);
	slot = slot_of(s, day->host);
	if (slot->place != 0)
		return &s->host[slot->place - 1];
	if (s->hosts == s->host_room)
		have_room(s);
	s->host[s->hosts] = (struct sums_host){
		.id = day->host,
		.first = day->first,
		.last = day->last,
		.listed = { .zone = (uint32_t)day->zone },
	};
	take(s, slot, s->hosts);
	return &s->host[s->hosts++];
}

const struct sums_listed *
sums_behind(const struct sums *s, const struct sums_listed *listed)
{
	return listed->next == 0 ? NULL : &s->more[listed->next];
}

/* add_list - one more list of a host, behind its first */
static struct sums_listed *
add_list(struct sums *s, struct sums_host *host, uint32_t zone)
{
	if (++s->lists >= s->room) {
		s->room = s->room * 2 + SLOTS;
		s->more = mem_resize(s->more, s->room, sizeof *s->more);
	}
	s->more[s->lists] = (struct sums_listed){ zone, host->listed.next, 0 };
	host->listed.next = s->lists;
	return &s->more[s->lists];
}

static struct sums_listed *
listed_by(struct sums *s, struct sums_host *host, uint32_t zone)
{
	struct sums_listed *listed = &host->listed;

	while (listed->zone != zone && listed->next != 0)
		listed = &s->more[listed->next];
	return listed->zone == zone ? listed : add_list(s, host, zone);
}

static void
add(struct sums *s, const struct day_sum *day)
{
	struct sums_host *host = find_or_add(s, day);

	host->tries += day->tries;
	host->noted += day->noted;
	if (day->first < host->first)
		host->first = day->first;
	if (day->last > host->last)
		host->last = day->last;
	listed_by(s, host, (uint32_t)day->zone)->tries += day->tries;
}

/* fetch_host - have the host that waits in the cache soon, if it is known */
static void
fetch_host(const struct sums *s, int64_t id)
{
	uint32_t place = s->slot[place_of(s, id)].place;

	if (place != 0)
		__builtin_prefetch(&s->host[place - 1], 1);
}

void
sums_settle(struct sums *s)
{
	size_t i;

	for (i = 0; i < s->wait; i++)
		fetch_host(s, s->waiting[i].host);
	for (i = 0; i < s->wait; i++)
		add(s, &s->waiting[i]);
	s->wait = 0;
}

/*
 * Memory is slow, and of many hosts the next one is never in the cache: some
 * days wait for each other, so that all their hosts are fetched at once.
 */
void
sums_add(struct sums *s, const struct day_sum *day)
{
	if (s->wait == SUMS_WAITING)
		sums_settle(s);
	s->waiting[s->wait++] = *day;
	__builtin_prefetch(&s->slot[place_of(s, day->host)]);
}

void
sums_note(struct sums *s, int64_t host, int64_t tries)
{
	struct sums_host *known;

	sums_settle(s);
	known = find(s, host);

	if (known != NULL)
		known->noted += tries;
}

/* --- hosts --- */

struct host_sum
sums_of(const struct sums *s, const struct sums_host *host)
{
	return (struct host_sum){
		.host = host->id,
		.tries = host->tries,
		.first = host->first,
		.last = host->last,
		.noted = host->noted,
		.place = (size_t)(host - s->host),
	};
}

size_t
sums_count(struct sums *s)
{
	sums_settle(s);
	return s->hosts;
}

bool
sums_next(struct sums *s, size_t *at, struct host_sum *host)
{
	sums_settle(s);
	if (*at == s->hosts)
		return false;
	*host = sums_of(s, &s->host[(*at)++]);
	return true;
}

size_t
sums_lists(const struct sums *s, size_t place, int64_t *zone, size_t max)
{
	const struct sums_listed *at = &s->host[place].listed;
	size_t count = 0, i;

	for (; at != NULL; at = sums_behind(s, at)) {
		if (count < max)
			count++;
		else if (zone[max - 1] <= at->zone)
			continue;
		for (i = count - 1; i > 0 && zone[i - 1] > at->zone; i--)
			zone[i] = zone[i - 1];
		zone[i] = at->zone;
	}
	return count;
}

/* --- lists --- */

static struct zone_sum *
zone_of(struct sums *s, uint32_t zone)
{
	size_t i;

	for (i = 0; i < s->zones; i++)
		if (s->zone[i].zone == zone)
			return &s->zone[i];
	s->zone = mem_resize(s->zone, ++s->zones, sizeof *s->zone);
	s->zone[i] = (struct zone_sum){ .zone = zone };
	return &s->zone[i];
}

const struct zone_sum *
sums_zones(struct sums *s, size_t *count)
{
	const struct sums_host *host;
	const struct sums_listed *at;
	struct zone_sum *zone;

	sums_settle(s);
	s->zones = 0;
	for (host = s->host; host < s->host + s->hosts; host++)
		for (at = &host->listed; at != NULL; at = sums_behind(s, at)) {
			zone = zone_of(s, at->zone);
			zone->tries += at->tries;
			zone->hosts++;
			zone->only += host->listed.next == 0;
		}
	*count = s->zones;
	return s->zone;
}
