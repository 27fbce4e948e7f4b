/*
 * digest-days - tries by the hour and by the day, for charts
 */
#include "lib/store.h"
#include "lib/when.h"
#include "rblreport/digest-parts.h"
#include "rblreport/document.h"
#include "rblreport/night.h"

#define HOUR       3600
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

void
digest_put_days(const struct night *n, struct document *d)
{
	int64_t last = n->tries > 0 ? n->last : n->now;
	struct document *row;
	int day, i;

	doc_list(d, "days");
	for (i = DAYS_SHOWN - 1; i >= 0 && n->days > 0; i--) {
		day = when_day_before(last, i);
		if (day < n->day[0].day)
			continue;
		row = doc_row(d, "days");
		doc_number(row, "day", day);
		doc_number(row, "tries", night_tries(n, day));
	}
}
