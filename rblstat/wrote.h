/*
 * wrote - the domains that our users wrote to, into the database
 *
 * floor  verb (over store)
 * out    rows of wrote: of a day, gathered in memory for one batch; or of day
 *        0, a list that the admin gave
 */
#ifndef WROTE_H
#define WROTE_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"

struct err;
struct store;
struct wrote;

/* Returns it, for wrote_free(); the store must outlive it. */
struct wrote *wrote_new(struct store *store);
void wrote_free(struct wrote *w);

/*
 * Count a mail to an organisational domain, of less than 254 bytes, within a
 * transaction. 0 or -1.
 */
int wrote_add(struct wrote *w, struct span domain, int64_t time, struct err *e);

/* Write what is not written yet, before the transaction commits; 0 or -1. */
int wrote_write(struct wrote *w, struct err *e);

/*
 * Put a list of organisational domains in the place of the one that was given
 * before, in a transaction of its own.
 *
 *   names  each with a NUL behind it
 *   add    to the one before instead
 *   added  out: how many
 *
 * Returns 0, or -1 on failure.
 */
int wrote_list(struct store *store, struct span names, bool add, int64_t *added,
    struct err *e);

#endif
