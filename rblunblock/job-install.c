#include "rblunblock/job-parts.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "lib/audit.h"
#include "lib/files.h"
#include "lib/lock.h"
#include "lib/settings.h"
#include "rblunblock/install.h"
#include "rblunblock/rules.h"

/* --- a change --- */

/* sum_of - a sum that an edit changes, of eight bytes at a time */
static uint64_t
sum_of(struct span text)
{
	uint64_t sum = 14695981039346656037u, piece;
	size_t i;

	for (i = 0; i < text.len; i += sizeof piece) {
		piece = 0;
		memcpy(&piece, text.s + i,
		    text.len - i < sizeof piece ? text.len - i : sizeof piece);
		sum = (sum ^ piece) * 1099511628211u;
		sum ^= sum >> 29;
	}
	return sum;
}

/* write_sum - what tells one text from another */
static void
write_sum(struct span text, struct buf *out)
{
	buf_format(
	    out, "%zu %016llx ", text.len, (unsigned long long)sum_of(text));
}

static struct change
change_of(struct job *job, struct span text, const struct records *records)
{
	return (struct change){
		.rules = job->rules,
		.cdb = job->cdb,
		.dialect = job->dialect,
		.text = text,
		.records = records,
		.tcprules = settings_text(job->settings, SET_TCPRULES),
		.built_of = text.s != NULL ? text : buf_as_span(&job->text),
		.before = buf_as_span(&job->text),
		.backups = (int)job->backups,
		.backup = &job->backup,
		.audit = job->audit,
	};
}

int
job_install(struct job *job, struct span text, const struct records *records,
    struct audit *audit, struct err *e)
{
	struct buf line = { 0 }, mark = { 0 };
	struct err late = { 0 };
	struct change change = change_of(job, text, records);
	bool halfway = false;
	int rc;

	job_write_line(job, text, audit, &line);
	if (text.s != NULL)
		write_sum(text, &mark);
	/* behind it the line of the log, without its newline */
	buf_add(&mark, line.s, line.len - 1);
	lock_note(job->lock, text.s != NULL ? mark.s : lock_left(job->lock));
	job_begin_line(job, &line);
	change.audit_line = buf_as_span(&line);
	change.halfway = &halfway;
	rc = install_change(&change, &late, e);
	/* what could not be built is to be built by the next run */
	if (rc == 0 || (text.s != NULL && !halfway))
		lock_settle(job->lock);
	buf_free(&line);
	buf_free(&mark);
	job->late = late;
	return rc;
}

int
job_try(struct job *job, struct span text, const struct records *records,
    struct err *e)
{
	struct change change = change_of(job, text, records);

	return install_try(&change, e);
}

int
job_note(struct job *job, struct audit *audit, struct err *e)
{
	struct buf line = { 0 };
	int rc;

	if (target_unchanged(job->rules, e) < 0)
		return -1;
	job_write_line(job, SPAN_NONE, audit, &line);
	job_begin_line(job, &line);
	rc = install_note(job->audit, buf_as_span(&line), e);
	buf_free(&line);
	return rc;
}

/* --- what a run that died has left --- */

/*
 * was_cut_short - whether these very rules were put in place by a run that
 * died
 *
 *   line  out: of the log, which may have it or not; for buf_free()
 */
static bool
was_cut_short(const struct job *job, struct buf *line)
{
	struct buf sum = { 0 };
	bool same;

	if (job->lock == NULL || *lock_left(job->lock) == '\0')
		return false;
	write_sum(buf_as_span(&job->text), &sum);
	same = span_starts(span_of(lock_left(job->lock)), sum.s);
	if (same)
		buf_format(line, "%s\n", lock_left(job->lock) + sum.len);
	buf_free(&sum);
	return same;
}

/* note_it - the change has to be in the log, once */
static int
note_it(struct job *job, struct buf *line, struct err *e)
{
	const struct buf *log = &job->log;

	if (log->len > 0 && memmem(log->s, log->len, line->s, line->len))
		return 0;
	job_begin_line(job, line);
	if (install_note(job->audit, buf_as_span(line), e) < 0)
		return -1;
	fprintf(stderr,
	    "rblunblock: %s: the run before was cut short; what it changed is "
	    "noted now\n",
	    job->audit_path);
	buf_clear(&job->log);
	return job_read_log(job, e);
}

/* is_built - whether the cdb is of these rules */
static bool
is_built(const struct job *job)
{
	return job->live == &job->before.records;
}

/* build_it - and look at what is there now */
static int
build_it(struct job *job, struct err *e)
{
	struct audit audit = {
		.verb = span_of("build"),
		.target = span_of("all"),
		.why = span_of("the run before was cut short"),
	};

	if (job_install(job, SPAN_NONE, &job->before.records, &audit, e) < 0)
		return -1;
	fprintf(stderr,
	    "rblunblock: %s: the run before was cut short behind the rules; "
	    "their cdb is built now\n",
	    job->cdb_path);
	target_close(job->cdb);
	job->cdb = NULL;
	records_free(&job->loaded);
	buf_clear(&job->log);
	if (target_find(job->cdb_path, &job->cdb, e) < 0 ||
	    target_look(job->cdb, false, e) < 0 || job_load_live(job, e) < 0)
		return -1;
	return job_read_log(job, e);
}

/* repair - bring to its end what a run that died had begun */
int
job_repair(struct job *job, struct err *e)
{
	struct buf line = { 0 };
	int rc = 0;

	if (was_cut_short(job, &line))
		rc = note_it(job, &line, e);
	/* a file of which nothing is built is new or old as a whole */
	if (rc < 0 || line.len == 0 || job->cdb == NULL) {
		buf_free(&line);
		return rc;
	}
	buf_free(&line);
	return job->unread.kind != ERR_NONE || is_built(job) ? 0
							     : build_it(job, e);
}
