/*
 * lines - what a line of a log tells about a refusal
 *
 * floor  verb (over pattern, record_read)
 * in     one line, without its newline
 * out    struct event, for a refusal
 *
 * Each kind of line is a row of a table in lines.c: its name and one regular
 * expression, whose named groups are the fields of the event, or the whole
 * record that record_read() takes apart.
 */
#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"
#include "lib/when.h"

struct err;
struct event;
struct lines;

enum line_kind {
	LINE_OTHER,   /* none of our business */
	LINE_REFUSAL, /* a block list made us refuse somebody */
	LINE_NOTE, /* of rblsmtpd, but no refusal: accepted, greetdelay ... */
	LINE_MALFORMED, /* of rblsmtpd, it seems, but of no known kind */
};

/* How a line says when it was written. */
enum line_clock {
	CLOCK_NONE,  /* it does not */
	CLOCK_FULL,  /* in full; the event's time is set */
	CLOCK_STAMP, /* by a syslog stamp, without a year */
};

/* Returns it, for lines_free(), or NULL with an error. */
struct lines *lines_new(struct err *e);
void lines_free(struct lines *lines);

/*
 * Find the next line that may be ours, fast.
 *
 *   text   whole lines, each with its newline
 *   from   where to begin, at the start of a line
 *   line   out: the line found, without its newline
 *
 * Returns false when none is left.
 */
bool lines_next(
    struct lines *lines, struct span text, size_t from, struct span *line);

/*
 * Read one line.
 *
 *   event  out: all fields but `dated`, where the result is LINE_REFUSAL;
 *          spans point into the line, or into memory of `lines` until the
 *          next call; `time` only with CLOCK_FULL
 *   stamp  out: with CLOCK_STAMP
 *
 * A blank at the end of a line, as CR, is no part of its last field.
 */
enum line_kind lines_read(struct lines *lines, struct span line,
    struct event *event, enum line_clock *clock, struct stamp *stamp);

#endif
