/* json: a document as other programs read it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblreport/document.h"
#include "rblreport/json.h"

static struct document *
sample(void)
{
	struct document *d = document_new(), *row;

	doc_text(d, "host", span_of("mx1"));
	doc_time(d, "written", 1772443871);
	doc_null(d, "since");
	doc_truth(d, "empty", false);
	doc_number(d, "tries", 9007199254740993);
	doc_share(d, "share", 0.1);
	doc_list(d, "faults");
	row = doc_row(d, "people");
	doc_text(row, "ip", span_of("192.0.2.1"));
	doc_word(row, "zones", span_of("a.example"));
	doc_word(row, "zones", span_of("b.example"));
	doc_number(doc_object(d, "left"), "hosts", 2);
	return d;
}

static const char sample_json[] = "{\n"
				  "  \"host\": \"mx1\",\n"
				  "  \"written\": \"2026-03-02T09:31:11Z\",\n"
				  "  \"since\": null,\n"
				  "  \"empty\": false,\n"
				  "  \"tries\": 9007199254740993,\n"
				  "  \"share\": 0.1,\n"
				  "  \"faults\": [],\n"
				  "  \"people\": [\n"
				  "    {\n"
				  "      \"ip\": \"192.0.2.1\",\n"
				  "      \"zones\": [\n"
				  "        \"a.example\",\n"
				  "        \"b.example\"\n"
				  "      ]\n"
				  "    }\n"
				  "  ],\n"
				  "  \"left\": {\n"
				  "    \"hosts\": 2\n"
				  "  }\n"
				  "}\n";

static void
values_stand_in_their_order(void **state)
{
	struct document *d = sample();
	struct buf out = { 0 };
	struct err e = { 0 };

	(void)state;
	assert_int_equal(json_write(d, &out, &e), 0);
	assert_string_equal(out.s, sample_json);
	buf_free(&out);
	document_free(d);
}

static void
what_was_read_is_written_the_same(void **state)
{
	struct err e = { 0 };
	struct document *d = json_read("x", span_of(sample_json), &e);
	struct buf out = { 0 };

	(void)state;
	assert_non_null(d);
	assert_int_equal(json_write(d, &out, &e), 0);
	assert_string_equal(out.s, sample_json);
	buf_free(&out);
	document_free(d);
}

/* a stranger's text, and what a terminal gets of it, in quotes */
static const struct {
	const char *text;
	size_t len;
	const char *shown;
} hostile[] = {
	{ "a\"b\\c", 5, "\"a\\\"b\\\\c\"" },
	{ "\033[2J\r\n\0", 7, "\"?[2J???\"" },
	{ "\xc0\xaf\xff", 3, "\"???\"" },
	{ "\xe2\x80\xae"
	  "gpj",
	    6, "\"???gpj\"" },
	{ "za\xc5\xbc", 4, "\"za\xc5\xbc\"" },
	{ "</script>", 9, "\"</script>\"" },
	{ "", 0, "\"\"" },
};

static void
a_strangers_text_cannot_leave_its_quotes(void **state)
{
	struct document *d;
	struct buf out = { 0 };
	struct err e = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof hostile / sizeof *hostile; i++) {
		d = document_new();
		doc_text(
		    d, "x", (struct span){ hostile[i].text, hostile[i].len });
		buf_clear(&out);
		assert_int_equal(json_write(d, &out, &e), 0);
		assert_non_null(strstr(out.s, hostile[i].shown));
		assert_int_equal(out.len,
		    strlen("{\n  \"x\": \n}\n") + strlen(hostile[i].shown));
		document_free(d);
	}
	buf_free(&out);
}

static void
what_no_number_is_becomes_null(void **state)
{
	struct document *d = document_new();
	struct buf out = { 0 };
	struct err e = { 0 };
	volatile double zero = 0;

	(void)state;
	doc_share(d, "x", zero / zero);
	doc_share(d, "y", 1 / zero);
	assert_int_equal(json_write(d, &out, &e), 0);
	assert_string_equal(out.s, "{\n  \"x\": null,\n  \"y\": null\n}\n");
	buf_free(&out);
	document_free(d);
}

static void
what_is_no_document_is_told_with_its_line(void **state)
{
	static const struct {
		const char *text, *why;
	} bad[] = {
		{ "{\n\"a\": }", "read x: line 2: " },
		{ "", "read x: line 1: " },
		{ "[]", "read x: want an object" },
		{ "{\"a\": [[]]}", "read x: want an object" },
		{ "{\"a\": [1]}", "read x: want an object" },
		{ "{\"a\": 1, \"a\": 2}", "read x: line 1: duplicate" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct err e = { 0 };

		assert_null(json_read("x", span_of(bad[i].text), &e));
		assert_int_equal(e.kind, ERR_PERM);
		assert_memory_equal(e.text, bad[i].why, strlen(bad[i].why));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_stand_in_their_order),
		cmocka_unit_test(what_was_read_is_written_the_same),
		cmocka_unit_test(a_strangers_text_cannot_leave_its_quotes),
		cmocka_unit_test(what_no_number_is_becomes_null),
		cmocka_unit_test(what_is_no_document_is_told_with_its_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
