/*
 * digest-window - what was refused in the window, out of single refusals and
 * of daily sums; then all that the other daily sums tell about it
 *
 * Refusals are added up in a table of our own: GROUP BY and count(DISTINCT)
 * would take several times as long.
 */
#include <stdlib.h>

#include "lib/mem.h"
#include "lib/store.h"
#include "lib/sums.h"
#include "lib/when.h"
#include "rblreport/digest-parts.h"
#include "rblreport/night.h"

/* find_window - from the last report to the newest event */
static int
find_window(struct store *store, struct night *n, struct err *e)
{
	struct query *q = store_query(store, SQL_REPORT_LAST);
	int step;

	query_put_text(q, 1, span_of(DIGEST_NIGHTLY));
	step = query_step(q, e);
	if (step < 0)
		return -1;
	if (step > 0) {
		n->since = query_int(q, 0);
		n->after = query_int(q, 1);
		query_reset(q);
	}
	q = store_query(store, SQL_EVENT_LAST);
	if (query_step(q, e) < 0)
		return -1;
	/* events are thrown away some day, but the window never goes back */
	n->upto = query_int(q, 0) > n->after ? query_int(q, 0) : n->after;
	query_reset(q);
	return 0;
}

/* find_days - all days, and how far single refusals have to be read for them */
static int
find_days(struct store *store, struct night *n, struct err *e)
{
	struct query *q = store_query(store, SQL_NIGHT_DAYS);
	int step;

	while ((step = query_step(q, e)) > 0) {
		n->day = mem_resize(n->day, n->days + 1, sizeof *n->day);
		n->day[n->days++] = (struct night_day){
			.day = (int)query_int(q, 0),
			.first = query_int(q, 1),
			.last = query_int(q, 2),
		};
	}
	night_find_cut(n);
	return step;
}

/* --- the window --- */

/* add - a refusal, or a daily sum of them, that is in the window */
static void
add(struct night *n, const struct day_sum *sum)
{
	if (n->tries == 0 || sum->first < n->first)
		n->first = sum->first;
	if (n->tries == 0 || sum->last > n->last)
		n->last = sum->last;
	n->tries += sum->tries;
	sums_add(n->sums, sum);
}

static void
take_event(void *night, const int64_t *values)
{
	struct day_sum sum = {
		.host = values[0],
		.zone = values[1],
		.first = values[2],
		.last = values[2],
		.tries = values[3],
	};

	add(night, &sum);
}

static int
add_events(struct store *store, struct night *n, struct err *e)
{
	struct query *q = store_query(store, SQL_NIGHT_EVENTS);

	query_put_int(q, 1, n->after);
	query_put_int(q, 2, n->cut);
	return store_collect(store, SQL_NIGHT_EVENTS, take_event, n, e);
}

/* What a daily sum is added to. */
struct day {
	struct night *night;
	struct night_day *day;
	bool usual; /* among the days before the window */
};

static void
take_whole(void *arg, const int64_t *values)
{
	struct day *at = arg;
	struct day_sum sum = {
		.host = values[1],
		.zone = values[2],
		.tries = values[3],
		.first = values[4],
		.last = values[5],
		.noted = values[3],
	};

	at->day->tries += sum.tries;
	add(at->night, &sum);
}

static int
add_day(struct store *store, void (*take)(void *day, const int64_t *values),
    struct day *at, struct err *e)
{
	struct query *q = store_query(store, SQL_DAYS);

	query_put_int(q, 1, at->day->day);
	query_put_int(q, 2, at->day->day);
	return store_collect(store, SQL_DAYS, take, at, e);
}

/*
 * add_window - single refusals are several times as many as daily sums, so
 * they are read where the sums have more than the window only
 */
static int
add_window(struct store *store, struct night *n, struct err *e)
{
	struct day at = { .night = n };

	if (n->cut > n->after && add_events(store, n, e) < 0)
		return -1;
	for (at.day = n->day; at.day < n->day + n->days; at.day++)
		if (night_is_whole(n, at.day) &&
		    add_day(store, take_whole, &at, e) < 0)
			return -1;
	return 0;
}

/* --- what is known beside it --- */

/* The days before the window, of which the last is not in here. */
struct usual {
	int from, until;
};

static struct usual
usual_days(const struct night *n)
{
	int64_t begin = n->tries > 0 ? n->first : n->since;

	return (struct usual){ when_day_before(begin, NIGHT_USUAL),
		when_day_before(begin, 0) };
}

/* count_known - the days before the window since there are any sums */
static void
count_known(struct night *n)
{
	int64_t begin = n->tries > 0 ? n->first : n->since;
	int i;

	for (i = 1; i <= NIGHT_USUAL && n->days > 0; i++)
		n->before += when_day_before(begin, i) >= n->day[0].day;
}

static void
take_other(void *arg, const int64_t *values)
{
	struct day *at = arg;
	int64_t host = values[1], zone = values[2], tries = values[3];

	at->day->tries += tries;
	sums_note(at->night->sums, host, tries);
	if (at->usual)
		night_zone(at->night, zone)->before += tries;
}

/*
 * add_others - the days that are not the window's, or not alone
 *
 * They tell which hosts are new: those that did no more in all days than they
 * did in the window.
 */
static int
add_others(struct store *store, struct night *n, struct err *e)
{
	struct day at = { .night = n };
	struct usual usual = usual_days(n);

	for (at.day = n->day; at.day < n->day + n->days; at.day++) {
		at.usual =
		    at.day->day >= usual.from && at.day->day < usual.until;
		if (!night_is_whole(n, at.day) &&
		    add_day(store, take_other, &at, e) < 0)
			return -1;
	}
	if (n->after != 0)
		count_known(n);
	return 0;
}

/* count_zones - what each list did in the window */
static void
count_zones(struct night *n)
{
	const struct zone_sum *sum;
	struct night_zone *zone;
	size_t i, count;

	sum = sums_zones(n->sums, &count);
	for (i = 0; i < count; i++) {
		zone = night_zone(n, sum[i].zone);
		zone->tries = sum[i].tries;
		zone->hosts = sum[i].hosts;
		zone->only = sum[i].only;
	}
	n->hosts = (int64_t)sums_count(n->sums);
}

static int
name_zones(struct store *store, struct night *n, struct err *e)
{
	struct query *q = store_query(store, SQL_ZONE_NAME);
	struct span name;
	size_t i;
	int step;

	for (i = 0; i < n->zones; i++) {
		query_put_int(q, 1, n->zone[i].id);
		step = query_step(q, e);
		if (step < 0)
			return -1;
		if (step == 0)
			continue;
		name = query_text(q, 0);
		if (name.s != NULL)
			n->zone[i].name = mem_copy(name.s, name.len);
		query_reset(q);
	}
	return 0;
}

/*
 * read_accepted - what was let in and refused on the days of the window of
 * which it is known who was let in: the log may have told so for some of them
 * only
 */
static int
read_accepted(struct store *store, struct night *n, struct err *e)
{
	struct query *q = store_query(store, SQL_ACCEPTED_DAYS);
	struct when_zone zone = { 0 };
	int step;

	n->accepted = -1;
	query_put_int(q, 1, when_day(&zone, n->first));
	query_put_int(q, 2, when_day(&zone, n->last));
	while ((step = query_step(q, e)) > 0) {
		n->accepted =
		    (n->accepted < 0 ? 0 : n->accepted) + query_int(q, 1);
		n->refused += night_tries(n, (int)query_int(q, 0));
	}
	return step;
}

int
digest_add_up(struct store *store, struct night *n, struct err *e)
{
	n->sums = sums_new();
	if (find_window(store, n, e) < 0 || find_days(store, n, e) < 0 ||
	    add_window(store, n, e) < 0 || add_others(store, n, e) < 0)
		return -1;
	count_zones(n);
	if (name_zones(store, n, e) < 0)
		return -1;
	night_sort_zones(n);
	return read_accepted(store, n, e);
}
