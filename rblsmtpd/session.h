/*
 * session - the conversation with a client that is refused
 *
 * floor  door (the client, over two descriptors)
 * spec   RFC 5321; the replies of rblsmtpd of ucspi-tcp 0.88
 *
 * Memory does not grow with what the client sends, and the time is limited
 * whatever it does.
 */
#ifndef SESSION_H
#define SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/record.h"

struct session {
	const char *greeting; /* our name */
	const char *reply;    /* "451 text", no line end */
	int timeout_s;        /* for all of it; 0: the reply, and no session */
	int in, out;
};

#define TALK_WORD 256 /* bytes kept of a name or an address */

/* A name or an address, or none. */
struct talk_word {
	char text[TALK_WORD];
	size_t len;
	bool there;
};

/*
 * What the client told. MAIL, RSET, HELO and EHLO begin a new mail: of several
 * the last one that had a recipient is kept, or when none had, the last
 * sender.
 */
struct talk {
	struct talk_word helo;            /* the last HELO or EHLO */
	struct talk_word from;            /* MAIL FROM, without the brackets */
	struct talk_word to[RECORD_LIST]; /* RCPT TO, likewise */
	int64_t to_count;                 /* all of them, kept or not */
	bool anew;             /* a new mail has begun, without recipients */
	struct talk_word next; /* its sender */
	int64_t ms;            /* how long it took */
};

/*
 * Greet the client and refuse what it wants, until it leaves, the time is up,
 * it cannot be written to, or SIGTERM or SIGHUP comes. Afterwards signals are
 * as they were.
 *
 *   talk  out
 */
void session_run(const struct session *session, struct talk *talk);

/* Add what the client told to a record, which borrows it. */
void talk_record(const struct talk *talk, struct record *record);

#endif
