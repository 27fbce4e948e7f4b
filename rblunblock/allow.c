#include "rblunblock/allow.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/hostname.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/settings.h"
#include "rblunblock/domain.h"
#include "rblunblock/job.h"
#include "rblunblock/plan.h"
#include "rblunblock/say.h"

#define WHY_MAX 400 /* bytes, as rblunblock(8) says */

struct allowing {
	struct job job;
	struct wish wish;
	struct plan plan;
	struct network *nets;
	const char **named;
	struct pool *names; /* of domains */
	struct buf whom;
	char until[DAY_SIZE];
};

/* --- the wish --- */

/*
 * says_something - whether there is a letter or a digit; the "..." that
 * rblreport(8) prints is to be filled in first
 */
static bool
says_something(const char *why)
{
	for (; *why != '\0'; why++) {
		if (isalnum((unsigned char)*why))
			return true;
		/* letters of other scripts; U+2000 to U+207F are none */
		if ((unsigned char)*why >= 0xc3 &&
		    strncmp(why, "\xe2\x80", 2) != 0 &&
		    strncmp(why, "\xe2\x81", 2) != 0)
			return true;
	}
	return false;
}

/* add_network - one that is said twice counts once */
static void
add_network(struct allowing *a, const struct network *n, const char *domain)
{
	size_t i, count = a->wish.count;

	for (i = 0; i < count; i++)
		if (memcmp(&a->nets[i], n, sizeof *n) == 0)
			return;
	a->nets = mem_resize(a->nets, count + 1, sizeof *a->nets);
	a->named = mem_resize(a->named, count + 1, sizeof *a->named);
	a->nets[count] = *n;
	a->named[count] = domain;
	a->wish.count++;
}

static int
read_domain(struct allowing *a, const struct settings *s, const char *word,
    struct err *e)
{
	struct network *nets = NULL;
	size_t count = 0, i;
	int rc = domain_networks(s, word, &nets, &count, e);

	for (i = 0; rc == 0 && i < count; i++)
		add_network(a, &nets[i], word);
	free(nets);
	return rc;
}

/* keep_name - of a domain, in one spelling whoever has typed it */
static const char *
keep_name(struct allowing *a, const char *word)
{
	char text[HOSTNAME_SIZE];
	struct span name = hostname_clean(span_of(word), text);

	if (a->names == NULL)
		a->names = pool_new();
	name.len++;
	return pool_keep(a->names, name).s;
}

/* read_networks - the words; returns 1 when somebody says no to one */
static int
read_networks(struct allowing *a, const struct settings *s, struct err *e)
{
	char text[NETWORK_TEXT_SIZE];
	const char *name;
	struct network n;
	int i, rc = 0;

	for (i = 0; i < s->count && rc == 0; i++) {
		rc = domain_or_network(s->words[i], &n, e);
		if (rc < 0)
			return -1;
		if (rc > 0) {
			name = keep_name(a, s->words[i]);
			rc = read_domain(a, s, name, e);
			buf_format(&a->whom, "%s%s", i > 0 ? ", " : "", name);
			continue;
		}
		buf_format(&a->whom, "%s%s", i > 0 ? ", " : "",
		    network_format(&n, text));
		add_network(a, &n, NULL);
	}
	a->wish.nets = a->nets;
	a->wish.named = a->named;
	a->wish.whom = a->whom.s;
	return rc;
}

/* check_words - first: a slip in one matters more than a reason for it */
static int
check_words(const struct settings *s, struct err *e)
{
	struct network n;
	int i;

	for (i = 0; i < s->count; i++)
		if (domain_or_network(s->words[i], &n, e) < 0)
			return -1;
	return 0;
}

static int
check_why(const struct settings *s, const char *why, struct err *e)
{
	if (why != NULL && why[strspn(why, " \t\r\n")] != '\0' &&
	    !says_something(why))
		return err_perm(e,
		    "--why %.100s: no reason; say for those who come after "
		    "you why %.100s is let in",
		    why, s->words[0]);
	if (why == NULL || !says_something(why))
		return err_perm(e,
		    "--why is missing: say for those who come after you why "
		    "%.100s is let in",
		    s->words[0]);
	if (strlen(why) > WHY_MAX)
		return err_perm(e,
		    "--why has %zu bytes, and no more than %d fit above a "
		    "rule; say it in fewer words",
		    strlen(why), WHY_MAX);
	return 0;
}

static int
read_wish(struct allowing *a, const struct settings *s, struct err *e)
{
	const char *why = settings_text(s, SET_WHY);

	if (s->count < 1)
		return err_perm(e,
		    "want an address, as in rblunblock 192.0.2.1 --why "
		    "\"our partner\"");
	if (check_words(s, e) < 0 || check_why(s, why, e) < 0)
		return -1;
	a->wish.why = why;
	a->wish.bare = settings_on(s, SET_BARE);
	a->wish.force = settings_on(s, SET_FORCE);
	return read_networks(a, s, e);
}

/* read_until - an empty word is a variable without a value, and not never */
static int
read_until(struct allowing *a, const struct settings *s, struct err *e)
{
	const char *word = settings_text(s, SET_EXPIRY);

	a->wish.until = a->until;
	a->wish.renew = s->flagged[SET_EXPIRY];
	if (word == NULL)
		word = a->wish.renew ? "" : "never";
	return entry_until(word, a->job.now, a->until, e);
}

static int
place_wish(struct allowing *a, const struct settings *s, struct err *e)
{
	a->wish.dialect = a->job.dialect;
	a->wish.rules_path = a->job.rules_path;
	a->wish.cdb_path = a->job.cdb_path;
	a->wish.build = a->job.build.s;
	a->wish.day = a->job.day;
	a->wish.who = a->job.who;
	return read_until(a, s, e);
}

/* --- the change --- */

/* join - the rules of all that is changed, old ones or new ones */
static void
join(const struct plan *plan, bool old, struct buf *out)
{
	const struct letting *letting = plan->lettings;
	const struct buf *rule;

	buf_text(out, "");
	for (; letting < plan->lettings + plan->count; letting++) {
		rule = old ? &letting->old_rule : &letting->rule;
		if ((letting->edits || letting->renews > 0) == plan->edits &&
		    rule->len > 0)
			buf_format(
			    out, "%s%s", out->len > 0 ? "; " : "", rule->s);
	}
}

static void
tell_done(const struct allowing *a, const struct audit *audit)
{
	struct buf what = { 0 }, undo = { 0 };

	job_undo(&a->job, audit, &undo);
	say_done(&a->wish, &a->plan, a->job.cdb_before, a->job.backup.called,
	    undo.s);
	buf_format(&what, "%s is let in", a->wish.whom);
	job_told(&a->job, what.s);
	buf_free(&undo);
	buf_free(&what);
}

static int
make_change(struct allowing *a, struct err *e)
{
	const struct plan *plan = &a->plan;
	struct buf old = { 0 }, rule = { 0 };
	struct audit audit = {
		.verb = span_of(plan->edits ? "allow" : "build"),
		.target = span_of(a->wish.whom),
		.why = span_of(a->wish.why),
		.until = span_of(a->until),
	};
	int rc;

	join(plan, true, &old);
	join(plan, false, &rule);
	audit.old = buf_as_span(&old);
	audit.rule = buf_as_span(&rule);
	rc = job_install(&a->job,
	    plan->edits ? buf_as_span(&plan->text) : SPAN_NONE,
	    &plan->after.records, &audit, e);
	if (rc == 0)
		tell_done(a, &audit);
	buf_free(&old);
	buf_free(&rule);
	return rc;
}

static int
allow(struct allowing *a, const struct settings *s, struct err *e)
{
	bool look = settings_on(s, SET_DRY_RUN);
	const struct rules *before;
	int rc;

	rc = read_wish(a, s, e);
	if (rc != 0)
		return rc;
	if (job_open(&a->job, s, look ? TO_TRY : TO_CHANGE, e) < 0)
		return -1;
	if (place_wish(a, s, e) < 0)
		return -1;
	if (settings_on(s, SET_VERBOSE))
		say_files(&a->wish, &a->job.before, target_path(a->job.rules),
		    a->job.cdb != NULL ? target_path(a->job.cdb) : NULL,
		    a->job.audit_path);
	say_oddities(&a->wish, &a->job.before);
	before = job_rules(&a->job, e);
	if (before == NULL)
		return -1;
	rc = plan_make(&a->wish, buf_as_span(&a->job.text), before, a->job.live,
	    &a->plan, e);
	if (rc < 0)
		return -1;
	say_by_name(&a->wish, &a->plan);
	say_narrower(&a->wish, &a->plan);
	say_undated(&a->wish, &a->plan, buf_as_span(&a->job.text));
	if (rc > 0)
		say_nothing_to_do(&a->wish, &a->plan);
	else if (!look)
		return make_change(a, e);
	else if (job_try(&a->job, buf_as_span(&a->plan.text),
		     &a->plan.after.records, e) < 0)
		return -1;
	else
		say_plan(&a->wish, &a->plan, buf_as_span(&a->job.text),
		    a->job.cdb_before, a->job.live);
	return rc;
}

int
allow_run(const struct settings *s, struct err *e)
{
	struct allowing a = { 0 };
	int rc = allow(&a, s, e);

	plan_free(&a.plan);
	job_close(&a.job);
	buf_free(&a.whom);
	free(a.nets);
	free(a.named);
	pool_free(a.names);
	return rc;
}
