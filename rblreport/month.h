/*
 * month - what was refused in a month, for people who decide
 *
 * floor  verb (over store)
 * in     the daily sums, and what is known of hosts
 * out    the document "monthly" of rblreport-templates(5)
 */
#ifndef MONTH_H
#define MONTH_H

#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct document;
struct err;
struct store;

struct month_wish {
	int month;    /* 202610 */
	size_t limit; /* at most so many rows of each list */
	int64_t now;
	const char *host; /* the name of this machine */
};

/*
 * Make the monthly report, as of one moment of the database. A month in which
 * nothing was refused is one, too. The list "charts" is left to others, empty,
 * and so are those that rblunblock let in.
 *
 * Returns 0, or -1 with the error of the store.
 */
int month_tell(struct store *store, const struct month_wish *wish,
    struct document *d, struct err *e);

#endif
