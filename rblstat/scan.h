/*
 * scan - the lines of a text that hold one of some words, fast
 *
 * floor  ground
 *
 * The search of Wu and Manber: two bytes of the text tell how far the next
 * place may be that a word ends at, so most bytes are never looked at. The
 * shortest word limits the step.
 */
#ifndef SCAN_H
#define SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"

struct err;
struct scan;

#define SCAN_LEAST 3

/*
 * Make a scan for lines that hold at least one of `count` literals, which may
 * be any bytes but newlines. They are not copied.
 *
 * Returns it, for scan_free(), or NULL with ERR_PERM for a literal shorter
 * than SCAN_LEAST bytes.
 */
struct scan *scan_new(const char *const *literals, size_t count, struct err *e);
void scan_free(struct scan *s);

/*
 * Find the next such line.
 *
 *   text   whole lines, each with its newline; the last may be without
 *   from   where to begin, at the start of a line
 *   line   out: the line found, whole, without its newline
 *
 * Returns false when none is left.
 */
bool scan_next(
    const struct scan *s, struct span text, size_t from, struct span *line);

/*
 * Find out which of the literals a text has, in one pass.
 *
 *   has  in: false for each literal, in the order of scan_new(); out: true
 *        for those that the text has
 */
void scan_words(const struct scan *s, struct span text, bool *has);

#endif
