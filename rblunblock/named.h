/*
 * named - a word by which somebody names an entry
 *
 * floor  wiring
 */
#ifndef NAMED_H
#define NAMED_H

#include <stdbool.h>

#include "lib/hostname.h"
#include "rblunblock/network.h"

struct dialect;
struct entries;
struct entry;
struct err;

struct named {
	const char *word;    /* as it was said */
	const char *shown;   /* as it is told: in its own spelling */
	struct network *net; /* NULL: it is none */
	struct network room;
	char text[NETWORK_TEXT_SIZE], name[HOSTNAME_SIZE];
};

/*
 * Read a word: a domain, a network, or what --list shows of one of the entries.
 *
 *   named  out: stays where it is
 *
 * Returns 0, or -1 with ERR_PERM: it is none of these.
 */
int named_read(struct named *named, const char *word, const struct entries *all,
    const struct dialect *d, struct err *e);

/* Whether the entry is meant. */
bool named_is(const struct named *named, const struct entry *entry,
    const struct dialect *d);

/* The same of one for a network that holds the one which is named. */
bool named_within(const struct named *named, const struct entry *entry,
    const struct dialect *d);

#endif
