#include "rblstat/take.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/event.h"
#include "rblstat/calendar.h"
#include "rblstat/entry.h"
#include "rblstat/ingest.h"
#include "rblstat/known.h"
#include "rblstat/lines.h"
#include "rblstat/logfile.h"
#include "rblstat/more.h"
#include "rblstat/progress.h"
#include "rblstat/reading.h"
#include "rblstat/sent.h"
#include "rblstat/session.h"
#include "rblstat/tally.h"
#include "rblstat/texts.h"
#include "rblstat/wrote.h"

enum {
	DAY = 86400,
	/* The single events of a log no larger than this are all written. */
	SMALL_LOG = 64 * 1024 * 1024,
	SHOWN_SIZE = 200, /* of a skipped line */
};

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

bool
take_is_new(
    struct reading *r, const struct read_line *line, struct event *event)
{
	if (!date(r, event, line->clock, &line->stamp, line->place)) {
		skip(r, line->line, line->place, "its time is still to come");
		return false;
	}
	return !is_read(r, event, line->clock, line->place);
}

int
take_identify(struct reading *r, const struct read_line *line,
    struct event *event, struct entry *entry, struct err *e)
{
	if (!take_is_new(r, line, event))
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
	int found = take_identify(r, line, event, &entry, e);

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

void
take_let_in(
    struct reading *r, const struct read_line *line, struct event *event)
{
	if (r->looking_back || !take_is_new(r, line, event))
		return;
	r->source.last_time = event->time;
	ingest_let_in(r->ingest, event);
}

static int
take_line(struct reading *r, struct read_line *line, struct err *e)
{
	struct event event;

	line->kind = lines_read(
	    r->lines, line->line, &event, &line->clock, &line->stamp);
	if (line->kind == LINE_REFUSAL)
		return take_refusal(r, line, &event, e);
	if (line->kind == LINE_LET_IN)
		take_let_in(r, line, &event);
	if (line->kind >= LINE_MAIL)
		return sent_take(r, line, &event, e);
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
take_block(
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

int
take_overlong(struct reading *r, const struct block *block, int64_t *end)
{
	struct span line;

	r->read++;
	if (lines_next(r->lines, block->text, 0, &line))
		skip(r, block->text, block->place, "longer than any refusal");
	*end = block->end;
	return 0;
}

int
take_write(struct reading *r, struct err *e)
{
	if (known_write(r->known, e) < 0 || ingest_write(r->ingest, e) < 0)
		return -1;
	return wrote_write(r->wrote, e);
}
