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
struct store;

enum sending {
	SENDING_NOT,
	SENDING_STILL,   /* he came within the last 30 days */
	SENDING_UNKNOWN, /* the logs that were imported do not tell */
};

/*
 * Ask of an entry.
 *
 *   store  NULL: there is no database
 *   now    the moment
 *   last   out: when he came last; 0: not known
 */
enum sending sending_ask(struct store *store, const struct entry *entry,
    const struct dialect *d, int64_t now, int64_t *last);

#endif
