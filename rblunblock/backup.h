/*
 * backup - old versions of a file, kept beside it as FILE.~1~, FILE.~2~ ...
 *
 * floor  door (the file system)
 */
#ifndef BACKUP_H
#define BACKUP_H

#include <stdbool.h>

struct err;

struct backup {
	char *path;   /* owned; NULL: none */
	char *called; /* owned; what people call it */
};

/*
 * Keep what a file is now under the next number, by a hard link.
 *
 *   file    where it really is
 *   called  what people call it
 *   b       out: for backup_free()
 *
 * Returns 0, or -1.
 */
int backup_make(
    const char *file, const char *called, struct backup *b, struct err *e);

/* Give it up; the file is still in its place. */
void backup_drop(struct backup *b);

/* Put it back into its place, if there is one. Returns 0, or -1. */
int backup_restore(struct backup *b, const char *file, struct err *e);

/* Keep only `keep` backups of a file, those with the highest numbers. */
void backup_prune(const char *file, int keep);

/* Whether a path, resolved, is that of a backup of the file. */
bool backup_is_of(const char *path, const char *file);

void backup_free(struct backup *b);

#endif
