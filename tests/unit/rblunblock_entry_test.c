/* entry: what is written above a rule is what is read again */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/entry.h"
#include "rblunblock/network.h"

#define NOON 1772445600 /* 2026-03-02 10:00 UTC */

static const struct dialect *
vanilla(void)
{
	const struct dialect *d;
	struct err e;

	assert_int_equal(dialect_find("tcprules", NULL, &d, &e), 0);
	return d;
}

static void
assert_span(struct span got, const char *want)
{
	if (!span_is(got, want))
		fail_msg("\"%.*s\" and not \"%s\"", (int)got.len, got.s, want);
}

static void
what_is_written_is_read_again(void **state)
{
	static const char *const whys[] = { "offers", "a \"b\" \\", "\\\"",
		"until=2020-01-01 for=10.0.0.0/8 bare", "why=\"x\" y" };
	struct entry entry = { .day = span_of("2026-03-02"),
		.who = span_of("jan.k"),
		.until = span_of("2026-04-01"),
		.bare = true };
	struct entries all;
	struct buf text = { 0 }, why = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof whys / sizeof *whys; i++) {
		buf_clear(&text);
		buf_clear(&why);
		entry.why = span_of(whys[i]);
		entry.whom = i % 2 ? span_of("192.0.2.0/30") : SPAN_NONE;
		buf_text(&text, "#\n\n");
		entry_write(&entry, &text);
		buf_text(&text, "192.0.2.0-3:allow,RBLSMTPD=\"\" \n");
		entries_read(buf_as_span(&text), vanilla(), &all);
		assert_int_equal(all.count, 1);
		assert_int_equal(all.list[0].line, 3);
		assert_span(all.list[0].day, "2026-03-02");
		assert_span(all.list[0].who, "jan.k");
		assert_span(all.list[0].until, "2026-04-01");
		assert_span(
		    all.list[0].whom, i % 2 ? "192.0.2.0/30" : "192.0.2.0-3");
		assert_span(all.list[0].address, "192.0.2.0-3");
		assert_span(
		    all.list[0].rule, "192.0.2.0-3:allow,RBLSMTPD=\"\"");
		assert_true(all.list[0].bare);
		entry_why(&all.list[0], &why);
		assert_string_equal(why.s, whys[i]);
		entries_free(&all);
	}
	buf_free(&text);
	buf_free(&why);
}

#define TEN     "0123456789"
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

static void
what_is_renewed_keeps_what_stood_there(void **state)
{
	static const struct {
		const char *text;
		struct entry said;
		const char *want;
	} cases[] = {
		{ "# rblunblock 2026-01-01 a bare until=2026-03-01 "
		  "for=mx.test why=\"a \\\"b\\\"\"\n",
		    { .day = { "2026-03-02", 10 },
			.until = { "2026-04-01", 10 } },
		    "# rblunblock 2026-01-01 a bare until=2026-04-01 "
		    "renewed=2026-03-02 for=mx.test why=\"a \\\"b\\\"\"\n" },
		/* all that a hand has written */
		{ "# rblunblock 2026-03-02 a until=never why=\"" HUNDRED HUNDRED
			HUNDRED HUNDRED HUNDRED "\"\n",
		    { .day = { "2026-03-02", 10 }, .until = { "never", 5 } },
		    "# rblunblock 2026-03-02 a until=never why=\"" HUNDRED
			HUNDRED HUNDRED HUNDRED HUNDRED "\"\n" },
		/* by somebody, with his reason */
		{ "# rblunblock 2026-01-01 a until=never renewed=2026-02-01 "
		  "why=\"x\"\n",
		    { .day = { "2026-03-02", 10 },
			.until = { "2026-04-01", 10 },
			.who = { "jan", 3 },
			.why = { "y", 1 } },
		    "# rblunblock 2026-01-01 jan until=2026-04-01 "
		    "renewed=2026-03-02 why=\"y\"\n" },
		/* on the day on which it was made */
		{ "# rblunblock 2026-03-02 a until=never why=\"x\"\n",
		    { .day = { "2026-03-02", 10 }, .until = { "never", 5 } },
		    "# rblunblock 2026-03-02 a until=never why=\"x\"\n" },
	};
	struct buf text = { 0 }, out = { 0 };
	struct entries all;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&text);
		buf_clear(&out);
		buf_format(&text, "%s1.:allow\n", cases[i].text);
		entries_read(buf_as_span(&text), vanilla(), &all);
		assert_int_equal(all.count, 1);
		entry_renew(&all.list[0], &cases[i].said, &out);
		assert_string_equal(out.s, cases[i].want);
		entries_free(&all);
	}
	buf_free(&text);
	buf_free(&out);
}

#define OURS "# rblunblock 2026-03-02 a why=\"x\"\n"

static void
a_comment_without_a_rule_below_is_no_entry(void **state)
{
	static const struct {
		const char *text;
		size_t count;
		const char *orphans; /* line, and the rule that follows */
	} cases[] = {
		{ OURS, 0, "1: " },
		{ OURS "# more\n1.:allow\n", 0, "1:1.:allow " },
		{ OURS "  # more\n1.:allow\n", 0, "1:1.:allow " },
		{ OURS "\n1.:allow\n", 0, "1:1.:allow " },
		{ OURS " \t\n# more\n\n  1.:allow\n2.:deny\n", 0,
		    "1:1.:allow " },
		{ OURS "1. allow\n2.:deny", 0, "1:2.:deny " },
		{ OURS "\n", 0, "1: " },
		{ OURS OURS "1.:allow\n", 1, "1: " },
		{ OURS "\n" OURS "\n1.:allow\n", 0, "1: 3:1.:allow " },
		{ "1.:allow\n" OURS "2.:allow\n\n" OURS, 1, "5: " },
		{ "# rblunblock\n1.:allow\n", 0, "" },
		{ "# rblunblock \n1.:allow\n", 0, "" },
		{ "#rblunblock 2026-03-02 a\n1.:allow\n", 0, "" },
		{ "# rblunblock 2026-03-02\n1.:allow", 1, "" },
		{ "# rblunblock 2026-03-02 a why=\"x\n1.:allow\n", 1, "" },
		{ "# rblunblock 2026-03-02 a why=\"x\\\n1.:allow\n", 1, "" },
		{ OURS "1.:allow\n" OURS "2.:allow\n", 2, "" },
		/* somebody writes about rblunblock */
		{ "# rblunblock must not touch this\n1.:allow\n", 0, "" },
		{ "# rblunblock 1 a why=\"\"\n1.:allow\n", 0, "" },
		{ "# rblunblock 2026-03-2x a why=\"\"\n1.:allow\n", 0, "" },
		{ OURS "# rblunblock 1\n1.:allow\n", 0, "1:1.:allow " },
	};
	struct buf orphans = { 0 };
	struct entries all;
	size_t i, j;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		entries_read(span_of(cases[i].text), vanilla(), &all);
		buf_clear(&orphans);
		buf_text(&orphans, "");
		for (j = 0; j < all.orphan_count; j++)
			buf_format(&orphans, "%zu:%.*s ", all.orphans[j].line,
			    (int)all.orphans[j].rule.len,
			    all.orphans[j].rule.s);
		if (all.count != cases[i].count ||
		    strcmp(orphans.s, cases[i].orphans) != 0)
			fail_msg("%zu, and \"%s\", in %s", all.count, orphans.s,
			    cases[i].text);
		entries_free(&all);
	}
	buf_free(&orphans);
}

static void
a_comment_of_a_table_needs_its_rule_below_it_as_well(void **state)
{
	static const char *const kinds[] = { "cidr", "rbldnsd" };
	static const char text[] =
	    OURS "192.0.2.1\n" OURS "\n192.0.2.2 permit\n" OURS
		 " # no rule\n192.0.2.3 permit\n" OURS "; nor this\n";
	const struct dialect *d;
	struct entries all;
	struct network n;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		assert_int_equal(dialect_find(kinds[i], NULL, &d, &e), 0);
		entries_read(span_of(text), d, &all);
		assert_int_equal(all.count, 1);
		assert_int_equal(all.orphan_count, 3);
		assert_int_equal(all.orphans[0].line, 3);
		assert_span(all.orphans[0].why, "x");
		assert_int_equal(network_parse("192.0.2.2", &n, &e), 0);
		assert_true(entry_is_for(&all.orphans[0], &n));
		assert_span(all.orphans[1].address, "192.0.2.3");
		assert_null(all.orphans[2].rule.s);
		assert_false(entry_is_for(&all.orphans[2], &n));
		entries_free(&all);
	}
}

static void
any_byte_may_stand_in_a_comment(void **state)
{
	static const char text[] = "# rblunblock 2026-03-02 a \0 \0why=\"\0\" "
				   "why=\"a\0b\"\0\n1.:allow\n";
	struct entries all;

	(void)state;
	entries_read((struct span){ text, sizeof text - 1 }, vanilla(), &all);
	assert_int_equal(all.count, 1);
	assert_int_equal(all.list[0].why.len, 3);
	entries_free(&all);
}

static void
an_entry_is_for_what_was_asked_for(void **state)
{
	static const char text[] =
	    "# rblunblock 2026-03-02 a for=192.0.2.0/30 why=\"x\"\n"
	    "192.0.2.0-3:allow\n"
	    "# rblunblock 2026-03-02 a why=\"x\"\n192.0.2.:allow\n";
	struct entries all;
	struct network n;
	struct err e;

	(void)state;
	entries_read(span_of(text), vanilla(), &all);
	assert_int_equal(network_parse("192.0.2.0/30", &n, &e), 0);
	assert_true(entry_is_for(&all.list[0], &n));
	assert_false(entry_is_for(&all.list[1], &n));
	assert_int_equal(network_parse("192.0.2.0/24", &n, &e), 0);
	assert_true(entry_is_for(&all.list[1], &n));
	entries_free(&all);
}

static void
the_last_day_is_itself_included(void **state)
{
	struct entry entry = { .until = span_of("2026-04-01") };

	(void)state;
	assert_false(entry_is_over(&entry, span_of("2026-03-31")));
	assert_false(entry_is_over(&entry, span_of("2026-04-01")));
	assert_true(entry_is_over(&entry, span_of("2026-04-02")));
	entry.until = span_of("never");
	assert_false(entry_is_over(&entry, span_of("2026-04-02")));
}

static void
a_last_day_is_a_day_or_so_many_from_today(void **state)
{
	static const struct {
		const char *word, *day; /* NULL: refused */
	} cases[] = {
		{ "never", "never" },
		{ "2026-04-01", "2026-04-01" },
		{ "2026-03-02", "2026-03-02" },
		{ "30d", "2026-04-01" },
		{ "1", "2026-03-03" },
		{ "0", "2026-03-02" },
		{ "2026-03-01", NULL },
		{ "2026-02-30", NULL },
		{ "2026-4-1", NULL },
		{ "2027- 4- 1", NULL },
		{ "2027-+4-+1", NULL },
		{ "+026-04-01", NULL },
		{ "10000-01-01", NULL },
		{ "9999-12-31", "9999-12-31" },
		{ "2026-04-01x", NULL },
		{ "soon", NULL },
		{ "-1d", NULL },
		{ "", NULL },
		{ "99999999d", NULL },
		{ "99999999999999999999d", NULL },
		{ "36500d", "2126-02-06" },
		{ "36501d", NULL },
		/* less than a day is no day */
		{ "1h", NULL },
		{ "48h", NULL },
		{ "90s", NULL },
		{ "30dd", NULL },
		{ "30 d", NULL },
	};
	char day[DAY_SIZE];
	struct err e;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		rc = entry_until(cases[i].word, NOON, day, &e);
		if (rc == 0 && cases[i].day != NULL)
			assert_string_equal(day, cases[i].day);
		else if (rc == 0 || cases[i].day != NULL)
			fail_msg("%s: %s", cases[i].word, rc ? e.text : day);
	}
}

static void
days_are_those_of_the_calendar(void **state)
{
	static const struct {
		int64_t now;
		const char *word, *day;
	} cases[] = {
		/* in Warsaw; 2026-10-25 has 25 hours, 2027-03-28 has 23 */
		{ 1792881000, "0d", "2026-10-25" }, /* 00:30 */
		{ 1792881000, "1d", "2026-10-26" },
		{ 1790807400, "30d", "2026-10-31" }, /* 2026-10-01 00:30 */
		{ 1806186600, "1d", "2027-03-28" },  /* 2027-03-27 23:30 */
		{ 1806186600, "2d", "2027-03-29" },
	};
	char day[DAY_SIZE];
	struct err e;
	size_t i;

	(void)state;
	setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
	tzset();
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(
		    entry_until(cases[i].word, cases[i].now, day, &e), 0);
		assert_string_equal(day, cases[i].day);
	}
	setenv("TZ", "UTC", 1);
	tzset();
}

static void
what_is_no_date_is_no_last_day(void **state)
{
	static const struct {
		const char *until;
		bool dated;
	} cases[] = {
		{ "never", true },
		{ "2026-02-28", true },
		{ "1970-01-01", true },
		{ "2026-13-45", false },
		{ "2026-02-29", false },
		{ "0000-00-00", false },
		{ "2026-2-28", false },
		{ "soon", false },
	};
	struct entry entry = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		entry.until = span_of(cases[i].until);
		if (entry_is_dated(&entry) != cases[i].dated)
			fail_msg("%s", cases[i].until);
		assert_int_equal(entry_ends_before(&entry, span_of("never")),
		    cases[i].dated && i > 0);
	}
	entry.until = span_of("2026-02-29");
	assert_false(entry_is_over(&entry, span_of("2026-03-02")));
}

static void
it_is_renewed_for_as_many_days_as_it_had(void **state)
{
	static const struct {
		const char *day, *renewed, *until;
		int64_t days;
	} cases[] = {
		{ "2026-03-02", NULL, "2026-04-01", 30 },
		{ "2026-03-02", NULL, "2026-03-03", 1 },
		{ "2025-12-31", NULL, "2026-12-31", 365 },
		/* leap years: 2028 and 2000, but not 2027 and 2100 */
		{ "2028-02-28", NULL, "2028-03-01", 2 },
		{ "2027-02-28", NULL, "2027-03-01", 1 },
		{ "2000-01-01", NULL, "2001-01-01", 366 },
		{ "2100-01-01", NULL, "2101-01-01", 365 },
		{ "2028-02-29", NULL, "2029-02-28", 365 },
		/* since it was renewed, or made if that is later */
		{ "2026-03-02", "2026-11-10", "2026-11-20", 10 },
		{ "2026-03-02", "2026-03-02", "2026-04-01", 30 },
		{ "2026-03-02", "2026-02-01", "2026-04-01", 30 },
		/* one at least, whatever stands there */
		{ "2026-03-02", NULL, "2026-03-02", 1 },
		{ "2026-03-02", NULL, "2026-03-01", 1 },
		{ "2026-03-02", "2026-12-31", "2026-04-01", 1 },
		{ "2026-03-02", NULL, "never", 1 },
		{ "2026-03-02", NULL, "", 1 },
		{ "2026-03-02", NULL, NULL, 1 },
		{ "2026-03-02", NULL, "2026-02-30", 1 },
		{ "2026-03-02", NULL, "2026-04-01x", 1 },
		{ "2026-03-02", NULL, "soon", 1 },
		{ "2026-02-30", NULL, "2026-04-01", 1 },
		{ "2027-02-29", NULL, "2027-04-01", 1 },
		{ "0000-00-00", "2026-03-02", "2026-04-01", 1 },
		{ "", NULL, "2026-04-01", 1 },
		/* a renewal that is no day is none */
		{ "2026-03-02", "2026-13-01", "2026-04-01", 30 },
		{ "2026-03-02", "yesterday", "2026-04-01", 30 },
		{ "2026-03-02", "", "2026-04-01", 30 },
		/* a hundred years at most */
		{ "2026-03-02", NULL, "9999-12-31", 36500 },
		{ "1970-01-02", NULL, "2069-12-08", 36500 },
		{ "1970-01-02", NULL, "2069-12-07", 36499 },
	};
	struct entry entry;
	int64_t days;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		entry = (struct entry){ .day = span_of(cases[i].day),
			.renewed = span_of(cases[i].renewed),
			.until = span_of(cases[i].until) };
		days = entry_days(&entry);
		if (days != cases[i].days)
			fail_msg("%s, %s to %s: %lld days and not %lld",
			    cases[i].day,
			    cases[i].renewed ? cases[i].renewed : "-",
			    cases[i].until ? cases[i].until : "-",
			    (long long)days, (long long)cases[i].days);
	}
}

/* a letter for each entry: that of the first one it was let in with */
static void
those_with_the_same_comment_were_let_in_together(void **state)
{
#define SAID(rest, rule) "# rblunblock 2026-03-02 a " rest "\n" rule "\n"
	static const struct {
		const char *text, *want;
	} cases[] = {
		{ "", "" },
		{ SAID("for=firma.example why=\"x\"", "1.:allow")
			SAID("for=firma.example why=\"x\"", "2.:allow"),
		    "aa" },
		/* wherever they stand */
		{ SAID("for=firma.example why=\"x\"", "1.:allow") SAID(
		      "for=other.example why=\"x\"",
		      "3.:allow") ":deny\n" SAID("why=\"x\" for=firma.example",
		      "2.:allow")
			SAID("for=other.example why=\"x\"", "4.:allow"),
		    "abab" },
		/* each address by itself */
		{ SAID("why=\"x\"", "1.:allow") SAID("why=\"x\"", "2.:allow"),
		    "ab" },
		/* what was said is another thing, or was said for another time
		 */
		{ SAID("for=f.example why=\"x\"", "1.:allow")
			SAID("for=f.example why=\"y\"", "2.:allow") SAID(
			    "for=f.example until=2026-04-01 why=\"x\"",
			    "3.:allow")
			    SAID("for=f.example renewed=2026-04-01 why=\"x\"",
				"4.:allow")
				SAID("for=f.example until=never why=\"x\"",
				    "5.:allow"),
		    "abcda" },
		{ "# rblunblock 2026-03-02 a for=f.example\n1.:allow\n"
		  "# rblunblock 2026-03-02 b for=f.example\n2.:allow\n"
		  "# rblunblock 2026-03-03 a for=f.example\n3.:allow\n",
		    "abc" },
	};
	struct entries all;
	char got[8];
	size_t i, j, *first;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		entries_read(span_of(cases[i].text), vanilla(), &all);
		first = entries_together(&all);
		for (j = 0; j < all.count && j < sizeof got - 1; j++)
			got[j] = (char)('a' + first[j]);
		got[j] = '\0';
		if (strcmp(got, cases[i].want) != 0)
			fail_msg("%s: %s and not %s", cases[i].text, got,
			    cases[i].want);
		free(first);
		entries_free(&all);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read_again),
		cmocka_unit_test(what_is_renewed_keeps_what_stood_there),
		cmocka_unit_test(a_comment_without_a_rule_below_is_no_entry),
		cmocka_unit_test(
		    a_comment_of_a_table_needs_its_rule_below_it_as_well),
		cmocka_unit_test(any_byte_may_stand_in_a_comment),
		cmocka_unit_test(an_entry_is_for_what_was_asked_for),
		cmocka_unit_test(the_last_day_is_itself_included),
		cmocka_unit_test(a_last_day_is_a_day_or_so_many_from_today),
		cmocka_unit_test(days_are_those_of_the_calendar),
		cmocka_unit_test(what_is_no_date_is_no_last_day),
		cmocka_unit_test(it_is_renewed_for_as_many_days_as_it_had),
		cmocka_unit_test(
		    those_with_the_same_comment_were_let_in_together),
	};

	setenv("TZ", "UTC", 1);
	tzset();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
