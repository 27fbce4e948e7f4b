#include "rblunblock/takeout.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/drift.h"
#include "rblunblock/hands.h"
#include "rblunblock/takeout-parts.h"

/* goes_on - whether somebody has let the next line belong to the rule, too */
static bool
goes_on(const struct taking *t, const struct entry *entry)
{
	struct span text = buf_as_span(&t->job.text), line = entry->rule;

	/* from its end on: to count lines for each would take too long */
	line.s += line.len;
	line.len = (size_t)(text.s + text.len - line.s);
	line = rules_line(line, 2);
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

/* refuse_joined - it may be the rule of somebody else */
static int
refuse_joined(const struct taking *t, const struct entry *entry, struct err *e)
{
	return err_perm(e,
	    "%s:%zu: the rule below this comment is for another address than "
	    "rblunblock wrote there; see whose it is, and move or delete the "
	    "comment, or take both out by --remove --force",
	    t->job.rules_path, entry->line);
}

int
takeout_take(struct taking *t, const struct entry *entry, struct err *e)
{
	if (!t->trusts &&
	    hands_joined(t->hands, buf_as_span(&t->job.text), entry))
		return refuse_joined(t, entry, e);
	if (!lets_in(t, entry))
		return refuse_edited(t, entry, e);
	buf_span(&t->meant, entry->rule);
	buf_char(&t->meant, '\n');
	t->cuts = mem_one_more(t->cuts, t->count, sizeof *t->cuts);
	t->cuts[t->count++] = (struct insertion){ entry->line, 2, { 0 }, 0 };
	buf_text(&t->rules, t->rules.len > 0 ? "; " : "");
	buf_span(&t->rules, entry->rule);
	return 0;
}

void
takeout_name_word(struct taking *t, struct span whom)
{
	buf_text(&t->whom, t->whom.len > 0 ? ", " : "");
	buf_span(&t->whom, whom);
}

bool
takeout_name(struct taking *t, const struct entry *entry)
{
	size_t first = t->together[entry - t->entries.list];

	if (t->named[first])
		return false;
	takeout_name_word(t, entry->whom);
	t->named[first] = true;
	return true;
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
plan_it(struct taking *t, struct err *e)
{
	const struct revising how = job_revising(&t->job, e);

	if (how.before == NULL)
		return -1;
	part_orphans(t);
	buf_text(&t->rules, "");
	buf_text(&t->text, "");
	edit_lines(buf_as_span(&t->job.text), t->cuts, t->count, &t->text);
	return revise(&how, buf_as_span(&t->text), buf_as_span(&t->meant),
	    &t->revision, e);
}

/* is_built - whether the cdb says what the rules say */
static bool
is_built(const struct taking *t)
{
	struct records none = { 0 };
	struct buf ignored = { 0 };
	bool built;

	if (t->job.cdb == NULL)
		return true;
	records_finish(&none);
	built = t->job.live != NULL &&
	    drift_find(
		&t->revision.after.records, t->job.live, &none, &ignored) == 0;
	records_free(&none);
	buf_free(&ignored);
	return built;
}

/* note_it - the rules stay; the cdb, too, unless hands forgot to build it */
static int
note_it(struct taking *t, struct audit *audit, struct err *e)
{
	bool built = is_built(t);
	int rc = built ? job_note(&t->job, audit, e)
		       : job_install(&t->job, SPAN_NONE,
			     &t->revision.after.records, audit, e);

	if (rc < 0)
		return -1;
	takeout_say_gone(t, true);
	if (!built)
		job_say_built(&t->job);
	return 0;
}

static int
change_it(struct taking *t, struct audit *audit, struct err *e)
{
	struct buf undo = { 0 };

	if (job_install(&t->job, buf_as_span(&t->text),
		&t->revision.after.records, audit, e) < 0)
		return -1;
	job_undo(&t->job, audit, &undo);
	if (t->told.len > 0)
		fputs(t->told.s, stdout);
	else
		printf("%s: taken out, and judged as before\n", t->whom.s);
	job_say_built(&t->job);
	printf("  undo     %s\n", undo.s);
	takeout_say_gone(t, true);
	buf_free(&undo);
	return 0;
}

/* why - as it was said, or else what is plain */
static struct span
why(const struct taking *t, const char *verb)
{
	const char *said = settings_text(t->job.settings, SET_WHY);

	if (t->told.len > 0)
		return span_of("still sends");
	if (strcmp(verb, "expire") == 0)
		return span_of("its last day is over");
	if (said != NULL)
		return span_of(said);
	return span_of(t->count == 0 ? "taken out by hand" : "");
}

/* write_target - all whom it is about */
static void
write_target(const struct taking *t, struct buf *out)
{
	struct span nets = buf_as_span(&t->gone), net;

	buf_span(out, buf_as_span(&t->whom));
	while (span_word(&nets, &net)) {
		buf_text(out, out->len > 0 ? ", " : "");
		buf_span(out, net);
	}
}

static int
make_it(struct taking *t, const char *verb, struct err *e)
{
	struct buf target = { 0 };
	bool renews = t->told.len > 0;
	struct audit audit = {
		.verb = span_of(verb),
		.why = why(t, verb),
		.old = buf_as_span(&t->rules),
		.rule = renews ? buf_as_span(&t->rules) : span_of(""),
		.out = buf_as_span(&t->gone),
	};
	int rc;

	write_target(t, &target);
	audit.target = buf_as_span(&target);
	rc = t->count > 0 ? change_it(t, &audit, e) : note_it(t, &audit, e);
	if (rc == 0) {
		buf_text(&target, renews ? ": renewed" : ": taken out");
		job_told(&t->job, target.s);
	}
	buf_free(&target);
	return rc;
}

static void
show_it(const struct taking *t)
{
	struct buf shown = { 0 };

	edit_show(buf_as_span(&t->job.text), buf_as_span(&t->text),
	    t->job.rules_path, &shown);
	fputs(shown.len > 0 ? shown.s : "", stdout);
	buf_free(&shown);
	takeout_say_gone(t, false);
}

static int
run(struct taking *t, const struct settings *s, const char *verb,
    int (*find)(struct taking *, const struct settings *, struct err *),
    struct err *e)
{
	bool look = settings_on(s, SET_DRY_RUN);

	if (job_open(&t->job, s, look ? TO_TRY : TO_CHANGE, e) < 0)
		return -1;
	entries_read(buf_as_span(&t->job.text), t->job.dialect, &t->entries);
	t->together = entries_together(&t->entries);
	t->named = mem_new(t->entries.count * sizeof *t->named);
	if (takeout_read_hands(t, e) < 0 || find(t, s, e) < 0)
		return -1;
	if (t->unknown || (t->count == 0 && t->gone.len == 0))
		return 1;
	if (plan_it(t, e) < 0)
		return -1;
	if (!look)
		return make_it(t, verb, e);
	if (t->count > 0 &&
	    job_try(&t->job, buf_as_span(&t->text), &t->revision.after.records,
		e) < 0)
		return -1;
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
	free(t.uses);
	hands_free(t.hands);
	buf_free(&t.gone);
	buf_free(&t.still);
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
	return take_out(s, "remove", takeout_find_named, e);
}

int
takeout_expire(const struct settings *s, struct err *e)
{
	int renewed = 1, rc;

	if (settings_on(s, SET_RENEW_USED))
		renewed = take_out(s, "renew", takeout_find_sending, e);
	if (renewed < 0)
		return -1;
	rc = take_out(s, "expire", takeout_find_over, e);
	return rc == 1 ? renewed : rc;
}
