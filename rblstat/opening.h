/*
 * opening - one log of the command line, made ready to be read
 *
 * floor  wiring
 *
 * A plain file is read as it is. A compressed one, and standard input, go
 * into a temporary file first; what the database knows may save that.
 */
#ifndef OPENING_H
#define OPENING_H

#include <stdbool.h>
#include <stdint.h>

struct err;
struct logfile;
struct store;
struct unpack;

struct opening {
	struct logfile *log;   /* NULL until opening_unpack(), if compressed */
	struct unpack *unpack; /* NULL: nothing is to be unpacked */
	const char *path;      /* the caller's */
	int64_t now;
	int fd;      /* of what is compressed, or -1 */
	bool sent;   /* as in struct source; set by the caller */
	bool packed; /* compressed, so nobody writes to it */

	/* how the file looks from outside; `size` is 0 for a stream */
	int64_t device, inode, size;
	int64_t modified; /* in nanoseconds since 1970 */
};

/*
 * Open a file, or "-", standard input.
 *
 *   o       out: for opening_end(), also on failure
 *   folder  where temporary files go
 *
 * Returns 0, or -1 with ERR_PERM for what is no regular file or no text.
 */
int opening_begin(struct opening *o, const char *path, const char *folder,
    int64_t now, struct err *e);
void opening_end(struct opening *o);

/*
 * Whether a compressed log was read to its end already, as far as it looks
 * from outside.
 *
 *   source  out: which log it is, where the result is 1
 *
 * Returns 1, 0 or -1.
 */
int opening_was_read(const struct opening *o, struct store *store,
    int64_t *source, struct err *e);

/* Note that it was read to its end, and which log it is; 0 or -1. */
int opening_note(const struct opening *o, struct store *store, int64_t source,
    struct err *e);

/*
 * Go on unpacking; the first call gives o->log, which grows from then on.
 *
 * Returns 1 when there is more, 0 at the end, -1 on failure.
 */
int opening_unpack(struct opening *o, struct err *e);

/* Whether some log in the database begins with the same line; 1, 0 or -1. */
int opening_was_begun(
    const struct opening *o, struct store *store, struct err *e);

#endif
