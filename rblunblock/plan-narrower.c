#include "rblunblock/plan-parts.h"

#include <stdlib.h>

#include "lib/mem.h"
#include "rblunblock/within.h"

#define RULES_SHOWN 5

void
plan_note_narrower(struct narrower *all, const struct record *record)
{
	if (data_lets_in(record->data))
		return;
	all->list = mem_resize(all->list, all->count + 1, sizeof *all->list);
	all->list[all->count++] = record;
}

/* by_line - for qsort(3) */
static int
by_line(const void *a, const void *b)
{
	const struct record *const *x = a, *const *y = b;

	return ((*x)->line > (*y)->line) - ((*x)->line < (*y)->line);
}

static void
put_rule(const struct wish *wish, struct span text, const struct record *record,
    struct buf *out)
{
	bool table = rules_kind(wish->dialect)->decides != NULL;
	struct buf key = { 0 };
	char *clean;

	if (table)
		buf_span(&key, record->key);
	else
		plan_copy_key(wish, text, record, &key);
	clean = span_printable(buf_as_span(&key), 100);
	buf_format(out, "%s (%s:%zu%s)", clean, wish->rules_path, record->line,
	    !data_denies(record->data) ? ""
		: table                ? ", a refusal"
				       : ", a deny");
	free(clean);
	buf_free(&key);
}

void
plan_tell_narrower(const struct wish *wish, struct span text,
    struct narrower *all, struct plan *plan)
{
	struct buf *out = &plan->narrower_lines;
	size_t i;

	if (all->count > 0)
		qsort(all->list, all->count, sizeof *all->list, by_line);
	for (i = 0; i < all->count; i++) {
		/* a range has a record for each address */
		if (i > 0 && all->list[i]->line == all->list[i - 1]->line)
			continue;
		if (plan->narrower++ >= RULES_SHOWN)
			continue;
		buf_text(out, plan->narrower > 1 ? ", " : "");
		put_rule(wish, text, all->list[i], out);
	}
	if (plan->narrower > RULES_SHOWN)
		buf_format(out, " and %zu more", plan->narrower - RULES_SHOWN);
	free(all->list);
	*all = (struct narrower){ 0 };
}

void
plan_find_narrower(const struct wish *wish, struct span text, struct plan *plan)
{
	struct within *within =
	    within_new(&plan->before->records, wish->dialect);
	struct narrower all = { 0 };
	const struct record *record;
	struct part part;
	size_t i, j;

	for (i = 0; i < plan->nets; i++)
		for (j = 0; j < plan->keys[i].count; j++) {
			within_begin(
			    within, span_of(plan->keys[i].list[j]), &part);
			while ((record = within_next(within, &part)) != NULL)
				if (records_find(&plan->wanted, record->key) ==
				    NULL)
					plan_note_narrower(&all, record);
		}
	plan_tell_narrower(wish, text, &all, plan);
	within_free(within);
}
