/*
 * listing - who is let in, as a table, CSV or JSON
 *
 * floor  door (jansson)
 */
#ifndef LISTING_H
#define LISTING_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"

struct entries;
struct err;

/* How often it was refused since it was made, and when it came. */
struct since {
	int64_t last;  /* when it came last, let in; 0: not known */
	int64_t tries; /* -1: not known */
	bool exact;    /* since the second; else those of the whole day count */
};

/*
 * Add the list: for programs a row for each rule, in the table one for all
 * that were let in together.
 *
 *   since   of each entry; NULL: of none
 *   format  "table", "csv" or "json"
 *   today   local; an entry whose last day is before it is over
 *
 * Returns 0, or -1 with ERR_PERM: no such format.
 */
int listing_write(const char *format, const struct entries *all,
    const struct since *since, struct span today, struct buf *out,
    struct err *e);

#endif
