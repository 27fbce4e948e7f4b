/* template: Mustache as an admin may expect it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblreport/template.h"
#include "rblreport/view.h"

/* fill - a view with a text, a switch and a list of two rows */
static void
fill(struct view *v)
{
	view_put(v, "text", "a<&>\"{{no}}");
	view_format(v, "number", "%5d", 42);
	view_switch(v, "on", true);
	view_switch(v, "off", false);
	view_put(view_row(v, "rows"), "name", "1");
	view_put(view_row(v, "rows"), "name", "2");
}

static const struct {
	const char *template, *page; /* NULL: no template */
} cases[] = {
	{ "", "" },
	{ "plain\n\n\ntext", "plain\n\n\ntext" },
	{ "{{text}} {{{text}}} {{&text}}",
	    "a<&>\"{{no}} a<&>\"{{no}} a<&>\"{{no}}" },
	{ "[{{number}}] [{{missing}}]", "[   42] []" },
	{ "{{#on}}yes{{/on}}{{^on}}no{{/on}}", "yes" },
	{ "{{#off}}yes{{/off}}{{^off}}no{{/off}}", "no" },
	{ "{{#rows}}{{name}},{{/rows}}", "1,2," },
	{ "{{#rows}}{{number}}{{/rows}}", "   42   42" },
	{ "{{^rows}}none{{/rows}}{{^missing}}none{{/missing}}", "none" },
	/* a tag with a line for itself takes the line with it */
	{ "a\n{{! c }}\nb\n", "a\nb\n" },
	{ "{{! c\n d\n}}\nb\n", "b\n" },
	{ "a\n  {{! c }} \t\r\nb\n", "a\nb\n" },
	{ "a\n{{#on}}\nb\n{{/on}}\nc\n", "a\nb\nc\n" },
	{ "a\n{{#off}}\nb\n{{/off}}\nc\n", "a\nc\n" },
	{ "a\n{{^off}}\nb\n{{/off}}\n{{#off}}\nx\n{{/off}}\nc\n", "a\nb\nc\n" },
	{ "{{#rows}}\n{{name}}\n{{/rows}}\n{{#on}}\nb\n{{/on}}\n",
	    "1\n2\nb\n" },
	{ "{{#rows}}\n{{#name}}\n{{name}}\n{{/name}}\n{{/rows}}", "1\n2\n" },
	{ "{{#on}}\n\n\nb\n\n{{/on}}\n\nc\n", "\n\nb\n\n\nc\n" },
	/* one that has not, does not */
	{ "a {{! c }}\nb\n", "a \nb\n" },
	{ "{{missing}}\nb\n", "\nb\n" },
	{ "{{#on}} {{/on}}\nb\n", " \nb\n" },
	{ "{{open", NULL },
	{ "{{#on}}", NULL },
	{ "{{/on}}", NULL },
	{ "{{#on}}{{/off}}", NULL },
	{ "{{=a=}}", NULL },
	{ "{{= =}}", NULL },
	{ "{{=<%\n=}}", NULL },
	{ "{{", NULL },
	{ "{{!", NULL },
	{ "{{#", NULL },
};

static void
check(size_t row, const struct view *v)
{
	struct buf out = { 0 };
	struct err e = { 0 };
	int rc;

	buf_text(&out, "before|");
	rc =
	    template_render("x.txt", span_of(cases[row].template), v, &out, &e);
	if (cases[row].page == NULL) {
		assert_int_equal(rc, -1);
		assert_int_equal(e.kind, ERR_PERM);
		assert_memory_equal(e.text, "template x.txt: ", 16);
		assert_string_equal(out.s, "before|");
	} else if (rc != 0 || strcmp(out.s + 7, cases[row].page) != 0) {
		fail_msg("row %zu: \"%s\"%s", row, out.s + 7, e.text);
	}
	buf_free(&out);
}

static void
a_template_is_filled_in_as_mustache_says(void **state)
{
	struct view v = { 0 };
	size_t i;

	(void)state;
	fill(&v);
	for (i = 0; i < sizeof cases / sizeof *cases; i++)
		check(i, &v);
	view_free(&v);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_template_is_filled_in_as_mustache_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
