/*
 * lines - what a line of a log tells about a refusal, or of mail that was sent
 *
 * floor  verb (over pattern, record_read)
 * in     one line, without its newline; the table of format.c, and the
 *        admin's own formats
 * out    struct event
 */
#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"
#include "lib/event.h"
#include "rblstat/format.h"
#include "rblstat/header.h"

struct err;
struct lines;
struct own_format;
struct pool;

/* What lines are wanted for; they add up. */
enum lines_about {
	LINES_REFUSALS = 1,
	LINES_SENT = 2, /* mail that was sent */
	LINES_ALL = LINES_REFUSALS | LINES_SENT,
};

/*
 * Have the formats ready.
 *
 *   about     all others are none
 *   own       of the admin, tried before ours; `count` of them
 *   tai_leap  whether labels of TAI64N count leap seconds, as of s6-log
 *
 * Returns it, for lines_free(), or NULL with ERR_PERM for an own format that
 * does not do; the text names its place in the configuration.
 */
struct lines *lines_new(enum lines_about about, const struct own_format *own,
    size_t count, bool tai_leap, struct err *e);
void lines_free(struct lines *lines);

/* Another one of the same formats, for another thread; as above. */
struct lines *lines_twin(const struct lines *lines, struct err *e);

/* A line that says it stands for more refusals than these is not believed. */
enum { LINES_TIMES_MOST = 1000000 };

/*
 * Find the next line that may be ours, fast: one that tells what was wanted.
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
 *          what the format has of them for the kinds that tell more; spans
 *          point into the line, or into memory of `lines` until the next
 *          call; `time` only with CLOCK_FULL
 *   stamp  out: with CLOCK_STAMP
 *
 * A blank at the end of a line, as CR, is no part of its last field.
 */
enum line_kind lines_read(struct lines *lines, struct span line,
    struct event *event, enum line_clock *clock, struct stamp *stamp);

/* A line of a text, read. */
struct line_read {
	struct span line; /* without its newline, and zeros before it */
	int64_t newlines; /* that stand before it in the text */
	enum line_kind kind;
	enum line_clock clock;
	struct stamp stamp;
	struct event event;
};

/* All lines of a text that may be ours; begin with zeros. */
struct lot {
	struct line_read *line;
	size_t count, room;
	int64_t newlines;   /* in the whole text */
	struct pool *words; /* what an event has that is not in the text */
};

/* Read all of them, in place of those that are in the lot. */
void lines_lot(struct lines *lines, struct span text, struct lot *lot);
void lines_lot_free(struct lot *lot);

/* The format that a line is nearest to, which is of none. */
struct nearest {
	const char *format; /* NULL: no literal of any is in it */
	const char *literal;
	struct span matched; /* of the line's words: what fits the pattern */
	struct span rest;    /* what does not */
};

/*
 * Find out what a line is nearest to, as lines_read() knows it by no format
 * of a refusal; spans are as there.
 */
void lines_nearest(
    struct lines *lines, struct span line, struct nearest *nearest);

#endif
