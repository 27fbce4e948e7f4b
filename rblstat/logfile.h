/*
 * logfile - a log as a stream of lines whose places in it stay the same
 *
 * floor  door (files)
 * shape  a place is a byte offset; a line's place is that of its first byte
 */
#ifndef LOGFILE_H
#define LOGFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct err;
struct logfile;

/* What logfile_block() hands over: whole lines, each with its newline. */
struct block {
	struct span text; /* lives until the next call */
	int64_t place;    /* of its first byte */
	int64_t end;      /* of what the block stands for, in the file */
	bool overlong; /* a single line, too long to be kept: its beginning */
};

/* What is known of a log besides what stands in it. */
struct logfile_facts {
	const char *path;
	bool closed;  /* nobody writes to it any more */
	int64_t time; /* of its last change */
};

/*
 * Take an open file for a log. What is appended later is not seen any more.
 *
 *   fd   can be read at any place; belongs to the log from now on, and is
 *        closed on failure, too
 *   log  out: for logfile_close(); NULL on failure
 *
 * Returns 0, or -1 with ERR_PERM for what is no text.
 */
int logfile_new(int fd, const struct logfile_facts *facts, struct logfile **log,
    struct err *e);
void logfile_close(struct logfile *log);

const char *logfile_path(const struct logfile *log);
int64_t logfile_size(const struct logfile *log);

/* See what was appended up to now; 0, or -1 on failure. */
int logfile_grow(struct logfile *log, struct err *e);

int64_t logfile_time(const struct logfile *log); /* of its last change */

/*
 * A hash of the first whole line, by which the log is known again.
 *
 * Returns 1, 0 while it has no whole line, -1 on failure.
 */
int logfile_head(struct logfile *log, int64_t *hash, struct err *e);

/*
 * A hash of the bytes that stand before a place: 256 of them, or fewer near
 * the beginning.
 *
 * Returns 0, or -1 on failure.
 */
int logfile_mark(
    struct logfile *log, int64_t place, int64_t *hash, struct err *e);

/* The ends of the first lines, within the first 4096 bytes; how many. */
int logfile_line_ends(struct logfile *log, int64_t *end, int most);

/* Where the line begins that has the byte before `place`. */
int64_t logfile_line_at(struct logfile *log, int64_t place);

#define PEEK_SIZE 512

/* What was read of a log to peek at it; begin with zeros but for `want`. */
struct peek {
	size_t want; /* bytes to read at once: PEEK_SIZE or more */
	size_t len;
	int64_t place;
	char bytes[64 * 1024];
};

/*
 * The first line that begins at or behind a place, as far as it fits into
 * PEEK_SIZE.
 *
 *   line  out: points into `peek`; empty where no line begins nearby
 */
void logfile_peek(
    struct logfile *log, int64_t place, struct peek *peek, struct span *line);

/* Go on reading at this place, the beginning of a line. */
void logfile_seek(struct logfile *log, int64_t place);

/*
 * Read on.
 *
 * A last line without a newline is left for the next time, since its writer
 * may be in the middle of it; in a log that is closed it counts.
 * Zero bytes at the beginning of a line are passed over: truncating a log
 * under its writer leaves a hole of them.
 *
 * Returns 1 with a block, 0 at the end, -1 on failure.
 */
int logfile_block(struct logfile *log, struct block *block, struct err *e);

/*
 * Give the log another buffer, so that the text of the last block lives on.
 *
 *   buffer  that was given here before, or NULL
 *
 * Returns the one that the text is in, for free() or to be given again.
 */
char *logfile_trade(struct logfile *log, char *buffer);

#endif
