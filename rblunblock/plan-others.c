#include "rblunblock/plan-parts.h"

#include <stdlib.h>
#include <string.h>

bool
plan_wants(const struct plan *plan, struct span key)
{
	size_t i, j;

	for (i = 0; i < plan->nets; i++)
		for (j = 0; j < plan->keys[i].count; j++)
			if (span_is(key, plan->keys[i].list[j]))
				return true;
	return false;
}

/* --- what was edited but never built --- */

/* How text and cdb may differ about a key. */
enum drift { DRIFT_NEW, DRIFT_GONE, DRIFT_CHANGED, DRIFTS };

struct drifted {
	size_t count;
	struct buf keys; /* the first of them */
};

static void
add_key(struct drifted *to, struct span key)
{
	char *clean;

	if (++to->count > KEYS_SHOWN)
		return;
	clean = span_printable(key, 100);
	buf_format(&to->keys, "%s%s:", to->count > 1 ? ", " : "", clean);
	free(clean);
}

static void
describe(struct drifted drifted[DRIFTS], struct plan *plan)
{
	static const char *const names[] = {
		[DRIFT_NEW] = "new",
		[DRIFT_GONE] = "gone",
		[DRIFT_CHANGED] = "changed",
	};
	size_t i;

	for (i = 0; i < DRIFTS; i++) {
		if (drifted[i].count > 0)
			buf_format(&plan->unbuilt_keys, "%s%zu %s (%s%s)",
			    plan->unbuilt > 0 ? ", " : "", drifted[i].count,
			    names[i], drifted[i].keys.s,
			    drifted[i].count > KEYS_SHOWN ? ", ..." : "");
		plan->unbuilt += drifted[i].count;
		buf_free(&drifted[i].keys);
	}
}

void
plan_find_unbuilt(const struct records *live, struct plan *plan)
{
	struct drifted drifted[DRIFTS] = { 0 };
	const struct record *in_text, *in_cdb;
	size_t at[2] = { 0, 0 };
	enum drift kind;
	struct span key;

	while (records_differ(
	    &plan->before.records, live, at, &in_text, &in_cdb)) {
		kind = DRIFT_GONE;
		if (in_text != NULL)
			kind = in_cdb != NULL ? DRIFT_CHANGED : DRIFT_NEW;
		key = kind == DRIFT_GONE ? in_cdb->key : in_text->key;
		if (!plan_wants(plan, key))
			add_key(&drifted[kind], key);
	}
	describe(drifted, plan);
}

/* --- what is narrower than a network, and stays as it is --- */

static void
add_narrower(
    const struct wish *wish, const struct record *record, struct plan *plan)
{
	char *clean;

	if (data_lets_in(record->data) || plan_wants(plan, record->key) ||
	    ++plan->narrower > KEYS_SHOWN)
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
				add_narrower(wish, r->first[at++], plan);
		}
	if (plan->narrower > KEYS_SHOWN)
		buf_text(&plan->narrower_lines, ", ...");
}
