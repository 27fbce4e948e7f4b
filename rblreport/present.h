/*
 * present - how the values of a report are written for people
 *
 * floor  noun
 * in     the text of a value, as JSON has it
 * shape  one row of a table for each way, named as templates name it:
 *        {{#count}}{{hosts}} host|hosts{{/count}}
 */
#ifndef PRESENT_H
#define PRESENT_H

#include "lib/bytes.h"

/* A way to write something; some take a width, as in right6. */
struct present {
	const char *name;
	void (*write)(struct span text, size_t width, struct buf *out);
	bool wide; /* a number of columns stands behind the name */
};

/*
 * Find the way that a name means, and its width.
 *
 * Returns NULL when it means none.
 */
const struct present *present_find(struct span name, size_t *width);

#endif
