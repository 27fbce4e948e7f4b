/*
 * job-parts - what the files of the module job share
 *
 * floor  wiring
 */
#ifndef JOB_PARTS_H
#define JOB_PARTS_H

#include "rblunblock/job.h"

/* The path that was said, or the rules file with an ending; the caller frees.
 */
char *job_path_beside(const char *said, const char *rules, const char *ending);

/* Find who it is: as --by has it, or the login. */
int job_read_who(struct job *job, struct err *e);

/* Find where the files really are, and that no two of them are one. */
int job_find_files(struct job *job, struct err *e);

/* Take the lock, and clear away what runs that died have left. */
int job_take_lock(struct job *job, struct err *e);

/*
 * Read the rules and the cdb. What is no cdb may be anything, another file's
 * name mistyped too: it is replaced by force only.
 */
int job_read_files(struct job *job, enum purpose purpose, struct err *e);

/* Read the cdb; where it is none, .damage says why. Returns 0, or -1. */
int job_load_live(struct job *job, struct err *e);

/*
 * Write the line of a change for the log, with its newline.
 *
 *   text   the new rules; SPAN_NONE: they stay
 *   audit  in and out: the rest is filled in here
 */
void job_write_line(
    struct job *job, struct span text, struct audit *audit, struct buf *line);

/* See that it does not go on with what somebody has written half, and say so.
 */
void job_begin_line(const struct job *job, struct buf *line);

/* Bring to its end what a run that died had begun. */
int job_repair(struct job *job, struct err *e);

#endif
