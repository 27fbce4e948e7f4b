#include "rblreport/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"

#define HEAD_MAX  8192 /* bytes of a page that its title stands in */
#define TITLE_MAX 600
#define DAY       "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].html"
#define MONTH     "[0-9][0-9][0-9][0-9]-[0-9][0-9].html"

static const char *const kinds[][2] = {
	{ "nightly", "nightly-" DAY },
	{ "monthly", "monthly-" MONTH },
};

void
folder_free(struct folder *folder)
{
	size_t i;

	for (i = 0; i < folder->count; i++) {
		free(folder->page[i].file);
		free(folder->page[i].kind);
		free(folder->page[i].date);
		free(folder->page[i].title);
	}
	free(folder->page);
	*folder = (struct folder){ 0 };
}

/* --- titles --- */

/* read_head - the beginning of a file; nothing when it cannot be read */
static size_t
read_head(const char *dir, const char *file, char head[HEAD_MAX])
{
	struct buf path = { 0 };
	size_t len = 0;
	ssize_t more;
	int fd;

	buf_format(&path, "%s/%s", dir, file);
	fd = open(path.s, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	buf_free(&path);
	while (fd >= 0 && len < HEAD_MAX - 1 &&
	    (more = read(fd, head + len, HEAD_MAX - 1 - len)) > 0)
		len += (size_t)more;
	if (fd >= 0)
		close(fd);
	head[len] = '\0';
	return len;
}

/* put_unescaped - what HTML says, as the template door escapes it */
static void
put_unescaped(struct span text, struct buf *out)
{
	static const struct {
		const char *escape;
		char c;
	} escapes[] = { { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' },
		{ "&quot;", '"' }, { "&#39;", '\'' } };
	size_t i, step;
	char c;

	for (; text.len > 0; text.s += step, text.len -= step) {
		c = *text.s;
		step = 1;
		for (i = 0; i < sizeof escapes / sizeof *escapes; i++)
			if (span_starts(text, escapes[i].escape)) {
				c = escapes[i].c;
				step = strlen(escapes[i].escape);
			}
		buf_char(out, c);
	}
}

static char *
read_title(const char *dir, const char *file)
{
	char head[HEAD_MAX], *start, *end;
	struct buf title = { 0 };
	struct span text = { head, 0 };

	read_head(dir, file, head);
	start = strstr(head, "<title>");
	end = start != NULL ? strstr(start, "</title>") : NULL;
	if (end != NULL) {
		start += strlen("<title>");
		text = (struct span){ start, (size_t)(end - start) };
	}
	text = span_trim(text);
	text.len = text.len < TITLE_MAX ? text.len : TITLE_MAX;
	buf_text(&title, "");
	put_unescaped(text, &title);
	return title.s;
}

/* --- the directory --- */

static void
add(const char *dir, const char *file, const char *kind, struct folder *folder)
{
	const char *date = file + strlen(kind) + 1;

	folder->page =
	    mem_resize(folder->page, folder->count + 1, sizeof *folder->page);
	folder->page[folder->count++] = (struct folder_page){
		.file = mem_string(file),
		.kind = mem_string(kind),
		.date = mem_copy(date, strlen(date) - strlen(".html")),
		.title = read_title(dir, file),
	};
}

static int
newest_first(const void *a, const void *b)
{
	const struct folder_page *x = a, *y = b;

	return strcmp(y->date, x->date);
}

int
folder_read(const char *dir, struct folder *folder, struct err *e)
{
	DIR *entries = opendir(dir);
	const struct dirent *entry;
	size_t i;

	if (entries == NULL)
		return err_errno(e, errno, "list directory %s", dir);
	while ((entry = readdir(entries)) != NULL)
		for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
			if (fnmatch(kinds[i][1], entry->d_name, 0) == 0)
				add(dir, entry->d_name, kinds[i][0], folder);
	closedir(entries);
	if (folder->count > 0)
		qsort(folder->page, folder->count, sizeof *folder->page,
		    newest_first);
	return 0;
}
