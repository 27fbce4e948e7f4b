/*
 * pattern - regular expressions
 *
 * floor  door (PCRE2, compiled to machine code where the machine allows it)
 */
#ifndef PATTERN_H
#define PATTERN_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/bytes.h"

struct err;
struct pattern;

/*
 * Compile an expression.
 *
 * Returns it, for pattern_free(), or NULL with ERR_PERM and the place where
 * the expression is wrong.
 */
struct pattern *pattern_new(const char *expression, struct err *e);
void pattern_free(struct pattern *p);

/* The number of a named group, -1 where the expression has no such group. */
int pattern_group(const struct pattern *p, const char *name);

/*
 * Look for the expression in the text, from the byte `from` on.
 *
 * Returns whether it is there. One that would need too much work to tell,
 * which the expressions of this program never do, counts as not there.
 */
bool pattern_find(struct pattern *p, struct span text, size_t from);

/*
 * What a group of the last find matched; group 0 is all of it. SPAN_NONE for
 * a group that took no part, and for -1.
 */
struct span pattern_match(const struct pattern *p, int group);

#endif
