/*
 * stamp - times as the programs that write logs put them before a line
 *
 * floor  ground
 * shape  a moment is whole seconds since 1970 UTC
 */
#ifndef STAMP_H
#define STAMP_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"

/* A local time; syslog leaves its year out (RFC 3164 s4.1.2). */
struct stamp {
	int year;   /* 0: not said */
	int month;  /* 1..12 */
	int day;    /* 1..31 */
	int second; /* 0..86400 within the day */
};

/*
 * Read a time from the front of `text` and cut it off, with the one blank
 * behind it where `text` goes on.
 *
 *   syslog   "Mar  2 10:11:12", "Mar 02 10:11:12", "Mar 2 10:11:12", and with
 *            the months of English, French, German, Polish, Spanish, Italian,
 *            Dutch and Portuguese: "oct. 02 12:06:22"
 *   local    "2026-03-02 10:11:12", with "T" for the blank, fractions or not
 *   tai64n   "@" and 24 hex digits, as multilog writes: the label less
 *            2^62 + 10 s, the fixed difference that djb's programs use
 *   rfc3339  "2026-03-02T10:11:12.5+01:00", "...+0100", "...Z"
 *
 * Return false, with `text` untouched, when there is no such time.
 */
bool stamp_cut_syslog(struct span *text, struct stamp *stamp);
bool stamp_cut_local(struct span *text, struct stamp *stamp);
bool stamp_cut_tai64n(struct span *text, int64_t *time);
bool stamp_cut_rfc3339(struct span *text, int64_t *time);

/*
 * Cut off the difference to UTC that Exim may put behind a local time, as
 * "+0100", and tell the moment.
 */
bool stamp_cut_offset(
    struct span *text, const struct stamp *stamp, int64_t *time);

/*
 * The moment that a label of TAI64N means which counts leap seconds, as
 * s6-log's does.
 *
 *   time  what stamp_cut_tai64n() made of it
 */
int64_t stamp_less_leaps(int64_t time);

/* The moment of a stamp that is of UTC, in a year. */
int64_t stamp_utc(const struct stamp *stamp, int year);

/* Whether the year has this day. */
bool stamp_is_date(int year, int month, int day);

#endif
