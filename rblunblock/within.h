/*
 * within - the rules for part of what a key stands for, which go before its own
 *
 * floor  noun
 */
#ifndef WITHIN_H
#define WITHIN_H

#include "rblunblock/records.h"

struct dialect;
struct within;

/* Ready to be asked, often; the records have to stay. For within_free(). */
struct within *within_new(const struct records *r, const struct dialect *d);
void within_free(struct within *w);

/* Where a search is. */
struct part {
	struct span key; /* that was asked for */
	size_t at, end;
	bool network; /* the key is for one as 192.0.2.0/24 names it */
};

/* Begin with a key, which stays; of one address there are no parts. */
void within_begin(struct within *w, struct span key, struct part *p);

/* The first rule of the next such key, or NULL. */
const struct record *within_next(const struct within *w, struct part *p);

#endif
