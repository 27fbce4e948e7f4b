#include "rblstat/progress.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "lib/bytes.h"
#include "lib/mem.h"

#define MEGA 1e6

enum {
	PATIENCE_MS = 1000, /* before the first one */
	PACE_MS = 200,
	MINUTE = 60,
	HOUR = 3600,
	WIDTH = 80, /* where the terminal does not tell its own */
};

struct progress {
	char *path;
	int64_t began_ms, shown_ms;
	int64_t expected;      /* bytes of all logs */
	int64_t before;        /* bytes of the logs that are done */
	int64_t size, skipped; /* bytes of this one; of all, read earlier */
	int64_t place;         /* in this one */
	int width;             /* of what is on the terminal, 0: nothing */
};

static int64_t
clock_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct progress *
progress_new(void)
{
	struct progress *p;

	if (!isatty(STDERR_FILENO))
		return NULL;
	p = mem_new(sizeof *p);
	p->began_ms = clock_ms();
	return p;
}

void
progress_free(struct progress *p)
{
	if (p == NULL)
		return;
	progress_clear(p);
	free(p->path);
	free(p);
}

void
progress_expect(struct progress *p, int64_t bytes)
{
	if (p != NULL)
		p->expected += bytes;
}

void
progress_log(struct progress *p, const char *path, int64_t size)
{
	if (p == NULL)
		return;
	/* what was there of the log before, and was not needed */
	p->skipped += p->size - p->place;
	p->before += p->size;
	p->size = size;
	p->place = 0;
	free(p->path);
	p->path = span_printable(span_of(path), WIDTH / 2);
}

void
progress_skip(struct progress *p, int64_t place)
{
	if (p == NULL)
		return;
	p->skipped += place - p->place;
	p->place = place;
}

/* add_left - how long it is going to take, in words */
static void
add_left(struct buf *line, double seconds)
{
	long left = (long)(seconds + 0.5);

	if (left < MINUTE)
		buf_format(line, ", %ld s left", left);
	else if (left < HOUR)
		buf_format(
		    line, ", %ld min %ld s left", left / MINUTE, left % MINUTE);
	else
		buf_format(line, ", %ld h %ld min left", left / HOUR,
		    left % HOUR / MINUTE);
}

/* describe - the line, as long as it may be */
static void
describe(const struct progress *p, int64_t now_ms, struct buf *line)
{
	double done = (double)(p->before + p->place);
	double all = (double)p->expected;
	double rate = (done - (double)p->skipped) * 1000 /
	    (double)(now_ms - p->began_ms + 1);

	buf_format(line, "%s: %.1f", p->path, done / MEGA);
	if (all > 0 && done <= all)
		buf_format(
		    line, " of %.1f MB, %.0f %%", all / MEGA, done * 100 / all);
	else
		buf_text(line, " MB");
	buf_format(line, ", %.1f MB/s", rate / MEGA);
	if (all > 0 && done <= all && rate > 0)
		add_left(line, (all - done) / rate);
}

/* columns - how wide the terminal is; its last column makes some wrap */
static int
columns(void)
{
	struct winsize size;

	if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) < 0 || size.ws_col < 2)
		return WIDTH - 1;
	return size.ws_col - 1;
}

static void
show(struct progress *p, const char *line)
{
	int len = (int)strlen(line), most = columns();
	int width = len < most ? len : most;

	/* blanks over what a longer line has left */
	fprintf(
	    stderr, "\r%-*.*s", p->width < most ? p->width : most, width, line);
	fflush(stderr);
	p->width = width;
}

/* is_time - to show something */
static bool
is_time(struct progress *p, int64_t now_ms)
{
	if (now_ms - p->began_ms < PATIENCE_MS ||
	    now_ms - p->shown_ms < PACE_MS)
		return false;
	p->shown_ms = now_ms;
	return true;
}

void
progress_at(struct progress *p, int64_t place)
{
	struct buf line = { 0 };
	int64_t now_ms;

	if (p == NULL)
		return;
	p->place = place;
	now_ms = clock_ms();
	if (!is_time(p, now_ms))
		return;
	describe(p, now_ms, &line);
	show(p, line.s);
	buf_free(&line);
}

void
progress_say(struct progress *p, const char *line)
{
	if (p != NULL && is_time(p, clock_ms()))
		show(p, line);
}

void
progress_clear(struct progress *p)
{
	if (p == NULL || p->width == 0)
		return;
	fprintf(stderr, "\r%*s\r", p->width, "");
	p->width = 0;
}
