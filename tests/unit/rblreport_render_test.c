/* render: what strangers and templates cannot do to a report */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblreport/builtin.h"
#include "rblreport/document.h"
#include "rblreport/json.h"
#include "rblreport/present.h"
#include "rblreport/render.h"

static const char *const kinds[] = { "nightly", "monthly", "index" };
static const char *const forms[] = { "subject.txt", "txt", "mail.html",
	"page.html" };

static const char *
builtin(const char *kind, const char *form)
{
	char name[64];
	const struct builtin *b;

	snprintf(name, sizeof name, "%s.%s", kind, form);
	for (b = builtins; b->name != NULL; b++)
		if (strcmp(b->name, name) == 0)
			return b->text;
	return NULL;
}

static struct document *
model(const char *kind)
{
	struct err e = { 0 };
	struct document *d =
	    json_read(kind, span_of(builtin(kind, "json")), &e);

	if (d == NULL)
		fail_msg("%s", e.text);
	return d;
}

/* is_ours - whether no stranger has a say in it, as in times and charts */
static bool
is_ours(const struct document *d)
{
	static const char *const ours[] = { "kind", "charts", "title" };
	size_t i;

	for (i = 0; d->name != NULL && i < sizeof ours / sizeof *ours; i++)
		if (strcmp(d->name, ours[i]) == 0)
			return true;
	return d->kind == DOC_TEXT &&
	    (d->text.len == strlen("2026-03-02T10:11:12Z") &&
		d->text.s[10] == 'T' && span_ends(d->text, "Z"));
}

/* change - each text of a document that may be a stranger's, in place */
static void
change(struct document *d, struct span (*text)(struct span old))
{
	struct span old = d->text;
	size_t i;

	if (is_ours(d))
		return;
	if (d->kind == DOC_TEXT) {
		old = text(d->text);
		free((char *)d->text.s);
		d->text.s = strndup(old.s, old.len);
		d->text.len = old.len;
	}
	for (i = 0; i < d->count; i++)
		change(d->child[i], text);
}

/* empty - all that may be null is, and no list has a row */
static void
empty(struct document *d)
{
	struct document *child;
	size_t i;

	for (i = 0; i < d->count; i++)
		if (d->child[i]->kind == DOC_LIST)
			for (child = d->child[i]; child->count > 0;)
				document_free(child->child[--child->count]);
		else if (strcmp(d->child[i]->name, "kind") != 0)
			d->child[i]->kind = DOC_NOTHING;
}

static char *
show(const struct document *d, const char *form)
{
	struct buf out = { 0 };
	struct err e = { 0 };

	if (render(NULL, d, form, &out, &e) < 0)
		fail_msg("%s", e.text);
	return out.s;
}

/* for_each - call it with each report in each form that has a template */
static void
for_each(void (*look)(const char *kind, const char *form))
{
	size_t i, k;

	for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
		for (k = 0; k < sizeof forms / sizeof *forms; k++)
			if (builtin(kinds[i], forms[k]) != NULL)
				look(kinds[i], forms[k]);
}

static void
show_full_and_empty(const char *kind, const char *form)
{
	struct document *d = model(kind);
	char *full = show(d, form), *none;

	assert_null(strstr(full, "{{"));
	empty(d);
	none = show(d, form);
	assert_true(strlen(none) < strlen(full));
	assert_null(strstr(none, "null"));
	free(full);
	free(none);
	document_free(d);
}

static void
every_template_shows_all_there_may_be_and_nothing(void **state)
{
	(void)state;
	for_each(show_full_and_empty);
}

static void
refuse_way(const struct document *d)
{
	size_t i, width;

	if (d->name != NULL && present_find(span_of(d->name), &width) != NULL)
		fail_msg("%s is the name of a way of writing", d->name);
	for (i = 0; i < d->count; i++)
		refuse_way(d->child[i]);
}

static void
no_value_has_the_name_of_a_way_of_writing(void **state)
{
	struct document *d;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		d = model(kinds[i]);
		refuse_way(d);
		document_free(d);
	}
}

static struct span
attack(struct span old)
{
	(void)old;
	return span_of("\x1b]0;x\a\r\n.\r\nBcc: x\x7f\xc2\x9b\xe2\x80\xae"
		       "\"'><img src=x onerror=alert(1)></title><script>"
		       "alert(1)</script>{{host}}{{{svg}}}");
}

static void
show_attack(const char *kind, const char *form)
{
	struct document *d = model(kind);
	char *text, *c;

	change(d, attack);
	text = show(d, form);
	for (c = text; *c != '\0'; c++)
		assert_true((unsigned char)*c >= ' ' || *c == '\n' ||
		    *c == '\t'); /* of our own style sheet */
	assert_null(strstr(text, "\nBcc"));
	assert_null(strstr(text, "\x7f"));
	assert_null(strstr(text, "\xc2\x9b"));
	assert_null(strstr(text, "\xe2\x80\xae"));
	if (strstr(form, "html") != NULL) {
		assert_null(strstr(text, "<img src=x"));
		assert_null(strstr(text, "\"'>"));
	}
	free(text);
	document_free(d);
}

static void
no_stranger_gets_out_of_his_place(void **state)
{
	(void)state;
	for_each(show_attack);
}

static struct span
lengthen(struct span old)
{
	static char text[3000];

	(void)old;
	memset(text, 'x', sizeof text);
	return (struct span){ text, sizeof text };
}

static void
show_wide(const char *kind, const char *form)
{
	struct document *d;
	char *text, *line, *rest;

	if (strcmp(form, "txt") != 0)
		return;
	d = model(kind);
	change(d, lengthen);
	rest = text = show(d, form);
	while ((line = strsep(&rest, "\n")) != NULL)
		/* a command must not be broken */
		if (strlen(line) > 78 && strstr(line, "--db ") == NULL &&
		    strstr(line, "let in ") == NULL)
			fail_msg("%s.%s: %s", kind, form, line);
	free(text);
	document_free(d);
}

static void
no_line_of_text_is_wider_than_78_columns(void **state)
{
	(void)state;
	for_each(show_wide);
}

static void
a_subject_is_one_line_whatever_the_template_makes(void **state)
{
	char dir[] = "/tmp/render_test.XXXXXX", path[64];
	struct document *d = model("nightly");
	struct buf out = { 0 };
	struct err e = { 0 };
	FILE *file;

	(void)state;
	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof path, "%s/nightly.subject.txt", dir);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs("\n \n {{host}}\x02\r\nBcc: everybody@example.com\n", file);
	fclose(file);
	assert_int_equal(render_subject(dir, d, &out, &e), 0);
	assert_string_equal(out.s, "mx1.example.com?");
	buf_free(&out);
	document_free(d);
	unlink(path);
	rmdir(dir);
}

static void
a_command_names_the_database_as_a_shell_takes_it(void **state)
{
	static const struct {
		const char *db, *command;
	} cases[] = {
		{ "/srv/x-1.db", " \\\n            --db /srv/x-1.db\n" },
		{ "/srv/a b", "--db '/srv/a b'\n" },
		{ "/srv/it's", "--db '/srv/it'\\''s'\n" },
		{ "/$(reboot)", "--db '/$(reboot)'\n" },
		{ "/x\n.", "--db '/x?.'\n" },
	};
	struct document *d = model("nightly"), *db;
	char *text;
	size_t i;

	(void)state;
	db = (struct document *)doc_find(d, "db");
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		free((char *)db->text.s);
		db->text = span_of(strdup(cases[i].db));
		text = show(d, "txt");
		if (strstr(text, cases[i].command) == NULL)
			fail_msg("row %zu: %s", i, text);
		free(text);
	}
	db->kind = DOC_NOTHING;
	text = show(d, "txt");
	assert_null(strstr(text, "--db"));
	free(text);
	document_free(d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    every_template_shows_all_there_may_be_and_nothing),
		cmocka_unit_test(no_value_has_the_name_of_a_way_of_writing),
		cmocka_unit_test(no_stranger_gets_out_of_his_place),
		cmocka_unit_test(no_line_of_text_is_wider_than_78_columns),
		cmocka_unit_test(
		    a_subject_is_one_line_whatever_the_template_makes),
		cmocka_unit_test(
		    a_command_names_the_database_as_a_shell_takes_it),
	};

	setenv("TZ", "UTC", 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
