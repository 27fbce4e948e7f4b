#include <stdio.h>
#include <stdlib.h>

#include "lib/err.h"
#include "rblunblock/check-parts.h"
#include "rblunblock/effect.h"
#include "rblunblock/hands.h"
#include "rblunblock/moved.h"
#include "rblunblock/network.h"
#include "rblunblock/within.h"

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
check_reach(
    struct checking *c, const struct entry *entry, const struct effect *effect)
{
	char *key = span_printable(effect->first_beyond, 100);
	struct buf what = { 0 };

	if (effect->beyond > 0) {
		buf_format(&what,
		    "has a rule that lets in more than that: %s%s; --remove "
		    "it and let in whom you mean",
		    key, effect->beyond > 1 ? ", ..." : "");
		tell(c, entry, what.s);
	}
	buf_free(&what);
	free(key);
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
	check_reach(c, entry, &effect);
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
	       "delete the comment, or take both out by --remove --force\n",
	    c->job.rules_path, entry->line);
	c->found++;
	return true;
}

void
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
