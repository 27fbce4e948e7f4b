#include "rblunblock/plan-parts.h"

#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "rblunblock/drift.h"

/* --- what goes for them until now --- */

void
plan_copy_line(struct span text, const struct record *record, struct buf *out)
{
	struct span line = SPAN_NONE;

	if (record != NULL)
		line = rules_line(text, record->line);
	while (line.len > 0 && strchr("\n \t", line.s[line.len - 1]) != NULL)
		line.len--;
	buf_text(out, "");
	buf_span(out, line);
}

void
plan_copy_key(const struct wish *wish, struct span text,
    const struct record *record, struct buf *out)
{
	struct span line, address;

	if (record == NULL)
		return;
	line = rules_line(text, record->line);
	dialect_cut(wish->dialect, &line, &address);
	buf_text(out, "");
	buf_span(out, address);
}

/*
 * find_carried - whose variables to take along
 *
 * Where a deny is overruled, those of the next rule in tcpserver's order: it
 * is what would have applied without the deny, the virus scanner included.
 */
static const struct record *
find_carried(const struct wish *wish, const struct plan *plan,
    const struct record *record)
{
	while (record != NULL && data_denies(record->data))
		record = records_next_in_force(
		    &plan->before->records, wish->dialect, record);
	return record;
}

static const char *
key_of(const struct letting *letting, size_t i)
{
	return letting->keys->list[letting->from + i];
}

static size_t
keys_of(const struct letting *letting)
{
	return letting->last - letting->from + 1;
}

/* --- why not --- */

static int
refuse_deny(
    const struct wish *wish, const struct letting *letting, struct err *e)
{
	return err_perm(e,
	    "%s:%zu: the rule %.200s denies %s, and somebody meant it; ask "
	    "him, or let it in all the same with --force",
	    wish->rules_path, letting->in_force->line, letting->old_rule.s,
	    network_is_address(letting->net) ? wish->whom : key_of(letting, 0));
}

/* a deny that was taken out of the text may be meant, until it is built */
static int
refuse_live_deny(const struct wish *wish, const char *key, struct err *e)
{
	return err_perm(e,
	    "%s denies %s, though %s does not any more; build it first, or "
	    "let it in all the same with --force: %s",
	    wish->cdb_path, key, wish->rules_path, wish->build);
}

int
plan_refuse_large(const struct network *n, struct err *e)
{
	char text[NETWORK_TEXT_SIZE];

	return err_perm(e,
	    "%s is a very large network; if all of it is meant, say so with "
	    "--force",
	    network_format(n, text));
}

/* --- the rules --- */

struct letting *
plan_add_letting(struct plan *plan)
{
	plan->lettings =
	    mem_resize(plan->lettings, plan->count + 1, sizeof *plan->lettings);
	plan->lettings[plan->count] = (struct letting){ 0 };
	return &plan->lettings[plan->count++];
}

/* same_rule - whether two records are of one line, or both of none */
static bool
same_rule(const struct record *a, const struct record *b)
{
	return a == NULL || b == NULL ? a == b : a->line == b->line;
}

/*
 * split - part the keys of a network where another rule is in force
 *
 * A key of its own parts, too: the new rule goes before that one.
 */
static void
split(const struct wish *wish, struct plan *plan, size_t net)
{
	const struct records *r = &plan->before->records;
	const struct record *in_force, *same, *last_same = NULL;
	struct letting *letting = NULL;
	const struct keys *keys = &plan->keys[net];
	struct buf ignored = { 0 };
	struct span key;
	size_t i;

	for (i = 0; i < keys->count; i++) {
		key = span_of(keys->list[i]);
		records_add(&plan->wanted, key, SPAN_NONE, 0);
		in_force = records_in_force(r, wish->dialect, key);
		same = records_find(r, key);
		if (letting == NULL ||
		    !same_rule(in_force, letting->in_force) ||
		    !same_rule(same, last_same) ||
		    !dialect_range(keys, letting->from, i, &ignored)) {
			letting = plan_add_letting(plan);
			letting->net = &wish->nets[net];
			letting->keys = keys;
			letting->from = i;
			letting->in_force = in_force;
			letting->same = same != NULL ? same->line : 0;
		}
		letting->last = i;
		last_same = same;
	}
	buf_free(&ignored);
}

/*
 * find_keys - those of a network
 *
 * No rule for a network is asked for where one for a prefix that ends in a dot
 * holds all of it.
 */
static int
find_keys(const struct wish *wish, struct plan *plan, size_t net, struct err *e)
{
	const struct record *first;
	struct keys *keys = &plan->keys[net];

	if (dialect_keys(wish->dialect, &wish->nets[net], keys, e) < 0)
		return -1;
	if (!dialect_is_network(wish->dialect, span_of(keys->list[0])))
		return 0;
	first = records_in_force(
	    &plan->before->records, wish->dialect, span_of(keys->list[0]));
	if (first == NULL || !span_ends(first->key, "."))
		return 0;
	dialect_keys_free(keys);
	dialect_octet_keys(&wish->nets[net], keys);
	return 0;
}

static int
find_lettings(const struct wish *wish, struct plan *plan, struct err *e)
{
	size_t i;

	records_finish(&plan->wanted);
	plan->keys = mem_new(wish->count * sizeof *plan->keys);
	for (i = 0; i < wish->count; i++) {
		if (network_is_large(&wish->nets[i]) && !wish->force)
			return plan_refuse_large(&wish->nets[i], e);
		plan->nets++;
		if (find_keys(wish, plan, i, e) < 0)
			return -1;
		split(wish, plan, i);
	}
	return 0;
}

/* is_live - whether the cdb says of the keys all that the text says */
static bool
is_live(const struct wish *wish, const struct records *live,
    const struct letting *letting)
{
	const struct span said = letting->in_force->data;
	const struct record *record;
	size_t i;

	for (i = 0; live != NULL && i < keys_of(letting); i++) {
		record = records_in_force(
		    live, wish->dialect, span_of(key_of(letting, i)));
		if (record == NULL || record->data.len != said.len ||
		    memcmp(record->data.s, said.s, said.len) != 0)
			return false;
	}
	return live != NULL;
}

/* check_live - see that the cdb does not deny what the text does not */
static int
check_live(const struct wish *wish, const struct records *live,
    const struct letting *letting, struct err *e)
{
	const struct record *record;
	size_t i;

	for (i = 0; live != NULL && !wish->force && i < keys_of(letting); i++) {
		record = records_in_force(
		    live, wish->dialect, span_of(key_of(letting, i)));
		if (record != NULL && data_denies(record->data))
			return refuse_live_deny(wish, key_of(letting, i), e);
	}
	return 0;
}

static int
write_rule(const struct wish *wish, struct span text, const struct plan *plan,
    struct letting *letting, struct err *e)
{
	struct buf address = { 0 };
	int rc;

	if (!wish->bare)
		letting->carried = find_carried(wish, plan, letting->in_force);
	plan_copy_key(wish, text, letting->carried, &letting->carried_from);
	dialect_range(letting->keys, letting->from, letting->last, &address);
	rc = data_allow_rule(address.s,
	    letting->carried ? letting->carried->data : SPAN_NONE,
	    &letting->rule, e);
	buf_free(&address);
	return rc;
}

/* make_letting - Returns 1 when there is nothing to do for it. */
static int
make_letting(const struct wish *wish, struct span text,
    const struct records *live, const struct plan *plan,
    struct letting *letting, struct err *e)
{
	const struct record *in_force = letting->in_force;

	plan_copy_line(text, in_force, &letting->old_rule);
	letting->edits = in_force == NULL || !data_lets_in(in_force->data);
	if (!letting->edits)
		plan_see_how_long(wish, text, letting);
	if (!letting->edits) {
		buf_span(&letting->rule, buf_as_span(&letting->old_rule));
		return letting->renews == 0 && is_live(wish, live, letting);
	}
	if (in_force != NULL && data_denies(in_force->data)) {
		if (!wish->force)
			return refuse_deny(wish, letting, e);
	} else if (check_live(wish, live, letting, e) < 0) {
		return -1;
	}
	return write_rule(wish, text, plan, letting, e);
}

/* make_all - Returns 1 when there is nothing to do at all. */
static int
make_all(const struct wish *wish, struct span text, const struct records *live,
    struct plan *plan, struct err *e)
{
	size_t i, done = 0;
	int rc;

	for (i = 0; i < plan->count; i++) {
		rc =
		    make_letting(wish, text, live, plan, &plan->lettings[i], e);
		if (rc < 0)
			return -1;
		done += (size_t)rc;
		plan->edits = plan->edits || plan->lettings[i].edits ||
		    plan->lettings[i].renews > 0;
	}
	return done == plan->count;
}

static int
lets_in(const struct wish *wish, const struct plan *plan,
    const struct letting *letting, struct err *e)
{
	const struct record *record;
	size_t i;

	for (i = 0; i < keys_of(letting); i++) {
		record = records_in_force(&plan->after.records, wish->dialect,
		    span_of(key_of(letting, i)));
		if (record == NULL || !data_lets_in(record->data))
			return err_perm(e,
			    "the new text would not let %s in; nothing was "
			    "changed, please report this",
			    key_of(letting, i));
	}
	return 0;
}

/* verify - see that exactly these keys have changed, and as they should */
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
plan_make(const struct wish *wish, struct span text, const struct rules *before,
    const struct records *live, struct plan *plan, struct err *e)
{
	int rc;

	*plan = (struct plan){ .before = before };
	if (rules_expect(before, wish->dialect, wish->rules_path, e) < 0)
		return -1;
	if (rules_kind(wish->dialect)->decides != NULL)
		return plan_table(wish, text, plan, e);
	if (find_lettings(wish, plan, e) < 0)
		return -1;
	plan_find_narrower(wish, text, plan);
	if (live != NULL)
		plan->unbuilt = drift_find(
		    &before->records, live, &plan->wanted, &plan->unbuilt_keys);
	rc = make_all(wish, text, live, plan, e);
	if (rc != 0)
		return rc;
	if (plan->unbuilt > 0 && !wish->force)
		return drift_refuse(wish->rules_path, wish->cdb_path,
		    plan->unbuilt_keys.s, wish->build, e);
	if (plan->edits)
		plan_edit(wish, text, plan);
	else
		buf_span(&plan->text, text);
	return verify(wish, text, plan, e);
}

void
plan_free(struct plan *plan)
{
	size_t i;

	for (i = 0; i < plan->nets; i++)
		dialect_keys_free(&plan->keys[i]);
	for (i = 0; i < plan->count; i++) {
		buf_free(&plan->lettings[i].rule);
		buf_free(&plan->lettings[i].old_rule);
		buf_free(&plan->lettings[i].carried_from);
	}
	free(plan->keys);
	free(plan->lettings);
	records_free(&plan->wanted);
	rules_free(&plan->after);
	buf_free(&plan->text);
	buf_free(&plan->unbuilt_keys);
	buf_free(&plan->narrower_lines);
	*plan = (struct plan){ 0 };
}
