#include "rblunblock/say.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/plural.h"
#include "rblunblock/edit.h"
#include "rblunblock/entry.h"
#include "rblunblock/plan.h"

#define ODDITIES_SHOWN 20
#define RULE_MAX       2000

void
say_files(const struct wish *wish, const struct rules *rules, const char *path,
    const char *cdb, const char *audit)
{
	fprintf(stderr, "rblunblock: %s (%s): %zu records\n", wish->rules_path,
	    path, records_count(&rules->records));
	if (cdb != NULL)
		fprintf(stderr, "rblunblock: %s (%s)\n", wish->cdb_path, cdb);
	fprintf(stderr, "rblunblock: changes are noted in %s\n", audit);
}

void
say_oddities(const struct wish *wish, const struct rules *rules)
{
	size_t i;

	for (i = 0; i < rules->odd_count && i < ODDITIES_SHOWN; i++)
		fprintf(stderr, "rblunblock: %s:%zu: %s\n", wish->rules_path,
		    rules->odd[i].line, rules->odd[i].text);
	if (i < rules->odd_count)
		fprintf(stderr, "rblunblock: %s: %zu more such lines\n",
		    wish->rules_path, rules->odd_count - i);
}

/* tell_by_name - Returns whether it named a rule for this very letting. */
static bool
tell_by_name(const struct wish *wish, const struct plan *plan,
    const struct letting *letting)
{
	const struct record *other =
	    rules_by_name(plan->before, letting->net, letting->in_force);
	char *key;

	if (other == NULL)
		return false;
	if (rules_ident_in(other->key, letting->net)) {
		key = span_printable(other->key, 100);
		fprintf(stderr,
		    "rblunblock: %s:%zu: the rule %s: is asked first where "
		    "ident names that user; see what it sets\n",
		    wish->rules_path, other->line, key);
		free(key);
		return true;
	}
	fprintf(stderr,
	    "rblunblock: %s:%zu: rules by host name or ident are not looked "
	    "at; if this or another one goes for %s, see what it sets\n",
	    wish->rules_path, other->line, wish->whom);
	return true;
}

void
say_by_name(const struct wish *wish, const struct plan *plan)
{
	size_t i;

	for (i = 0; i < plan->count; i++)
		if (tell_by_name(wish, plan, &plan->lettings[i]))
			break;
}

void
say_narrower(const struct wish *wish, const struct plan *plan)
{
	if (plan->narrower > 0)
		fprintf(stderr,
		    "rblunblock: %zu %s within %s %s in force and %s nobody "
		    "in: %s\n",
		    plan->narrower,
		    plural((int64_t)plan->narrower, "rule", "rules"),
		    wish->whom,
		    plural((int64_t)plan->narrower, "stays", "stay"),
		    plural((int64_t)plan->narrower, "lets", "let"),
		    plan->narrower_lines.s);
}

/* tell_undated - and which comment may be that of the rule */
static void
tell_undated(const struct wish *wish, const struct letting *letting,
    const struct entries *all)
{
	size_t i;

	fprintf(stderr,
	    "rblunblock: %s:%zu: no comment of rblunblock is right above this "
	    "rule, so it gets no last day",
	    wish->rules_path, letting->in_force->line);
	for (i = 0; i < all->orphan_count; i++)
		if (entry_is_for(&all->orphans[i], letting->net))
			fprintf(stderr, "; the one in line %zu may be its own",
			    all->orphans[i].line);
	fprintf(stderr, "\n");
}

void
say_undated(const struct wish *wish, const struct plan *plan, struct span text)
{
	const struct letting *letting = plan->lettings;
	size_t line = 0;
	struct entries all;

	if (!wish->renew)
		return;
	entries_read(text, wish->dialect, &all);
	for (; letting < plan->lettings + plan->count; letting++) {
		if (letting->edits || letting->in_force->line == line)
			continue;
		line = letting->in_force->line;
		if (!entries_own(&all, line))
			tell_undated(wish, letting, &all);
	}
	entries_free(&all);
}

/* find_winner - a rule by ident that keeps one of them out all the same */
static const struct record *
find_winner(
    const struct wish *wish, const struct plan *plan, const struct rules *rules)
{
	const struct record *in_force, *wins = NULL;
	const struct letting *letting;
	size_t i;

	for (i = 0; i < plan->count && wins == NULL; i++) {
		letting = &plan->lettings[i];
		if (letting->keys == NULL)
			continue;
		in_force = records_in_force(&rules->records, wish->dialect,
		    span_of(letting->keys->list[letting->from]));
		wins = rules_that_win(rules, letting->net, in_force);
	}
	return wins;
}

/* tell_unbuilt - what comes with the change: rules that others edited */
static void
tell_unbuilt(const struct wish *wish, const struct plan *plan, const char *what)
{
	if (plan->unbuilt > 0)
		fprintf(stderr, "rblunblock: %s: other rules %s, too: %s\n",
		    wish->cdb_path, what, plan->unbuilt_keys.s);
}

static void
print_clean(const char *label, struct span text)
{
	char *clean = span_printable(text, RULE_MAX);

	printf("  %-8s %s\n", label, clean);
	free(clean);
}

/* print_carried - the names of the variables that came along, and whence */
static void
print_carried(const struct wish *wish, const struct letting *letting)
{
	const struct record *from = letting->carried;
	struct span rest, name, value;
	struct buf names = { 0 };

	if (from == NULL)
		return;
	rest = from->data;
	while (data_variable(&rest, &name, &value)) {
		if (span_is(name, "RBLSMTPD"))
			continue;
		buf_text(&names, names.len ? ", " : "");
		buf_span(&names, name);
	}
	if (names.len > 0) {
		char *key =
		    span_printable(buf_as_span(&letting->carried_from), 100);
		char *clean = span_printable(buf_as_span(&names), RULE_MAX);

		printf("  carried over from rule '%s:' (%s:%zu): %s\n", key,
		    wish->rules_path, from->line, clean);
		free(clean);
		free(key);
	}
	buf_free(&names);
}

static void
print_dropped(const struct letting *letting)
{
	const struct record *from = letting->in_force;
	struct span rest, name, value;

	rest = from != NULL ? from->data : SPAN_NONE;
	while (data_variable(&rest, &name, &value))
		if (span_is(name, "RBLSMTPD") && value.len > 0)
			print_clean("dropped",
			    (struct span){ name.s,
				(size_t)(value.s + value.len - name.s) });
}

/* print_end - until when the rule in force until now lets in */
static void
print_end(const struct letting *letting)
{
	if (letting->ends.s != NULL)
		print_clean("ends", letting->ends);
}

static void
print_letting(const struct wish *wish, const struct letting *letting)
{
	print_clean("rule", buf_as_span(&letting->rule));
	if (!letting->edits)
		return;
	if (letting->in_force == NULL)
		print_clean("before", span_of("no rule went for it"));
	else
		print_clean("before", buf_as_span(&letting->old_rule));
	print_end(letting);
	if (wish->bare)
		print_clean("bare", span_of("nothing was carried over"));
	print_dropped(letting);
	print_carried(wish, letting);
}

void
say_nothing_to_do(const struct wish *wish, const struct plan *plan)
{
	const struct record *wins = find_winner(wish, plan, plan->before);
	size_t i;

	printf("%s is let in already, by %s:%zu", wish->whom, wish->rules_path,
	    plan->lettings[0].in_force->line);
	if (wins == NULL)
		printf("; nothing to do\n");
	else
		printf(", unless %s:%zu goes for it by ident\n",
		    wish->rules_path,
		    records_line(&plan->before->records, wins));
	for (i = 0; i < plan->count; i++) {
		print_clean("rule", buf_as_span(&plan->lettings[i].old_rule));
		print_end(&plan->lettings[i]);
	}
	if (plan->unbuilt > 0)
		fprintf(stderr,
		    "rblunblock: %s was not built from %s as it is now: %s; "
		    "to build it: %s\n",
		    wish->cdb_path, wish->rules_path, plan->unbuilt_keys.s,
		    wish->build);
}

static void
print_record(char mark, const struct record *r)
{
	struct buf line = { 0 };
	char *key;

	if (r == NULL)
		return;
	key = span_printable(r->key, 100);
	data_describe(r->data, &line);
	printf("%c %s %s\n", mark, r->key.len ? key : "(all others)", line.s);
	free(key);
	buf_free(&line);
}

/* tell_made - that there was no cdb: perhaps a slip in its name */
static void
tell_made(const struct wish *wish, enum cdb_before before, const char *done)
{
	static const char *const why[] = {
		[CDB_MISSING] = "was not there",
		[CDB_BROKEN] = "was damaged, or no cdb",
	};

	if (before != CDB_SOUND && wish->cdb_path != NULL)
		fprintf(stderr,
		    "rblunblock: %s %s; it %s, see that tcpserver -x names "
		    "it\n",
		    wish->cdb_path, why[before], done);
}

/* print_keys - what would change in the cdb */
static void
print_keys(const struct wish *wish, const struct plan *plan,
    const struct records *old_keys)
{
	const struct record *gone, *come;
	struct records none = { 0 };
	size_t at[2] = { 0, 0 };

	records_finish(&none);
	if (old_keys == NULL)
		old_keys = &none;
	printf("--- %s\n+++ %s (new)\n", wish->cdb_path, wish->cdb_path);
	while (
	    records_differ(old_keys, &plan->after.records, at, &gone, &come)) {
		print_record('-', gone);
		print_record('+', come);
	}
	records_free(&none);
}

void
say_plan(const struct wish *wish, const struct plan *plan, struct span old,
    enum cdb_before before, const struct records *old_keys)
{
	struct buf diff = { 0 };

	edit_show(old, buf_as_span(&plan->text), wish->rules_path, &diff);
	if (diff.len > 0)
		fputs(diff.s, stdout);
	buf_free(&diff);
	if (wish->cdb_path != NULL)
		print_keys(wish, plan, old_keys);
	tell_made(wish, before, "would be made");
	tell_unbuilt(wish, plan, "would change");
}

/* keys_changed - of those that are asked for */
static size_t
keys_changed(const struct plan *plan)
{
	const struct letting *letting = plan->lettings;
	size_t count = 0;

	for (; letting < plan->lettings + plan->count; letting++)
		if (letting->edits || !plan->edits)
			count += letting->last - letting->from + 1;
	return count;
}

static void
print_built(
    const struct wish *wish, const struct plan *plan, enum cdb_before before)
{
	size_t count = records_count(&plan->after.records);

	if (wish->cdb_path == NULL)
		return;
	printf("  built    %s", wish->cdb_path);
	if (before != CDB_SOUND)
		printf(": made, with %zu %s", count,
		    count == 1 ? "record" : "records");
	else if (plan->unbuilt == 0)
		printf(": %zu of %zu records changed, no other",
		    keys_changed(plan), count);
	printf("\n");
}

void
say_done(const struct wish *wish, const struct plan *plan,
    enum cdb_before before, const char *backup, const char *undo)
{
	const struct record *wins = find_winner(wish, plan, &plan->after);
	const struct kind *kind = rules_kind(wish->dialect);
	size_t i;

	printf("%s is let in", wish->whom);
	if (plan->narrower > 0)
		printf(", except where %zu %s within it %s otherwise",
		    plan->narrower,
		    plural((int64_t)plan->narrower, "rule", "rules"),
		    plural((int64_t)plan->narrower, "says", "say"));
	if (wins == NULL)
		printf(": %s\n", kind->in_force);
	else
		printf(", unless %s:%zu goes for it by ident; tcpserver needs "
		       "no restart\n",
		    wish->rules_path, records_line(&plan->after.records, wins));
	for (i = 0; i < plan->count; i++)
		print_letting(wish, &plan->lettings[i]);
	if (!plan->edits)
		printf("  %s said so already, but was never built\n",
		    wish->rules_path);
	print_built(wish, plan, before);
	if (kind->then != NULL)
		printf("  then     %s\n", kind->then);
	if (backup != NULL)
		printf("  backup   %s\n", backup);
	if (strcmp(wish->until, "never") != 0)
		printf("  until    %s\n", wish->until);
	if (plan->edits)
		printf("  undo     %s\n", undo);
	tell_made(wish, before, "was made");
	tell_unbuilt(wish, plan, "changed");
}
