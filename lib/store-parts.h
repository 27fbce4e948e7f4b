/*
 * store-parts - what the files of the module store share
 *
 * floor  door
 */
#ifndef STORE_PARTS_H
#define STORE_PARTS_H

#include "lib/store.h"

struct sqlite3;
struct sqlite3_stmt;

struct query {
	struct store *store;
	const char *text;
	struct sqlite3_stmt *stmt; /* NULL: not prepared yet */
	bool lost;                 /* a parameter did not reach it */
};

struct store {
	struct sqlite3 *db;
	char *path;
	struct query query[SQL_COUNT];
	const struct feed *feed;
	void (*take)(void *arg, const int64_t *values); /* of collect() */
	void *take_arg;
	int64_t version; /* of the data, as store_changed() has seen it */
};

/* Say what SQLite says, as a temporary or a permanent error. Returns -1. */
int store_fail(const struct store *store, const char *doing, struct err *e);

/* Run statements that take no parameters and give no rows. */
int store_run(struct store *store, const char *sql, struct err *e);

/* Read the one number that a PRAGMA or a SELECT without parameters gives. */
int store_ask(
    struct store *store, const char *sql, int64_t *number, struct err *e);

/* Let statements select from "feed", and collect(). */
int store_offer_feed(struct store *store, struct err *e);

#endif
