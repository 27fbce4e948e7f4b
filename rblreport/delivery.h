/*
 * delivery - a report on its way: to standard output, into a file, by mail
 *
 * floor  wiring
 */
#ifndef DELIVERY_H
#define DELIVERY_H

#include <stdbool.h>

#include "rblreport/digest.h"

struct document;
struct err;
struct lock;
struct post;
struct scene;
struct settings;
struct store;

struct delivery {
	const struct settings *s;
	const struct scene *scene;
	const struct post *post;
	struct store *store;
	struct document *d;
	struct digest_sent sent; /* but for its message_id */
	const char *date;        /* in the name of its file: "2026-03-03" */
	bool nothing;            /* it says nothing but that we are alive */
};

/* Whether this report counts as sent, so that the next begins behind it. */
bool delivery_counts(const struct settings *s);

/*
 * See that the form, the directory and the templates that were asked for are
 * there, before anything is done.
 *
 *   sheet  whether there is a form for spreadsheets, csv
 *
 * Returns 0, or -1 with the error.
 */
int delivery_check(const struct settings *s, bool sheet, struct err *e);

/*
 * Open the database, and take the lock that keeps a second report from
 * speaking of the same events; a report that does not count needs none.
 *
 *   store, lock  out: for store_close() and lock_release(), failure or not
 *
 * Returns 0, or -1 with the error.
 */
int delivery_open(const struct settings *s, struct store **store,
    struct lock **lock, struct err *e);

/*
 * Draw the charts, and deliver the report in all forms that are wanted. What
 * can fail for good comes last: it is remembered as sent behind that.
 *
 * Returns 0, or -1 with the error.
 */
int delivery_make(const struct delivery *x, struct err *e);

#endif
