/*
 * ahead - the lines of a log, read by a second thread while they are taken
 *
 * floor  wiring (over lines, logfile)
 *
 * What a line says depends on nothing but the line, so it may be read before
 * it is known whether it is to be counted: that is found out in the
 * transaction which counts it. Of a small log no line is read ahead.
 */
#ifndef AHEAD_H
#define AHEAD_H

#include <stdbool.h>
#include <stdint.h>

#include "rblstat/lines.h"
#include "rblstat/logfile.h"

struct ahead;
struct err;

/* A block of a log, and what is ours in it. */
struct page {
	struct block block;
	struct lot lot;
	size_t taken;    /* so many lines of the lot were taken */
	int64_t reached; /* the block was used up to this place */
	int64_t counted; /* so many lines, ours or not, were before it */
};

/* Make a page of a block that is in memory; page->lot is used again. */
void page_read(
    struct page *page, struct lines *lines, const struct block *block);

/* Returns it, for ahead_free(); the formats must outlive it. */
struct ahead *ahead_new(struct lines *lines);
void ahead_free(struct ahead *a);

/* Whether the pages of this log go on at this place. */
bool ahead_continues(
    const struct ahead *a, const struct logfile *log, int64_t place);

/*
 * Begin to read at a place, the beginning of a line. Nobody else may seek in
 * the log or grow it until ahead_stop().
 */
void ahead_begin(struct ahead *a, struct logfile *log, int64_t place);

/* Forget what was read ahead; a log must not be closed before. */
void ahead_stop(struct ahead *a);

/*
 * The page that is not used up, or the next one.
 *
 * Returns 1, 0 at the end of the log, -1 on failure.
 */
int ahead_page(struct ahead *a, struct page **page, struct err *e);

#endif
