/*
 * sending - whether those who are let in still send, as the database tells
 *
 * floor  wiring
 */
#ifndef SENDING_H
#define SENDING_H

#include <stdint.h>

struct dialect;
struct entry;
struct senders;
struct store;

/* Of several the largest goes for all. */
enum sending {
	SENDING_NOT,
	SENDING_UNKNOWN, /* the logs that were imported do not tell */
	SENDING_STILL,   /* he came within the last 30 days */
};

/* What the database tells of some. */
struct use {
	enum sending sends;
	int64_t last; /* when one of them came last; 0: not known */
};

/*
 * Read who is let in.
 *
 *   store  NULL: there is no database
 *   now    the moment
 *
 * Returns it, for senders_free() before the store is closed; NULL, which is
 * fine there and below, when there is no database.
 */
struct senders *senders_read(struct store *store, int64_t now);
void senders_free(struct senders *all);

/*
 * Ask of an entry.
 *
 *   last  out: when he came last; 0: not known
 */
enum sending senders_ask(const struct senders *all, const struct entry *entry,
    const struct dialect *d, int64_t *last);

#endif
