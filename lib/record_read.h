/*
 * record_read - a log record of rblsmtpd, read back
 *
 * floor  door (jansson)
 * in     one line in logfmt or json, as record_write() makes them
 */
#ifndef RECORD_READ_H
#define RECORD_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"
#include "lib/record.h"

/* Where the texts of one record live. */
struct record_memory {
	char bytes[RECORD_LINE];
	size_t used;
};

/*
 * Read a line, without its newline, whose record starts at its first byte.
 *
 *   r       out: the record; its spans point into `memory`
 *   memory  overwritten; for one record at a time
 *
 * Keys that are not known are passed over. Time, verdict and ip must be there.
 *
 * Returns false for a line that is no such record, in whole: a key twice, a
 * value of another kind than its key's, a byte outside 32..126, an escape
 * that record_write() has no use for in logfmt, anything behind the end, a
 * list or a line that is too long.
 */
bool record_read(
    struct span line, struct record *r, struct record_memory *memory);

#endif
