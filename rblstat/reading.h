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

#include "rblstat/sent.h"
#include "rblstat/source.h"

struct ahead;
struct calendar;
struct entry;
struct err;
struct event;
struct ingest;
struct known;
struct lines;
struct logfile;
struct progress;
struct read_line;
struct session;
struct settings;
struct store;
struct tally;
struct texts;
struct used;
struct wrote;

/* Of the logs that a word stands for, those that are gone unread. */
struct missing {
	bool sought;         /* a log was begun; it told */
	int64_t first, last; /* between these; both 0: nothing is missing */
};

struct reading {
	/* set by the caller */
	const struct settings *settings; /* where rblunblock has its log */
	const char *db; /* is made when the first log has been opened */
	struct lines *lines;
	struct texts *texts;
	int64_t now;
	int64_t keep;              /* single events, in seconds */
	int year;                  /* of the first line; 0: to be worked out */
	char *spool;               /* directory for temporary files */
	struct progress *progress; /* NULL: nobody watches */
	bool unasked;              /* the log was found beside the one named */
	bool only_begun;           /* read a log only if it was begun before */
	bool sent;                 /* for mail that was sent, not refusals */
	bool verbose;              /* show skipped lines on stderr */
	bool (*enough)(void *arg); /* stop between two batches; or NULL */
	void *enough_arg;

	/* what came of it */
	struct store *store; /* NULL: no log could be opened */
	struct tally *tally;
	int64_t read, skipped; /* lines */
	struct sent_sum sent_sum;
	int64_t domains;     /* of lists that were read */
	bool listed;         /* one was */
	int64_t copies;      /* logs that were read further already */
	int64_t known_logs;  /* logs that were read before all this, too */
	int64_t newest_old;  /* id of the newest source before all this */
	int64_t last_event;  /* and of the newest event */
	int64_t known_older; /* known_logs before those rotated like this */
	int64_t met_before;  /* known_logs before this word was read */
	const char *word;    /* that is read, of the command line */
	bool directory;      /* it is one of multilog */
	struct missing missing;
	bool senders; /* some log, now or before, told who sends mail */
	bool owed;    /* a report will speak of every event, however old */
	bool stop;    /* what failed is not about one log alone */

	/* in use while a log is read */
	struct known *known;
	struct ingest *ingest;
	struct used *used;
	struct logfile *log;
	int64_t packed_size; /* of the file that it comes from; 0: its own */
	struct source source;
	struct calendar *calendar;
	struct session *session;
	struct wrote *wrote;
	struct ahead *ahead;
	bool piece;        /* of a stream; there may be more behind it */
	bool looking_back; /* lines are read again, only to be remembered */
};

/*
 * Take all logs in the database for known from earlier; to be called before
 * the logs are read another time. 0 or -1.
 */
int reading_look_back(struct reading *r, struct err *e);

/*
 * Carry over what rblunblock has changed; its log is often root's alone, and
 * then rblunblock has to do it.
 */
void reading_carry(const struct reading *r);

/* Have the database open, now that there is something to read; 0 or -1. */
int reading_ready(struct reading *r, struct err *e);

/*
 * Read r->log to where it ends now, batch by batch.
 *
 * Returns 0; 1 when it was enough before the end; or -1: what is kept in
 * memory may not fit the database any more.
 */
int reading_batches(struct reading *r, struct err *e);

/* Whether nothing more is to be read: it is enough, or something failed. */
bool reading_over(const struct reading *r);

/* Free what reading has opened; what the caller has set is the caller's. */
void reading_end(struct reading *r);

#endif
