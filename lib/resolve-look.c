#include <stdlib.h>

#include "lib/answers.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/resolve-parts.h"
#include "lib/store.h"
#include "lib/suffix.h"

void
looks_begin(struct looks *looks, struct store *store)
{
	*looks = (struct looks){ .store = store, .texts = pool_new() };
}

void
looks_end(struct looks *looks)
{
	pool_free(looks->texts);
	free(looks->look);
}

static struct look *
add(struct looks *looks)
{
	if (looks->count == looks->room) {
		looks->room = looks->room * 2 + 256;
		looks->look =
		    mem_resize(looks->look, looks->room, sizeof *looks->look);
	}
	return &looks->look[looks->count++];
}

enum iprev_result
looks_try(struct looks *looks, const struct due_host *host, int64_t now,
    struct answers *answers)
{
	struct iprev iprev = iprev_check(answers, &host->ip);
	bool failed = iprev.result == IPREV_TEMPERROR;
	struct look *look;

	if (iprev.result == IPREV_PENDING || (failed && host->has_look))
		return iprev.result;
	look = add(looks);
	*look = (struct look){
		.host = host->id,
		.asked = now,
		.iprev = span_of(iprev_word(iprev.result)),
		.name = pool_keep(looks->texts, iprev.name),
		.class = span_of("unclear"),
	};
	if (iprev.result == IPREV_PASS)
		look->domain =
		    pool_keep(looks->texts, suffix_domain(iprev.name.s));
	return iprev.result;
}

#define COLUMN(kind, field)                                                    \
	{                                                                      \
		kind, offsetof(struct look, field)                             \
	}

static int
write_all(struct looks *looks, struct err *e)
{
	const struct feed feed = {
		.rows = looks->look,
		.size = sizeof *looks->look,
		.count = looks->count,
		.column = {
		    COLUMN(FEED_INT, host),
		    COLUMN(FEED_INT, asked),
		    COLUMN(FEED_SPAN, iprev),
		    COLUMN(FEED_SPAN, name),
		    COLUMN(FEED_SPAN, domain),
		    COLUMN(FEED_INT, points),
		    COLUMN(FEED_SPAN, class),
		},
	};

	return store_feed(looks->store, SQL_LOOK_WRITE, &feed, e);
}

int
looks_write(struct looks *looks, struct err *e)
{
	if (looks->count == 0)
		return 0;
	if (store_begin(looks->store, e) < 0)
		return -1;
	if (write_all(looks, e) < 0 || store_commit(looks->store, e) < 0) {
		store_rollback(looks->store);
		return -1;
	}
	looks->count = 0;
	pool_clear(looks->texts);
	return 0;
}
