#include <stdlib.h>

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

/* sink - have the worst of a heap on top again, where a better one is now */
static void
sink(const struct sums_host **heap, size_t count, size_t at)
{
	const struct sums_host *host = heap[at];
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
choose(const struct sums *s, const struct sums_host **heap, size_t most)
{
	const struct sums_host *host;
	size_t i, count = 0;

	for (i = 0; i < s->hosts; i++) {
		host = &s->host[i];
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
	const struct sums_host **best;
	struct buf text = { 0 };
	size_t i;

	sums_settle(s);
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
		s->best[i] = sums_of(s, best[i]);
		s->best[i].zones = zones_of(s, best[i], &text);
	}
	free(best);
	buf_free(&text);
	return s->best;
}
