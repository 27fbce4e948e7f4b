/*
 * csv - the fields of a table that programs and spreadsheets read
 *
 * floor  ground
 * spec   RFC 4180
 */
#ifndef CSV_H
#define CSV_H

#include "lib/bytes.h"

#define CSV_END "\r\n"

/*
 * Add a stranger's text as a field, in quotes, made fit for a terminal by
 * span_printable(). One that a spreadsheet would take for a formula, since it
 * begins with = + - or @, gets an apostrophe in front. SPAN_NONE is a field
 * with nothing in it, not even quotes.
 */
void csv_text(struct buf *out, struct span text);

/* The same for what is ours, such as a number: as it is, in quotes. */
void csv_value(struct buf *out, struct span text);

#endif
