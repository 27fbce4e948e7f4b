/*
 * Moments, as logs and people write them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/when.h"

static void
use_zone(const char *name)
{
	setenv("TZ", name, 1);
	tzset();
}

static int64_t
utc(const char *text)
{
	struct span s = span_of(text);
	int64_t time;

	assert_true(stamp_cut_rfc3339(&s, &time));
	return time;
}

static struct stamp
stamp_of(const char *text)
{
	struct span s = span_of(text);
	struct stamp stamp;

	assert_true(stamp_cut_syslog(&s, &stamp));
	return stamp;
}

static void
rfc3339_times_are_read_with_their_offset(void **state)
{
	static const struct {
		const char *text;
		int64_t time; /* -1: is none */
	} rows[] = {
		{ "1970-01-01T00:00:00Z", 0 },
		{ "2026-03-29T14:06:15.234+08:00", 1774764375 },
		{ "2026-03-29T06:06:15-00:00", 1774764375 },
		{ "2024-02-29T00:00:00Z", 1709164800 },
		{ "2023-02-29T00:00:00Z", -1 },
		{ "2026-13-01T00:00:00Z", -1 },
		{ "2026-03-29T24:00:00Z", -1 },
		{ "2026-03-29T14:06:15", -1 },
		{ "2026-03-29T14:06:15+0800", 1774764375 },
		{ "2026-03-29 14:06:15Z", -1 },
		{ "2026-03-29T14:06:15Zulu", -1 },
		{ "2026-03-29T14:06:15.", -1 },
		{ "", -1 },
	};
	struct span s;
	int64_t time;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		s = span_of(rows[i].text);
		time = -1;
		assert_int_equal(
		    stamp_cut_rfc3339(&s, &time), rows[i].time != -1);
		assert_int_equal(time, rows[i].time);
		if (time == -1)
			assert_ptr_equal(s.s, rows[i].text);
		else
			assert_int_equal(s.len, 0);
	}
}

static void
tai64n_labels_are_read_as_multilog_writes_them(void **state)
{
	struct span s = span_of("@40000000433225840c8f0cbc rest");
	struct span upper = span_of("@40000000433225840C8F0CBC rest");
	struct span early = span_of("@00000000433225840c8f0cbc rest");
	struct span glued = span_of("@40000000433225840c8f0cbcrest");
	int64_t time;

	(void)state;
	assert_true(stamp_cut_tai64n(&s, &time));
	assert_int_equal(time, 1127359866);
	assert_true(span_is(s, "rest"));
	assert_false(stamp_cut_tai64n(&upper, &time));
	assert_false(stamp_cut_tai64n(&early, &time));
	assert_false(stamp_cut_tai64n(&glued, &time));
}

static void
syslog_stamps_are_read_padded_by_blank_or_zero(void **state)
{
	struct stamp a = stamp_of("Mar  2 10:11:12"),
		     b = stamp_of("Mar 02 10:11:12 mx");
	struct span bad[] = { span_of("Mar 32 10:11:12"),
		span_of("mai 41 10:11:12"), span_of("Mar  2 25:11:12"),
		span_of("Mar  2 10:11:1"), span_of("Feb 30 10:11:12"),
		span_of("Mrs  2 10:11:12"), span_of("decembers  2 10:11:12") };
	size_t i;

	(void)state;
	assert_int_equal(a.month, 3);
	assert_int_equal(a.day, 2);
	assert_int_equal(a.second, 36672);
	assert_memory_equal(&a, &b, sizeof a);
	for (i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_false(stamp_cut_syslog(&bad[i], &a));
}

static void
a_stamp_belongs_to_the_nearest_year(void **state)
{
	static const struct {
		const char *stamp, *near, *want;
	} rows[] = {
		{ "Jan  1 00:00:01", "2025-12-31T23:59:59Z",
		    "2026-01-01T00:00:01Z" },
		{ "Dec 31 23:59:58", "2026-01-01T00:00:01Z",
		    "2025-12-31T23:59:58Z" },
		{ "Jun 15 12:00:00", "2026-01-01T00:00:01Z",
		    "2026-06-15T12:00:00Z" },
		{ "Feb 29 12:00:00", "2026-01-01T00:00:01Z",
		    "2024-02-29T12:00:00Z" },
		{ "Feb 29 12:00:00", "2100-02-01T00:00:01Z",
		    "2096-02-29T12:00:00Z" },
	};
	struct when_zone zone = { 0 };
	struct stamp stamp;
	size_t i;

	(void)state;
	use_zone("UTC");
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		stamp = stamp_of(rows[i].stamp);
		assert_int_equal(when_near(&zone, &stamp, utc(rows[i].near)),
		    utc(rows[i].want));
	}
}

static void
a_stamp_is_not_put_into_the_future(void **state)
{
	struct when_zone zone = { 0 };
	struct stamp stamp = stamp_of("Dec  1 00:00:00");

	(void)state;
	use_zone("UTC");
	assert_int_equal(
	    when_before(&zone, &stamp, utc("2026-11-21T00:00:00Z")),
	    utc("2025-12-01T00:00:00Z"));
	assert_int_equal(
	    when_before(&zone, &stamp, utc("2026-12-01T00:00:00Z")),
	    utc("2026-12-01T00:00:00Z"));
}

static void
an_hour_that_comes_twice_is_told_apart_by_its_neighbour(void **state)
{
	struct when_zone zone = { 0 };
	struct stamp stamp = stamp_of("Oct 25 02:30:00");

	(void)state;
	use_zone("Europe/Warsaw");
	/* summer time ends at 03:00, which is 01:00 UTC */
	assert_int_equal(when_near(&zone, &stamp, utc("2026-10-25T00:29:59Z")),
	    utc("2026-10-25T00:30:00Z"));
	assert_int_equal(when_near(&zone, &stamp, utc("2026-10-25T01:29:00Z")),
	    utc("2026-10-25T01:30:00Z"));
	use_zone("UTC");
}

static void
the_day_is_that_of_the_local_zone(void **state)
{
	struct when_zone zone = { 0 };

	(void)state;
	use_zone("Asia/Kathmandu"); /* 05:45 ahead */
	assert_int_equal(
	    when_day(&zone, utc("2026-03-01T18:14:59Z")), 20260301);
	assert_int_equal(
	    when_day(&zone, utc("2026-03-01T18:15:00Z")), 20260302);
	use_zone("UTC");
}

static void
words_for_days_mean_what_they_say(void **state)
{
	static const struct {
		const char *word;
		int first, last; /* 0: is none */
	} rows[] = {
		{ "2026-03-02", 20260302, 20260302 },
		{ "2026-03", 20260301, 20260331 },
		{ "today", 20260301, 20260301 },
		{ "yesterday", 20260228, 20260228 },
		{ "7d", 20260222, 20260301 },
		{ "0d", 20260301, 20260301 },
		{ "this", 20260301, 20260331 },
		{ "last", 20260201, 20260231 },
		{ "2026-02-30", 0, 0 },
		{ "2026-3-2", 0, 0 },
		{ "-7d", 0, 0 },
		{ "7", 0, 0 },
		{ "", 0, 0 },
		{ "99999999999999999999d", 0, 0 },
	};
	int64_t now = utc("2026-03-01T12:00:00Z");
	int first, last;
	struct err e;
	size_t i;

	(void)state;
	use_zone("UTC");
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		first = last = 0;
		assert_int_equal(
		    when_days(rows[i].word, now, &first, &last, &e),
		    rows[i].first == 0 ? -1 : 0);
		assert_int_equal(first, rows[i].first);
		assert_int_equal(last, rows[i].last);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rfc3339_times_are_read_with_their_offset),
		cmocka_unit_test(
		    tai64n_labels_are_read_as_multilog_writes_them),
		cmocka_unit_test(
		    syslog_stamps_are_read_padded_by_blank_or_zero),
		cmocka_unit_test(a_stamp_belongs_to_the_nearest_year),
		cmocka_unit_test(a_stamp_is_not_put_into_the_future),
		cmocka_unit_test(
		    an_hour_that_comes_twice_is_told_apart_by_its_neighbour),
		cmocka_unit_test(the_day_is_that_of_the_local_zone),
		cmocka_unit_test(words_for_days_mean_what_they_say),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
