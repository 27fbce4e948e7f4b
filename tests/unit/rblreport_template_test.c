/* template: Mustache as an admin may expect it, with strangers in it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblreport/document.h"
#include "rblreport/template.h"

#define NOON 1772452800 /* 2026-03-02 12:00 UTC */

/* The templates of a test; the parts p*.* may be named by any. */
struct shelf {
	struct template_shelf shelf;
	const char *text;
};

static const struct {
	const char *name, *text;
} parts[] = {
	{ "p.txt", "part of {{tries}}\n" },
	{ "loop.txt", "{{> loop.txt}}" },
	{ "bad.txt", "\n\n{{nobody}}" },
	{ "open.txt", "{{#on}}" },
	{ "bare.txt", "{{{text}}}" },
	{ "p.html", "<b>{{text}}</b>" },
};

static int
read_test(const struct template_shelf *shelf, const char *name,
    struct buf *text, struct buf *place, struct err *e)
{
	const struct shelf *all = (const struct shelf *)shelf;
	size_t i;

	(void)e;
	buf_text(place, name);
	if (span_starts(span_of(name), "x.")) {
		buf_text(text, all->text);
		return 1;
	}
	for (i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strcmp(parts[i].name, name) == 0) {
			buf_text(text, parts[i].text);
			return 1;
		}
	return 0;
}

static struct document *
sample(void)
{
	struct document *d = document_new(), *row;

	doc_text(d, "text", span_of("a<&>\"'{{no}}"));
	doc_text(d, "evil", span_of("\033[2J\r\n\xc0\xe2\x80\xae"));
	doc_text(d, "blank", span_of(""));
	doc_null(d, "null");
	doc_number(d, "tries", 12345);
	doc_number(d, "one", 1);
	doc_number(d, "zero", 0);
	doc_share(d, "share", 0.125);
	doc_time(d, "time", NOON);
	doc_truth(d, "on", true);
	doc_truth(d, "off", false);
	doc_text(d, "svg", span_of("<svg/>"));
	doc_list(d, "empty");
	row = doc_row(d, "rows");
	doc_text(row, "name", span_of("1"));
	doc_null(row, "tries");
	doc_word(row, "words", span_of("a"));
	doc_word(row, "words", span_of("b"));
	row = doc_row(d, "rows");
	doc_text(row, "name", span_of("<2>"));
	doc_number(row, "tries", 7);
	doc_list(row, "words");
	doc_number(doc_object(d, "left"), "hosts", 3);
	return d;
}

struct text_case {
	const char *template, *page;
};

static const struct text_case as_text[] = {
	{ "", "" },
	{ "plain\n\n\ntext", "plain\n\n\ntext" },
	{ "{{text}} {{{text}}} {{&text}}",
	    "a<&>\"'{{no}} a<&>\"'{{no}} a<&>\"'{{no}}" },
	{ "[{{tries}}] [{{null}}] [{{time}}] [{{share}}] [{{on}}]",
	    "[12345] [] [2026-03-02T12:00:00Z] [0.125] []" },
	{ "[{{evil}}]", "[?[2J??????]" },
	{ "{{left.hosts}} {{#left}}{{hosts}}{{/left}}", "3 3" },
	{ "{{#on}}yes{{/on}}{{^on}}no{{/on}}", "yes" },
	{ "{{#off}}yes{{/off}}{{^off}}no{{/off}}", "no" },
	{ "{{#null}}yes{{/null}}{{^null}}no{{/null}}", "no" },
	/* NAME? asks whether there is any */
	{ "{{#zero?}}yes{{/zero?}}{{^zero?}}no{{/zero?}}", "no" },
	{ "{{#blank?}}yes{{/blank?}}{{^blank?}}no{{/blank?}}", "no" },
	{ "{{#empty?}}yes{{/empty?}}{{^empty?}}no{{/empty?}}", "no" },
	{ "{{#rows?}}some: {{#rows}}{{name}},{{/rows}}{{/rows?}}",
	    "some: 1,<2>," },
	{ "{{#left.hosts?}}left{{/left.hosts?}}", "left" },
	/* a row hides what is outside it, also where it has nothing */
	{ "{{#rows}}{{tries}},{{one}};{{/rows}}", ",1;7,1;" },
	{ "{{#rows}}{{#words}}{{.}}{{/words}};{{/rows}}", "ab;;" },
	{ "{{^empty}}none{{/empty}}", "none" },
	/* ways of writing */
	{ "{{#count}}{{tries}} host|hosts{{/count}}", "12,345 hosts" },
	{ "{{#count}}{{one}} host|hosts{{/count}}", "1 host" },
	{ "{{#percent}}{{share}}{{/percent}}", "12%" },
	{ "[{{#right9}}{{#count}}{{tries}}{{/count}}{{/right9}}]",
	    "[   12,345]" },
	{ "{{#local}}{{time}}{{/local}} {{#date}}{{time}}{{/date}}",
	    "2026-03-02 12:00 2026-03-02" },
	{ "{{#join}}{{#rows}}{{name}}, {{/rows}}{{/join}}.", "1, <2>." },
	{ "{{#shell}}{{text}}{{/shell}}", "'a<&>\"'\\''{{no}}'" },
	/* a tag with a line for itself takes the line with it */
	{ "a\n{{! c }}\nb\n", "a\nb\n" },
	{ "{{! c\n d\n}}\nb\n", "b\n" },
	{ "a\n  {{! c }} \t\r\nb\n", "a\nb\n" },
	{ "a\n{{#on}}\nb\n{{/on}}\nc\n", "a\nb\nc\n" },
	{ "a\n{{#off}}\nb\n{{/off}}\nc\n", "a\nc\n" },
	{ "a\n{{^off}}\nb\n{{/off}}\n{{#off}}\nx\n{{/off}}\nc\n", "a\nb\nc\n" },
	{ "{{#rows}}\n{{name}}\n{{/rows}}\n{{#on}}\nb\n{{/on}}\n",
	    "1\n<2>\nb\n" },
	{ "{{#rows}}\n{{#name}}\n{{name}}\n{{/name}}\n{{/rows}}", "1\n<2>\n" },
	{ "{{#on}}\n\n\nb\n\n{{/on}}\n\nc\n", "\n\nb\n\n\nc\n" },
	{ "{{#wrap20}}\n  one two three four five\n{{/wrap20}}\n|",
	    "  one two three four\n  five\n|" },
	{ "a\n {{> p.txt}}\nb {{> p.txt}}",
	    "a\npart of 12345\nb part of 12345\n" },
	/* one that has not, does not */
	{ "a {{! c }}\nb\n", "a \nb\n" },
	{ "{{null}}\nb\n", "\nb\n" },
	{ "{{#on}} {{/on}}\nb\n", " \nb\n" },
};

static const struct text_case as_html[] = {
	{ "<{{text}}>", "<a&lt;&amp;&gt;&quot;&#39;{{no}}>" },
	{ "{{#rows}}{{name}},{{/rows}}", "1,&lt;2&gt;," },
	/* once, and not before it is cut */
	{ "{{#head9}}{{text}}{{/head9}}", "a&lt;&amp;&gt;&quot;&#39;..." },
	{ "{{#left3}}{{#join}}<, {{/join}}{{/left3}}|", "&lt;  |" },
	{ "{{> p.html}}", "<b>a&lt;&amp;&gt;&quot;&#39;{{no}}</b>" },
	{ "{{{svg}}}", "<svg/>" },
};

/* what is no template, and how its error goes on */
static const struct text_case as_error[] = {
	{ "{{open", "x.txt:1: {{open: a tag that is not closed" },
	{ "\n\n{{", "x.txt:3: {{: a tag that is not closed" },
	{ "{{!", "x.txt:1: {{!: a tag that is not closed" },
	{ "{{{text}}", "x.txt:1: {{{text}}: a tag that is not closed" },
	{ "a\n{{#on}}\nb", "x.txt:2: the section \"on\" is not closed" },
	{ "a\n{{#on}}{{/off}}", "x.txt:2: the section \"on\" is not closed" },
	{ "\n{{/on}}", "x.txt:2: {{/on}}: no such section is open" },
	{ "{{=a b=}}", "x.txt:1: {{=a b=}}: no other delimiters" },
	{ "{{}}", "x.txt:1: {{}}: a tag without a name" },
	{ "{{#}}{{/}}", "x.txt:1: {{#}}: a tag without a name" },
	{ "a\n{{nobody}}", "x.txt:2: {{nobody}}: unknown name" },
	{ "{{#nobody}}{{/nobody}}", "x.txt:1: {{#nobody}}: unknown name" },
	{ "{{name}}", "x.txt:1: {{name}}: unknown name" },
	{ "{{#rows}}{{/rows}}{{name}}", "x.txt:1: {{name}}: unknown name" },
	{ "{{left.host}}", "x.txt:1: {{left.host}}: unknown name" },
	{ "{{%on}}", "x.txt:1: {{%on}}: unknown name" },
	{ "{{#rightx}}{{/rightx}}", "x.txt:1: {{#rightx}}: unknown name" },
	{ "{{#right}}{{/right}}", "x.txt:1: {{#right}}: unknown name" },
	{ "{{#right9999}}{{/right9999}}", "x.txt:1: {{#right9999}}: unknown" },
	{ "{{count}}", "x.txt:1: {{count}}: unknown name" },
	{ "\n{{> none.txt}}", "x.txt:2: {{> none.txt}}: there is no such" },
	{ "{{> ../p.txt}}", "x.txt:1: {{> ../p.txt}}: there is no such" },
	{ "{{> loop.txt}}", "loop.txt:1: {{> loop.txt}}: too many parts" },
	{ "{{> bad.txt}}", "bad.txt:3: {{nobody}}: unknown name" },
	{ "{{> open.txt}}{{/on}}", "open.txt:1: the section \"on\" is not" },
};

static int
fill(const char *name, const char *template, const struct document *d,
    struct buf *out, struct err *e)
{
	struct shelf shelf = { { read_test, NULL, d }, template };

	buf_clear(out);
	buf_text(out, "before|");
	return template_fill(&shelf.shelf, name, d, out, e);
}

static void
check(const char *name, const struct text_case *cases, size_t count)
{
	struct document *d = sample();
	struct buf out = { 0 };
	size_t i;

	for (i = 0; i < count; i++) {
		struct err e = { 0 };
		int rc = fill(name, cases[i].template, d, &out, &e);

		if (rc != 0 || strcmp(out.s + 7, cases[i].page) != 0)
			fail_msg("row %zu, \"%s\": \"%s\"%s", i,
			    cases[i].template, out.s + 7, e.text);
	}
	buf_free(&out);
	document_free(d);
}

static void
a_template_is_filled_in_as_mustache_says(void **state)
{
	(void)state;
	check("x.txt", as_text, sizeof as_text / sizeof *as_text);
}

static void
in_html_every_value_is_escaped_once(void **state)
{
	(void)state;
	check("x.html", as_html, sizeof as_html / sizeof *as_html);
}

static void
what_is_no_template_is_told_with_its_line(void **state)
{
	struct document *d = sample();
	struct buf out = { 0 }, want = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof as_error / sizeof *as_error; i++) {
		struct err e = { 0 };

		buf_clear(&want);
		buf_format(&want, "template %s", as_error[i].page);
		assert_int_equal(
		    fill("x.txt", as_error[i].template, d, &out, &e), -1);
		assert_int_equal(e.kind, ERR_PERM);
		if (!span_starts(span_of(e.text), want.s))
			fail_msg("row %zu: %s", i, e.text);
		assert_string_equal(out.s, "before|");
	}
	buf_free(&want);
	buf_free(&out);
	document_free(d);
}

static void
html_takes_no_stranger_as_he_is(void **state)
{
	static const char *const bare[] = { "{{{text}}}", "{{&text}}",
		"{{& text }}", "{{{rows.svg.x}}}", "{{> bare.txt}}" };
	struct document *d = sample();
	struct buf out = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof bare / sizeof *bare; i++) {
		struct err e = { 0 };

		assert_int_equal(fill("x.html", bare[i], d, &out, &e), -1);
		assert_non_null(strstr(e.text, "what a stranger chose"));
	}
	buf_free(&out);
	document_free(d);
}

static void
a_text_without_end_is_cut(void **state)
{
	struct document *d = document_new();
	struct buf out = { 0 }, much = { 0 };
	struct err e = { 0 };
	int i;

	(void)state;
	for (i = 0; i < 100000; i++)
		buf_text(&much, "\xc4\x85");
	doc_text(d, "text", buf_as_span(&much));
	assert_int_equal(fill("x.txt", "{{text}}", d, &out, &e), 0);
	assert_int_equal(out.len, strlen("before|") + 600 + strlen("..."));
	buf_free(&much);
	buf_free(&out);
	document_free(d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_template_is_filled_in_as_mustache_says),
		cmocka_unit_test(in_html_every_value_is_escaped_once),
		cmocka_unit_test(what_is_no_template_is_told_with_its_line),
		cmocka_unit_test(html_takes_no_stranger_as_he_is),
		cmocka_unit_test(a_text_without_end_is_cut),
	};

	setenv("TZ", "UTC", 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
