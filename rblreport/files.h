/*
 * files - whole files, read and written at once
 *
 * floor  door (the file system)
 */
#ifndef FILES_H
#define FILES_H

#include <stddef.h>

#include "lib/bytes.h"

struct err;

/*
 * Read a file.
 *
 *   max  the largest size that makes sense, in bytes
 *   out  out: the content is added to it
 *
 * Returns 1; 0 when there is no such file; -1 with the error when it cannot
 * be read or is larger.
 */
int files_read(const char *path, size_t max, struct buf *out, struct err *e);

/*
 * See that a directory is there and can be opened.
 *
 *   what  the setting that names it, for the error
 *
 * Returns 0, or -1 with the error.
 */
int files_directory(const char *path, const char *what, struct err *e);

/*
 * Write a file, all of it or nothing: under its name there is the old content
 * or the new one at any time, also after a crash. Everybody may read it.
 *
 *   path  out: "dir/name" is added to it
 *
 * Returns 0, or -1 with the error.
 */
int files_write(const char *dir, const char *name, struct span text,
    struct buf *path, struct err *e);

#endif
