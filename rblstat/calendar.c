#include "rblstat/calendar.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "rblstat/header.h"
#include "rblstat/logfile.h"

enum {
	/* Two neighbours among so many lines are half a year apart only in a
	 * log of two thousand years. */
	SAMPLES = 4096,
	DAY = 86400,
	HOUR = 3600,
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
	int64_t reached;  /* the place that was asked for last */
	int64_t oldest, newest;
	struct header end; /* of the last line */
	struct buf room;   /* of a header */
	struct peek peek;
};

/* take - keep the line's stamp, if it has one without a year */
static void
take(struct calendar *c, struct span line, int64_t place)
{
	struct header header = header_cut(&line, &c->room);

	if (header.clock != CLOCK_STAMP || header.stamp.year != 0)
		return;
	c->sample[c->count++] =
	    (struct sample){ .place = place, .stamp = header.stamp };
}

/* read_header - of the line at a place */
static struct header
read_header(struct calendar *c, struct logfile *log, int64_t place)
{
	struct span line;

	c->peek.want = PEEK_SIZE;
	logfile_peek(log, place, &c->peek, &line);
	return header_cut(&line, &c->room);
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

/*
 * date_header - the time of a line, however it is written
 *
 *   near  a moment not far from it, which it is where the line tells none
 */
static int64_t
date_header(struct calendar *c, const struct header *header, int64_t near)
{
	if (header->clock == CLOCK_FULL || header->clock == CLOCK_LABEL)
		return header->time;
	if (header->clock == CLOCK_STAMP)
		return near_past(c, &header->stamp, near);
	return near;
}

static void
take_samples(struct calendar *c, struct logfile *log, int64_t from)
{
	int64_t size = logfile_size(log), step = (size - from) / SAMPLES;
	int64_t place = from;
	struct span line;
	int i;

	/* where they are close together, all is read, but not piecemeal */
	c->peek.want = step < PEEK_SIZE ? sizeof c->peek.bytes : PEEK_SIZE;
	for (i = 0; i < SAMPLES && place < size; i++) {
		logfile_peek(log, place, &c->peek, &line);
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

/* date_last - the time of the last stamp of a log that has ended by then */
static int64_t
date_last(struct calendar *c, const struct stamp *stamp, int64_t end)
{
	/* a clock that is ahead is likelier than a log a year old */
	int64_t time = when_before(&c->zone, stamp, end + DAY);

	/* the second pass through an hour was not over, or nobody knows */
	if (end < time || end - time > HOUR)
		time = when_near(&c->zone, stamp, time - HOUR);
	return time;
}

/* date_backward - from a moment that the log cannot have outlived */
static void
date_backward(struct calendar *c, int64_t end)
{
	int i = c->count - 1;

	c->sample[i].time = date_last(c, &c->sample[i].stamp, end);
	while (--i >= 0)
		c->sample[i].time = when_until(
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
	struct header begin;

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
	c->reached = facts->from;
	begin = read_header(c, log, facts->from);
	c->end =
	    read_header(c, log, logfile_line_at(log, logfile_size(log) - 1));
	c->oldest = date_header(
	    c, &begin, c->count > 0 ? c->sample[0].time : c->anchor);
	c->newest = date_header(c, &c->end, c->newest);
	return c;
}

void
calendar_free(struct calendar *c)
{
	if (c == NULL)
		return;
	buf_free(&c->room);
	free(c->sample);
	free(c);
}

int64_t
calendar_passed(struct calendar *c, int64_t place)
{
	while (c->at + 1 < c->count && c->sample[c->at + 1].place <= place)
		c->at++;
	return c->count > 0 ? c->sample[c->at].time : INT64_MIN;
}

/* nearby - a moment near to the one that a line at a place was written at */
static int64_t
nearby(struct calendar *c, const struct stamp *stamp, int64_t place)
{
	int64_t near = calendar_passed(c, place);

	if (near == INT64_MIN)
		near = c->previous;
	if (near == INT64_MIN)
		near = when_before(&c->zone, stamp, c->anchor + DAY);
	/* of two passes through one hour, the line before knows better */
	if (c->previous != INT64_MIN && llabs(c->previous - near) < 30 * DAY)
		near = c->previous;
	return near;
}

int64_t
calendar_date(struct calendar *c, const struct stamp *stamp, int64_t place)
{
	/* a line that is looked at once more is before the last */
	if (place < c->reached && c->previous != INT64_MIN)
		return when_until(&c->zone, stamp, c->previous);
	c->reached = place;
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

int64_t
calendar_end(struct calendar *c)
{
	/* of two passes through one hour, the line before knows better */
	if (c->previous != INT64_MIN && llabs(c->previous - c->newest) < DAY)
		return date_header(c, &c->end, c->previous);
	return c->newest;
}
