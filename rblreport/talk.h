/*
 * talk - what client and server have said last, and whom the server refuses
 *
 * floor  noun
 * in     the lines of both sides, as they come
 * spec   RFC 5321 s4.2 (replies)
 */
#ifndef TALK_H
#define TALK_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"

struct recipient;

struct talk {
	struct recipient **asked; /* in the order of RCPT; borrowed */
	size_t count;

	/* for the one who asks what went wrong */
	char command[300]; /* no part of a password; cut to fit, as is this: */
	char reply[512];   /* to it: all lines in one; empty: there was none */

	/* its own */
	size_t next;           /* the first that was not asked about yet */
	struct recipient *who; /* whom the command is about, or NULL */
	bool more;             /* the reply has further lines */
	bool over;             /* from QUIT on nothing matters */
};

/* A line of the client, or that it sends the message. */
void talk_said(struct talk *talk, struct span line);
void talk_sends(struct talk *talk);

/* A line of the server; one about a recipient is kept with him as well. */
void talk_heard(struct talk *talk, struct span line);

#endif
