/*
 * install - put the new rules and their cdb in place, all or nothing
 *
 * floor  verb (over files, backup and cdb)
 */
#ifndef INSTALL_H
#define INSTALL_H

#include <stdbool.h>

#include "lib/bytes.h"

struct backup;
struct err;
struct records;
struct dialect;
struct target;

struct change {
	struct target *rules; /* looked at; the caller holds the lock */
	struct target *cdb;   /* looked at; NULL: there is none to be built */
	const struct dialect *dialect;
	struct span text;              /* the new rules; SPAN_NONE: they stay */
	const struct records *records; /* what the cdb is to hold */
	const char *tcprules;  /* that is to make the same cdb; NULL: none */
	struct span built_of;  /* the rules that it is to make it of */
	struct span before;    /* the rules as they are */
	int backups;           /* old versions of the rules to keep */
	struct backup *backup; /* out: what was kept of them, if anything */
	const struct target *audit; /* the log of changes */
	struct span audit_line;     /* to be added to it */
	bool *halfway; /* out, if so: the rules are new, the cdb is not */
};

/*
 * Make the change.
 *
 *   late  out: what went wrong after the change was made; kind ERR_NONE
 *         when nothing did
 *
 * Returns 0, or -1 with nothing changed. A process that is killed leaves
 * each file old or new, never half of one; when it is killed between the
 * two, the rules are new and the cdb is old, and the same command again
 * builds it.
 */
int install_change(
    const struct change *change, struct err *late, struct err *e);

/*
 * Have .tcprules make the cdb that a change would make, in a folder of its own
 * in $TMPDIR, or /tmp: where nothing is changed no file is written beside the
 * cdb. Without .tcprules nothing is tried.
 *
 * Returns 0; -1 where the change would be refused for it.
 */
int install_try(const struct change *change, struct err *e);

/*
 * Add a line to the log of changes, of one that is made already.
 *
 * Returns 0, or -1.
 */
int install_note(const struct target *audit, struct span line, struct err *e);

#endif
