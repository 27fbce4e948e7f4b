/*
 * digest-rest - the hosts that nobody has to look at, by organisation
 */
#include <stdlib.h>

#include "lib/best.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "rblreport/digest-parts.h"
#include "rblreport/document.h"
#include "rblreport/groups.h"
#include "rblreport/night.h"

#define HOSTS_SHOWN 3

/* An organisation that is shown. */
struct shown {
	size_t number; /* of its group */
	struct best hosts;
	uint64_t lists;
};

static int
by_tries(const void *a, const void *b)
{
	const struct host *x = a, *y = b;

	if (x->tries != y->tries)
		return x->tries > y->tries ? -1 : 1;
	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

/* choose - the organisations that are shown, and where each group's is */
static struct shown *
choose(const struct crowd *crowd, size_t limit, size_t *count, size_t **place)
{
	struct shown *shown;
	size_t *number, i;

	*count = groups_best(crowd->rest, limit, &number);
	shown = mem_new((*count + 1) * sizeof *shown);
	/* 0: it is not shown */
	*place = mem_new((groups_count(crowd->rest) + 1) * sizeof **place);
	for (i = 0; i < *count; i++) {
		shown[i].number = number[i];
		shown[i].hosts =
		    best_new(by_tries, sizeof(struct host), HOSTS_SHOWN);
		(*place)[number[i]] = i + 1;
	}
	free(number);
	return shown;
}

static void
gather(const struct night *n, const struct crowd *crowd, struct shown *shown,
    const size_t *place)
{
	const struct host *host = crowd->host;
	struct shown *at;

	for (; host < crowd->host + crowd->count; host++) {
		if (host->person || place[host->group] == 0)
			continue;
		at = &shown[place[host->group] - 1];
		at->lists |= digest_lists_of(n, host->place);
		best_add(&at->hosts, host);
	}
}

/* put_host - one of some */
static int
put_host(struct store *store, const struct host *host, struct document *row,
    struct err *e)
{
	struct query *q = store_query(store, SQL_NIGHT_HOST);
	struct span name;
	int step;

	query_put_int(q, 1, host->id);
	step = query_step(q, e);
	if (step <= 0)
		return step;
	name = query_text(q, 3);
	if (name.s == NULL || !span_is(query_text(q, 2), "pass"))
		name = query_text(q, 1);
	doc_text(row, "ip", query_text(q, 0));
	doc_text(row, "name", name.len > 0 ? name : SPAN_NONE);
	doc_number(row, "tries", host->tries);
	doc_text(row, "class", query_text(q, 5));
	query_reset(q);
	return 0;
}

static int
put_organisation(struct store *store, const struct night *n,
    const struct group *group, struct shown *shown, struct document *row,
    struct err *e)
{
	const struct host *host;
	size_t i, count;

	doc_text(row, "domain", group->name);
	doc_truth(row, "confirmed", group->kind == ORGANISATION_CONFIRMED);
	doc_number(row, "hosts", group->hosts);
	doc_number(row, "tries", group->tries);
	digest_put_zones(n, shown->lists, row);
	doc_list(row, "some");
	host = best_rows(&shown->hosts, &count);
	for (i = 0; i < count; i++)
		if (put_host(store, &host[i], doc_row(row, "some"), e) < 0)
			return -1;
	return 0;
}

static void
put_left(const struct groups *rest, const struct shown *shown, size_t count,
    struct document *d)
{
	int64_t hosts = 0, tries = 0;
	struct document *left;
	size_t i;

	if (groups_count(rest) <= count) {
		doc_null(d, "organisations_left");
		return;
	}
	for (i = 0; i < groups_count(rest); i++) {
		hosts += groups_get(rest, i)->hosts;
		tries += groups_get(rest, i)->tries;
	}
	for (i = 0; i < count; i++) {
		hosts -= groups_get(rest, shown[i].number)->hosts;
		tries -= groups_get(rest, shown[i].number)->tries;
	}
	left = doc_object(d, "organisations_left");
	doc_number(
	    left, "organisations", (int64_t)(groups_count(rest) - count));
	doc_number(left, "hosts", hosts);
	doc_number(left, "tries", tries);
}

int
digest_put_rest(struct store *store, const struct night *n, size_t limit,
    const struct crowd *crowd, struct document *d, struct err *e)
{
	size_t i, count, *place;
	struct shown *shown = choose(crowd, limit, &count, &place);
	int rc = 0;

	gather(n, crowd, shown, place);
	doc_list(d, "organisations");
	for (i = 0; i < count && rc == 0; i++)
		rc = put_organisation(store, n,
		    groups_get(crowd->rest, shown[i].number), &shown[i],
		    doc_row(d, "organisations"), e);
	put_left(crowd->rest, shown, count, d);
	for (i = 0; i < count; i++)
		best_free(&shown[i].hosts);
	free(shown);
	free(place);
	return rc;
}
