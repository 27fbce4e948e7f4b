#include "rblunblock/cdb.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <endian.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cdb.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "rblunblock/dialect.h"
#include "rblunblock/records.h"

#define TABLES 256
#define HEADER ((size_t)TABLES * 8)

#define EXPECTED 24 /* bytes of a record, or more */

int
cdb_build(int fd, const char *path, const struct dialect *d,
    const struct records *records, struct err *e)
{
	struct cdb_make make;
	struct buf room = { 0 };
	const struct record *r;
	struct span key;
	int failure = 0;
	size_t i;

	if (cdb_make_start(&make, fd) < 0)
		return err_errno(e, errno, "write %s", path);
	for (i = 0; i < records->count && failure == 0; i++) {
		r = &records->list[i];
		/* the first record of a key counts, the others are kept */
		key = dialect_to_cdb(d, r->key, &room);
		if (cdb_make_add(&make, key.s, (unsigned)key.len, r->data.s,
			(unsigned)r->data.len) < 0)
			failure = errno;
	}
	buf_free(&room);
	/* in any case: it frees what cdb_make_add() has collected */
	if (cdb_make_finish(&make) < 0 && failure == 0)
		failure = errno;
	if (failure != 0)
		return err_errno(e, failure, "write %s", path);
	return 0;
}

static int
damaged(const char *path, struct err *e)
{
	return err_perm(e, "%s is damaged, or no cdb", path);
}

static int
old_release(const char *path, struct err *e)
{
	return err_perm(e,
	    "%s was made by a tcprules of ucspi-tcp6 1.10.0 to 1.10.6, whose "
	    "rules for networks no other release finds, nor some of these; "
	    "install a newer one, and make it anew",
	    path);
}

/* --- what is in a file --- */

static uint32_t
number_at(struct span image, size_t at)
{
	uint32_t number;

	memcpy(&number, image.s + at, sizeof number);
	return le32toh(number);
}

/*
 * read_image - the whole file, into memory of the records'; a map of it would
 * be gone when somebody cuts it short
 */
static int
read_image(int fd, const char *path, struct records *r, struct span *image,
    struct err *e)
{
	size_t size, at;
	struct stat st;
	ssize_t len = 0;
	char *bytes;

	if (fstat(fd, &st) < 0)
		return err_errno(e, errno, "read %s", path);
	size = (size_t)st.st_size;
	if (size < HEADER || size > UINT32_MAX)
		return damaged(path, e);
	bytes = records_room(r, size);
	for (at = 0; at < size; at += (size_t)len) {
		len = pread(fd, bytes + at, size - at, (off_t)at);
		if (len < 0)
			return err_errno(e, errno, "read %s", path);
		if (len == 0)
			return damaged(path, e);
	}
	*image = (struct span){ bytes, size };
	return 0;
}

/* all_records - the stretch of them; the first table follows it */
static bool
all_records(struct span image, struct span *all)
{
	size_t end = number_at(image, 0);

	if (end < HEADER || end > image.len)
		return false;
	*all = (struct span){ image.s + HEADER, end - HEADER };
	return true;
}

/* next_record - cut one off the front */
static bool
next_record(struct span *rest, struct span *key, struct span *data)
{
	size_t len;

	if (rest->len < 8)
		return false;
	key->len = number_at(*rest, 0);
	data->len = number_at(*rest, 4);
	len = 8 + key->len + data->len;
	if (len > rest->len)
		return false;
	key->s = rest->s + 8;
	data->s = key->s + key->len;
	rest->s += len;
	rest->len -= len;
	return true;
}

static int
read_records(struct span image, const char *path, const struct dialect *d,
    struct records *records, struct buf *room, struct err *e)
{
	struct span rest, key, data, said;

	if (!all_records(image, &rest))
		return damaged(path, e);
	records_expect(records, rest.len / EXPECTED + 1);
	while (rest.len > 0) {
		if (!next_record(&rest, &key, &data))
			return damaged(path, e);
		if (dialect_is_old(d, key))
			return old_release(path, e);
		said = dialect_from_cdb(d, key, room);
		if (said.s != key.s)
			said = records_keep(records, said);
		records_put(records, said, data, 0);
	}
	return 0;
}

static bool
holds(struct span image, const struct dialect *d, const struct records *records)
{
	struct buf room = { 0 };
	struct span rest = SPAN_NONE, key, data;
	size_t i;
	bool same = all_records(image, &rest);

	for (i = 0; i < records->count && same; i++)
		same = next_record(&rest, &key, &data) &&
		    span_same(
			key, dialect_to_cdb(d, records->list[i].key, &room)) &&
		    span_same(data, records->list[i].data);
	buf_free(&room);
	return same && rest.len == 0;
}

/* --- its tables --- */

/* Where a record is, and the hash that leads there: a slot of a table. */
struct place {
	uint32_t hash, at;
};

/*
 * by_table - the places of all records, parted by their table, and there in
 * their order
 *
 *   count  of the records, which are sound
 *   first  out: of each table the first one, and behind them the end
 *
 * A table with all that it should hold fits into the processor's cache.
 */
static struct place *
by_table(struct span image, size_t count, size_t first[TABLES + 1])
{
	struct place *all = mem_large(count * sizeof *all);
	struct place *places = mem_large(count * sizeof *places);
	size_t to[TABLES] = { 0 }, i;
	struct span rest = SPAN_NONE, key, data;

	all_records(image, &rest);
	for (i = 0; i < count && next_record(&rest, &key, &data); i++) {
		all[i].hash = cdb_hash(key.s, (unsigned)key.len);
		all[i].at = (uint32_t)(key.s - 8 - image.s);
		to[all[i].hash % TABLES]++;
	}
	first[0] = 0;
	for (i = 0; i < TABLES; i++) {
		first[i + 1] = first[i] + to[i];
		to[i] = first[i];
	}
	for (i = 0; i < count; i++)
		places[to[all[i].hash % TABLES]++] = all[i];
	free(all);
	return places;
}

static bool
same_key(struct span image, uint32_t a, uint32_t b)
{
	struct span rest_a = { image.s + a, image.len - a };
	struct span rest_b = { image.s + b, image.len - b };
	struct span key_a, key_b, data;

	return next_record(&rest_a, &key_a, &data) &&
	    next_record(&rest_b, &key_b, &data) && span_same(key_a, key_b);
}

/*
 * is_found - go from slot to slot as tcpserver does until the record is found;
 * a later one for the same key must not be found before
 */
static bool
is_found(struct span image, size_t table, uint32_t slots, struct place place)
{
	uint32_t at = (place.hash >> 8) % slots, tried;
	struct place slot;

	for (tried = 0; tried < slots; tried++) {
		slot.hash = number_at(image, table + (size_t)at * 8);
		slot.at = number_at(image, table + (size_t)at * 8 + 4);
		if (slot.at == place.at)
			return slot.hash == place.hash;
		if (slot.at == 0)
			return false;
		if (slot.hash == place.hash && slot.at > place.at &&
		    (slot.at > image.len || same_key(image, slot.at, place.at)))
			return false;
		at = at + 1 < slots ? at + 1 : 0;
	}
	return false;
}

/* is_sound - whether a table leads to the records of these places alone */
static bool
is_sound(
    struct span image, size_t number, const struct place *places, size_t count)
{
	size_t table = number_at(image, number * 8), i, used = 0;
	uint32_t slots = number_at(image, number * 8 + 4);

	if (slots == 0)
		return count == 0;
	if (table > image.len || slots > (image.len - table) / 8)
		return false;
	for (i = 0; i < slots; i++)
		used += number_at(image, table + i * 8 + 4) != 0;
	if (used != count)
		return false;
	for (i = 0; i < count; i++)
		if (!is_found(image, table, slots, places[i]))
			return false;
	return true;
}

static bool
all_found(struct span image, size_t count)
{
	size_t first[TABLES + 1], i;
	struct place *places = by_table(image, count, first);
	bool sound = true;

	for (i = 0; i < TABLES && sound; i++)
		sound = is_sound(
		    image, i, places + first[i], first[i + 1] - first[i]);
	free(places);
	return sound;
}

/* map_image - a file that nobody else knows of yet, so that nobody cuts it */
static int
map_image(int fd, const char *path, struct span *image, struct err *e)
{
	struct stat st;
	void *map;

	if (fstat(fd, &st) < 0)
		return err_errno(e, errno, "read %s", path);
	image->len = (size_t)st.st_size;
	if (image->len < HEADER || image->len > UINT32_MAX)
		return damaged(path, e);
	map =
	    mmap(NULL, image->len, PROT_READ, MAP_SHARED | MAP_POPULATE, fd, 0);
	if (map == MAP_FAILED)
		return err_errno(e, errno, "read %s", path);
	image->s = map;
	return 0;
}

int
cdb_check(int fd, const char *path, const struct dialect *d,
    const struct records *records, struct err *e)
{
	struct span image;
	bool sound;

	if (map_image(fd, path, &image, e) < 0)
		return -1;
	sound = holds(image, d, records) && all_found(image, records->count);
	munmap((void *)image.s, image.len);
	return sound
	    ? 0
	    : err_perm(e, "the new %s does not hold what it should", path);
}

int
cdb_load(int fd, const char *path, const struct dialect *d,
    struct records *records, struct err *e)
{
	struct buf room = { 0 };
	struct span image;
	int rc;

	*records = (struct records){ 0 };
	rc = read_image(fd, path, records, &image, e);
	if (rc == 0)
		rc = read_records(image, path, d, records, &room, e);
	if (rc == 0 && !all_found(image, records->count))
		rc = damaged(path, e);
	buf_free(&room);
	records_finish(records);
	return rc;
}
