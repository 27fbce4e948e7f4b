#include <stdlib.h>

#include "lib/mem.h"
#include "lib/resolve-parts.h"
#include "lib/store.h"
#include "lib/suffix.h"
#include "lib/when.h"

#define WROTE_S (90 * 86400)

/* keep - a copy that facts_clear() frees */
static struct span
keep(struct span text)
{
	if (text.s == NULL)
		return SPAN_NONE;
	return (struct span){ mem_copy(text.s, text.len), text.len };
}

/*
 * add_list - with each text that it gave: one list may have several reasons,
 * and where the log does not name it, the text is all there is
 */
static void
add_list(struct facts *facts, struct span zone, struct span text)
{
	const struct evidence_listing *list = facts->lists;
	size_t i, count = facts->of.list_count;

	for (i = 0; i < count; i++)
		if (span_same(list[i].zone, zone) &&
		    span_same(list[i].text, text))
			return;
	if (count == LISTS_MAX)
		return;
	facts->lists[count].zone = keep(zone);
	facts->lists[count].text = keep(text);
	facts->of.list_count++;
}

static int
by_time(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* load_tries - and the lists; a refusal that is final is no reason to retry */
static int
load_tries(struct facts *facts, struct store *store,
    const struct due_host *host, struct err *e)
{
	struct query *q = store_query(store, SQL_FACT_TRIES);
	size_t *count = &facts->of.try_count;
	int step;

	query_put_int(q, 1, host->id);
	query_put_int(q, 2, host->last);
	query_put_int(q, 3, TRIES_MAX);
	while ((step = query_step(q, e)) == 1) {
		if (query_is_null(q, 1) || query_int(q, 1) < 500)
			facts->tries[(*count)++] = query_int(q, 0);
		add_list(facts, query_text(q, 2), query_text(q, 3));
	}
	qsort(facts->tries, *count, sizeof *facts->tries, by_time);
	return step;
}

/* load_lists - of a host whose single refusals are not kept any more */
static int
load_lists(struct facts *facts, struct store *store,
    const struct due_host *host, struct err *e)
{
	struct query *q = store_query(store, SQL_FACT_LISTS);
	int step;

	query_put_int(q, 1, host->id);
	query_put_int(q, 2, host->day);
	while ((step = query_step(q, e)) == 1)
		add_list(facts, query_text(q, 0), SPAN_NONE);
	return step;
}

static int
load_wrote(struct facts *facts, struct store *store, int64_t now, struct err *e)
{
	struct query *q = store_query(store, SQL_FACT_WROTE);
	struct when_zone zone = { 0 };
	int step;

	query_put_text(q, 1, facts->of.domain);
	query_put_int(q, 2, when_day(&zone, now - WROTE_S));
	step = query_step(q, e);
	if (step != 1)
		return step;
	facts->of.wrote = query_int(q, 0) > 0;
	facts->of.wrote_mails = query_int(q, 1);
	facts->of.wrote_last = query_int(q, 2);
	query_reset(q);
	return 0;
}

int
facts_load(struct store *store, struct suffix_memo *suffixes,
    const struct due_host *host, const struct iprev *iprev,
    const struct resolve_way *way, struct facts *facts, struct err *e)
{
	facts->of = (struct evidence_facts){
		.ip = host->ip,
		.iprev = *iprev,
		.dnswl = span_of(way->dnswl),
		.tries = facts->tries,
		.lists = facts->lists,
	};
	if (iprev->name.len > 0)
		facts->of.domain = suffix_recall(suffixes, iprev->name.s);
	if (load_tries(facts, store, host, e) < 0)
		return -1;
	if (facts->of.list_count == 0 && load_lists(facts, store, host, e) < 0)
		return -1;
	if (iprev->result != IPREV_PASS || facts->of.domain.s == NULL)
		return 0;
	return load_wrote(facts, store, way->now, e);
}

void
facts_clear(struct facts *facts)
{
	size_t i;

	for (i = 0; i < facts->of.list_count; i++) {
		free((void *)facts->lists[i].zone.s);
		free((void *)facts->lists[i].text.s);
	}
	facts->of.list_count = 0;
}
