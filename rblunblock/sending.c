#include "rblunblock/sending.h"

#include <stdbool.h>
#include <stdlib.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/store.h"
#include "rblunblock/entry.h"
#include "rblunblock/moved.h"
#include "rblunblock/network.h"

#define WITHIN (30 * INT64_C(86400))

struct senders {
	struct store *store;
	int64_t since; /* who came before it sends no more */
	struct pool *texts;
	struct span *nets; /* that are let in, in order */
	size_t count;
};

/* by_text - for bsearch(3) */
static int
by_text(const void *a, const void *b)
{
	const struct span *x = a, *y = b;

	return span_order(*x, *y);
}

struct senders *
senders_read(struct store *store, int64_t now)
{
	struct senders *all;
	struct err ignored;
	struct query *q;

	if (store == NULL)
		return NULL;
	all = mem_new(sizeof *all);
	all->store = store;
	all->since = now - WITHIN;
	all->texts = pool_new();
	q = store_query(store, SQL_USED_NETS);
	while (query_step(q, &ignored) > 0) {
		all->nets =
		    mem_resize(all->nets, all->count + 1, sizeof *all->nets);
		all->nets[all->count++] =
		    pool_keep(all->texts, query_text(q, 0));
	}
	query_reset(q);
	return all;
}

void
senders_free(struct senders *all)
{
	if (all == NULL)
		return;
	pool_free(all->texts);
	free(all->nets);
	free(all);
}

/* is_known - whether it would be known if it came */
static bool
is_known(const struct senders *all, struct span net)
{
	return all->count > 0 &&
	    bsearch(&net, all->nets, all->count, sizeof *all->nets, by_text) !=
	    NULL;
}

enum sending
senders_ask(const struct senders *all, const struct entry *entry,
    const struct dialect *d, int64_t *last)
{
	enum sending sends = SENDING_UNKNOWN;
	char text[NETWORK_TEXT_SIZE];
	struct err ignored;
	struct network n;
	struct query *q;

	*last = 0;
	if (all == NULL || !moved_network(entry, d, &n))
		return SENDING_UNKNOWN;
	q = store_query(all->store, SQL_USED_LAST);
	query_put_text(q, 1, span_of(network_format(&n, text)));
	query_put_int(q, 2, all->since);
	if (query_step(q, &ignored) > 0) {
		*last = query_int(q, 0);
		if (*last >= all->since)
			sends = SENDING_STILL;
		else if (query_int(q, 1) != 0 && is_known(all, span_of(text)))
			sends = SENDING_NOT;
	}
	query_reset(q);
	return sends;
}
