#include "rblunblock/cdb-parts.h"

#include <sys/stat.h>

#include <endian.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/mem.h"

#define PIECE ((size_t)1 << 18) /* bytes that are read at once */

uint32_t
image_number(const char *bytes)
{
	uint32_t number;

	memcpy(&number, bytes, sizeof number);
	return le32toh(number);
}

bool
image_read(struct image *m, size_t at, char *bytes, size_t size)
{
	ssize_t len;

	for (; size > 0; size -= (size_t)len) {
		len = pread(m->fd, bytes, size, (off_t)at);
		if (len <= 0) {
			m->failure = len < 0 ? errno : 0;
			return false;
		}
		bytes += len;
		at += (size_t)len;
	}
	return true;
}

bool
image_open(int fd, struct image *m)
{
	struct stat st;

	*m = (struct image){ .fd = fd, .next = HEADER };
	if (fstat(fd, &st) < 0) {
		m->failure = errno;
		return false;
	}
	m->size = (size_t)st.st_size;
	if (m->size < HEADER || m->size > UINT32_MAX ||
	    !image_read(m, 0, m->header, HEADER))
		return false;
	m->end = image_number(m->header);
	return m->end >= HEADER && m->end <= m->size;
}

void
image_close(struct image *m)
{
	free(m->piece);
	m->piece = NULL;
}

/* fetch - have so many bytes in what is left of the piece */
static bool
fetch(struct image *m, size_t size)
{
	size_t left = m->to - m->from, more = m->end - m->next;

	if (left >= size)
		return true;
	if (size - left > more)
		return false;
	if (m->room < size) {
		m->room = size > PIECE ? size : PIECE;
		m->piece = mem_resize(m->piece, m->room, 1);
	}
	memmove(m->piece, m->piece + m->from, left);
	if (more > m->room - left)
		more = m->room - left;
	if (!image_read(m, m->next, m->piece + left, more))
		return false;
	m->next += more;
	m->from = 0;
	m->to = left + more;
	return true;
}

bool
image_next(struct image *m, struct found *found)
{
	size_t size = 8;

	if (!fetch(m, size))
		return false;
	found->key.len = image_number(m->piece + m->from);
	found->data.len = image_number(m->piece + m->from + 4);
	size += found->key.len + found->data.len;
	if (!fetch(m, size))
		return false;
	found->at = m->next - (m->to - m->from);
	found->key.s = m->piece + m->from + 8;
	found->data.s = found->key.s + found->key.len;
	m->from += size;
	return true;
}

bool
image_is_done(const struct image *m)
{
	return m->from == m->to && m->next == m->end;
}
