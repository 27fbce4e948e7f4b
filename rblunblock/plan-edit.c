#include "rblunblock/plan-parts.h"

#include <stdint.h>
#include <stdlib.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "rblunblock/edit.h"

/* write_renewed - the comment alone; returns whether it is to be renewed */
static bool
write_renewed(const struct wish *wish, struct span text,
    const struct letting *letting, const struct entry *said, struct buf *out)
{
	struct entry entry;

	if (letting->renews == 0 ||
	    !plan_find_entry(wish, text, letting->renews + 1, &entry))
		return false;
	entry_renew(&entry, said, out);
	return true;
}

static void
write_lines(const struct wish *wish, struct span text,
    const struct letting *letting, struct buf *out)
{
	char whom[NETWORK_TEXT_SIZE];
	struct entry entry = {
		.day = span_of(wish->day),
		.who = span_of(wish->who),
		.until = span_of(wish->until),
		.why = span_of(wish->why),
		.bare = wish->bare,
	};

	if (write_renewed(wish, text, letting, &entry, out))
		return;
	/* an address is in the rule, as it is */
	if (!network_is_address(letting->net))
		entry.whom = span_of(network_format(letting->net, whom));
	if (wish->named != NULL &&
	    wish->named[letting->net - wish->nets] != NULL)
		entry.whom = span_of(wish->named[letting->net - wish->nets]);
	entry_write(&entry, out);
	buf_format(out, "%s\n", letting->rule.s);
}

/* by_line - for qsort(3): by line, then as they were made */
static int
by_line(const void *a, const void *b)
{
	const struct insertion *x = a, *y = b;

	return x->line != y->line
	    ? (x->line > y->line) - (x->line < y->line)
	    : (x->order > y->order) - (x->order < y->order);
}

/* place - where the lines of one go */
static void
place(struct span text, const struct letting *letting, struct insertion *at)
{
	at->line = EDIT_BEHIND_ALL;
	if (letting->renews > 0) {
		at->line = letting->renews;
		at->cut = 1;
	} else if (letting->same > 0) {
		at->line = edit_above_comments(text, letting->same);
	}
}

/*
 * plan_edit - put each rule where it wins
 *
 * The first rule with a key wins: an older one for the same key, or a range
 * that holds it, must come behind the new rule, which then may be taken out
 * again and leaves everything as it was.
 */
void
plan_edit(const struct wish *wish, struct span text, struct plan *plan)
{
	struct insertion *all = mem_new(plan->count * sizeof *all);
	const struct letting *letting = plan->lettings;
	size_t i, more = 1, count = 0;

	for (; letting < plan->lettings + plan->count; letting++) {
		if (!letting->edits && letting->renews == 0)
			continue;
		place(text, letting, &all[count]);
		all[count].order = count;
		write_lines(wish, text, letting, &all[count].lines);
		more += all[count++].lines.len;
	}
	qsort(all, count, sizeof *all, by_line);
	buf_expect(&plan->text, text.len + more);
	edit_lines(text, all, count, &plan->text);
	for (i = 0; i < count; i++)
		buf_free(&all[i].lines);
	free(all);
}

int
plan_read_back(
    const struct wish *wish, struct span text, struct plan *plan, struct err *e)
{
	if (rules_read_edited(plan->before, text, buf_as_span(&plan->text),
		wish->dialect, "the new text", &plan->after, e) < 0)
		return -1;
	if (!records_agree(
		&plan->before->records, &plan->after.records, &plan->wanted))
		return err_perm(e,
		    "the new text would change other rules than that of %s; "
		    "nothing was changed, please report this",
		    wish->whom);
	return 0;
}
