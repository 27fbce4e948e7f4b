/*
 * chart - bars, drawn as text, as a picture for mail, or for a page
 *
 * floor  door (gnuplot, a program that is started without a shell)
 */
#ifndef CHART_H
#define CHART_H

#include <stddef.h>

#include "lib/bytes.h"

struct err;

enum chart_form {
	CHART_TEXT, /* lines of ASCII, at most 76 columns */
	CHART_PNG,  /* 1200 by 400 dots, to be shown at half the size */
	CHART_SVG,  /* an element for HTML, on one line, without ids; axes and
		     * letters are black, for CSS to change */
};

struct chart_bar {
	struct span label; /* letters, digits and ".:-/ "; the rest is '?' */
	double value;      /* at least 0 */
};

struct chart {
	const struct chart_bar *bar;
	size_t count;
};

/*
 * Draw a chart.
 *
 *   limit_ms  gnuplot is ended when it takes longer
 *   out       out: the chart is added to it; untouched on failure
 *
 * Returns 0, or -1: ERR_PERM when there is no gnuplot, ERR_TEMP when it did
 * not draw, with the first line that it complained in.
 */
int chart_draw(const struct chart *chart, enum chart_form form, int limit_ms,
    struct buf *out, struct err *e);

#endif
