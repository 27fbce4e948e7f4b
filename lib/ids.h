/*
 * ids - a set of ids, of rows say
 *
 * floor  ground
 */
#ifndef IDS_H
#define IDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A set; start with all zero. */
struct ids {
	int64_t *slot; /* owned; 0 is free */
	size_t slots, count;
};

/* Add an id, which is not 0; whether it was not there yet. */
bool ids_add(struct ids *ids, int64_t id);

bool ids_has(const struct ids *ids, int64_t id);

/* Free what it holds, and leave an empty one. */
void ids_free(struct ids *ids);

#endif
