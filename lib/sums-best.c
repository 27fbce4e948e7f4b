#include <stdlib.h>

#include "lib/best.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/sums-parts.h"

/* by_tries - the best first */
static int
by_tries(const void *a, const void *b)
{
	const struct sums_host *x = *(const struct sums_host *const *)a;
	const struct sums_host *y = *(const struct sums_host *const *)b;

	if (x->tries != y->tries)
		return x->tries > y->tries ? -1 : 1;
	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

static int
by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* zones_of - the lists of a host, as a JSON array of their ids */
static struct span
zones_of(struct sums *s, const struct sums_host *host, struct buf *text)
{
	const struct sums_listed *at;
	uint32_t i, count = 0, *zones;

	for (at = &host->listed; at != NULL; at = sums_behind(s, at))
		count++;
	zones = mem_resize(NULL, count, sizeof *zones);
	for (i = 0, at = &host->listed; at != NULL; at = sums_behind(s, at))
		zones[i++] = at->zone;
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
	struct best best = best_new(by_tries, sizeof(struct sums_host *),
	    most < 0 ? SIZE_MAX : (size_t)most);
	const struct sums_host *host, *const *row;
	struct buf text = { 0 };
	size_t i;

	sums_settle(s);
	for (host = s->host; host < s->host + s->hosts; host++)
		best_add(&best, &host);
	row = best_rows(&best, count);
	s->best = mem_resize(s->best, *count, sizeof *s->best);
	pool_clear(s->words);
	for (i = 0; i < *count; i++) {
		s->best[i] = sums_of(s, row[i]);
		s->best[i].zones = zones_of(s, row[i], &text);
	}
	best_free(&best);
	buf_free(&text);
	return s->best;
}
