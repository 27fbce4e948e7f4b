#include "rblstat/fetch-parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "rblstat/domains.h"
#include "rblstat/header.h"
#include "rblstat/journal.h"
#include "rblstat/logfile.h"
#include "rblstat/opening.h"
#include "rblstat/progress.h"
#include "rblstat/reading.h"
#include "rblstat/rotation.h"
#include "rblstat/unpack.h"
#include "rblstat/wrote.h"

/* --- files and streams --- */

/* is_done - whether a compressed log was read to its end, by its looks */
static int
is_done(struct reading *r, const struct opening *o, struct err *e)
{
	int64_t source = 0;
	int done = opening_was_read(o, r->store, &source, e);

	r->known_logs += done == 1 && source <= r->newest_old;
	return done;
}

/*
 * is_dated - whether a stream can be read as it comes: its lines have the
 * year, which for others is worked out backwards from the last one
 */
static bool
is_dated(const struct opening *o)
{
	struct peek peek = { .want = PEEK_SIZE };
	struct buf body = { 0 };
	struct header header;
	struct span line;

	if (o->packed || unpack_packed(o->unpack))
		return false;
	logfile_peek(o->log, 0, &peek, &line);
	header = header_cut(&line, &body);
	buf_free(&body);
	return header.clock == CLOCK_FULL || header.clock == CLOCK_LABEL ||
	    (header.clock == CLOCK_STAMP && header.stamp.year != 0);
}

/* read_piece - what has come of a stream up to now; 0, or -1 with r->stop */
static int
read_piece(struct reading *r, const struct opening *o, struct err *e)
{
	int rc;

	r->log = o->log;
	r->packed_size = 0;
	r->now = time(NULL);
	r->piece = true;
	rc = reading_batches(r, e);
	r->piece = false;
	r->stop = rc < 0;
	r->log = NULL;
	return rc < 0 ? -1 : 0;
}

/*
 * unpack - have all of a compressed log or a stream at hand
 *
 * Returns 1; 0 for one that nothing is to be read of; -1 on failure.
 */
static int
unpack(struct reading *r, struct opening *o, struct err *e)
{
	int more, begun = o->packed ? is_done(r, o, e) : 0;

	if (begun != 0)
		return begun < 0 ? -1 : 0;
	more = opening_unpack(o, e);
	/* what was never begun need not be unpacked to learn just that */
	if (more >= 0 && r->only_begun) {
		begun = opening_was_begun(o, r->store, e);
		if (begun <= 0)
			return begun;
	}
	while (more == 1 && !reading_over(r)) {
		progress_at(r->progress, unpack_used(o->unpack) / 2);
		/* pieces of a second: each costs a transaction */
		if (time(NULL) > r->now && is_dated(o) &&
		    read_piece(r, o, e) < 0)
			return -1;
		more = opening_unpack(o, e);
	}
	/* of what is not all there, nothing is read */
	return more == 0 ? 1 : more < 0 ? -1 : 0;
}

/*
 * tell_left - that a stream has ended within a line, which was left out
 *
 * Whether that is the line or half of it, nobody can know.
 */
static void
tell_left(struct reading *r)
{
	if (r->source.copy || r->source.position >= logfile_size(r->log))
		return;
	progress_clear(r->progress);
	fprintf(stderr,
	    "rblstat: %s: its last line has no newline, so it was left out; "
	    "give it all again, with one\n",
	    logfile_path(r->log));
}

/* read_opened - all batches of a log; 0, or -1 with r->stop set */
static int
read_opened(struct reading *r, struct opening *o, struct err *e)
{
	int rc;

	r->log = o->log;
	r->packed_size = o->packed ? o->size : 0;
	rc = reading_batches(r, e);
	if (rc == 0 && o->packed && r->source.id != 0)
		rc = opening_note(o, r->store, r->source.id, e);
	if (rc == 0 && o->unpack != NULL && !o->packed)
		tell_left(r);
	r->stop = rc < 0;
	r->log = NULL;
	return rc < 0 ? -1 : 0;
}

/* has_twin - whether a compressed log is there uncompressed, too */
static bool
has_twin(const char *path)
{
	size_t len;
	char *twin;
	bool there;

	if (!rotation_packed(path, &len))
		return false;
	twin = mem_copy(path, len);
	there = access(twin, R_OK) == 0;
	free(twin);
	return there;
}

/*
 * read_list - a list of domains, all of which our users may have written to
 *
 * Returns 1; 0 for what is no list; -1 on failure.
 */
static int
read_list(struct reading *r, const char *path, struct err *e)
{
	struct buf names = { 0 };
	int64_t added = 0;
	int rc = domains_read(path, &names, e);

	if (rc == 1 &&
	    (reading_ready(r, e) < 0 ||
		wrote_list(
		    r->store, buf_as_span(&names), r->listed, &added, e) < 0)) {
		r->stop = true;
		rc = -1;
	}
	if (rc == 1) {
		r->listed = true;
		r->domains += added;
	}
	buf_free(&names);
	return rc;
}

static int
read_file(struct reading *r, const char *path, struct err *e)
{
	struct opening o;
	int rc = opening_begin(&o, path, r->spool, r->now, e);

	o.sent = r->sent;
	progress_log(r->progress, path, o.size);
	if (rc == 0) {
		rc = reading_ready(r, e);
		r->stop = rc < 0;
	}
	if (rc == 0 && o.unpack != NULL)
		rc = unpack(r, &o, e);
	else if (rc == 0)
		rc = 1;
	if (rc == 1)
		rc = read_opened(r, &o, e);
	progress_clear(r->progress);
	/* while gzip is at it, the log itself is there, and read */
	if (rc < 0 && !r->stop && r->unasked && o.packed && has_twin(path))
		rc = 0;
	opening_end(&o);
	return rc;
}

int
fetch_log(struct reading *r, const char *word, struct err *e)
{
	int list;

	if (journal_is(word))
		return fetch_journal(r, word, e);
	list = r->sent && !r->unasked ? read_list(r, word, e) : 0;
	return list == 0 ? read_file(r, word, e) : list < 0 ? -1 : 0;
}
