/*
 * peer - the tcprules of the admin, asked what it makes of the same rules
 *
 * floor  door (another program)
 */
#ifndef PEER_H
#define PEER_H

#include "lib/bytes.h"

struct err;

/* What it is to do. */
struct peer {
	const char *program; /* its path */
	int ours; /* a descriptor of what was made of the rules here */

	/* paths of files of ours, empty ones, which it may write and rename:
	 * its arguments; one may be gone then */
	const char *cdb, *temp;
};

/*
 * See that the program makes the same cdb, byte for byte, of the rules. It
 * ends with this process.
 *
 * Returns 0; -1 with ERR_PERM where it refuses them, does not end, or makes
 * something else of them; with ERR_TEMP where it could not be asked.
 */
int peer_agrees(const struct peer *p, struct span text, struct err *e);

#endif
