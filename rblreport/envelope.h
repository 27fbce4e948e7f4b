/*
 * envelope - mail addresses, and whom a mail goes to whatever it says itself
 *
 * floor  ground
 * spec   RFC 5321 s2.3.1
 */
#ifndef ENVELOPE_H
#define ENVELOPE_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"

struct err;

/* Mail addresses; start with all zero. */
struct addresses {
	char **one; /* owned, for addresses_free() */
	size_t count;
};

/*
 * Read addresses that are parted by blanks and commas.
 *
 * Nothing but local-part@domain in visible ASCII is taken, without the
 * characters that mean something in a header or an SMTP command, and none
 * that a program could take for a flag.
 *
 * Returns 0, or -1 with ERR_PERM and the word that is no address.
 */
int addresses_read(struct span list, struct addresses *out, struct err *e);

void addresses_free(struct addresses *a);

/* Whether an address is among them. */
bool addresses_have(const struct addresses *a, const char *address);

struct recipient {
	const char *address;
	char *refusal; /* why he does not get it; NULL: he does */
};

/* Start with all zero; addresses are borrowed, the rest is owned. */
struct envelope {
	const char *from;
	struct recipient *to;
	size_t count;
};

/* Add recipients, each of them once however often he is named. */
void envelope_add(struct envelope *envelope, const struct addresses *to);

/* Say why a recipient does not get it, or that he does: NULL. */
void recipient_refused(struct recipient *who, const char *why);

/* How many get it. */
size_t envelope_taken(const struct envelope *envelope);

void envelope_free(struct envelope *envelope);

#endif
