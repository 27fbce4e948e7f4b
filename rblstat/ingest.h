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

#include "lib/bytes.h"

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

/* Count one more that was let in, into the batch. */
void ingest_let_in(struct ingest *in, const struct event *event);

/* What a later line tells of an event. */
struct amend {
	int64_t time;         /* of the event */
	int64_t seconds;      /* it lasted; -1: not told */
	int64_t times;        /* it stands for so many more */
	struct span from, to; /* SPAN_NONE: not told; one more recipient */
};

/*
 * Add to the row of an event, if it has one: in the batch, or in the
 * database. The entry's source, position and host count. 0 or -1.
 */
int ingest_amend(struct ingest *in, const struct entry *entry,
    const struct amend *amend, struct err *e);

/*
 * Take back an event that was no refusal after all, in the batch or in the
 * database. Of `event`, its time counts, and its times: all that it was
 * counted. 0 or -1.
 */
int ingest_undo(struct ingest *in, const struct event *event,
    const struct entry *entry, struct err *e);

/* Whether the batch is as large as it may get. */
bool ingest_full(const struct ingest *in);

/* Write the batch, within a transaction. Returns 0, or -1 on failure. */
int ingest_write(struct ingest *in, struct err *e);

#endif
