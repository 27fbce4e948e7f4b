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

/* add_up_month - its daily sums */
static int
add_up_month(struct store *store, int64_t month, bool untimed,
    struct sums *sums, struct err *e)
{
	const struct days days = { .first = (int)month * 100,
		.last = (int)month * 100 + 99,
		.untimed = untimed };

	return months_add_up(store, &days, sums, e);
}

/* add_stale - the lists of one month to the rows */
static int
add_stale(struct store *store, int64_t month, struct list_sum **rows,
    size_t *count, struct err *e)
{
	struct sums *sums = sums_new();
	int rc = add_up_month(store, month, true, sums, e);
	const struct zone_sum *zones;
	size_t i, more;

	zones = sums_zones(sums, &more);
	*rows = mem_resize(*rows, *count + more, sizeof **rows);
	for (i = 0; i < more; i++)
		(*rows)[(*count)++] = (struct list_sum){ month, zones[i].zone,
			zones[i].tries, zones[i].hosts };
	sums_free(sums);
	return rc;
}

int
months_add_up_stale(struct store *store, const struct days *days,
    struct list_sum **rows, size_t *count, struct err *e)
{
	struct query *q = store_query(store, SQL_MONTH_STALE_LIST);
	int step;

	*rows = NULL;
	*count = 0;
	query_put_int(q, 1, days->first / 100);
	query_put_int(q, 2, days->last / 100);
	while ((step = query_step(q, e)) == 1)
		if (add_stale(store, query_int(q, 0), rows, count, e) < 0)
			break;
	query_reset(q);
	return step == 0 ? 0 : -1;
}

/* The lists of some days, while they are added up. */
struct each_day {
	struct list_sum *rows;
	size_t count, room;
};

/* row_of - a list on a day; days come one after the other */
static struct list_sum *
row_of(struct each_day *each, int64_t day, int64_t zone)
{
	size_t i = each->count;

	while (i > 0 && each->rows[i - 1].when == day)
		if (each->rows[--i].zone == zone)
			return &each->rows[i];
	if (each->count == each->room) {
		each->room = each->room * 2 + 64;
		each->rows =
		    mem_resize(each->rows, each->room, sizeof *each->rows);
	}
	each->rows[each->count] = (struct list_sum){ day, zone, 0, 0 };
	return &each->rows[each->count++];
}

/* add_each - a host on a day, by a list: there is no other row of these */
static void
add_each(void *each, const int64_t *values)
{
	struct list_sum *row = row_of(each, values[0], values[1]);

	row->tries += values[2];
	row->hosts++;
}

int
months_add_up_each(struct store *store, const struct days *days,
    struct list_sum **rows, size_t *count, struct err *e)
{
	struct query *q = store_query(store, SQL_DAY_SUM_LIST_DAYS);
	struct each_day each = { 0 };
	int rc;

	query_put_int(q, 1, days->first);
	query_put_int(q, 2, days->last);
	rc = store_collect(store, SQL_DAY_SUM_LIST_DAYS, add_each, &each, e);
	*rows = each.rows;
	*count = each.count;
	return rc;
}

/* run - a statement that has the month, and rows of "feed" or none */
static int
run(struct store *store, enum sql which, int64_t month, const struct feed *feed,
    struct err *e)
{
	query_put_int(store_query(store, which), 1, month);
	return store_feed(store, which, feed, e);
}

/* write_month - what was added up, in place of what stood there */
static int
write_month(
    struct store *store, int64_t month, struct sums *sums, struct err *e)
{
	const struct host_sum *hosts;
	const struct zone_sum *zones;
	struct feed host_rows, zone_rows;
	size_t count;

	hosts = sums_hosts(sums, MONTH_HOSTS, &count);
	host_rows = months_host_rows(hosts, count);
	zones = sums_zones(sums, &count);
	zone_rows = months_zone_rows(zones, count);
	if (run(store, SQL_MONTH_FORGET_ZONES, month, NULL, e) < 0 ||
	    run(store, SQL_MONTH_FORGET_HOSTS, month, NULL, e) < 0 ||
	    run(store, SQL_MONTH_ZONES, month, &zone_rows, e) < 0 ||
	    run(store, SQL_MONTH_HOSTS, month, &host_rows, e) < 0)
		return -1;
	return run(store, SQL_MONTH_FRESH, month, NULL, e);
}

static int
refresh(struct store *store, int64_t month, struct err *e)
{
	struct sums *sums = sums_new();
	int rc = add_up_month(store, month, false, sums, e);

	if (rc == 0)
		rc = write_month(store, month, sums, e);
	sums_free(sums);
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
