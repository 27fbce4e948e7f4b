/*
 * import - read logs to where they end now, into the database
 *
 * A log is read in batches. Each is one transaction that begins with what the
 * database says of the log and ends with its events, its sums and the new
 * reading position; so a process killed anywhere has done some batches
 * wholly and the rest not at all, and two at once take turns.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/event.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/calendar.h"
#include "rblstat/command.h"
#include "rblstat/ingest.h"
#include "rblstat/lines.h"
#include "rblstat/logfile.h"
#include "rblstat/source.h"
#include "rblstat/texts.h"

enum {
	DAY = 86400,
	/* The newest line of a log may be no refusal: events so much older
	 * than keep_events are written all the same, and pruned if need be. */
	KEEP_SLACK = 31 * DAY,
	/* The single events of a log no larger than this are all written. */
	SMALL_LOG = 64 * 1024 * 1024,
	SHOWN_SIZE = 200, /* of a skipped line */
};

struct import {
	struct store *store;
	struct lines *lines;
	struct texts *texts;
	struct ingest *ingest;
	int64_t keep; /* seconds */
	int64_t year; /* 0: to be worked out */
	bool verbose;
	bool stop; /* what failed is not about one log alone */
	const char *db;
	int64_t read, notes, skipped, copies; /* lines; logs */
	/* the log in hand */
	struct logfile *log;
	struct source source;
	struct calendar *calendar;
};

/* --- one line --- */

static void
skip(struct import *im, struct span line, int64_t place, const char *why)
{
	char *shown;

	im->skipped++;
	if (!im->verbose)
		return;
	shown = span_printable(line, SHOWN_SIZE);
	fprintf(stderr, "rblstat: %s: byte %" PRId64 ": skipped, %s: %s\n",
	    logfile_path(im->log), place, why, shown);
	free(shown);
}

static void
date(struct import *im, struct event *event, enum line_clock clock,
    const struct stamp *stamp, int64_t place)
{
	if (clock == CLOCK_STAMP) {
		event->time = calendar_date(im->calendar, stamp, place);
		event->dated = DATED_YEAR_INFERRED;
	} else if (clock == CLOCK_NONE) {
		event->time = logfile_time(im->log);
		event->dated = DATED_BY_FILE;
	}
}

static int
take_line(struct import *im, struct span line, int64_t place, struct err *e)
{
	enum line_clock clock;
	struct event event;
	struct stamp stamp;
	bool keep;

	switch (lines_read(im->lines, line, &event, &clock, &stamp)) {
	case LINE_REFUSAL:
		break;
	case LINE_MALFORMED:
		skip(im, line, place, "of no known kind");
		return 0;
	case LINE_NOTE:
		im->notes++;
		return 0;
	case LINE_OTHER:
		return 0;
	}
	if (event.zone.s == NULL && event.text.s != NULL)
		event.zone = texts_zone(im->texts, event.text);
	date(im, &event, clock, &stamp, place);
	im->source.last_time = event.time;
	keep = logfile_size(im->log) <= SMALL_LOG ||
	    event.time >= calendar_newest(im->calendar) - im->keep - KEEP_SLACK;
	return ingest_event(im->ingest, &event, im->source.id, place, keep, e);
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

/*
 * take_block - the refusals in a block, as many as the batch has room for
 *
 *   end  out: the place up to which the block was used
 */
static int
take_block(
    struct import *im, const struct block *block, int64_t *end, struct err *e)
{
	struct span line, done = { block->text.s, 0 };

	while (ingest_waiting(im->ingest) < INGEST_BATCH &&
	    lines_next(im->lines, block->text, done.len, &line)) {
		if (take_line(im, line, block->place + (line.s - block->text.s),
			e) < 0)
			return -1;
		done.len = (size_t)(line.s - block->text.s) + line.len;
		done.len += done.len < block->text.len;
	}
	if (ingest_waiting(im->ingest) < INGEST_BATCH)
		done.len = block->text.len;
	im->read += count_newlines(done);
	/* the last line of a log that multilog closed may have no newline */
	if (done.len > 0 && done.s[done.len - 1] != '\n')
		im->read++;
	*end = block->place + (int64_t)done.len;
	return 0;
}

static int
take_overlong(struct import *im, const struct block *block, int64_t *end)
{
	struct span line;

	im->read++;
	if (lines_next(im->lines, block->text, 0, &line))
		skip(im, block->text, block->place, "longer than any refusal");
	*end = block->end;
	return 0;
}

/* --- one batch --- */

/*
 * read_batch - from the reading position on
 *
 * Returns 1 when there may be more, 0 at the end of the log, -1 on failure.
 */
static int
read_batch(struct import *im, struct err *e)
{
	int64_t end = im->source.position;
	struct block block;
	int more, rc;

	logfile_seek(im->log, end);
	while ((more = logfile_block(im->log, &block, e)) == 1) {
		rc = block.overlong ? take_overlong(im, &block, &end)
				    : take_block(im, &block, &end, e);
		if (rc < 0)
			return -1;
		if (ingest_waiting(im->ingest) == INGEST_BATCH)
			break;
	}
	if (more < 0 || ingest_write(im->ingest, e) < 0)
		return -1;
	if (end > im->source.position &&
	    source_advance(im->store, im->log, &im->source, end, e) < 0)
		return -1;
	return more;
}

/* prepare - find out which log it is, and make its calendar */
static int
prepare(struct import *im, struct err *e)
{
	struct calendar_facts facts;
	int found = source_find(im->store, im->log, &im->source, e);

	if (found <= 0)
		return found;
	if (im->source.copy) {
		im->copies++;
		if (im->verbose)
			fprintf(stderr,
			    "rblstat: %s: an older copy of a log "
			    "that was read further already\n",
			    logfile_path(im->log));
		return 0;
	}
	if (im->source.id == 0 &&
	    source_add(im->store, im->log, &im->source, e) < 0)
		return -1;
	if (im->calendar != NULL)
		return 1;
	facts.from = im->source.position;
	facts.last_time = im->source.last_time;
	facts.year = (int)im->year;
	im->calendar = calendar_new(im->log, &facts);
	return 1;
}

/* batch - one transaction; 1 when there may be more, 0 at the end, or -1 */
static int
batch(struct import *im, struct err *e)
{
	int more;

	if (store_begin(im->store, e) < 0)
		return -1;
	more = prepare(im, e);
	if (more == 1)
		more = read_batch(im, e);
	if (more < 0 || store_commit(im->store, e) < 0) {
		store_rollback(im->store);
		return -1;
	}
	return more;
}

/* --- the logs --- */

/* ready - have the database open, now that there is something to read */
static int
ready(struct import *im, struct err *e)
{
	if (im->store == NULL) {
		if (store_open(im->db, STORE_CREATE, &im->store, e) < 0)
			return -1;
		/* the checks cost a sixth of an import; a test makes them */
		store_trust(im->store);
		im->ingest = ingest_new(im->store);
	}
	return 0;
}

static int
import_file(struct import *im, const char *path, struct err *e)
{
	int more;

	if (logfile_open(path, &im->log, e) < 0)
		return -1;
	more = ready(im, e);
	if (more == 0)
		do
			more = batch(im, e);
		while (more == 1);
	/* what a batch left in memory fits its transaction alone */
	im->stop = more < 0;
	calendar_free(im->calendar);
	im->calendar = NULL;
	logfile_close(im->log);
	return more;
}

/* rotated - whether multilog has just given the file another name */
static bool
rotated(const char *path)
{
	return access(path, F_OK) < 0 && errno == ENOENT;
}

/* import_log - one argument of the command line: a file or a directory */
static int
import_log(struct import *im, const char *path, struct err *e)
{
	char **paths;
	int i, rc = 0, count = logfile_list(path, &paths, e);

	if (count < 0)
		return -1;
	for (i = 0; i < count; i++) {
		if (rc == 0)
			rc = import_file(im, paths[i], e);
		/* its content is read under its new name, the next time */
		if (rc < 0 && !im->stop && count > 1 && rotated(paths[i]))
			rc = 0;
		free(paths[i]);
	}
	free(paths);
	return rc;
}

static void
print_span(const struct ingest_tally *t)
{
	char first[WHEN_TEXT_SIZE], last[WHEN_TEXT_SIZE];

	if (t->refusals == 0)
		return;
	printf("from %s to %s\n", when_local(t->first, first),
	    when_local(t->last, last));
	if (t->guessed > 0)
		printf("%" PRId64 " dated by syslog stamps, their year worked "
		       "out (--year tells it)\n",
		    t->guessed);
	if (t->undated > 0)
		printf("%" PRId64 " without any time, dated by the last change "
		       "of their file\n",
		    t->undated);
}

static void
print_summary(const struct import *im, double seconds)
{
	const struct ingest_tally *t = ingest_tally(im->ingest);

	printf("%" PRId64 " lines read, %" PRId64 " refusals, %" PRId64
	       " hosts, %" PRId64 " zones, %" PRId64 " skipped, %.2f s\n",
	    im->read, t->refusals, t->hosts, t->zones, im->skipped, seconds);
	print_span(t);
	if (im->skipped > 0 && !im->verbose)
		printf("skipped lines: rblstat import -v shows them when "
		       "they are read\n");
	if (im->copies > 0)
		printf("%" PRId64 " older copies of logs that were read "
		       "further already\n",
		    im->copies);
}

/* prune - drop the single events that are older than may be asked for */
static int
prune(struct import *im, struct err *e)
{
	struct query *q = store_query(im->store, SQL_EVENT_NEWEST);
	int64_t newest = 0;

	if (query_step(q, e) < 0)
		return -1;
	newest = query_int(q, 0);
	query_reset(q);
	q = store_query(im->store, SQL_EVENT_PRUNE);
	query_put_int(q, 1, newest - im->keep);
	return query_step(q, e);
}

static double
clock_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/*
 * import_all - every log of the command line; one that cannot be read does
 * not keep the others from being read, and decides the exit code
 */
static int
import_all(struct import *im, const struct settings *s, struct err *e)
{
	struct err one;
	int i, rc = 0;

	for (i = 1; i < s->count && !im->stop; i++) {
		if (import_log(im, s->words[i], &one) == 0)
			continue;
		if (rc < 0)
			fprintf(stderr, "rblstat: %s\n", e->text);
		*e = one;
		rc = -1;
	}
	return rc;
}

/* finish - what is done once, after the last log */
static int
finish(struct import *im, double seconds, struct err *e)
{
	if (im->store == NULL || im->stop)
		return 0;
	if (prune(im, e) < 0 || ingest_months(im->store, e) < 0)
		return -1;
	print_summary(im, seconds);
	return 0;
}

static int
days(const struct settings *s, int64_t *seconds, struct err *e)
{
	const char *text = settings_text(s, SET_KEEP_EVENTS);
	char *end;
	long count = strtol(text, &end, 10);

	if (end == text || (*end != '\0' && strcmp(end, "d") != 0) ||
	    count < 1 || count > 36500)
		return err_perm(e,
		    "keep_events: \"%s\" is no number of days, "
		    "like 90d",
		    text);
	*seconds = (int64_t)count * DAY;
	return 0;
}

int
command_import(const struct settings *s, struct err *e)
{
	struct import im = {
		.verbose = settings_on(s, SET_VERBOSE),
		.db = settings_text(s, SET_DB),
	};
	double began = clock_now();
	struct err late;
	int rc = -1;

	if (s->count < 2)
		return err_perm(e,
		    "import: name the logs to read; "
		    "see rblstat --help");
	if (days(s, &im.keep, e) < 0 ||
	    (settings_on(s, SET_YEAR) &&
		settings_number(s, SET_YEAR, 1970, 2200, &im.year, e) < 0))
		return -1;
	im.lines = lines_new(e);
	im.texts = texts_new(settings_text(s, SET_ZONES), e);
	if (im.lines != NULL && im.texts != NULL)
		rc = import_all(&im, s, e);
	if (finish(&im, clock_now() - began, &late) < 0) {
		*e = late;
		rc = -1;
	}
	ingest_free(im.ingest);
	store_close(im.store);
	texts_free(im.texts);
	lines_free(im.lines);
	return rc;
}
