/* document: a tree of named values, from which every form of a report comes */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rblreport/document.h"

static void
a_value_is_found_by_its_path(void **state)
{
	struct document *d = document_new();
	struct document *left = doc_object(d, "left");

	(void)state;
	doc_number(d, "tries", 7);
	doc_number(left, "hosts", INT64_MAX);
	doc_text(doc_object(left, "deep"), "er", span_of("down"));
	assert_int_equal(doc_number_of(d, "tries"), 7);
	assert_true(doc_number_of(d, "left.hosts") == INT64_MAX);
	assert_true(span_is(doc_text_of(d, "left.deep.er"), "down"));
	assert_ptr_equal(doc_find(d, "left"), left);
	document_free(d);
}

static void
what_is_not_there_is_nothing(void **state)
{
	static const char *const paths[] = { "", ".", "x", "tries.x", "left.",
		"left.x", ".tries", "tries.", "left.hosts.x", "trie" };
	struct document *d = document_new();
	size_t i;

	(void)state;
	doc_number(d, "tries", 7);
	doc_number(doc_object(d, "left"), "hosts", 2);
	doc_list(d, "rows");
	for (i = 0; i < sizeof paths / sizeof *paths; i++)
		assert_null(doc_find(d, paths[i]));
	assert_null(doc_find(d, "rows.x"));
	assert_int_equal(doc_number_of(d, "x"), 0);
	assert_null(doc_text_of(d, "x").s);
	assert_null(doc_text_of(d, "tries").s);
	document_free(d);
	document_free(NULL);
}

static void
each_kind_of_value_is_kept(void **state)
{
	struct document *d = document_new();

	(void)state;
	doc_null(d, "null");
	doc_text(d, "none", SPAN_NONE);
	doc_text(d, "empty", span_of(""));
	doc_share(d, "share", 0.25);
	doc_truth(d, "yes", true);
	doc_truth(d, "no", false);
	doc_time(d, "time", 1772443871);
	doc_format(d, "format", "%s-%d", "a", 5);
	assert_int_equal(doc_find(d, "null")->kind, DOC_NOTHING);
	assert_int_equal(doc_find(d, "none")->kind, DOC_NOTHING);
	assert_int_equal(doc_find(d, "empty")->kind, DOC_TEXT);
	assert_true(span_is(doc_text_of(d, "empty"), ""));
	assert_true(doc_find(d, "share")->share == 0.25);
	assert_int_equal(doc_find(d, "yes")->kind, DOC_TRUTH);
	assert_int_equal(doc_number_of(d, "yes"), 1);
	assert_int_equal(doc_number_of(d, "no"), 0);
	assert_int_equal(doc_find(d, "time")->kind, DOC_TIME);
	assert_int_equal(doc_number_of(d, "time"), 1772443871);
	assert_true(span_is(doc_text_of(d, "format"), "a-5"));
	document_free(d);
}

static void
texts_are_copied_byte_for_byte(void **state)
{
	char text[] = "a\0\xff\n";
	struct document *d = document_new();

	(void)state;
	doc_text(d, "text", (struct span){ text, 4 });
	memset(text, 'x', sizeof text);
	assert_int_equal(doc_text_of(d, "text").len, 4);
	assert_memory_equal(doc_text_of(d, "text").s, "a\0\xff\n", 4);
	document_free(d);
}

static void
rows_keep_their_order_and_their_place(void **state)
{
	enum { ROWS = 1000 };
	struct document *d = document_new(), *row[ROWS];
	const struct document *list;
	size_t i;

	(void)state;
	doc_list(d, "empty");
	for (i = 0; i < ROWS; i++)
		row[i] = doc_row(d, "rows");
	for (i = 0; i < ROWS; i++)
		doc_number(row[i], "n", (int64_t)i);
	doc_word(d, "words", span_of("one"));
	doc_word(d, "words", span_of("two"));
	list = doc_find(d, "rows");
	assert_int_equal(list->kind, DOC_LIST);
	assert_int_equal(list->count, ROWS);
	for (i = 0; i < ROWS; i++) {
		assert_ptr_equal(list->child[i], row[i]);
		assert_int_equal(doc_number_of(list->child[i], "n"), i);
	}
	assert_int_equal(doc_find(d, "empty")->count, 0);
	list = doc_find(d, "words");
	assert_true(span_is(list->child[1]->text, "two"));
	document_free(d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_value_is_found_by_its_path),
		cmocka_unit_test(what_is_not_there_is_nothing),
		cmocka_unit_test(each_kind_of_value_is_kept),
		cmocka_unit_test(texts_are_copied_byte_for_byte),
		cmocka_unit_test(rows_keep_their_order_and_their_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
