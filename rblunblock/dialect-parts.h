/*
 * dialect-parts - what the files of the module dialect share
 *
 * floor  ground
 * spec   rules.c, tcprules.c, ip4_bit.c and ip6_bit.c of ucspi-tcp6 1.10.7
 *        and of later releases
 * shape  a key is named as a rule for it is written, as short as that can be:
 *        "192.0.2.1", "192.0.2.", "192.0.2.0/24", "2001:db8::1",
 *        "2001:db8::/32"; the cdb has it as tcp6_to_cdb() makes it
 */
#ifndef DIALECT_PARTS_H
#define DIALECT_PARTS_H

#include "rblunblock/dialect.h"

/* A key that stands in no such words: '!' and the bytes of the cdb. */
#define TCP6_RAW '!'

char *dialect_add_key(struct keys *keys);

/* Parts of dialect_cut(), dialect_keys() and so on, for ucspi-tcp6. */
bool tcp6_cut(struct span *rest, struct span *address);
int tcp6_keys(const struct network *n, struct keys *keys, struct err *e);
void tcp6_walk_at(struct walk *w);
bool tcp6_step(struct walk *w);
void tcp6_walk_whole(struct walk *w);
bool tcp6_is_network(struct span key);
bool tcp6_asks_for(struct span key);
void tcp6_from_cdb(struct span raw, struct buf *key);
void tcp6_to_cdb(struct span key, struct buf *raw);
bool tcp6_is_old(struct span raw);

#endif
