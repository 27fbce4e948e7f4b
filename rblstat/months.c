#include "rblstat/months.h"

#include <stdlib.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "lib/sums.h"

static void
add_day(void *sums, const int64_t *values)
{
	struct day_sum day = {
		.host = values[0],
		.zone = values[1],
		.tries = values[2],
		.first = values[3],
		.last = values[4],
	};

	sums_add(sums, &day);
}

int
months_add_up(struct store *store, const struct days *days, struct sums *sums,
    struct err *e)
{
	enum sql which = days->domain != NULL ? SQL_DAY_SUM_LIST_DOMAIN
	    : days->untimed                   ? SQL_DAY_SUM_LIST_UNTIMED
					      : SQL_DAY_SUM_LIST;
	struct query *q = store_query(store, which);

	query_put_int(q, 1, days->first);
	query_put_int(q, 2, days->last);
	if (days->domain != NULL)
		query_put_text(q, 3, span_of(days->domain));
	return store_collect(store, which, add_day, sums, e);
}

struct feed
months_host_rows(const struct host_sum *hosts, size_t count)
{
	return (struct feed){
		.rows = hosts,
		.size = sizeof *hosts,
		.count = count,
		.column = {
			{ FEED_INT, offsetof(struct host_sum, host) },
			{ FEED_INT, offsetof(struct host_sum, tries) },
			{ FEED_INT, offsetof(struct host_sum, first) },
			{ FEED_INT, offsetof(struct host_sum, last) },
			{ FEED_SPAN, offsetof(struct host_sum, zones) },
		},
	};
}

struct feed
months_zone_rows(const struct zone_sum *zones, size_t count)
{
	return (struct feed){
		.rows = zones,
		.size = sizeof *zones,
		.count = count,
		.column = {
			{ FEED_INT, offsetof(struct zone_sum, zone) },
			{ FEED_INT, offsetof(struct zone_sum, tries) },
			{ FEED_INT, offsetof(struct zone_sum, hosts) },
			{ FEED_INT, offsetof(struct zone_sum, only) },
		},
	};
}

struct feed
months_list_rows(const struct list_sum *rows, size_t count)
{
	return (struct feed){
		.rows = rows,
		.size = sizeof *rows,
		.count = count,
		.column = {
			{ FEED_INT, offsetof(struct list_sum, when) },
			{ FEED_INT, offsetof(struct list_sum, zone) },
			{ FEED_INT, offsetof(struct list_sum, tries) },
			{ FEED_INT, offsetof(struct list_sum, hosts) },
		},
	};
}

/* Lists of months or of days, while these are added up. */
struct list_rows {
	struct list_sum *row;
	size_t count, room;
};

static struct list_sum *
add_row(struct list_rows *rows, const struct list_sum *row)
{
	if (rows->count == rows->room) {
		rows->room = rows->room * 2 + 64;
		rows->row =
		    mem_resize(rows->row, rows->room, sizeof *rows->row);
	}
	rows->row[rows->count] = *row;
	return &rows->row[rows->count++];
}

/* What is added to the rows for one month. */
typedef int add_month(struct store *store, const struct days *days,
    int64_t month, struct list_rows *rows, struct err *e);

/* add_stale - each month of the days that is not up to date */
static int
add_stale(struct store *store, const struct days *days, add_month *add,
    struct list_sum **row, size_t *count, struct err *e)
{
	struct query *q = store_query(store, SQL_MONTH_STALE_LIST);
	struct list_rows rows = { 0 };
	int step;

	query_put_int(q, 1, days->first / 100);
	query_put_int(q, 2, days->last / 100);
	while ((step = query_step(q, e)) == 1)
		if (add(store, days, query_int(q, 0), &rows, e) < 0)
			break;
	query_reset(q);
	*row = rows.row;
	*count = rows.count;
	return step == 0 ? 0 : -1;
}

/* add_lists - those of all of the month */
static int
add_lists(struct store *store, const struct days *days, int64_t month,
    struct list_rows *rows, struct err *e)
{
	const struct days all = { .first = (int)month * 100,
		.last = (int)month * 100 + 99,
		.untimed = true };
	struct sums *sums = sums_new();
	int rc = months_add_up(store, &all, sums, e);
	const struct zone_sum *zones;
	size_t i, more;

	(void)days;
	zones = sums_zones(sums, &more);
	for (i = 0; i < more; i++)
		add_row(rows,
		    &(struct list_sum){
			month, zones[i].zone, zones[i].tries, zones[i].hosts });
	sums_free(sums);
	return rc;
}

int
months_add_up_stale(struct store *store, const struct days *days,
    struct list_sum **rows, size_t *count, struct err *e)
{
	return add_stale(store, days, add_lists, rows, count, e);
}

/* row_of - a list on a day; days come one after the other */
static struct list_sum *
row_of(struct list_rows *rows, int64_t day, int64_t zone)
{
	size_t i = rows->count;

	while (i > 0 && rows->row[i - 1].when == day)
		if (rows->row[--i].zone == zone)
			return &rows->row[i];
	return add_row(rows, &(struct list_sum){ day, zone, 0, 0 });
}

/* add_each - a host on a day, by a list: there is no other row of these */
static void
add_each(struct list_rows *rows, int64_t day, int64_t zone, int64_t tries)
{
	struct list_sum *row = row_of(rows, day, zone);

	row->tries += tries;
	row->hosts++;
}

static void
take_each(void *rows, const int64_t *values)
{
	add_each(rows, values[0], values[1], values[2]);
}

/* add_days - those of the month that are asked for */
static int
add_days(struct store *store, const struct days *days, int64_t month,
    struct list_rows *rows, struct err *e)
{
	struct query *q = store_query(store, SQL_DAY_SUM_LIST_DAYS);
	int64_t first = month * 100, last = month * 100 + 99;

	query_put_int(q, 1, first < days->first ? days->first : first);
	query_put_int(q, 2, last > days->last ? days->last : last);
	return store_collect(store, SQL_DAY_SUM_LIST_DAYS, take_each, rows, e);
}

int
months_add_up_stale_days(struct store *store, const struct days *days,
    struct list_sum **rows, size_t *count, struct err *e)
{
	return add_stale(store, days, add_days, rows, count, e);
}

/* run - a statement that has the month, and rows of "feed" or none */
static int
run(struct store *store, enum sql which, int64_t month, const struct feed *feed,
    struct err *e)
{
	query_put_int(store_query(store, which), 1, month);
	return store_feed(store, which, feed, e);
}

/* A month, while all that is kept of it is added up. */
struct month {
	struct sums *sums;
	struct list_rows days;
};

static void
take_month(void *arg, const int64_t *values)
{
	struct month *month = arg;
	struct day_sum day = {
		.host = values[1],
		.zone = values[2],
		.tries = values[3],
		.first = values[4],
		.last = values[5],
	};

	sums_add(month->sums, &day);
	add_each(&month->days, values[0], day.zone, day.tries);
}

/* write_month - what was added up, in place of what stood there */
static int
write_month(struct store *store, int64_t month, struct month *of, struct err *e)
{
	const struct host_sum *hosts;
	const struct zone_sum *zones;
	struct feed host_rows, zone_rows, day_rows;
	size_t count;

	hosts = sums_hosts(of->sums, MONTH_HOSTS, &count);
	host_rows = months_host_rows(hosts, count);
	zones = sums_zones(of->sums, &count);
	zone_rows = months_zone_rows(zones, count);
	day_rows = months_list_rows(of->days.row, of->days.count);
	if (run(store, SQL_MONTH_FORGET_ZONES, month, NULL, e) < 0 ||
	    run(store, SQL_MONTH_FORGET_DAYS, month, NULL, e) < 0 ||
	    run(store, SQL_MONTH_FORGET_HOSTS, month, NULL, e) < 0 ||
	    run(store, SQL_MONTH_ZONES, month, &zone_rows, e) < 0 ||
	    run(store, SQL_MONTH_DAYS, month, &day_rows, e) < 0 ||
	    run(store, SQL_MONTH_HOSTS, month, &host_rows, e) < 0)
		return -1;
	return run(store, SQL_MONTH_FRESH, month, NULL, e);
}

static int
refresh(struct store *store, int64_t month, struct err *e)
{
	struct query *q = store_query(store, SQL_DAYS);
	struct month of = { .sums = sums_new() };
	int rc;

	query_put_int(q, 1, month * 100);
	query_put_int(q, 2, month * 100 + 99);
	rc = store_collect(store, SQL_DAYS, take_month, &of, e);
	if (rc == 0)
		rc = write_month(store, month, &of, e);
	sums_free(of.sums);
	free(of.days.row);
	return rc;
}

/* next_stale - the first month that is over and not up to date; 1, 0, -1 */
static int
next_stale(struct store *store, int64_t *month, struct err *e)
{
	struct query *q = store_query(store, SQL_MONTH_NEXT_STALE);
	int step = query_step(q, e);

	if (step == 1)
		*month = query_int(q, 0);
	query_reset(q);
	return step;
}

/* refresh_one - in a transaction; 1, 0 when there was none left, -1 */
static int
refresh_one(struct store *store, struct err *e)
{
	int64_t month;
	int more;

	if (store_begin(store, e) < 0)
		return -1;
	more = next_stale(store, &month, e);
	if (more == 1 && refresh(store, month, e) < 0)
		more = -1;
	if (more < 0 || store_commit(store, e) < 0) {
		store_rollback(store);
		return -1;
	}
	return more;
}

int
months_refresh(struct store *store, struct err *e)
{
	int more;

	while ((more = refresh_one(store, e)) == 1)
		;
	return more;
}
