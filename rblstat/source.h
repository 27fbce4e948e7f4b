/*
 * source - which log a file is, and how far it has been read
 *
 * floor  verb (over logfile, store)
 *
 * A log is known again by what stands in it, never by name or inode:
 * rotation gives it another name, and inode numbers are used again. What is
 * remembered of a log are hashes of the bytes before some places in it, its
 * marks: the ends of its first lines; its powers of two from 1024; places
 * ever nearer to where reading stopped; and that place itself. So two logs
 * that begin alike are told apart, an older copy of a log is known as one,
 * and so is a log that has lost its end in a crash.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdbool.h>
#include <stdint.h>

struct err;
struct logfile;
struct store;

#define TIME_UNKNOWN INT64_MIN

struct source {
	int64_t id;        /* in the database; 0: not there yet */
	bool sent;         /* read for the mail that was sent */
	int64_t head;      /* hash of the first line */
	int64_t position;  /* read on from this byte, the beginning of a line */
	int64_t last_time; /* of the last line that was read, or TIME_UNKNOWN */
	bool copy; /* an older copy of a log that was read further already */

	/*
	 * Where a log that has lost its end was read up to, else 0: what
	 * stands before this place may have been read already.
	 */
	int64_t reread;
};

/*
 * Find out which log a file is.
 *
 *   sent    whether it is read for the mail that was sent; what was read for
 *           refusals is another reading of it
 *   source  out: with id and position 0 for one that was never seen
 *
 * Returns 1, 0 for a file that has no whole line yet, -1 on failure.
 */
int source_find(struct store *store, struct logfile *log, bool sent,
    struct source *source, struct err *e);

/* Make a row for a log that was never seen; source->id is set. */
int source_add(struct store *store, const struct logfile *log,
    struct source *source, struct err *e);

/*
 * Note that the log was read up to `position`, with what is needed to know
 * it again. Belongs into the transaction that holds its events.
 */
int source_advance(struct store *store, struct logfile *log,
    struct source *source, int64_t position, struct err *e);

#endif
