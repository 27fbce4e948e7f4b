/*
 * home - the domains that partners are in
 *
 * floor  noun
 * in     a list of domains, as the configuration has it: ".pl example.com"
 */
#ifndef HOME_H
#define HOME_H

#include <stdbool.h>

#include "lib/bytes.h"

struct err;

/*
 * See whether the list has nothing but domains.
 *
 * Returns 0, or -1 with ERR_PERM and the word that is none.
 */
int home_check(struct span domains, struct err *e);

/*
 * Whether a name is one of the domains or stands below one of them.
 *
 *   domains  parted by blanks and commas; ".pl", "*.pl" and "pl" are alike
 *   name     a host's name, any case, with or without the dot at the end
 *
 * The name is what a stranger claims: good for drawing attention to a host,
 * not for letting it in.
 */
bool home_has(struct span domains, struct span name);

#endif
