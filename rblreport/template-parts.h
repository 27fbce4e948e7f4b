/*
 * template-parts - between the reading of templates and the library
 *
 * floor  door (part of template)
 */
#ifndef TEMPLATE_PARTS_H
#define TEMPLATE_PARTS_H

#include "rblreport/template.h"

/* Stands before the end of each line, for the library to keep that line. */
#define TEMPLATE_KEEP '\001'

/*
 * Read a template with all its parts, see that each tag is one and each name
 * is known, and make one text of them, without comments, in which no tag has
 * its line for itself.
 *
 * Returns 0, or -1 with the error.
 */
int template_assemble(const struct template_shelf *shelf, const char *name,
    struct buf *out, struct err *e);

#endif
