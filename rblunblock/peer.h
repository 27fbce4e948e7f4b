/*
 * peer - the tcprules of the admin, asked what it makes of the same rules
 *
 * floor  door (another program)
 */
#ifndef PEER_H
#define PEER_H

#include "lib/bytes.h"

struct err;

/*
 * See that the program makes the same cdb, byte for byte, in a directory of
 * its own.
 *
 *   program  its path
 *   text     the rules
 *   cdb      a descriptor of what was made of them here
 *
 * Returns 0; -1 with ERR_PERM where it refuses them, does not end, or makes
 * something else of them; with ERR_TEMP where it could not be asked.
 */
int peer_agrees(const char *program, struct span text, int cdb, struct err *e);

#endif
