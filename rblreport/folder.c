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
#define MONTH     "[0-9][0-9][0-9][0-9]-[0-9][0-9]"
#define DAY       MONTH "-[0-9][0-9]"
#define NUMBER    "?(-[1-9]?([0-9])?([0-9]))"

static const struct kind {
	const char *name, *pattern;
	size_t date_len;
} kinds[] = {
	{ "nightly", "nightly-" DAY NUMBER ".html", sizeof "2026-03-03" - 1 },
	{ "monthly", "monthly-" MONTH ".html", sizeof "2026-03" - 1 },
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
add(const char *dir, const char *file, const struct kind *kind,
    struct folder *folder)
{
	const char *date = file + strlen(kind->name) + 1;
	const char *number = date + kind->date_len;

	folder->page =
	    mem_resize(folder->page, folder->count + 1, sizeof *folder->page);
	folder->page[folder->count++] = (struct folder_page){
		.file = mem_string(file),
		.kind = mem_string(kind->name),
		.date = mem_copy(date, kind->date_len),
		.number = *number == '-' ? atoi(number + 1) : 1,
		.title = read_title(dir, file),
	};
}

static int
newest_first(const void *a, const void *b)
{
	const struct folder_page *x = a, *y = b;

	int order = strcmp(y->date, x->date);

	return order != 0 ? order : y->number - x->number;
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
			if (fnmatch(kinds[i].pattern, entry->d_name,
				FNM_EXTMATCH) == 0)
				add(dir, entry->d_name, &kinds[i], folder);
	closedir(entries);
	if (folder->count > 0)
		qsort(folder->page, folder->count, sizeof *folder->page,
		    newest_first);
	return 0;
}
