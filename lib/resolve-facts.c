#include <stdlib.h>

#include "lib/mem.h"
#include "lib/resolve-parts.h"
#include "lib/store.h"
#include "lib/suffix.h"
#include "lib/when.h"

#define WROTE_S (90 * 86400)
#define DAY     86400

/*
 * Most hosts have few refusals. Of one that has more than these in two days
 * the newest are asked for by a statement of its own, which is dearer.
 */
#define FEW 4000

/* A refusal of a host; the next one takes over the memory of its texts. */
struct refusal {
	int64_t id, time;
	bool final;
	struct span zone, text;
	struct buf zone_bytes, text_bytes;
};

/* Where a host's refusals are to be found. */
struct place {
	int64_t host, day, number; /* of UTC; among the facts */
};

struct facts_reader {
	struct store *store;
	const struct resolve_way *way;
	struct suffix_memo *suffixes;
	struct place place[FACTS_MAX * 2];
	/* of one host; when there are so many, the older half is dropped */
	struct refusal refusal[TRIES_MAX * 2];
	size_t count, seen; /* how many there are, and were in all */
	struct facts *spare[FACTS_MAX]; /* of hosts that are done with */
	size_t spares;
};

struct facts_reader *
facts_reader_new(struct store *store, const struct resolve_way *way)
{
	struct facts_reader *reader = mem_new(sizeof *reader);

	reader->store = store;
	reader->way = way;
	reader->suffixes = suffix_memo_new();
	return reader;
}

void
facts_reader_free(struct facts_reader *reader)
{
	size_t i;

	if (reader == NULL)
		return;
	for (i = 0; i < TRIES_MAX * 2; i++) {
		buf_free(&reader->refusal[i].zone_bytes);
		buf_free(&reader->refusal[i].text_bytes);
	}
	while (reader->spares > 0)
		free(reader->spare[--reader->spares]);
	suffix_memo_free(reader->suffixes);
	free(reader);
}

/* --- single refusals --- */

/* keep - a copy that facts_free() frees */
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

static int
newest_first(const void *a, const void *b)
{
	const struct refusal *x = a, *y = b;

	return (x->id < y->id) - (x->id > y->id);
}

static void
keep_newest(struct facts_reader *reader)
{
	qsort(reader->refusal, reader->count, sizeof *reader->refusal,
	    newest_first);
	if (reader->count > TRIES_MAX)
		reader->count = TRIES_MAX;
}

/* copy - what the next step of the query would overwrite */
static struct span
copy(struct buf *bytes, struct span text)
{
	if (text.s == NULL)
		return SPAN_NONE;
	buf_clear(bytes);
	buf_span(bytes, text);
	return buf_as_span(bytes);
}

static void
take_refusal(struct facts_reader *reader, const struct query *q)
{
	struct refusal *refusal;

	if (reader->count == TRIES_MAX * 2)
		keep_newest(reader);
	reader->seen++;
	refusal = &reader->refusal[reader->count++];
	refusal->id = query_int(q, 1);
	refusal->time = query_int(q, 2);
	refusal->final = !query_is_null(q, 3) && query_int(q, 3) >= 500;
	refusal->zone = copy(&refusal->zone_bytes, query_text(q, 4));
	refusal->text = copy(&refusal->text_bytes, query_text(q, 5));
}

/* settle - the facts of the host whose refusals these are; a final one is no
 * reason to try again */
static void
settle(struct facts_reader *reader, struct facts *facts)
{
	const struct refusal *refusal = reader->refusal;
	size_t i, *tries = &facts->of.try_count;

	keep_newest(reader);
	for (i = 0; i < reader->count; i++) {
		if (!refusal[i].final)
			facts->tries[(*tries)++] = refusal[i].time;
		add_list(facts, refusal[i].zone, refusal[i].text);
	}
	qsort(facts->tries, *tries, sizeof *facts->tries, by_time);
	reader->count = reader->seen = 0;
}

static int
load_newest(struct facts_reader *reader, struct facts *facts, struct err *e)
{
	struct query *q = store_query(reader->store, SQL_FACT_NEWEST);
	int step;

	query_put_int(q, 1, facts->host.id);
	query_put_int(q, 2, facts->host.last);
	query_put_int(q, 3, TRIES_MAX);
	reader->count = 0;
	while ((step = query_step(q, e)) == 1)
		take_refusal(reader, q);
	settle(reader, facts);
	return step;
}

/* find_places - the day of the last refusal, and the one before */
static void
find_places(
    struct facts_reader *reader, struct facts *const *facts, size_t count)
{
	struct place *place = reader->place;
	size_t i;

	for (i = 0; i < count * 2; i++)
		place[i] = (struct place){
			.host = facts[i / 2]->host.id,
			.day = facts[i / 2]->host.last / DAY - (int64_t)(i % 2),
			.number = (int64_t)(i / 2),
		};
}

/*
 * load_some - from this host on, until one has too many; returns 1 when there
 * are more, behind it, 0, or -1
 */
static int
load_some(struct facts_reader *reader, struct facts *const *facts, size_t count,
    size_t *from, struct err *e)
{
	const struct feed places = {
		.rows = reader->place + *from * 2,
		.size = sizeof *reader->place,
		.count = (count - *from) * 2,
		.column = {
		    { FEED_INT, offsetof(struct place, host) },
		    { FEED_INT, offsetof(struct place, day) },
		    { FEED_INT, offsetof(struct place, number) },
		},
	};
	struct query *q = store_query(reader->store, SQL_FACT_TRIES);
	size_t number = *from;
	int step;

	store_show(reader->store, &places);
	while ((step = query_step(q, e)) == 1 && reader->seen < FEW) {
		if ((size_t)query_int(q, 0) != number)
			settle(reader, facts[number]);
		number = (size_t)query_int(q, 0);
		take_refusal(reader, q);
	}
	query_reset(q);
	store_show(reader->store, NULL);
	*from = number + 1;
	if (step == 1)
		return load_newest(reader, facts[number], e) < 0
		    ? -1
		    : *from < count;
	settle(reader, facts[number]);
	return step;
}

static int
load_refusals(struct facts_reader *reader, struct facts *const *facts,
    size_t count, struct err *e)
{
	size_t from = 0;
	int more;

	find_places(reader, facts, count);
	reader->count = reader->seen = 0;
	do
		more = load_some(reader, facts, count, &from, e);
	while (more == 1);
	return more;
}

/* --- one host --- */

/* load_lists - of a host whose single refusals are not kept any more */
static int
load_lists(struct facts *facts, struct store *store, struct err *e)
{
	struct query *q = store_query(store, SQL_FACT_LISTS);
	int step;

	query_put_int(q, 1, facts->host.id);
	query_put_int(q, 2, facts->host.day);
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

static int
load_rest(struct facts_reader *reader, struct facts *facts, struct err *e)
{
	struct store *store = reader->store;

	if (facts->of.list_count == 0 && load_lists(facts, store, e) < 0)
		return -1;
	if (facts->of.iprev.result != IPREV_PASS || facts->of.domain.s == NULL)
		return 0;
	return load_wrote(facts, store, reader->way->now, e);
}

/* --- all of them --- */

static int
load_all(struct facts_reader *reader, struct facts *const *facts, size_t count,
    struct err *e)
{
	size_t i;

	if (load_refusals(reader, facts, count, e) < 0)
		return -1;
	for (i = 0; i < count; i++)
		if (load_rest(reader, facts[i], e) < 0)
			return -1;
	return 0;
}

int
facts_load(struct facts_reader *reader, struct facts *const *facts,
    size_t count, struct err *e)
{
	int rc;

	if (store_snapshot(reader->store, e) < 0)
		return -1;
	rc = load_all(reader, facts, count, e);
	store_rollback(reader->store);
	return rc;
}

struct facts *
facts_new(struct facts_reader *reader, const struct due_host *host,
    const struct iprev *iprev)
{
	struct facts *facts = reader->spares > 0
	    ? reader->spare[--reader->spares]
	    : mem_resize(NULL, 1, sizeof *facts);

	facts->host = *host;
	facts->of = (struct evidence_facts){
		.ip = host->ip,
		.iprev = *iprev,
		.dnswl = span_of(reader->way->dnswl),
		.tries = facts->tries,
		.lists = facts->lists,
	};
	if (iprev->name.len > 0)
		facts->of.domain =
		    suffix_recall(reader->suffixes, iprev->name.s);
	return facts;
}

static void
clear(struct facts *facts)
{
	size_t i;

	for (i = 0; i < facts->of.list_count; i++) {
		free((void *)facts->lists[i].zone.s);
		free((void *)facts->lists[i].text.s);
	}
}

void
facts_done(struct facts_reader *reader, struct facts *facts)
{
	clear(facts);
	if (reader->spares < FACTS_MAX)
		reader->spare[reader->spares++] = facts;
	else
		free(facts);
}

void
facts_free(struct facts *facts)
{
	if (facts == NULL)
		return;
	clear(facts);
	free(facts);
}
