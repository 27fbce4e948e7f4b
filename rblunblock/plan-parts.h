/*
 * plan-parts - what the files of the module plan share
 *
 * floor  verb
 */
#ifndef PLAN_PARTS_H
#define PLAN_PARTS_H

#include "rblunblock/plan.h"

/* Find the rules within the networks that keep their clients out. */
void plan_find_narrower(const struct wish *wish, struct plan *plan);

/* Add the line of a record, without blanks behind it; NULL: an empty one. */
void plan_copy_line(
    struct span text, const struct record *record, struct buf *out);

/* Returns -1, with ERR_PERM: the network takes force. */
int plan_refuse_large(const struct network *n, struct err *e);

struct letting *plan_add_letting(struct plan *plan);

/* The line of our own comment, if it tells another last day; else 0. */
size_t plan_find_renewed(
    const struct wish *wish, struct span text, const struct letting *letting);

/* plan_make() for files that are tables; the plan has the text. */
int plan_table(const struct wish *wish, struct span text, struct plan *plan,
    struct err *e);

/* Write the new text. */
void plan_edit(const struct wish *wish, struct span text, struct plan *plan);

/*
 * Read it, and see that no rule has changed but those of the plan. Returns 0,
 * or -1 with ERR_PERM.
 */
int plan_read_back(const struct wish *wish, struct plan *plan, struct err *e);

#endif
