#include "rblunblock/cdb-parts.h"

#include <stdlib.h>

#include "lib/mem.h"

#define SLOT 8 /* bytes: a hash, and where the record is; 0: none */

/* A table of a file, and those who should be found by it. */
struct table {
	struct image *image;
	char *slots;
	uint32_t count; /* of slots */
	const struct place *places;
	size_t places_count;
};

/*
 * part - the places of all records by their table, and there in their order
 *
 *   first  out: of each table the first one, and behind them the end
 *
 * A table with all that it should hold fits into the processor's cache.
 */
static struct place *
part(const struct place *all, size_t count, size_t first[TABLES + 1])
{
	struct place *places = mem_large(count * sizeof *places);
	size_t to[TABLES] = { 0 }, i;

	for (i = 0; i < count; i++)
		to[all[i].hash % TABLES]++;
	first[0] = 0;
	for (i = 0; i < TABLES; i++) {
		first[i + 1] = first[i] + to[i];
		to[i] = first[i];
	}
	for (i = 0; i < count; i++)
		places[to[all[i].hash % TABLES]++] = all[i];
	return places;
}

/* read_key - the key of the record at a place */
static bool
read_key(struct image *m, uint32_t at, struct buf *key)
{
	char numbers[8];
	size_t len;

	if (!image_read(m, at, numbers, sizeof numbers))
		return false;
	len = image_number(numbers);
	if (len > m->size)
		return false;
	buf_expect(key, len);
	key->len = len;
	return image_read(m, at + sizeof numbers, key->s, len);
}

/* has_other - whether there is a record with another key; hashes may be alike
 */
static bool
has_other(struct image *m, uint32_t at, uint32_t than)
{
	struct buf key = { 0 }, other = { 0 };
	bool differ = read_key(m, than, &key) && read_key(m, at, &other) &&
	    !span_same(buf_as_span(&key), buf_as_span(&other));

	buf_free(&key);
	buf_free(&other);
	return differ;
}

/*
 * is_found - go from slot to slot as tcpserver does until the record is found;
 * a later one for the same key must not be found before
 */
static bool
is_found(const struct table *t, struct place place)
{
	uint32_t at = (place.hash >> 8) % t->count, tried;
	struct place slot;

	for (tried = 0; tried < t->count; tried++) {
		slot.hash = image_number(t->slots + (size_t)at * SLOT);
		slot.at = image_number(t->slots + (size_t)at * SLOT + 4);
		if (slot.at == place.at)
			return slot.hash == place.hash;
		if (slot.at == 0)
			return false;
		if (slot.hash == place.hash && slot.at > place.at &&
		    !has_other(t->image, slot.at, place.at))
			return false;
		at = at + 1 < t->count ? at + 1 : 0;
	}
	return false;
}

/* is_sound - whether the table leads to the records of these places alone */
static bool
is_sound(const struct table *t)
{
	size_t i, used = 0;

	for (i = 0; i < t->count; i++)
		used += image_number(t->slots + i * SLOT + 4) != 0;
	if (used != t->places_count)
		return false;
	for (i = 0; i < t->places_count; i++)
		if (!is_found(t, t->places[i]))
			return false;
	return true;
}

/* read_table - and judge it */
static bool
read_table(struct table *t, size_t number)
{
	struct image *m = t->image;
	size_t at = image_number(m->header + number * SLOT), size;

	t->count = image_number(m->header + number * SLOT + 4);
	if (t->count == 0)
		return t->places_count == 0;
	if (at > m->size || t->count > (m->size - at) / SLOT)
		return false;
	size = (size_t)t->count * SLOT;
	t->slots = mem_resize(t->slots, size, 1);
	return image_read(m, at, t->slots, size) && is_sound(t);
}

bool
tables_lead_to(struct image *m, const struct place *all, size_t count)
{
	size_t first[TABLES + 1], i;
	struct place *places = part(all, count, first);
	struct table t = { .image = m };
	bool sound = true;

	for (i = 0; i < TABLES && sound; i++) {
		t.places = places + first[i];
		t.places_count = first[i + 1] - first[i];
		sound = read_table(&t, i);
	}
	free(t.slots);
	free(places);
	return sound;
}
