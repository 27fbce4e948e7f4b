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

/* Of an entry: how often it was refused since it was made. */
#define TRIES_UNKNOWN (-1)

/*
 * Add the list.
 *
 *   tries   of each entry; NULL: of none
 *   format  "table", "csv" or "json"
 *   today   local; an entry whose last day is before it is over
 *
 * Returns 0, or -1 with ERR_PERM: no such format.
 */
int listing_write(const char *format, const struct entries *all,
    const int64_t *tries, struct span today, struct buf *out, struct err *e);

#endif
