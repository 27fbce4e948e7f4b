/*
 * digest-days - tries by the hour and by the day, for charts
 */
#include "lib/store.h"
#include "lib/when.h"
#include "rblreport/digest-parts.h"
#include "rblreport/document.h"
#include "rblreport/night.h"

#define HOUR       3600
#define DAY        86400
#define HOURS_MOST 49 /* a longer window is one of days */
#define DAYS_SHOWN 30

/* put_hour - also one that had none: a chart has no holes */
static void
put_hour(struct document *d, int64_t hour, int64_t tries)
{
	char text[WHEN_TEXT_SIZE];
	struct document *row = doc_row(d, "hours");

	doc_format(row, "label", "%.5s", when_local(hour, text) + 11);
	doc_time(row, "time", hour);
	doc_number(row, "tries", tries);
}

static int
put_hours(struct store *store, const struct night *n, struct document *d,
    struct err *e)
{
	struct query *q = store_query(store, SQL_NIGHT_HOURS);
	int64_t hour = n->first - n->first % HOUR, next;
	int step;

	query_put_int(q, 1, n->after);
	query_put_int(q, 2, n->upto);
	while ((step = query_step(q, e)) > 0) {
		next = query_int(q, 0);
		/* a time that no daily sum has would make hours without end */
		if (next < hour || next > n->last)
			continue;
		for (; hour < next; hour += HOUR)
			put_hour(d, hour, 0);
		put_hour(d, hour, query_int(q, 1));
		hour += HOUR;
	}
	return step;
}

int
digest_put_hours(struct store *store, const struct night *n, struct document *d,
    struct err *e)
{
	doc_list(d, "hours");
	if (n->tries == 0 || n->last - n->first > HOURS_MOST * HOUR)
		return 0;
	return put_hours(store, n, d, e);
}

/* tries_of - on a day */
static int64_t
tries_of(const struct night *n, int day)
{
	size_t i;

	for (i = n->days; i-- > 0 && n->day[i].day >= day;)
		if (n->day[i].day == day)
			return n->day[i].tries;
	return 0;
}

void
digest_put_days(const struct night *n, struct document *d)
{
	int64_t last = n->tries > 0 ? n->last : n->now;
	int64_t time = last - (DAYS_SHOWN - 1) * (int64_t)DAY;
	struct when_zone zone = { 0 };
	struct document *row;
	int day, before = 0;

	doc_list(d, "days");
	/* by half days, lest a change of the clocks skips one */
	for (; time <= last && n->days > 0; time += DAY / 2) {
		day = when_day(&zone, time);
		if (day == before || day < n->day[0].day)
			continue;
		before = day;
		row = doc_row(d, "days");
		doc_number(row, "day", day);
		doc_number(row, "tries", tries_of(n, day));
	}
}
