#include "rblstat/take.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/event.h"
#include "rblstat/ahead.h"
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
#include "rblstat/used.h"
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
		if (stamp->year == 0)
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
	if (used_matters(r->used))
		used_add(r->used, &event->ip, event->time, event->times,
		    USED_PASSED);
}

/* take_came - a client of tcpserver; one that is let in passes, too */
static void
take_came(struct reading *r, const struct read_line *line, struct event *event)
{
	if (!r->looking_back && used_matters(r->used) &&
	    take_is_new(r, line, event))
		used_add(
		    r->used, &event->ip, event->time, event->times, USED_CAME);
}

static int
take_line(struct reading *r, const struct line_read *read,
    struct read_line *line, struct err *e)
{
	struct event event = read->event;

	if (line->kind == LINE_REFUSAL)
		return take_refusal(r, line, &event, e);
	if (line->kind == LINE_LET_IN)
		take_let_in(r, line, &event);
	if (line->kind == LINE_ACCEPT)
		take_came(r, line, &event);
	if (line->kind >= LINE_MAIL)
		return sent_take(r, line, &event, e);
	if (line->kind > LINE_MALFORMED)
		return more_take(r, line, &event, e);
	if (line->kind == LINE_MALFORMED && !r->looking_back)
		skip(r, line->line, line->place, "of no known kind");
	return 0;
}

/*
 * take_lines - as many as the batch has room for
 *
 * Returns the place behind the last of them, or -1.
 */
static int64_t
take_lines(
    struct reading *r, struct page *page, int64_t *newlines, struct err *e)
{
	const struct block *block = &page->block;
	const char *from = block->text.s + (page->reached - block->place);
	const struct line_read *read = NULL;
	struct read_line line;
	int64_t end;

	while (page->taken < page->lot.count && !ingest_full(r->ingest)) {
		read = &page->lot.line[page->taken++];
		line = (struct read_line){
			.kind = read->kind,
			.line = read->line,
			.place = block->place + (read->line.s - block->text.s),
			.before = { from, (size_t)(read->line.s - from) },
			.clock = read->clock,
			.stamp = read->stamp,
		};
		if (take_line(r, read, &line, e) < 0)
			return -1;
	}
	*newlines = page->lot.newlines;
	if (!ingest_full(r->ingest))
		return block->end;
	if (read == NULL)
		return page->reached;
	end = line.place + (int64_t)line.line.len;
	if (end < block->end) {
		end++;
		*newlines = read->newlines + 1;
	}
	return end;
}

int
take_page(struct reading *r, struct page *page, struct err *e)
{
	const struct block *block = &page->block;
	int64_t newlines = page->counted, end;
	struct span done;

	if (!session_continues(r->session, r->source.id, page->reached) &&
	    page->reached == 0)
		session_begin(r->session, r->source.id);
	end = take_lines(r, page, &newlines, e);
	if (end < 0)
		return -1;
	done.s = block->text.s + (page->reached - block->place);
	done.len = (size_t)(end - page->reached);
	session_reached(r->session, end, done);
	if (!r->looking_back)
		r->read += newlines - page->counted;
	/* the last line of a log that multilog closed may have no newline */
	if (!r->looking_back && done.len > 0 && done.s[done.len - 1] != '\n')
		r->read++;
	page->reached = end;
	page->counted = newlines;
	return 0;
}

void
take_overlong(struct reading *r, struct page *page)
{
	struct span line;

	r->read++;
	if (lines_next(r->lines, page->block.text, 0, &line))
		skip(r, page->block.text, page->block.place,
		    "longer than any refusal");
	page->reached = page->block.end;
}

int
take_write(struct reading *r, struct err *e)
{
	if (known_write(r->known, e) < 0 || ingest_write(r->ingest, e) < 0 ||
	    used_write(r->used, e) < 0)
		return -1;
	return wrote_write(r->wrote, e);
}
