/* listing: who is let in, for people and for programs */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>
#include <jansson.h>

#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/entry.h"
#include "rblunblock/listing.h"

#define TODAY "2026-04-01"
#define NOON  1772445600 /* 2026-03-02 10:00 UTC */

/* list - the entries of a text, in a format */
static void
list(const char *format, struct span text, const struct since *since,
    struct buf *out)
{
	const struct dialect *d;
	struct entries all;
	struct err e;

	buf_clear(out);
	assert_int_equal(dialect_find("tcprules", NULL, &d, &e), 0);
	entries_read(text, d, &all);
	assert_int_equal(
	    listing_write(format, &all, since, span_of(TODAY), out, &e), 0);
	entries_free(&all);
}

#define TWO                                                                    \
	"# rblunblock 2026-03-02 anna until=2026-03-31 why=\"offers\"\n"       \
	"192.0.2.1:allow,RBLSMTPD=\"\"\n"                                      \
	"# rblunblock 2026-03-02 jan.k until=never for=198.51.100.0/30 "       \
	"why=\"\"\n198.51.100.0-3:allow\n"

static void
a_table_has_as_wide_columns_as_it_needs(void **state)
{
	struct buf out = { 0 };

	(void)state;
	list("table", span_of(TWO), NULL, &out);
	assert_string_equal(out.s,
	    "target           day         who    until       why\n"
	    "192.0.2.1        2026-03-02  anna   2026-03-31  offers (over)\n"
	    "198.51.100.0/30  2026-03-02  jan.k  never       \n");
	list("table", span_of(""), NULL, &out);
	assert_string_equal(out.s, "target  day  who  until  why\n");
	buf_free(&out);
}

static void
programs_get_the_rule_as_well(void **state)
{
	static const struct since since[] = {
		{ .tries = 3, .last = NOON, .exact = true }, { .tries = -1 }
	};
	struct buf out = { 0 };

	(void)state;
	list("csv", span_of(TWO), since, &out);
	assert_string_equal(out.s,
	    "\"target\",\"day\",\"who\",\"until\",\"why\",\"rule\",\"over\","
	    "\"tries\",\"without_effect\",\"last_use\"\r\n"
	    "\"192.0.2.1\",\"2026-03-02\",\"anna\",\"2026-03-31\",\"offers\","
	    "\"192.0.2.1:allow,RBLSMTPD=\"\"\"\"\",\"1\",\"3\",\"1\","
	    "\"2026-03-02T10:00:00Z\"\r\n"
	    "\"198.51.100.0/30\",\"2026-03-02\",\"jan.k\",\"never\",\"\","
	    "\"198.51.100.0-3:allow\",\"0\",,\"0\",\r\n");
	list("json", span_of(TWO), since, &out);
	assert_string_equal(out.s,
	    "[\n  {\n    \"target\": \"192.0.2.1\",\n"
	    "    \"day\": \"2026-03-02\",\n    \"who\": \"anna\",\n"
	    "    \"until\": \"2026-03-31\",\n    \"why\": \"offers\",\n"
	    "    \"rule\": \"192.0.2.1:allow,RBLSMTPD=\\\"\\\"\",\n"
	    "    \"over\": true,\n    \"tries\": 3,\n"
	    "    \"without_effect\": true,\n"
	    "    \"last_use\": \"2026-03-02T10:00:00Z\",\n"
	    "    \"line\": 1\n  },\n  {\n"
	    "    \"target\": \"198.51.100.0/30\",\n"
	    "    \"day\": \"2026-03-02\",\n    \"who\": \"jan.k\",\n"
	    "    \"until\": \"never\",\n    \"why\": \"\",\n"
	    "    \"rule\": \"198.51.100.0-3:allow\",\n"
	    "    \"over\": false,\n    \"tries\": null,\n"
	    "    \"without_effect\": false,\n    \"last_use\": null,\n"
	    "    \"line\": 3\n  }\n]\n");
	list("csv", span_of(""), NULL, &out);
	assert_string_equal(strchr(out.s, '\n'), "\n");
	list("json", span_of(""), NULL, &out);
	assert_string_equal(out.s, "[]\n");
	buf_free(&out);
}

static void
what_is_known_since_then_is_said_behind_the_reason(void **state)
{
	static const struct {
		struct since since;
		const char *said;
	} cases[] = {
		{ { .tries = -1 }, "x" },
		{ { .tries = 0 }, "x (refused 0 times that day and since)" },
		{ { .tries = 0, .exact = true }, "x (refused 0 times since)" },
		{ { .tries = 1 }, "x (refused 1 time that day and since)" },
		/* of a whole day it may have been before */
		{ { .tries = 7 }, "x (refused 7 times that day and since)" },
		{ { .tries = 7, .exact = true },
		    "x (refused 7 times since) (without effect)" },
		{ { .tries = -1, .exact = true }, "x" },
		{ { .tries = -1, .last = NOON },
		    "x (came last on 2026-03-02)" },
		{ { .tries = 2, .last = NOON, .exact = true },
		    "x (refused 2 times since) (without effect) "
		    "(came last on 2026-03-02)" },
	};
	static const char text[] =
	    "# rblunblock 2026-03-02 a until=" TODAY " why=\"x\"\n1.:allow\n";
	struct buf out = { 0 }, wanted = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		list("table", span_of(text), &cases[i].since, &out);
		buf_clear(&wanted);
		buf_format(
		    &wanted, "2026-03-02  a    " TODAY "  %s\n", cases[i].said);
		if (!span_ends(buf_as_span(&out), wanted.s))
			fail_msg("%s and not %s", out.s, wanted.s);
	}
	buf_free(&out);
	buf_free(&wanted);
}

/* two rules of a domain, with somebody else's between, and two of a network */
#define FOR(whom, address)                                                     \
	"# rblunblock 2026-03-02 a until=never for=" whom                      \
	" why=\"x\"\n" address ":allow\n"
#define TOGETHER                                                               \
	FOR("f.example", "192.0.2.1")                                          \
	FOR("192.0.2.8", "192.0.2.8")                                          \
	FOR("f.example", "192.0.2.2")                                          \
	FOR("10.0.0.0/15", "10.0.") FOR("10.0.0.0/15", "10.1.")

static void
a_domain_has_a_line_for_all_its_rules_but_not_for_programs(void **state)
{
	static const struct {
		struct since since[5]; /* in the order above */
		const char *said[3];   /* of the domain, address and network */
	} cases[] = {
		{ { { .tries = -1 }, { .tries = -1 }, { .tries = -1 },
		      { .tries = -1 }, { .tries = -1 } },
		    { " (2 rules)", "", " (2 rules)" } },
		/* of all addresses of a domain, of a network as it is */
		{ { { .tries = 1, .exact = true }, { .tries = 0 },
		      { .tries = 3, .exact = true }, { .tries = 5 },
		      { .tries = 5 } },
		    { " (2 rules) (refused 4 times since) (without effect)",
			" (refused 0 times that day and since)",
			" (2 rules) (refused 5 times that day and since)" } },
		/* one that is not known takes nothing from the other */
		{ { { .tries = -1 }, { .tries = -1, .last = NOON },
		      { .tries = 2, .last = NOON }, { .tries = -1 },
		      { .tries = -1 } },
		    { " (2 rules) (refused 2 times that day and since) (came "
		      "last on 2026-03-02)",
			" (came last on 2026-03-02)", " (2 rules)" } },
		/* so does one that came before */
		{ { { .tries = 0, .last = NOON, .exact = true },
		      { .tries = -1 },
		      { .tries = 0, .last = NOON - 86400, .exact = true },
		      { .tries = -1 }, { .tries = -1 } },
		    { " (2 rules) (refused 0 times since) (came last on "
		      "2026-03-02)",
			"", " (2 rules)" } },
	};
	struct buf out = { 0 }, want = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&want);
		buf_format(&want,
		    "target       day         who  until  why\n"
		    "f.example    2026-03-02  a    never  x%s\n"
		    "192.0.2.8    2026-03-02  a    never  x%s\n"
		    "10.0.0.0/15  2026-03-02  a    never  x%s\n",
		    cases[i].said[0], cases[i].said[1], cases[i].said[2]);
		list("table", span_of(TOGETHER), cases[i].since, &out);
		assert_string_equal(out.s, want.s);
	}
	list("csv", span_of(TOGETHER), NULL, &out);
	assert_non_null(strstr(out.s, "\"192.0.2.1:allow\""));
	assert_non_null(strstr(out.s, "\"192.0.2.2:allow\""));
	buf_free(&out);
	buf_free(&want);
}

/* what stands in a comment may have been written by anybody */
static void
nothing_in_a_comment_is_obeyed(void **state)
{
	static const char text[] =
	    "# rblunblock 2026-03-02 =1+1\x1b[2J until=\x01 for=@SUM(A1) "
	    "why=\"-2+\\\"3\\\" \xff\xe2\x80\xae\"\n"
	    "192.0.2.1:allow,A=\"\x7f\"\n";
	struct buf out = { 0 };
	json_t *rows;

	(void)state;
	list("table", span_of(text), NULL, &out);
	assert_string_equal(strchr(out.s, '\n'),
	    "\n@SUM(A1)  2026-03-02  =1+1?[2J  ?      -2+\"3\" ????\n");
	list("csv", span_of(text), NULL, &out);
	assert_string_equal(strchr(out.s, '\n'),
	    "\n\"'@SUM(A1)\",\"2026-03-02\",\"'=1+1?[2J\",\"?\","
	    "\"'-2+\"\"3\"\" ????\",\"192.0.2.1:allow,A=\"\"?\"\"\",\"0\",,"
	    "\"0\",\r\n");
	list("json", span_of(text), NULL, &out);
	rows = json_loads(out.s, 0, NULL);
	assert_string_equal(
	    json_string_value(json_object_get(json_array_get(rows, 0), "why")),
	    "-2+\"3\" ????");
	json_decref(rows);
	buf_free(&out);
}

static void
bytes_without_end_are_cut(void **state)
{
	struct buf text = { 0 }, out = { 0 };
	int i;

	(void)state;
	buf_text(&text, "# rblunblock 2026-03-02 a why=\"");
	for (i = 0; i < 100000; i++)
		buf_char(&text, 'w');
	buf_text(&text, "\"\n1.:allow\n");
	list("table", buf_as_span(&text), NULL, &out);
	assert_true(out.len < 1000);
	assert_true(span_ends(buf_as_span(&out), "www...\n"));
	buf_free(&text);
	buf_free(&out);
}

static void
no_other_format_is_taken(void **state)
{
	static const char *const formats[] = { "", "xml", "tables", "JSON",
		"csv " };
	struct entries none = { 0 };
	struct buf out = { 0 };
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof formats / sizeof *formats; i++) {
		e = (struct err){ 0 };
		assert_int_equal(listing_write(formats[i], &none, NULL,
				     span_of(TODAY), &out, &e),
		    -1);
		assert_int_equal(e.kind, ERR_PERM);
		assert_non_null(strstr(e.text, "want table, csv or json"));
		assert_int_equal(out.len, 0);
	}
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_table_has_as_wide_columns_as_it_needs),
		cmocka_unit_test(programs_get_the_rule_as_well),
		cmocka_unit_test(
		    what_is_known_since_then_is_said_behind_the_reason),
		cmocka_unit_test(
		    a_domain_has_a_line_for_all_its_rules_but_not_for_programs),
		cmocka_unit_test(nothing_in_a_comment_is_obeyed),
		cmocka_unit_test(bytes_without_end_are_cut),
		cmocka_unit_test(no_other_format_is_taken),
	};

	setenv("TZ", "UTC", 1);
	tzset();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
