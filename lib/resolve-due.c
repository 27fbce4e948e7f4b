#include <stdlib.h>

#include "lib/mem.h"
#include "lib/resolve-parts.h"
#include "lib/store.h"
#include "lib/when.h"

#define AGAIN_S         (12 * 3600) /* from one night to the next */
#define DAY             86400
#define BEHIND_ALL_DAYS 99999999
#define FIRST_V6        4294967296 /* below it, an id is an address */

/* --- which looks are good --- */

static void
take_back(void *arg, const int64_t *host)
{
	struct due *due = arg;

	ids_add(&due->back, host[0]);
}

/*
 * find_back - the hosts whose look is of before they came back: what they did
 * since is evidence, too; those with a stale look are looked up anyway
 */
static int
find_back(struct due *due, int64_t now, struct err *e)
{
	struct query *q = store_query(due->store, SQL_DUE_AGAIN);
	struct when_zone zone = { 0 };

	query_put_int(q, 1, when_day(&zone, due->stale_at - DAY));
	query_put_int(q, 2, now - AGAIN_S);
	return store_collect(due->store, SQL_DUE_AGAIN, take_back, due, e);
}

static void
take_look(void *arg, const int64_t *look)
{
	struct due *due = arg;
	int64_t host = look[0];

	if (look[2] != 0)
		ids_add(&due->failed, host);
	else if (look[1] <= due->stale_at || ids_has(&due->back, host))
		ids_add(&due->stale, host);
	else
		ids_add(&due->seen, host);
}

static int
count_hosts(struct due *due, struct err *e)
{
	struct query *q = store_query(due->store, SQL_DUE_COUNT);
	int step = query_step(q, e);

	if (step != 1)
		return step;
	due->left = query_int(q, 0) - (int64_t)due->seen.count;
	query_reset(q);
	return 0;
}

int
due_begin(struct due *due, struct store *store, const struct resolve_way *way,
    struct err *e)
{
	*due = (struct due){
		.store = store,
		.stale_at = way->now - way->stale,
		.day = BEHIND_ALL_DAYS,
	};
	if (find_back(due, way->now, e) < 0 ||
	    store_collect(store, SQL_DUE_LOOKS, take_look, due, e) < 0)
		return -1;
	return count_hosts(due, e);
}

void
due_end(struct due *due)
{
	ids_free(&due->back);
	ids_free(&due->seen);
	ids_free(&due->stale);
	ids_free(&due->failed);
	free(due->host);
}

/* --- day by day --- */

/* day_before - the next one to look at; 1, 0 when there is none, -1 */
static int
day_before(struct due *due, struct err *e)
{
	struct query *q = store_query(due->store, SQL_DUE_DAY);
	int step;

	query_put_int(q, 1, due->day);
	step = query_step(q, e);
	if (step != 1)
		return step;
	step = !query_is_null(q, 0);
	due->day = query_int(q, 0);
	query_reset(q);
	return step;
}

/* take_sum - a host's sums of a day lie beside each other */
static void
take_sum(void *arg, const int64_t *sum)
{
	struct due *due = arg;
	struct due_host *before =
	    due->count > 0 ? &due->host[due->count - 1] : NULL;

	if (before != NULL && before->id == sum[0]) {
		if (sum[1] > before->last)
			before->last = sum[1];
		return;
	}
	if (!ids_add(&due->seen, sum[0]))
		return;
	if (due->count == due->room) {
		due->room = due->room * 2 + 256;
		due->host = mem_resize(due->host, due->room, sizeof *due->host);
	}
	due->host[due->count++] = (struct due_host){
		.id = sum[0],
		.day = due->day,
		.last = sum[1],
	};
}

static int
last_first(const void *a, const void *b)
{
	const struct due_host *x = a, *y = b;

	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

static int
read_day(struct due *due, struct err *e)
{
	query_put_int(store_query(due->store, SQL_DUE_SUMS), 1, due->day);
	due->count = due->at = 0;
	if (store_collect(due->store, SQL_DUE_SUMS, take_sum, due, e) < 0)
		return -1;
	due->left -= (int64_t)due->count;
	if (due->count > 0)
		qsort(due->host, due->count, sizeof *due->host, last_first);
	return 0;
}

/* --- hosts --- */

static int
read_ip(struct store *store, struct due_host *host, struct err *e)
{
	struct query *q = store_query(store, SQL_DUE_IP);
	int step;

	query_put_int(q, 1, host->id);
	step = query_step(q, e);
	if (step == 1 && !ip_read(query_text(q, 0), &host->ip))
		step = 0;
	query_reset(q);
	return step;
}

/* fill - what is not in a daily sum; 1, 0 for what is no host, -1 */
static int
fill(struct due *due, struct due_host *host, struct err *e)
{
	int i;

	host->has_look = ids_has(&due->stale, host->id);
	host->had_look = host->has_look || ids_has(&due->failed, host->id);
	if (host->id >= FIRST_V6)
		return read_ip(due->store, host, e);
	host->ip = (struct ip){ { [10] = 0xff, 0xff } };
	for (i = 0; i < 4; i++)
		host->ip.bytes[12 + i] =
		    (unsigned char)(host->id >> (24 - 8 * i));
	return 1;
}

int
due_next(struct due *due, struct due_host *host, struct err *e)
{
	int step = 0;

	while (step == 0) {
		while (due->at == due->count) {
			if (due->left <= 0)
				return 0;
			step = day_before(due, e);
			if (step != 1)
				return step;
			if (read_day(due, e) < 0)
				return -1;
		}
		*host = due->host[due->at++];
		step = fill(due, host, e);
	}
	return step;
}
