#include "rblunblock/backup.h"

#include <dirent.h>
#include <errno.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"

static const char *
name_of(const char *file)
{
	return strrchr(file, '/') + 1;
}

static DIR *
open_directory(const char *file)
{
	char *copy = mem_string(file);
	DIR *dir = opendir(dirname(copy));

	free(copy);
	return dir;
}

/* number_of - N of an entry NAME.~N~, 0 for any other */
static int
number_of(const char *entry, const char *name)
{
	size_t len = strlen(name);
	char *end;
	long number;

	if (strncmp(entry, name, len) != 0 ||
	    strncmp(entry + len, ".~", 2) != 0)
		return 0;
	number = strtol(entry + len + 2, &end, 10);
	if (strcmp(end, "~") != 0 || number < 1 || number >= INT_MAX)
		return 0;
	return (int)number;
}

bool
backup_is_of(const char *path, const char *file)
{
	size_t len = (size_t)(name_of(file) - file);

	return strncmp(path, file, len) == 0 &&
	    number_of(path + len, name_of(file)) > 0;
}

/* highest - the highest number there is, 0 for none */
static int
highest(const char *file, struct err *e)
{
	DIR *dir = open_directory(file);
	struct dirent *entry;
	int number, found = 0;

	if (dir == NULL)
		return err_errno(e, errno, "list the directory of %s", file);
	while ((entry = readdir(dir)) != NULL) {
		number = number_of(entry->d_name, name_of(file));
		found = number > found ? number : found;
	}
	closedir(dir);
	return found;
}

int
backup_make(
    const char *file, const char *called, struct backup *b, struct err *e)
{
	struct buf path = { 0 }, name = { 0 };
	int number = highest(file, e);

	if (number < 0)
		return -1;
	buf_format(&path, "%s.~%d~", file, number + 1);
	if (link(file, path.s) < 0) {
		err_errno(e, errno, "keep a backup %s", path.s);
		buf_free(&path);
		return -1;
	}
	buf_format(&name, "%s.~%d~", called, number + 1);
	*b = (struct backup){ .path = path.s, .called = name.s };
	return 0;
}

void
backup_drop(struct backup *b)
{
	if (b->path != NULL)
		unlink(b->path);
	backup_free(b);
}

int
backup_restore(struct backup *b, const char *file, struct err *e)
{
	if (b->path == NULL)
		return 0;
	if (rename(b->path, file) < 0)
		return err_errno(e, errno, "rename %s to %s", b->path, file);
	backup_free(b);
	return 0;
}

void
backup_prune(const char *file, int keep)
{
	struct err ignored = { 0 };
	int number, last = highest(file, &ignored) - keep;
	DIR *dir = open_directory(file);
	struct buf path = { 0 };
	struct dirent *entry;

	while (dir != NULL && (entry = readdir(dir)) != NULL) {
		number = number_of(entry->d_name, name_of(file));
		if (number == 0 || number > last)
			continue;
		buf_clear(&path);
		buf_add(&path, file, (size_t)(name_of(file) - file));
		buf_text(&path, entry->d_name);
		unlink(path.s);
	}
	if (dir != NULL)
		closedir(dir);
	buf_free(&path);
}

void
backup_free(struct backup *b)
{
	free(b->path);
	free(b->called);
	*b = (struct backup){ 0 };
}
