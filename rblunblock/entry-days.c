#include "rblunblock/entry-parts.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/when.h"

#define DAY_SECONDS 86400
#define DAYS_MAX    36500

/* read_date - one of the calendar, and not 2026-02-30 */
static bool
read_date(struct span day, int *year, struct stamp *stamp)
{
	char text[DAY_SIZE];

	if (!entry_is_day(day))
		return false;
	memcpy(text, day.s, day.len);
	text[day.len] = '\0';
	*stamp = (struct stamp){ 0 };
	return sscanf(text, "%4d-%2d-%2d", year, &stamp->month, &stamp->day) ==
	    3 &&
	    stamp_is_date(*year, stamp->month, stamp->day);
}

static bool
is_date(struct span day)
{
	struct stamp stamp;
	int year;

	return read_date(day, &year, &stamp);
}

bool
entry_is_dated(const struct entry *entry)
{
	return is_date(entry->until) || span_is(entry->until, "never");
}

bool
entry_is_over(const struct entry *entry, struct span day)
{
	return is_date(entry->until) && is_date(day) &&
	    memcmp(entry->until.s, day.s, day.len) < 0;
}

bool
entry_ends_before(const struct entry *entry, struct span until)
{
	return entry_is_over(entry, until) ||
	    (is_date(entry->until) && span_is(until, "never"));
}

/* day_number - of "2026-03-02", since 1970; 0 for what is no date */
static int64_t
day_number(struct span day)
{
	struct stamp stamp;
	int year;

	if (!read_date(day, &year, &stamp))
		return 0;
	return stamp_utc(&stamp, year) / DAY_SECONDS;
}

int64_t
entry_days(const struct entry *entry)
{
	int64_t from = day_number(entry->day),
		again = day_number(entry->renewed),
		days = day_number(entry->until) - (again > from ? again : from);

	return from == 0 || days < 1 ? 1 : days > DAYS_MAX ? DAYS_MAX : days;
}

/* write_day - of a number like 20260302 */
static char *
write_day(int number, char day[DAY_SIZE])
{
	unsigned n = (unsigned)number % 100000000;

	snprintf(
	    day, DAY_SIZE, "%04u-%02u-%02u", n / 10000, n / 100 % 100, n % 100);
	return day;
}

char *
entry_day(int64_t time, char day[DAY_SIZE])
{
	struct when_zone zone = { 0 };

	return write_day(when_day(&zone, time), day);
}

/* read_days - "30d" or "30"; -1 for what is no number of days, or too many */
static int
read_days(const char *word)
{
	char *end;
	long days = strtol(word, &end, 10);

	if (!isdigit((unsigned char)*word) || days > DAYS_MAX ||
	    (*end != '\0' && strcmp(end, "d") != 0))
		return -1;
	return (int)days;
}

int
entry_until(const char *word, int64_t now, char day[DAY_SIZE], struct err *e)
{
	char today[DAY_SIZE];
	int days;

	if (strcmp(word, "never") == 0 || is_date(span_of(word))) {
		memcpy(day, word, strlen(word) + 1);
		if (strcmp(day, entry_day(now, today)) < 0)
			return err_perm(e, "until: %s is over already", word);
		return 0;
	}
	days = read_days(word);
	if (days < 0)
		return err_perm(e,
		    "until: \"%.100s\" is no last day; want one like "
		    "2026-04-01, 30d or never",
		    word);
	/* not so many seconds: some days have 23 hours, or 25 */
	write_day(when_day_before(now, -days), day);
	return 0;
}
