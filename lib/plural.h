/*
 * plural - the word for one, or for another number of them
 *
 * floor  ground
 */
#ifndef PLURAL_H
#define PLURAL_H

#include <stdint.h>

/* "%lld %s", n, plural(n, "host", "hosts"): 0 hosts, 1 host, 2 hosts. */
const char *plural(int64_t number, const char *one, const char *many);

#endif
