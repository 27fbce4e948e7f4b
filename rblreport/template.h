/*
 * template - a text that an admin may change, filled in with a document
 *
 * floor  door (Mustache, in C++; no exception comes out of here)
 * in     a Mustache template and a document
 * out    text, or HTML where the template's name ends in .html: there each
 *        value is escaped, and what a way of writing makes of it as well
 * shape  each value by its name, as JSON has it, in which only what can be
 *        shown is left of a stranger's text, not more than 600 bytes; behind
 *        a '?' its name asks whether there is any: not for null, false, 0,
 *        an empty text or list; and the ways of writing of present.h
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "lib/bytes.h"

struct document;
struct err;

/* Where templates, and the parts that they name with {{> part}}, are. */
struct template_shelf {
	/*
	 * Read one: its text, and where it was found, for errors. Returns 1; 0
	 * when there is none of this name; -1 with the error.
	 */
	int (*read)(const struct template_shelf *shelf, const char *name,
	    struct buf *text, struct buf *place, struct err *e);
	const char *dir; /* for read() */
	/* has every name that they may use, and a row in each list; NULL: any
	 * name is fine, and shown as nothing */
	const struct document *model;
};

/*
 * Fill in a template.
 *
 *   out   out: the result is added to it; untouched on failure
 *
 * A tag other than that of a value which has its line for itself leaves no
 * empty line. {{{name}}} is only for charts.svg in HTML, since it would show
 * as HTML what a stranger chose.
 *
 * Returns 0, or -1 with ERR_PERM when the template is none, with its line.
 */
int template_fill(const struct template_shelf *shelf, const char *name,
    const struct document *d, struct buf *out, struct err *e);

#endif
