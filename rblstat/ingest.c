#include "rblstat/ingest.h"

#include <stdlib.h>

#include "lib/bytes.h"
#include "lib/event.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/entry.h"

#define WORDS_MAX_SIZE 1000 /* of what a stranger said */

struct sum {
	int day;
	int64_t domain, host, zone;
	int64_t tries, first, last;
};

struct ingest {
	struct store *store;
	struct when_zone clock;
	struct sum *sum; /* INGEST_BATCH of them */
	int64_t waiting;
};

struct ingest *
ingest_new(struct store *store)
{
	struct ingest *in = mem_new(sizeof *in);

	in->store = store;
	in->sum = mem_new(INGEST_BATCH * sizeof *in->sum);
	return in;
}

void
ingest_free(struct ingest *in)
{
	if (in == NULL)
		return;
	free(in->sum);
	free(in);
}

/* --- events --- */

/* put_words - bind a stranger's words, made fit to be shown */
static void
put_words(struct query *q, int at, struct span words)
{
	char *clean;

	if (words.len <= WORDS_MAX_SIZE && span_is_plain(words)) {
		query_put_text(q, at, words);
		return;
	}
	clean = span_printable(words, WORDS_MAX_SIZE);
	query_put_text(q, at, span_of(clean));
	free(clean);
}

/* put_number - bind one that is not known where it is 0 */
static void
put_number(struct query *q, int at, int64_t number)
{
	if (number != 0)
		query_put_int(q, at, number);
}

static int
write_event(struct ingest *in, const struct event *event,
    const struct entry *entry, struct err *e)
{
	struct query *q = store_query(in->store, SQL_EVENT_INSERT);

	query_put_int(q, 1, entry->source);
	query_put_int(q, 2, entry->position);
	query_put_int(q, 3, event->time);
	query_put_int(q, 4, event->dated);
	query_put_int(q, 5, entry->host);
	query_put_int(q, 6, entry->zone);
	query_put_text(q, 7, span_of(event->format));
	put_number(q, 8, event->code);
	put_words(q, 9, event->text);
	put_words(q, 10, event->hostid);
	put_words(q, 11, event->hostinfo);
	put_words(q, 12, event->helo);
	put_words(q, 13, event->from);
	put_words(q, 14, event->to);
	put_number(q, 15, event->pid);
	put_number(q, 16, event->port);
	query_put_int(q, 18, event->times);
	return query_step(q, e);
}

int
ingest_event(struct ingest *in, const struct event *event,
    const struct entry *entry, bool keep, struct err *e)
{
	if (keep && write_event(in, event, entry, e) < 0)
		return -1;
	in->sum[in->waiting++] = (struct sum){
		.day = when_day(&in->clock, event->time),
		.domain = entry->domain,
		.host = entry->host,
		.zone = entry->zone,
		.tries = event->times,
		.first = event->time,
		.last = event->time,
	};
	return 0;
}

int64_t
ingest_waiting(const struct ingest *in)
{
	return in->waiting;
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
	if (x->domain != y->domain)
		return compare(x->domain, y->domain);
	if (x->host != y->host)
		return compare(x->host, y->host);
	return compare(x->zone, y->zone);
}

/* merge - one sum for each key, in the front of the array */
static int64_t
merge(struct sum *sum, int64_t count_of)
{
	int64_t i, last = 0;

	qsort(sum, (size_t)count_of, sizeof *sum, by_key);
	for (i = 1; i < count_of; i++) {
		if (by_key(&sum[last], &sum[i]) != 0) {
			sum[++last] = sum[i];
			continue;
		}
		sum[last].tries += sum[i].tries;
		if (sum[i].first < sum[last].first)
			sum[last].first = sum[i].first;
		if (sum[i].last > sum[last].last)
			sum[last].last = sum[i].last;
	}
	return last + 1;
}

static int
write_sum(struct ingest *in, const struct sum *sum, struct err *e)
{
	struct query *q = store_query(in->store, SQL_DAY_SUM_ADD);

	query_put_int(q, 1, sum->day);
	query_put_int(q, 2, sum->domain);
	query_put_int(q, 3, sum->host);
	query_put_int(q, 4, sum->zone);
	query_put_int(q, 5, sum->tries);
	query_put_int(q, 6, sum->first);
	query_put_int(q, 7, sum->last);
	return query_step(q, e);
}

static int
mark_stale(struct ingest *in, int month, struct err *e)
{
	struct query *q = store_query(in->store, SQL_MONTH_STALE);

	query_put_int(q, 1, month);
	return query_step(q, e);
}

int
ingest_write(struct ingest *in, struct err *e)
{
	int64_t i, sums = in->waiting;
	int month = 0;

	if (sums == 0)
		return 0;
	sums = merge(in->sum, sums);
	for (i = 0; i < sums; i++) {
		if (in->sum[i].day / 100 != month) {
			month = in->sum[i].day / 100;
			if (mark_stale(in, month, e) < 0)
				return -1;
		}
		if (write_sum(in, &in->sum[i], e) < 0)
			return -1;
	}
	in->waiting = 0;
	return 0;
}

static int
run(struct store *store, enum sql which, struct err *e)
{
	return query_step(store_query(store, which), e);
}

int
ingest_months(struct store *store, struct err *e)
{
	if (store_begin(store, e) < 0)
		return -1;
	if (run(store, SQL_MONTH_FORGET, e) < 0 ||
	    run(store, SQL_MONTH_REFRESH, e) < 0 ||
	    run(store, SQL_MONTH_FRESH, e) < 0 || store_commit(store, e) < 0) {
		store_rollback(store);
		return -1;
	}
	return 0;
}
