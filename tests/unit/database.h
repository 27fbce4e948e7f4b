/*
 * database - an empty one for a test, and SQL for it
 *
 * Include it behind cmocka.h.
 */
#ifndef DATABASE_H
#define DATABASE_H

#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#include "lib/err.h"
#include "lib/store.h"

/* database_new - in memory, for store_close(); NULL: it failed */
static inline struct store *
database_new(void)
{
	struct store *store = NULL;
	struct err e = { 0 };

	setenv("TZ", "UTC", 1);
	tzset();
	if (store_open(":memory:", STORE_CREATE, &store, &e) < 0)
		print_error("%s\n", e.text);
	return store;
}

/* run - one statement, to its end */
static inline void
run(struct store *store, const char *sql)
{
	struct query *q = store_query_text(store, sql);
	struct err e = { 0 };
	int step;

	while ((step = query_step(q, &e)) == 1)
		;
	if (step < 0)
		fail_msg("%s: %s", sql, e.text);
	query_free(q);
}

/* number - what a statement gives */
static inline int64_t
number(struct store *store, const char *sql)
{
	struct query *q = store_query_text(store, sql);
	struct err e = { 0 };
	int64_t value;

	if (query_step(q, &e) != 1)
		fail_msg("%s: %s", sql, e.text);
	value = query_int(q, 0);
	query_free(q);
	return value;
}

#endif
