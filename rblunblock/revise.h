/*
 * revise - whether a text may take the place of the rules as they are
 *
 * floor  verb (over rules and drift)
 * in     the rules, the new text, the rules that were meant to change
 * out    the records of both; nothing is touched
 */
#ifndef REVISE_H
#define REVISE_H

#include "rblunblock/rules.h"

struct revising {
	struct span text; /* as it is */
	const struct rules
	    *before; /* of it; both stay as long as the revision */
	const struct records *live; /* NULL: there are none */
	const struct dialect *dialect;
	const char *rules_path, *cdb_path;
	const char *build; /* the command that makes the cdb of the rules */
	bool force;        /* rules that were never built may go live, too */
};

struct revision {
	struct rules after;
	size_t unbuilt;          /* keys that differ between text and cdb */
	struct buf unbuilt_keys; /* as drift_find() tells them */
};

/*
 * Read it, and see that no other keys change than those of the rules meant.
 *
 *   meant  lines with rules; of the old text or of the new one
 *   r      out: for revision_free(), whatever is returned
 *
 * Returns 0, or -1 with ERR_PERM.
 */
int revise(const struct revising *how, struct span fresh, struct span meant,
    struct revision *r, struct err *e);

void revision_free(struct revision *r);

#endif
