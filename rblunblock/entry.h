/*
 * entry - a rule of ours in the rules file, and the comment above it
 *
 * floor  noun
 * shape  # rblunblock 2026-03-02 anna until=2026-04-01 for=192.0.2.0/30
 *        why="offers from \"Firma\""
 *        on one line, and the rule in the next; after the name of the person
 *        there may be "bare", and pairs in any order; renewed= is a day
 */
#ifndef ENTRY_H
#define ENTRY_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/bytes.h"

struct dialect;
struct err;
struct network;

struct entry {
	size_t line; /* of the comment, from 1 */
	struct span day, who;
	struct span until;   /* a day, or "never" */
	struct span renewed; /* the day on which it was renewed last */
	struct span whom; /* "for": what was asked for; or the rule's address */
	struct span why;  /* in a text, as quoted there */
	bool bare;
	struct span address; /* of the rule */
	struct span rule;    /* without its newline */
};

struct entries {
	struct entry *list; /* in order of their lines */
	size_t count;
	/*
	 * Comments without a rule in the line below, which are no entries:
	 * .rule and .address are of the first one behind, which may be their
	 * own; SPAN_NONE: before the next such comment there is none
	 */
	struct entry *orphans;
	size_t orphan_count;
};

/*
 * Find all entries of a text, which they point into.
 *
 *   all  out: for entries_free()
 */
void entries_read(
    struct span text, const struct dialect *d, struct entries *all);
void entries_free(struct entries *all);

/* Whether the rule in a line is that of an entry. */
bool entries_own(const struct entries *all, size_t line);

/*
 * Which of them were let in together: for the same domain or network, by
 * comments that say the same.
 *
 * Returns for each the index of the first one that was let in with it, which
 * may be its own; the caller frees it.
 */
size_t *entries_together(const struct entries *all);

/* Write the comment; .why is not quoted yet, .whom may be SPAN_NONE. */
void entry_write(const struct entry *entry, struct buf *out);

/*
 * Write the comment once more, with another last day. Since when somebody is
 * let in, whom it is for and "bare" stay.
 *
 *   said  .until, .day: today; and .who and .why, or SPAN_NONE: they stay, too
 */
void entry_renew(
    const struct entry *entry, const struct entry *said, struct buf *out);

/* Add the reason as a person said it. */
void entry_why(const struct entry *entry, struct buf *out);

/* Whether the entry was made for the name of a domain. */
bool entry_is_named(const struct entry *entry);

/* Whether the entry was made for a network. */
bool entry_is_for(const struct entry *entry, const struct network *n);

/* Whether its last day is before `day`. */
bool entry_is_over(const struct entry *entry, struct span day);

/* Whether its last day is before another one, or before "never". */
bool entry_ends_before(const struct entry *entry, struct span until);

/* Whether its last day is one that is ever over, or "never". */
bool entry_is_dated(const struct entry *entry);

#define DAY_SIZE sizeof "2026-03-02"

/* How many days it is for, since it was made or renewed last; 1 at least. */
int64_t entry_days(const struct entry *entry);

/* Write the local day of a moment. Returns `day`. */
char *entry_day(int64_t time, char day[DAY_SIZE]);

/*
 * Read the last day that somebody wants: "2026-04-01", "30d" or "never".
 *
 *   now  the moment
 *   day  out: the day, or "never"
 *
 * Returns 0, or -1 with ERR_PERM: also for a day that is over.
 */
int entry_until(
    const char *word, int64_t now, char day[DAY_SIZE], struct err *e);

#endif
