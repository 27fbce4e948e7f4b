#include "rblunblock/plan-parts.h"

/* what it says is right above the rule, so that it takes no other lines */
bool
plan_find_entry(
    const struct wish *wish, struct span text, size_t line, struct entry *entry)
{
	struct span lines = rules_line(text, line - 1);
	struct entries all;
	bool found;

	if (line < 2)
		return false;
	lines.len += rules_line(text, line).len;
	entries_read(lines, wish->dialect, &all);
	found = all.count > 0;
	if (found)
		*entry = all.list[0];
	entries_free(&all);
	return found;
}

/*
 * What lets somebody in until tomorrow is no answer to who is to be let in for
 * good. A rule for more than him keeps its last day, and he gets his own.
 */
void
plan_see_how_long(
    const struct wish *wish, struct span text, struct letting *letting)
{
	const struct span until = span_of(wish->until);
	const size_t line = letting->in_force->line;
	struct entry entry;
	bool short_of;

	if (!plan_find_entry(wish, text, line, &entry))
		return;
	if (!span_is(entry.until, "never"))
		letting->ends = entry.until;
	short_of = entry_ends_before(&entry, until);
	if (!entry_is_for(&entry, letting->net))
		letting->edits = short_of;
	else if (short_of ||
	    (wish->renew && !span_is(entry.until, wish->until)))
		letting->renews = line - 1;
}
