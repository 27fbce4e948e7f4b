#include "lib/files-parts.h"

#include <sys/stat.h>

#include <errno.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/mem.h"

static void
set_directory(struct target *t)
{
	char *copy = mem_string(t->path);

	free(t->directory);
	t->directory = mem_string(dirname(copy));
	free(copy);
}

char *
target_resolve(const char *path)
{
	char *real = realpath(path, NULL), *copy;
	struct buf whole = { 0 };

	if (real != NULL || errno != ENOENT)
		return real;
	copy = mem_string(path);
	real = realpath(dirname(copy), NULL);
	free(copy);
	if (real == NULL)
		return NULL;
	copy = mem_string(path);
	buf_format(&whole, "%s/%s", real, basename(copy));
	free(copy);
	free(real);
	return whole.s;
}

static int
leads_nowhere(const char *path, struct err *e)
{
	return err_perm(e,
	    "%s is a link that leads nowhere; remove it, or make it lead to "
	    "the file",
	    path);
}

/* resolve_missing - the path of a file that is not there yet */
static int
resolve_missing(struct target *t, const char *path, struct err *e)
{
	struct stat st;

	if (lstat(path, &st) == 0)
		return leads_nowhere(path, e);
	t->path = target_resolve(path);
	if (t->path == NULL)
		return err_errno(e, errno, "find the directory of %s", path);
	return 0;
}

/* check_directory - of a file of that name, or of a link that leads to it */
static int
check_directory(
    const char *directory, const char *name, struct stat *st, struct err *e)
{
	if (stat(directory, st) < 0)
		return err_errno(e, errno, "look at %s", directory);
	if ((st->st_mode & S_IWOTH) && st->st_uid != 0)
		return err_perm(e,
		    "directory %s may be written to by everybody; that is no "
		    "place for %s (chmod o-w)",
		    directory, name);
	return 0;
}

/*
 * check_link - an admin's link is followed; one that a stranger could have put
 * there, and that leads to any file, is not
 */
static int
check_link(const char *path, const struct stat *link, struct err *e)
{
	char *copy = mem_string(path);
	struct stat st;
	int rc = check_directory(dirname(copy), path, &st, e);

	free(copy);
	if (rc < 0)
		return -1;
	if ((st.st_mode & S_IWOTH) && link->st_uid != 0 &&
	    link->st_uid != geteuid())
		return err_perm(e,
		    "%s is a link that anybody may have put there; name the "
		    "file that it leads to",
		    path);
	return 0;
}

static bool
is_link(const char *path, struct stat *st)
{
	return lstat(path, st) == 0 && S_ISLNK(st->st_mode);
}

struct target *
target_at(const char *directory, const char *name)
{
	struct target *t = mem_new(sizeof *t);
	struct buf path = { 0 };

	buf_format(&path, "%s/%s", directory, name);
	*t = (struct target){
		.path = path.s,
		.directory = mem_string(directory),
		.name = mem_string(name),
		.called = mem_string(path.s),
		.old_fd = -1,
		.new_fd = -1,
	};
	return t;
}

int
target_find(const char *path, struct target **found, struct err *e)
{
	struct target *t = mem_new(sizeof *t);
	char *real = realpath(path, NULL);
	struct stat st;

	*found = NULL;
	t->old_fd = t->new_fd = -1;
	if (real != NULL) {
		t->path = mem_string(real);
	} else if (errno == ELOOP) {
		leads_nowhere(path, e);
		goto out;
	} else if (errno != ENOENT) {
		err_errno(e, errno, "find %s", path);
		goto out;
	} else if (resolve_missing(t, path, e) < 0) {
		goto out;
	}
	free(real);
	real = NULL;
	set_directory(t);
	t->name = mem_string(strrchr(t->path, '/') + 1);
	t->called = mem_string(is_link(path, &st) ? t->path : path);
	if ((is_link(path, &st) && check_link(path, &st, e) < 0) ||
	    check_directory(t->directory, t->name, &st, e) < 0)
		goto out;
	*found = t;
	return 0;
out:
	free(real);
	target_close(t);
	return -1;
}
