/* ingest: between which events those of a day stand */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lib/event.h"
#include "rblstat/entry.h"
#include "rblstat/ingest.h"
#include "tests/unit/database.h"

#define DAY 86400

static struct store *store;
static struct ingest *ingest;

static int
open_store(void **state)
{
	(void)state;
	store = database_new();
	if (store == NULL)
		return -1;
	store_trust(store);
	ingest = ingest_new(store);
	return 0;
}

static int
close_store(void **state)
{
	(void)state;
	ingest_free(ingest);
	store_close(store);
	return 0;
}

/* take - an event of this day of January 1970, with or without a row */
static void
take(int day, bool keep)
{
	struct event event = {
		.time = (day - 1) * DAY, .format = "classic", .times = 1
	};
	struct entry entry = { .source = 1, .host = 7 };

	ingest_event(ingest, &event, &entry, keep);
}

static void
write_batch(void)
{
	struct err e;

	assert_int_equal(ingest_write(ingest, &e), 0);
}

/* events - the first * 100 + the last of a day of January 1970 */
static int64_t
events(int day)
{
	char sql[200];

	snprintf(sql, sizeof sql,
	    "SELECT first_event * 100 + last_event FROM day_event "
	    "WHERE day = 19700100 + %d",
	    day);
	return number(store, sql);
}

static void
the_first_and_the_last_event_of_each_day_are_known(void **state)
{
	(void)state;
	take(1, true);
	take(1, true);
	take(2, true);
	take(1, true);
	take(2, true);
	write_batch();
	assert_int_equal(events(1), 104);
	assert_int_equal(events(2), 305);
	take(3, true);
	take(2, true);
	write_batch();
	assert_int_equal(events(1), 104);
	assert_int_equal(events(2), 307);
	assert_int_equal(events(3), 606);
	assert_int_equal(number(store, "SELECT max(id) FROM event"), 7);
}

static void
a_day_with_a_refusal_that_has_no_row_has_no_first_event(void **state)
{
	(void)state;
	take(1, false);
	write_batch();
	take(1, true);
	take(2, true);
	take(3, true);
	write_batch();
	assert_int_equal(events(1), 1);
	assert_int_equal(events(2), 202);
	take(2, false);
	take(3, true);
	take(4, true);
	take(4, false);
	write_batch();
	assert_int_equal(events(2), 2);
	assert_int_equal(events(3), 304);
	assert_int_equal(events(4), 5);
}

static void
ids_of_events_that_were_pruned_are_not_met_again(void **state)
{
	(void)state;
	take(1, true);
	take(1, true);
	take(1, true);
	write_batch();
	run(store, "DELETE FROM event WHERE id < 3");
	take(2, true);
	write_batch();
	assert_int_equal(events(1), 103);
	assert_int_equal(events(2), 404);
}

#define TEST(name)                                                             \
	cmocka_unit_test_setup_teardown(name, open_store, close_store)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_first_and_the_last_event_of_each_day_are_known),
		TEST(a_day_with_a_refusal_that_has_no_row_has_no_first_event),
		TEST(ids_of_events_that_were_pruned_are_not_met_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
