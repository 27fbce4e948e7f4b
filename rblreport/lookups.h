/*
 * lookups - what a report asks name servers, before and while it is made
 *
 * floor  wiring
 *
 * Nobody who answers is no reason to have no report: what could not be found
 * out is a sentence in its list "missing".
 */
#ifndef LOOKUPS_H
#define LOOKUPS_H

#include <stdint.h>

#include "lib/bytes.h"

struct document;
struct err;
struct night;
struct settings;

/*
 * See that what is said about name servers makes sense.
 *
 * Returns 0, or -1 with ERR_PERM.
 */
int lookups_check(const struct settings *s, struct err *e);

/*
 * Look up hosts, as rblstat resolve does, if the report is to: always or
 * never, as the setting `resolve` says; without it, for a report that counts,
 * and where --dns says whom to ask.
 *
 *   missing  out: a sentence is added when it was in vain
 */
void lookups_hosts(const struct settings *s, int64_t now, struct buf *missing);

/* Look at the lists of the night, as rblstat check does, if it is wanted. */
void lookups_lists(
    const struct settings *s, const struct night *n, struct document *d);

#endif
