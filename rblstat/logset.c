#include "rblstat/logset.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "rblstat/multilog.h"

static void
add(struct logset *set, const char *folder, const char *name)
{
	struct buf path = { 0 };

	if (folder != NULL)
		buf_format(&path, "%s/", folder);
	buf_text(&path, name);
	set->paths =
	    mem_resize(set->paths, (size_t)set->count + 1, sizeof *set->paths);
	set->paths[set->count++] = path.s;
}

/* --- a directory of multilog --- */

static int
is_log(const struct dirent *entry)
{
	return multilog_is_log(entry->d_name);
}

static int
by_age(const struct dirent **a, const struct dirent **b)
{
	return multilog_order((*a)->d_name, (*b)->d_name);
}

static int
list_directory(const char *path, struct logset *set, struct err *e)
{
	struct dirent **entry;
	int i, count = scandir(path, &entry, is_log, by_age);

	if (count < 0)
		return err_errno(e, errno, "read directory %s", path);
	for (i = 0; i < count; i++) {
		add(set, path, entry[i]->d_name);
		free(entry[i]);
	}
	free(entry);
	set->directory = true;
	if (count == 0)
		return err_perm(e,
		    "%s: multilog has not written in this directory; name a "
		    "log file, or the directory with `current` in it",
		    path);
	return 0;
}

/* --- a file, and what it was renamed to --- */

/* is_older - whether a name is the other's with ".1" or "-20260302" */
static bool
is_older(const char *name, const char *of)
{
	size_t len = strlen(of);

	return strncmp(name, of, len) == 0 &&
	    (name[len] == '.' || name[len] == '-') && name[len + 1] != '\0' &&
	    name[len + 1 + strspn(name + len + 1, "0123456789")] == '\0';
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* list_older - a directory that cannot be read has none to tell of */
static void
list_older(const char *path, struct logset *set)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash == NULL ? path : slash + 1;
	char *folder = slash == NULL ? mem_string(".")
				     : mem_copy(path, (size_t)(name - path));
	struct dirent *entry;
	DIR *dir = opendir(folder);

	while (dir != NULL && (entry = readdir(dir)) != NULL)
		if (is_older(entry->d_name, name))
			add(set, slash == NULL ? NULL : folder, entry->d_name);
	if (dir != NULL)
		closedir(dir);
	free(folder);
	set->older = set->count;
	if (set->count > 0)
		qsort(set->paths, (size_t)set->count, sizeof *set->paths,
		    by_name);
}

int
logset_list(const char *path, struct logset *set, struct err *e)
{
	struct stat st;

	*set = (struct logset){ 0 };
	if (stat(path, &st) < 0)
		return err_errno(e, errno, "open log %s", path);
	if (S_ISDIR(st.st_mode))
		return list_directory(path, set, e);
	list_older(path, set);
	add(set, NULL, path);
	return 0;
}

void
logset_free(struct logset *set)
{
	int i;

	for (i = 0; i < set->count; i++)
		free(set->paths[i]);
	free(set->paths);
	*set = (struct logset){ 0 };
}
