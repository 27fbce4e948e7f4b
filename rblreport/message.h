/*
 * message - a mail of plain text, as it goes over the wire
 *
 * floor  noun
 * spec   RFC 5322 (header fields), RFC 2045 s6.7 (quoted-printable),
 *        RFC 2047 (words that are not ASCII), RFC 3834 s5 (Auto-Submitted)
 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct err;

/* Mail addresses; start with all zero. */
struct addresses {
	char **one; /* owned, for addresses_free() */
	size_t count;
};

struct message {
	const char *from;
	const struct addresses *to;
	const char *subject; /* one line, UTF-8, no control bytes */
	const char *body;    /* UTF-8; lines end with \n */
	const char *id;      /* as message_id() makes it */
	int64_t now;         /* for the Date */
};

/*
 * Read addresses that are parted by blanks and commas.
 *
 * Nothing but local-part@domain in visible ASCII is taken, without the
 * characters that mean something in a header or an SMTP command.
 *
 * Returns 0, or -1 with ERR_PERM and the word that is no address.
 */
int addresses_read(struct span list, struct addresses *out, struct err *e);

void addresses_free(struct addresses *a);

/*
 * A name for one mail that no other has, with its brackets: of the moment,
 * the process and the host, in the domain of the sender, since a host's name
 * alone is none that the world knows (RFC 5322 s3.6.4).
 *
 *   from  as addresses_read() takes it
 *
 * Returns a new string that the caller frees.
 */
char *message_id(int64_t now, long pid, const char *host, const char *from);

/* Add the whole message to `out`: header, empty line, body; lines end CRLF. */
void message_format(const struct message *m, struct buf *out);

#endif
