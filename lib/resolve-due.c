#include <stdlib.h>

#include "lib/mem.h"
#include "lib/resolve-parts.h"
#include "lib/store.h"

enum {
	BEHIND_ALL_DAYS = 99999999,
	AGAIN_S = 12 * 3600, /* from one night to the next, and no less */
};

void
due_begin(struct due *due, struct store *store, const struct resolve_way *way)
{
	*due = (struct due){
		.store = store,
		.now = way->now,
		.stale = way->stale,
		.day = BEHIND_ALL_DAYS,
	};
}

void
due_end(struct due *due)
{
	ids_free(&due->seen);
	free(due->host);
}

/* day_before - the next one to look at; 1, 0 when there is none, -1 */
static int
day_before(struct due *due, struct err *e)
{
	struct query *q = store_query(due->store, SQL_DUE_DAY);
	int step;

	query_put_int(q, 1, due->day);
	step = query_step(q, e);
	if (step != 1)
		return step;
	step = !query_is_null(q, 0);
	due->day = query_int(q, 0);
	query_reset(q);
	return step;
}

static void
add(struct due *due, const struct query *q)
{
	struct due_host host = {
		.id = query_int(q, 0),
		.day = due->day,
		.last = query_int(q, 2),
		.had_look = query_int(q, 3) != 0,
		.has_look = query_int(q, 4) != 0,
	};

	if (!ids_add(&due->seen, host.id) ||
	    !ip_read(query_text(q, 1), &host.ip))
		return;
	if (due->count == due->room) {
		due->room = due->room * 2 + 256;
		due->host = mem_resize(due->host, due->room, sizeof *due->host);
	}
	due->host[due->count++] = host;
}

/*
 * read_day - the hosts of a day whose look is stale, or is of before they came
 * back: what they did since is evidence, too
 */
static int
read_day(struct due *due, struct err *e)
{
	struct query *q = store_query(due->store, SQL_DUE_HOSTS);
	int step;

	due->count = due->at = 0;
	query_put_int(q, 1, due->day);
	query_put_int(q, 2, due->now - due->stale);
	query_put_int(q, 3, due->now - AGAIN_S);
	while ((step = query_step(q, e)) == 1)
		add(due, q);
	return step;
}

int
due_next(struct due *due, struct due_host *host, struct err *e)
{
	int step;

	while (due->at == due->count) {
		step = day_before(due, e);
		if (step != 1)
			return step;
		if (read_day(due, e) < 0)
			return -1;
	}
	*host = due->host[due->at++];
	return 1;
}
