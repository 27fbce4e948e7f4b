/*
 * delivery - a report on its way: to standard output, into a file, by mail
 *
 * floor  wiring
 */
#ifndef DELIVERY_H
#define DELIVERY_H

#include <stdbool.h>

#include "lib/bytes.h"
#include "lib/when.h"
#include "rblreport/digest.h"

struct document;
struct err;
struct lock;
struct post;
struct scene;
struct settings;
struct store;

/*
 * A report from its beginning to its end. What comes with delivery_begin() and
 * delivery_open() is its own; the rest is set before delivery_make().
 */
struct delivery {
	const struct settings *s;
	const struct scene *scene;
	struct document *d;
	struct store *store;
	struct lock *lock;
	struct post *post;         /* of post_read(); its own, too */
	struct buf missing;        /* why something is not known; likewise */
	struct digest_sent sent;   /* but for its message_id */
	char date[WHEN_TEXT_SIZE]; /* in its file's name: "2026-03-03-2" */
	bool nothing;              /* it says nothing but that we are alive */
};

/* With an empty document; for delivery_end(). */
void delivery_begin(
    struct delivery *x, const struct settings *s, const struct scene *scene);
void delivery_end(struct delivery *x);

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
 * Returns 0, or -1 with the error.
 */
int delivery_open(struct delivery *x, struct err *e);

/*
 * Carry over what rblunblock has changed, and say what could not be; with
 * `wanted` also that there is nothing to be carried over.
 *
 * Returns whether the database knows of all changes.
 */
bool delivery_carry(struct delivery *x, bool wanted);

/*
 * Tell what is missing, draw the charts, and deliver the report in all forms
 * that are wanted. What can fail for good comes last: it is remembered as sent
 * behind that.
 *
 * Returns 0, or -1 with the error.
 */
int delivery_make(const struct delivery *x, struct err *e);

#endif
