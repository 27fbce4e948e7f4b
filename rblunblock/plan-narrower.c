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

void
plan_find_narrower(const struct wish *wish, struct plan *plan)
{
	const struct records *r = &plan->before.records;
	size_t i, j, at, count;
	struct span key;

	for (i = 0; i < plan->nets; i++)
		for (j = 0; j < plan->keys[i].count; j++) {
			key = span_of(plan->keys[i].list[j]);
			if (!dialect_is_prefix(wish->dialect, key))
				continue;
			count = records_below(r, key, &at);
			for (; count > 0; count--)
				add_narrower(wish, records_at(r, at++), plan);
		}
	if (plan->narrower > RULES_SHOWN)
		buf_text(&plan->narrower_lines, ", ...");
}
