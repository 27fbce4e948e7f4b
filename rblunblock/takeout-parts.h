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

struct senders;
struct store;

struct taking {
	struct job job;
	struct entries entries;
	size_t *together;       /* of the entries, as of entries_together() */
	bool *named;            /* of the first of them */
	struct insertion *cuts; /* of those that are taken out */
	size_t count;
	struct buf whom, rules; /* of them, in one line */
	struct buf meant;       /* their rules, a line each */
	struct buf told;        /* of those that were renewed */
	struct buf text;        /* without them */
	struct revision revision;
	struct store *store;     /* or NULL */
	struct senders *senders; /* who still sends, by that; or NULL */
};

/*
 * Take out an entry: its two lines. Returns 0, or -1 with ERR_PERM: its rule
 * was edited, and lets nobody in.
 */
int takeout_take(struct taking *t, const struct entry *entry, struct err *e);

/* Add whom the change is about. */
void takeout_name_word(struct taking *t, struct span whom);

/* The same of an entry, once for those that were let in together. */
void takeout_name(struct taking *t, const struct entry *entry);

/* Take out those that the words name. Returns 0, or -1. */
int takeout_find_named(
    struct taking *t, const struct settings *s, struct err *e);

/* Renew those that are over, and of clients that still send. Returns 0. */
int takeout_find_sending(
    struct taking *t, const struct settings *s, struct err *e);

/*
 * Take out those that are over. What is left to hands is told. Returns 0, or
 * -1: there is nothing else.
 */
int takeout_find_over(
    struct taking *t, const struct settings *s, struct err *e);

#endif
