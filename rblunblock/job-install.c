#include "rblunblock/job-parts.h"

#include <sys/stat.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/audit.h"
#include "lib/files.h"
#include "lib/lock.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/settings.h"
#include "rblunblock/edit.h"
#include "rblunblock/install.h"
#include "rblunblock/moved.h"
#include "rblunblock/rules.h"

#define EDIT_MAX   65536 /* of a change, to be noted byte for byte */
#define AROUND_MAX 1000  /* of a line beside it */

/* --- the log of changes --- */

/* read_log - what is no plain file has nothing to tell */
int
job_read_log(struct job *job, struct err *e)
{
	struct stat st;

	if (stat(job->audit_path, &st) < 0 || !S_ISREG(st.st_mode))
		return 0;
	return files_read(job->audit_path, SIZE_MAX - 1, &job->log, e) < 0 ? -1
									   : 0;
}

/* last_id - of the log; 0: there is none */
static int64_t
last_id(struct span log)
{
	struct pool *texts = pool_new();
	struct audit a;
	int64_t id = audit_last(log, texts, &a) ? a.id : 0;

	pool_free(texts);
	return id;
}

/* line_before - the line that ends there, if it is no long one */
static struct span
line_before(struct span text, size_t at)
{
	size_t from = at;

	while (from > 0 && (from == at || text.s[from - 1] != '\n'))
		from--;
	return at - from <= AROUND_MAX
	    ? (struct span){ text.s + from, at - from }
	    : SPAN_NONE;
}

/* line_behind - the line that begins there, if it is no long one */
static struct span
line_behind(struct span text, size_t at)
{
	struct span rest = { text.s + at, text.len - at };

	rest.len = span_line(rest, 2);
	return rest.len <= AROUND_MAX ? rest : SPAN_NONE;
}

/* note_edit - and what is around it, by which its place is found again */
static void
note_edit(const struct difference *d, struct span text, struct audit_edit *edit)
{
	*edit = (struct audit_edit){
		.at = (int64_t)d->at,
		.removed = d->removed,
		.added = d->added,
		.above = line_before(text, d->at),
		.below = line_behind(text, d->at + d->added.len),
	};
}

/* note_edits - to be freed; returns how many: none where they are too long */
static size_t
note_edits(struct span old, struct span fresh, struct audit_edit **edits)
{
	struct differences all;
	size_t i, size = 0;

	edit_differences(old, fresh, &all);
	for (i = 0; i < all.count; i++)
		size += all.list[i].removed.len + all.list[i].added.len;
	if (size > EDIT_MAX)
		all.count = 0;
	*edits = mem_new(all.count * sizeof **edits);
	for (i = 0; i < all.count; i++)
		note_edit(&all.list[i], fresh, &(*edits)[i]);
	free(all.list);
	return all.count;
}

static void
note(struct job *job, struct span text, struct audit *audit, struct buf *line)
{
	struct buf in = { 0 }, out = { 0 };
	struct audit_edit *edits = NULL;

	audit->id = last_id(buf_as_span(&job->log)) + 1;
	audit->time = job->now;
	audit->user = span_of(job->who);
	audit->uid = (int64_t)getuid();
	audit->file = span_of(target_path(job->rules));
	audit->kind = span_of(job->kind->name);
	buf_span(&out, audit->out);
	if (text.s != NULL) {
		audit->edit_count =
		    note_edits(buf_as_span(&job->text), text, &edits);
		audit->edits = edits;
		audit->size = (int64_t)text.len;
		moved_find(
		    buf_as_span(&job->text), text, job->dialect, &in, &out);
	}
	audit->in = buf_as_span(&in);
	audit->out = buf_as_span(&out);
	audit_write(audit, line);
	audit->in = audit->out = SPAN_NONE;
	audit->edits = NULL;
	free(edits);
	buf_free(&in);
	buf_free(&out);
}

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

int
job_install(struct job *job, struct span text, const struct records *records,
    struct audit *audit, struct err *e)
{
	struct buf line = { 0 }, mark = { 0 };
	struct err late = { 0 };
	struct change change = {
		.rules = job->rules,
		.cdb = job->cdb,
		.dialect = job->dialect,
		.text = text,
		.records = records,
		.tcprules = settings_text(job->settings, SET_TCPRULES),
		.built_of = text.s != NULL ? text : buf_as_span(&job->text),
		.backups = (int)job->backups,
		.backup = &job->backup,
		.audit = job->audit_path,
	};
	int rc;

	note(job, text, audit, &line);
	if (text.s != NULL)
		write_sum(text, &mark);
	/* behind it the line of the log, without its newline */
	buf_add(&mark, line.s, line.len - 1);
	lock_note(job->lock, text.s != NULL ? mark.s : lock_left(job->lock));
	change.audit_line = buf_as_span(&line);
	rc = install_change(&change, &late, e);
	buf_free(&line);
	buf_free(&mark);
	job->late = late;
	return rc;
}

int
job_note(struct job *job, struct audit *audit, struct err *e)
{
	struct buf line = { 0 };
	int rc;

	if (target_unchanged(job->rules, e) < 0)
		return -1;
	note(job, SPAN_NONE, audit, &line);
	rc = install_note(job->audit_path, buf_as_span(&line), e);
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
note_it(struct job *job, const struct buf *line, struct err *e)
{
	const struct buf *log = &job->log;

	if (log->len > 0 && memmem(log->s, log->len, line->s, line->len))
		return 0;
	if (install_note(job->audit_path, buf_as_span(line), e) < 0)
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
