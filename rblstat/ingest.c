#include "rblstat/ingest.h"

#include <stddef.h>
#include <stdlib.h>

#include "lib/bytes.h"
#include "lib/event.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/entry.h"
#include "rblstat/ingest-parts.h"

enum {
	BATCH = 65536,                 /* events */
	BATCH_WORDS = 8 * 1024 * 1024, /* bytes of their texts */
	WORDS_MAX_SIZE = 1000,         /* of what a stranger said */
};

/* A row of event. */
struct row {
	struct entry entry;
	int64_t time, dated, code, pid, port, seconds, times;
	struct span format, text, hostid, hostinfo, helo, from, to;
};

/* A row of day_sum. */
struct sum {
	int64_t day, domain, host, zone;
	int64_t tries, first, last;
	int64_t number; /* in the order of the log */
};

/* A row of day_accept. */
struct accept {
	int64_t day, tries;
};

struct ingest {
	struct store *store;
	struct when_zone clock;
	struct row *row;
	size_t rows, room;
	struct pool *words;      /* of the rows */
	struct sum *sum;         /* BATCH of them */
	size_t events;           /* and so many sums, before they are merged */
	struct ingest_days days; /* of these */
	struct accept *accept;
	size_t accepts, accept_room; /* days, some more than once */
};

struct ingest *
ingest_new(struct store *store)
{
	struct ingest *in = mem_new(sizeof *in);

	in->store = store;
	in->sum = mem_new(BATCH * sizeof *in->sum);
	in->words = pool_new();
	return in;
}

void
ingest_free(struct ingest *in)
{
	if (in == NULL)
		return;
	free(in->row);
	free(in->sum);
	free(in->days.run);
	free(in->accept);
	pool_free(in->words);
	free(in);
}

/* --- events --- */

/* keep_words - a stranger's words, made fit to be shown */
static struct span
keep_words(struct ingest *in, struct span words)
{
	char *clean;

	if (words.len <= WORDS_MAX_SIZE && span_is_plain(words))
		return pool_keep(in->words, words);
	clean = span_printable(words, WORDS_MAX_SIZE);
	words = pool_keep(in->words, span_of(clean));
	free(clean);
	return words;
}

static void
keep_event(
    struct ingest *in, const struct event *event, const struct entry *entry)
{
	if (in->rows == in->room) {
		in->room = in->room * 2 + 1024;
		in->row = mem_resize(in->row, in->room, sizeof *in->row);
	}
	in->row[in->rows++] = (struct row){
		.entry = *entry,
		.time = event->time,
		.dated = event->dated,
		.code = event->code,
		.pid = event->pid,
		.port = event->port,
		.seconds = -1,
		.times = event->times,
		.format = span_of(event->format),
		.text = keep_words(in, event->text),
		.hostid = keep_words(in, event->hostid),
		.hostinfo = keep_words(in, event->hostinfo),
		.helo = keep_words(in, event->helo),
		.from = keep_words(in, event->from),
		.to = keep_words(in, event->to),
	};
}

void
ingest_event(struct ingest *in, const struct event *event,
    const struct entry *entry, bool keep)
{
	int day = when_day(&in->clock, event->time);

	if (keep)
		keep_event(in, event, entry);
	ingest_days_add(&in->days, day, keep ? in->rows : 0);
	in->sum[in->events] = (struct sum){
		.day = day,
		.domain = entry->domain,
		.host = entry->host,
		.zone = entry->zone,
		.tries = event->times,
		.first = event->time,
		.last = event->time,
		.number = (int64_t)in->events,
	};
	in->events++;
}

static int
mark_stale(struct ingest *in, int month, struct err *e)
{
	struct query *q = store_query(in->store, SQL_MONTH_STALE);

	query_put_int(q, 1, month);
	return query_step(q, e);
}

/* row_at - the row of an event that waits to be written, or NULL */
static struct row *
row_at(struct ingest *in, const struct entry *entry)
{
	size_t low = 0, high = in->rows, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (in->row[middle].entry.position < entry->position)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == in->rows || in->row[low].entry.position != entry->position ||
	    in->row[low].entry.source != entry->source)
		return NULL;
	return &in->row[low];
}

/* one_more - a recipient behind those that are known, while there is room */
static struct span
one_more(struct ingest *in, struct span all, struct span to)
{
	struct buf both = { 0 };

	to = keep_words(in, to);
	if (all.s == NULL)
		return to;
	if (all.len + to.len + 2 > WORDS_MAX_SIZE)
		return all;
	buf_span(&both, all);
	buf_text(&both, ", ");
	buf_span(&both, to);
	all = pool_keep(in->words, buf_as_span(&both));
	buf_free(&both);
	return all;
}

/* amend_written - the same for a row in the database */
static int
amend_written(struct ingest *in, const struct entry *entry,
    const struct amend *amend, struct err *e)
{
	struct query *q = store_query(in->store, SQL_EVENT_AMEND);

	query_put_int(q, 1, entry->host);
	query_put_int(q, 2, entry->source);
	query_put_int(q, 3, entry->position);
	query_put_int(q, 4, amend->times);
	if (amend->seconds >= 0)
		query_put_int(q, 5, amend->seconds);
	if (amend->from.s != NULL)
		query_put_text(q, 6, keep_words(in, amend->from));
	if (amend->to.s != NULL)
		query_put_text(q, 7, keep_words(in, amend->to));
	query_put_int(q, 8, WORDS_MAX_SIZE);
	query_put_int(q, 9, amend->time);
	return query_step(q, e);
}

int
ingest_amend(struct ingest *in, const struct entry *entry,
    const struct amend *amend, struct err *e)
{
	struct row *row = row_at(in, entry);

	if (row == NULL)
		return amend_written(in, entry, amend, e);
	row->times += amend->times;
	if (amend->seconds >= 0)
		row->seconds = amend->seconds;
	if (amend->from.s != NULL)
		row->from = keep_words(in, amend->from);
	if (amend->to.s != NULL)
		row->to = one_more(in, row->to, amend->to);
	return 0;
}

/* run_undo - one statement of several, all with the same parameters */
static int
run_undo(struct ingest *in, enum sql which, const struct entry *entry,
    const struct event *event, struct err *e)
{
	struct query *q = store_query(in->store, which);

	query_put_int(q, 1, entry->host);
	query_put_int(q, 2, entry->source);
	query_put_int(q, 3, entry->position);
	query_put_int(q, 4, entry->zone);
	query_put_int(q, 5, when_day(&in->clock, event->time));
	query_put_int(q, 6, event->times);
	query_put_int(q, 9, event->time);
	return query_step(q, e);
}

int
ingest_undo(struct ingest *in, const struct event *event,
    const struct entry *entry, struct err *e)
{
	/* what is in the database already has one way alone to go */
	if (ingest_write(in, e) < 0 ||
	    run_undo(in, SQL_EVENT_UNDO, entry, event, e) < 0 ||
	    run_undo(in, SQL_DAY_SUM_UNDO, entry, event, e) < 0 ||
	    run_undo(in, SQL_DAY_SUM_EMPTY, entry, event, e) < 0)
		return -1;
	return mark_stale(in, when_day(&in->clock, event->time) / 100, e);
}

bool
ingest_full(const struct ingest *in)
{
	return in->events == BATCH || pool_size(in->words) >= BATCH_WORDS;
}

static int
write_events(struct ingest *in, struct err *e)
{
	struct feed feed = {
		.rows = in->row,
		.size = sizeof *in->row,
		.count = in->rows,
		.column = {
			{ FEED_INT, offsetof(struct row, entry.source) },
			{ FEED_INT, offsetof(struct row, entry.position) },
			{ FEED_INT, offsetof(struct row, time) },
			{ FEED_INT, offsetof(struct row, dated) },
			{ FEED_INT, offsetof(struct row, entry.host) },
			{ FEED_INT, offsetof(struct row, entry.zone) },
			{ FEED_SPAN, offsetof(struct row, format) },
			{ FEED_INT, offsetof(struct row, code) },
			{ FEED_SPAN, offsetof(struct row, text) },
			{ FEED_SPAN, offsetof(struct row, hostid) },
			{ FEED_SPAN, offsetof(struct row, hostinfo) },
			{ FEED_SPAN, offsetof(struct row, helo) },
			{ FEED_SPAN, offsetof(struct row, from) },
			{ FEED_SPAN, offsetof(struct row, to) },
			{ FEED_INT, offsetof(struct row, pid) },
			{ FEED_INT, offsetof(struct row, port) },
			{ FEED_INT, offsetof(struct row, times) },
			{ FEED_INT, offsetof(struct row, seconds) },
		},
	};

	if (in->rows > 0 &&
	    store_feed(in->store, SQL_EVENT_WRITE, &feed, e) < 0)
		return -1;
	if (ingest_days_write(&in->days, in->rows, in->store, e) < 0)
		return -1;
	in->rows = 0;
	pool_clear(in->words);
	return 0;
}

/* --- sums --- */

static int
compare(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

static int
by_key(const void *a, const void *b)
{
	const struct sum *x = a, *y = b;

	if (x->day != y->day)
		return compare(x->day, y->day);
	if (x->host != y->host)
		return compare(x->host, y->host);
	return compare(x->zone, y->zone);
}

/* in_order - by key, and as they came */
static int
in_order(const void *a, const void *b)
{
	const struct sum *x = a, *y = b;
	int key = by_key(a, b);

	return key != 0 ? key : compare(x->number, y->number);
}

/* add - to a sum that of the same host by the same list on the same day */
static void
add(struct sum *sum, const struct sum *more)
{
	sum->tries += more->tries;
	if (more->first < sum->first)
		sum->first = more->first;
	if (more->last >= sum->last) {
		sum->last = more->last;
		sum->domain = more->domain;
	}
}

/* merge - one sum for each key, in the front of the array */
static size_t
merge(struct sum *sum, size_t count)
{
	size_t i, last = 0;

	/* the latest tells the domain */
	qsort(sum, count, sizeof *sum, in_order);
	for (i = 1; i < count; i++)
		if (by_key(&sum[last], &sum[i]) == 0)
			add(&sum[last], &sum[i]);
		else
			sum[++last] = sum[i];
	return last + 1;
}

static int
mark_stale_months(struct ingest *in, size_t sums, struct err *e)
{
	size_t i;
	int month = 0;

	for (i = 0; i < sums; i++) {
		if (in->sum[i].day / 100 == month)
			continue;
		month = (int)(in->sum[i].day / 100);
		if (mark_stale(in, month, e) < 0)
			return -1;
	}
	return 0;
}

static int
write_sums(struct ingest *in, struct err *e)
{
	struct feed feed = {
		.rows = in->sum,
		.size = sizeof *in->sum,
		.count = merge(in->sum, in->events),
		.column = {
			{ FEED_INT, offsetof(struct sum, day) },
			{ FEED_INT, offsetof(struct sum, domain) },
			{ FEED_INT, offsetof(struct sum, host) },
			{ FEED_INT, offsetof(struct sum, zone) },
			{ FEED_INT, offsetof(struct sum, tries) },
			{ FEED_INT, offsetof(struct sum, first) },
			{ FEED_INT, offsetof(struct sum, last) },
		},
	};

	if (mark_stale_months(in, feed.count, e) < 0 ||
	    store_feed(in->store, SQL_DAY_SUM_ADD, &feed, e) < 0)
		return -1;
	in->events = 0;
	return 0;
}

/* --- who was let in --- */

void
ingest_let_in(struct ingest *in, const struct event *event)
{
	int64_t day = when_day(&in->clock, event->time);

	if (in->accepts == 0 || in->accept[in->accepts - 1].day != day) {
		if (in->accepts == in->accept_room) {
			in->accept_room = in->accept_room * 2 + 16;
			in->accept = mem_resize(
			    in->accept, in->accept_room, sizeof *in->accept);
		}
		in->accept[in->accepts++] = (struct accept){ .day = day };
	}
	in->accept[in->accepts - 1].tries += event->times;
}

static int
write_accepts(struct ingest *in, struct err *e)
{
	struct query *q = store_query(in->store, SQL_ACCEPT_ADD);
	size_t i;

	for (i = 0; i < in->accepts; i++) {
		query_put_int(q, 1, in->accept[i].day);
		query_put_int(q, 2, in->accept[i].tries);
		if (query_step(q, e) < 0)
			return -1;
	}
	in->accepts = 0;
	return 0;
}

int
ingest_write(struct ingest *in, struct err *e)
{
	if (write_accepts(in, e) < 0)
		return -1;
	if (in->events == 0)
		return 0;
	return write_events(in, e) < 0 || write_sums(in, e) < 0 ? -1 : 0;
}
