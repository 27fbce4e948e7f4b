#include "rblreport/nightly.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/lock.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblreport/digest.h"
#include "rblreport/home.h"
#include "rblreport/message.h"
#include "rblreport/post.h"
#include "rblreport/render.h"
#include "rblreport/report.h"
#include "rblreport/scene.h"

#define LIMIT_DEFAULT 200
#define LIMIT_MAX     1000000
#define DB_DEFAULT    "/var/lib/rblkit/rblkit.db" /* as lib/settings.c has it */

/* --- what was asked for --- */

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

static bool
moves_window(const struct settings *s)
{
	return settings_on(s, SET_MAIL) || settings_on(s, SET_MARK);
}

/*
 * output_directory - where the report becomes a file; NULL: nowhere
 *
 * Who only looks must not replace the page of the day that was sent, so the
 * configured directory is for reports that count.
 */
static const char *
output_directory(const struct settings *s)
{
	const char *dir = settings_text(s, SET_OUTPUT);

	if (dir == NULL || strcmp(dir, "-") == 0)
		return NULL;
	return moves_window(s) || s->flagged[SET_OUTPUT] ? dir : NULL;
}

/* check - what can be told to be wrong before anything is done */
static int
check(const struct settings *s, struct err *e)
{
	const char *dir = output_directory(s);

	if (home_check(span_of(settings_text(s, SET_HOME)), e) < 0)
		return -1;
	if (dir != NULL &&
	    files_directory(dir, settings_name(SET_OUTPUT), e) < 0)
		return -1;
	dir = settings_text(s, SET_TEMPLATES);
	if (dir == NULL)
		return 0;
	return files_directory(dir, settings_name(SET_TEMPLATES), e);
}

/* --- delivery --- */

/* One report on its way. */
struct job {
	const struct settings *s;
	const struct scene *scene;
	struct post *post;
	size_t limit;
	struct store *store;
	struct lock *lock;
	struct report report;
	struct buf subject;
	struct buf body;
};

/*
 * open_store - the database, and the lock that keeps a second report from
 * speaking of the same events
 */
static int
open_store(struct job *job, struct err *e)
{
	const char *db = settings_text(job->s, SET_DB);
	bool moves = moves_window(job->s);
	struct buf path = { 0 };
	char *whole;
	int rc;

	if (store_open(db, moves ? STORE_WRITE : STORE_READ, &job->store, e) <
	    0)
		return -1;
	if (!moves)
		return 0;
	store_durable(job->store);
	/* one database is locked under one name, whatever links lead to it */
	whole = realpath(db, NULL);
	buf_format(&path, "%s.report-lock", whole != NULL ? whole : db);
	free(whole);
	rc = lock_take(path.s, 0, &job->lock, e);
	buf_free(&path);
	return rc;
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

static int
compose(struct job *job, struct err *e)
{
	const char *home = settings_text(job->s, SET_HOME);
	char *db = other_database(settings_text(job->s, SET_DB));
	struct render_frame frame = {
		.host = job->scene->host,
		.home = home,
		.db = db,
		.templates = settings_text(job->s, SET_TEMPLATES),
		.now = job->scene->now,
	};
	int rc;

	rc = digest_report(
	    job->store, span_of(home), job->limit, &job->report, e);
	if (rc == 0)
		rc = render_nightly(
		    &job->report, &frame, &job->subject, &job->body, e);
	free(db);
	return rc;
}

static int
print(const struct job *job, struct err *e)
{
	if (fwrite(job->body.s, 1, job->body.len, stdout) != job->body.len ||
	    fflush(stdout) != 0)
		return err_errno(e, errno, "write to standard output");
	return 0;
}

static int
write_file(const struct job *job, const char *dir, struct err *e)
{
	char day[WHEN_TEXT_SIZE];
	struct buf name = { 0 }, path = { 0 };
	int rc;

	buf_format(
	    &name, "nightly-%.10s.txt", when_local(job->scene->now, day));
	rc = files_write(dir, name.s, buf_as_span(&job->body), &path, e);
	/* beside a mail it would only make cron send a second one */
	if (rc == 0 && !settings_on(job->s, SET_MAIL) &&
	    (printf("%s\n", path.s) < 0 || fflush(stdout) != 0))
		rc = err_errno(e, errno, "write to standard output");
	buf_free(&name);
	buf_free(&path);
	return rc;
}

static int
remember(const struct job *job, const char *id, struct err *e)
{
	struct digest_sent sent = {
		.kind = DIGEST_NIGHTLY,
		.now = job->scene->now,
		.upto = job->report.upto,
		.tries = job->report.tries,
		.hosts = job->report.hosts,
		.message_id = id,
	};
	struct err why = { 0 };

	if (digest_mark(job->store, &sent, &why) == 0)
		return 0;
	*e = why;
	if (why.kind == ERR_TEMP)
		return err_temp(e,
		    "the report was delivered, but the next one repeats it: "
		    "%s",
		    why.text);
	return err_perm(e,
	    "the report was delivered, but the next one repeats it: %s",
	    why.text);
}

/* not_sent - nothing is lost by it */
static int
not_sent(struct err *e)
{
	if (e->kind == ERR_TEMP)
		return err_temp(e, "%s; the next report has it too", e->text);
	return err_perm(e, "%s; the next report has it too", e->text);
}

static int
mail_and_remember(const struct job *job, struct err *e)
{
	struct message message = {
		.subject = job->subject.s,
		.text = job->body.s,
	};
	char *id = NULL;
	int rc;

	/* a mail that cannot be remembered would come back every night */
	rc = digest_try_mark(job->store, e);
	if (rc == 0 && post_send(job->post, job->scene, &message, &id, e) < 0)
		rc = not_sent(e);
	if (rc == 0)
		rc = remember(job, id, e);
	free(id);
	return rc;
}

/* deliver - what can fail for good comes last: the window moves behind it */
static int
deliver(const struct job *job, struct err *e)
{
	const char *dir = output_directory(job->s);
	bool mail = settings_on(job->s, SET_MAIL);

	if (dir != NULL) {
		if (write_file(job, dir, e) < 0)
			return -1;
	} else if (!mail && print(job, e) < 0) {
		return -1;
	}
	if (mail)
		return mail_and_remember(job, e);
	return settings_on(job->s, SET_MARK) ? remember(job, NULL, e) : 0;
}

int
nightly(const struct settings *s, const struct scene *scene, struct err *e)
{
	struct job job = { .s = s, .scene = scene };
	int rc = -1;

	if (check(s, e) < 0 || post_read(s, &job.post, e) < 0 ||
	    read_limit(s, &job.limit, e) < 0)
		goto out;
	if (open_store(&job, e) < 0 || compose(&job, e) < 0 ||
	    deliver(&job, e) < 0)
		goto out;
	rc = 0;
out:
	lock_release(job.lock);
	store_close(job.store);
	report_free(&job.report);
	buf_free(&job.subject);
	buf_free(&job.body);
	post_free(job.post);
	return rc;
}
