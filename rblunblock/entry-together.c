#include "rblunblock/entry.h"

#include <stdlib.h>

#include "lib/mem.h"

/* by_comment - for qsort(3): by what the comments say, then by line */
static int
by_comment(const void *a, const void *b)
{
	const struct entry *const *x = a, *const *y = b;
	const struct span said[][2] = {
		{ (*x)->whom, (*y)->whom },
		{ (*x)->day, (*y)->day },
		{ (*x)->who, (*y)->who },
		{ (*x)->until, (*y)->until },
		{ (*x)->renewed, (*y)->renewed },
		{ (*x)->why, (*y)->why },
	};
	int order = 0;
	size_t i;

	for (i = 0; order == 0 && i < sizeof said / sizeof *said; i++)
		order = span_order(said[i][0], said[i][1]);
	return order;
}

static int
by_comment_and_line(const void *a, const void *b)
{
	const struct entry *const *x = a, *const *y = b;
	int order = by_comment(a, b);

	return order != 0
	    ? order
	    : ((*x)->line > (*y)->line) - ((*x)->line < (*y)->line);
}

size_t *
entries_together(const struct entries *all)
{
	const struct entry **sorted =
	    mem_new((all->count + 1) * sizeof *sorted);
	size_t *first = mem_new((all->count + 1) * sizeof *first);
	size_t i, head = 0;

	for (i = 0; i < all->count; i++)
		sorted[i] = &all->list[i];
	qsort(sorted, all->count, sizeof *sorted, by_comment_and_line);
	for (i = 0; i < all->count; i++) {
		if (by_comment(&sorted[head], &sorted[i]) != 0)
			head = i;
		first[sorted[i] - all->list] =
		    (size_t)(sorted[head] - all->list);
	}
	free(sorted);
	return first;
}
