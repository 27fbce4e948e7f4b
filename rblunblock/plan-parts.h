/*
 * plan-parts - what the files of the module plan share
 *
 * floor  verb
 */
#ifndef PLAN_PARTS_H
#define PLAN_PARTS_H

#include "rblunblock/entry.h"
#include "rblunblock/plan.h"

/* Find the rules within the networks that keep their clients out. */
void plan_find_narrower(
    const struct wish *wish, struct span text, struct plan *plan);

/* Rules within a network that let nobody in, and stay. */
struct narrower {
	const struct record **list;
	size_t count;
};

/* Note the rule of a record, unless it lets in. */
void plan_note_narrower(struct narrower *all, const struct record *record);

/* Have the plan tell of them, each once, and free the list. */
void plan_tell_narrower(const struct wish *wish, struct span text,
    struct narrower *all, struct plan *plan);

/* Add the key of a record as the file has it, which may be that of a range. */
void plan_copy_key(const struct wish *wish, struct span text,
    const struct record *record, struct buf *out);

/* Add the line of a record, without blanks behind it; NULL: an empty one. */
void plan_copy_line(
    struct span text, const struct record *record, struct buf *out);

/* Returns -1, with ERR_PERM: the network takes force. */
int plan_refuse_large(const struct network *n, struct err *e);

/* Find ours whose rule is in a line; false: there is none. */
bool plan_find_entry(const struct wish *wish, struct span text, size_t line,
    struct entry *entry);

struct letting *plan_add_letting(struct plan *plan);

/*
 * Of a rule in force that lets in already: see whether it does for long
 * enough, and if not, have it renewed or another one written.
 */
void plan_see_how_long(
    const struct wish *wish, struct span text, struct letting *letting);

/* plan_make() for files that are tables; the plan has the text. */
int plan_table(const struct wish *wish, struct span text, struct plan *plan,
    struct err *e);

/* Write the new text. */
void plan_edit(const struct wish *wish, struct span text, struct plan *plan);

/*
 * Read it, and see that no rule has changed but those of the plan. Returns 0,
 * or -1 with ERR_PERM.
 */
int plan_read_back(const struct wish *wish, struct span text, struct plan *plan,
    struct err *e);

#endif
