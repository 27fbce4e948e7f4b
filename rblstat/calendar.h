/*
 * calendar - the year that the stamps of a log leave out
 *
 * floor  verb (over logfile)
 *
 * Syslog writes "Mar  2 10:11:12" and no year. The calendar looks at a few
 * thousand lines all over the log first and dates these one after the other,
 * each in the year that brings it nearest to its neighbour, from whatever is
 * known for certain: the last line that was read from this log before; a
 * year that the admin names; a date in the file's name; or, backwards from
 * its last line, the time of its last change. A line then belongs to the year
 * that brings it nearest to the line looked at before it. So a log may span
 * years, a late line out of order does no harm, and New Year none either.
 */
#ifndef CALENDAR_H
#define CALENDAR_H

#include <stdint.h>

#include "lib/when.h"

struct calendar;
struct err;
struct logfile;

/* What is known of a log before it is read. */
struct calendar_facts {
	int64_t from;      /* the place where reading begins */
	int64_t last_time; /* of the last line before it; INT64_MIN: none */
	int64_t now;
	int year; /* of the first line there, as the admin says; 0: none */
};

/* Returns it, for calendar_free(). */
struct calendar *calendar_new(
    struct logfile *log, const struct calendar_facts *facts);
void calendar_free(struct calendar *c);

/*
 * When a stamp at a place was written. A place before the last one is of a
 * line that is looked at once more.
 */
int64_t calendar_date(
    struct calendar *c, const struct stamp *stamp, int64_t place);

/*
 * When a line with a stamp was written that stands nearly as far as a place;
 * INT64_MIN where there are none. Places must not decrease.
 */
int64_t calendar_passed(struct calendar *c, int64_t place);

/* The time of the line that reading begins with, or of the last change. */
int64_t calendar_oldest(const struct calendar *c);

/* The time of the last line of the log, or of its last change. */
int64_t calendar_newest(const struct calendar *c);

/* The same, as the stamps know it that were dated until then. */
int64_t calendar_end(struct calendar *c);

#endif
