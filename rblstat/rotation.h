/*
 * rotation - the names that a log gets when another takes its place
 *
 * floor  ground
 * spec   logrotate(8), newsyslog(8), savelog(8): a number behind a dot, which
 *        grows with age, or a date behind a dot or a dash; then what
 *        compressed it: maillog.2.gz, maillog-20261101.zst
 */
#ifndef ROTATION_H
#define ROTATION_H

#include <stdbool.h>
#include <stddef.h>

/* The length of a path without all that: that of "maillog" alike. */
size_t rotation_stem(const char *path);

/* Whether a name is what the log `of` may be called later on. */
bool rotation_of(const char *name, const char *of);

/* Whether a path ends as compressed files do; its length without that end. */
bool rotation_packed(const char *path, size_t *len);

/*
 * Below 0 where `a` is the older of two names of one log: dates before
 * numbers, these before the log itself, what is compressed behind its like.
 */
int rotation_order(const char *a, const char *b);

#endif
