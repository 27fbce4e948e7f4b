/*
 * duration - how long something takes, as an admin writes it
 *
 * floor  ground
 */
#ifndef DURATION_H
#define DURATION_H

#include <stdint.h>

struct err;

/*
 * Read "90s", "10m", "2h" or "7d"; a number alone is of `unit`, one of these
 * letters.
 *
 *   what     the setting, for the error
 *   most     seconds, at most
 *   seconds  out: 0 to `most`
 *
 * Returns 0, or -1 with ERR_PERM.
 */
int duration_read(const char *what, const char *text, char unit, int64_t most,
    int64_t *seconds, struct err *e);

#endif
