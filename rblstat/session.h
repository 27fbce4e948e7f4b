/*
 * session - what lines before told of the connections of a log
 *
 * floor  verb
 *
 * A line that tells more of a refusal follows or precedes it; what they share
 * is the machine, and the pid or a name of the connection. Of mail that was
 * sent it is the mail, or its delivery. What is remembered depends on nothing
 * but so many bytes before a place in the log, the reach, however it came to be
 * read: so it can be had again by reading these once more. No log has more such
 * lines in so many bytes than there is room for.
 */
#ifndef SESSION_H
#define SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"
#include "lib/ip.h"
#include "rblstat/entry.h"

struct session;

enum {
	SESSION_REACH = 256 * 1024, /* bytes of the log, for refusals */
	SESSION_LINE = 4096,        /* bytes before a line that are kept */
};

/* What a line told. */
enum met_kind {
	MET_CLIENT, /* who has come */
	MET_REFUSAL,
	MET_END, /* the connection, or the delivery, is over */
	MET_MAIL,
	MET_DELIVERY,
};

/* Who has sent a mail. */
enum met_sender {
	SENDER_SOMEBODY,
	SENDER_NOBODY,  /* it is a bounce, or the like */
	SENDER_UNKNOWN, /* logs tell of senders, but not of this one */
};

/* When a line was written; only differences are of use. */
struct moment {
	enum { MOMENT_UNKNOWN, MOMENT_OF_DAY, MOMENT_FULL } kind;
	int64_t second; /* of the local day, or since 1970 */
};

struct met {
	enum met_kind kind;
	int64_t place; /* of the line */
	struct moment moment;
	struct ip ip;
	int port;               /* of a client; 0: not known */
	struct span name;       /* of a client, or the domain that a delivery is
				 * to; SPAN_NONE: not known */
	enum met_sender sender; /* of a mail, and of its deliveries */
	struct entry entry;     /* of a refusal */
	int64_t time;           /* of a refusal */
	int64_t times;          /* that it was counted */
};

/* Returns it, for session_free(). */
struct session *session_new(int64_t reach);
void session_free(struct session *s);

int64_t session_reach(const struct session *s);

/* Whether it knows what it has to know to go on from this place of a log. */
bool session_continues(const struct session *s, int64_t source, int64_t place);

/* Forget all, to begin with another log, or anew. */
void session_begin(struct session *s, int64_t source);

/* Note that the log was read up to a place; `text` stands before it. */
void session_reached(struct session *s, int64_t place, struct span text);

/* Up to SESSION_LINE bytes that stood before the place reached. */
struct span session_tail(const struct session *s);

/*
 * A connection by its pid, or by what else its lines share, and the machine
 * that wrote them; SPAN_NONE where they do not tell.
 */
int64_t session_name(struct span machine, struct span connection);

/* Remember what a line told of the connection of this name; copies. */
void session_add(struct session *s, int64_t name, const struct met *met);

/*
 * Note that a refusal of the connection of this name was counted so many
 * times more: the one at this place, unless more was told since.
 */
void session_again(
    struct session *s, int64_t name, int64_t place, int64_t times);

/*
 * What was told last of the connection of this name, or, with `before`, what
 * was told before that; within reach of a line at `place`.
 *
 * Returns NULL where nothing was. It lives until the next session_add().
 */
const struct met *session_last(const struct session *s, int64_t name,
    int64_t place, const struct met *before);

#endif
