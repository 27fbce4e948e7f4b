/*
 * takeout-parts - what the files of the module takeout share
 *
 * floor  wiring
 */
#ifndef TAKEOUT_PARTS_H
#define TAKEOUT_PARTS_H

#include "rblunblock/edit.h"
#include "rblunblock/job.h"
#include "rblunblock/revise.h"

struct hands;
struct network;
struct use;

struct taking {
	struct job job;
	struct entries entries;
	size_t *together;       /* of the entries, as of entries_together() */
	bool *named;            /* of the first of them */
	struct use *uses;       /* the same; NULL: it does not matter */
	struct insertion *cuts; /* of those that are taken out */
	size_t count;
	struct buf whom, rules; /* of them, in one line */
	struct buf meant;       /* their rules, a line each */
	struct buf told;        /* of those that were renewed */
	struct buf text;        /* without them */
	struct revision revision;

	struct hands *hands; /* what hands did, by the log */
	bool trusts;         /* that a comment is that of the rule below it */

	bool unknown; /* somebody is named who is not let in: nothing is done */

	/* of those who are named, and have no entry any more */
	const struct rules *present; /* all of them, as they are */
	struct buf gone;             /* words: networks to be noted */
	struct buf still;            /* which of them are let in all the same */
};

/* Read what the log tells of the entries. Returns 0, or -1. */
int takeout_read_hands(struct taking *t, struct err *e);

/*
 * Take out an entry: its two lines. Returns 0, or -1 with ERR_PERM: its rule
 * was edited, and lets nobody in, or is another one.
 */
int takeout_take(struct taking *t, const struct entry *entry, struct err *e);

/* Add whom the change is about. */
void takeout_name_word(struct taking *t, struct span whom);

/*
 * The same of an entry, once for those that were let in together. Returns
 * whether it was not named yet.
 */
bool takeout_name(struct taking *t, const struct entry *entry);

/* Take out those that the words name. Returns 0, or -1. */
int takeout_find_named(
    struct taking *t, const struct settings *s, struct err *e);

/*
 * Find those of whom the log says that they are let in, and whose rules hands
 * took out.
 *
 *   n  the network of the word; NULL: it is a domain
 *
 * Returns 1; 0 where there are none; or -1: with ERR_PERM where a rule that is
 * not ours lets them in.
 */
int takeout_find_gone(
    struct taking *t, const char *word, const struct network *n, struct err *e);

/* Say whose removal is, or would be noted. */
void takeout_say_gone(const struct taking *t, bool done);

/*
 * Renew those that are over, and were let in together with one that still
 * sends, itself or another. Returns 0.
 */
int takeout_find_sending(
    struct taking *t, const struct settings *s, struct err *e);

/*
 * Take out those that are over. What is left to hands is told. Returns 0, or
 * -1: there is nothing else.
 */
int takeout_find_over(
    struct taking *t, const struct settings *s, struct err *e);

#endif
