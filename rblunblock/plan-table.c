#include "rblunblock/plan-parts.h"

#include "lib/err.h"

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

/* find_within - the rules that go on keeping some of the networks out */
static void
find_within(const struct wish *wish, struct span text, struct plan *plan)
{
	const struct letting *letting = plan->lettings;
	const struct record *record;
	struct narrower all = { 0 };
	size_t at;

	for (; letting < plan->lettings + plan->count; letting++) {
		at = 0;
		while (letting->edits &&
		    (record = rules_within(plan->before, wish->dialect,
			 letting->net, letting->in_force, &at)) != NULL)
			plan_note_narrower(&all, record);
	}
	plan_tell_narrower(wish, text, &all, plan);
}

/* find_place - the line before which the new rule wins; 0: behind all */
static size_t
find_place(
    const struct wish *wish, const struct record *in_force, const char *address)
{
	/* where the closest rule counts, the first of the very network does */
	if (in_force == NULL ||
	    (!rules_kind(wish->dialect)->in_order &&
		!span_is(in_force->key, address)))
		return 0;
	return in_force->line;
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
	if (!letting->edits)
		plan_see_how_long(wish, text, letting);
	if (!letting->edits) {
		buf_span(&letting->rule, buf_as_span(&letting->old_rule));
		return letting->renews == 0;
	}
	if (in_force != NULL && data_denies(in_force->data) && !wish->force)
		return refuse_deny(wish, letting, e);
	if (in_force == NULL && plan->before->unclosed > 0)
		return err_perm(e,
		    "%s:%zu: no endif ends this if, and nothing can be put "
		    "behind it; mend that line first",
		    wish->rules_path, plan->before->unclosed);
	network_format(letting->net, address);
	letting->same = find_place(wish, in_force, address);
	buf_format(&letting->rule, "%s%s", address,
	    rules_kind(wish->dialect)->lets_in);
	return 0;
}

static int
check_network(const struct wish *wish, const struct network *n, struct err *e)
{
	char text[NETWORK_TEXT_SIZE];

	if (!dialect_takes(wish->dialect, &n->ip))
		return err_perm(e,
		    "%s is of %s, and a dataset of type %s has none of these; "
		    "name the file of another one, and say its type by "
		    "dialect",
		    network_format(n, text), ip_is_v4(&n->ip) ? "IPv4" : "IPv6",
		    wish->dialect->name);
	if (network_is_large(n) && !wish->force)
		return plan_refuse_large(n, e);
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
		if (check_network(wish, &wish->nets[i], e) < 0)
			return -1;
		letting = plan_add_letting(plan);
		letting->net = &wish->nets[i];
		letting->in_force =
		    rules_decides(plan->before, wish->dialect, letting->net);
		rc = make_letting(wish, text, plan, letting, e);
		if (rc < 0)
			return -1;
		done += (size_t)rc;
		plan->edits =
		    plan->edits || letting->edits || letting->renews > 0;
		records_add(&plan->wanted,
		    span_of(network_format(letting->net, key)), SPAN_NONE, 0);
	}
	find_within(wish, text, plan);
	return done == plan->count;
}

/* refuse_useless - say why the new rule would have no effect */
static int
refuse_useless(const struct wish *wish, const struct plan *plan,
    const struct letting *letting, struct err *e)
{
	const struct rules *after = &plan->after;
	char text[NETWORK_TEXT_SIZE];

	network_format(letting->net, text);
	if (after->odd_count > plan->before->odd_count)
		return err_perm(e, "a rule for %s %s", text,
		    after->odd[after->odd_count - 1].text);
	if (letting->in_force != NULL)
		return err_perm(e,
		    "%s:%zu: the rule \"%.200s\" keeps %s out wherever the "
		    "new one stands; mend that line first",
		    wish->rules_path, letting->in_force->line,
		    letting->old_rule.s, text);
	return err_perm(e,
	    "the new text would not let %s in; nothing was changed, please "
	    "report this",
	    text);
}

static int
lets_in(const struct wish *wish, const struct plan *plan,
    const struct letting *letting, struct err *e)
{
	const struct record *record =
	    rules_decides(&plan->after, wish->dialect, letting->net);

	if (record == NULL || !data_lets_in(record->data))
		return refuse_useless(wish, plan, letting, e);
	return 0;
}

/* verify - see that no other rule has changed, and that the new ones win */
static int
verify(
    const struct wish *wish, struct span text, struct plan *plan, struct err *e)
{
	size_t i;

	if (plan_read_back(wish, text, plan, e) < 0)
		return -1;
	for (i = 0; i < plan->count; i++)
		if (lets_in(wish, plan, &plan->lettings[i], e) < 0)
			return -1;
	return 0;
}

int
plan_table(
    const struct wish *wish, struct span text, struct plan *plan, struct err *e)
{
	int rc;

	rc = make_all(wish, text, plan, e);
	if (rc != 0)
		return rc;
	plan_edit(wish, text, plan);
	return verify(wish, text, plan, e);
}
