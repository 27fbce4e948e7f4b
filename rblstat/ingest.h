/*
 * ingest - events into the database
 *
 * floor  verb (over store)
 * in     struct event and struct entry, in the order of the log
 * out    rows of event and sums by day, gathered in memory for one batch
 *        and written in the order of their keys
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

/* Returns it, for ingest_free(); the store must outlive it. */
struct ingest *ingest_new(struct store *store);
void ingest_free(struct ingest *in);

/* Take one event into the batch; keep: its own row is written, too. */
void ingest_event(struct ingest *in, const struct event *event,
    const struct entry *entry, bool keep);

/* Whether the batch is as large as it may get. */
bool ingest_full(const struct ingest *in);

/* Write the batch, within a transaction. Returns 0, or -1 on failure. */
int ingest_write(struct ingest *in, struct err *e);

#endif
