/*
 * unblocked - whom rblunblock has let in, and why
 *
 * floor  verb (over store)
 * in     the rows of change
 * out    the list "unblocked" and the number "unblocked_count" of
 *        rblreport-templates(5), without what was taken back
 */
#ifndef UNBLOCKED_H
#define UNBLOCKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct document;
struct err;
struct store;

struct unblocked_wish {
	int month;     /* 202610; 0: since the last nightly report */
	size_t limit;  /* at most so many rows; the count stays whole */
	bool complete; /* all changes are in the database */
};

/*
 * Put them into the document; the count is null where nothing is known of any
 * change.
 *
 *   upto  out: the last change that was looked at
 *
 * Returns 0, or -1 with the error of the store.
 */
int unblocked_put(struct store *store, const struct unblocked_wish *wish,
    struct document *d, int64_t *upto, struct err *e);

#endif
