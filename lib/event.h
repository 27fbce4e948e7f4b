/*
 * event - one refusal, as a line of a log tells it
 *
 * floor  noun
 * shape  spans point into the line they were read from; what a line does
 *        not tell is SPAN_NONE, never "-" or ""
 */
#ifndef EVENT_H
#define EVENT_H

#include <stdint.h>

#include "lib/bytes.h"
#include "lib/ip.h"

/* How far the time of an event can be trusted. */
enum dated {
	DATED_BY_LINE,       /* the line says it in full */
	DATED_YEAR_INFERRED, /* a syslog stamp: its year was worked out */
	DATED_BY_FILE,       /* no stamp: the file's modification time */
};

struct event {
	int64_t time; /* seconds since 1970 UTC */
	enum dated dated;
	struct ip ip;         /* the client that was refused */
	int code;             /* SMTP reply, 400..599; 0: not in the line */
	const char *format;   /* the kind of line, a constant string */
	struct span zone;     /* the block list that listed it */
	struct span text;     /* what the client was told */
	struct span hostid;   /* the client's name, as tcpserver found it */
	struct span hostinfo; /* what its ident server said */
	struct span helo;
	struct span from;    /* MAIL FROM */
	struct span to;      /* RCPT TO, all of them */
	struct span machine; /* where the line was written, as syslog says */
	struct span session; /* what the lines of one connection share */
	struct span queue;   /* what the lines of one mail share */
	int64_t pid;         /* of the process that served it; 0: not known */
	int port;            /* the client's; 0: not known */
	int64_t times;       /* it stands for so many refusals, mostly 1 */
};

#endif
