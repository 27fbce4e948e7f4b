/*
 * job - the files that a change is made in, and who makes it
 *
 * floor  wiring
 */
#ifndef JOB_H
#define JOB_H

#include "rblunblock/backup.h"
#include "rblunblock/records.h"
#include "rblunblock/say.h"

struct lock;
struct settings;
struct target;

struct job {
	const struct settings *settings;
	const struct dialect *dialect;
	struct target *rules, *cdb;
	struct backup backup; /* of the rules file */
	struct lock *lock;
	struct buf text; /* of the rules file, as it was */
	enum cdb_before cdb_before;
	struct records live; /* of the cdb, as it was; none: not sound */
	int64_t backups;
	const char *rules_path;
	char *cdb_path, *audit_path;
	char *lock_path;  /* where it really is */
	struct buf build; /* for people: the command that makes the cdb */
	char *who;
	char day[sizeof "2026-03-02"]; /* local */
	int64_t now;
};

/*
 * Find the files, take the lock unless this is to look only, read them.
 *
 *   job   out: for job_close(), failure or not
 *   look  nothing will be changed
 *
 * Returns 0, or -1.
 */
int job_open(
    struct job *job, const struct settings *s, bool look, struct err *e);

/* What is live, or NULL. */
const struct records *job_live(const struct job *job);

/*
 * Put a new text and its records in place.
 *
 *   text   SPAN_NONE: the rules stay, the cdb alone is built
 *   audit  lines for the log
 *   late   out: what went wrong after the change; ERR_NONE: nothing did
 *
 * Returns 0, or -1 with nothing changed.
 */
int job_install(struct job *job, struct span text,
    const struct records *records, struct span audit, struct err *late,
    struct err *e);

void job_close(struct job *job);

#endif
