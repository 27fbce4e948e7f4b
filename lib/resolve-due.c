#include <stdbool.h>
#include <stdlib.h>

#include "lib/mem.h"
#include "lib/resolve-parts.h"
#include "lib/store.h"
#include "lib/when.h"

#define AGAIN_S         (12 * 3600) /* from one night to the next */
#define DAY             86400
#define BEHIND_ALL_DAYS 99999999
#define FIRST_V6        4294967296 /* below it, an id is an address */

/* What is known of a host: when it was asked for, and these bits. */
enum { LOOKED = 1, FAILED = 2, MET = 4, BITS = 3 };

/* --- which looks are good --- */

/* is_bad - whether there is no good look, whatever the host did since */
static bool
is_bad(const struct due *due, int64_t known)
{
	return !(known & LOOKED) || (known & FAILED) ||
	    known >> BITS <= due->stale_at;
}

/* came_back - and what it did since is evidence, too */
static bool
came_back(const struct due *due, int64_t known, int64_t last)
{
	return known >> BITS < last && known >> BITS <= due->again_at;
}

/*
 * failed_lately - whose zone may be silent for years: it costs the most time,
 * and is not to cost that of those that nobody has asked for yet
 */
static bool
failed_lately(const struct due *due, int64_t known)
{
	return (known & FAILED) && known >> BITS > due->stale_at;
}

static void
take_look(void *arg, const int64_t *look)
{
	struct due *due = arg;
	int64_t *known = ids_at(&due->known, look[0]);

	*known = look[1] << BITS | LOOKED | (look[2] ? FAILED : 0);
	due->left -= !is_bad(due, *known);
}

static int
count_hosts(struct due *due, struct err *e)
{
	struct query *q = store_query(due->store, SQL_DUE_COUNT);
	int step = query_step(q, e);

	if (step != 1)
		return step;
	due->left = query_int(q, 0);
	query_reset(q);
	return 0;
}

int
due_begin(struct due *due, struct store *store, const struct resolve_way *way,
    struct err *e)
{
	struct when_zone zone = { 0 };

	*due = (struct due){
		.store = store,
		.stale_at = way->now - way->stale,
		.again_at = way->now - AGAIN_S,
		.day = BEHIND_ALL_DAYS,
	};
	due->again_day = when_day(&zone, due->stale_at - DAY);
	if (count_hosts(due, e) < 0)
		return -1;
	return store_collect(store, SQL_DUE_LOOKS, take_look, due, e);
}

void
due_end(struct due *due)
{
	ids_free(&due->known);
	free(due->today.host);
	free(due->late.host);
	free(due->put_off.host);
}

/* --- lists of hosts --- */

static void
add_host(struct due_list *list, const struct due_host *host)
{
	if (list->count == list->room) {
		list->room = list->room * 2 + 256;
		list->host =
		    mem_resize(list->host, list->room, sizeof *list->host);
	}
	list->host[list->count++] = *host;
}

static int
last_first(const void *a, const void *b)
{
	const struct due_host *x = a, *y = b;

	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

static void
sort(struct due_list *list)
{
	if (list->count > 0)
		qsort(list->host, list->count, sizeof *list->host, last_first);
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

/* take_host - of a day; days before do not make it due any more */
static void
take_host(void *arg, const int64_t *host)
{
	struct due *due = arg;
	int64_t *known = ids_at(&due->known, host[0]);
	bool bad = is_bad(due, *known), met = *known & MET;

	*known |= MET;
	if (met || (!bad && !came_back(due, *known, host[1])))
		return;
	due->left -= bad;
	add_host(failed_lately(due, *known) ? &due->late : &due->today,
	    &(struct due_host){
		.id = host[0],
		.day = due->day,
		.last = host[1],
	    });
}

static int
read_day(struct due *due, struct err *e)
{
	query_put_int(store_query(due->store, SQL_DUE_SUMS), 1, due->day);
	due->today.count = due->today.at = 0;
	if (store_collect(due->store, SQL_DUE_SUMS, take_host, due, e) < 0)
		return -1;
	sort(&due->today);
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

/* find_ip - 1, 0 for what is no address, -1 */
static int
find_ip(struct due *due, struct due_host *host, struct err *e)
{
	int i;

	if (host->id >= FIRST_V6)
		return read_ip(due->store, host, e);
	host->ip = (struct ip){ { [10] = 0xff, 0xff } };
	for (i = 0; i < 4; i++)
		host->ip.bytes[12 + i] =
		    (unsigned char)(host->id >> (24 - 8 * i));
	return 1;
}

/* turn_to - a list, as if it were that of one more day */
static bool
turn_to(struct due *due, struct due_list *list)
{
	struct due_list done = due->today;

	due->today = *list;
	done.count = done.at = 0;
	*list = done;
	return due->today.count > 0;
}

static int
turn_to_late(struct due *due)
{
	due->over = true;
	sort(&due->late);
	return turn_to(due, &due->late);
}

/* next_list - 1, 0 at the end, -1 */
static int
next_list(struct due *due, struct err *e)
{
	int step;

	if (due->over || (due->left <= 0 && due->day <= due->again_day))
		return turn_to_late(due);
	step = day_before(due, e);
	if (step == 0)
		return turn_to_late(due);
	if (step < 0 || read_day(due, e) < 0)
		return -1;
	return 1;
}

int
due_next(struct due *due, struct due_host *host, struct err *e)
{
	int step = 0;

	while (step == 0) {
		while (due->today.at == due->today.count) {
			step = next_list(due, e);
			if (step != 1)
				return step;
		}
		*host = due->today.host[due->today.at++];
		step = find_ip(due, host, e);
	}
	return step;
}

void
due_put_off(struct due *due, const struct due_host *host)
{
	add_host(&due->put_off, host);
}

bool
due_turn(struct due *due)
{
	due->turned |= due->put_off.count > 0;
	return turn_to(due, &due->put_off);
}

size_t
due_waiting(const struct due *due)
{
	const struct due_list *today = &due->today;

	return due->put_off.count +
	    (due->turned ? today->count - today->at : 0);
}
