/*
 * sent - the mail that was sent, out of the lines of a log
 *
 * floor  wiring (over reading)
 */
#ifndef SENT_H
#define SENT_H

#include <stdint.h>

struct err;
struct event;
struct read_line;
struct reading;

/*
 * How far back the lines are remembered that tell of a mail, in bytes: from
 * its coming to its delivery it is often a minute, and sometimes an hour.
 */
enum { SENT_REACH = 1024 * 1024 };

/* What came of it, for the summary. */
struct sent_sum {
	int64_t mails;   /* one for each recipient that was reached */
	int64_t bounces; /* not counted, as they have no sender, */
	int64_t unknown; /* and those whose sender the log does not tell */
};

/*
 * Take a line of the kinds from LINE_MAIL on.
 *
 * Returns 0, or -1 on failure.
 */
int sent_take(struct reading *r, const struct read_line *line,
    struct event *event, struct err *e);

#endif
