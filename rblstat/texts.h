/*
 * texts - which list refused, by the words of the refusal
 *
 * floor  noun
 * in     what the admin wrote: "spamhaus.org=zen.spamhaus.org ..."
 *
 * The stock rblsmtpd logs the text that a list gave, and not the list. A text
 * that contains the part before the "=" is of the list behind it; the first
 * pair that fits wins. Behind those of the admin stand some of our own, of
 * operators whose page belongs to one list alone. Of the others, as of
 * Spamhaus, only the admin knows which of their lists he asks.
 */
#ifndef TEXTS_H
#define TEXTS_H

#include "lib/bytes.h"

struct err;
struct texts;

/*
 * Read the pairs, parted by blanks and commas; NULL gives none.
 *
 * Returns them, for texts_free(), or NULL with ERR_PERM for a word that is
 * no pair.
 */
struct texts *texts_new(const char *pairs, struct err *e);
void texts_free(struct texts *texts);

/* The list that a text is of; SPAN_NONE for none. */
struct span texts_zone(const struct texts *texts, struct span text);

#endif
