/*
 * connection - one client, from the verdict to the record
 *
 * floor  wiring
 */
#ifndef CONNECTION_H
#define CONNECTION_H

struct environment;
struct err;
struct options;

/*
 * Look the client up; then refuse it on the descriptors 0 and 1, or become
 * the mail server.
 *
 * Returns 0 when the client was refused and is gone; -1 with ERR_TEMP when
 * the mail server cannot be run.
 */
int connection_serve(
    const struct options *o, const struct environment *env, struct err *e);

#endif
