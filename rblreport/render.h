/*
 * render - a document in a form for people or for programs
 *
 * floor  verb (over template, json and files)
 * in     a document, and the templates: those of the admin where he has some,
 *        else the ones in the program
 * out    text; the name of a template is KIND.FORM: nightly.mail.html
 */
#ifndef RENDER_H
#define RENDER_H

#include "lib/bytes.h"

struct document;
struct err;

/* The form that is JSON; all others are those of templates. */
#define RENDER_JSON "json"

/*
 * Show a document.
 *
 *   dir   of the admin's templates; NULL: those in the program
 *   d     has its "kind"
 *   form  "txt", "mail.html", "page.html", RENDER_JSON
 *   out   out: what comes of it is added
 *
 * Returns 0, or -1: ERR_PERM when a template cannot be read or is none.
 */
int render(const char *dir, const struct document *d, const char *form,
    struct buf *out, struct err *e);

/* The subject of its mail: one line, whatever KIND.subject.txt makes of it. */
int render_subject(
    const char *dir, const struct document *d, struct buf *out, struct err *e);

#endif
