#include "rblreport/unblocked.h"

#include "lib/bytes.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblreport/document.h"

#define DAY 86400

/* What is looked at: behind a change, and not before a time. */
struct window {
	int64_t after, since, upto;
};

/*
 * open_window - behind the last report, or all
 *
 * A change that was not carried over in time is told a day late; of what was
 * before the reports knew of changes nothing is.
 */
static int
open_window(struct store *store, bool nightly, struct window *w, struct err *e)
{
	struct query *q = store_query(store, SQL_CHANGE_LAST);

	*w = (struct window){ 0 };
	if (query_step(q, e) < 0)
		return -1;
	w->upto = query_int(q, 0);
	query_reset(q);
	if (!nightly)
		return 0;
	q = store_query(store, SQL_CHANGE_TOLD);
	if (query_step(q, e) < 0)
		return -1;
	w->after = query_int(q, 0);
	w->since = query_int(q, 1) - DAY;
	query_reset(q);
	return 0;
}

static void
put_row(const struct query *q, struct document *row)
{
	struct span who = query_text(q, 2), why = query_text(q, 3);

	doc_time(row, "time", query_int(q, 0));
	doc_text(row, "target", query_text(q, 1));
	doc_text(row, "who", who.len > 0 ? who : SPAN_NONE);
	doc_text(row, "why", why.len > 0 ? why : SPAN_NONE);
}

int
unblocked_put(struct store *store, const struct unblocked_wish *wish,
    struct document *d, int64_t *upto, struct err *e)
{
	struct when_zone zone = { 0 };
	struct window w;
	struct query *q;
	size_t count = 0;
	int step;

	if (open_window(store, wish->month == 0, &w, e) < 0)
		return -1;
	*upto = w.upto;
	doc_list(d, "unblocked");
	q = store_query(store, SQL_CHANGE_ALLOWED);
	query_put_int(q, 1, w.after);
	query_put_int(q, 2, w.since);
	query_put_int(q, 3, w.upto);
	while ((step = query_step(q, e)) > 0) {
		if (wish->month != 0 &&
		    when_day(&zone, query_int(q, 0)) / 100 != wish->month)
			continue;
		if (count++ < wish->limit)
			put_row(q, doc_row(d, "unblocked"));
	}
	if (wish->complete || w.upto > 0)
		doc_number(d, "unblocked_count", (int64_t)count);
	else
		doc_null(d, "unblocked_count");
	return step;
}
