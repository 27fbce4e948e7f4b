#include "rblreport/digest.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/plural.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblreport/digest-parts.h"
#include "rblreport/document.h"
#include "rblreport/night.h"

/* --- the frame --- */

static int
compare_times(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/*
 * put_timezone - what the times are in: "CET (+0100)", or where the clocks
 * were changed between them "CET (+0100), later CEST (+0200)"
 */
static void
put_timezone(struct document *d, const struct night *n)
{
	int64_t time[] = { n->since, n->first, n->last, n->now };
	char text[64], last[64] = "";
	struct buf zones = { 0 };
	struct tm tm;
	time_t t;
	size_t i;

	qsort(time, sizeof time / sizeof *time, sizeof *time, compare_times);
	for (i = 0; i < sizeof time / sizeof *time; i++) {
		t = (time_t)time[i];
		/* 0 stands for none */
		if (t == 0 && i + 1 < sizeof time / sizeof *time)
			continue;
		localtime_r(&t, &tm);
		/* a zone may be given any name, however long */
		if (strftime(text, sizeof text, "%Z (%z)", &tm) == 0 &&
		    strftime(text, sizeof text, "%z", &tm) == 0)
			continue;
		if (strcmp(text, last) == 0)
			continue;
		buf_format(
		    &zones, "%s%s", zones.len > 0 ? ", later " : "", text);
		memcpy(last, text, sizeof last);
	}
	doc_text(d, "timezone", buf_as_span(&zones));
	buf_free(&zones);
}

/* put_time - 0 stands for none */
static void
put_time(struct document *d, const char *name, int64_t time)
{
	if (time == 0)
		doc_null(d, name);
	else
		doc_time(d, name, time);
}

static void
put_frame(
    const struct digest_wish *wish, const struct night *n, struct document *d)
{
	doc_text(d, "kind", span_of(DIGEST_NIGHTLY));
	doc_text(d, "host", span_of(wish->host));
	doc_time(d, "written", n->now);
	put_time(d, "since", n->since);
	put_time(d, "first", n->first);
	put_time(d, "last", n->last);
	put_timezone(d, n);
	doc_text(d, "db", span_of(wish->db));
	doc_text(d, "home", wish->home.len > 0 ? wish->home : SPAN_NONE);
	doc_truth(d, "empty", n->tries == 0);
	doc_number(d, "tries", n->tries);
	doc_number(d, "hosts", n->hosts);
}

static void
put_totals(const struct crowd *crowd, const struct night *n, struct document *d)
{
	doc_number(d, "named", crowd->named);
	doc_number(d, "likely", crowd->likely);
	doc_number(d, "at_home", crowd->home);
	doc_number(d, "new", crowd->new);
	if (n->accepted < 0)
		doc_null(d, "accepted");
	else
		doc_number(d, "accepted", n->accepted);
}

static void
put_unknown(const struct night *n, struct document *d)
{
	int64_t tries = 0;
	size_t i;

	for (i = 0; i < n->zones; i++)
		if (n->zone[i].name == NULL)
			tries += n->zone[i].tries;
	doc_missing_lists(d, tries);
}

/* put_unlooked - hosts that could be partners for all that is known */
static void
put_unlooked(
    const struct crowd *crowd, const struct night *n, struct document *d)
{
	if (crowd->unlooked > 0 && crowd->unlooked == n->hosts)
		doc_missing(d,
		    "No host has been looked up: names are those of "
		    "the log, not verified, and there is no evidence "
		    "for anybody.");
	else if (crowd->unlooked > 0)
		doc_missing(d,
		    "%lld %s not been looked up yet: the name is that of the "
		    "log, not verified.",
		    (long long)crowd->unlooked,
		    plural(crowd->unlooked, "host has", "hosts have"));
	if (crowd->failed > 0)
		doc_missing(d,
		    "Name servers gave no answer about %lld %s: asked again "
		    "the next time.",
		    (long long)crowd->failed,
		    plural(crowd->failed, "host", "hosts"));
}

/* --- the report --- */

static int
put_hosts(struct store *store, const struct digest_wish *wish,
    const struct night *n, struct crowd *crowd, struct document *d,
    struct err *e)
{
	put_totals(crowd, n, d);
	if (digest_put_people(store, wish, n, crowd, d, e) < 0)
		return -1;
	doc_list(d, "faults");
	digest_put_lists(n, wish->limit, d);
	if (digest_put_rest(store, n, wish->limit, crowd, d, e) < 0 ||
	    digest_put_hours(store, n, d, e) < 0)
		return -1;
	digest_put_days(n, d);
	doc_list(d, "missing");
	put_unlooked(crowd, n, d);
	put_unknown(n, d);
	doc_list(d, "charts");
	return 0;
}

int
digest_nightly(struct store *store, const struct digest_wish *wish,
    struct night *n, struct document *d, struct err *e)
{
	struct crowd crowd = { 0 };
	int rc = -1;

	*n = (struct night){ .now = wish->now };
	if (store_snapshot(store, e) < 0)
		return -1;
	if (digest_add_up(store, n, e) < 0 ||
	    digest_meet(store, wish, n, &crowd, e) < 0)
		goto out;
	put_frame(wish, n, d);
	rc = put_hosts(store, wish, n, &crowd, d, e);
out:
	crowd_free(&crowd);
	store_rollback(store);
	return rc;
}

/* --- reports that were sent --- */

#define LONGEST_DAY (25 * 3600) /* one that the clocks are put back on */

int
digest_number(struct store *store, const char *kind, int64_t now, int *number,
    struct err *e)
{
	struct query *q = store_query(store, SQL_REPORT_SINCE);
	struct when_zone zone = { 0 };
	int step, today = when_day(&zone, now);

	*number = 1;
	query_put_text(q, 1, span_of(kind));
	query_put_int(q, 2, now - LONGEST_DAY);
	while ((step = query_step(q, e)) > 0)
		*number += when_day(&zone, query_int(q, 0)) == today;
	return step;
}

static int
insert_report(
    struct store *store, const struct digest_sent *sent, struct err *e)
{
	struct query *q = store_query(store, SQL_REPORT_INSERT);

	query_put_text(q, 1, span_of(sent->kind));
	query_put_int(q, 2, sent->now);
	query_put_int(q, 3, sent->upto);
	query_put_int(q, 4, sent->tries);
	query_put_int(q, 5, sent->hosts);
	query_put_text(q, 6, span_of(sent->message_id));
	query_put_int(q, 7, sent->upto_change);
	return query_step(q, e);
}

static int
insert_unserved(
    struct store *store, const struct digest_sent *sent, struct err *e)
{
	struct query *q = store_query(store, SQL_UNSERVED_INSERT);
	int64_t report = store_last_id(store);
	size_t i;

	for (i = 0; i < sent->unserved_count; i++) {
		query_put_int(q, 1, report);
		query_put_text(q, 2, span_of(sent->unserved[i].address));
		query_put_text(q, 3, span_of(sent->unserved[i].said));
		if (query_step(q, e) < 0)
			return -1;
	}
	return 0;
}

int
digest_mark(struct store *store, const struct digest_sent *sent, struct err *e)
{
	if (store_begin(store, e) < 0)
		return -1;
	if (insert_report(store, sent, e) < 0 ||
	    insert_unserved(store, sent, e) < 0 || store_commit(store, e) < 0) {
		store_rollback(store);
		return -1;
	}
	return 0;
}

int
digest_try_mark(struct store *store, struct err *e)
{
	if (store_begin(store, e) < 0)
		return -1;
	store_rollback(store);
	return 0;
}
