#include "rblunblock/say.h"

#include <stdio.h>
#include <stdlib.h>

#include "rblunblock/edit.h"
#include "rblunblock/plan.h"

#define ODDITIES_SHOWN 20
#define RULE_MAX       2000

void
say_files(const struct wish *wish, const struct plan *plan, const char *rules,
    const char *cdb, const char *audit)
{
	fprintf(stderr, "rblunblock: %s (%s): %zu keys\n", wish->rules_path,
	    rules, plan->before.records.keys);
	fprintf(stderr, "rblunblock: %s (%s); changes are noted in %s\n",
	    wish->cdb_path, cdb, audit);
}

void
say_oddities(const struct wish *wish, const struct plan *plan)
{
	const struct rules *rules = &plan->before;
	size_t i;

	for (i = 0; i < rules->odd_count && i < ODDITIES_SHOWN; i++)
		fprintf(stderr, "rblunblock: %s:%zu: %s\n", wish->rules_path,
		    rules->odd[i].line, rules->odd[i].text);
	if (i < rules->odd_count)
		fprintf(stderr, "rblunblock: %s: %zu more such lines\n",
		    wish->rules_path, rules->odd_count - i);
}

void
say_by_name(const struct wish *wish, const struct plan *plan)
{
	const struct record *other =
	    rules_by_name(&plan->before, &wish->ip, plan->step);
	struct buf end = { 0 };
	bool at_address;
	char *key;

	if (other == NULL)
		return;
	buf_format(&end, "@%s", wish->address);
	at_address = span_ends(other->key, end.s);
	buf_free(&end);
	if (at_address) {
		key = span_printable(other->key, 100);
		fprintf(stderr,
		    "rblunblock: %s:%zu: the rule %s: is asked first where "
		    "ident names that user; see what it sets\n",
		    wish->rules_path, other->line, key);
		free(key);
		return;
	}
	fprintf(stderr,
	    "rblunblock: %s:%zu: rules by host name or ident are not looked "
	    "at; if this or another one goes for %s, see what it sets\n",
	    wish->rules_path, other->line, wish->address);
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
print_carried(const struct wish *wish, const struct plan *plan)
{
	const struct record *from = plan->carried;
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
		    span_printable(buf_as_span(&plan->carried_from), 100);
		char *clean = span_printable(buf_as_span(&names), RULE_MAX);

		printf("  carried over from rule '%s:' (%s:%zu): %s\n", key,
		    wish->rules_path, from->line, clean);
		free(clean);
		free(key);
	}
	buf_free(&names);
}

static void
print_dropped(const struct plan *plan)
{
	const struct record *from = plan->in_force;
	struct span rest, name, value;

	rest = from != NULL ? from->data : SPAN_NONE;
	while (data_variable(&rest, &name, &value))
		if (span_is(name, "RBLSMTPD"))
			print_clean("dropped",
			    (struct span){ name.s,
				(size_t)(value.s + value.len - name.s) });
}

static void
print_rule(const struct wish *wish, const struct plan *plan)
{
	print_clean("rule", buf_as_span(&plan->rule));
	if (!plan->edits)
		return;
	if (plan->in_force == NULL)
		print_clean("before", span_of("no rule went for it"));
	else
		print_clean("before", buf_as_span(&plan->old_rule));
	if (wish->bare)
		print_clean("bare", span_of("nothing was carried over"));
	print_dropped(plan);
	print_carried(wish, plan);
}

void
say_nothing_to_do(const struct wish *wish, const struct plan *plan)
{
	const struct record *wins = rules_that_win(&plan->before, &wish->ip);

	printf("%s is let in already, by %s:%zu", wish->address,
	    wish->rules_path, plan->in_force->line);
	if (wins == NULL)
		printf("; nothing to do\n");
	else
		printf(", unless %s:%zu goes for it by ident\n",
		    wish->rules_path, wins->line);
	print_clean("rule", buf_as_span(&plan->old_rule));
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

	if (before != CDB_SOUND)
		fprintf(stderr,
		    "rblunblock: %s %s; it %s, see that tcpserver -x names "
		    "it\n",
		    wish->cdb_path, why[before], done);
}

void
say_plan(const struct wish *wish, const struct plan *plan, struct span old,
    enum cdb_before before, const struct records *old_keys)
{
	const struct record *gone, *come;
	struct buf diff = { 0 };
	size_t at[2] = { 0, 0 };

	edit_show(old, buf_as_span(&plan->text), wish->rules_path, &diff);
	if (diff.len > 0)
		fputs(diff.s, stdout);
	buf_free(&diff);
	printf("--- %s\n+++ %s (new)\n", wish->cdb_path, wish->cdb_path);
	while (
	    records_differ(old_keys, &plan->after.records, at, &gone, &come)) {
		print_record('-', gone);
		print_record('+', come);
	}
	tell_made(wish, before, "would be made");
	tell_unbuilt(wish, plan, "would change");
}

static void
print_built(
    const struct wish *wish, const struct plan *plan, enum cdb_before before)
{
	size_t keys = plan->after.records.keys;

	printf("  built    %s", wish->cdb_path);
	if (before != CDB_SOUND)
		printf(": made, with %zu %s", keys, keys == 1 ? "key" : "keys");
	else if (plan->unbuilt == 0)
		printf(": 1 of %zu keys changed, no other", keys);
	printf("\n");
}

void
say_done(const struct wish *wish, const struct plan *plan,
    enum cdb_before before, const char *backup)
{
	const struct record *wins = rules_that_win(&plan->after, &wish->ip);

	if (wins == NULL)
		printf("%s is let in: its next connection passes, tcpserver "
		       "needs no restart\n",
		    wish->address);
	else
		printf("%s is let in, unless %s:%zu goes for it by ident; "
		       "tcpserver needs no restart\n",
		    wish->address, wish->rules_path, wins->line);
	print_rule(wish, plan);
	if (!plan->edits)
		printf("  %s said so already, but was never built\n",
		    wish->rules_path);
	print_built(wish, plan, before);
	if (backup != NULL)
		printf("  backup   %s\n", backup);
	if (plan->edits)
		printf("  undo     %s, then: %s\n",
		    plan->replaces ? "put \"before\" in place of the two lines"
				   : "delete the two lines",
		    wish->build);
	tell_made(wish, before, "was made");
	tell_unbuilt(wish, plan, "changed");
}
