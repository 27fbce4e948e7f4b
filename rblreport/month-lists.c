/*
 * month-lists - what each list did, and how much of all was refused
 */
#include <stdlib.h>

#include "lib/mem.h"
#include "lib/store.h"
#include "lib/sums.h"
#include "rblreport/document.h"
#include "rblreport/month-parts.h"

void
month_put_change(
    struct document *d, const char *name, int64_t is, int64_t before)
{
	if (before > 0)
		doc_share(d, name, (double)is / (double)before - 1);
	else
		doc_null(d, name);
}

static int
by_tries(const void *a, const void *b)
{
	const struct zone_sum *x = a, *y = b;

	if (x->tries != y->tries)
		return x->tries > y->tries ? -1 : 1;
	return x->zone < y->zone ? -1 : x->zone > y->zone;
}

/* The lists of a month. */
struct lists {
	const struct month_sums *month;
	const struct zone_sum *zone;
	size_t count;
};

static struct lists
lists_of(const struct month_sums *month)
{
	struct lists lists = { .month = month };

	lists.zone = sums_zones(month->sums, &lists.count);
	return lists;
}

static int64_t
tries_of(const struct lists *lists, int64_t zone)
{
	size_t i;

	for (i = 0; i < lists->count; i++)
		if (lists->zone[i].zone == zone)
			return lists->zone[i].tries;
	return 0;
}

/* put_tries - of a month of which anything is known */
static void
put_tries(struct document *row, const char *name, const struct lists *lists,
    int64_t zone)
{
	if (lists->month->tries > 0)
		doc_number(row, name, tries_of(lists, zone));
	else
		doc_null(row, name);
}

/* month_unnamed - schema.sql: zone 0 is that of which the line does not say */
int64_t
month_unnamed(const struct month *m)
{
	struct lists lists = lists_of(&m->is);

	return tries_of(&lists, 0);
}

static int
put_name(struct store *store, int64_t zone, struct document *row, struct err *e)
{
	struct query *q = store_query(store, SQL_ZONE_NAME);
	int step;

	query_put_int(q, 1, zone);
	step = query_step(q, e);
	if (step < 0)
		return -1;
	doc_text(row, "zone", step > 0 ? query_text(q, 0) : SPAN_NONE);
	query_reset(q);
	return 0;
}

static void
put_list(const struct month *m, const struct lists other[2],
    const struct zone_sum *sum, struct document *row)
{
	doc_number(row, "tries", sum->tries);
	doc_number(row, "hosts", sum->hosts);
	doc_number(row, "only", sum->only);
	doc_share(row, "share", (double)sum->tries / (double)m->is.tries);
	put_tries(row, "before", &other[0], sum->zone);
	month_put_change(
	    row, "change", sum->tries, tries_of(&other[0], sum->zone));
	put_tries(row, "year_ago", &other[1], sum->zone);
}

int
month_put_lists(struct store *store, const struct month *m, size_t limit,
    struct document *d, struct err *e)
{
	struct lists is = lists_of(&m->is);
	struct lists other[] = { lists_of(&m->before), lists_of(&m->year_ago) };
	struct zone_sum *zone = mem_resize(NULL, is.count, sizeof *zone);
	struct document *row;
	size_t i;
	int rc = 0;

	for (i = 0; i < is.count; i++)
		zone[i] = is.zone[i];
	if (is.count > 1)
		qsort(zone, is.count, sizeof *zone, by_tries);
	doc_list(d, "lists");
	for (i = 0; i < is.count && i < limit && rc == 0; i++) {
		row = doc_row(d, "lists");
		rc = put_name(store, zone[i].zone, row, e);
		put_list(m, other, &zone[i], row);
	}
	doc_number(d, "lists_left", (int64_t)(is.count - i));
	free(zone);
	return rc;
}

/*
 * month_put_rate - of the days of which it is known who was let in: the log
 * may have told so for some of them only
 */
int
month_put_rate(struct store *store, const struct month *m, struct document *d,
    struct err *e)
{
	struct query *q = store_query(store, SQL_ACCEPTED_DAYS);
	int64_t accepted = 0, refused = 0;
	int step, days = 0;

	query_put_int(q, 1, m->is.month * 100);
	query_put_int(q, 2, m->is.month * 100 + 99);
	while ((step = query_step(q, e)) > 0) {
		refused += m->day[query_int(q, 0) % 100].tries;
		accepted += query_int(q, 1);
		days++;
	}
	if (days > 0)
		doc_number(d, "accepted", accepted);
	else
		doc_null(d, "accepted");
	if (accepted + refused > 0 && days > 0)
		doc_share(d, "refusal_rate",
		    (double)refused / (double)(accepted + refused));
	else
		doc_null(d, "refusal_rate");
	return step;
}
