#include "lib/best.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

struct best
best_new(best_compare *compare, size_t size, size_t most)
{
	return (struct best){ .compare = compare, .size = size, .most = most };
}

void
best_free(struct best *b)
{
	free(b->row);
	*b = (struct best){ 0 };
}

static char *
row_at(const struct best *b, size_t number)
{
	return b->row + number * b->size;
}

/* append - a row; behind all rows is room for the one that swap() needs */
static void
append(struct best *b, const void *row)
{
	if (b->count == b->room) {
		b->room = b->room * 2 + 16;
		b->row = mem_resize(b->row, b->room + 1, b->size);
	}
	memcpy(row_at(b, b->count++), row, b->size);
}

static void
swap(struct best *b, char *x, char *y)
{
	char *third = row_at(b, b->room);

	memcpy(third, x, b->size);
	memcpy(x, y, b->size);
	memcpy(y, third, b->size);
}

/* sink - have the worst row on top again, where a better one may be now */
static void
sink(struct best *b, size_t top)
{
	size_t child;

	while ((child = 2 * top + 1) < b->count) {
		if (child + 1 < b->count &&
		    b->compare(row_at(b, child + 1), row_at(b, child)) > 0)
			child++;
		if (b->compare(row_at(b, top), row_at(b, child)) > 0)
			break;
		swap(b, row_at(b, top), row_at(b, child));
		top = child;
	}
}

static void
make_heap(struct best *b)
{
	size_t i;

	for (i = b->count / 2; i-- > 0;)
		sink(b, i);
	b->heap = true;
}

/* Of many rows most are worse than all that are kept: one look tells. */
void
best_add(struct best *b, const void *row)
{
	if (b->count < b->most) {
		append(b, row);
		return;
	}
	if (b->most == 0)
		return;
	if (!b->heap)
		make_heap(b);
	if (b->compare(row, b->row) < 0) {
		memcpy(b->row, row, b->size);
		sink(b, 0);
	}
}

const void *
best_rows(struct best *b, size_t *count)
{
	if (b->count > 1)
		qsort(b->row, b->count, b->size, b->compare);
	b->heap = false;
	*count = b->count;
	return b->row;
}
