/*
 * figure - the answer to a question, as a table, as CSV or as JSON
 *
 * floor  verb (over store)
 * out    a stream: a table for eyes, times local; CSV (RFC 4180) and JSON
 *        for programs, times RFC 3339 in UTC
 */
#ifndef FIGURE_H
#define FIGURE_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "lib/sql.h"

struct err;
struct store;

/* What a column holds, which decides how it is written. */
enum shape {
	SHAPE_TEXT,
	SHAPE_ZONE, /* a list; the line of the log may not name it */
	SHAPE_COUNT,
	SHAPE_TIME,  /* seconds since 1970 UTC */
	SHAPE_MONTH, /* 202603 */
	SHAPE_DAY,   /* 20260302 */
	SHAPE_SHARE, /* 0..1 */
	SHAPE_LIST,  /* a JSON array of texts */
	SHAPES
};

struct column {
	const char *name; /* the column of the statement, the key of JSON */
	enum shape shape;
};

#define FIGURE_COLUMNS 16

struct figure {
	enum sql sql;
	struct column column[FIGURE_COLUMNS]; /* the last ones may be empty */
};

/* The parameters that the statements of figures have. */
struct range {
	int first, last;  /* days, both included */
	long long limit;  /* rows at most; -1: all */
	bool month;       /* they are a whole month */
	int64_t host;     /* the id of one */
	const char *rows; /* of a check; NULL: none */
};

enum figure_format {
	FIGURE_TABLE,
	FIGURE_CSV,
	FIGURE_JSON,
};

/*
 * The format of this name: table, csv or json.
 *
 * Returns 0, or -1 with ERR_PERM for another.
 */
int figure_format(const char *name, enum figure_format *format, struct err *e);

/*
 * Print a figure.
 *
 * JSON is an array of objects, CSV has a head line; a table leaves out the
 * columns in which nothing is known, and without rows it is nothing at all.
 *
 * Returns the number of rows, or -1 on failure.
 */
long long figure_print(struct store *store, const struct figure *figure,
    const struct range *range, enum figure_format format, FILE *out,
    struct err *e);

#endif
