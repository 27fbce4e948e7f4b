#include "rblreport/night.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/sums.h"

void
night_free(struct night *n)
{
	size_t i;

	for (i = 0; i < n->zones; i++)
		free(n->zone[i].name);
	free(n->zone);
	free(n->day);
	sums_free(n->sums);
	*n = (struct night){ 0 };
}

/* Two reports within an hour leave nothing to compare. */
double
night_length(const struct night *n)
{
	double days = (double)(n->now - n->since) / 86400;

	return n->since == 0 || days < 1.0 / 24 ? 0 : days;
}

double
night_usual(const struct night *n, int64_t before)
{
	if (n->before < NIGHT_USUAL_MIN)
		return -1;
	return (double)before / n->before;
}

int64_t
night_tries(const struct night *n, int day)
{
	size_t i;

	for (i = n->days; i-- > 0 && n->day[i].day >= day;)
		if (n->day[i].day == day)
			return n->day[i].tries;
	return 0;
}

/*
 * Logs are read one behind the other, and their days overlap: that which the
 * window begins in may end behind the beginning of the next one, which then
 * has single refusals on both sides of that end, and so on.
 */
void
night_find_cut(struct night *n)
{
	const struct night_day *day = n->day, *end = n->day + n->days;

	n->cut = n->after;
	/* nothing was told before: all of all days is the window's */
	while (n->after != 0 && day < end)
		if (day->first <= n->cut && day->last > n->cut) {
			n->cut = day->last;
			day = n->day;
		} else {
			day++;
		}
	if (n->cut > n->upto)
		n->cut = n->upto;
}

bool
night_is_whole(const struct night *n, const struct night_day *day)
{
	return n->after == 0 || day->first > n->cut;
}

struct night_zone *
night_zone(struct night *n, int64_t id)
{
	size_t i;

	for (i = 0; i < n->zones; i++)
		if (n->zone[i].id == id)
			return &n->zone[i];
	n->zone = mem_resize(n->zone, ++n->zones, sizeof *n->zone);
	n->zone[i] = (struct night_zone){ .id = id };
	return &n->zone[i];
}

/* by_tries - the most first; the list that has no name last among equals */
static int
by_tries(const void *a, const void *b)
{
	const struct night_zone *x = a, *y = b;

	if (x->tries != y->tries)
		return x->tries > y->tries ? -1 : 1;
	if (x->before != y->before)
		return x->before > y->before ? -1 : 1;
	if (x->name == NULL || y->name == NULL)
		return (x->name == NULL) - (y->name == NULL);
	return strcmp(x->name, y->name);
}

void
night_sort_zones(struct night *n)
{
	if (n->zones > 1)
		qsort(n->zone, n->zones, sizeof *n->zone, by_tries);
}
