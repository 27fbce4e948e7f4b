#include "rblstat/reading.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/bytes.h"
#include "lib/changes.h"
#include "lib/err.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/ahead.h"
#include "rblstat/calendar.h"
#include "rblstat/gap.h"
#include "rblstat/ingest.h"
#include "rblstat/known.h"
#include "rblstat/logfile.h"
#include "rblstat/more.h"
#include "rblstat/progress.h"
#include "rblstat/sent.h"
#include "rblstat/session.h"
#include "rblstat/source.h"
#include "rblstat/take.h"
#include "rblstat/tally.h"
#include "rblstat/used.h"
#include "rblstat/wrote.h"

enum {
	/* A batch ends with so many bytes or seconds, however little was in
	 * them: others wait for the lock, and who ends us for the batch. */
	BATCH_SIZE = 64 * 1024 * 1024,
	BATCH_SECONDS = 1,
};

/*
 * on_disk - a place in the log as one in the file that it comes from
 *
 * Unpacking was half of the work.
 */
static int64_t
on_disk(const struct reading *r, int64_t place)
{
	double size = (double)logfile_size(r->log);

	if (r->packed_size == 0 || size == 0)
		return place;
	return (
	    int64_t)((double)r->packed_size * (1 + (double)place / size) / 2);
}

/*
 * check_same - that the log is still the one that the batch began with
 *
 * One that is truncated under its writer, and grows again, has others' lines
 * at the places that were read.
 *
 *   mark  a hash of what stood before the batch
 */
static int
check_same(struct reading *r, int64_t position, int64_t mark, struct err *e)
{
	int64_t head = 0, now = 0;
	int found = logfile_head(r->log, &head, e);

	if (found < 0 || logfile_mark(r->log, position, &now, e) < 0)
		return -1;
	if (found == 0 || head != r->source.head || now != mark)
		return err_temp(e,
		    "%s: was truncated while it was read; try again later",
		    logfile_path(r->log));
	return 0;
}

static double
clock_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/*
 * note_time - of what was read, for who goes on from there
 *
 *   more  whether there may be more of the log behind it
 */
static void
note_time(struct reading *r, int64_t end, int more)
{
	int64_t time = calendar_passed(r->calendar, end);

	if (more == 0)
		r->source.last_time = calendar_end(r->calendar);
	else if (time > r->source.last_time && time <= r->now)
		r->source.last_time = time;
}

/* read_pages - as much as a batch may have; *end tells how far it came */
static int
read_pages(struct reading *r, int64_t begin, int64_t *end, struct err *e)
{
	double until = clock_now() + BATCH_SECONDS;
	struct page *page;
	int more;

	while ((more = ahead_page(r->ahead, &page, e)) == 1) {
		if (page->block.overlong)
			take_overlong(r, page);
		else if (take_page(r, page, e) < 0)
			return -1;
		*end = page->reached;
		progress_at(r->progress, on_disk(r, *end));
		if (ingest_full(r->ingest) || *end - begin >= BATCH_SIZE ||
		    clock_now() >= until)
			break;
	}
	return more;
}

/*
 * read_batch - from the reading position on
 *
 * Returns 1 when there may be more, 0 at the end of the log, -1 on failure.
 */
static int
read_batch(struct reading *r, struct err *e)
{
	int64_t begin = r->source.position, end = begin, mark;
	int more;

	if (logfile_mark(r->log, begin, &mark, e) < 0 ||
	    used_begin(r->used, e) < 0)
		return -1;
	if (!ahead_continues(r->ahead, r->log, begin) ||
	    !session_continues(r->session, r->source.id, begin)) {
		ahead_stop(r->ahead);
		if (more_look_back(r, e) < 0)
			return -1;
		ahead_begin(r->ahead, r->log, begin);
	}
	more = read_pages(r, begin, &end, e);
	if (more < 0 || take_write(r, e) < 0)
		return -1;
	note_time(r, end, more);
	session_reached(r->session, end, (struct span){ "", 0 });
	if (end > begin &&
	    (source_advance(r->store, r->log, &r->source, end, e) < 0 ||
		check_same(r, begin, mark, e) < 0))
		return -1;
	return more;
}

static void
tell_copy(struct reading *r)
{
	r->copies++;
	progress_clear(r->progress);
	if (r->verbose)
		fprintf(stderr,
		    "rblstat: %s: an older copy of a log that was read "
		    "further already\n",
		    logfile_path(r->log));
}

/* prepare - find out which log it is, and make its calendar */
static int
prepare(struct reading *r, struct err *e)
{
	struct calendar_facts facts;
	int found = source_find(r->store, r->log, r->sent, &r->source, e);

	if (found <= 0)
		return found;
	if (r->calendar == NULL && !r->piece)
		r->known_logs +=
		    r->source.position > 0 && r->source.id <= r->newest_old;
	if (r->only_begun && (r->source.id == 0 || r->source.copy))
		return 0;
	if (r->source.copy) {
		if (!r->piece)
			tell_copy(r);
		return 0;
	}
	if (r->source.id == 0 &&
	    source_add(r->store, r->log, &r->source, e) < 0)
		return -1;
	if (r->calendar != NULL)
		return 1;
	progress_skip(r->progress, on_disk(r, r->source.position));
	/* of the many that are read again and again, most have nothing new */
	if (r->source.position >= logfile_size(r->log))
		return 0;
	facts.from = r->source.position;
	facts.last_time = r->source.last_time;
	facts.year = r->year;
	facts.now = r->now;
	r->calendar = calendar_new(r->log, &facts);
	if (r->source.position == 0 &&
	    gap_check(r, calendar_oldest(r->calendar), e) < 0)
		return -1;
	return 1;
}

/* batch - one transaction; 1 when there may be more, 0 at the end, or -1 */
static int
batch(struct reading *r, struct err *e)
{
	const struct missing missing = r->missing;
	int more;

	if (store_begin(r->store, e) < 0)
		return -1;
	more = known_begin(r->known, e) < 0 ? -1 : prepare(r, e);
	if (more == 1)
		more = read_batch(r, e);
	if (more < 0 || store_commit(r->store, e) < 0) {
		store_rollback(r->store);
		r->missing = missing;
		return -1;
	}
	return more;
}

/* ask - the one number that a statement gives */
static int
ask(struct store *store, enum sql which, int64_t *number, struct err *e)
{
	struct query *q = store_query(store, which);
	int step = query_step(q, e);

	*number = step == 1 ? query_int(q, 0) : 0;
	query_reset(q);
	return step < 0 ? -1 : 0;
}

int
reading_look_back(struct reading *r, struct err *e)
{
	if (r->store == NULL)
		return 0;
	return ask(r->store, SQL_SOURCE_NEWEST, &r->newest_old, e);
}

void
reading_carry(const struct reading *r)
{
	struct err why;

	if (changes_carry(r->store, r->settings, &why) < 0 && r->verbose)
		fprintf(stderr, "rblstat: %s\n", why.text);
}

int
reading_ready(struct reading *r, struct err *e)
{
	int64_t reports, senders;

	if (r->store != NULL)
		return 0;
	if (store_open(r->db, STORE_CREATE, &r->store, e) < 0)
		return -1;
	/* the checks cost a sixth of an import; a test makes them */
	store_trust(r->store);
	r->known = known_new(r->store);
	r->ingest = ingest_new(r->store);
	r->used = used_new(r->store);
	r->session = session_new(r->sent ? SENT_REACH : SESSION_REACH);
	r->ahead = ahead_new(r->lines);
	r->wrote = wrote_new(r->store);
	r->tally = tally_new();
	if (reading_look_back(r, e) < 0 ||
	    ask(r->store, SQL_EVENT_LAST, &r->last_event, e) < 0 ||
	    ask(r->store, SQL_REPORT_COUNT, &reports, e) < 0 ||
	    ask(r->store, SQL_SOURCE_TOLD_SENDERS, &senders, e) < 0)
		return -1;
	r->senders = senders == 1;
	r->owed = reports > 0;
	/* whose coming is to be noted */
	reading_carry(r);
	return 0;
}

int
reading_batches(struct reading *r, struct err *e)
{
	int more;

	do
		more = batch(r, e);
	while (more == 1 && !reading_over(r));
	ahead_stop(r->ahead);
	calendar_free(r->calendar);
	r->calendar = NULL;
	return more;
}

bool
reading_over(const struct reading *r)
{
	return r->stop || (r->enough != NULL && r->enough(r->enough_arg));
}

void
reading_end(struct reading *r)
{
	tally_free(r->tally);
	session_free(r->session);
	wrote_free(r->wrote);
	ahead_free(r->ahead);
	ingest_free(r->ingest);
	used_free(r->used);
	known_free(r->known);
	store_close(r->store);
}
