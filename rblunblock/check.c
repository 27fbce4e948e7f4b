#include "rblunblock/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/files.h"
#include "lib/mem.h"
#include "lib/plural.h"
#include "lib/settings.h"
#include "rblunblock/drift.h"
#include "rblunblock/edit.h"
#include "rblunblock/effect.h"
#include "rblunblock/hands.h"
#include "rblunblock/job.h"
#include "rblunblock/moved.h"
#include "rblunblock/network.h"
#include "rblunblock/rules.h"
#include "rblunblock/within.h"

struct checking {
	struct job job;
	struct entries entries;
	const struct rules *rules; /* all */
	struct buf others;         /* the text without the entries */
	struct rules rest;         /* of that */
	struct scene scene;        /* of all this */
	struct hands *hands;       /* NULL: the log tells nothing */
	size_t found;              /* things to be mended */
};

/* --- the files --- */

static void
check_lines(struct checking *c)
{
	size_t i;

	for (i = 0; i < c->rules->odd_count; i++)
		printf("%s:%zu: %s\n", c->job.rules_path, c->rules->odd[i].line,
		    c->rules->odd[i].text);
	c->found += c->rules->odd_count;
}

/* check_hidden - what we put before a rule of others is meant to hide it */
static void
check_hidden(struct checking *c)
{
	const struct record *record, *first;
	size_t at = 0;

	if (c->job.kind->decides != NULL)
		return;
	while ((record = rules_hidden(c->rules, &at, &first)) != NULL) {
		if (entries_own(&c->entries, record->line) ||
		    entries_own(&c->entries, first->line))
			continue;
		printf("%s:%zu: never counts: line %zu is for the same, and "
		       "the first of them decides; take one of them out\n",
		    c->job.rules_path, record->line, first->line);
		c->found++;
	}
}

static void
check_cdb(struct checking *c)
{
	struct records none = { 0 };
	struct buf keys = { 0 };
	size_t count;

	if (c->job.cdb == NULL)
		return;
	if (c->job.live == NULL) {
		printf("%s%s; to build it: %s\n",
		    c->job.damage.kind != ERR_NONE ? c->job.damage.text
						   : c->job.cdb_path,
		    c->job.damage.kind != ERR_NONE ? "" : ": is not there",
		    c->job.build.s);
		c->found++;
		return;
	}
	records_finish(&none);
	count = drift_find(&c->rules->records, c->job.live, &none, &keys);
	if (count > 0)
		printf("%s: was not built from %s as it is now: %s; to build "
		       "it: %s\n",
		    c->job.cdb_path, c->job.rules_path, keys.s, c->job.build.s);
	c->found += count > 0;
	records_free(&none);
	buf_free(&keys);
}

/* read_rest - the rules as they were without any entry */
static int
read_rest(struct checking *c, struct err *e)
{
	struct insertion *cuts = mem_new(c->entries.count * sizeof *cuts);
	size_t i;

	for (i = 0; i < c->entries.count; i++)
		cuts[i] = (struct insertion){ .line = c->entries.list[i].line,
			.cut = 2 };
	edit_lines(
	    buf_as_span(&c->job.text), cuts, c->entries.count, &c->others);
	free(cuts);
	return rules_read(buf_as_span(&c->others), c->job.dialect,
	    "the other rules", &c->rest, e);
}

/* read_hands - what the log tells; without it all the rest is checked */
static void
read_hands(struct checking *c)
{
	struct err why = { 0 };

	if (job_read_log(&c->job, &why) < 0)
		printf("%s; so edits by hand were not looked for\n", why.text);
	else if (c->job.log.len > 0)
		c->hands = hands_read(buf_as_span(&c->job.log),
		    target_path(c->job.rules), c->job.kind->name);
	else if (c->entries.count > 0)
		printf("%s: has no changes; so edits by hand were not looked "
		       "for\n",
		    c->job.audit_path);
}

/* --- the entries --- */

static void
tell(struct checking *c, const struct entry *entry, const char *what)
{
	char *whom = span_printable(entry->whom, 100);

	printf("%s:%zu: %s %s\n", c->job.rules_path, entry->line, whom, what);
	free(whom);
	c->found++;
}

static void
tell_orphan(struct checking *c, const struct entry *orphan)
{
	printf("%s:%zu: no rule is in the line below this comment of "
	       "rblunblock, so it is for nobody; put it right above its rule, "
	       "or delete it if that is gone\n",
	    c->job.rules_path, orphan->line);
	c->found++;
}

static void
check_day(struct checking *c, const struct entry *entry)
{
	if (!entry_is_dated(entry))
		tell(c, entry,
		    "has a last day that is none, and is never over; write "
		    "it like until=2026-04-01");
	if (entry_is_over(entry, span_of(c->job.day)))
		tell(c, entry,
		    "is let in though its last day is over; "
		    "rblunblock --expire takes it out");
}

/* tell_rules - of others, and what to do about them */
static void
tell_rules(struct checking *c, const struct entry *entry, const char *what,
    const char *lines, const char *mend)
{
	struct buf all = { 0 };

	buf_format(&all, "%s: %s%s", what, lines, mend);
	tell(c, entry, all.s);
	buf_free(&all);
}

static void
check_first(
    struct checking *c, const struct entry *entry, const struct effect *effect)
{
	struct buf what = { 0 };

	if (effect->shadowed > 0 && effect->shadowed == effect->keys) {
		buf_format(&what,
		    "has a rule without effect: line %zu goes first",
		    effect->first_line);
		tell(c, entry, what.s);
		buf_free(&what);
	} else if (effect->counts[AFFAIR_FIRST] > 0) {
		tell_rules(c, entry,
		    "is not let in as a whole, since other rules go first",
		    effect->lines[AFFAIR_FIRST].s,
		    "; take them out, or put them behind it, unless they are "
		    "meant");
	}
}

static void
check_source(
    struct checking *c, const struct entry *entry, const struct effect *effect)
{
	static const char what[] = "has variables in its rule that are not "
				   "those of the rule they came from any more";
	static const char mend[] = "; --remove it and let it in anew";
	struct buf whole = { 0 };

	if (effect->drifted == 0 || entry->bare)
		return;
	if (effect->drifted < effect->keys &&
	    effect->counts[AFFAIR_SOURCE] > 0) {
		tell_rules(
		    c, entry, what, effect->lines[AFFAIR_SOURCE].s, mend);
		return;
	}
	buf_format(&whole, "%s%s", what, mend);
	tell(c, entry, whole.s);
	buf_free(&whole);
}

/* tell_narrower - what may well be meant, and is no fault */
static void
tell_narrower(const struct checking *c, const struct entry *entry,
    const struct effect *effect)
{
	char *whom;

	if (effect->counts[AFFAIR_NARROWER] == 0)
		return;
	whom = span_printable(entry->whom, 100);
	printf("%s:%zu: within %s other rules go on and let nobody in: %s\n",
	    c->job.rules_path, entry->line, whom,
	    effect->lines[AFFAIR_NARROWER].s);
	free(whom);
}

static void
check_entry(struct checking *c, const struct entry *entry)
{
	struct effect effect;

	/* what is below it may look like a rule, and be none */
	if (!effect_find(&c->scene, entry, &effect)) {
		tell_orphan(c, entry);
		return;
	}
	if (!effect.in)
		tell(c, entry,
		    "is not let in by the rule below any more; it "
		    "was changed by hand");
	check_day(c, entry);
	check_first(c, entry, &effect);
	if (effect.counts[AFFAIR_DENIED] > 0)
		tell_rules(c, entry,
		    "lets in whom other rules deny, and they have no effect",
		    effect.lines[AFFAIR_DENIED].s,
		    "; take them out, or --remove it and let it in anew");
	check_source(c, entry, &effect);
	tell_narrower(c, entry, &effect);
	effect_free(&effect);
}

/* check_edited - of one that is told already no more is said */
static void
check_edited(struct checking *c, const struct entry *entry, bool told)
{
	static const char *const what[] = {
		[HAND_COMMENT] = "has a comment that was edited by hand; to "
				 "have that in the log, --remove it and let "
				 "it in anew",
		[HAND_RULE] = "has a rule that was edited by hand; to have "
			      "that in the log, --remove it and let it in anew",
	};
	struct network n;
	enum hand hand;

	if (c->hands == NULL || !moved_network(entry, c->job.dialect, &n))
		return;
	hand = hands_edited(c->hands, buf_as_span(&c->job.text), entry, &n);
	if (hand != HAND_NONE && !told)
		tell(c, entry, what[hand]);
}

/* check_joined - Returns whether its comment is not one for this rule. */
static bool
check_joined(struct checking *c, const struct entry *entry)
{
	if (c->hands == NULL ||
	    !hands_joined(c->hands, buf_as_span(&c->job.text), entry))
		return false;
	printf("%s:%zu: the rule below this comment is for another address "
	       "than rblunblock wrote there; see whose it is, and move or "
	       "delete the comment\n",
	    c->job.rules_path, entry->line);
	c->found++;
	return true;
}

static void
check_entries(struct checking *c)
{
	size_t i, before;

	c->scene = (struct scene){ .text = buf_as_span(&c->job.text),
		.path = c->job.rules_path,
		.dialect = c->job.dialect,
		.all = c->rules,
		.rest = &c->rest,
		.entries = &c->entries,
		.within = within_new(&c->rules->records, c->job.dialect) };
	for (i = 0; i < c->entries.count; i++) {
		if (check_joined(c, &c->entries.list[i]))
			continue;
		before = c->found;
		check_entry(c, &c->entries.list[i]);
		check_edited(c, &c->entries.list[i], c->found > before);
	}
	for (i = 0; i < c->entries.orphan_count; i++)
		tell_orphan(c, &c->entries.orphans[i]);
}

/* --- what is in the file no more, and what is not ours --- */

/* is_told - whether a comment that has lost its rule is for that network */
static bool
is_told(const struct checking *c, const struct network *n)
{
	size_t i;

	for (i = 0; i < c->entries.orphan_count; i++)
		if (entry_is_for(&c->entries.orphans[i], n))
			return true;
	return false;
}

/* tell_gone - what was noted as a network, and is none, lets nobody in */
static void
tell_gone(struct checking *c, const char *net, int64_t change)
{
	struct buf flag = { 0 }, command = { 0 };
	const struct record *rule;
	struct err ignored;
	struct network n;

	if (network_parse(net, &n, &ignored) < 0)
		return;
	rule = rules_lets_in(c->rules, c->job.dialect, &n);
	if (rule != NULL && entries_own(&c->entries, rule->line))
		rule = NULL;
	if (rule != NULL && is_told(c, &n))
		return;
	buf_format(&flag, "--remove %s", net);
	job_command(&c->job, flag.s, &command);
	if (rule != NULL)
		printf("%s:%zu: %s was let in by change %lld, and still is by "
		       "this rule, which has no comment of rblunblock; put "
		       "that back, or delete the rule, and have it in the log: "
		       "%s\n",
		    c->job.rules_path, rule->line, net, (long long)change,
		    command.s);
	else
		printf("%s: %s was let in by change %lld, and its rule was "
		       "taken out by hand; to have that in the log: %s\n",
		    c->job.rules_path, net, (long long)change, command.s);
	c->found++;
	buf_free(&flag);
	buf_free(&command);
}

static void
check_gone(struct checking *c)
{
	size_t at = 0;
	struct gone gone;
	char *clean;

	while (c->hands != NULL && hands_gone(c->hands, &at, &gone)) {
		clean = span_printable(gone.net, 100);
		tell_gone(c, clean, gone.id);
		free(clean);
	}
}

/*
 * count_others - rules of hands, which may be: they are only told; a table is
 * there for them, and says nothing new by having some
 */
static void
count_others(const struct checking *c)
{
	const struct records *r = &c->rest.records;
	size_t i, line = 0, count = 0;

	if (c->job.kind->decides != NULL)
		return;
	for (i = 0; i < r->count; i++) {
		if (r->list[i].line == line || !data_lets_in(r->list[i].data))
			continue;
		line = r->list[i].line;
		count++;
	}
	if (count > 0)
		printf("%s: %zu %s somebody in that rblunblock did not "
		       "write\n",
		    c->job.rules_path, count,
		    plural((int64_t)count, "rule lets", "rules let"));
}

static int
check(struct checking *c, const struct settings *s, struct err *e)
{
	if (job_open(&c->job, s, TO_CHECK, e) < 0)
		return -1;
	c->rules = job_rules(&c->job, e);
	if (c->rules == NULL)
		return -1;
	entries_read(buf_as_span(&c->job.text), c->job.dialect, &c->entries);
	if (read_rest(c, e) < 0)
		return -1;
	check_lines(c);
	check_hidden(c);
	check_cdb(c);
	read_hands(c);
	check_entries(c);
	check_gone(c);
	count_others(c);
	return c->found > 0;
}

int
check_run(const struct settings *s, struct err *e)
{
	struct checking c = { 0 };
	int rc = check(&c, s, e);

	within_free(c.scene.within);
	rules_free(&c.rest);
	buf_free(&c.others);
	entries_free(&c.entries);
	hands_free(c.hands);
	job_close(&c.job);
	return rc;
}
