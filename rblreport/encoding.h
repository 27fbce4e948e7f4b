/*
 * encoding - bytes of any kind in the lines that a mail may have
 *
 * floor  ground
 * spec   RFC 2045 s6.7 (quoted-printable) and s6.8 (base64), RFC 2047 (words
 *        of a header that are not ASCII)
 *
 * No line gets longer than 76 bytes; lines end with CRLF.
 */
#ifndef ENCODING_H
#define ENCODING_H

#include "lib/bytes.h"

/*
 * Add a text as quoted-printable. Its lines end with \n, which becomes CRLF;
 * a last one without is ended, too.
 */
void encode_text(struct buf *out, struct span text);

/* Add bytes as lines of base64. */
void encode_bytes(struct buf *out, struct span bytes);

/*
 * Add the value of a header field as encoded words, one a line, no character
 * torn in two; no CRLF behind the last one.
 *
 *   text  UTF-8
 */
void encode_words(struct buf *out, struct span text);

#endif
