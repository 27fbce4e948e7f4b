/*
 * cdb-parts - what the files of the module cdb share
 *
 * floor  door
 * spec   cdb.txt of cdb 0.75: 256 pairs of numbers, each where a table begins
 *        and how many slots it has; the records, which the first table
 *        follows; the tables, whose slots are a hash and the place of a record
 */
#ifndef CDB_PARTS_H
#define CDB_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

#define TABLES 256
#define HEADER ((size_t)TABLES * 8)

/*
 * A file that is read in pieces: a large one takes no memory, and a map of it
 * would be gone when somebody cuts it short.
 */
struct image {
	int fd;
	size_t size;
	char header[HEADER];
	int failure; /* errno of what could not be read; 0: nothing */
	/* its own */
	char *piece;           /* of the stretch of records */
	size_t from, to, room; /* what is left of it, and its memory */
	size_t next, end;      /* what follows it in the file, and the last */
};

/*
 * Begin with the first record.
 *
 *   m  out: for image_close(), failure or not
 *
 * Returns false when it cannot be read, or has no sound header.
 */
bool image_open(int fd, struct image *m);
void image_close(struct image *m);

/* A record of the file, until the next one. */
struct found {
	struct span key, data;
	size_t at; /* bytes of the file before it */
};

/* Returns false when there is none left, or none that is whole. */
bool image_next(struct image *m, struct found *found);

/* Whether that was because none is left. */
bool image_is_done(const struct image *m);

/* Read a stretch of the file; false: not all of it is there. */
bool image_read(struct image *m, size_t at, char *bytes, size_t size);

/* A number as the file has it. */
uint32_t image_number(const char *bytes);

/* Where a record is, and the hash that leads there: a slot of a table. */
struct place {
	uint32_t hash, at;
};

/*
 * Whether who looks a key up as tcpserver does finds its first record.
 *
 *   places  of all records of the file, in their order
 */
bool tables_lead_to(struct image *m, const struct place *places, size_t count);

#endif
