#include "rblunblock/plan-parts.h"

#include <stdlib.h>
#include <string.h>

#define RULES_SHOWN 5

static void
add_narrower(
    const struct wish *wish, const struct record *record, struct plan *plan)
{
	char *clean;

	if (data_lets_in(record->data) ||
	    records_find(&plan->wanted, record->key) != NULL ||
	    ++plan->narrower > RULES_SHOWN)
		return;
	clean = span_printable(record->key, 100);
	buf_format(&plan->narrower_lines, "%s%s (%s:%zu%s)",
	    plan->narrower > 1 ? ", " : "", clean, wish->rules_path,
	    record->line, data_denies(record->data) ? ", a deny" : "");
	free(clean);
}

/* find_within - of keys whose text does not begin with that of the network */
static void
find_within(const struct wish *wish, struct span network, struct plan *plan)
{
	const struct records *r = &plan->before->records;
	size_t i, count = records_keys(r);

	for (i = 0; i < count; i++)
		if (dialect_is_within(records_at(r, i)->key, network))
			add_narrower(wish, records_at(r, i), plan);
}

static void
find_below(const struct wish *wish, struct span prefix, struct plan *plan)
{
	const struct records *r = &plan->before->records;
	const struct record *record;
	size_t at, count = records_below(r, prefix, &at);

	for (; count > 0; count--) {
		record = records_at(r, at++);
		/* one for a network has no say where there is a prefix */
		if (!dialect_is_network(wish->dialect, record->key))
			add_narrower(wish, record, plan);
	}
}

void
plan_find_narrower(const struct wish *wish, struct plan *plan)
{
	size_t i, j;
	struct span key;

	for (i = 0; i < plan->nets; i++)
		for (j = 0; j < plan->keys[i].count; j++) {
			key = span_of(plan->keys[i].list[j]);
			if (dialect_is_network(wish->dialect, key))
				find_within(wish, key, plan);
			else if (dialect_is_prefix(wish->dialect, key))
				find_below(wish, key, plan);
		}
	if (plan->narrower > RULES_SHOWN)
		buf_text(&plan->narrower_lines, ", ...");
}
