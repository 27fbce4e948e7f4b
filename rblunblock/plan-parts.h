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

/* Write the new text. */
void plan_edit(const struct wish *wish, struct span text, struct plan *plan);

#endif
