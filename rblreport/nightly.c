#include "rblreport/nightly.h"

#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/duration.h"
#include "lib/err.h"
#include "lib/lock.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblreport/delivery.h"
#include "rblreport/digest.h"
#include "rblreport/document.h"
#include "rblreport/faults.h"
#include "rblreport/home.h"
#include "rblreport/lookups.h"
#include "rblreport/night.h"
#include "rblreport/post.h"
#include "rblreport/scene.h"

#define LIMIT_DEFAULT 200
#define LIMIT_MAX     1000000
#define KEEP_MAX      (36500LL * 86400)           /* as rblstat import has it */
#define DB_DEFAULT    "/var/lib/rblkit/rblkit.db" /* as lib/settings.c has it */

static int
read_limit(const struct settings *s, size_t *limit, struct err *e)
{
	int64_t number = LIMIT_DEFAULT;

	if (settings_on(s, SET_LIMIT) &&
	    settings_number(s, SET_LIMIT, 1, LIMIT_MAX, &number, e) < 0)
		return -1;
	*limit = (size_t)number;
	return 0;
}

/*
 * other_database - what rblstat has to be told to look into the same one;
 * NULL: nothing. The path is whole, as mail is read anywhere.
 */
static char *
other_database(const char *db)
{
	char *whole;

	if (strcmp(db, DB_DEFAULT) == 0)
		return NULL;
	whole = *db == '/' ? NULL : realpath(db, NULL);
	return whole != NULL ? whole : mem_string(db);
}

/* One report, while it is made. */
struct job {
	const struct settings *s;
	const struct scene *scene;
	struct post *post;
	struct store *store;
	struct lock *lock;
	struct night night;
	struct document *d;
	size_t limit;
	struct faults_scope scope;
	struct buf missing; /* why hosts could not be looked up */
};

static int
read_keep(struct job *job, struct err *e)
{
	struct when_zone zone = { 0 };
	int64_t seconds;

	job->scope.night = &job->night;
	job->scope.keep = settings_text(job->s, SET_KEEP_EVENTS);
	if (duration_read(
		"keep_events", job->scope.keep, 'd', KEEP_MAX, &seconds, e) < 0)
		return -1;
	job->scope.keep_from = when_day(&zone, job->scene->now - seconds);
	return 0;
}

static int
compose(struct job *job, struct err *e)
{
	char *db = other_database(settings_text(job->s, SET_DB));
	struct digest_wish wish = {
		.home = span_of(settings_text(job->s, SET_HOME)),
		.limit = job->limit,
		.now = job->scene->now,
		.host = job->scene->host,
		.db = db,
		.ipv6 = strcmp(settings_text(job->s, SET_DIALECT), "ipv6") == 0,
	};
	int rc;

	rc = digest_nightly(job->store, &wish, &job->night, job->d, e);
	if (rc == 0)
		rc = faults_find(job->store, &job->scope, job->d, e);
	if (rc == 0)
		lookups_lists(job->s, &job->night, job->d);
	if (rc == 0 && job->missing.len > 0)
		doc_text(doc_row(job->d, "missing"), "sentence",
		    buf_as_span(&job->missing));
	free(db);
	return rc;
}

/* is_nothing - whether nobody has to look at anything */
static bool
is_nothing(const struct document *d)
{
	const struct document *faults = doc_find(d, "faults");

	return doc_number_of(d, "empty") != 0 &&
	    (faults == NULL || faults->count == 0);
}

static int
deliver(const struct job *job, struct err *e)
{
	char day[WHEN_TEXT_SIZE];
	struct delivery x = {
		.s = job->s,
		.scene = job->scene,
		.post = job->post,
		.store = job->store,
		.d = job->d,
		.sent = {
			.kind = DIGEST_NIGHTLY,
			.now = job->scene->now,
			.upto = job->night.upto,
			.tries = job->night.tries,
			.hosts = job->night.hosts,
		},
		.date = day,
		.nothing = is_nothing(job->d),
	};

	when_local(job->scene->now, day);
	day[strcspn(day, " ")] = '\0';
	return delivery_make(&x, e);
}

int
nightly(const struct settings *s, const struct scene *scene, struct err *e)
{
	struct job job = { .s = s, .scene = scene, .d = document_new() };
	int rc = -1;

	if (delivery_check(s, false, e) < 0 ||
	    home_check(span_of(settings_text(s, SET_HOME)), e) < 0 ||
	    post_read(s, &job.post, e) < 0 ||
	    read_limit(s, &job.limit, e) < 0 || read_keep(&job, e) < 0 ||
	    lookups_check(s, e) < 0)
		goto out;
	if (delivery_open(s, &job.store, &job.lock, e) < 0)
		goto out;
	lookups_hosts(s, scene->now, &job.missing);
	if (compose(&job, e) < 0 || deliver(&job, e) < 0)
		goto out;
	rc = 0;
out:
	lock_release(job.lock);
	store_close(job.store);
	night_free(&job.night);
	document_free(job.d);
	post_free(job.post);
	buf_free(&job.missing);
	return rc;
}
