#include "rblunblock/allow.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/job.h"
#include "rblunblock/plan.h"
#include "rblunblock/say.h"

struct allowing {
	struct job job;
	struct wish wish;
	struct plan plan;
	struct network *nets;
	struct buf whom;
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

/* read_networks - the words; one that is said twice counts once */
static int
read_networks(struct allowing *a, const struct settings *s, struct err *e)
{
	char text[NETWORK_TEXT_SIZE];
	struct network *n;
	int i, j;

	a->nets = mem_new((size_t)s->count * sizeof *a->nets);
	for (i = 0; i < s->count; i++) {
		n = &a->nets[a->wish.count];
		if (network_parse(s->words[i], n, e) < 0)
			return -1;
		for (j = 0; memcmp(&a->nets[j], n, sizeof *n) != 0; j++)
			;
		if (&a->nets[j] != n)
			continue;
		a->wish.count++;
		buf_format(&a->whom, "%s%s", i > 0 ? ", " : "",
		    network_format(n, text));
	}
	a->wish.nets = a->nets;
	a->wish.whom = a->whom.s;
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
	if (check_why(s, why, e) < 0 || read_networks(a, s, e) < 0)
		return -1;
	a->wish.why = why;
	a->wish.bare = settings_on(s, SET_BARE);
	a->wish.force = settings_on(s, SET_FORCE);
	return 0;
}

static void
place_wish(struct allowing *a)
{
	a->wish.dialect = a->job.dialect;
	a->wish.rules_path = a->job.rules_path;
	a->wish.cdb_path = a->job.cdb_path;
	a->wish.build = a->job.build.s;
	a->wish.day = a->job.day;
	a->wish.who = a->job.who;
}

/* --- the change --- */

static void
write_audit_line(const struct allowing *a, struct buf *line)
{
	const struct letting *letting = a->plan.lettings;
	char text[NETWORK_TEXT_SIZE];
	struct audit audit = {
		.time = a->job.now,
		.user = span_of(a->job.who),
		.uid = (int64_t)getuid(),
		.verb = span_of(a->plan.edits ? "allow" : "build"),
		.why = span_of(a->wish.why),
	};

	for (; letting < a->plan.lettings + a->plan.count; letting++) {
		if (letting->edits != a->plan.edits)
			continue;
		audit.target = span_of(network_format(letting->net, text));
		audit.old = buf_as_span(&letting->old_rule);
		audit.rule = buf_as_span(&letting->rule);
		audit_write(&audit, line);
	}
}

/*
 * tell_done - say what was changed
 *
 * Where it cannot be said it is done all the same: what stdout still holds is
 * thrown away, so that it does not become an error in the end.
 */
static void
tell_done(const struct allowing *a)
{
	say_done(&a->wish, &a->plan, a->job.cdb_before, a->job.backup.called);
	if (fflush(stdout) == 0 && !ferror(stdout))
		return;
	fprintf(stderr,
	    "rblunblock: the change is made, %s is let in, but standard "
	    "output cannot be written: %s\n",
	    a->wish.whom, strerror(errno));
	if (freopen("/dev/null", "w", stdout) == NULL)
		clearerr(stdout);
}

static int
make_change(struct allowing *a, struct err *e)
{
	const struct plan *plan = &a->plan;
	struct err late = { 0 };
	struct buf lines = { 0 };
	int rc;

	write_audit_line(a, &lines);
	rc = job_install(&a->job,
	    plan->edits ? buf_as_span(&plan->text) : SPAN_NONE,
	    &plan->after.records, buf_as_span(&lines), &late, e);
	buf_free(&lines);
	if (rc < 0)
		return -1;
	tell_done(a);
	if (late.kind != ERR_NONE)
		fprintf(stderr, "rblunblock: %s\n", late.text);
	return 0;
}

static int
allow(struct allowing *a, const struct settings *s, struct err *e)
{
	bool look = settings_on(s, SET_DRY_RUN);
	int rc;

	if (read_wish(a, s, e) < 0 || job_open(&a->job, s, look, e) < 0)
		return -1;
	place_wish(a);
	rc = plan_make(&a->wish, buf_as_span(&a->job.text), job_live(&a->job),
	    &a->plan, e);
	if (settings_on(s, SET_VERBOSE))
		say_files(&a->wish, &a->plan, target_path(a->job.rules),
		    target_path(a->job.cdb), a->job.audit_path);
	say_oddities(&a->wish, &a->plan);
	if (rc < 0)
		return -1;
	say_by_name(&a->wish, &a->plan);
	say_narrower(&a->wish, &a->plan);
	if (rc > 0)
		say_nothing_to_do(&a->wish, &a->plan);
	else if (!look)
		return make_change(a, e);
	else
		say_plan(&a->wish, &a->plan, buf_as_span(&a->job.text),
		    a->job.cdb_before, &a->job.live);
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
	return rc;
}
