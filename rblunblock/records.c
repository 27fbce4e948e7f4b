#include "rblunblock/records.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "rblunblock/dialect.h"

#define AHEAD 16 /* records */
#define FEW   16 /* questions, for which a table would not pay */

/* Memory that is not moved while spans point into it. */
struct block {
	struct block *next;
	size_t used, size;
	char bytes[];
};

#define BLOCK_SIZE 65536

char *
records_room(struct records *r, size_t size)
{
	struct block *b = r->blocks;
	size_t whole = size > BLOCK_SIZE ? size : BLOCK_SIZE;

	if (b == NULL || b->size - b->used < size) {
		b = mem_large(sizeof *b + whole);
		*b = (struct block){ .next = r->blocks, .size = whole };
		r->blocks = b;
	}
	b->used += size;
	return b->bytes + b->used - size;
}

struct span
records_keep(struct records *r, struct span a)
{
	if (a.len == 0)
		return span_of("");
	return (
	    struct span){ memcpy(records_room(r, a.len), a.s, a.len), a.len };
}

void
records_expect(struct records *r, size_t count)
{
	r->room = count;
	r->list = mem_large(count * sizeof *r->list);
	r->hashes = mem_large(count * sizeof *r->hashes);
}

/* hash_of - as cdb has it */
static uint32_t
hash_of(struct span key)
{
	uint32_t h = 5381;
	size_t i;

	for (i = 0; i < key.len; i++)
		h = (h * 33) ^ (unsigned char)key.s[i];
	return h;
}

void
records_put(struct records *r, struct span key, struct span data, size_t line)
{
	if (r->count == r->room) {
		r->room = r->room * 2 + 64;
		r->list = mem_resize(r->list, r->room, sizeof *r->list);
		r->hashes = mem_resize(r->hashes, r->room, sizeof *r->hashes);
	}
	r->hashes[r->count] = hash_of(key);
	r->list[r->count++] = (struct record){ key, data, line };
}

void
records_add(struct records *r, struct span key, struct span data, size_t line)
{
	/* most rules say the same as the one before */
	if (r->count > 0 && span_same(r->list[r->count - 1].data, data))
		data = r->list[r->count - 1].data;
	else
		data = records_keep(r, data);
	records_put(r, records_keep(r, key), data, line);
}

/* --- finding --- */

/* The ways to a record; each is made when somebody goes it. */
struct order {
	/* of a hash table: the hash of a key, and its place in the list, from
	 * 1, in the lower half */
	uint64_t *slots;
	size_t mask; /* slots less one */
	size_t keys;
	size_t asked;                /* before there was a table */
	const struct record **first; /* one per key, in order of the keys */
};

void
records_finish(struct records *r)
{
	r->order = mem_new(sizeof *r->order);
}

/* mixed - a hash whose lower bits depend on all of them */
static uint32_t
mixed(uint32_t hash)
{
	return hash ^ hash >> 15;
}

/* is_in - whether a slot is that of the key; few others have its hash */
static bool
is_in(const struct records *r, uint64_t slot, uint32_t hash, struct span key)
{
	return slot >> 32 == hash &&
	    span_same(records_get(r, (uint32_t)slot - 1)->key, key);
}

/* find_slot - that of the key, or the empty one where it would be */
static uint64_t *
find_slot(const struct records *r, struct span key, uint32_t hash)
{
	const struct order *o = r->order;
	size_t at = mixed(hash) & o->mask;

	while (o->slots[at] != 0 && !is_in(r, o->slots[at], hash, key))
		at = (at + 1) & o->mask;
	return &o->slots[at];
}

/*
 * make_slots - they lie all over memory: those of the next records are fetched
 * while one is filled
 */
static void
make_slots(const struct records *r)
{
	struct order *o = r->order;
	size_t size = 64, i, count = records_count(r);
	uint64_t *slot;
	uint32_t hash;

	if (o->slots != NULL)
		return;
	while (size < 2 * count)
		size *= 2;
	o->slots = mem_table(size * sizeof *o->slots);
	o->mask = size - 1;
	for (i = 0; i < count; i++) {
		if (i + AHEAD < count)
			__builtin_prefetch(
			    &o->slots[mixed(records_hash(r, i + AHEAD)) &
				o->mask],
			    1);
		hash = records_hash(r, i);
		slot = find_slot(r, records_get(r, i)->key, hash);
		if (*slot != 0)
			continue;
		*slot = (uint64_t)hash << 32 | (uint32_t)(i + 1);
		o->keys++;
	}
}

size_t
records_keys(const struct records *r)
{
	make_slots(r);
	return r->order->keys;
}

/* seek_own - among records of its own, without a table */
static const struct record *
seek_own(const struct records *r, size_t from, size_t to, struct span key,
    uint32_t hash)
{
	for (; from < to; from++)
		if (r->hashes[from] == hash &&
		    span_same(r->list[from].key, key))
			return &r->list[from];
	return NULL;
}

static const struct record *
seek(const struct records *r, struct span key, uint32_t hash)
{
	const struct records *base = r->base;
	const struct record *found = NULL;

	if (base != NULL)
		found = seek_own(base, 0, r->from, key, hash);
	if (found == NULL)
		found = seek_own(r, 0, r->count, key, hash);
	if (found == NULL && base != NULL)
		found =
		    seek_own(base, r->from + r->cut, base->count, key, hash);
	return found;
}

const struct record *
records_find(const struct records *r, struct span key)
{
	uint32_t hash = hash_of(key), place;

	if (r->order->slots == NULL && r->order->asked++ < FEW)
		return seek(r, key, hash);
	make_slots(r);
	place = (uint32_t)*find_slot(r, key, hash);
	return place == 0 ? NULL : records_get(r, place - 1);
}

/* --- in order of the keys --- */

static int
compare_spans(struct span a, struct span b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len > 0 ? memcmp(a.s, b.s, len) : 0;

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

/* by_key - for qsort_r(3): by key, then as they stand in the file */
static int
by_key(const void *a, const void *b, void *all)
{
	const struct record *x = *(const struct record *const *)a;
	const struct record *y = *(const struct record *const *)b;
	int order = compare_spans(x->key, y->key);
	size_t at, other;

	if (order != 0)
		return order;
	at = records_place(all, x);
	other = records_place(all, y);
	return (at > other) - (at < other);
}

/* sorted - one record per key, the first of it */
static const struct record **
sorted(const struct records *r)
{
	struct order *o = r->order;
	size_t i, keys = 0, count = records_count(r);

	if (o->first != NULL)
		return o->first;
	o->first = mem_resize(NULL, count + 1, sizeof *o->first);
	for (i = 0; i < count; i++)
		o->first[i] = records_get(r, i);
	qsort_r(o->first, count, sizeof *o->first, by_key, (void *)r);
	for (i = 0; i < count; i++)
		if (keys == 0 ||
		    !span_same(o->first[i]->key, o->first[keys - 1]->key))
			o->first[keys++] = o->first[i];
	return o->first;
}

const struct record *
records_at(const struct records *r, size_t at)
{
	return sorted(r)[at];
}

void
records_free(struct records *r)
{
	struct block *b, *next;

	for (b = r->blocks; b != NULL; b = next) {
		next = b->next;
		free(b);
	}
	if (r->order != NULL) {
		free(r->order->slots);
		free(r->order->first);
	}
	free(r->order);
	free(r->list);
	free(r->hashes);
	*r = (struct records){ 0 };
}

/* lower_bound - where the key is among the sorted ones, or would be */
static size_t
lower_bound(const struct records *r, struct span key)
{
	const struct record **first = sorted(r);
	size_t low = 0, high = records_keys(r), middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (compare_spans(first[middle]->key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
begins(struct span a, struct span with)
{
	return a.len >= with.len && memcmp(a.s, with.s, with.len) == 0;
}

const struct record *
records_in_force(
    const struct records *r, const struct dialect *d, struct span key)
{
	const struct record *found;
	struct walk walk;

	dialect_walk(d, key, &walk);
	do
		found = records_find(r, walk.key);
	while (found == NULL && dialect_step(&walk));
	return found;
}

const struct record *
records_next_in_force(const struct records *r, const struct dialect *d,
    const struct record *record)
{
	const struct record *found = NULL;
	struct walk walk;

	dialect_walk_at(d, record->key, &walk);
	while (found == NULL && dialect_step(&walk))
		found = records_find(r, walk.key);
	return found;
}

size_t
records_below(const struct records *r, struct span key, size_t *at)
{
	const struct record **first = sorted(r);
	size_t count = 0, i = lower_bound(r, key), keys = records_keys(r);

	if (i < keys && span_same(first[i]->key, key))
		i++;
	*at = i;
	while (i + count < keys && begins(first[i + count]->key, key))
		count++;
	return count;
}

bool
records_agree(
    const struct records *a, const struct records *b, const struct records *but)
{
	size_t i = 0, i_end = records_count(a), j = 0, j_end = records_count(b);
	const struct record *x, *y;

	if (a == b)
		return true;
	if (b->base == a) {
		i = j = b->from;
		i_end = i + b->cut;
		j_end = j + b->count;
	}
	while (i < i_end || j < j_end) {
		x = i < i_end ? records_get(a, i) : NULL;
		y = j < j_end ? records_get(b, j) : NULL;
		if (x != NULL && y != NULL && span_same(x->key, y->key) &&
		    span_same(x->data, y->data))
			i++, j++;
		else if (x != NULL && records_find(but, x->key) != NULL)
			i++;
		else if (y != NULL && records_find(but, y->key) != NULL)
			j++;
		else
			return false;
	}
	return true;
}

bool
records_differ(const struct records *a, const struct records *b, size_t at[2],
    const struct record **in_a, const struct record **in_b)
{
	size_t a_keys = records_keys(a), b_keys = records_keys(b);
	int order;

	while (at[0] < a_keys || at[1] < b_keys) {
		*in_a = at[0] < a_keys ? sorted(a)[at[0]] : NULL;
		*in_b = at[1] < b_keys ? sorted(b)[at[1]] : NULL;
		order = *in_a == NULL ? 1
		    : *in_b == NULL   ? -1
				    : compare_spans((*in_a)->key, (*in_b)->key);
		at[0] += order <= 0;
		at[1] += order >= 0;
		if (order < 0)
			*in_b = NULL;
		else if (order > 0)
			*in_a = NULL;
		else if (compare_spans((*in_a)->data, (*in_b)->data) == 0)
			continue;
		return true;
	}
	return false;
}
