#include "rblunblock/plan-parts.h"

#include <stdlib.h>

#include "lib/mem.h"

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

static void
add_narrower(
    const struct record *record, const struct plan *plan, struct narrower *all)
{
	if (records_find(&plan->wanted, record->key) == NULL)
		plan_note_narrower(all, record);
}

/* find_within - of keys whose text does not begin with that of the network */
static void
find_within(struct span network, const struct plan *plan, struct narrower *all)
{
	const struct records *r = &plan->before->records;
	size_t i, count = records_keys(r);

	for (i = 0; i < count; i++)
		if (dialect_is_within(records_at(r, i)->key, network))
			add_narrower(records_at(r, i), plan, all);
}

static void
find_below(const struct wish *wish, struct span prefix, const struct plan *plan,
    struct narrower *all)
{
	const struct records *r = &plan->before->records;
	const struct record *record;
	size_t at, count = records_below(r, prefix, &at);

	for (; count > 0; count--) {
		record = records_at(r, at++);
		/* one for a network has no say where there is a prefix */
		if (!dialect_is_network(wish->dialect, record->key))
			add_narrower(record, plan, all);
	}
}

void
plan_find_narrower(const struct wish *wish, struct span text, struct plan *plan)
{
	struct narrower all = { 0 };
	size_t i, j;
	struct span key;

	for (i = 0; i < plan->nets; i++)
		for (j = 0; j < plan->keys[i].count; j++) {
			key = span_of(plan->keys[i].list[j]);
			if (dialect_is_network(wish->dialect, key))
				find_within(key, plan, &all);
			else if (dialect_is_prefix(wish->dialect, key))
				find_below(wish, key, plan, &all);
		}
	plan_tell_narrower(wish, text, &all, plan);
}
