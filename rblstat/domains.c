#include "rblstat/domains.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/hostname.h"
#include "lib/suffix.h"

enum {
	LINE_SIZE = 1024, /* more than a name and a comment need */
	SHOWN_SIZE = 100,
};

/* what Windows puts in front of a text */
#define BOM "\xef\xbb\xbf"

struct list {
	const char *path;
	FILE *file;
	int number;   /* of the line */
	bool comment; /* there was one */
	char line[LINE_SIZE];
	size_t len; /* without its end; it may have NUL bytes */
};

/* open_list - a regular file alone: a FIFO would hold us up */
static FILE *
open_list(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat st;
	FILE *file;

	if (fd < 0)
		return NULL;
	file =
	    fstat(fd, &st) == 0 && S_ISREG(st.st_mode) ? fdopen(fd, "r") : NULL;
	if (file == NULL)
		close(fd);
	return file;
}

/* read_line - what does not fit is only read over: it is no name any more */
static bool
read_line(struct list *list)
{
	int c;

	list->len = 0;
	while ((c = getc(list->file)) != EOF && c != '\n')
		if (list->len < sizeof list->line)
			list->line[list->len++] = (char)c;
	list->number++;
	return c != EOF || list->len > 0;
}

/* next - line with something on it, without its comment; false at the end */
static bool
next(struct list *list, struct span *line)
{
	const char *hash;

	while (read_line(list)) {
		*line = (struct span){ list->line, list->len };
		if (list->number == 1 && span_starts(*line, BOM)) {
			line->s += strlen(BOM);
			line->len -= strlen(BOM);
		}
		hash = memchr(line->s, '#', line->len);
		if (hash != NULL) {
			list->comment = true;
			line->len = (size_t)(hash - line->s);
		}
		*line = span_trim(*line);
		if (line->len > 0)
			return true;
	}
	return false;
}

/*
 * is_name - whether it looks like a name with a dot, or an address; what has
 * several words may be a line of a log, with an address at its end
 */
static bool
is_name(struct span word)
{
	char text[HOSTNAME_SIZE];
	const char *at = memrchr(word.s, '@', word.len);

	if (memchr(word.s, ' ', word.len) || memchr(word.s, '\t', word.len))
		return false;
	if (at != NULL) {
		word.len -= (size_t)(at + 1 - word.s);
		word.s = at + 1;
	}
	return hostname_clean(word, text).s != NULL &&
	    memchr(word.s, '.', word.len) != NULL;
}

static int
refuse(
    const struct list *list, struct span line, const char *why, struct err *e)
{
	char *shown = span_printable(line, SHOWN_SIZE);

	err_perm(e, "%s:%d: \"%s\" %s", list->path, list->number, shown, why);
	free(shown);
	return -1;
}

static int
add(const struct list *list, struct span line, struct buf *names, struct err *e)
{
	char text[HOSTNAME_SIZE];
	struct span domain = suffix_of(line, text);

	if (!is_name(line))
		return refuse(list, line,
		    "is no domain; give one a line, and comments behind #", e);
	if (domain.s == NULL)
		return refuse(list, line,
		    "belongs to nobody: it is a public suffix, or is below "
		    "none; leave it out",
		    e);
	buf_span(names, domain);
	buf_char(names, '\0');
	return 0;
}

static int
read_list(struct list *list, struct buf *names, struct err *e)
{
	struct span line;
	bool more = next(list, &line);

	if (!more)
		return list->comment;
	if (!is_name(line))
		return 0;
	while (more) {
		if (add(list, line, names, e) < 0)
			return -1;
		more = next(list, &line);
	}
	return 1;
}

int
domains_read(const char *path, struct buf *names, struct err *e)
{
	struct list list = { .path = path, .file = open_list(path) };
	int rc;

	if (list.file == NULL)
		return 0;
	rc = read_list(&list, names, e);
	if (rc >= 0 && ferror(list.file))
		rc = err_errno(e, errno, "read list %s", path);
	fclose(list.file);
	return rc;
}
