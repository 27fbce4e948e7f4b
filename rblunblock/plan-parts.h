/*
 * plan-parts - what the files of the module plan share
 *
 * floor  verb
 */
#ifndef PLAN_PARTS_H
#define PLAN_PARTS_H

#include "rblunblock/plan.h"

/* How many keys are named, of those that one may want to know. */
#define KEYS_SHOWN 5

/* Find where text and cdb differ, but for the keys that are asked for. */
void plan_find_unbuilt(const struct records *live, struct plan *plan);

/* Whether a key is one of those that are asked for. */
bool plan_wants(const struct plan *plan, struct span key);

/* Find the rules within the networks that keep their clients out. */
void plan_find_narrower(const struct wish *wish, struct plan *plan);

/* Write the new text. */
void plan_edit(const struct wish *wish, struct span text, struct plan *plan);

#endif
