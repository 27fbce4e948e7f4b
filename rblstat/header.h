/*
 * header - what multilog or syslog put before the words of a program
 *
 * floor  ground
 * spec   RFC 3164 s4.1, RFC 5424 s6; Exim's log_timezone
 */
#ifndef HEADER_H
#define HEADER_H

#include <stdint.h>

#include "lib/bytes.h"
#include "lib/stamp.h"

/* How a line says when it was written. */
enum line_clock {
	CLOCK_NONE,  /* it does not */
	CLOCK_FULL,  /* in full: `time` */
	CLOCK_LABEL, /* the same, by a label of TAI64N */
	CLOCK_STAMP, /* by a local stamp, of syslog without a year */
};

struct header {
	enum line_clock clock;
	int64_t time;
	struct stamp stamp;
	struct span machine; /* that syslog names, or SPAN_NONE */
};

/*
 * Cut the header off the front of a line, down to the tag of the program,
 * "rblsmtpd[12]: ".
 *
 *   line    in and out; for a line of RFC 5424 it points into `room` then,
 *           where its tag was put together
 */
struct header header_cut(struct span *line, struct buf *room);

#endif
