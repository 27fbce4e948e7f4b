#include "lib/ids.h"

#include <stdlib.h>

#include "lib/mem.h"

enum {
	SLOTS = 1 << 10, /* a power of two; twice as many when they fill */
};

static int64_t *
slot_of(const struct ids *ids, int64_t id)
{
	size_t at = (uint64_t)id * 0x9e3779b97f4a7c15u >> 32;

	while (at &= ids->slots - 1, ids->slot[at] != 0 && ids->slot[at] != id)
		at++;
	return &ids->slot[at];
}

static void
grow(struct ids *ids)
{
	struct ids old = *ids;
	size_t i;

	ids->slots = old.slots == 0 ? SLOTS : old.slots * 2;
	ids->slot = mem_table(ids->slots * sizeof *ids->slot);
	for (i = 0; i < old.slots; i++)
		if (old.slot[i] != 0)
			*slot_of(ids, old.slot[i]) = old.slot[i];
	free(old.slot);
}

bool
ids_add(struct ids *ids, int64_t id)
{
	int64_t *slot;

	if (ids->count * 4 >= ids->slots * 3)
		grow(ids);
	slot = slot_of(ids, id);
	if (*slot == id)
		return false;
	*slot = id;
	ids->count++;
	return true;
}

bool
ids_has(const struct ids *ids, int64_t id)
{
	return ids->count > 0 && *slot_of(ids, id) == id;
}

void
ids_free(struct ids *ids)
{
	free(ids->slot);
	*ids = (struct ids){ 0 };
}
