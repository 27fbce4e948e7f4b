/*
 * follow - read logs to where they end, and again whenever they grow
 *
 * Each time is what one import does, so that there is nothing that a follower
 * knows and the database does not: it may be killed at any moment, and logs
 * may be rotated in any way, as for import.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/err.h"
#include "lib/plural.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblstat/command.h"
#include "rblstat/notify.h"
#include "rblstat/pass.h"
#include "rblstat/reading.h"
#include "rblstat/tally.h"
#include "rblstat/watch.h"

enum {
	PACE_MS = 500,       /* from one pass to the next */
	POLL_MS = 1000,      /* where changes cannot be heard of */
	LOOK_MS = 10000,     /* where they can, they may be lost all the same */
	PATIENCE_MS = 60000, /* at most, after failures */
	TIDY_S = 60,
};

struct follow {
	struct settings settings; /* those read last */
	struct reading r;
	struct watch *watch;
	time_t tidied;
	bool ready;      /* the first pass is over */
	int failures;    /* of the database, in a row */
	int bad;         /* passes that went wrong, in a row */
	struct err told; /* the last failure, so that it is told once */
};

static bool
enough(void *watch)
{
	return watch_ended(watch);
}

static int
open_pass(struct follow *f, struct err *e)
{
	if (pass_open(&f->r, &f->settings, e) < 0)
		return -1;
	f->r.enough = enough;
	f->r.enough_arg = f->watch;
	return 0;
}

/* --- failures --- */

/*
 * fail - tell each failure once, until all was well again
 *
 * While it is rotated a log is not there for a moment.
 */
static void
fail(struct follow *f, const struct err *e)
{
	f->bad++;
	if (f->bad == 1 && f->ready && e->kind == ERR_PERM)
		return;
	if (strcmp(f->told.text, e->text) != 0)
		fprintf(stderr, "rblstat: %s; still following\n", e->text);
	f->told = *e;
}

static void
forget(struct follow *f)
{
	if (f->told.text[0] != '\0')
		fprintf(stderr, "rblstat: all is well again\n");
	f->bad = 0;
	f->told = (struct err){ 0 };
}

/*
 * patience - how long to wait, with changes to be heard of or not; a log that
 * is not there does not hold up the others, but a database does
 */
static int
patience(const struct follow *f, bool heard)
{
	int ms = heard ? LOOK_MS : POLL_MS;

	if (f->failures == 0)
		return ms;
	ms = f->failures > 6 ? PATIENCE_MS : POLL_MS << (f->failures - 1);
	return ms < PATIENCE_MS ? ms : PATIENCE_MS;
}

/* --- passes --- */

/* tidy - at most once a minute, and at the end */
static int
tidy(struct follow *f, bool last, struct err *e)
{
	time_t now = time(NULL);

	if (!last && now >= f->tidied && now - f->tidied < TIDY_S)
		return 0;
	f->tidied = now;
	return pass_tidy(&f->r, e);
}

/*
 * once - a pass over all logs
 *
 * Returns 0; -1 when what is kept in memory does not fit the database any
 * more. What is about one log alone is told and waits for the next pass.
 */
static int
once(struct follow *f, struct err *e)
{
	int rc;

	if (f->r.store != NULL && store_moved(f->r.store))
		return err_temp(e,
		    "database %s: somebody took it away; beginning a new one",
		    f->r.db);
	f->r.now = time(NULL);
	rc = pass_logs(&f->r, &f->settings, e);
	if (f->r.stop)
		return -1;
	f->failures = 0;
	if (rc < 0)
		fail(f, e);
	else
		forget(f);
	return tidy(f, false, e);
}

/* recover - begin again, with nothing kept in memory */
static int
recover(struct follow *f, const struct err *failure, struct err *e)
{
	fail(f, failure);
	f->failures++;
	pass_close(&f->r);
	return open_pass(f, e);
}

static void
swap_settings(struct follow *a, struct follow *b)
{
	struct settings settings = a->settings;
	struct reading r = a->r;

	a->settings = b->settings;
	a->r = b->r;
	b->settings = settings;
	b->r = r;
	a->r.settings = &a->settings;
	b->r.settings = &b->settings;
}

/* reload - take the configuration as it is now, if it is right */
static void
reload(struct follow *f)
{
	struct follow next = { .watch = f->watch };
	struct err wrong;

	notify("RELOADING=1");
	if (settings_again(&f->settings, &next.settings, &wrong) == 0 &&
	    open_pass(&next, &wrong) == 0) {
		fprintf(stderr, "rblstat: the configuration was read again\n");
		swap_settings(f, &next);
	} else {
		fprintf(stderr,
		    "rblstat: %s; going on with the configuration as it "
		    "was\n",
		    wrong.text);
	}
	pass_close(&next.r);
	settings_free(&next.settings);
	notify("READY=1");
}

/* watch_all - whether all changes can be heard of */
static bool
watch_all(struct follow *f)
{
	bool all = true;
	int i;

	for (i = 1; i < f->settings.count; i++)
		if (strncmp(f->settings.words[i], "journal:", 8) == 0 ||
		    !watch_log(f->watch, f->settings.words[i]))
			all = false;
	return all;
}

/* go_on - until it is enough; 0, or -1 when we cannot */
static int
go_on(struct follow *f, struct err *e)
{
	enum watch_event event;
	struct err failure;

	while ((event = watch_wait(f->watch, patience(f, watch_all(f)))) !=
	    WATCH_END) {
		if (event == WATCH_AGAIN)
			reload(f);
		if (once(f, &failure) < 0 && recover(f, &failure, e) < 0)
			return -1;
		/* what comes in meanwhile is read in one go */
		watch_rest(f->watch, PACE_MS);
	}
	return 0;
}

static int
follow(struct follow *f, struct err *e)
{
	int64_t refusals;
	struct err failure;

	if (open_pass(f, e) < 0)
		return -1;
	/* before the first pass, lest what changes during it is missed */
	watch_all(f);
	if (once(f, &failure) < 0) {
		*e = failure;
		if (failure.kind == ERR_PERM || recover(f, &failure, e) < 0)
			return -1;
	}
	refusals = f->r.tally == NULL ? 0 : tally_sum(f->r.tally)->refusals;
	fprintf(stderr,
	    "rblstat: %" PRId64 " %s read, %" PRId64 " %s; following\n",
	    f->r.read, plural(f->r.read, "line", "lines"), refusals,
	    plural(refusals, "refusal", "refusals"));
	f->ready = true;
	notify("READY=1");
	if (go_on(f, e) < 0)
		return -1;
	notify("STOPPING=1");
	return tidy(f, true, e);
}

static int
check_words(const struct settings *s, struct err *e)
{
	int i;

	if (s->count < 2)
		return err_perm(e, "follow: name the logs; see rblstat --help");
	for (i = 1; i < s->count; i++)
		if (strcmp(s->words[i], "-") == 0)
			return err_perm(e,
			    "follow: standard input cannot be followed; name "
			    "a log, or use rblstat import -");
	return 0;
}

int
command_follow(const struct settings *s, struct err *e)
{
	struct follow f = { .tidied = time(NULL) };
	int rc = -1;

	if (check_words(s, e) < 0)
		return -1;
	f.watch = watch_new(e);
	if (f.watch != NULL && settings_again(s, &f.settings, e) == 0)
		rc = follow(&f, e);
	pass_close(&f.r);
	settings_free(&f.settings);
	watch_free(f.watch);
	return rc;
}
