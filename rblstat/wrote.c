#include "rblstat/wrote.h"

#include <stdlib.h>
#include <string.h>

#include "lib/hostname.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "lib/when.h"

/*
 * Most mail goes to a few domains. The later of two that share a slot drives
 * the other out, into the database.
 */
enum { SLOTS = 256 };

/* A row of wrote, or what is to be added to it. */
struct slot {
	char domain[HOSTNAME_SIZE];
	int64_t day, mails, last;
};

struct wrote {
	struct store *store;
	struct when_zone clock;
	struct slot slot[SLOTS];
};

struct wrote *
wrote_new(struct store *store)
{
	struct wrote *w = mem_new(sizeof *w);

	w->store = store;
	return w;
}

void
wrote_free(struct wrote *w)
{
	free(w);
}

/* put - what a slot has, if anything, into the database */
static int
put(struct wrote *w, struct slot *slot, struct err *e)
{
	struct query *q = store_query(w->store, SQL_WROTE_ADD);

	if (slot->mails == 0)
		return 0;
	query_put_text(q, 1, span_of(slot->domain));
	query_put_int(q, 2, slot->day);
	query_put_int(q, 3, slot->mails);
	query_put_int(q, 4, slot->last);
	slot->mails = 0;
	return query_step(q, e);
}

int
wrote_add(struct wrote *w, struct span domain, int64_t time, struct err *e)
{
	struct slot *slot = &w->slot[(uint64_t)span_hash(domain) % SLOTS];
	int day = when_day(&w->clock, time);

	if (slot->day != day || !span_is(domain, slot->domain)) {
		if (put(w, slot, e) < 0)
			return -1;
		*slot = (struct slot){ .day = day };
		memcpy(slot->domain, domain.s, domain.len);
	}
	slot->mails++;
	if (time > slot->last)
		slot->last = time;
	return 0;
}

int
wrote_write(struct wrote *w, struct err *e)
{
	int i;

	for (i = 0; i < SLOTS; i++)
		if (put(w, &w->slot[i], e) < 0)
			return -1;
	return 0;
}

/* --- a list --- */

static int
add_all(struct store *store, struct span names, int64_t *added, struct err *e)
{
	struct query *q = store_query(store, SQL_WROTE_LIST);
	const char *name = names.s, *end = names.s + names.len;

	for (*added = 0; name < end; name += strlen(name) + 1) {
		query_put_text(q, 1, span_of(name));
		if (query_step(q, e) < 0)
			return -1;
		*added += store_changes(store);
	}
	return 0;
}

int
wrote_list(struct store *store, struct span names, bool add, int64_t *added,
    struct err *e)
{
	struct query *forget = store_query(store, SQL_WROTE_FORGET_LIST);

	if (store_begin(store, e) < 0)
		return -1;
	if ((!add && query_step(forget, e) < 0) ||
	    add_all(store, names, added, e) < 0 || store_commit(store, e) < 0) {
		store_rollback(store);
		return -1;
	}
	return 0;
}
