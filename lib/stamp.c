#include "lib/stamp.h"

#include <string.h>
#include <time.h>

/* 2^62 and the 10 seconds between TAI and UTC that djb's programs assume */
#define TAI64_EPOCH 4611686018427387914u

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

/* clock_second - the second of the day that "HH:MM:SS" is, -1 for none */
static int
clock_second(const char *s)
{
	int hour = number(s, 2), minute = number(s + 3, 2);
	int second = number(s + 6, 2);

	if (s[2] != ':' || s[5] != ':' || hour < 0 || hour > 23 || minute < 0 ||
	    minute > 59 || second < 0 || second > 60)
		return -1;
	return hour * 3600 + minute * 60 + second;
}

/* cut - take `len` bytes and the blank that follows off the front */
static bool
cut(struct span *text, size_t len)
{
	if (text->len > len && text->s[len] != ' ')
		return false;
	len += text->len > len;
	text->s += len;
	text->len -= len;
	return true;
}

/* behind_fraction - the place behind a fraction of a second, if there is one */
static size_t
behind_fraction(struct span text, size_t at)
{
	if (at < text.len && text.s[at] == '.')
		for (at++; at < text.len && is_digit(text.s[at]);)
			at++;
	return at;
}

static bool
is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool
stamp_is_date(int year, int month, int day)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
		31 };

	return month >= 1 && month <= 12 && day >= 1 &&
	    day <= days[month - 1] + (month == 2 && is_leap(year));
}

int64_t
stamp_utc(const struct stamp *stamp, int year)
{
	struct tm tm = {
		.tm_year = year - 1900,
		.tm_mon = stamp->month - 1,
		.tm_mday = stamp->day,
	};

	return timegm(&tm) + stamp->second;
}

/* --- months --- */

enum { MONTH_SIZE = 6 };

/*
 * The months as %b of strftime(3) has them in one locale or another, less
 * dots and whatever is no ASCII letter: "août" is "aot", in UTF-8 and Latin-1.
 */
static const struct {
	char name[MONTH_SIZE];
	int month;
} months[] = {
	{ "jan", 1 },
	{ "feb", 2 },
	{ "mar", 3 },
	{ "apr", 4 },
	{ "may", 5 },
	{ "jun", 6 },
	{ "jul", 7 },
	{ "aug", 8 },
	{ "sep", 9 },
	{ "oct", 10 },
	{ "nov", 11 },
	{ "dec", 12 },
	/* French */
	{ "janv", 1 },
	{ "fvr", 2 },
	{ "mars", 3 },
	{ "avril", 4 },
	{ "avr", 4 },
	{ "mai", 5 },
	{ "juin", 6 },
	{ "juil", 7 },
	{ "aot", 8 },
	{ "sept", 9 },
	{ "dc", 12 },
	/* German, of Austria too */
	{ "jn", 1 },
	{ "mr", 3 },
	{ "mrz", 3 },
	{ "okt", 10 },
	{ "dez", 12 },
	/* Polish */
	{ "sty", 1 },
	{ "lut", 2 },
	{ "kwi", 4 },
	{ "maj", 5 },
	{ "cze", 6 },
	{ "lip", 7 },
	{ "sie", 8 },
	{ "wrz", 9 },
	{ "pa", 10 },
	{ "lis", 11 },
	{ "gru", 12 },
	/* Spanish, Italian */
	{ "ene", 1 },
	{ "abr", 4 },
	{ "ago", 8 },
	{ "dic", 12 },
	{ "gen", 1 },
	{ "mag", 5 },
	{ "giu", 6 },
	{ "lug", 7 },
	{ "set", 9 },
	{ "ott", 10 },
	/* Dutch, Portuguese */
	{ "mrt", 3 },
	{ "mei", 5 },
	{ "fev", 2 },
	{ "out", 10 },
};

/* fold - the letters of a month, small; false where it has too many */
static bool
fold(struct span word, char name[MONTH_SIZE])
{
	size_t i, len = 0;
	char c;

	for (i = 0; i < word.len; i++) {
		c = (char)(word.s[i] | 0x20);
		if (c < 'a' || c > 'z')
			continue;
		if (len == MONTH_SIZE - 1)
			return false;
		name[len++] = c;
	}
	name[len] = '\0';
	return true;
}

static int
month_named(struct span word)
{
	char name[MONTH_SIZE];
	size_t i;

	if (!fold(word, name))
		return 0;
	for (i = 0; i < sizeof months / sizeof months[0]; i++)
		if (strcmp(months[i].name, name) == 0)
			return months[i].month;
	return 0;
}

/* month_end - the length of what may be a month, "Mar" or "oct.", or 0 */
static size_t
month_end(struct span text)
{
	unsigned char c;
	size_t i;

	for (i = 0; i < text.len && i < 9; i++) {
		c = (unsigned char)text.s[i];
		if (c == ' ')
			return i;
		if (c < 0x80 && c != '.' &&
		    ((c | 0x20) < 'a' || (c | 0x20) > 'z'))
			return 0;
	}
	return 0;
}

bool
stamp_cut_syslog(struct span *text, struct stamp *stamp)
{
	struct stamp found = { 0 };
	size_t at = month_end(*text);
	const char *s = text->s;

	/* behind the month: a blank or two, a digit or two, " HH:MM:SS" */
	if (at == 0 || text->len < at + 11)
		return false;
	found.month = month_named((struct span){ s, at });
	at += s[at + 1] == ' ' ? 2 : 1;
	found.day = number(s + at, is_digit(s[at + 1]) ? 2 : 1);
	at += is_digit(s[at + 1]) ? 2 : 1;
	if (text->len < at + 9 || s[at] != ' ')
		return false;
	found.second = clock_second(s + at + 1);
	/* some year has a 29th of February */
	if (!stamp_is_date(2000, found.month, found.day) || found.second < 0 ||
	    !cut(text, behind_fraction(*text, at + 9)))
		return false;
	*stamp = found;
	return true;
}

/* --- ISO 8601 --- */

/* iso - "2026-03-02T10:11:12" or with a blank; how long, 0 for none */
static size_t
iso(struct span text, char between, struct stamp *stamp)
{
	const char *s = text.s;

	if (text.len < 19 || s[4] != '-' || s[7] != '-' || s[10] != between)
		return 0;
	stamp->year = number(s, 4);
	stamp->month = number(s + 5, 2);
	stamp->day = number(s + 8, 2);
	stamp->second = clock_second(s + 11);
	if (stamp->year < 1970 || stamp->second < 0 ||
	    !stamp_is_date(stamp->year, stamp->month, stamp->day))
		return 0;
	return behind_fraction(text, 19);
}

/* zone_offset - the seconds that "+01:00" is ahead; its length, 0 for none */
static size_t
zone_offset(struct span text, int *offset)
{
	size_t colon = text.len > 3 && text.s[3] == ':';
	int hour, minute;

	*offset = 0;
	if (text.len > 0 && text.s[0] == 'Z')
		return 1;
	if (text.len < 5 + colon || (text.s[0] != '+' && text.s[0] != '-'))
		return 0;
	hour = number(text.s + 1, 2);
	minute = number(text.s + 3 + colon, 2);
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
		return 0;
	*offset = (hour * 3600 + minute * 60) * (text.s[0] == '-' ? -1 : 1);
	return 5 + colon;
}

bool
stamp_cut_local(struct span *text, struct stamp *stamp)
{
	struct stamp found;
	size_t len = iso(*text, ' ', &found);

	if (len == 0)
		len = iso(*text, 'T', &found);
	if (len == 0 || !cut(text, len))
		return false;
	*stamp = found;
	return true;
}

bool
stamp_cut_offset(struct span *text, const struct stamp *stamp, int64_t *time)
{
	int offset;
	size_t len = zone_offset(*text, &offset);

	if (len < 5 || !cut(text, len))
		return false;
	*time = stamp_utc(stamp, stamp->year) - offset;
	return true;
}

bool
stamp_cut_rfc3339(struct span *text, int64_t *time)
{
	struct stamp found;
	size_t at = iso(*text, 'T', &found), len;
	int offset;

	if (at == 0)
		return false;
	len =
	    zone_offset((struct span){ text->s + at, text->len - at }, &offset);
	if (len == 0 || !cut(text, at + len))
		return false;
	*time = stamp_utc(&found, found.year) - offset;
	return true;
}

/* --- TAI64N --- */

static int
hex_digit(char c)
{
	if (is_digit(c))
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool
stamp_cut_tai64n(struct span *text, int64_t *time)
{
	uint64_t label = 0;
	int i;

	if (text->len < 25 || text->s[0] != '@')
		return false;
	for (i = 1; i < 25; i++) {
		if (hex_digit(text->s[i]) < 0)
			return false;
		if (i <= 16)
			label = label << 4 | (uint64_t)hex_digit(text->s[i]);
	}
	/* within the years that a log can be of: 1970 to 2^33 s later */
	if (label < TAI64_EPOCH || (label - TAI64_EPOCH) >> 33 != 0 ||
	    !cut(text, 25))
		return false;
	*time = (int64_t)(label - TAI64_EPOCH);
	return true;
}

int64_t
stamp_less_leaps(int64_t time)
{
	/* the days that began behind a leap second (IERS Bulletin C) */
	static const int32_t days[] = { 912, 1096, 1461, 1826, 2191, 2557, 2922,
		3287, 3652, 4199, 4564, 4929, 5660, 6574, 7305, 7670, 8217,
		8582, 8947, 9496, 10043, 10592, 13149, 14245, 15522, 16617,
		17167 };
	int64_t leaps = 0;
	size_t i;

	for (i = 0; i < sizeof days / sizeof days[0]; i++)
		leaps += time - leaps > days[i] * INT64_C(86400);
	return time - leaps;
}
