/*
 * resolve - find out what DNS says of the hosts that were refused
 *
 * floor  verb (over store, dns, suffix, settings)
 * in     hosts that were never looked up, or whose look is stale, or twelve
 *        hours old and of before they were refused again
 * out    rows of the tables look and evidence
 * spec   RFC 8601 s3 for names
 *
 * A tool calls
 *
 *	struct resolve_way way = { .now = time(NULL), .limit = -1 };
 *	struct resolve_sum sum;
 *
 *	if (resolve_settings(settings, &way, e) < 0 ||
 *	    resolve_run(store, &way, &sum, e) < 0)
 *		... what is in the tables is as it was, or newer
 *
 * outside of a transaction, with a store that may be written to, and is not to
 * check foreign keys afterwards (store_trust()); it takes no
 * longer than the budget and a second, unless another process is writing to
 * the database. What has no answer by then is looked up the next time.
 */
#ifndef RESOLVE_H
#define RESOLVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/evidence.h"
#include "lib/iprev.h"

struct err;
struct settings;
struct store;

struct resolve_sum {
	int64_t hosts; /* that were looked up */
	/* of these, by enum iprev_result */
	int64_t results[IPREV_PERMERROR + 1];
	int64_t unanswered; /* hosts that were begun in vain */
	int64_t lookups;    /* questions with an answer */
	int64_t ms;         /* how long it took */
};

struct resolve_way {
	int64_t now;   /* seconds since 1970 */
	int64_t limit; /* hosts at most, -1: all */

	/* from the settings */
	const char *servers; /* as dns_open() takes them; NULL: the system's */
	int64_t budget_ms;   /* 0: it is not to be called */
	int64_t stale;       /* seconds that a look is good for */
	size_t concurrency;  /* questions that are under way at once, at most */
	const char *dnswl;   /* a list of good hosts to ask; NULL: none */
	struct evidence_points points;

	/* asked again and again whether to stop; what is finished is kept.
	 * NULL is fine */
	bool (*stop)(void *arg, const struct resolve_sum *so_far);
	void *stop_arg;
};

/*
 * Take the settings dns, budget, stale, concurrency, points and dnswl.
 *
 * Returns 0, or -1 with ERR_PERM. The settings must outlive `way`.
 */
int resolve_settings(
    const struct settings *s, struct resolve_way *way, struct err *e);

/*
 * Look up hosts, those that were refused last first.
 *
 * A look that failed for now does not replace one that did not; it is made
 * again the next time.
 *
 * Returns 0; 1 when no host is due; -1 with ERR_TEMP, and nothing stored, when
 * no name server answers, or one that answers whatever it is asked; when none
 * does any more, with what it has said before stored; or on a failure of the
 * store, with what was stored before.
 */
int resolve_run(struct store *store, const struct resolve_way *way,
    struct resolve_sum *sum, struct err *e);

#endif
