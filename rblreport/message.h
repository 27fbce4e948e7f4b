/*
 * message - a mail, as it goes over the wire
 *
 * floor  noun
 * shape  plain text; where there is HTML, too, multipart/alternative of both,
 *        with the images in a multipart/related around the HTML
 * spec   RFC 5322 (header fields), RFC 2046 s5.1 (parts), RFC 2387 (related),
 *        RFC 2392 (cid:), RFC 3834 s5 (Auto-Submitted)
 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct addresses;

/* A picture in the HTML, which shows it as <img src="cid:..."> */
struct message_image {
	const char *cid;  /* no other mail's: "zones.1772511300@mx.example" */
	const char *name; /* for who saves it: "zones.png" */
	struct span png;
};

/* Who else gets it is no part of a message: nothing here could tell. */
struct message {
	const char *from;
	const struct addresses *to;
	const char *subject; /* one line of UTF-8, at most 900 bytes */
	const char *text;    /* UTF-8; lines end with \n */
	const char *html;    /* the same; NULL: none */
	const struct message_image *image;
	size_t image_count;
	const char *id; /* as message_id() makes it */
	int64_t date;
};

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

/*
 * Add the whole message to `out`: header, empty line, body. Lines end with
 * CRLF and have at most 78 bytes, a longer address aside.
 */
void message_format(const struct message *m, struct buf *out);

#endif
