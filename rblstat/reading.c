#include "rblstat/reading.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/event.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/calendar.h"
#include "rblstat/entry.h"
#include "rblstat/ingest.h"
#include "rblstat/known.h"
#include "rblstat/lines.h"
#include "rblstat/logfile.h"
#include "rblstat/more.h"
#include "rblstat/progress.h"
#include "rblstat/session.h"
#include "rblstat/source.h"
#include "rblstat/tally.h"
#include "rblstat/texts.h"

enum {
	DAY = 86400,
	/* The single events of a log no larger than this are all written. */
	SMALL_LOG = 64 * 1024 * 1024,
	SHOWN_SIZE = 200, /* of a skipped line */
	/* A batch ends with so many bytes or seconds, however little was in
	 * them: others wait for the lock, and who ends us for the batch. */
	BATCH_SIZE = 64 * 1024 * 1024,
	BATCH_SECONDS = 1,
};

/* --- one line --- */

static void
skip(struct reading *r, struct span line, int64_t place, const char *why)
{
	char *shown;

	r->skipped++;
	if (!r->verbose)
		return;
	progress_clear(r->progress);
	shown = span_printable(line, SHOWN_SIZE);
	fprintf(stderr, "rblstat: %s: byte %" PRId64 ": skipped, %s: %s\n",
	    logfile_path(r->log), place, why, shown);
	free(shown);
}

/* date - when the refusal was; false for a moment that is still to come */
static bool
date(struct reading *r, struct event *event, enum line_clock clock,
    const struct stamp *stamp, int64_t place)
{
	if (clock == CLOCK_STAMP) {
		event->time = calendar_date(r->calendar, stamp, place);
		event->dated = DATED_YEAR_INFERRED;
	} else if (clock == CLOCK_NONE) {
		event->time = logfile_time(r->log);
		if (event->time > r->now)
			event->time = r->now;
		event->dated = DATED_BY_FILE;
	}
	return event->time <= r->now + DAY;
}

/*
 * is_read - whether a line of a log that has lost its end was read before
 *
 * What its writer has appended since is later than all that was read.
 */
static bool
is_read(const struct reading *r, const struct event *event,
    enum line_clock clock, int64_t place)
{
	return place < r->source.reread &&
	    (clock == CLOCK_NONE || event->time <= r->source.last_time);
}

/* is_kept - whether the refusal gets a row of its own */
static bool
is_kept(const struct reading *r, const struct event *event)
{
	int64_t newest = calendar_newest(r->calendar);

	if (newest > r->now)
		newest = r->now;
	return r->owed || logfile_size(r->log) <= SMALL_LOG ||
	    event->time >= newest - r->keep;
}

int
reading_identify(struct reading *r, const struct read_line *line,
    struct event *event, struct entry *entry, struct err *e)
{
	if (!date(r, event, line->clock, &line->stamp, line->place)) {
		skip(r, line->line, line->place, "its time is still to come");
		return 0;
	}
	if (is_read(r, event, line->clock, line->place))
		return 0;
	if (event->zone.s == NULL && event->text.s != NULL)
		event->zone = texts_zone(r->texts, event->text);
	more_before(r, line, event);
	return known_ids(r->known, event, entry, e) < 0 ? -1 : 1;
}

static int
take_refusal(struct reading *r, const struct read_line *line,
    struct event *event, struct err *e)
{
	struct entry entry = { .source = r->source.id,
		.position = line->place };
	int found = reading_identify(r, line, event, &entry, e);

	if (found < 1)
		return found;
	more_remember(r, line, event, entry.host, entry.zone);
	if (r->looking_back)
		return 0;
	r->source.last_time = event->time;
	tally_add(r->tally, event, &entry);
	ingest_event(r->ingest, event, &entry, is_kept(r, event));
	return 0;
}

static int
take_line(struct reading *r, struct read_line *line, struct err *e)
{
	struct event event;

	line->kind = lines_read(
	    r->lines, line->line, &event, &line->clock, &line->stamp);
	if (line->kind == LINE_REFUSAL)
		return take_refusal(r, line, &event, e);
	if (line->kind > LINE_MALFORMED)
		return more_take(r, line, &event, e);
	if (line->kind == LINE_MALFORMED && !r->looking_back)
		skip(r, line->line, line->place, "of no known kind");
	return 0;
}

static int64_t
count_newlines(struct span text)
{
	const char *at = text.s, *end = text.s + text.len;
	int64_t count = 0;

	while (at < end && (at = memchr(at, '\n', (size_t)(end - at)))) {
		at++;
		count++;
	}
	return count;
}

/* behind_zeros - a line without the hole that a crash left before it */
static struct span
behind_zeros(struct span line)
{
	while (line.len > 0 && *line.s == '\0') {
		line.s++;
		line.len--;
	}
	return line;
}

int
reading_block(
    struct reading *r, const struct block *block, int64_t *end, struct err *e)
{
	struct span line, done = { block->text.s, 0 };
	struct read_line read;

	if (!session_continues(r->session, r->source.id, block->place) &&
	    block->place == 0)
		session_begin(r->session, r->source.id);
	while (!ingest_full(r->ingest) &&
	    lines_next(r->lines, block->text, done.len, &line)) {
		line = behind_zeros(line);
		read.line = line;
		read.place = block->place + (line.s - block->text.s);
		read.before = (struct span){ block->text.s,
			(size_t)(line.s - block->text.s) };
		if (take_line(r, &read, e) < 0)
			return -1;
		done.len = (size_t)(line.s - block->text.s) + line.len;
		done.len += done.len < block->text.len;
	}
	if (!ingest_full(r->ingest))
		done.len = block->text.len;
	*end = block->place + (int64_t)done.len;
	session_reached(r->session, *end, done);
	if (r->looking_back)
		return 0;
	r->read += count_newlines(done);
	/* the last line of a log that multilog closed may have no newline */
	if (done.len > 0 && done.s[done.len - 1] != '\n')
		r->read++;
	return 0;
}

static int
take_overlong(struct reading *r, const struct block *block, int64_t *end)
{
	struct span line;

	r->read++;
	if (lines_next(r->lines, block->text, 0, &line))
		skip(r, block->text, block->place, "longer than any refusal");
	*end = block->end;
	return 0;
}

/* --- one batch --- */

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

/*
 * read_batch - from the reading position on
 *
 * Returns 1 when there may be more, 0 at the end of the log, -1 on failure.
 */
static int
read_batch(struct reading *r, struct err *e)
{
	int64_t begin = r->source.position, end = begin, mark;
	double until = clock_now() + BATCH_SECONDS;
	struct block block;
	int more, rc;

	if (logfile_mark(r->log, begin, &mark, e) < 0)
		return -1;
	if (more_look_back(r, e) < 0)
		return -1;
	logfile_seek(r->log, begin);
	while ((more = logfile_block(r->log, &block, e)) == 1) {
		rc = block.overlong ? take_overlong(r, &block, &end)
				    : reading_block(r, &block, &end, e);
		if (rc < 0)
			return -1;
		progress_at(r->progress, on_disk(r, end));
		if (ingest_full(r->ingest) || end - begin >= BATCH_SIZE ||
		    clock_now() >= until)
			break;
	}
	if (more < 0 || known_write(r->known, e) < 0 ||
	    ingest_write(r->ingest, e) < 0)
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
	int found = source_find(r->store, r->log, &r->source, e);

	if (found <= 0)
		return found;
	if (r->calendar == NULL)
		r->known_logs +=
		    r->source.position > 0 && r->source.id <= r->newest_old;
	if (r->only_begun && (r->source.id == 0 || r->source.copy))
		return 0;
	if (r->source.copy) {
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
	    calendar_oldest(r->calendar) < r->earliest)
		r->earliest = calendar_oldest(r->calendar);
	return 1;
}

/* batch - one transaction; 1 when there may be more, 0 at the end, or -1 */
static int
batch(struct reading *r, struct err *e)
{
	int more;

	if (store_begin(r->store, e) < 0)
		return -1;
	more = known_begin(r->known, e) < 0 ? -1 : prepare(r, e);
	if (more == 1)
		more = read_batch(r, e);
	if (more < 0 || store_commit(r->store, e) < 0) {
		store_rollback(r->store);
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

int
reading_ready(struct reading *r, struct err *e)
{
	int64_t reports;

	if (r->store != NULL)
		return 0;
	if (store_open(r->db, STORE_CREATE, &r->store, e) < 0)
		return -1;
	/* the checks cost a sixth of an import; a test makes them */
	store_trust(r->store);
	r->known = known_new(r->store);
	r->ingest = ingest_new(r->store);
	r->session = session_new();
	r->tally = tally_new();
	if (reading_look_back(r, e) < 0 ||
	    ask(r->store, SQL_EVENT_LAST, &r->last_event, e) < 0 ||
	    ask(r->store, SQL_REPORT_COUNT, &reports, e) < 0)
		return -1;
	r->owed = reports > 0;
	return 0;
}

int
reading_batches(struct reading *r, struct err *e)
{
	int more;

	do
		more = batch(r, e);
	while (more == 1 && !reading_over(r));
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
	ingest_free(r->ingest);
	known_free(r->known);
	store_close(r->store);
}
