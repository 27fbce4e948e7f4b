/*
 * check-parts - what the files of the module check share
 *
 * floor  wiring
 */
#ifndef CHECK_PARTS_H
#define CHECK_PARTS_H

#include "rblunblock/effect.h"
#include "rblunblock/entry.h"
#include "rblunblock/job.h"
#include "rblunblock/rules.h"

struct hands;

struct checking {
	struct job job;
	struct entries entries;
	const struct rules *rules; /* all */
	struct buf others;         /* the text without the entries */
	struct rules rest;         /* of that */
	struct scene scene;        /* of all this */
	struct hands *hands;       /* NULL: the log tells nothing */
	size_t found;              /* things to be mended */
};

/* Look at all entries, and at comments that have lost their rules. */
void check_entries(struct checking *c);

#endif
