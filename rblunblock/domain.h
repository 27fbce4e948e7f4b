/*
 * domain - whom a domain stands for, told and asked about
 *
 * floor  wiring
 */
#ifndef DOMAIN_H
#define DOMAIN_H

#include <stddef.h>

struct err;
struct network;
struct settings;

/*
 * Read what somebody said: the name of a domain, or a network.
 *
 *   n  out: the network, when it is one
 *
 * Returns 1 for a domain, 0 for a network; -1 with ERR_PERM for any other
 * word, of which it says what it may have meant.
 */
int domain_or_network(const char *word, struct network *n, struct err *e);

/*
 * Find its addresses, print them with where they are from, and ask whether
 * they are meant where nobody said so.
 *
 *   nets, count  in and out: an array of the heap that they are added to
 *
 * Returns 0; 1 when somebody says no; -1.
 */
int domain_networks(const struct settings *s, const char *domain,
    struct network **nets, size_t *count, struct err *e);

#endif
