#include "lib/pool.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

enum {
	PIECE_SIZE = 256 * 1024, /* or that of one longer text */
};

struct piece {
	struct piece *next; /* the one that was filled before */
	size_t used, room;
	char bytes[];
};

struct pool {
	struct piece *full, *free; /* the first of `full` is being filled */
	size_t size;
};

struct pool *
pool_new(void)
{
	return mem_new(sizeof(struct pool));
}

static void
free_pieces(struct piece *piece)
{
	struct piece *next;

	for (; piece != NULL; piece = next) {
		next = piece->next;
		free(piece);
	}
}

void
pool_free(struct pool *pool)
{
	if (pool == NULL)
		return;
	free_pieces(pool->full);
	free_pieces(pool->free);
	free(pool);
}

/* add_piece - have a piece in front that is free for `len` bytes */
static void
add_piece(struct pool *pool, size_t len)
{
	struct piece *piece = pool->free;

	if (piece != NULL && len <= piece->room) {
		pool->free = piece->next;
	} else {
		len = len > PIECE_SIZE ? len : PIECE_SIZE;
		piece = mem_resize(NULL, sizeof *piece + len, 1);
		piece->room = len;
	}
	piece->used = 0;
	piece->next = pool->full;
	pool->full = piece;
}

/* take - so many bytes, wherever they begin */
static char *
take(struct pool *pool, size_t len)
{
	struct piece *piece = pool->full;

	if (piece == NULL || len > piece->room - piece->used) {
		add_piece(pool, len);
		piece = pool->full;
	}
	piece->used += len;
	pool->size += len;
	return piece->bytes + piece->used - len;
}

struct span
pool_keep(struct pool *pool, struct span text)
{
	char *copy;

	if (text.s == NULL)
		return SPAN_NONE;
	copy = take(pool, text.len);
	memcpy(copy, text.s, text.len);
	return (struct span){ copy, text.len };
}

void *
pool_room(struct pool *pool, size_t size)
{
	const size_t align = _Alignof(max_align_t);
	char *room = take(pool, size + align - 1);

	room += (align - (uintptr_t)room % align) % align;
	return memset(room, 0, size);
}

size_t
pool_size(const struct pool *pool)
{
	return pool->size;
}

void
pool_clear(struct pool *pool)
{
	struct piece *piece;

	while ((piece = pool->full) != NULL) {
		pool->full = piece->next;
		piece->next = pool->free;
		pool->free = piece;
	}
	pool->size = 0;
}
