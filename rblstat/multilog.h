/*
 * multilog - the names that multilog gives its files
 *
 * floor  ground
 * spec   multilog(8) of daemontools: it writes to `current`, which becomes
 *        `previous` for a moment and then "@", a TAI64N label and ".s"; ".u"
 *        is what a crash left
 */
#ifndef MULTILOG_H
#define MULTILOG_H

#include <stdbool.h>

/* Whether a path ends in the name of a file that nobody writes to any more. */
bool multilog_closed(const char *path);

/* Whether a name is that of a log in a multilog directory. */
bool multilog_is_log(const char *name);

/* The order in which they were written: below 0 where `a` is the older. */
int multilog_order(const char *a, const char *b);

#endif
