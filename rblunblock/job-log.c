#include "rblunblock/job-parts.h"

#include <sys/stat.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lib/audit.h"
#include "lib/files.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "rblunblock/edit.h"
#include "rblunblock/moved.h"

#define EDIT_MAX   65536 /* of a change, to be noted byte for byte */
#define AROUND_MAX 1000  /* of a line beside it */

/*
 * check_log - what has other lines alone is the file of somebody else, named
 * by mistake
 */
static int
check_log(const struct job *job, struct err *e)
{
	struct span log = buf_as_span(&job->log);
	struct pool *texts = pool_new();
	struct audit a;
	bool ours = span_trim(log).len == 0 || span_starts(log, "{") ||
	    audit_last(log, NULL, texts, &a);

	pool_free(texts);
	return ours ? 0
		    : err_perm(e,
			  "%s is no log of changes: it has other lines alone; "
			  "name another file by audit",
			  job->audit_path);
}

/* read_log - what is no plain file has nothing to tell */
int
job_read_log(struct job *job, struct err *e)
{
	struct stat st;

	if (stat(job->audit_path, &st) < 0 || !S_ISREG(st.st_mode))
		return 0;
	return files_read(job->audit_path, SIZE_MAX - 1, &job->log, e) < 0
	    ? -1
	    : check_log(job, e);
}

/*
 * last_id - of these rules; 0: there is none
 *
 * A log that serves several has numbers for each: the lock is of the rules.
 */
static int64_t
last_id(const struct job *job)
{
	struct pool *texts = pool_new();
	struct audit a;
	int64_t id = audit_last(buf_as_span(&job->log), target_path(job->rules),
			 texts, &a)
	    ? a.id
	    : 0;

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

void
job_write_line(
    struct job *job, struct span text, struct audit *audit, struct buf *line)
{
	struct buf in = { 0 }, out = { 0 };
	struct audit_edit *edits = NULL;

	audit->id = last_id(job) + 1;
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

void
job_begin_line(const struct job *job, struct buf *line)
{
	struct buf whole = { 0 };

	if (job->log.len == 0 || span_ends(buf_as_span(&job->log), "\n"))
		return;
	buf_char(&whole, '\n');
	buf_span(&whole, buf_as_span(line));
	buf_free(line);
	*line = whole;
	fprintf(stderr,
	    "rblunblock: %s: its last line has no end; the next one is put "
	    "below it\n",
	    job->audit_path);
}
