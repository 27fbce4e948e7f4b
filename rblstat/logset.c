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
#include "rblstat/rotation.h"

/* add - a name in a folder, which may end in a slash; NULL: here */
static void
add(struct logset *set, const char *folder, const char *name)
{
	struct buf path = { 0 };

	if (folder != NULL)
		buf_text(&path, folder);
	if (path.len > 0 && path.s[path.len - 1] != '/')
		buf_char(&path, '/');
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

static int
by_rotation(const void *a, const void *b)
{
	return rotation_order(*(char *const *)a, *(char *const *)b);
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
		if (rotation_of(entry->d_name, name))
			add(set, slash == NULL ? NULL : folder, entry->d_name);
	if (dir != NULL)
		closedir(dir);
	free(folder);
	set->older = set->count;
	if (set->count > 0)
		qsort(set->paths, (size_t)set->count, sizeof *set->paths,
		    by_rotation);
}

/* --- what is no file --- */

bool
logset_is_stream(const char *path)
{
	return strcmp(path, "-") == 0 ||
	    strncmp(path, "journal:", strlen("journal:")) == 0;
}

/* --- all of it --- */

/* same_log - whether two words name one log, at different ages */
static bool
same_log(const char *a, const char *b)
{
	size_t stem = rotation_stem(a);

	return !logset_is_stream(a) && stem == rotation_stem(b) &&
	    strncmp(a, b, stem) == 0;
}

/* place - where among the words before it the last one belongs */
static int
place(char *const *words, int last)
{
	int at = last;

	while (at > 0 && !same_log(words[at - 1], words[last]))
		at--;
	if (at == 0)
		return last;
	while (at > 0 && same_log(words[at - 1], words[last]) &&
	    rotation_order(words[at - 1], words[last]) > 0)
		at--;
	return at;
}

void
logset_sort(char **words, int count)
{
	char *word;
	int i, to;

	for (i = 1; i < count; i++) {
		to = place(words, i);
		word = words[i];
		memmove(words + to + 1, words + to,
		    (size_t)(i - to) * sizeof *words);
		words[to] = word;
	}
}

int
logset_list(const char *path, struct logset *set, struct err *e)
{
	struct stat st;

	*set = (struct logset){ 0 };
	if (logset_is_stream(path)) {
		add(set, NULL, path);
		return 0;
	}
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
