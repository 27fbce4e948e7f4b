#include "lib/ids.h"

#include <stdlib.h>

#include "lib/mem.h"

enum {
	SLOTS = 1 << 10, /* a power of two; twice as many when they fill */
};

static struct id_slot *
slot_of(const struct ids *ids, int64_t id)
{
	size_t at = (uint64_t)id * 0x9e3779b97f4a7c15u >> 32;

	for (at &= ids->slots - 1;
	     ids->slot[at].id != 0 && ids->slot[at].id != id;
	     at = (at + 1) & (ids->slots - 1))
		;
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
		if (old.slot[i].id != 0)
			*slot_of(ids, old.slot[i].id) = old.slot[i];
	free(old.slot);
}

int64_t *
ids_at(struct ids *ids, int64_t id)
{
	struct id_slot *slot;

	if (ids->count * 4 >= ids->slots * 3)
		grow(ids);
	slot = slot_of(ids, id);
	if (slot->id != id) {
		slot->id = id;
		ids->count++;
	}
	return &slot->number;
}

void
ids_free(struct ids *ids)
{
	free(ids->slot);
	*ids = (struct ids){ 0 };
}
