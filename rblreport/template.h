/*
 * template - a page that an admin may change, filled in
 *
 * floor  door (Mustache, in C++; no exception comes out of here)
 * in     a Mustache template and a view
 * out    text; the values stand in it as they are, nothing is escaped
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "lib/bytes.h"

struct err;
struct view;

/*
 * Fill in a template.
 *
 *   name  where the template came from, for the error
 *   out   out: the page is added to it; untouched on failure
 *
 * A name that the view does not have is shown as nothing, and a comment that
 * has its lines for itself leaves no empty line.
 *
 * Returns 0, or -1 with ERR_PERM when the template is none.
 */
int template_render(const char *name, struct span text, const struct view *view,
    struct buf *out, struct err *e);

#endif
