/*
 * used - when those who are let in came, into the database
 *
 * floor  verb (over store)
 * in     who came, in the order of the log
 * out    rows of used: gathered in memory for one batch
 *
 * Of hosts that nobody has let in only the day is noted, and where nobody is
 * let in at all nothing is.
 */
#ifndef USED_H
#define USED_H

#include <stdbool.h>
#include <stdint.h>

struct err;
struct ip;
struct store;
struct used;

/* Returns it, for used_free(); the store must outlive it. */
struct used *used_new(struct store *store);
void used_free(struct used *u);

/*
 * Begin a batch, within its transaction: see who is let in now, and forget
 * what was gathered for a batch that failed. 0 or -1.
 */
int used_begin(struct used *u, struct err *e);

/* Whether anybody is let in, so that it matters who comes. */
bool used_matters(const struct used *u);

/* Who tells of a connection. */
enum used_by {
	USED_CAME,   /* tcpserver */
	USED_PASSED, /* rblsmtpd */
};

/* Take a client into the batch, `times` times at this moment. */
void used_add(struct used *u, const struct ip *ip, int64_t time, int64_t times,
    enum used_by by);

/* Write the batch, before the transaction commits; 0 or -1. */
int used_write(struct used *u, struct err *e);

#endif
