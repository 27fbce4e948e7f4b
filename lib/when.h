/*
 * when - moments, as logs and people write them
 *
 * floor  ground
 * shape  a moment is whole seconds since 1970 UTC; a day is a number like
 *        20260302, a month one like 202603, both in the local time zone
 */
#ifndef WHEN_H
#define WHEN_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/stamp.h"

struct err;

/*
 * The local time zone. Its answers are kept, since the lines of a log ask for
 * the same quarter of an hour again and again; start with all zero.
 */
struct when_zone {
	int64_t quarter; /* of an hour, since 1970 */
	int quarter_day;
	int64_t hour[2]; /* the moments that a local hour began */
	int64_t hour_key;
	int year; /* that a stamp belonged to last */
};

/* The local day of a moment. */
int when_day(struct when_zone *zone, int64_t time);

/* The local day so many days before that of a moment. */
int when_day_before(int64_t time, int days);

/* Seconds that a line may be behind the one before it. */
enum { WHEN_LATE = 60 };

/*
 * The moment that a stamp means, in the year that makes it the nearest to the
 * moment `near`. The 29th of February is looked for in leap years. A stamp
 * with a year is of that.
 *
 * Of both passes through an hour that the clocks go back for, `near` as of the
 * line before tells the first that does not go back; when_until(), as of the
 * line behind, the last that is not behind that.
 */
int64_t when_near(
    struct when_zone *zone, const struct stamp *stamp, int64_t near);
int64_t when_until(
    struct when_zone *zone, const struct stamp *stamp, int64_t near);

/* The latest moment that a stamp can mean, not after `limit`. */
int64_t when_before(
    struct when_zone *zone, const struct stamp *stamp, int64_t limit);

/* The moment of the stamp in this year. */
int64_t when_in_year(
    struct when_zone *zone, const struct stamp *stamp, int year);

#define WHEN_TEXT_SIZE 32

/*
 * "2026-03-02T10:11:12Z", RFC 3339 in UTC; "2026-03-02 10:11" and
 * "Mar  2 10:11:12", RFC 3164, local.
 */
char *when_utc(int64_t time, char text[WHEN_TEXT_SIZE]);
char *when_syslog(int64_t time, char text[WHEN_TEXT_SIZE]);
char *when_local(int64_t time, char text[WHEN_TEXT_SIZE]);

/*
 * Milliseconds of a clock that nobody sets; only differences mean something.
 */
int64_t when_tick_ms(void);

/*
 * The first and the last day that an admin's word for a time means, at the
 * moment `now`: a day "2026-03-02", a month "2026-03", "today", "yesterday",
 * "7d" (that many days ago, until today), and for months "this" and "last".
 *
 * Returns 0, or -1 with ERR_PERM when the word is none of these.
 */
int when_days(
    const char *word, int64_t now, int *first, int *last, struct err *e);

#endif
