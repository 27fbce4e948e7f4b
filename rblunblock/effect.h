/*
 * effect - what the rule of an entry does by now, key by key
 *
 * floor  verb (over rules and entry)
 */
#ifndef EFFECT_H
#define EFFECT_H

#include "rblunblock/entry.h"
#include "rblunblock/rules.h"

struct within;

/* What the entries are in. */
struct scene {
	struct span text;
	const char *path; /* what people call it */
	const struct dialect *dialect;
	const struct rules *all;
	const struct rules *rest; /* the same without all entries */
	const struct entries *entries;
	struct within *within; /* all */
};

/* Rules of others that have to do with an entry's. */
enum affair {
	AFFAIR_FIRST,    /* let in nobody, and go first for some of it */
	AFFAIR_DENIED,   /* deny some of it, and have no effect there */
	AFFAIR_SOURCE,   /* of other variables than those that it has */
	AFFAIR_NARROWER, /* for part of a key of it, and let nobody in */
	AFFAIRS,
};

struct effect {
	bool in;           /* it lets in */
	size_t keys;       /* of the rule */
	size_t shadowed;   /* of them: those that another rule goes first for */
	size_t first_line; /* of the first such rule */
	size_t drifted;    /* whose variables are not their source's */
	size_t beyond;     /* that are not of what its comment says */
	struct span first_beyond; /* of those */
	size_t counts[AFFAIRS];
	struct buf lines[AFFAIRS]; /* "192.0.2.9 (tcp.smtp:4), ..." */
};

/*
 * Look at the rule of an entry.
 *
 *   effect  out: for effect_free()
 *
 * Returns false when no rule is in the line below its comment.
 */
bool effect_find(const struct scene *scene, const struct entry *entry,
    struct effect *effect);
void effect_free(struct effect *effect);

#endif
