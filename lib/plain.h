/*
 * plain - open a file to read that is one
 *
 * floor  ground
 *
 * A pipe that nobody writes to would be waited for without end, and a device
 * has one or none. /dev/null alone will do: it is an empty file to everybody.
 * This stands on the ground, since every door that reads a file needs it.
 */
#ifndef PLAIN_H
#define PLAIN_H

#include <stdio.h>

struct err;

/*
 * Open it.
 *
 *   what  the beginning of the error, before the path: "read configuration"
 *
 * Return it, or -1 and NULL with the error, where errno is that of open(2).
 */
int plain_open(const char *what, const char *path, struct err *e);
FILE *plain_stream(const char *what, const char *path, struct err *e);

#endif
