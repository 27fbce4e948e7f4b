/*
 * partner - from which addresses a domain may send
 *
 * floor  verb (over dns, store, spf)
 * in     the domain, what the database and the DNS say
 * out    addresses and networks, each with where it is from
 */
#ifndef PARTNER_H
#define PARTNER_H

#include "rblunblock/network.h"

struct err;
struct store;

struct sender {
	struct network net;
	char *from;    /* owned; for people */
	int64_t tries; /* that were refused of it, of an address */
};

struct partner {
	struct sender *list;
	size_t count;
	char **doubts; /* owned: what could not be found out, each once */
	size_t doubt_count;
	const char *without; /* when the DNS names nobody: what is missing */
	bool late;           /* a name server had no answer for now */
};

struct partner_way {
	const char *domain;
	struct store *store; /* NULL: there is none */
	const char *servers; /* as dns_open() takes them */
	bool spf;            /* what its SPF record names, too */
};

/*
 * Find them: hosts that were refused and whose confirmed name is of the
 * domain, and those of its MX records.
 *
 *   p  out: for partner_free(), failure or not
 *
 * Returns 0, or -1.
 */
int partner_find(
    const struct partner_way *way, struct partner *p, struct err *e);

void partner_free(struct partner *p);

#endif
