/*
 * domain - whom a domain stands for, told and asked about
 *
 * floor  wiring
 */
#ifndef DOMAIN_H
#define DOMAIN_H

#include <stdbool.h>
#include <stddef.h>

struct err;
struct network;
struct settings;

/* Whether the word can only be the name of a domain. */
bool domain_is(const char *word);

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
