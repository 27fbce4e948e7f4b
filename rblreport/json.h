/*
 * json - a document as JSON, and one that is read from it
 *
 * floor  door (jansson)
 * spec   RFC 8259; times are RFC 3339 in UTC
 */
#ifndef RBLREPORT_JSON_H
#define RBLREPORT_JSON_H

#include "lib/bytes.h"

struct document;
struct err;

/*
 * Add the document to `out`, its values in their order, indented, with a
 * newline behind it. Texts are made fit for a terminal by span_printable().
 *
 * Returns 0, or -1 with ERR_TEMP when there is no memory for it.
 */
int json_write(const struct document *d, struct buf *out, struct err *e);

/*
 * Read a document. A time is a text then, as JSON has none.
 *
 *   name  where the text came from, for the error
 *
 * Returns it, for document_free(); NULL with ERR_PERM when the text is no
 * object in JSON, or has an array in an array.
 */
struct document *json_read(const char *name, struct span text, struct err *e);

#endif
