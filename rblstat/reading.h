/*
 * reading - one log after the other, into the database
 *
 * floor  wiring
 *
 * A log is read in batches. Each is one transaction that begins with what the
 * database says of the log and ends with its events, its sums and the new
 * reading position; so a process killed anywhere has done some batches
 * wholly and the rest not at all, and two at once take turns.
 */
#ifndef READING_H
#define READING_H

#include <stdbool.h>
#include <stdint.h>

#include "rblstat/source.h"

struct calendar;
struct err;
struct ingest;
struct known;
struct lines;
struct logfile;
struct progress;
struct store;
struct tally;
struct texts;

struct reading {
	/* set by the caller */
	const char *db; /* is made when the first log has been opened */
	struct lines *lines;
	struct texts *texts;
	int64_t now;
	int64_t keep;              /* single events, in seconds */
	int year;                  /* of the first line; 0: to be worked out */
	char *spool;               /* directory for temporary files */
	struct progress *progress; /* NULL: nobody watches */
	bool only_begun;           /* read a log only if it was begun before */
	bool verbose;              /* show skipped lines on stderr */

	/* what came of it */
	struct store *store; /* NULL: no log could be opened */
	struct tally *tally;
	int64_t read, skipped; /* lines */
	int64_t copies;        /* logs that were read further already */
	int64_t known_logs;    /* logs that were read before all this, too */
	int64_t newest_old;    /* id of the newest source before all this */
	int64_t last_event;    /* and of the newest event */
	bool owed; /* a report will speak of every event, however old */
	bool stop; /* what failed is not about one log alone */

	/* in use while a log is read */
	struct known *known;
	struct ingest *ingest;
	struct logfile *log;
	int64_t packed_size; /* of the file that it comes from; 0: its own */
	struct source source;
	struct calendar *calendar;
};

/*
 * Read one log to where it ends now: a file, or "-", standard input.
 *
 * Returns 0, or -1 on failure; with r->stop set, nothing more may be read,
 * since what is kept in memory does not fit the database any more.
 */
int reading_log(struct reading *r, const char *path, struct err *e);

/* Free what reading has opened; what the caller has set is the caller's. */
void reading_end(struct reading *r);

#endif
