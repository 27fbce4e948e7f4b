#include "rblstat/calendar.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "rblstat/logfile.h"

enum {
	/* Two neighbours among so many lines are half a year apart only in a
	 * log of two thousand years. */
	SAMPLES = 4096,
	DAY = 86400,
};

struct sample {
	int64_t place;
	struct stamp stamp;
	int64_t time;
};

struct calendar {
	struct when_zone zone;
	struct sample *sample;
	int count;
	int at;           /* the sample at or before the place asked for last */
	int64_t limit;    /* no line is of later */
	int64_t anchor;   /* where no sample is to be had */
	int64_t previous; /* what was answered last */
	int64_t oldest, newest;
};

/* take - keep the line's stamp, if it has one without a year */
static void
take(struct calendar *c, struct span line, int64_t place)
{
	struct sample *sample = &c->sample[c->count];

	if (!stamp_cut_syslog(&line, &sample->stamp))
		return;
	sample->place = place;
	c->count++;
}

/*
 * date_line - the time of the line at a place, however it is written
 *
 *   near  a moment not far from it, which it is where the line tells none
 */
static int64_t
date_line(struct calendar *c, struct logfile *log, int64_t place, int64_t near)
{
	struct stamp stamp;
	char room[PEEK_SIZE];
	struct span line;
	int64_t time;

	logfile_peek(log, place, room, &line);
	if (stamp_cut_tai64n(&line, &time) || stamp_cut_rfc3339(&line, &time))
		return time;
	if (stamp_cut_syslog(&line, &stamp) || stamp_cut_local(&line, &stamp))
		return when_near(&c->zone, &stamp, near);
	return near;
}

static void
take_samples(struct calendar *c, struct logfile *log, int64_t from)
{
	int64_t size = logfile_size(log), step = (size - from) / SAMPLES;
	int64_t place = from;
	char room[PEEK_SIZE];
	struct span line;
	int i;

	for (i = 0; i < SAMPLES && place < size; i++) {
		logfile_peek(log, place, room, &line);
		take(c, line, place);
		place += (int64_t)line.len > step ? (int64_t)line.len : step;
		place++;
	}
}

/* name_date - the end of the day that a name like maillog-20251231 tells */
static int64_t
name_date(struct calendar *c, const char *path, int64_t otherwise)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash == NULL ? path : slash + 1;
	const char *dash = strrchr(name, '-');
	struct stamp stamp = { .second = DAY - 1 };
	int date;

	if (dash == NULL || strspn(dash + 1, "0123456789") != 8)
		return otherwise;
	date = atoi(dash + 1);
	stamp.month = date / 100 % 100;
	stamp.day = date % 100;
	if (date < 19700101 || stamp.month < 1 || stamp.month > 12 ||
	    stamp.day < 1 || stamp.day > 31)
		return otherwise;
	return when_in_year(&c->zone, &stamp, date / 10000);
}

/* near_past - the nearest moment that is not still to come */
static int64_t
near_past(struct calendar *c, const struct stamp *stamp, int64_t near)
{
	int64_t time = when_near(&c->zone, stamp, near);

	return time > c->limit && stamp->year == 0
	    ? when_before(&c->zone, stamp, c->limit)
	    : time;
}

/* date_forward - from the moment of the first sample */
static void
date_forward(struct calendar *c, int64_t first)
{
	int i;

	c->sample[0].time = first;
	for (i = 1; i < c->count; i++)
		c->sample[i].time = when_near(
		    &c->zone, &c->sample[i].stamp, c->sample[i - 1].time);
}

/* date_backward - from a moment that the log cannot have outlived */
static void
date_backward(struct calendar *c, int64_t end)
{
	int i = c->count - 1;

	/* a clock that is ahead is likelier than a log a year old */
	c->sample[i].time =
	    when_before(&c->zone, &c->sample[i].stamp, end + DAY);
	while (--i >= 0)
		c->sample[i].time = when_near(
		    &c->zone, &c->sample[i].stamp, c->sample[i + 1].time);
}

static void
date_samples(struct calendar *c, const struct calendar_facts *facts)
{
	const struct stamp *first = &c->sample[0].stamp;

	if (facts->last_time != INT64_MIN)
		date_forward(c, near_past(c, first, facts->last_time));
	else if (facts->year != 0)
		date_forward(c, when_in_year(&c->zone, first, facts->year));
	else
		date_backward(c, c->anchor);
	c->newest = c->sample[c->count - 1].time;
}

static int64_t
earlier(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

struct calendar *
calendar_new(struct logfile *log, const struct calendar_facts *facts)
{
	struct calendar *c = mem_new(sizeof *c);

	c->sample = mem_resize(NULL, SAMPLES, sizeof *c->sample);
	c->anchor = earlier(logfile_time(log), facts->now);
	c->anchor =
	    earlier(name_date(c, logfile_path(log), c->anchor), c->anchor);
	c->newest = c->anchor;
	c->previous = facts->last_time;
	/* a clock may be ahead a little */
	c->limit = facts->now + DAY;
	take_samples(c, log, facts->from);
	if (c->count > 0)
		date_samples(c, facts);
	c->oldest = date_line(
	    c, log, facts->from, c->count > 0 ? c->sample[0].time : c->anchor);
	c->newest = date_line(
	    c, log, logfile_line_at(log, logfile_size(log) - 1), c->newest);
	return c;
}

void
calendar_free(struct calendar *c)
{
	if (c == NULL)
		return;
	free(c->sample);
	free(c);
}

/* nearby - a moment near to the one that a line at a place was written at */
static int64_t
nearby(struct calendar *c, const struct stamp *stamp, int64_t place)
{
	int64_t near;

	while (c->at + 1 < c->count && c->sample[c->at + 1].place <= place)
		c->at++;
	if (c->count > 0)
		near = c->sample[c->at].time;
	else if (c->previous != INT64_MIN)
		near = c->previous;
	else
		near = when_before(&c->zone, stamp, c->anchor + DAY);
	/* of two passes through one hour, the line before knows better */
	if (c->previous != INT64_MIN && llabs(c->previous - near) < 30 * DAY)
		near = c->previous;
	return near;
}

int64_t
calendar_date(struct calendar *c, const struct stamp *stamp, int64_t place)
{
	c->previous = near_past(c, stamp, nearby(c, stamp, place));
	return c->previous;
}

int64_t
calendar_oldest(const struct calendar *c)
{
	return c->oldest;
}

int64_t
calendar_newest(const struct calendar *c)
{
	return c->newest;
}
