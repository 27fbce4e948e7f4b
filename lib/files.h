/*
 * files - whole files: read at once, and replaced as a whole or not at all
 *
 * floor  door (the file system)
 */
#ifndef FILES_H
#define FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"

struct err;
struct target;

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

/*
 * The same step by step, for a file that has more to it: the new content grows
 * in a temporary file beside the old one, with its mode, owner, group, ACL and
 * SELinux label, and takes its place by rename(2); a symbolic link that led
 * there leads there still.
 *
 * Find the file behind the path; it need not be there, its directory must.
 *
 *   t  out: for target_close(); NULL on failure
 *
 * Returns 0, or -1: also for a directory that everybody may write to, and for a
 * link that a stranger may have put into one.
 */
int target_find(const char *path, struct target **t, struct err *e);

/*
 * How people call it: the path that was given, or where it leads when that is
 * a link, as a command that replaces the file has to name it.
 */
const char *target_name(const struct target *t);

/*
 * Where a path leads that may be that of no file yet.
 *
 * Returns a new string that the caller frees, or NULL when its directory is
 * not there.
 */
char *target_resolve(const char *path);

/* Forget it; its temporary file is removed if it has not been used up. */
void target_close(struct target *t);

/* Where it really is. */
const char *target_path(const struct target *t);

/*
 * Remove what processes that died have left of temporary files for it. The
 * caller knows that no other process is at work on it.
 */
void target_sweep(const struct target *t);

/* Whether the file has other names, which will keep the old content. */
bool target_has_names(const struct target *t);

/*
 * Open the file as it is now.
 *
 *   must  whether a missing one is a failure
 *
 * Returns 0, or -1: also for what is no plain file.
 */
int target_look(struct target *t, bool must, struct err *e);

/* The descriptor to read the old file from, or -1 when there is none. */
int target_old(const struct target *t);

int target_read(struct target *t, struct buf *content, struct err *e);

/*
 * Make the temporary file, with all that belongs to the old one; without an
 * old one its mode is 0644 whatever the umask says.
 */
int target_begin(struct target *t, struct err *e);

/*
 * Make one more temporary file beside it, for another program to write; where
 * this process dies before it removes it, target_sweep() does.
 *
 *   path  out: added
 *
 * Returns 0, or -1.
 */
int target_spare(const struct target *t, struct buf *path, struct err *e);

/* The descriptor of the temporary file, to read and write. */
int target_new(const struct target *t);

int target_write(struct target *t, struct span content, struct err *e);

/* Begin to bring the temporary file to the disk, and wait for nothing. */
void target_hasten(const struct target *t);

/* See that the temporary file has reached the disk. */
int target_sync(struct target *t, struct err *e);

/* Fail with ERR_TEMP when the file is not what target_look() saw. */
int target_unchanged(const struct target *t, struct err *e);

/*
 * Put the temporary file in the place of the old one. After that another may be
 * begun, with all that belonged to the one that target_look() saw.
 */
int target_replace(struct target *t, struct err *e);

/* See that the directory has reached the disk. */
int target_sync_directory(const struct target *t, struct err *e);

#endif
