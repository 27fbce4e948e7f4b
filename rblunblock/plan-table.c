#include "rblunblock/plan-parts.h"

#include <stdlib.h>

#include "lib/err.h"

#define RULES_SHOWN 5

/*
 * A table has one rule for a network, at the place where it wins over what
 * goes for the network until now. Nothing is carried over: rules have one
 * result, and no variables.
 */

static int
refuse_deny(
    const struct wish *wish, const struct letting *letting, struct err *e)
{
	char text[NETWORK_TEXT_SIZE];

	return err_perm(e,
	    "%s:%zu: the rule \"%.200s\" keeps %s out, and somebody meant it; "
	    "ask him, or let it in all the same with --force",
	    wish->rules_path, letting->in_force->line, letting->old_rule.s,
	    network_format(letting->net, text));
}

/* add_within - the rules that go on keeping some of the network out */
static void
add_within(
    const struct wish *wish, struct plan *plan, const struct letting *letting)
{
	const struct record *record;
	size_t at = 0;
	char *clean;

	while ((record = rules_within(&plan->before, wish->dialect,
		    letting->net, letting->in_force, &at)) != NULL) {
		if (data_lets_in(record->data) ||
		    ++plan->narrower > RULES_SHOWN)
			continue;
		clean = span_printable(record->key, 100);
		buf_format(&plan->narrower_lines, "%s%s (%s:%zu%s)",
		    plan->narrower > 1 ? ", " : "", clean, wish->rules_path,
		    record->line,
		    data_denies(record->data) ? ", a refusal" : "");
		free(clean);
	}
	if (plan->narrower > RULES_SHOWN)
		buf_text(&plan->narrower_lines, ", ...");
}

/* make_letting - Returns 1 when there is nothing to do for it. */
static int
make_letting(const struct wish *wish, struct span text, struct plan *plan,
    struct letting *letting, struct err *e)
{
	char address[NETWORK_TEXT_SIZE];
	const struct record *in_force = letting->in_force;

	plan_copy_line(text, in_force, &letting->old_rule);
	letting->edits = in_force == NULL || !data_lets_in(in_force->data);
	if (!letting->edits) {
		buf_span(&letting->rule, buf_as_span(&letting->old_rule));
		letting->renews = plan_find_renewed(wish, text, letting);
		return letting->renews == 0;
	}
	if (in_force != NULL && data_denies(in_force->data) && !wish->force)
		return refuse_deny(wish, letting, e);
	if (in_force == NULL && plan->before.unclosed > 0)
		return err_perm(e,
		    "%s:%zu: no endif ends this if, and nothing can be put "
		    "behind it; mend that line first",
		    wish->rules_path, plan->before.unclosed);
	add_within(wish, plan, letting);
	letting->same = in_force != NULL ? in_force->line : 0;
	buf_format(&letting->rule, "%s%s",
	    network_format(letting->net, address),
	    rules_kind(wish->dialect)->lets_in);
	return 0;
}

static int
make_all(
    const struct wish *wish, struct span text, struct plan *plan, struct err *e)
{
	char key[NETWORK_TEXT_SIZE];
	struct letting *letting;
	size_t i, done = 0;
	int rc;

	records_finish(&plan->wanted);
	for (i = 0; i < wish->count; i++) {
		if (network_is_large(&wish->nets[i]) && !wish->force)
			return plan_refuse_large(&wish->nets[i], e);
		letting = plan_add_letting(plan);
		letting->net = &wish->nets[i];
		letting->in_force =
		    rules_decides(&plan->before, wish->dialect, letting->net);
		rc = make_letting(wish, text, plan, letting, e);
		if (rc < 0)
			return -1;
		done += (size_t)rc;
		plan->edits =
		    plan->edits || letting->edits || letting->renews > 0;
		records_add(&plan->wanted,
		    span_of(network_format(letting->net, key)), SPAN_NONE, 0);
	}
	return done == plan->count;
}

/* verify - see that no other rule has changed, and that the new ones win */
static int
verify(const struct wish *wish, struct plan *plan, struct err *e)
{
	const struct record *record;
	char text[NETWORK_TEXT_SIZE];
	size_t i;

	if (rules_read(buf_as_span(&plan->text), wish->dialect, "the new text",
		&plan->after, e) < 0)
		return -1;
	if (!records_agree(
		&plan->before.records, &plan->after.records, &plan->wanted))
		return err_perm(e,
		    "the new text would change other rules than that of %s; "
		    "nothing was changed, please report this",
		    wish->whom);
	for (i = 0; i < plan->count; i++) {
		record = rules_decides(
		    &plan->after, wish->dialect, plan->lettings[i].net);
		if (record == NULL || !data_lets_in(record->data))
			return err_perm(e,
			    "the new text would not let %s in; nothing was "
			    "changed, please report this",
			    network_format(plan->lettings[i].net, text));
	}
	return 0;
}

int
plan_table(
    const struct wish *wish, struct span text, struct plan *plan, struct err *e)
{
	int rc;

	if (rules_read(
		text, wish->dialect, wish->rules_path, &plan->before, e) < 0)
		return -1;
	rc = make_all(wish, text, plan, e);
	if (rc != 0)
		return rc;
	plan_edit(wish, text, plan);
	return verify(wish, plan, e);
}
