/*
 * ids - a number beside each of many ids, of rows say
 *
 * floor  ground
 */
#ifndef IDS_H
#define IDS_H

#include <stddef.h>
#include <stdint.h>

/* A table; start with all zero. */
struct ids {
	struct id_slot {
		int64_t id, number;
	} * slot; /* owned; id 0 is free */
	size_t slots, count;
};

/*
 * The number beside an id, which is not 0 itself; beside one that is new there
 * is 0. It lies there until the next call.
 */
int64_t *ids_at(struct ids *ids, int64_t id);

/* Free what it holds, and leave an empty one. */
void ids_free(struct ids *ids);

#endif
