#include "rblreport/month.h"

#include <stdio.h>

#include "lib/stamp.h"
#include "lib/store.h"
#include "lib/sums.h"
#include "lib/when.h"
#include "rblreport/document.h"
#include "rblreport/month-parts.h"

/* --- the frame --- */

static void
put_title(int month, struct document *d)
{
	static const char *const names[] = { "January", "February", "March",
		"April", "May", "June", "July", "August", "September",
		"October", "November", "December" };

	doc_format(d, "title", "%s %d", names[month % 100 - 1], month / 100);
}

/* put_other - a month to compare with; nothing is known of an empty one */
static void
put_other(struct document *d, const char *name, const struct month_sums *m)
{
	struct document *other;

	if (m->tries == 0) {
		doc_null(d, name);
		return;
	}
	other = doc_object(d, name);
	doc_number(other, "month", m->month);
	doc_number(other, "tries", m->tries);
	doc_number(other, "hosts", (int64_t)sums_count(m->sums));
}

static void
put_frame(
    const struct month_wish *wish, const struct month *m, struct document *d)
{
	doc_text(d, "kind", span_of("monthly"));
	doc_text(d, "host", span_of(wish->host));
	doc_time(d, "written", wish->now);
	doc_number(d, "month", wish->month);
	put_title(wish->month, d);
	doc_truth(d, "empty", m->is.tries == 0);
	doc_number(d, "tries", m->is.tries);
	doc_number(d, "hosts", (int64_t)sums_count(m->is.sums));
	put_other(d, "before", &m->before);
	put_other(d, "year_ago", &m->year_ago);
	month_put_change(d, "change", m->is.tries, m->before.tries);
	month_put_change(d, "change_year", m->is.tries, m->year_ago.tries);
}

/* put_days - each of the month, also those on which nothing was refused */
static void
put_days(const struct month *m, struct document *d)
{
	int month = m->is.month, day;
	struct document *row;

	doc_list(d, "days");
	for (day = 1; stamp_is_date(month / 100, month % 100, day); day++) {
		row = doc_row(d, "days");
		doc_number(row, "day", month * 100 + day);
		doc_number(row, "tries", m->day[day].tries);
		doc_number(row, "hosts", m->day[day].hosts);
	}
}

/* --- the report --- */

/* put_missing - what the reader should know before he compares */
static void
put_missing(
    const struct month_wish *wish, const struct month *m, struct document *d)
{
	struct when_zone zone = { 0 };
	char now[WHEN_TEXT_SIZE];

	doc_list(d, "missing");
	if (m->is.tries == 0)
		doc_missing(d,
		    "No refusal of this month is known: nothing was "
		    "refused, or none of its logs was read.");
	if (when_day(&zone, wish->now) / 100 == wish->month)
		doc_missing(d,
		    "The month is not over; this is what was refused until "
		    "%s.",
		    when_local(wish->now, now));
	doc_missing_lists(d, month_unnamed(m));
	if (doc_find(d, "accepted")->kind == DOC_NOTHING)
		doc_missing(d,
		    "The log does not tell how many were let in, so "
		    "there is no refusal rate; rblsmtpd --log-accepts "
		    "does.");
}

static int
put_all(struct store *store, const struct month_wish *wish,
    const struct month *m, struct document *d, struct err *e)
{
	put_frame(wish, m, d);
	if (month_put_rate(store, m, d, e) < 0)
		return -1;
	put_days(m, d);
	if (month_put_lists(store, m, wish->limit, d, e) < 0 ||
	    month_put_hosts(store, m, wish->limit, d, e) < 0)
		return -1;
	put_missing(wish, m, d);
	doc_list(d, "charts");
	return 0;
}

int
month_tell(struct store *store, const struct month_wish *wish,
    struct document *d, struct err *e)
{
	struct month m = { .is = { .month = wish->month } };
	int rc = -1;

	if (store_snapshot(store, e) < 0)
		return -1;
	if (month_add_up(store, &m, e) == 0)
		rc = put_all(store, wish, &m, d, e);
	month_free(&m);
	store_rollback(store);
	return rc;
}
