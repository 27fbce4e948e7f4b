/*
 * entry-parts - what the files of the module entry share
 *
 * floor  noun
 */
#ifndef ENTRY_PARTS_H
#define ENTRY_PARTS_H

#include "rblunblock/entry.h"

/* Whether it is like "2026-03-02", whatever day that is. */
bool entry_is_day(struct span text);

#endif
