/*
 * charts - the charts of a report, put into its document
 *
 * floor  verb (over chart)
 * in     the lists "days" and "hours" of the document
 * out    rows of its list "charts"; what went wrong in its list "missing"
 */
#ifndef CHARTS_H
#define CHARTS_H

#include <stddef.h>

#include "lib/bytes.h"

struct document;

/* The forms that are wanted; they add up. */
enum {
	CHARTS_TEXT = 1, /* "text": a list of lines */
	CHARTS_PNG = 2,  /* "cid", and the picture for the mail */
	CHARTS_SVG = 4,  /* "svg": an element of HTML */
};

/* A picture that a mail shows by its name. */
struct picture {
	char *cid;  /* "days.1772511300.4711@mx1": no other mail's */
	char *name; /* "days.png" */
	struct buf png;
};

/* Start with all zero; owned, for pictures_free(). */
struct pictures {
	struct picture *one;
	size_t count;
};

void pictures_free(struct pictures *p);

/*
 * Draw all charts that there is something for. Where gnuplot is missing, or
 * fails, there is none, and the report says so.
 *
 *   tag  what makes the names of pictures those of one mail
 *   out  out: the pictures, where CHARTS_PNG is wanted
 */
void charts_put(
    struct document *d, unsigned forms, const char *tag, struct pictures *out);

#endif
