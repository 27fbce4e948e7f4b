/*
 * literals - which words of a table stand in a line, in one pass
 *
 * floor  ground
 */
#ifndef LITERALS_H
#define LITERALS_H

#include <stdbool.h>

#include "lib/bytes.h"

struct err;
struct literals;

/* Returns it, for literals_free(). */
struct literals *literals_new(void);
void literals_free(struct literals *l);

/*
 * Add a literal, which may have been added before; it has to live as long.
 *
 *   wanted  whether literals_next() looks for it
 *
 * Returns its number, or -1 for one that is too short to be looked for.
 */
int literals_add(struct literals *l, const char *literal, bool wanted);

/* Have all be ready that were added. Returns 0 or -1. */
int literals_ready(struct literals *l, struct err *e);

/*
 * Find the next line with one that is wanted.
 *
 *   text  whole lines, each with its newline
 *   from  where to begin, at the start of a line
 *   line  out: the line found, without its newline
 *
 * Returns false when none is left.
 */
bool literals_next(
    const struct literals *l, struct span text, size_t from, struct span *line);

/* Which stand in a line, by their numbers; right until the next call. */
const bool *literals_look(struct literals *l, struct span line);

#endif
