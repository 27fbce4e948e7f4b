#include "rblunblock/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/files.h"
#include "lib/mem.h"
#include "lib/plural.h"
#include "lib/settings.h"
#include "rblunblock/check-parts.h"
#include "rblunblock/drift.h"
#include "rblunblock/edit.h"
#include "rblunblock/effect.h"
#include "rblunblock/hands.h"
#include "rblunblock/network.h"
#include "rblunblock/within.h"

/* --- the files --- */

static void
check_lines(struct checking *c)
{
	size_t i;

	for (i = 0; i < c->rules->odd_count; i++)
		printf("%s:%zu: %s\n", c->job.rules_path, c->rules->odd[i].line,
		    c->rules->odd[i].text);
	c->found += c->rules->odd_count;
}

/* check_hidden - what we put before a rule of others is meant to hide it */
static void
check_hidden(struct checking *c)
{
	const struct record *record, *first;
	size_t at = 0;

	if (c->job.kind->decides != NULL)
		return;
	while ((record = rules_hidden(c->rules, &at, &first)) != NULL) {
		if (entries_own(&c->entries, record->line) ||
		    entries_own(&c->entries, first->line))
			continue;
		printf("%s:%zu: never counts: line %zu is for the same, and "
		       "the first of them decides; take one of them out\n",
		    c->job.rules_path, record->line, first->line);
		c->found++;
	}
}

static void
check_cdb(struct checking *c)
{
	struct records none = { 0 };
	struct buf keys = { 0 };
	size_t count;

	if (c->job.cdb == NULL)
		return;
	if (c->job.live == NULL) {
		printf("%s%s; to build it: %s\n",
		    c->job.damage.kind != ERR_NONE ? c->job.damage.text
						   : c->job.cdb_path,
		    c->job.damage.kind != ERR_NONE ? "" : ": is not there",
		    c->job.build.s);
		c->found++;
		return;
	}
	records_finish(&none);
	count = drift_find(&c->rules->records, c->job.live, &none, &keys);
	if (count > 0)
		printf("%s: was not built from %s as it is now: %s; to build "
		       "it: %s\n",
		    c->job.cdb_path, c->job.rules_path, keys.s, c->job.build.s);
	c->found += count > 0;
	records_free(&none);
	buf_free(&keys);
}

/* read_rest - the rules as they were without any entry */
static int
read_rest(struct checking *c, struct err *e)
{
	struct insertion *cuts = mem_new(c->entries.count * sizeof *cuts);
	size_t i;

	for (i = 0; i < c->entries.count; i++)
		cuts[i] = (struct insertion){ .line = c->entries.list[i].line,
			.cut = 2 };
	edit_lines(
	    buf_as_span(&c->job.text), cuts, c->entries.count, &c->others);
	free(cuts);
	return rules_read(buf_as_span(&c->others), c->job.dialect,
	    "the other rules", &c->rest, e);
}

/* read_hands - what the log tells; without it all the rest is checked */
static void
read_hands(struct checking *c)
{
	struct err why = { 0 };

	if (job_read_log(&c->job, &why) < 0)
		printf("%s; so edits by hand were not looked for\n", why.text);
	else if (c->job.log.len > 0) {
		c->hands = hands_read(buf_as_span(&c->job.log),
		    target_path(c->job.rules), c->job.kind->name);
		hands_see(c->hands, buf_as_span(&c->job.text), &c->entries);
	} else if (c->entries.count > 0)
		printf("%s: has no changes; so edits by hand were not looked "
		       "for\n",
		    c->job.audit_path);
}

/* --- what is in the file no more, and what is not ours --- */

/* is_told - whether a comment that has lost its rule is for that network */
static bool
is_told(const struct checking *c, const struct network *n)
{
	size_t i;

	for (i = 0; i < c->entries.orphan_count; i++)
		if (entry_is_for(&c->entries.orphans[i], n))
			return true;
	return false;
}

/* tell_gone - what was noted as a network, and is none, lets nobody in */
static void
tell_gone(struct checking *c, const char *net, int64_t change)
{
	struct buf flag = { 0 }, command = { 0 };
	const struct record *rule;
	struct network n;

	if (!network_read(span_of(net), &n))
		return;
	rule = rules_lets_in(c->rules, c->job.dialect, &n);
	if (rule != NULL && entries_own(&c->entries, rule->line))
		rule = NULL;
	if (rule != NULL && is_told(c, &n))
		return;
	buf_format(&flag, "--remove %s", net);
	job_command(&c->job, flag.s, &command);
	if (rule != NULL)
		printf("%s:%zu: %s was let in by change %lld, and still is by "
		       "this rule, which has no comment of rblunblock; put "
		       "that back, or delete the rule, and have it in the log: "
		       "%s\n",
		    c->job.rules_path, rule->line, net, (long long)change,
		    command.s);
	else
		printf("%s: %s was let in by change %lld, and its rule was "
		       "taken out by hand; to have that in the log: %s\n",
		    c->job.rules_path, net, (long long)change, command.s);
	c->found++;
	buf_free(&flag);
	buf_free(&command);
}

static void
check_gone(struct checking *c)
{
	size_t at = 0;
	struct gone gone;
	char *clean;

	while (c->hands != NULL && hands_gone(c->hands, &at, &gone)) {
		clean = span_printable(gone.net, 100);
		tell_gone(c, clean, gone.id);
		free(clean);
	}
}

/*
 * count_others - rules of hands, which may be: they are only told; a table is
 * there for them, and says nothing new by having some
 */
static void
count_others(const struct checking *c)
{
	const struct records *r = &c->rest.records;
	size_t i, line = 0, count = 0;

	if (c->job.kind->decides != NULL)
		return;
	for (i = 0; i < r->count; i++) {
		if (r->list[i].line == line || !data_lets_in(r->list[i].data))
			continue;
		line = r->list[i].line;
		count++;
	}
	if (count > 0)
		printf("%s: %zu %s somebody in that rblunblock did not "
		       "write\n",
		    c->job.rules_path, count,
		    plural((int64_t)count, "rule lets", "rules let"));
}

static int
check(struct checking *c, const struct settings *s, struct err *e)
{
	if (s->count > 0)
		return err_perm(e,
		    "--check looks at all rules, and takes no addresses; "
		    "--list shows those for some");
	if (job_open(&c->job, s, TO_CHECK, e) < 0)
		return -1;
	c->rules = job_rules(&c->job, e);
	if (c->rules == NULL)
		return -1;
	entries_read(buf_as_span(&c->job.text), c->job.dialect, &c->entries);
	if (read_rest(c, e) < 0)
		return -1;
	check_lines(c);
	check_hidden(c);
	check_cdb(c);
	read_hands(c);
	check_entries(c);
	check_gone(c);
	count_others(c);
	return c->found > 0;
}

int
check_run(const struct settings *s, struct err *e)
{
	struct checking c = { 0 };
	int rc = check(&c, s, e);

	within_free(c.scene.within);
	rules_free(&c.rest);
	buf_free(&c.others);
	entries_free(&c.entries);
	hands_free(c.hands);
	job_close(&c.job);
	return rc;
}
