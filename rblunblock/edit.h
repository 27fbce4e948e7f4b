/*
 * edit - a change of one place in a text, and how to show it
 *
 * floor  noun
 */
#ifndef EDIT_H
#define EDIT_H

#include "lib/bytes.h"

/*
 * Put lines into a text.
 *
 *   line    before which line, from 1; past the end: behind all
 *   cut     how many lines from there are dropped
 *   lines   each with its newline
 *   out     the whole new text; all other bytes are kept, but a last line
 *           without a newline gets one where lines follow it
 */
void edit_lines(struct span text, size_t line, size_t cut, struct span lines,
    struct buf *out);

/*
 * The line above which something goes that must not come between a rule and
 * its comments: the first of the comment lines right above line `line`.
 */
size_t edit_above_comments(struct span text, size_t line);

/* Show how a text became another, as diff -u does; nothing when they agree. */
void edit_show(
    struct span old, struct span new_text, const char *name, struct buf *out);

#endif
