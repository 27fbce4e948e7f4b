/*
 * reply - what a refused client is told
 *
 * floor  noun
 * spec   RFC 5321 s4.2; rblsmtpd of ucspi-tcp 0.88 for length and bytes
 */
#ifndef REPLY_H
#define REPLY_H

#include <stddef.h>

#include "lib/bytes.h"

struct dnsbl;

#define REPLY_TEXT_MAX 200 /* as the stock program has it */
#define REPLY_MESSAGE_MAX                                                      \
	500 /* of the admin's own words; RFC 5321 s4.5.3.1.5                   \
	       has 512 for the line */

/* The text with `ip` in place of each %IP%. */
void reply_expand(struct span text, const char *ip, struct buf *out);

/*
 * Make a text fit for a reply: at most `max` bytes of it; each byte outside
 * 32..126 is a '?'.
 */
void reply_clean(struct buf *text, size_t max);

/*
 * The text of a refusal by a list: its message, or what its TXT records say,
 * or for want of both words of our own. The customer's key in the name of
 * the zone never gets out.
 *
 *   said  the TXT records; empty: there are none
 *   out   is emptied first
 */
void reply_of_list(const struct dnsbl *list, struct span said, const char *ip,
    struct buf *out);

#endif
