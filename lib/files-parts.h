/*
 * files-parts - what the files of the module files share
 *
 * floor  door
 */
#ifndef FILES_PARTS_H
#define FILES_PARTS_H

#include <sys/stat.h>

#include "lib/files.h"

struct target {
	char *path;
	char *directory;
	char *name; /* within the directory */
	int old_fd;
	struct stat st; /* of old_fd */
	char *temp;     /* path; NULL: none */
	int new_fd;
	char *called; /* the path that was given, or the real one of a link */
};

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
