/*
 * ingest-parts - what the files of the module ingest share
 *
 * floor  verb
 */
#ifndef INGEST_PARTS_H
#define INGEST_PARTS_H

#include <stddef.h>
#include <stdint.h>

struct err;
struct store;

/*
 * The days of the events that wait to be written, in the order of the log, and
 * which rows were theirs; start with all zero, free() `run`.
 */
struct ingest_days {
	struct ingest_run {
		int64_t day;
		size_t first, last; /* numbers of rows, from 1; 0: one event
				       or all of them got no row */
	} * run;
	size_t count, room;
};

/* An event of this day, of the row of this number; 0: it got none. */
void ingest_days_add(struct ingest_days *days, int64_t day, size_t row);

/*
 * Write which events stand on which days, and forget the days.
 *
 *   rows  so many were inserted just now
 *
 * Returns 0, or -1 with the error of the store.
 */
int ingest_days_write(
    struct ingest_days *days, size_t rows, struct store *store, struct err *e);

#endif
