#include "rblstat/logfile.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/mem.h"

enum {
	BUFFER_SIZE = 256 * 1024, /* and the longest line that is kept */
	HEAD_SIZE = 1024,
	MARK_SIZE = 256,
	TASTE_SIZE = 4096,
	TAR_MAGIC_AT = 257, /* tar(5) */
};

struct logfile {
	char *path;
	int fd;
	bool closed; /* nobody writes to it any more */
	int64_t size, time;
	char *buffer;
	int64_t base; /* place of the first byte in the buffer */
	size_t len;   /* bytes in the buffer */
	int64_t next; /* where the next block begins */
};

/* --- opening --- */

/*
 * read_at - up to `len` bytes at a place; fewer at the end of the file, as it
 * was when it was opened
 */
static ssize_t
read_at(struct logfile *log, int64_t place, char *to, size_t len, struct err *e)
{
	size_t done = 0;
	ssize_t got;

	if (place >= log->size)
		return 0;
	if (len > (size_t)(log->size - place))
		len = (size_t)(log->size - place);
	while (done < len) {
		got = pread(log->fd, to + done, len - done, place + done);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return err_errno(e, errno, "read log %s", log->path);
		if (got == 0)
			break;
		done += (size_t)got;
	}
	return (ssize_t)done;
}

static bool
is_tar(struct span beginning)
{
	if (beginning.len < TAR_MAGIC_AT)
		return false;
	beginning.s += TAR_MAGIC_AT;
	beginning.len -= TAR_MAGIC_AT;
	return span_starts(beginning, "ustar");
}

/*
 * refuse_binary - a log holds text: where more than one byte in twenty of
 * its beginning is a control byte, it is something else; zeros are what a
 * crash leaves in a log
 */
static int
refuse_binary(struct logfile *log, struct err *e)
{
	char taste[TASTE_SIZE];
	ssize_t i = 0, controls = 0, zeros = 0,
		len = read_at(log, 0, taste, sizeof taste, e);

	if (len < 0)
		return -1;
	for (; i < len; i++) {
		zeros += taste[i] == '\0';
		controls += (unsigned char)taste[i] < 32 &&
		    memchr("\t\n\r\033", taste[i], 4) == NULL;
	}
	controls -= zeros;
	if (is_tar((struct span){ taste, (size_t)len }))
		return err_perm(e,
		    "%s: a tar archive, not a log; unpack it, and give what "
		    "is in it",
		    log->path);
	if (controls * 20 > len - zeros)
		return err_perm(
		    e, "%s: this is no text, so it is no log", log->path);
	return 0;
}

int
logfile_new(int fd, const struct logfile_facts *facts, struct logfile **out,
    struct err *e)
{
	struct logfile *log = mem_new(sizeof *log);

	*out = NULL;
	log->path = mem_string(facts->path);
	log->closed = facts->closed;
	log->time = facts->time;
	log->fd = fd;
	if (logfile_grow(log, e) < 0 || refuse_binary(log, e) < 0) {
		logfile_close(log);
		return -1;
	}
	log->buffer = mem_new(BUFFER_SIZE);
	*out = log;
	return 0;
}

int
logfile_grow(struct logfile *log, struct err *e)
{
	struct stat st;

	if (fstat(log->fd, &st) < 0)
		return err_errno(e, errno, "look at log %s", log->path);
	log->size = st.st_size;
	return 0;
}

void
logfile_close(struct logfile *log)
{
	if (log == NULL)
		return;
	if (log->fd >= 0)
		close(log->fd);
	free(log->buffer);
	free(log->path);
	free(log);
}

const char *
logfile_path(const struct logfile *log)
{
	return log->path;
}

int64_t
logfile_size(const struct logfile *log)
{
	return log->size;
}

int64_t
logfile_time(const struct logfile *log)
{
	return log->time;
}

/* --- knowing it again --- */

int
logfile_head(struct logfile *log, int64_t *hash, struct err *e)
{
	char head[HEAD_SIZE];
	ssize_t len = read_at(log, 0, head, sizeof head, e);
	const char *newline;

	if (len < 0)
		return -1;
	newline = memchr(head, '\n', (size_t)len);
	if (newline == NULL && len < HEAD_SIZE && (!log->closed || len == 0))
		return 0;
	if (newline != NULL)
		len = newline - head + 1;
	*hash = span_hash((struct span){ head, (size_t)len });
	return 1;
}

int
logfile_mark(struct logfile *log, int64_t place, int64_t *hash, struct err *e)
{
	char bytes[MARK_SIZE];
	size_t want = place < MARK_SIZE ? (size_t)place : MARK_SIZE;
	ssize_t len = read_at(log, place - (int64_t)want, bytes, want, e);

	if (len < 0)
		return -1;
	*hash = span_hash((struct span){ bytes, (size_t)len });
	return 0;
}

int
logfile_line_ends(struct logfile *log, int64_t *end, int most)
{
	char bytes[TASTE_SIZE];
	struct err ignored;
	ssize_t i, len = read_at(log, 0, bytes, sizeof bytes, &ignored);
	int count = 0;

	for (i = 0; i < len && count < most; i++)
		if (bytes[i] == '\n')
			end[count++] = i + 1;
	return count;
}

int64_t
logfile_line_at(struct logfile *log, int64_t place)
{
	char bytes[TASTE_SIZE];
	struct err ignored;
	const char *newline = NULL;
	int64_t from = place;
	ssize_t len;

	while (from > 0 && newline == NULL) {
		place = from;
		from = from > TASTE_SIZE ? from - TASTE_SIZE : 0;
		len =
		    read_at(log, from, bytes, (size_t)(place - from), &ignored);
		if (len > 0 && place - from == len)
			newline = memrchr(bytes, '\n', (size_t)len);
	}
	return newline == NULL ? 0 : from + (newline - bytes) + 1;
}

/* peek_at - have the bytes at a place in memory, as far as there are any */
static struct span
peek_at(struct logfile *log, int64_t place, struct peek *peek)
{
	int64_t end = place + PEEK_SIZE;
	struct err ignored;
	ssize_t len;

	if (end > log->size)
		end = log->size;
	if (place < peek->place || end > peek->place + (int64_t)peek->len) {
		len = read_at(log, place, peek->bytes, peek->want, &ignored);
		peek->place = place;
		peek->len = len < 0 ? 0 : (size_t)len;
		if (end > place + (int64_t)peek->len)
			end = place + (int64_t)peek->len;
	}
	return (struct span){ peek->bytes + (place - peek->place),
		end > place ? (size_t)(end - place) : 0 };
}

void
logfile_peek(
    struct logfile *log, int64_t place, struct peek *peek, struct span *line)
{
	/* one byte earlier, to see whether a line begins right here */
	struct span text = peek_at(log, place > 0 ? place - 1 : 0, peek);
	const char *begin = text.s, *newline, *end = text.s + text.len;

	*line = (struct span){ text.s, 0 };
	if (text.len == 0)
		return;
	if (place > 0) {
		begin = memchr(text.s, '\n', text.len);
		if (begin == NULL)
			return;
		begin++;
	}
	newline = memchr(begin, '\n', (size_t)(end - begin));
	*line =
	    (struct span){ begin, (size_t)((newline ? newline : end) - begin) };
}

/* --- reading --- */

void
logfile_seek(struct logfile *log, int64_t place)
{
	log->base = log->next = place;
	log->len = 0;
}

/* fill - have the buffer begin where the next block does, and be full */
static int
fill(struct logfile *log, struct err *e)
{
	size_t used = (size_t)(log->next - log->base);
	int64_t left;
	size_t want;
	ssize_t got;

	if (used < log->len)
		memmove(log->buffer, log->buffer + used, log->len - used);
	log->len = used < log->len ? log->len - used : 0;
	log->base = log->next;
	left = log->size - log->base - (int64_t)log->len;
	want = BUFFER_SIZE - log->len;
	if (left < (int64_t)want)
		want = left > 0 ? (size_t)left : 0;
	got = read_at(log, log->base + (int64_t)log->len,
	    log->buffer + log->len, want, e);
	if (got < 0)
		return -1;
	log->len += (size_t)got;
	return 0;
}

/* skip_zeros - pass over a hole; false when the buffer did not begin in one */
static bool
skip_zeros(struct logfile *log)
{
	size_t zeros = 0;

	while (zeros < log->len && log->buffer[zeros] == '\0')
		zeros++;
	log->next = log->base + (int64_t)zeros;
	return zeros > 0;
}

/* line_end - the place behind the line that fills the buffer, 0 for none yet */
static int64_t
line_end(struct logfile *log, struct err *e)
{
	char chunk[16 * 1024];
	int64_t place = log->base + (int64_t)log->len;
	const char *newline;
	ssize_t got;

	while (place < log->size) {
		got = read_at(log, place, chunk, sizeof chunk, e);
		if (got <= 0)
			return got;
		newline = memchr(chunk, '\n', (size_t)got);
		if (newline != NULL)
			return place + (newline - chunk) + 1;
		place += got;
	}
	return log->closed ? log->size : 0;
}

static int
overlong(struct logfile *log, struct block *block, struct err *e)
{
	int64_t end = line_end(log, e);

	if (end <= 0)
		return (int)end;
	block->text = (struct span){ log->buffer, log->len };
	block->overlong = true;
	block->end = log->next = end;
	return 1;
}

int
logfile_block(struct logfile *log, struct block *block, struct err *e)
{
	const char *last;

	do {
		if (fill(log, e) < 0)
			return -1;
	} while (skip_zeros(log));
	*block = (struct block){ .place = log->base };
	if (log->len == 0)
		return 0;
	last = memrchr(log->buffer, '\n', log->len);
	if (last == NULL && log->len == BUFFER_SIZE)
		return overlong(log, block, e);
	if (last == NULL && !log->closed)
		return 0;
	block->text = (struct span){ log->buffer,
		last ? (size_t)(last + 1 - log->buffer) : log->len };
	/* behind the last newline of a closed log, one more line */
	block->end = log->next = log->base + (int64_t)block->text.len;
	return 1;
}

char *
logfile_trade(struct logfile *log, char *buffer)
{
	char *old = log->buffer;
	size_t used = (size_t)(log->next - log->base);

	if (buffer == NULL)
		buffer = mem_resize(NULL, BUFFER_SIZE, 1);
	if (used < log->len)
		memcpy(buffer + used, old + used, log->len - used);
	log->buffer = buffer;
	return old;
}
