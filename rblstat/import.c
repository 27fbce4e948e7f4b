/*
 * import - read logs to where they end now
 */
#include <inttypes.h>
#include <stdio.h>
#include <time.h>

#include "lib/err.h"
#include "lib/plural.h"
#include "lib/settings.h"
#include "lib/when.h"
#include "rblstat/command.h"
#include "rblstat/pass.h"
#include "rblstat/progress.h"
#include "rblstat/reading.h"
#include "rblstat/tally.h"

static void
print_span(const struct tally_sum *t)
{
	char first[WHEN_TEXT_SIZE], last[WHEN_TEXT_SIZE];

	if (t->refusals == 0)
		return;
	printf("from %s to %s\n", when_local(t->first, first),
	    when_local(t->last, last));
	if (t->guessed > 0)
		printf("%" PRId64 " dated by syslog stamps, their year worked "
		       "out (--year tells it)\n",
		    t->guessed);
	if (t->undated > 0)
		printf("%" PRId64 " without any time, dated by the last change "
		       "of their file\n",
		    t->undated);
}

static void
print_summary(const struct reading *r, double seconds)
{
	const struct tally_sum *t = tally_sum(r->tally);

	printf("%" PRId64 " %s read, %" PRId64 " %s, %" PRId64 " %s, %" PRId64
	       " %s, %" PRId64 " skipped, %.2f s\n",
	    r->read, plural(r->read, "line", "lines"), t->refusals,
	    plural(t->refusals, "refusal", "refusals"), t->hosts,
	    plural(t->hosts, "host", "hosts"), t->zones,
	    plural(t->zones, "zone", "zones"), r->skipped, seconds);
	print_span(t);
	if (r->skipped > 0 && !r->verbose)
		printf("skipped: rblstat explain <LOG shows what is seen in "
		       "each line\n");
	else if (r->read > 0 && t->refusals == 0)
		printf("no refusals: rblstat explain -v <LOG tells what each "
		       "line is instead\n");
	if (r->copies > 0)
		printf("%" PRId64 " older %s of logs that were read further "
		       "already\n",
		    r->copies, plural(r->copies, "copy", "copies"));
}

/* print_sent - the same of mail that was sent */
static void
print_sent(const struct reading *r, double seconds)
{
	const struct sent_sum *s = &r->sent_sum;

	printf("%" PRId64 " %s read, %" PRId64 " %s sent, %.2f s\n", r->read,
	    plural(r->read, "line", "lines"), s->mails,
	    plural(s->mails, "mail", "mails"), seconds);
	if (s->bounces > 0)
		printf("%" PRId64 " %s not counted\n", s->bounces,
		    plural(s->bounces, "bounce", "bounces"));
	if (s->unknown > 0)
		printf("%" PRId64 " not counted since their senders are not in "
		       "the log\n",
		    s->unknown);
	if (r->listed)
		printf("%" PRId64 " %s in the list\n", r->domains,
		    plural(r->domains, "domain", "domains"));
}

static double
clock_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int
command_import(const struct settings *s, struct err *e)
{
	struct reading r = { 0 };
	double began = clock_now();
	struct err late;
	int rc = -1;

	if (s->count < 2)
		return err_perm(
		    e, "import: name the logs to read; see rblstat --help");
	if (pass_open(&r, s, e) == 0) {
		r.progress = progress_new();
		rc = pass_logs(&r, s, e);
		progress_free(r.progress);
	}
	if (pass_tidy(&r, &late) < 0) {
		*e = late;
		rc = -1;
	}
	if (r.store != NULL && !r.stop)
		(r.sent ? print_sent : print_summary)(&r, clock_now() - began);
	pass_close(&r);
	return rc;
}
