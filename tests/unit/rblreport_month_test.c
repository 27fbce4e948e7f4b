/* month: what a month came to, against the one before and a year ago */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/store.h"
#include "rblreport/document.h"
#include "rblreport/month.h"
#include "tests/unit/database.h"

#define NOW 1772600000 /* 2026-03-04 */

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
	    "INSERT INTO zone VALUES (1, 'z.example'), (2, 'a.example')");
	run(store, "INSERT INTO domain VALUES (1, 'b.example')");
	/* the ids of 192.0.2.1 and 192.0.2.9, 198.51.100.1, and two of IPv6 */
	run(store,
	    "INSERT INTO host (id, ip, name, domain) VALUES "
	    "(3221225985, '192.0.2.1', 'm.b.example', 1), "
	    "(3221225993, '192.0.2.9', 'n.b.example', 1), "
	    "(3325256705, '198.51.100.1', NULL, 0), "
	    "(4294967296, '2001:db8:0:1::5', NULL, 0), "
	    "(4294967297, '2001:db8:0:1:ffff::6', NULL, 0)");
	d = document_new();
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
refused(int day, int64_t host, int zone, int tries)
{
	char sql[256];

	snprintf(sql, sizeof sql,
	    "INSERT INTO day_sum VALUES (%d, 0, %lld, %d, %d, 1, 2)", day,
	    (long long)host, zone, tries);
	run(store, sql);
}

static void
tell(int month)
{
	struct month_wish wish = { month, 3, NOW, "mx1" };
	struct err e = { 0 };

	if (month_tell(store, &wish, d, &e) < 0)
		fail_msg("%s", e.text);
}

static const struct document *
row(const char *list, size_t at)
{
	const struct document *rows = doc_find(d, list);

	if (rows == NULL || at >= rows->count)
		fail_msg("%s has no row %zu", list, at);
	return rows->child[at];
}

static size_t
rows(const char *list)
{
	return doc_find(d, list)->count;
}

static bool
is_nothing(const struct document *of, const char *path)
{
	const struct document *found = doc_find(of, path);

	return found != NULL && found->kind == DOC_NOTHING;
}

static double
share(const struct document *of, const char *path)
{
	return doc_find(of, path)->share;
}

static void
assert_text(const struct document *of, const char *path, const char *want)
{
	struct span text = doc_text_of(of, path);

	if (!span_is(text, want))
		fail_msg("%s is \"%.*s\" and not \"%s\"", path, (int)text.len,
		    text.s == NULL ? "" : text.s, want);
}

static void
a_month_is_told_against_the_one_before_and_a_year_ago(void **state)
{
	(void)state;
	refused(20250131, 3221225985, 1, 99);
	refused(20250201, 3221225985, 1, 10);
	refused(20260131, 3221225985, 1, 30);
	refused(20260131, 3221225993, 2, 10);
	refused(20260201, 3221225985, 1, 10);
	refused(20260201, 3221225985, 2, 2);
	refused(20260228, 3325256705, 1, 8);
	refused(20260301, 4294967296, 1, 99);
	tell(202602);
	assert_text(d, "title", "February 2026");
	assert_int_equal(doc_number_of(d, "tries"), 20);
	assert_int_equal(doc_number_of(d, "hosts"), 2);
	assert_int_equal(doc_number_of(d, "before.month"), 202601);
	assert_int_equal(doc_number_of(d, "before.tries"), 40);
	assert_int_equal(doc_number_of(d, "before.hosts"), 2);
	assert_int_equal(doc_number_of(d, "year_ago.tries"), 10);
	assert_true(share(d, "change") == -0.5);
	assert_true(share(d, "change_year") == 1.0);
	assert_int_equal(doc_number_of(d, "first_time"), 1);
	assert_int_equal(doc_number_of(d, "returning"), 1);
	assert_int_equal(rows("lists"), 2);
	assert_text(row("lists", 0), "zone", "z.example");
	assert_int_equal(doc_number_of(row("lists", 0), "tries"), 18);
	assert_int_equal(doc_number_of(row("lists", 0), "hosts"), 2);
	assert_int_equal(doc_number_of(row("lists", 0), "only"), 1);
	assert_int_equal(doc_number_of(row("lists", 0), "before"), 30);
	assert_true(share(row("lists", 0), "change") == -0.4);
	assert_int_equal(doc_number_of(row("lists", 1), "year_ago"), 0);
	assert_int_equal(rows("days"), 28);
	assert_int_equal(doc_number_of(row("days", 0), "day"), 20260201);
	assert_int_equal(doc_number_of(row("days", 0), "tries"), 12);
	assert_int_equal(doc_number_of(row("days", 0), "hosts"), 1);
	assert_int_equal(doc_number_of(row("days", 1), "tries"), 0);
	assert_int_equal(doc_number_of(row("days", 27), "hosts"), 1);
}

static void
january_comes_after_december(void **state)
{
	(void)state;
	refused(20251231, 3221225985, 1, 3);
	refused(20260101, 3221225985, 1, 6);
	tell(202601);
	assert_int_equal(doc_number_of(d, "before.month"), 202512);
	assert_true(share(d, "change") == 1.0);
	assert_true(is_nothing(d, "year_ago"));
	assert_true(is_nothing(d, "change_year"));
	assert_true(is_nothing(row("lists", 0), "year_ago"));
}

static void
a_month_without_refusals_is_a_report(void **state)
{
	(void)state;
	refused(20260101, 3221225985, 1, 6);
	tell(202602);
	assert_int_equal(doc_number_of(d, "empty"), 1);
	assert_int_equal(doc_number_of(d, "tries"), 0);
	assert_true(share(d, "change") == -1.0);
	assert_int_equal(rows("days"), 28);
	assert_int_equal(rows("lists"), 0);
	assert_int_equal(rows("organisations"), 0);
	assert_text(row("missing", 0), "sentence",
	    "No refusal of this month is known: nothing was refused, or none "
	    "of its logs was read.");
}

static void
hosts_are_told_by_organisation_network_and_country(void **state)
{
	(void)state;
	refused(20260201, 3221225985, 1, 1);
	refused(20260201, 3221225993, 1, 2);
	refused(20260201, 3325256705, 1, 4);
	refused(20260201, 4294967296, 1, 8);
	refused(20260201, 4294967297, 1, 16);
	run(store,
	    "INSERT INTO look (host, asked, iprev, name, domain, points, "
	    "class) VALUES "
	    "(3221225993, 1, 'pass', 'n.b.example.pl', 'b.example.pl', 2, "
	    "'unclear'), "
	    "(4294967296, 1, 'fail', 'forged.pl', NULL, 0, 'unlikely')");
	tell(202602);
	assert_int_equal(rows("organisations"), 2);
	assert_text(row("organisations", 0), "domain", "b.example.pl");
	assert_int_equal(
	    doc_number_of(row("organisations", 0), "confirmed"), 1);
	assert_text(row("organisations", 1), "domain", "b.example");
	assert_int_equal(
	    doc_number_of(row("organisations", 1), "confirmed"), 0);
	assert_int_equal(rows("networks"), 3);
	assert_text(row("networks", 0), "network", "2001:db8:0:1::/64");
	assert_int_equal(doc_number_of(row("networks", 0), "hosts"), 2);
	assert_int_equal(doc_number_of(row("networks", 0), "tries"), 24);
	assert_text(row("networks", 1), "network", "198.51.100.0/24");
	assert_text(row("networks", 2), "network", "192.0.2.0/24");
	assert_int_equal(doc_number_of(row("networks", 2), "hosts"), 2);
	assert_int_equal(rows("countries"), 1);
	assert_text(row("countries", 0), "tld", "pl");
	assert_int_equal(doc_number_of(row("countries", 0), "tries"), 2);
}

/* the first of the month is not in the log of what was let in */
static void
the_refusal_rate_is_of_the_days_on_which_it_is_known(void **state)
{
	(void)state;
	refused(20260201, 3221225985, 1, 1000);
	refused(20260202, 3221225985, 1, 30);
	run(store,
	    "INSERT INTO day_accept VALUES (20260131, 5), (20260202, 50), "
	    "(20260203, 20)");
	tell(202602);
	assert_int_equal(doc_number_of(d, "accepted"), 70);
	assert_true(share(d, "refusal_rate") == 0.3);
	assert_int_equal(rows("missing"), 0);
}

static void
without_it_the_rate_is_missing(void **state)
{
	(void)state;
	refused(20260201, 3221225985, 1, 1000);
	tell(202602);
	assert_true(is_nothing(d, "accepted"));
	assert_true(is_nothing(d, "refusal_rate"));
	assert_int_equal(rows("missing"), 1);
}

static void
a_month_that_goes_on_is_told_to_be_so(void **state)
{
	(void)state;
	refused(20260302, 3221225985, 1, 6);
	run(store, "INSERT INTO day_accept VALUES (20260302, 50)");
	tell(202603);
	assert_int_equal(rows("missing"), 1);
	assert_text(row("missing", 0), "sentence",
	    "The month is not over; this is what was refused until "
	    "2026-03-04 04:53.");
}

static void
refusals_of_unknown_lists_are_told(void **state)
{
	(void)state;
	refused(20260202, 3221225985, 0, 1);
	refused(20260203, 3221225985, 1, 6);
	run(store, "INSERT INTO day_accept VALUES (20260202, 50)");
	tell(202602);
	assert_int_equal(rows("missing"), 1);
	assert_text(row("missing", 0), "sentence",
	    "The log does not name the list behind 1 refusal; the setting "
	    "zones tells it by their texts, in what is read from then on.");
}

static void
a_damaged_database_is_an_error(void **state)
{
	struct month_wish wish = { 202602, 3, NOW, "mx1" };
	struct err e = { 0 };

	(void)state;
	run(store, "DROP TABLE day_accept");
	assert_int_equal(month_tell(store, &wish, d, &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(a_month_is_told_against_the_one_before_and_a_year_ago),
		CASE(january_comes_after_december),
		CASE(a_month_without_refusals_is_a_report),
		CASE(hosts_are_told_by_organisation_network_and_country),
		CASE(the_refusal_rate_is_of_the_days_on_which_it_is_known),
		CASE(without_it_the_rate_is_missing),
		CASE(a_month_that_goes_on_is_told_to_be_so),
		CASE(refusals_of_unknown_lists_are_told),
		CASE(a_damaged_database_is_an_error),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
