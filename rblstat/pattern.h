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
 * Compile an expression. It is matched at the beginning of a text alone, as
 * if it began with "^"; a dot is any byte.
 *
 * Returns it, for pattern_free(), or NULL with ERR_PERM and the place where
 * the expression is wrong.
 */
struct pattern *pattern_new(const char *expression, struct err *e);
void pattern_free(struct pattern *p);

/* The number of a named group, -1 where the expression has no such group. */
int pattern_group(const struct pattern *p, const char *name);

/* The name of a group, by a count of names; NULL behind the last. */
const char *pattern_name(const struct pattern *p, int at);

/*
 * Match the expression.
 *
 * Returns whether it does. One that would need too much work to tell, which
 * the expressions of this program never do, counts as not there.
 */
bool pattern_find(struct pattern *p, struct span text);

/*
 * What a group of the last find matched; group 0 is all of it. SPAN_NONE for
 * a group that took no part, and for -1.
 */
struct span pattern_match(const struct pattern *p, int group);

/* How many bytes of the text can be the beginning of a match. */
size_t pattern_reach(struct pattern *p, struct span text);

#endif
