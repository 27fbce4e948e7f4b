#include "rblunblock/plan-parts.h"

#include <stdint.h>
#include <stdlib.h>

#include "lib/mem.h"
#include "rblunblock/edit.h"

#define WHY_MAX 400

static void
write_lines(
    const struct wish *wish, const struct letting *letting, struct buf *out)
{
	buf_format(out, "# rblunblock %s %s why=", wish->day, wish->who);
	buf_quote(out, span_of(wish->why), WHY_MAX);
	buf_format(out, "\n%s\n", letting->rule.s);
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
	size_t i, count = 0;

	for (; letting < plan->lettings + plan->count; letting++) {
		if (!letting->edits)
			continue;
		all[count].order = count;
		all[count].line = EDIT_BEHIND_ALL;
		if (letting->same > 0)
			all[count].line =
			    edit_above_comments(text, letting->same);
		write_lines(wish, letting, &all[count++].lines);
	}
	qsort(all, count, sizeof *all, by_line);
	buf_clear(&plan->text);
	edit_lines(text, all, count, &plan->text);
	for (i = 0; i < count; i++)
		buf_free(&all[i].lines);
	free(all);
}
