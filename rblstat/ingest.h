/*
 * ingest - events into the database
 *
 * floor  verb (over store, suffix)
 * in     struct event, in the order of the log
 * out    rows of event, host, domain, zone; sums by day, gathered in memory
 *        and written in the order of their key
 *
 * Memory is bounded: what was looked up is kept in tables of a fixed size,
 * and the sums are those of one batch.
 */
#ifndef INGEST_H
#define INGEST_H

#include <stdbool.h>
#include <stdint.h>

struct err;
struct event;
struct ingest;
struct store;

/* How many events go into one batch at most. */
#define INGEST_BATCH 131072

/* What came in since ingest_new(). */
struct ingest_tally {
	int64_t refusals, hosts, zones; /* of hosts and zones: different ones */
	int64_t first, last; /* times; meaningless without refusals */
	int64_t guessed;     /* refusals whose year was worked out */
	int64_t undated;     /* refusals dated by their file */
};

/* Returns it, for ingest_free(); the store must outlive it. */
struct ingest *ingest_new(struct store *store);
void ingest_free(struct ingest *in);

/*
 * Take one event in, within a transaction.
 *
 *   source, place  where it stands: the id of the log, the byte offset
 *   keep           whether its own row is written, besides the sums
 *
 * Returns 0, or -1 on failure.
 */
int ingest_event(struct ingest *in, const struct event *event, int64_t source,
    int64_t place, bool keep, struct err *e);

/* Events in the batch since the last ingest_write(). */
int64_t ingest_waiting(const struct ingest *in);

/* Write the sums of the batch; call it before the transaction commits. */
int ingest_write(struct ingest *in, struct err *e);

/* Bring the sums by month up to date; a transaction of its own. */
int ingest_months(struct store *store, struct err *e);

const struct ingest_tally *ingest_tally(const struct ingest *in);

#endif
