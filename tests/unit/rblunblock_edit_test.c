/* edit: one place of a text changes, every other byte stays */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rblunblock/edit.h"

#define END EDIT_BEHIND_ALL

static void
lines_go_where_they_are_told(void **state)
{
	static const struct {
		const char *text;
		size_t line, cut;
		const char *want;
	} cases[] = {
		{ "", 1, 0, "new\n" },
		{ "", END, 0, "new\n" },
		{ "a\nb\n", 1, 0, "new\na\nb\n" },
		{ "a\nb\n", 2, 0, "a\nnew\nb\n" },
		{ "a\nb\n", 2, 1, "a\nnew\n" },
		{ "a\nb\nc", 1, 1, "new\nb\nc" },
		{ "a\nb\n", END, 0, "a\nb\nnew\n" },
		{ "a\nb", END, 0, "a\nb\nnew\n" },
		{ "a\n# b", END, 0, "a\n# b\nnew\n" },
		{ "a\r\n\n\tb", 2, 0, "a\r\nnew\n\n\tb" },
		{ "a", 1, 1, "new\n" },
	};
	struct insertion insertion = { 0 };
	struct buf out = { 0 };
	size_t i;

	(void)state;
	buf_text(&insertion.lines, "new\n");
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&out);
		insertion.line = cases[i].line;
		insertion.cut = cases[i].cut;
		edit_lines(span_of(cases[i].text), &insertion, 1, &out);
		assert_string_equal(out.s, cases[i].want);
	}
	buf_free(&insertion.lines);
	buf_free(&out);
}

static void
comments_stay_with_their_rule(void **state)
{
	struct span text = span_of("# a\n# b\nrule\n\n# c\nrule\n");

	(void)state;
	assert_int_equal(edit_above_comments(text, 3), 1);
	assert_int_equal(edit_above_comments(text, 6), 5);
	assert_int_equal(edit_above_comments(text, 5), 5);
	assert_int_equal(edit_above_comments(text, 1), 1);
}

static void
a_difference_reads_as_that_of_diff(void **state)
{
	static const struct {
		const char *old, *new_text, *want;
	} cases[] = {
		{ "a\n", "a\n", NULL },
		{ "", "x\n", "--- f\n+++ f (new)\n@@ -0,0 +1,1 @@\n+x\n" },
		{ "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nx\n6\n7\n8\n",
		    "--- f\n+++ f (new)\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n"
		    " 6\n 7\n 8\n" },
		{ "a\nb", "a\nb\nc\n",
		    "--- f\n+++ f (new)\n@@ -1,2 +1,3 @@\n a\n-b\n"
		    "\\ No newline at end of file\n+b\n+c\n" },
		{ "a\033\n", "x\na\033\n",
		    "--- f\n+++ f (new)\n@@ -1,1 +1,2 @@\n+x\n a?\n" },
	};
	struct buf out = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_free(&out);
		edit_show(span_of(cases[i].old), span_of(cases[i].new_text),
		    "f", &out);
		if (cases[i].want == NULL)
			assert_null(out.s);
		else
			assert_string_equal(out.s, cases[i].want);
	}
	buf_free(&out);
}

static void
a_difference_put_back_gives_the_old_text(void **state)
{
	static const char *const texts[] = { "", "a\n", "a", "a\nb\n", "a\nb",
		"b\na\nb\n", "a\n# x\nb:allow\nb:allow\n", "a\nb:allow\n",
		"ab\n", "a\nb\nb\nb\n" };
	struct difference d;
	struct buf back = { 0 };
	struct span old, fresh;
	size_t i, j;

	(void)state;
	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		for (j = 0; j < sizeof texts / sizeof *texts; j++) {
			old = span_of(texts[i]);
			fresh = span_of(texts[j]);
			d = edit_difference(old, fresh);
			buf_clear(&back);
			buf_add(&back, fresh.s, d.at);
			buf_span(&back, d.removed);
			buf_text(&back, fresh.s + d.at + d.added.len);
			assert_string_equal(back.s, texts[i]);
			assert_true(d.at == 0 || fresh.s[d.at - 1] == '\n');
		}
	buf_free(&back);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_difference_put_back_gives_the_old_text),
		cmocka_unit_test(lines_go_where_they_are_told),
		cmocka_unit_test(comments_stay_with_their_rule),
		cmocka_unit_test(a_difference_reads_as_that_of_diff),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
