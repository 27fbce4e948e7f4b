/*
 * files-parts - what the files of the module files share
 *
 * floor  door
 */
#ifndef FILES_PARTS_H
#define FILES_PARTS_H

#include "lib/files.h"

/*
 * Add all that is left to read to `out`, at most `max` bytes.
 *
 *   path  what to call the file in errors
 *
 * Returns 0, or -1: also when there is more.
 */
int files_take(
    int fd, const char *path, size_t max, struct buf *out, struct err *e);

/* The file of this name itself, for target_close(), be it a link or not. */
struct target *target_at(const char *directory, const char *name);

#endif
