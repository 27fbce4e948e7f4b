/*
 * render - the report as text
 *
 * floor  verb (over template and files)
 * in     struct report, and the templates: those of the admin where he has
 *        some, else the ones in the program
 * out    a subject of one line, and a body of UTF-8 lines
 */
#ifndef RENDER_H
#define RENDER_H

#include <stdint.h>

#include "lib/bytes.h"

struct err;
struct report;

/* What surrounds a report. */
struct render_frame {
	const char *host;      /* this machine */
	const char *home;      /* the home domains as configured; NULL: none */
	const char *db;        /* for rblstat; NULL: its default */
	const char *templates; /* directory; NULL: those in the program */
	int64_t now;
};

/*
 * Fill in nightly.txt and nightly.subject.txt.
 *
 *   subject, body  out: for buf_free(), failure or not
 *
 * Returns 0, or -1 with ERR_PERM when a template cannot be read or is none.
 */
int render_nightly(const struct report *r, const struct render_frame *frame,
    struct buf *subject, struct buf *body, struct err *e);

#endif
