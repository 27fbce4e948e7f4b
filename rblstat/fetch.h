/*
 * fetch - one log, from wherever it is, into the database
 *
 * floor  wiring
 */
#ifndef FETCH_H
#define FETCH_H

struct err;
struct reading;

/*
 * Read one log to where it ends now: a file; "-", standard input; or
 * "journal:", what systemd keeps, perhaps with its directory.
 *
 * Returns 0, or -1 on failure; with r->stop set, nothing more may be read,
 * since what is kept in memory does not fit the database any more.
 */
int fetch_log(struct reading *r, const char *word, struct err *e);

#endif
