/*
 * moved - which networks an edit of the rules lets in, and which not any more
 *
 * floor  verb (over edit and entry)
 */
#ifndef MOVED_H
#define MOVED_H

#include <stdbool.h>

#include "lib/bytes.h"

struct dialect;
struct entry;
struct network;

/*
 * Find the entries that stand in one text alone, by their networks.
 *
 *   in   out: "192.0.2.1 198.51.100.0/24" is added: those that only the new
 *        text has
 *   out  out: those that only the old one had
 */
void moved_find(struct span old, struct span fresh, const struct dialect *d,
    struct buf *in, struct buf *out);

/*
 * The network of an entry's rule. Of rules that stand for a part of what was
 * asked for it is the whole of that; of a domain, that of the rule.
 *
 * Returns false for one that is not known: its address is no network.
 */
bool moved_network(
    const struct entry *entry, const struct dialect *d, struct network *n);

#endif
