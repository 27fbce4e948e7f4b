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

/* Note what is known before the logs that a word stands for are read. */
void gap_begin(struct reading *r, const char *word, const struct logset *set);

/*
 * Keep in the database, in the transaction that begins a log, when the log is
 * gone that was read last among those that the word stands for: multilog
 * deletes its oldest file when there are too many, read or not, and rotation
 * keeps only so many, too. What is kept once is not found again, since what is
 * read instead is the log that was read last.
 *
 *   earliest  line of a log that was never read before; of several, the one
 *             that is read first
 *
 * Returns 0, kept or not; -1 on failure.
 */
int gap_check(struct reading *r, int64_t earliest, struct err *e);

/* Tell on stderr what gap_check() kept. */
void gap_end(struct reading *r);

/* Tell that what was written between two moments may be missing. */
void gap_tell(struct reading *r, const char *word, int64_t from, int64_t to);

/* Keep that in the database; 0 or -1. What is there is not put there again. */
int gap_keep(struct reading *r, const char *word, int64_t from, int64_t to,
    struct err *e);

#endif
