/*
 * journal - the log of systemd, as lines
 *
 * floor  door (journalctl, in a pipe)
 * in     journalctl -o export, which says everything, byte for byte
 * out    a line for each entry, as syslog would have written it, with a time
 *        of RFC 3339: "2026-03-02T10:11:12Z mx rblsmtpd[77]: ..."; or, where
 *        a service printed it, as it did: "2026-03-02T10:11:12Z mx rblsmtpd:
 * ..." spec   systemd's "Journal Export Formats"
 */
#ifndef JOURNAL_H
#define JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"

struct err;
struct journal;

/* Whether a word of the command line means the journal. */
bool journal_is(const char *word);

/*
 * Begin to read.
 *
 *   word    "journal:", or with a directory behind it; kept, not copied
 *   cursor  of the entry that was read last, or SPAN_NONE for all
 *
 * Returns it, for journal_close(), or NULL with ERR_TEMP where journalctl
 * cannot be started.
 */
struct journal *journal_open(
    const char *word, struct span cursor, struct err *e);
void journal_close(struct journal *j);

/*
 * Add the next entry's line, with its newline, to the text. A newline in a
 * message becomes a blank, and of a long one the beginning is taken.
 *
 *   time  out: of the entry
 *
 * Returns 1, 0 at the end, -1 with ERR_TEMP when journalctl fails.
 */
int journal_next(
    struct journal *j, struct buf *text, int64_t *time, struct err *e);

/* The cursor of the entry that journal_next() gave last. */
struct span journal_cursor(const struct journal *j);

/* Whether the entry that was read last was thrown away meanwhile. */
bool journal_lost(const struct journal *j);

#endif
