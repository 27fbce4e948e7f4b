#include "lib/sums.h"

#include <stdlib.h>

#include "lib/mem.h"
#include "lib/pool.h"

enum {
	SLOTS = 1 << 12, /* a power of two; twice as many when full */
};

/* The first of the lists of a host, or one more; no host has many. */
struct listed {
	uint32_t zone;
	uint32_t next; /* the place of another one; 0: none */
	int64_t tries;
};

struct host {
	int64_t id, tries, first, last, noted;
	uint32_t listed; /* 0: the slot is free */
};

struct sums {
	struct host *slot;
	size_t slots, hosts;
	struct listed *listed; /* from 1 */
	uint32_t lists, room;

	/* what was asked for */
	struct host_sum *best;
	struct zone_sum *zone;
	size_t zones;
	struct pool *words;
};

struct sums *
sums_new(void)
{
	struct sums *s = mem_new(sizeof *s);

	s->slots = SLOTS;
	s->slot = mem_new(s->slots * sizeof *s->slot);
	s->words = pool_new();
	return s;
}

void
sums_free(struct sums *s)
{
	if (s == NULL)
		return;
	free(s->slot);
	free(s->listed);
	free(s->best);
	free(s->zone);
	pool_free(s->words);
	free(s);
}

/* --- adding --- */

/* slot_of - where a host is, or where it would be */
static struct host *
slot_of(const struct sums *s, int64_t id)
{
	size_t at = (uint64_t)id * 0x9e3779b97f4a7c15u >> 32;

	while (s->slot[at & (s->slots - 1)].listed != 0 &&
	    s->slot[at & (s->slots - 1)].id != id)
		at++;
	return &s->slot[at & (s->slots - 1)];
}

static void
grow(struct sums *s)
{
	struct host *old = s->slot;
	size_t i, count = s->slots;

	s->slots = count * 2;
	s->slot = mem_new(s->slots * sizeof *s->slot);
	for (i = 0; i < count; i++)
		if (old[i].listed != 0)
			*slot_of(s, old[i].id) = old[i];
	free(old);
}

/* add_list - one more list of a host; returns its place */
static uint32_t
add_list(struct sums *s, uint32_t zone, uint32_t next)
{
	if (++s->lists >= s->room) {
		s->room = s->room * 2 + SLOTS;
		s->listed = mem_resize(s->listed, s->room, sizeof *s->listed);
	}
	s->listed[s->lists] = (struct listed){ zone, next, 0 };
	return s->lists;
}

static struct listed *
listed_by(struct sums *s, struct host *host, uint32_t zone)
{
	uint32_t at = host->listed;

	while (at != 0 && s->listed[at].zone != zone)
		at = s->listed[at].next;
	if (at == 0)
		at = host->listed = add_list(s, zone, host->listed);
	return &s->listed[at];
}

void
sums_add(struct sums *s, const struct day_sum *day)
{
	struct host *host;

	if (s->hosts * 2 >= s->slots)
		grow(s);
	host = slot_of(s, day->host);
	if (host->listed == 0) {
		*host = (struct host){
			.id = day->host, .first = day->first, .last = day->last
		};
		s->hosts++;
	}
	host->tries += day->tries;
	if (day->first < host->first)
		host->first = day->first;
	if (day->last > host->last)
		host->last = day->last;
	listed_by(s, host, (uint32_t)day->zone)->tries += day->tries;
}

void
sums_note(struct sums *s, int64_t host, int64_t tries)
{
	struct host *slot = slot_of(s, host);

	if (slot->listed != 0)
		slot->noted += tries;
}

/* --- hosts --- */

/* sum_of - of a host, without its zones */
static struct host_sum
sum_of(const struct host *host)
{
	return (struct host_sum){
		.host = host->id,
		.tries = host->tries,
		.first = host->first,
		.last = host->last,
		.noted = host->noted,
	};
}

size_t
sums_count(const struct sums *s)
{
	return s->hosts;
}

bool
sums_next(const struct sums *s, size_t *at, struct host_sum *host)
{
	while (*at < s->slots && s->slot[*at].listed == 0)
		++*at;
	if (*at == s->slots)
		return false;
	*host = sum_of(&s->slot[(*at)++]);
	return true;
}

size_t
sums_lists(const struct sums *s, int64_t host, int64_t *zone, size_t max)
{
	uint32_t at = slot_of(s, host)->listed;
	size_t count = 0, i;

	for (; at != 0; at = s->listed[at].next) {
		if (count < max)
			count++;
		else if (zone[max - 1] <= s->listed[at].zone)
			continue;
		for (i = count - 1; i > 0 && zone[i - 1] > s->listed[at].zone;
		     i--)
			zone[i] = zone[i - 1];
		zone[i] = s->listed[at].zone;
	}
	return count;
}

/* by_tries - the best first */
static int
by_tries(const void *a, const void *b)
{
	const struct host *x = *(const struct host *const *)a;
	const struct host *y = *(const struct host *const *)b;

	if (x->tries != y->tries)
		return x->tries > y->tries ? -1 : 1;
	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

/* sink - have the worst of a heap on top again, where a better one is now */
static void
sink(const struct host **heap, size_t count, size_t at)
{
	const struct host *host = heap[at];
	size_t child;

	while ((child = 2 * at + 1) < count) {
		if (child + 1 < count &&
		    by_tries(&heap[child + 1], &heap[child]) > 0)
			child++;
		if (by_tries(&host, &heap[child]) > 0)
			break;
		heap[at] = heap[child];
		at = child;
	}
	heap[at] = host;
}

/* choose - the best `most` of all hosts into the array, in no order */
static void
choose(const struct sums *s, const struct host **heap, size_t most)
{
	const struct host *host;
	size_t i, count = 0;

	for (i = 0; i < s->slots; i++) {
		host = &s->slot[i];
		if (host->listed == 0)
			continue;
		if (count < most) {
			heap[count++] = host;
			if (count < most)
				continue;
			for (size_t at = most / 2; at-- > 0;)
				sink(heap, most, at);
		} else if (by_tries(&host, &heap[0]) < 0) {
			heap[0] = host;
			sink(heap, most, 0);
		}
	}
}

static int
by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* zones_of - the lists of a host, as a JSON array of their ids */
static struct span
zones_of(struct sums *s, const struct host *host, struct buf *text)
{
	uint32_t at, i, count = 0, *zones;

	for (at = host->listed; at != 0; at = s->listed[at].next)
		count++;
	zones = mem_resize(NULL, count, sizeof *zones);
	for (i = 0, at = host->listed; at != 0; at = s->listed[at].next)
		zones[i++] = s->listed[at].zone;
	qsort(zones, count, sizeof *zones, by_number);
	buf_clear(text);
	for (i = 0; i < count; i++)
		buf_format(text, "%c%u", i == 0 ? '[' : ',', zones[i]);
	buf_char(text, ']');
	free(zones);
	return pool_keep(s->words, buf_as_span(text));
}

const struct host_sum *
sums_hosts(struct sums *s, long long most, size_t *count)
{
	const struct host **best;
	struct buf text = { 0 };
	size_t i;

	*count = s->hosts;
	if (most >= 0 && (unsigned long long)most < *count)
		*count = (size_t)most;
	best = mem_resize(NULL, *count, sizeof *best);
	if (*count > 0)
		choose(s, best, *count);
	qsort(best, *count, sizeof *best, by_tries);
	s->best = mem_resize(s->best, *count, sizeof *s->best);
	pool_clear(s->words);
	for (i = 0; i < *count; i++) {
		s->best[i] = sum_of(best[i]);
		s->best[i].zones = zones_of(s, best[i], &text);
	}
	free(best);
	buf_free(&text);
	return s->best;
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
	const struct host *host;
	const struct listed *listed;
	struct zone_sum *zone;
	uint32_t at;

	s->zones = 0;
	for (host = s->slot; host < s->slot + s->slots; host++)
		for (at = host->listed; at != 0; at = listed->next) {
			listed = &s->listed[at];
			zone = zone_of(s, listed->zone);
			zone->tries += listed->tries;
			zone->hosts++;
			zone->only += at == host->listed && listed->next == 0;
		}
	*count = s->zones;
	return s->zone;
}
