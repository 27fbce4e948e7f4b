/*
 * ingest - events into the database
 *
 * floor  verb (over store)
 * in     struct event and struct entry, in the order of the log
 * out    rows of event; sums by day, gathered in memory for one batch and
 *        written in the order of their key
 */
#ifndef INGEST_H
#define INGEST_H

#include <stdbool.h>
#include <stdint.h>

struct entry;
struct err;
struct event;
struct ingest;
struct store;

/* How many events go into one batch at most. */
#define INGEST_BATCH 131072

/* Returns it, for ingest_free(); the store must outlive it. */
struct ingest *ingest_new(struct store *store);
void ingest_free(struct ingest *in);

/*
 * Take one event in, within a transaction.
 *
 *   keep  whether its own row is written, besides the sums
 *
 * Returns 0, or -1 on failure.
 */
int ingest_event(struct ingest *in, const struct event *event,
    const struct entry *entry, bool keep, struct err *e);

/* Events in the batch since the last ingest_write(). */
int64_t ingest_waiting(const struct ingest *in);

/* Write the sums of the batch; call it before the transaction commits. */
int ingest_write(struct ingest *in, struct err *e);

/* Bring the sums by month up to date; a transaction of its own. */
int ingest_months(struct store *store, struct err *e);

#endif
