#include "lib/when.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/err.h"

#define SECONDS_A_DAY 86400

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* number - the value of `digits` decimal digits at the front, -1 for none */
static int
number(const char *s, int digits)
{
	int value = 0, i;

	for (i = 0; i < digits; i++) {
		if (!is_digit(s[i]))
			return -1;
		value = value * 10 + s[i] - '0';
	}
	return value;
}

static struct tm
local(int64_t time)
{
	time_t t = (time_t)time;
	struct tm tm;

	localtime_r(&t, &tm);
	return tm;
}

static int
day_number(const struct tm *tm)
{
	return (tm->tm_year + 1900) * 10000 + (tm->tm_mon + 1) * 100 +
	    tm->tm_mday;
}

int
when_day(struct when_zone *zone, int64_t time)
{
	/* no zone of our days is off by less than a quarter of an hour */
	int64_t quarter = time / 900 + 1;
	struct tm tm;

	if (zone->quarter != quarter) {
		tm = local(time);
		zone->quarter = quarter;
		zone->quarter_day = day_number(&tm);
	}
	return zone->quarter_day;
}

/* same_hour - whether a moment begins the hour that the stamp is in */
static bool
same_hour(int64_t time, const struct stamp *stamp)
{
	struct tm tm = local(time);

	return tm.tm_mday == stamp->day && tm.tm_hour == stamp->second / 3600 &&
	    tm.tm_min == 0;
}

/*
 * find_hour - fill zone->hour with the moments that a local hour began at:
 * one twice, or two where the clocks were put back by an hour
 */
static void
find_hour(struct when_zone *zone, int year, const struct stamp *stamp)
{
	struct tm tm = {
		.tm_year = year - 1900,
		.tm_mon = stamp->month - 1,
		.tm_mday = stamp->day,
		.tm_hour = stamp->second / 3600,
		.tm_isdst = -1,
	};
	int64_t time,
	    key = ((year * 16LL + stamp->month) * 32 + stamp->day) * 32 +
	    tm.tm_hour + 1;

	if (zone->hour_key == key)
		return;
	time = mktime(&tm);
	zone->hour[0] = same_hour(time - 3600, stamp) ? time - 3600 : time;
	zone->hour[1] = same_hour(time + 3600, stamp) ? time + 3600 : time;
	zone->hour_key = key;
}

static int64_t
distance(int64_t a, int64_t b)
{
	return a > b ? a - b : b - a;
}

/* moment - of two, the first that is not before `from`, or else the second */
static int64_t
moment(
    struct when_zone *zone, const struct stamp *stamp, int year, int64_t from)
{
	int64_t first;

	find_hour(zone, year, stamp);
	first = zone->hour[0] + stamp->second % 3600;
	return first >= from ? first : zone->hour[1] + stamp->second % 3600;
}

/* moment_until - of two, the second if it is not after `end`, or the first */
static int64_t
moment_until(
    struct when_zone *zone, const struct stamp *stamp, int year, int64_t end)
{
	int64_t second;

	find_hour(zone, year, stamp);
	second = zone->hour[1] + stamp->second % 3600;
	return second <= end ? second : zone->hour[0] + stamp->second % 3600;
}

/*
 * nearest_year - the year in which the stamp comes nearest to a moment, and
 * not after `limit`
 *
 * Half a day of time zone does not change which one that is.
 */
static int
nearest_year(const struct stamp *stamp, int64_t near, int64_t limit)
{
	int middle = local(near).tm_year + 1900, best = middle, year;
	int64_t time, nearest = INT64_MAX;

	/* eight years: leap years are so far apart around 2100 */
	for (year = middle - 8; year <= middle + 8; year++) {
		if (!stamp_is_date(year, stamp->month, stamp->day))
			continue;
		time = stamp_utc(stamp, year);
		if (time > limit || distance(time, near) >= nearest)
			continue;
		nearest = distance(time, near);
		best = year;
	}
	return best;
}

/* year_near - the year of the stamp that comes nearest to a moment */
static int
year_near(struct when_zone *zone, const struct stamp *stamp, int64_t near)
{
	if (stamp->year != 0)
		return stamp->year;
	/* mostly it is the last answer's: no other comes as near */
	if (!stamp_is_date(zone->year, stamp->month, stamp->day) ||
	    distance(stamp_utc(stamp, zone->year), near) >=
		100LL * SECONDS_A_DAY)
		zone->year = nearest_year(stamp, near, INT64_MAX);
	return zone->year;
}

int64_t
when_near(struct when_zone *zone, const struct stamp *stamp, int64_t near)
{
	return moment(
	    zone, stamp, year_near(zone, stamp, near), near - WHEN_LATE);
}

int64_t
when_until(struct when_zone *zone, const struct stamp *stamp, int64_t near)
{
	return moment_until(
	    zone, stamp, year_near(zone, stamp, near), near + WHEN_LATE);
}

int64_t
when_before(struct when_zone *zone, const struct stamp *stamp, int64_t limit)
{
	int year = stamp->year;

	if (year == 0)
		year = nearest_year(stamp, limit, limit + SECONDS_A_DAY / 2);
	return moment_until(zone, stamp, year, limit);
}

int64_t
when_in_year(struct when_zone *zone, const struct stamp *stamp, int year)
{
	return moment(zone, stamp, year, 0);
}

static char *
format(const struct tm *tm, const char *shape, char text[WHEN_TEXT_SIZE])
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	if (strftime(text, WHEN_TEXT_SIZE, shape, tm) == 0)
		text[0] = '\0';
#pragma GCC diagnostic pop
	return text;
}

char *
when_utc(int64_t time, char text[WHEN_TEXT_SIZE])
{
	time_t t = (time_t)time;
	struct tm tm;

	gmtime_r(&t, &tm);
	return format(&tm, "%Y-%m-%dT%H:%M:%SZ", text);
}

char *
when_local(int64_t time, char text[WHEN_TEXT_SIZE])
{
	struct tm tm = local(time);

	return format(&tm, "%Y-%m-%d %H:%M", text);
}

int64_t
when_tick_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

char *
when_syslog(int64_t time, char text[WHEN_TEXT_SIZE])
{
	struct tm tm = local(time);

	return format(&tm, "%b %e %H:%M:%S", text);
}

/* shift - the local day so many months and days away from a moment */
static int
shift(int64_t now, int months, int days)
{
	struct tm tm = local(now);

	if (months != 0)
		tm.tm_mday = 1;
	tm.tm_mon += months;
	tm.tm_mday += days;
	tm.tm_hour = 12;
	tm.tm_isdst = -1;
	mktime(&tm);
	return day_number(&tm);
}

int
when_day_before(int64_t time, int days)
{
	return shift(time, 0, -days);
}

static void
whole_month(int day, int *first, int *last)
{
	*first = day / 100 * 100 + 1;
	*last = day / 100 * 100 + 31;
}

/* iso_days - "2026-03-02" or "2026-03" */
static bool
iso_days(const char *word, int *first, int *last)
{
	size_t len = strlen(word);
	int year, month, day;

	if ((len != 7 && len != 10) || word[4] != '-' ||
	    (len == 10 && word[7] != '-'))
		return false;
	year = number(word, 4);
	month = number(word + 5, 2);
	day = len == 10 ? number(word + 8, 2) : 1;
	if (year < 1970 || !stamp_is_date(year, month, day))
		return false;
	*first = *last = year * 10000 + month * 100 + day;
	if (len == 7)
		whole_month(*first, first, last);
	return true;
}

int
when_days(const char *word, int64_t now, int *first, int *last, struct err *e)
{
	char *end;
	long days = strtol(word, &end, 10);

	if (strcmp(word, "today") == 0) {
		*first = *last = shift(now, 0, 0);
	} else if (strcmp(word, "yesterday") == 0) {
		*first = *last = shift(now, 0, -1);
	} else if (strcmp(word, "this") == 0) {
		whole_month(shift(now, 0, 0), first, last);
	} else if (strcmp(word, "last") == 0) {
		whole_month(shift(now, -1, 0), first, last);
	} else if (isdigit((unsigned char)word[0]) && strcmp(end, "d") == 0 &&
	    days <= 36500) {
		*first = shift(now, 0, (int)-days);
		*last = shift(now, 0, 0);
	} else if (!iso_days(word, first, last)) {
		return err_perm(e,
		    "\"%s\" is no day; write it like 2026-03-02, 2026-03, "
		    "today, yesterday or 7d",
		    word);
	}
	return 0;
}
