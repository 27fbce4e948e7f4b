/* unblocked: whom rblunblock has let in, for a month and since a report */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/store.h"
#include "rblreport/document.h"
#include "rblreport/unblocked.h"
#include "tests/unit/database.h"

static struct store *store;
static struct document *d;

static int
set_up(void **state)
{
	(void)state;
	store = database_new();
	d = document_new();
	return store == NULL;
}

static int
tear_down(void **state)
{
	(void)state;
	document_free(d);
	store_close(store);
	return 0;
}

static void
changed(int number, const char *utc, const char *verb, const char *target,
    const char *undoes)
{
	char sql[512];

	snprintf(sql, sizeof sql,
	    "INSERT INTO change (log, number, time, who, verb, target, why, "
	    "undoes) VALUES ('l', %d, strftime('%%s', '%s') + 0, 'anna', '%s', "
	    "'%s', 'offers', %s)",
	    number, utc, verb, target, undoes);
	run(store, sql);
}

static int64_t
tell(int month, size_t limit, bool complete)
{
	struct unblocked_wish wish = { month, limit, complete };
	struct err e = { 0 };
	int64_t upto = -1;

	document_free(d);
	d = document_new();
	if (unblocked_put(store, &wish, d, &upto, &e) < 0)
		fail_msg("%s", e.text);
	return upto;
}

static void
assert_row(size_t at, const char *name, const char *want)
{
	const struct document *rows = doc_find(d, "unblocked");

	assert_in_range(at + 1, 1, rows->count);
	if (!span_is(doc_find(rows->child[at], name)->text, want))
		fail_msg("row %zu: %s is not \"%s\"", at, name, want);
}

static void
a_month_tells_whom_the_admins_let_in_and_why(void **state)
{
	(void)state;
	changed(1, "2026-01-31 23:59:59", "allow", "192.0.2.1", "NULL");
	changed(2, "2026-02-01 00:00:00", "allow", "192.0.2.2", "NULL");
	changed(3, "2026-02-02 00:00:00", "build", "192.0.2.3", "NULL");
	changed(4, "2026-02-03 00:00:00", "allow", "192.0.2.4", "NULL");
	changed(5, "2026-02-28 23:59:59", "allow", "192.0.2.5", "NULL");
	changed(6, "2026-03-01 00:00:00", "allow", "192.0.2.6", "NULL");
	tell(202602, 2, true);
	assert_int_equal(doc_number_of(d, "unblocked_count"), 3);
	assert_int_equal(doc_find(d, "unblocked")->count, 2);
	assert_row(0, "target", "192.0.2.2");
	assert_row(0, "who", "anna");
	assert_row(0, "why", "offers");
}

static void
who_was_let_in_by_mistake_is_not_told(void **state)
{
	(void)state;
	changed(7, "2026-02-01 00:00:00", "allow", "192.0.2.1", "NULL");
	changed(8, "2026-02-01 00:00:00", "allow", "192.0.2.2", "NULL");
	changed(9, "2026-02-01 00:00:00", "remove", "192.0.2.2", "NULL");
	changed(10, "2026-03-01 00:00:00", "undo", "192.0.2.1", "7");
	/* the same number in a log that began anew */
	changed(7, "2026-04-01 00:00:00", "allow", "192.0.2.9", "NULL");
	tell(202602, 9, true);
	assert_int_equal(doc_number_of(d, "unblocked_count"), 1);
	assert_row(0, "target", "192.0.2.2");
	tell(202604, 9, true);
	assert_row(0, "target", "192.0.2.9");
	/* which takes back its own alone */
	changed(8, "2026-04-02 00:00:00", "undo", "192.0.2.2", "7");
	changed(8, "2026-04-03 00:00:00", "allow", "192.0.2.8", "NULL");
	changed(9, "2026-04-04 00:00:00", "undo", "192.0.2.8", "8");
	tell(202604, 9, true);
	assert_int_equal(doc_number_of(d, "unblocked_count"), 0);
	tell(202602, 9, true);
	assert_int_equal(doc_number_of(d, "unblocked_count"), 1);
}

static void
a_night_tells_what_no_night_has_told(void **state)
{
	(void)state;
	changed(1, "2026-03-02 10:00:00", "allow", "192.0.2.1", "NULL");
	run(store,
	    "INSERT INTO report (kind, sent, last_event, tries, hosts, "
	    "last_change) VALUES ('nightly', strftime('%s', '2026-03-03') + 0, "
	    "0, 0, 0, 1)");
	/* before the report, and carried over behind it */
	changed(2, "2026-03-02 23:59:00", "allow", "192.0.2.2", "NULL");
	changed(3, "2026-03-03 10:00:00", "allow", "192.0.2.3", "NULL");
	assert_int_equal(tell(0, 9, true), 3);
	assert_int_equal(doc_number_of(d, "unblocked_count"), 2);
	assert_row(0, "target", "192.0.2.2");
	assert_row(1, "target", "192.0.2.3");
	/* a database of before changes were known tells no old ones */
	run(store, "UPDATE report SET last_change = 0");
	changed(4, "2026-02-01 10:00:00", "allow", "192.0.2.4", "NULL");
	tell(0, 9, true);
	assert_int_equal(doc_number_of(d, "unblocked_count"), 3);
}

static void
where_nothing_is_known_of_any_change_there_is_no_number(void **state)
{
	(void)state;
	tell(202602, 9, false);
	assert_int_equal(doc_find(d, "unblocked_count")->kind, DOC_NOTHING);
	tell(202602, 9, true);
	assert_int_equal(doc_number_of(d, "unblocked_count"), 0);
	assert_true(doc_find(d, "unblocked_count")->kind != DOC_NOTHING);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(a_month_tells_whom_the_admins_let_in_and_why),
		CASE(who_was_let_in_by_mistake_is_not_told),
		CASE(a_night_tells_what_no_night_has_told),
		CASE(where_nothing_is_known_of_any_change_there_is_no_number),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
