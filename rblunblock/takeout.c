#include "rblunblock/takeout.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/domain.h"
#include "rblunblock/edit.h"
#include "rblunblock/job.h"
#include "rblunblock/network.h"
#include "rblunblock/revise.h"

struct taking {
	struct job job;
	struct entries entries;
	struct insertion *cuts; /* of those that are taken out */
	size_t count;
	struct buf whom, rules; /* of them, in one line */
	struct buf meant;       /* their rules, a line each */
	struct buf text;        /* without them */
	struct revision revision;
};

static bool
is_taken(const struct taking *t, const struct entry *entry)
{
	size_t i;

	for (i = 0; i < t->count; i++)
		if (t->cuts[i].line == entry->line)
			return true;
	return false;
}

/* goes_on - whether somebody has let the next line belong to the rule, too */
static bool
goes_on(const struct taking *t, const struct entry *entry)
{
	struct span line =
	    rules_line(buf_as_span(&t->job.text), entry->line + 2);

	return t->job.kind->goes_on &&
	    (span_starts(line, " ") || span_starts(line, "\t")) &&
	    span_trim(line).len > 0 && !span_starts(span_trim(line), "#");
}

/* lets_in - whether its rule still does, or somebody means something else */
static bool
lets_in(const struct taking *t, const struct entry *entry)
{
	struct buf line = { 0 };
	struct rules rule = { 0 };
	struct err ignored;
	bool does;

	buf_span(&line, entry->rule);
	buf_char(&line, '\n');
	does = !goes_on(t, entry) &&
	    rules_read(buf_as_span(&line), t->job.dialect, t->job.rules_path,
		&rule, &ignored) == 0 &&
	    rule.records.count > 0 && data_lets_in(rule.records.list[0].data);
	rules_free(&rule);
	buf_free(&line);
	return does;
}

static int
refuse_edited(const struct taking *t, const struct entry *entry, struct err *e)
{
	return err_perm(e,
	    "%s:%zu: the rule below this comment was changed by hand, and "
	    "lets nobody in; see what it is for",
	    t->job.rules_path, entry->line);
}

static int
take(struct taking *t, const struct entry *entry, struct err *e)
{
	if (!lets_in(t, entry))
		return refuse_edited(t, entry, e);
	buf_span(&t->meant, entry->rule);
	buf_char(&t->meant, '\n');
	t->cuts = mem_resize(t->cuts, t->count + 1, sizeof *t->cuts);
	t->cuts[t->count++] = (struct insertion){ entry->line, 2, { 0 }, 0 };
	buf_text(&t->whom, t->whom.len > 0 ? ", " : "");
	buf_span(&t->whom, entry->whom);
	buf_text(&t->rules, t->rules.len > 0 ? "; " : "");
	buf_span(&t->rules, entry->rule);
	return 0;
}

/* --- which ones --- */

/* is_named - whether a word is that of the entry: a network, or a domain */
static bool
is_named(const struct entry *entry, const char *word, const struct network *n)
{
	return n != NULL ? entry_is_for(entry, n) : span_is(entry->whom, word);
}

static int
find_word(struct taking *t, const char *word, struct err *e)
{
	struct network n;
	bool domain = domain_is(word);
	size_t i;

	if (!domain && network_parse(word, &n, e) < 0)
		return -1;
	for (i = 0; i < t->entries.count; i++)
		if (is_named(&t->entries.list[i], word, domain ? NULL : &n) &&
		    !is_taken(t, &t->entries.list[i]) &&
		    take(t, &t->entries.list[i], e) < 0)
			return -1;
	return 0;
}

/* by_line - for qsort(3) */
static int
by_line(const void *a, const void *b)
{
	const struct insertion *x = a, *y = b;

	return (x->line > y->line) - (x->line < y->line);
}

static int
find_named(struct taking *t, const struct settings *s, struct err *e)
{
	int i;

	if (s->count < 1)
		return err_perm(e,
		    "want whom to take out, as in rblunblock --remove "
		    "192.0.2.1");
	for (i = 0; i < s->count; i++)
		if (find_word(t, s->words[i], e) < 0)
			return -1;
	if (t->count > 0)
		qsort(t->cuts, t->count, sizeof *t->cuts, by_line);
	return 0;
}

/* find_over - all of them: one that was edited is no reason to keep the rest */
static int
find_over(struct taking *t, const struct settings *s, struct err *e)
{
	size_t i, edited = 0;
	struct err why;

	if (s->count > 0)
		return err_perm(e,
		    "--expire takes out all whose last day is over, and no "
		    "addresses");
	for (i = 0; i < t->entries.count; i++) {
		if (!entry_is_over(&t->entries.list[i], span_of(t->job.day)) ||
		    take(t, &t->entries.list[i], &why) == 0)
			continue;
		if (edited++ > 0)
			fprintf(stderr, "rblunblock: %s\n", e->text);
		*e = why;
	}
	if (edited > 0 && t->count == 0)
		return -1;
	if (edited > 0)
		fprintf(stderr, "rblunblock: %s\n", e->text);
	return 0;
}

/* --- the change --- */

static int
plan_it(struct taking *t, const struct settings *s, struct err *e)
{
	const struct revising how = {
		.dialect = t->job.dialect,
		.rules_path = t->job.rules_path,
		.cdb_path = t->job.cdb_path,
		.build = t->job.build.s,
		.force = settings_on(s, SET_FORCE),
	};

	buf_text(&t->text, "");
	edit_lines(buf_as_span(&t->job.text), t->cuts, t->count, &t->text);
	return revise(&how, buf_as_span(&t->job.text), buf_as_span(&t->text),
	    buf_as_span(&t->meant), job_live(&t->job), &t->revision, e);
}

static int
make_it(struct taking *t, const char *verb, struct err *e)
{
	struct buf what = { 0 }, undo = { 0 };
	struct audit audit = {
		.verb = span_of(verb),
		.target = buf_as_span(&t->whom),
		.why = span_of(
		    strcmp(verb, "expire") == 0 ? "its last day is over" : ""),
		.old = buf_as_span(&t->rules),
		.rule = span_of(""),
	};

	if (job_install(&t->job, buf_as_span(&t->text),
		&t->revision.after.records, &audit, e) < 0)
		return -1;
	job_undo(&t->job, &audit, &undo);
	printf("%s: taken out, and judged as before\n", t->whom.s);
	job_say_built(&t->job);
	printf("  undo     %s\n", undo.s);
	buf_format(&what, "%s: taken out", t->whom.s);
	job_told(&t->job, what.s);
	buf_free(&what);
	buf_free(&undo);
	return 0;
}

static void
show_it(const struct taking *t)
{
	struct buf shown = { 0 };

	edit_show(buf_as_span(&t->job.text), buf_as_span(&t->text),
	    t->job.rules_path, &shown);
	fputs(shown.len > 0 ? shown.s : "", stdout);
	buf_free(&shown);
}

static int
nothing(const struct taking *t, const char *verb)
{
	if (strcmp(verb, "remove") == 0)
		fprintf(stderr,
		    "rblunblock: %s has no rule of rblunblock for that; "
		    "--list shows those it has\n",
		    t->job.rules_path);
	return 1;
}

static int
run(struct taking *t, const struct settings *s, const char *verb,
    int (*find)(struct taking *, const struct settings *, struct err *),
    struct err *e)
{
	bool look = settings_on(s, SET_DRY_RUN);

	if (job_open(&t->job, s, look, e) < 0)
		return -1;
	entries_read(buf_as_span(&t->job.text), t->job.dialect, &t->entries);
	if (find(t, s, e) < 0)
		return -1;
	if (t->count == 0)
		return nothing(t, verb);
	if (plan_it(t, s, e) < 0)
		return -1;
	if (!look)
		return make_it(t, verb, e);
	show_it(t);
	return 0;
}

static int
take_out(const struct settings *s, const char *verb,
    int (*find)(struct taking *, const struct settings *, struct err *),
    struct err *e)
{
	struct taking t = { 0 };
	int rc = run(&t, s, verb, find, e);

	revision_free(&t.revision);
	entries_free(&t.entries);
	job_close(&t.job);
	free(t.cuts);
	buf_free(&t.whom);
	buf_free(&t.rules);
	buf_free(&t.meant);
	buf_free(&t.text);
	return rc;
}

int
takeout_remove(const struct settings *s, struct err *e)
{
	return take_out(s, "remove", find_named, e);
}

int
takeout_expire(const struct settings *s, struct err *e)
{
	return take_out(s, "expire", find_over, e);
}
