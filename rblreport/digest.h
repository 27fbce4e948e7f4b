/*
 * digest - what was refused since the last report, out of the database
 *
 * floor  verb (over store)
 * in     the events behind the last one that a nightly report spoke of, up
 *        to the newest there is now; all sums when none has told of any
 * out    struct night, and the document of rblreport-templates(5)
 */
#ifndef DIGEST_H
#define DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct document;
struct err;
struct night;
struct store;

/* The kinds of reports. */
#define DIGEST_NIGHTLY "nightly"
#define DIGEST_MONTHLY "monthly"

struct digest_wish {
	struct span home; /* the home domains, for home_has() */
	size_t limit;     /* at most so many rows of each list */
	int64_t now;
	const char *host; /* the name of this machine */
	const char *db;   /* for commands; NULL: the default one */
	const char *kind; /* of the rules that rblunblock writes here */
	bool ipv6;        /* it has rules for IPv6 */
};

/*
 * Make the nightly report, as of one moment of the database.
 *
 * The lists "faults", "missing" and "charts" are left to others, empty, but
 * that hosts which nobody looked up are missing. Cut lists say by how much;
 * the totals stay whole.
 *
 *   n  out: for night_free(), failure or not
 *   d  an empty object
 *
 * Returns 0, or -1 with the error of the store.
 */
int digest_nightly(struct store *store, const struct digest_wish *wish,
    struct night *n, struct document *d, struct err *e);

/*
 * Which report of its kind a new one would be on this day, in local time: 1
 * for the first. One that was not sent does not count, so that whoever tells
 * the same again has the same number.
 *
 * Returns 0, or -1 with the error of the store.
 */
int digest_number(struct store *store, const char *kind, int64_t now,
    int *number, struct err *e);

/* Who did not get a report that others got. */
struct digest_unserved {
	char *address; /* NULL: one of bcc, whom no report may name */
	char *said;    /* by the mail server; NULL: it may not be told */
};

/* A report that was delivered, for the table of reports. */
struct digest_sent {
	const char *kind;
	int64_t now;
	int64_t upto;        /* the last event it spoke of */
	int64_t upto_change; /* and the last change by rblunblock */
	int64_t tries, hosts;
	const char *message_id; /* of the mail; NULL: delivered otherwise */
	const struct digest_unserved *unserved;
	size_t unserved_count;
};

/*
 * Remember that the report was sent, and whom it did not reach: the next
 * nightly one begins behind it, and faults_find() tells the rest.
 *
 * Returns 0, or -1 with the error of the store; nothing is changed then.
 */
int digest_mark(
    struct store *store, const struct digest_sent *sent, struct err *e);

/* See whether digest_mark() would be able to write, without writing. */
int digest_try_mark(struct store *store, struct err *e);

#endif
