/*
 * best - of many rows keep the best
 *
 * floor  ground
 */
#ifndef BEST_H
#define BEST_H

#include <stdbool.h>
#include <stddef.h>

/* Less than 0 when `a` is better, as for qsort(3); no two rows are equal. */
typedef int best_compare(const void *a, const void *b);

struct best {
	best_compare *compare;
	size_t size; /* of a row, in bytes */
	size_t most; /* so many are kept */
	char *row;   /* owned, for best_free() */
	size_t count, room;
	bool heap; /* the worst row is the first, and so on below it */
};

/* Ready for rows of `size` bytes, of which `most` are kept. */
struct best best_new(best_compare *compare, size_t size, size_t most);
void best_free(struct best *b);

/* Offer a row; it is copied. */
void best_add(struct best *b, const void *row);

/*
 * The rows that are kept, the best first, until the next call for `b`.
 *
 *   count  out: how many
 */
const void *best_rows(struct best *b, size_t *count);

#endif
