/*
 * undo-parts - what the files of the module undo share
 *
 * floor  wiring
 */
#ifndef UNDO_PARTS_H
#define UNDO_PARTS_H

#include <stddef.h>

#include "rblunblock/undo.h"

struct audit;
struct audit_edit;
struct buf;
struct err;
struct job;
struct record;
struct rules;
struct span;

/* Where the lines of an edit go back, and how that is known. */
enum known {
	KNOWN,         /* its own lines stand there */
	KNOWN_BETWEEN, /* by the lines around it */
	KNOWN_BEHIND,
	KNOWN_BEFORE,
	KNOWN_NOT,     /* behind all others */
	KNOWN_NOT_WINS /* before a rule that would win */
};

struct place {
	const struct audit_edit *edit;
	size_t at, cut; /* in the text as it is */
	size_t line;    /* in the text with them, from 1 */
	enum known known;
	const struct record *wins; /* the rule that would, or NULL */
};

/*
 * Find the places of all edits of a change.
 *
 *   places  out: for each edit one, in the order of the text
 *
 * Returns 0, or -1 with ERR_PERM: what it wrote is not there any more.
 */
int undo_find_places(const struct job *job, const struct audit *change,
    struct place *places, struct err *e);

/* Make the text without the change; the lines of the places are filled in. */
void undo_put_back(
    struct span text, struct place *places, size_t count, struct buf *out);

/*
 * See that rules that could not go back to their own place let in whom they
 * are for, as they did, and win over no deny but by force. Of others that do
 * not it is said.
 *
 * Returns 0, or -1 with ERR_PERM.
 */
int undo_check_places(const struct job *job, const struct rules *after,
    const struct place *places, size_t count, struct err *e);

/* Say where the lines are that are not where they were. */
void undo_say_places(
    const struct job *job, const struct place *places, size_t count);

#endif
