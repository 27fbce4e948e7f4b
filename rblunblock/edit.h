/*
 * edit - a change of one place in a text, and how to show it
 *
 * floor  ground
 */
#ifndef EDIT_H
#define EDIT_H

#include "lib/bytes.h"

/* Lines that go into a text. */
struct insertion {
	size_t line;      /* before which one, from 1 */
	size_t cut;       /* how many lines from there are dropped */
	struct buf lines; /* owned; each with its newline */
	size_t order;     /* the caller's */
};

#define EDIT_BEHIND_ALL (SIZE_MAX / 2)

/*
 * Put lines into a text.
 *
 *   all  in order of their lines, which do not overlap
 *   out  the whole new text is added; all other bytes are kept, but a last
 *        line without a newline gets one where lines follow it
 */
void edit_lines(struct span text, const struct insertion *all, size_t count,
    struct buf *out);

/*
 * The line above which something goes that must not come between a rule and
 * its comments: the first of the comment lines right above line `line`.
 */
size_t edit_above_comments(struct span text, size_t line);

/* The same of a line that begins at `at`: where the comments begin. */
size_t edit_with_comments(struct span text, size_t at);

/* What is taken out and put in at one place to make one text of another. */
struct difference {
	size_t at; /* from 0 */
	struct span removed, added;
};

struct difference edit_difference(struct span old, struct span fresh);

/* The same at as many places as there are, in whole lines. */
struct differences {
	struct difference *list; /* owned; .at is in the new text */
	size_t count;
};

/*
 * Find them: the fewest lines where one text was made of the other by
 * insertions and cuts, else perhaps more.
 *
 *   all  out: its list is for free(3)
 */
void edit_differences(
    struct span old, struct span fresh, struct differences *all);

/* Show how a text became another, as diff -u does; nothing when they agree. */
void edit_show(
    struct span old, struct span new_text, const char *name, struct buf *out);

#endif
