/* edit: one place of a text changes, every other byte stays */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
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
		{ "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "0\n1\n2\n3\n4\n5\n6\n7\n8\n",
		    "--- f\n+++ f (new)\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n"
		    "@@ -6,4 +7,3 @@\n 6\n 7\n 8\n-9\n" },
		{ "1\n2\n3\n4\n5\n6\n7\n8\n", "0\n2\n3\n4\n5\n6\n7\n9\n",
		    "--- f\n+++ f (new)\n@@ -1,8 +1,8 @@\n-1\n+0\n 2\n 3\n"
		    " 4\n 5\n 6\n 7\n-8\n+9\n" },
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

static void
differences_are_told_apart(void **state)
{
	/* of each "at:removed>added", newlines are commas */
	static const struct {
		const char *old, *fresh, *want;
	} cases[] = {
		{ "a\n", "a\n", "" },
		{ "", "a\n", "0:>a," },
		{ "a\n", "", "0:a,>" },
		{ "a\nb\nc\n", "x\na\nb\nc\ny\n", "0:>x, 8:>y," },
		{ "x\na\nb\nc\ny\n", "a\nb\nc\n", "0:x,> 6:y,>" },
		{ "a\nb\nc\nd\n", "a\nB\nc\nD\n", "2:b,>B, 6:d,>D," },
		{ "a\nb", "x\na\nb\ny\n", "0:>x, 4:b>b,y," },
		{ "1\n2\n3\n", "a\nb\nc\nd\n", "0:1,2,3,>a,b,c,d," },
		/* whose comments are the same */
		{ "# x\n1\n# x\n2\n# x\n3\n# x\n4\n", "# x\n1\n# x\n3\n",
		    "6:# x,2,> 12:# x,4,>" },
		{ "# x\n1\n# x\n4\n", "# x\n1\n# x\n2\n# x\n3\n# x\n4\n",
		    "6:># x,2,# x,3," },
		{ "# x\n1\n2\n# x\n3\n# x\n4\n", "2\n# x\n4\n",
		    "0:# x,1,> 2:# x,3,>" },
		{ "# x\n# x\n1\n", "# x\n1\n", "0:# x,>" },
	};
	struct differences all;
	struct buf out = { 0 };
	const struct difference *d;
	size_t i, at;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&out);
		buf_text(&out, "");
		edit_differences(
		    span_of(cases[i].old), span_of(cases[i].fresh), &all);
		for (d = all.list; d < all.list + all.count; d++)
			buf_format(&out, "%s%zu:%.*s>%.*s",
			    d > all.list ? " " : "", d->at, (int)d->removed.len,
			    d->removed.s, (int)d->added.len, d->added.s);
		for (at = 0; at < out.len; at++)
			if (out.s[at] == '\n')
				out.s[at] = ',';
		if (strcmp(out.s, cases[i].want) != 0)
			fail_msg("%s > %s: \"%s\"", cases[i].old,
			    cases[i].fresh, out.s);
		free(all.list);
	}
	buf_free(&out);
}

/* put_lines - some of "a" to "d", and comments that are the same */
static void
put_lines(unsigned *seed, struct buf *out)
{
	unsigned count = (*seed = *seed * 1103515245 + 12345) >> 16 & 15;

	buf_clear(out);
	buf_text(out, "");
	for (; count > 0; count--) {
		*seed = *seed * 1103515245 + 12345;
		buf_text(out, (*seed >> 20 & 1) ? "#\n" : "");
		buf_format(out, "%c\n", 'a' + (*seed >> 16 & 3));
	}
	if (out->len > 0 && (*seed >> 24 & 3) == 0)
		out->len--;
}

static void
differences_put_back_give_the_old_text(void **state)
{
	struct buf old = { 0 }, fresh = { 0 }, back = { 0 };
	struct differences all;
	unsigned seed = 1, round;
	size_t i, at;

	(void)state;
	for (round = 0; round < 20000; round++) {
		put_lines(&seed, &old);
		put_lines(&seed, &fresh);
		edit_differences(buf_as_span(&old), buf_as_span(&fresh), &all);
		buf_clear(&back);
		for (i = at = 0; i < all.count; i++) {
			assert_true(all.list[i].at >= at);
			buf_add(&back, fresh.s + at, all.list[i].at - at);
			buf_span(&back, all.list[i].removed);
			at = all.list[i].at + all.list[i].added.len;
		}
		buf_add(&back, fresh.s + at, fresh.len - at);
		assert_true(span_same(buf_as_span(&back), buf_as_span(&old)));
		free(all.list);
	}
	buf_free(&old);
	buf_free(&fresh);
	buf_free(&back);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(differences_are_told_apart),
		cmocka_unit_test(differences_put_back_give_the_old_text),
		cmocka_unit_test(a_difference_put_back_gives_the_old_text),
		cmocka_unit_test(lines_go_where_they_are_told),
		cmocka_unit_test(comments_stay_with_their_rule),
		cmocka_unit_test(a_difference_reads_as_that_of_diff),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
