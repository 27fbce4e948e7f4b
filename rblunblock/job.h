/*
 * job - the files that a change is made in, and who makes it
 *
 * floor  wiring
 */
#ifndef JOB_H
#define JOB_H

#include "lib/err.h"
#include "rblunblock/backup.h"
#include "rblunblock/entry.h"
#include "rblunblock/revise.h"
#include "rblunblock/rules.h"
#include "rblunblock/say.h"

struct audit;
struct lock;
struct settings;
struct target;

/* What the files are opened for. */
enum purpose {
	TO_LIST,   /* the rules alone are read */
	TO_CHECK,  /* a cdb that is none is a finding */
	TO_TRY,    /* nothing is changed, and what would be is shown */
	TO_CHANGE, /* under the lock */
};

struct job {
	const struct settings *settings;
	const struct dialect *dialect;
	const struct kind *kind;
	struct target *rules;
	struct target *cdb;   /* NULL: files of the kind have none */
	struct target *audit; /* the log of changes, which is never replaced */
	struct backup backup; /* of the rules file */
	struct lock *lock;
	struct buf text;     /* of the rules file, as it was */
	struct rules before; /* of that */
	struct err unread;   /* why they are not; ERR_NONE: they are */
	enum cdb_before cdb_before;
	const struct records *live; /* of the cdb; NULL: there is none */
	struct err damage;          /* why what is there is no cdb; ERR_NONE */
	struct records loaded;      /* those, where the rules have others */
	int64_t backups;
	const char *rules_path;
	char *cdb_path, *audit_path;
	char *lock_path;  /* where it really is */
	struct buf build; /* for people: the command that makes the cdb */
	struct buf log;   /* of changes, as it was */
	const char *who;
	char *login;        /* behind sudo */
	char day[DAY_SIZE]; /* local */
	int64_t now;
	struct err late; /* what went wrong after the change was made */
};

/*
 * Find the files, take the lock to change them, read them; the log of changes
 * only where something will be changed.
 *
 *   job  out: for job_close(), failure or not
 *
 * Returns 0, or -1.
 */
int job_open(struct job *job, const struct settings *s, enum purpose purpose,
    struct err *e);

/* Read the log, for those who look at what it tells. Returns 0, or -1. */
int job_read_log(struct job *job, struct err *e);

/* The rules as they are, or NULL: a line of them cannot be read. */
const struct rules *job_rules(const struct job *job, struct err *e);

/* How a new text is to be revised; .before is that of job_rules(). */
struct revising job_revising(const struct job *job, struct err *e);

/*
 * Put a new text and its records in place, and note it in the log.
 *
 *   text   SPAN_NONE: the rules stay, the cdb alone is built
 *   audit  what is changed; in and out: the rest is filled in here, and to
 *          .out comes what the text tells
 *
 * Returns 0, or -1 with nothing changed.
 */
int job_install(struct job *job, struct span text,
    const struct records *records, struct audit *audit, struct err *e);

/*
 * The same, as far as it can be tried with nothing changed: whether the admin's
 * tcprules makes the same cdb, where one is named.
 */
int job_try(struct job *job, struct span text, const struct records *records,
    struct err *e);

/*
 * Note in the log alone what was changed by hand: rules and cdb stay.
 *
 *   audit  as above; .out are the networks that are not let in any more
 *
 * Returns 0, or -1 with nothing noted.
 */
int job_note(struct job *job, struct audit *audit, struct err *e);

/*
 * End what is said: throw away what stdout does not take, and say on stderr
 * that the change is made all the same, and what went wrong behind it.
 *
 *   what  the change, as in "192.0.2.1 is let in"
 */
void job_told(const struct job *job, const char *what);

/* Tell what was built, or what is left to do. */
void job_say_built(const struct job *job);

/* Add the command that calls rblunblock for these files once more. */
void job_command(const struct job *job, const char *flag, struct buf *out);

/* Add how the change is taken back. */
void job_undo(
    const struct job *job, const struct audit *audit, struct buf *out);

void job_close(struct job *job);

#endif
