#include "rblreport/nightly.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
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
#include "rblreport/unblocked.h"

#define LIMIT_DEFAULT 200
#define LIMIT_MAX     1000000

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

	if (strcmp(db, settings_default(SET_DB)) == 0)
		return NULL;
	whole = *db == '/' ? NULL : realpath(db, NULL);
	return whole != NULL ? whole : mem_string(db);
}

/* One report, while it is made. */
struct job {
	struct delivery x;
	struct night night;
	size_t limit;
	struct faults_scope scope;
};

static int
read_keep(struct job *job, struct err *e)
{
	struct when_zone zone = { 0 };
	int64_t seconds;

	job->scope.night = &job->night;
	job->scope.keep = settings_text(job->x.s, SET_KEEP_EVENTS);
	if (settings_days(job->x.s, SET_KEEP_EVENTS, &seconds, e) < 0)
		return -1;
	job->scope.keep_from = when_day(&zone, job->x.scene->now - seconds);
	return 0;
}

/* takes_ipv6 - whether rblunblock can write a rule for such a host */
static bool
takes_ipv6(const struct settings *s)
{
	static const char *const such[] = { "ipv6", "ucspi-tcp6", "ip6trie" };
	const char *dialect = settings_text(s, SET_DIALECT);
	bool takes = strcmp(settings_text(s, SET_KIND), "cidr") == 0;
	size_t i;

	for (i = 0; dialect != NULL && i < sizeof such / sizeof *such; i++)
		takes = takes || strcmp(dialect, such[i]) == 0;
	return takes;
}

static int
compose(struct job *job, struct err *e)
{
	char *db = other_database(settings_text(job->x.s, SET_DB));
	struct digest_wish wish = {
		.home = span_of(settings_text(job->x.s, SET_HOME)),
		.limit = job->limit,
		.now = job->x.scene->now,
		.host = job->x.scene->host,
		.db = db,
		.kind = settings_text(job->x.s, SET_KIND),
		.ipv6 = takes_ipv6(job->x.s),
	};
	struct unblocked_wish unblocked = {
		.limit = job->limit,
		.complete = delivery_carry(&job->x, false),
	};
	int rc;

	rc = digest_nightly(job->x.store, &wish, &job->night, job->x.d, e);
	if (rc == 0)
		rc = unblocked_put(job->x.store, &unblocked, job->x.d,
		    &job->x.sent.upto_change, e);
	if (rc == 0)
		rc = faults_find(job->x.store, &job->scope, job->x.d, e);
	if (rc == 0)
		lookups_lists(job->x.s, &job->night, job->x.d);
	free(db);
	return rc;
}

/* is_nothing - whether nobody has to look at anything */
static bool
is_nothing(const struct document *d)
{
	const struct document *faults = doc_find(d, "faults");

	return doc_number_of(d, "empty") != 0 &&
	    doc_number_of(d, "unblocked_count") == 0 &&
	    (faults == NULL || faults->count == 0);
}

/* name_file - by its day, and behind the first of a day by its number */
static int
name_file(struct delivery *x, struct err *e)
{
	size_t day = strlen("2026-03-03");
	int number;

	if (digest_number(x->store, DIGEST_NIGHTLY, x->scene->now, &number, e) <
	    0)
		return -1;
	when_local(x->scene->now, x->date);
	x->date[day] = '\0';
	if (number > 1)
		snprintf(x->date + day, sizeof x->date - day, "-%d", number);
	return 0;
}

static int
deliver(struct job *job, struct err *e)
{
	struct delivery *x = &job->x;

	if (name_file(x, e) < 0)
		return -1;
	x->sent.kind = DIGEST_NIGHTLY;
	x->sent.upto = job->night.upto;
	x->sent.tries = job->night.tries;
	x->sent.hosts = job->night.hosts;
	x->nothing = is_nothing(x->d);
	return delivery_make(x, e);
}

int
nightly(const struct settings *s, const struct scene *scene, struct err *e)
{
	struct job job = { 0 };
	struct delivery *x = &job.x;
	int rc = -1;

	delivery_begin(x, s, scene);
	if (delivery_check(s, false, e) < 0 ||
	    home_check(span_of(settings_text(s, SET_HOME)), e) < 0 ||
	    post_read(s, &x->post, e) < 0 || read_limit(s, &job.limit, e) < 0 ||
	    read_keep(&job, e) < 0 || lookups_check(s, e) < 0)
		goto out;
	if (delivery_open(x, e) < 0)
		goto out;
	lookups_hosts(s, scene->now, &x->missing);
	if (compose(&job, e) < 0 || deliver(&job, e) < 0)
		goto out;
	rc = 0;
out:
	delivery_end(x);
	night_free(&job.night);
	return rc;
}
