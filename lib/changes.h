/*
 * changes - what rblunblock changed, from its logs into the database
 *
 * floor  verb (over audit, files, settings and store)
 * out    rows of change and change_net
 *
 * The log is written first and has everything. Whoever may write to the
 * database carries over what is missing there, all of it in one transaction
 * and in the order of the log: a change that could not be told to the database,
 * because it was locked, or the process killed, comes with the next one.
 */
#ifndef CHANGES_H
#define CHANGES_H

#include "lib/bytes.h"

struct err;
struct settings;
struct store;

/* Add the path of the log that the settings mean. */
void changes_log(const struct settings *s, struct buf *path);

/*
 * Carry over what the log of the settings has, and what those have that were
 * carried over before. Where nothing is missing nothing is written, so that it
 * may be a database that was opened to read.
 *
 * Returns 1; 0 where the log of the settings is not there; -1 with the error,
 * and nothing carried over from the log that it is about.
 */
int changes_carry(struct store *store, const struct settings *s, struct err *e);

#endif
