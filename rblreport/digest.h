/*
 * digest - what was refused since the last report, out of the database
 *
 * floor  verb (over store)
 * in     the events behind the last one that a nightly report spoke of, up
 *        to the newest there is now
 * out    struct report
 */
#ifndef DIGEST_H
#define DIGEST_H

#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct err;
struct report;
struct store;

/*
 * Make the nightly report, as of one moment of the database.
 *
 *   home   the home domains, for home_has()
 *   limit  at most so many rows of each list; the totals stay whole
 *   r      out: for report_free(), failure or not
 *
 * Returns 0, or -1 with the error of the store.
 */
int digest_nightly(struct store *store, struct span home, size_t limit,
    struct report *r, struct err *e);

/*
 * Remember that the report was sent: the next one begins behind it.
 *
 *   message_id  of the mail; NULL: it was delivered otherwise
 *
 * Returns 0, or -1 with the error of the store; nothing is changed then.
 */
int digest_mark(struct store *store, const struct report *r, int64_t now,
    const char *message_id, struct err *e);

/* See whether digest_mark() would be able to write, without writing. */
int digest_try_mark(struct store *store, struct err *e);

#endif
