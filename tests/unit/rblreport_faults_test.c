/* faults: what a report warns of, and what is no reason to */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/store.h"
#include "rblreport/document.h"
#include "rblreport/faults.h"
#include "rblreport/night.h"
#include "tests/unit/database.h"

#define DAY 86400
#define NOW 1772600000 /* 2026-03-04 04:53:20 UTC */

static struct store *store;
static struct document *d;

static int
set_up(void **state)
{
	(void)state;
	store = database_new();
	if (store == NULL)
		return -1;
	run(store,
	    "INSERT INTO source (id, path, head, position) "
	    "VALUES (1, 'log', 1, 0)");
	run(store,
	    "INSERT INTO zone VALUES (1, 'z.example'), (2, 'a.example')");
	run(store, "INSERT INTO host (id, ip) VALUES (1, '192.0.2.1')");
	d = document_new();
	doc_number(d, "named", 1);
	return 0;
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
find(const struct night *night)
{
	struct faults_scope scope = { night, 20251204, "90d" };
	struct err e = { 0 };

	if (faults_find(store, &scope, d, &e) < 0)
		fail_msg("%s", e.text);
}

/* assert_fault - the only one */
static void
assert_fault(const char *code, const char *subject, const char *part)
{
	const struct document *list = doc_find(d, "faults");
	struct span text;

	assert_non_null(list);
	if (list->count != 1)
		fail_msg("%zu faults", list->count);
	text = doc_text_of(list->child[0], "text");
	assert_true(span_is(doc_text_of(list->child[0], "code"), code));
	assert_true(span_is(doc_text_of(list->child[0], "subject"), subject));
	if (memmem(text.s, text.len, part, strlen(part)) == NULL)
		fail_msg(
		    "\"%.*s\" has not \"%s\"", (int)text.len, text.s, part);
}

static void
assert_no_fault(void)
{
	const struct document *list = doc_find(d, "faults");

	assert_non_null(list);
	assert_int_equal(list->count, 0);
}

/* a day's window after thirty days with 20 of the first list, 80 of the other
 * each */
static struct night
usual_night(struct night_zone zone[2])
{
	zone[0] = (struct night_zone){ .id = 1,
		.name = (char *)"z.example",
		.tries = 20,
		.hosts = 10,
		.before = 600 };
	zone[1] = (struct night_zone){ .id = 2,
		.name = (char *)"a.example",
		.tries = 80,
		.hosts = 10,
		.before = 2400 };
	return (struct night){ .since = NOW - DAY,
		.now = NOW,
		.tries = 100,
		.hosts = 20,
		.before = 30,
		.accepted = -1,
		.refused = 100,
		.zone = zone,
		.zones = 2 };
}

static void
of_a_usual_night_there_is_nothing_to_tell(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	find(&n);
	assert_no_fault();
}

static void
a_list_that_refuses_nearly_all_connections_is_told(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	n.accepted = 5;
	find(&n);
	assert_fault("EVERYBODY", "z.example",
	    "Of 105 connections on the days of this report 100 were refused");
}

static void
where_one_in_ten_is_let_in_there_is_no_fault(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	n.accepted = 11;
	find(&n);
	assert_no_fault();
}

static void
a_list_that_refuses_many_times_the_usual_is_told(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	zone[0].tries = 900;
	n.tries = 980;
	find(&n);
	assert_fault("EVERYBODY", "z.example",
	    "z.example refused 900 times, where 20 a day are usual");
}

/* a flood of spam is refused by all of them */
static void
more_refusals_by_all_lists_are_no_fault(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	zone[0].tries = 200;
	zone[1].tries = 800;
	n.tries = 1000;
	find(&n);
	assert_no_fault();
}

static void
a_list_that_fell_silent_is_told(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	zone[0].tries = 0;
	n.tries = 80;
	find(&n);
	assert_fault("SILENT", "z.example",
	    "z.example refused nobody, where 20 a day are usual");
}

static void
a_short_window_is_no_silence(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	zone[0].tries = 0;
	n.tries = 80;
	n.since = NOW - DAY / 2;
	find(&n);
	assert_no_fault();
}

static void
a_list_that_seldom_refuses_may_be_silent(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	zone[0].tries = 0;
	zone[0].before = 299;
	n.tries = 80;
	find(&n);
	assert_no_fault();
}

static void
nothing_at_all_is_one_fault(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	zone[0].tries = zone[1].tries = n.tries = n.hosts = n.refused = 0;
	find(&n);
	assert_fault("SILENT", "all lists",
	    "Nothing was refused, where 100 a day are usual");
}

static void
error_codes_taken_for_listings_are_told(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	run(store,
	    "INSERT INTO event (source, position, time, dated, host, zone, "
	    "format, text, times) VALUES "
	    "(1, 0, 1, 0, 1, 2, 'c', 'Error: Open resolver; https://x', 1), "
	    "(1, 0, 1, 0, 1, 1, 'c', 'Error: open resolver; https://x', 3), "
	    "(1, 0, 1, 0, 1, 2, 'c', 'https://x/sbl/1', 1)");
	n.after = 1;
	n.upto = 3;
	find(&n);
	assert_fault("ERRORS", "z.example",
	    "z.example gave errors that were taken for listings (3), like "
	    "\"Error: open resolver; https://x\"");
}

static void
error_codes_of_a_list_without_a_name_are_told_so(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	run(store,
	    "INSERT INTO event (source, position, time, dated, host, zone, "
	    "format, text) VALUES (1, 0, 1, 0, 1, 0, 'c', 'open resolver')");
	n.upto = 3;
	find(&n);
	assert_fault("ERRORS", "a list without a name",
	    "a list without a name gave errors");
}

static void
a_gap_is_told_in_the_report_after_it_was_noticed(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);
	char sql[256];

	(void)state;
	snprintf(sql, sizeof sql,
	    "INSERT INTO gap (log, first, last, noticed) VALUES "
	    "('/old', 1, 2, %d), ('/log/main', %d, %d, %d)",
	    NOW - DAY, NOW - 7200, NOW - 3600, NOW - 1800);
	run(store, sql);
	find(&n);
	assert_fault("GAP", "/log/main",
	    "Between 2026-03-04 02:53 and 2026-03-04 03:53 the log "
	    "/log/main was gone");
}

static void
a_log_without_names_is_told(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	document_free(d);
	d = document_new();
	doc_number(d, "named", 0);
	find(&n);
	assert_fault("NAMES", "the log", "The log names no host");
}

/* old - a first event of the day, and as many ids as a busy server has */
static void
old(const char *day)
{
	char sql[512];

	snprintf(sql, sizeof sql,
	    "INSERT INTO event (id, source, position, time, dated, host, "
	    "zone, format) VALUES (1, 1, 0, unixepoch('%s'), 0, 1, 1, 'c'), "
	    "(300000, 1, 0, %d, 0, 1, 1, 'c')",
	    day, NOW);
	run(store, sql);
}

static void
refusals_that_are_kept_too_long_are_told(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	old("2025-11-01");
	n.after = n.upto = 300000;
	find(&n);
	assert_fault("GROWTH", "the database",
	    "300000 single refusals are kept, the first of 2025-11-01, though "
	    "keep_events is 90d. rblstat import throws");
}

static void
refusals_that_wait_for_a_report_are_told_as_such(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	old("2025-11-01");
	n.after = n.upto = 300000;
	n.since = NOW - 100 * DAY;
	find(&n);
	assert_fault("GROWTH", "the database",
	    "They wait for a report, and none was sent since 2025-11-24; ");
}

static void
a_week_more_than_is_kept_is_no_growth(void **state)
{
	struct night_zone zone[2];
	struct night n = usual_night(zone);

	(void)state;
	old("2025-11-27");
	n.after = n.upto = 300000;
	find(&n);
	assert_no_fault();
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(of_a_usual_night_there_is_nothing_to_tell),
		CASE(a_list_that_refuses_nearly_all_connections_is_told),
		CASE(where_one_in_ten_is_let_in_there_is_no_fault),
		CASE(a_list_that_refuses_many_times_the_usual_is_told),
		CASE(more_refusals_by_all_lists_are_no_fault),
		CASE(a_list_that_fell_silent_is_told),
		CASE(a_short_window_is_no_silence),
		CASE(a_list_that_seldom_refuses_may_be_silent),
		CASE(nothing_at_all_is_one_fault),
		CASE(error_codes_taken_for_listings_are_told),
		CASE(error_codes_of_a_list_without_a_name_are_told_so),
		CASE(a_gap_is_told_in_the_report_after_it_was_noticed),
		CASE(a_log_without_names_is_told),
		CASE(refusals_that_are_kept_too_long_are_told),
		CASE(refusals_that_wait_for_a_report_are_told_as_such),
		CASE(a_week_more_than_is_kept_is_no_growth),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
