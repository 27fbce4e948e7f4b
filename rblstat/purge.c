/*
 * purge - drop old single events, and give their room back to the disk
 *
 * To whom our users wrote so long ago is dropped, too, and when those who are
 * let in came. The sums by day are
 * kept for good, and so is what the next report has still to tell. Nothing is
 * forgotten of the logs: they may be imported again tomorrow.
 */
#include <inttypes.h>
#include <stdio.h>
#include <sys/stat.h>
#include <time.h>

#include "lib/err.h"
#include "lib/plural.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/command.h"

/* before - the moment at which the day that --before names begins */
static int
before(const struct settings *s, int64_t *moment, struct err *e)
{
	const char *word = settings_text(s, SET_BEFORE);
	struct when_zone zone = { 0 };
	struct stamp stamp = { 0 };
	int first, last;

	if (word == NULL)
		return err_perm(e,
		    "purge: say with --before which day is the first to keep, "
		    "like --before 2026-03-01");
	if (when_days(word, time(NULL), &first, &last, e) < 0)
		return -1;
	stamp.month = first / 100 % 100;
	stamp.day = first % 100;
	*moment = when_in_year(&zone, &stamp, first / 10000);
	return 0;
}

/* drop - the events, and what else is so old; returns how many, or -1 */
static int64_t
drop(struct store *store, int64_t moment, struct err *e)
{
	struct query *events = store_query(store, SQL_EVENT_PURGE);
	static const enum sql others[] = { SQL_WROTE_PURGE, SQL_USED_PURGE };
	struct when_zone zone = { 0 };
	struct query *q;
	size_t i;
	int64_t count;

	query_put_int(events, 1, moment);
	if (query_step(events, e) < 0)
		return -1;
	count = store_changes(store);
	for (i = 0; i < sizeof others / sizeof *others; i++) {
		q = store_query(store, others[i]);
		query_put_int(q, 1, when_day(&zone, moment));
		if (query_step(q, e) < 0)
			return -1;
	}
	return count;
}

/* kept - how many as old are still to be told in a report; or -1 */
static int64_t
kept(struct store *store, int64_t moment, struct err *e)
{
	struct query *q = store_query(store, SQL_EVENT_OWED);
	int64_t count = -1;

	query_put_int(q, 1, moment);
	if (query_step(q, e) == 1)
		count = query_int(q, 0);
	query_reset(q);
	return count;
}

static int64_t
size_of(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? (int64_t)st.st_size : 0;
}

static int
purge(struct store *store, const char *path, int64_t moment, struct err *e)
{
	int64_t old_size = size_of(path), dropped, owed;
	char day[WHEN_TEXT_SIZE];

	dropped = drop(store, moment, e);
	owed = dropped < 0 ? -1 : kept(store, moment, e);
	if (owed < 0 || store_vacuum(store, e) < 0)
		return -1;
	printf("%" PRId64 " single %s before %s dropped, the sums kept; %s: "
	       "%" PRId64 " kB, now %" PRId64 " kB\n",
	    dropped, plural(dropped, "refusal", "refusals"),
	    when_local(moment, day), path, old_size / 1024,
	    size_of(path) / 1024);
	if (owed > 0)
		printf("%" PRId64 " as old %s kept, since the next digest has "
		       "to tell of %s\n",
		    owed, plural(owed, "is", "are"),
		    plural(owed, "it", "them"));
	return 0;
}

int
command_purge(const struct settings *s, struct err *e)
{
	struct store *store = NULL;
	int64_t moment = 0;
	int rc = -1;

	if (s->count > 1)
		return err_perm(
		    e, "purge: \"%s\" means nothing here", s->words[1]);
	if (before(s, &moment, e) == 0 &&
	    store_open(settings_text(s, SET_DB), STORE_WRITE, &store, e) == 0)
		rc = purge(store, settings_text(s, SET_DB), moment, e);
	store_close(store);
	return rc;
}

int
command_vacuum(const struct settings *s, struct err *e)
{
	const char *path = settings_text(s, SET_DB);
	int64_t old_size = size_of(path);
	struct store *store;
	int rc;

	if (s->count > 1)
		return err_perm(
		    e, "vacuum: \"%s\" means nothing here", s->words[1]);
	if (store_open(path, STORE_WRITE, &store, e) < 0)
		return -1;
	rc = store_vacuum(store, e);
	store_close(store);
	if (rc == 0)
		printf("%s: %" PRId64 " kB, now %" PRId64 " kB\n", path,
		    old_size / 1024, size_of(path) / 1024);
	return rc;
}
