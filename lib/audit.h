/*
 * audit - one change of the tcp rules, as rblunblock notes it in its log
 *
 * floor  noun
 * shape  2026-03-02T10:11:12Z user=anna uid=0 verb=allow ip=192.0.2.1
 *        why="..." old="..." new="..."
 *        on one line; in quotes, '"' and '\' have a '\' before them
 */
#ifndef AUDIT_H
#define AUDIT_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"

struct pool;

struct audit {
	int64_t time;
	struct span user; /* who did it, for the record, not for trust */
	int64_t uid;
	struct span verb; /* allow: a rule was written; build: the cdb alone */
	struct span target; /* whom it is about: an address */
	struct span why;
	struct span old; /* the rule that was there before; empty: none */
	struct span rule;
};

/* Add the line; what cannot be shown in a text is made so that it can. */
void audit_write(const struct audit *a, struct buf *line);

/*
 * Read a line.
 *
 *   line   with its newline or not
 *   texts  keeps what is in quotes
 *
 * Returns false when it is none; keys that are not known are skipped.
 */
bool audit_read(struct span line, struct pool *texts, struct audit *a);

#endif
