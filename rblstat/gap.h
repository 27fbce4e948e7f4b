/*
 * gap - whether lines were thrown away before they were read
 *
 * floor  wiring
 */
#ifndef GAP_H
#define GAP_H

#include <stdint.h>

struct err;
struct logset;
struct reading;

/* Note what is known before the logs of a set are read. */
void gap_begin(struct reading *r);

/*
 * Tell on stderr, and keep in the database, when the log is gone that was
 * read last among those that a word stands for: multilog deletes its oldest
 * file when there are too many, read or not, and rotation keeps only so many,
 * too. What is told once is not told again, since what was read instead is
 * the log that was read last.
 *
 *   word  of the command line, with its set, after that was read
 *
 * Returns 0, told or not; -1 on failure.
 */
int gap_check(struct reading *r, const char *word, const struct logset *set,
    struct err *e);

/* Tell that what was written between two moments may be missing. */
void gap_tell(struct reading *r, const char *word, int64_t from, int64_t to);

/* Keep that in the database; 0 or -1. What is there is not put there again. */
int gap_keep(struct reading *r, const char *word, int64_t from, int64_t to,
    struct err *e);

#endif
