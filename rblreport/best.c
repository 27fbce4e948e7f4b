#include "rblreport/best.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

enum { SLACK = 1024 }; /* rows more than are kept, before they are sorted */

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

/* settle - sort the rows and drop what is too many */
static void
settle(struct best *b)
{
	if (b->count > 1)
		qsort(b->row, b->count, b->size, b->compare);
	if (b->count > b->most)
		b->count = b->most;
}

/*
 * Sorting twice as many as are kept, each time they have come together, is
 * little, however many rows there are.
 */
void
best_add(struct best *b, const void *row)
{
	if (b->count == b->room) {
		if (b->count >= 2 * b->most + SLACK)
			settle(b);
		else
			b->room = b->room * 2 + 16;
		b->row = mem_resize(b->row, b->room, b->size);
	}
	memcpy(b->row + b->count++ * b->size, row, b->size);
}

const void *
best_rows(struct best *b, size_t *count)
{
	settle(b);
	*count = b->count;
	return b->row;
}
