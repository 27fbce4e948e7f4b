/*
 * store - the database
 *
 * floor  door (SQLite)
 * spec   schema.sql
 *
 * One process writes at a time; readers never wait for it (WAL). A writer
 * that finds another at work waits up to ten seconds, then fails with
 * ERR_TEMP.
 */
#ifndef STORE_H
#define STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"
#include "lib/sql.h"

struct err;
struct query;
struct store;

enum store_use {
	STORE_READ,   /* the database must be there */
	STORE_WRITE,  /* it must be there; it may be written to */
	STORE_CREATE, /* it is made when it is not there */
};

/*
 * Open the database. Who may write brings its schema up to date.
 *
 *   store  out: for store_close(); NULL on failure
 *
 * Returns 0, or -1: ERR_PERM for a file that is missing, no database, the
 * database of another program or of a newer rblkit, or not accessible, or,
 * for STORE_READ, the database of an older one;
 * ERR_TEMP for a locked one. Nothing is written then.
 */
int store_open(
    const char *path, enum store_use use, struct store **store, struct err *e);

/*
 * Do without the check of foreign keys that SQLite makes for each row, for a
 * writer that has every id from the tables themselves.
 */
void store_trust(struct store *store);

/* Have what is committed from now on survive a power cut, at once. */
void store_durable(struct store *store);

/* Close it; what was not committed is undone. NULL is fine. */
void store_close(struct store *store);

/*
 * One transaction: all of it, or nothing. store_begin() takes the write lock
 * at once. After a failure of anything in between, call store_rollback().
 */
int store_begin(struct store *store, struct err *e);
int store_commit(struct store *store, struct err *e);
void store_rollback(struct store *store);

/*
 * See the database as it is at the next query, whatever is written meanwhile,
 * until store_rollback(); nothing is to be written in between.
 */
int store_snapshot(struct store *store, struct err *e);

/*
 * A statement of sql.h, ready for its parameters.
 *
 * It belongs to the store, which keeps it for the next use of the same
 * statement. One that cannot be prepared, as in a damaged database, fails in
 * query_step().
 */
struct query *store_query(struct store *store, enum sql which);

/* The same for a text made at run time, for query_free(); NULL is fine. */
struct query *store_query_text(struct store *store, const char *text);
void query_free(struct query *q);

/*
 * Give parameter `at` (from 1). Text is copied; SPAN_NONE gives NULL. One that
 * the statement does not have is ignored; one that does not get in makes
 * query_step() fail.
 */
void query_put_int(struct query *q, int at, int64_t value);
void query_put_text(struct query *q, int at, struct span value);

/*
 * Go to the next row, or run a statement that has none.
 *
 * Returns 1 with a row, 0 at the end, -1 on failure; after 0 and -1 the
 * statement is ready for new parameters.
 */
int query_step(struct query *q, struct err *e);

/* Leave a statement before its end, so that nothing stays locked. */
void query_reset(struct query *q);

/* Column `at` (from 0) of the row; text lives until the next step. */
int64_t query_int(const struct query *q, int at);
struct span query_text(const struct query *q, int at);
bool query_is_null(const struct query *q, int at);

/*
 * Rows that are in memory, for a statement that selects from the table
 * "feed", whose columns are c0, c1 ...: many times faster than a statement
 * run for each row.
 */
enum feed_kind {
	FEED_END,  /* no column: behind the last one */
	FEED_INT,  /* int64_t */
	FEED_SPAN, /* struct span; SPAN_NONE gives NULL */
};

#define FEED_COLUMNS 24

struct feed {
	const void *rows; /* structures, one behind the other */
	size_t size;      /* of one */
	size_t count;
	struct feed_column {
		enum feed_kind kind;
		size_t offset; /* in the structure */
	} column[FEED_COLUMNS];
};

/* Run a statement that takes these rows and gives none. */
int store_feed(struct store *store, enum sql which, const struct feed *feed,
    struct err *e);

/*
 * Have "feed" hold these rows for queries, until it is told otherwise; they
 * stay the caller's. NULL: none.
 */
void store_show(struct store *store, const struct feed *feed);

/*
 * Run a statement that selects collect(a, b ...), of up to STORE_COLLECTED
 * integers, for each of its rows: for many rows in half the time that stepping
 * through them takes.
 *
 *   take  gets the values of a row, which are gone when it returns
 */
enum { STORE_COLLECTED = 8 };
int store_collect(struct store *store, enum sql which,
    void (*take)(void *arg, const int64_t *values), void *arg, struct err *e);

/*
 * Whether another process has written to the database since this was asked
 * last, or whether it has not been asked before. Within a transaction.
 */
int store_changed(struct store *store, bool *changed, struct err *e);

/* Whether the file is not there any more under its name. */
bool store_moved(const struct store *store);

/* How many rows the last statement that changed any has changed. */
int64_t store_changes(const struct store *store);

/*
 * Write the database anew, without the room that deleted rows have left. It
 * needs as much room on the disk once more while it does.
 *
 * Returns 0, or -1 on failure, with nothing changed.
 */
int store_vacuum(struct store *store, struct err *e);

/* The id of the row that was inserted last. */
int64_t store_last_id(const struct store *store);

#endif
