#include "rblunblock/takeout.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblunblock/domain.h"
#include "rblunblock/edit.h"
#include "rblunblock/job.h"
#include "rblunblock/network.h"
#include "rblunblock/revise.h"
#include "rblunblock/sending.h"

struct taking {
	struct job job;
	struct entries entries;
	size_t *together;       /* of the entries, as of entries_together() */
	bool *named;            /* of the first of them */
	struct insertion *cuts; /* of those that are taken out */
	size_t count;
	struct buf whom, rules; /* of them, in one line */
	struct buf meant;       /* their rules, a line each */
	struct buf told;        /* of those that were renewed */
	struct buf text;        /* without them */
	struct revision revision;
	struct store *store; /* that tells who still sends; or NULL */
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
	buf_text(&t->rules, t->rules.len > 0 ? "; " : "");
	buf_span(&t->rules, entry->rule);
	return 0;
}

static void
name(struct taking *t, struct span whom)
{
	buf_text(&t->whom, t->whom.len > 0 ? ", " : "");
	buf_span(&t->whom, whom);
}

/* name_entry - once of those that were let in together */
static void
name_entry(struct taking *t, const struct entry *entry)
{
	size_t first = t->together[entry - t->entries.list];

	if (!t->named[first])
		name(t, entry->whom);
	t->named[first] = true;
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
	char text[NETWORK_TEXT_SIZE];
	struct network n;
	bool domain = domain_is(word);
	size_t i, before = t->count;

	if (!domain && network_parse(word, &n, e) < 0)
		return -1;
	for (i = 0; i < t->entries.count; i++)
		if (is_named(&t->entries.list[i], word, domain ? NULL : &n) &&
		    !is_taken(t, &t->entries.list[i]) &&
		    take(t, &t->entries.list[i], e) < 0)
			return -1;
	if (t->count > before)
		name(t, span_of(domain ? word : network_format(&n, text)));
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

/* --- who is to be kept, as he still sends --- */

/* look_who_sends - have the database, if it matters and there is one */
static bool
look_who_sends(struct taking *t, const struct settings *s)
{
	struct err ignored;

	if (!settings_on(s, SET_RENEW_USED))
		return false;
	store_open(settings_text(s, SET_DB), STORE_READ, &t->store, &ignored);
	return true;
}

static int
renew(struct taking *t, const struct entry *entry, int64_t last, struct err *e)
{
	char until[DAY_SIZE], came[DAY_SIZE], days[32];
	struct insertion *change;
	struct buf why = { 0 };
	struct entry fresh = *entry;

	snprintf(days, sizeof days, "%lldd", (long long)entry_days(entry));
	if (take(t, entry, e) < 0 ||
	    entry_until(days, t->job.now, until, e) < 0)
		return -1;
	name_entry(t, entry);
	entry_why(entry, &why);
	fresh.why = buf_as_span(&why);
	fresh.until = span_of(until);
	fresh.renewed = span_of(t->job.day);
	/* the rule says whom it is for, unless it is for more than that */
	if (fresh.whom.s == entry->address.s)
		fresh.whom = SPAN_NONE;
	change = &t->cuts[t->count - 1];
	change->cut = 1;
	entry_write(&fresh, &change->lines);
	buf_free(&why);
	buf_format(&t->told,
	    "%.*s: still sends, last on %s; renewed until "
	    "%s\n",
	    (int)entry->whom.len, entry->whom.s, entry_day(last, came), until);
	return 0;
}

static int
find_sending(struct taking *t, const struct settings *s, struct err *e)
{
	const struct entry *entry = t->entries.list;
	struct err ignored;
	int64_t last;

	(void)e;
	look_who_sends(t, s);
	/* what was edited is told by find_over() */
	for (; entry < t->entries.list + t->entries.count; entry++)
		if (entry_is_over(entry, span_of(t->job.day)) &&
		    sending_ask(t->store, entry, t->job.dialect, t->job.now,
			&last) == SENDING_STILL)
			renew(t, entry, last, &ignored);
	return 0;
}

/* may_go - whether an entry that is over is to be taken out */
static bool
may_go(const struct taking *t, const struct entry *entry)
{
	int64_t last;
	enum sending sends =
	    sending_ask(t->store, entry, t->job.dialect, t->job.now, &last);

	if (sends == SENDING_UNKNOWN)
		fprintf(stderr,
		    "rblunblock: %s:%zu: the last day of %.*s is over, but it "
		    "is not known whether he still sends, so he is kept; have "
		    "rblstat import the log of tcpserver -v\n",
		    t->job.rules_path, entry->line, (int)entry->whom.len,
		    entry->whom.s);
	return sends == SENDING_NOT;
}

/* is_over - and not to be kept */
static bool
is_over(const struct taking *t, const struct entry *entry, bool asked)
{
	return entry_is_over(entry, span_of(t->job.day)) &&
	    (!asked || may_go(t, entry));
}

/* refuse_orphan - whose rule it was is not to be guessed */
static int
refuse_orphan(const struct taking *t, const struct entry *orphan, struct err *e)
{
	return err_perm(e,
	    "%s:%zu: the last day of this comment is over, but no rule is in "
	    "the line below it; put it right above its rule, or delete it if "
	    "that is gone",
	    t->job.rules_path, orphan->line);
}

/* leave - one more that is left to hands; told are all but the last one */
static void
leave(size_t *left, const struct err *why, struct err *e)
{
	if ((*left)++ > 0)
		fprintf(stderr, "rblunblock: %s\n", e->text);
	*e = *why;
}

/* find_over - all of them: one that was edited is no reason to keep the rest */
static int
find_over(struct taking *t, const struct settings *s, struct err *e)
{
	const struct entries *all = &t->entries;
	bool asked = look_who_sends(t, s);
	size_t i, left = 0;
	struct err why;

	if (s->count > 0)
		return err_perm(e,
		    "--expire takes out all whose last day is over, and no "
		    "addresses");
	for (i = 0; i < all->count; i++) {
		if (!is_over(t, &all->list[i], asked))
			continue;
		if (take(t, &all->list[i], &why) == 0)
			name_entry(t, &all->list[i]);
		else
			leave(&left, &why, e);
	}
	for (i = 0; i < all->orphan_count; i++)
		if (entry_is_over(&all->orphans[i], span_of(t->job.day)) &&
		    refuse_orphan(t, &all->orphans[i], &why) < 0)
			leave(&left, &why, e);
	if (left > 0 && t->count == 0)
		return -1;
	if (left > 0)
		fprintf(stderr, "rblunblock: %s\n", e->text);
	return 0;
}

/* --- the change --- */

/*
 * part_orphans - a comment that has lost its rule must not come to stand above
 * the rule of somebody else, which would be taken for its own
 */
static void
part_orphans(struct taking *t)
{
	const struct entry *orphan = t->entries.orphans;
	const struct entry *end = orphan + t->entries.orphan_count;
	size_t i;

	for (i = 0; i < t->count; i++) {
		while (orphan < end && orphan->line + 1 < t->cuts[i].line)
			orphan++;
		if (orphan < end && orphan->line + 1 == t->cuts[i].line &&
		    t->cuts[i].lines.len == 0)
			buf_char(&t->cuts[i].lines, '\n');
	}
}

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

	part_orphans(t);
	buf_text(&t->text, "");
	edit_lines(buf_as_span(&t->job.text), t->cuts, t->count, &t->text);
	return revise(&how, buf_as_span(&t->job.text), buf_as_span(&t->text),
	    buf_as_span(&t->meant), job_live(&t->job), &t->revision, e);
}

static int
make_it(struct taking *t, const char *verb, struct err *e)
{
	struct buf what = { 0 }, undo = { 0 };
	bool renews = t->told.len > 0;
	struct audit audit = {
		.verb = span_of(verb),
		.target = buf_as_span(&t->whom),
		.why = span_of(renews                 ? "still sends"
			: strcmp(verb, "expire") == 0 ? "its last day is over"
						      : ""),
		.old = buf_as_span(&t->rules),
		.rule = renews ? buf_as_span(&t->rules) : span_of(""),
	};

	if (job_install(&t->job, buf_as_span(&t->text),
		&t->revision.after.records, &audit, e) < 0)
		return -1;
	job_undo(&t->job, &audit, &undo);
	if (renews)
		fputs(t->told.s, stdout);
	else
		printf("%s: taken out, and judged as before\n", t->whom.s);
	job_say_built(&t->job);
	printf("  undo     %s\n", undo.s);
	buf_format(
	    &what, "%s: %s", t->whom.s, renews ? "renewed" : "taken out");
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
	t->together = entries_together(&t->entries);
	t->named = mem_new(t->entries.count * sizeof *t->named);
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
	while (t.count-- > 0)
		buf_free(&t.cuts[t.count].lines);
	free(t.cuts);
	free(t.together);
	free(t.named);
	store_close(t.store);
	buf_free(&t.told);
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
	int renewed = 1, rc;

	if (settings_on(s, SET_RENEW_USED))
		renewed = take_out(s, "renew", find_sending, e);
	if (renewed < 0)
		return -1;
	rc = take_out(s, "expire", find_over, e);
	return rc == 1 ? renewed : rc;
}
