/* months: what was added up is what stands in the daily sums */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/store.h"
#include "lib/sums.h"
#include "rblstat/months.h"
#include "tests/unit/database.h"

static struct store *store;

static int
open_store(void **state)
{
	(void)state;
	store = database_new();
	return store == NULL ? -1 : 0;
}

static int
close_store(void **state)
{
	(void)state;
	store_close(store);
	return 0;
}

static void
refresh(void)
{
	struct err e;

	assert_int_equal(months_refresh(store, &e), 0);
}

/* month - tries * 100 + hosts of all lists, as the view tells them */
static int64_t
month(int which)
{
	char sql[200];

	snprintf(sql, sizeof sql,
	    "SELECT coalesce(sum(tries), 0) * 100 + coalesce(sum(hosts), 0) "
	    "FROM month_by_zone WHERE month = %d",
	    which);
	return number(store, sql);
}

static void
the_sums_of_a_month_are_right_fresh_or_stale(void **state)
{
	(void)state;
	run(store, "INSERT INTO zone VALUES (1, 'z'), (2, 'y')");
	run(store,
	    "INSERT INTO host (id, ip) VALUES (1, '0.0.0.1'), (2, '0.0.0.2')");
	run(store,
	    "INSERT INTO day_sum VALUES "
	    "(20260301, 0, 1, 1, 3, 10, 11), (20260331, 0, 1, 1, 1, 20, 21),"
	    "(20260401, 0, 1, 1, 7, 30, 31)");
	run(store, "INSERT INTO stale_month VALUES (202603), (202604)");
	assert_int_equal(month(202603), 401);
	refresh();
	/* the newest one goes on to grow */
	assert_int_equal(
	    number(store, "SELECT sum(month) FROM stale_month"), 202604);
	assert_int_equal(month(202603), 401);
	assert_int_equal(month(202604), 701);
	/* a late line: stale again, seen at once, counted once */
	run(store,
	    "INSERT INTO day_sum VALUES (20260302, 0, 2, 1, 5, 40, 41), "
	    "(20260302, 0, 2, 2, 1, 42, 42)");
	run(store, "INSERT INTO stale_month VALUES (202603)");
	assert_int_equal(month(202603), 1003);
	assert_int_equal(month(202604), 701);
	refresh();
	assert_int_equal(month(202603), 1003);
	assert_int_equal(month(202604), 701);
}

static void
the_busiest_hosts_of_a_month_are_kept(void **state)
{
	(void)state;
	assert_int_equal(
	    number(store,
		"SELECT group_concat(place || ':' || host || ':' || tries "
		"|| ':' || first || ':' || last || zones, ' ') = "
		"'1:2:6:40:42[1,2] 2:1:4:10:21[1]' FROM month_host"),
	    1);
	assert_int_equal(
	    number(store,
		"SELECT only * 10 + hosts FROM month_zone WHERE zone = 1"),
	    12);
	assert_int_equal(
	    number(store,
		"SELECT only * 10 + hosts FROM month_zone WHERE zone = 2"),
	    1);
}

static void
the_days_of_a_month_are_kept(void **state)
{
	(void)state;
	assert_int_equal(
	    number(store,
		"SELECT group_concat(day || ':' || zone || ':' || tries "
		"|| ':' || hosts, ' ') = '20260301:1:3:1 20260302:1:5:1 "
		"20260302:2:1:1 20260331:1:1:1' FROM day_zone"),
	    1);
}

static void
of_no_sums_there_is_nothing(void **state)
{
	struct sums *sums = sums_new();
	size_t count;

	(void)state;
	sums_hosts(sums, -1, &count);
	assert_int_equal(count, 0);
	sums_zones(sums, &count);
	assert_int_equal(count, 0);
	sums_free(sums);
	sums_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_sums_of_a_month_are_right_fresh_or_stale),
		cmocka_unit_test(the_busiest_hosts_of_a_month_are_kept),
		cmocka_unit_test(the_days_of_a_month_are_kept),
		cmocka_unit_test(of_no_sums_there_is_nothing),
	};

	return cmocka_run_group_tests(tests, open_store, close_store);
}
