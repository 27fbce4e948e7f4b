#include "rblunblock/plan.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "rblunblock/edit.h"

#define WHY_MAX    400
#define KEYS_SHOWN 5
#define BEHIND_ALL (SIZE_MAX / 2)

/* --- the address --- */

static bool
is_network(const char *word)
{
	const char *slash = strchr(word, '/');
	size_t len = strlen(word);
	char *end;
	struct ip ip;
	long bits;

	if (slash == NULL) /* a prefix as tcprules has it: 192.0.2. */
		return len > 1 && word[len - 1] == '.' &&
		    strspn(word, "0123456789.") == len;
	if (!ip_read((struct span){ word, (size_t)(slash - word) }, &ip))
		return false;
	bits = strtol(slash + 1, &end, 10);
	return slash[1] >= '0' && slash[1] <= '9' && *end == '\0' &&
	    bits <= (ip_is_v4(&ip) ? 32 : 128);
}

/* is_range - what a rules file may say, but not an order to let in */
static bool
is_range(const char *word)
{
	size_t len = strlen(word);

	return strchr(word, '-') != NULL && *word != '-' &&
	    word[len - 1] != '-' && strspn(word, "0123456789.-") == len;
}

int
plan_address(const char *word, struct wish *wish, struct err *e)
{
	if (is_network(word))
		return err_perm(e,
		    "\"%.100s\" is a network; only one address at a time is "
		    "let in",
		    word);
	if (is_range(word))
		return err_perm(e,
		    "\"%.100s\" is a range; only one address at a time is let "
		    "in",
		    word);
	if (!ip_read(span_of(word), &wish->ip))
		return err_perm(e,
		    "\"%.100s\" is no IPv4 address; write it like 192.0.2.1 "
		    "(names are not taken: anybody may claim one)",
		    word);
	if (!ip_is_v4(&wish->ip))
		return err_perm(e,
		    "\"%.100s\" is an IPv6 address; tcprules takes no rules "
		    "for such",
		    word);
	ip_format(&wish->ip, wish->address);
	return 0;
}

/* --- what goes for the address until now --- */

static void
copy_line(struct span text, const struct record *record, struct buf *out)
{
	struct span line = SPAN_NONE;

	if (record != NULL)
		line = rules_line(text, record->line);
	while (line.len > 0 && strchr("\n \t", line.s[line.len - 1]) != NULL)
		line.len--;
	buf_text(out, "");
	buf_span(out, line);
}

/* copy_key - the key as the file has it, which may be that of a range */
static void
copy_key(struct span text, const struct record *record, struct buf *out)
{
	copy_line(text, record, out);
	out->len = strcspn(out->s, ":");
	out->s[out->len] = '\0';
}

/*
 * find_carried - whose variables to take along
 *
 * Where a deny is overruled, those of the next rule in tcpserver's order: it
 * is what would have applied without the deny, the virus scanner included.
 */
static const struct record *
find_carried(const struct plan *plan, const struct ip *ip)
{
	const struct record *record = plan->in_force;
	int step = plan->step;

	while (record != NULL && data_denies(record->data)) {
		step++;
		record = records_in_force(&plan->before.records, ip, &step);
	}
	return record;
}

static int
refuse_deny(const struct wish *wish, const struct plan *plan, struct err *e)
{
	return err_perm(e,
	    "%s:%zu: the rule %.200s denies %s, and somebody meant it; ask "
	    "him, or let it in all the same with --force",
	    wish->rules_path, plan->in_force->line, plan->old_rule.s,
	    wish->address);
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

/* find_unbuilt - where text and cdb differ, but for the address's own key */
static void
find_unbuilt(
    const struct wish *wish, const struct records *live, struct plan *plan)
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
		if (!span_is(key, wish->address))
			add_key(&drifted[kind], key);
	}
	describe(drifted, plan);
}

/*
 * The text may be half a thought of somebody else, or the cdb may have been
 * built from other files or by another tcprules: to build it now would do
 * more than was asked for, in the middle of the night.
 */
static int
refuse_unbuilt(const struct wish *wish, const struct plan *plan, struct err *e)
{
	return err_perm(e,
	    "%s was not built from %s as it is now, and other rules would "
	    "change, too: %s; let them with --force, or first build it: %s",
	    wish->cdb_path, wish->rules_path, plan->unbuilt_keys.s,
	    wish->build);
}

/* --- the new text --- */

static void
write_lines(const struct wish *wish, const struct plan *plan, struct buf *out)
{
	buf_format(out, "# rblunblock %s %s why=", wish->day, wish->who);
	buf_quote(out, span_of(wish->why), WHY_MAX);
	buf_format(out, "\n%s\n", plan->rule.s);
}

/*
 * edit_text - put the rule where it wins
 *
 * The first rule with a key wins: one for this very address is replaced, a
 * range that holds it must come behind the new rule.
 */
static void
edit_text(const struct wish *wish, struct span text, struct plan *plan)
{
	const struct record *same =
	    records_find(&plan->before.records, span_of(wish->address));
	struct buf lines = { 0 };
	size_t line = BEHIND_ALL, cut = 0;

	if (same != NULL) {
		line = same->line;
		cut = rules_line_is_for(rules_line(text, line), wish->address);
		plan->replaces = cut > 0;
		if (!cut)
			line = edit_above_comments(text, line);
	}
	write_lines(wish, plan, &lines);
	buf_clear(&plan->text);
	edit_lines(text, line, cut, buf_as_span(&lines), &plan->text);
	buf_free(&lines);
}

/* verify - see that exactly the one key has changed, and as it should */
static int
verify(const struct wish *wish, struct plan *plan, struct err *e)
{
	const struct record *old, *fresh;
	size_t at[2] = { 0, 0 };
	int step = 0;

	if (rules_read(
		buf_as_span(&plan->text), "the new text", &plan->after, e) < 0)
		return -1;
	while (records_differ(
	    &plan->before.records, &plan->after.records, at, &old, &fresh))
		if (!span_is(
			fresh != NULL ? fresh->key : old->key, wish->address))
			return err_perm(e,
			    "the new text would change other rules than that "
			    "of %s; nothing was changed, please report this",
			    wish->address);
	fresh = records_in_force(&plan->after.records, &wish->ip, &step);
	if (fresh == NULL || !data_lets_in(fresh->data))
		return err_perm(e,
		    "the new text would not let %s in; nothing was changed, "
		    "please report this",
		    wish->address);
	return 0;
}

static int
write_rule(
    const struct wish *wish, struct span text, struct plan *plan, struct err *e)
{
	if (data_denies(plan->in_force ? plan->in_force->data : SPAN_NONE) &&
	    !wish->force)
		return refuse_deny(wish, plan, e);
	if (!wish->bare)
		plan->carried = find_carried(plan, &wish->ip);
	copy_key(text, plan->carried, &plan->carried_from);
	return data_allow_rule(wish->address,
	    plan->carried ? plan->carried->data : SPAN_NONE, &plan->rule, e);
}

static const struct record *
live_record(const struct wish *wish, const struct records *live)
{
	int step = 0;

	return live == NULL ? NULL : records_in_force(live, &wish->ip, &step);
}

/* is_live - whether the cdb says of the address all that the text says */
static bool
is_live(const struct wish *wish, const struct records *live,
    const struct record *said)
{
	const struct record *record = live_record(wish, live);

	return record != NULL && record->data.len == said->data.len &&
	    memcmp(record->data.s, said->data.s, said->data.len) == 0;
}

/* a deny that was taken out of the text may be meant, until it is built */
static int
refuse_live_deny(const struct wish *wish, struct err *e)
{
	return err_perm(e,
	    "%s denies %s, though %s does not any more; build it first, or "
	    "let it in all the same with --force: %s",
	    wish->cdb_path, wish->address, wish->rules_path, wish->build);
}

int
plan_make(const struct wish *wish, struct span text, const struct records *live,
    struct plan *plan, struct err *e)
{
	const struct record *denied;

	*plan = (struct plan){ 0 };
	buf_span(&plan->text, text);
	if (rules_read(text, wish->rules_path, &plan->before, e) < 0)
		return -1;
	plan->in_force =
	    records_in_force(&plan->before.records, &wish->ip, &plan->step);
	copy_line(text, plan->in_force, &plan->old_rule);
	if (live != NULL)
		find_unbuilt(wish, live, plan);
	plan->edits =
	    plan->in_force == NULL || !data_lets_in(plan->in_force->data);
	if (!plan->edits && is_live(wish, live, plan->in_force))
		return 1;
	denied = live_record(wish, live);
	if (plan->edits && denied != NULL && data_denies(denied->data) &&
	    !data_denies(plan->in_force ? plan->in_force->data : SPAN_NONE) &&
	    !wish->force)
		return refuse_live_deny(wish, e);
	if (!plan->edits)
		buf_span(&plan->rule, buf_as_span(&plan->old_rule));
	else if (write_rule(wish, text, plan, e) < 0)
		return -1;
	if (plan->unbuilt > 0 && !wish->force)
		return refuse_unbuilt(wish, plan, e);
	if (plan->edits)
		edit_text(wish, text, plan);
	return verify(wish, plan, e);
}

void
plan_free(struct plan *plan)
{
	rules_free(&plan->before);
	rules_free(&plan->after);
	buf_free(&plan->text);
	buf_free(&plan->rule);
	buf_free(&plan->old_rule);
	buf_free(&plan->carried_from);
	buf_free(&plan->unbuilt_keys);
	*plan = (struct plan){ 0 };
}
