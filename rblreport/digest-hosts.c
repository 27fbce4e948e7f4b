/*
 * digest-hosts - who the hosts of the window are, as far as anybody knows
 */
#include <stdlib.h>

#include "lib/best.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "lib/sums.h"
#include "rblreport/digest-parts.h"
#include "rblreport/groups.h"
#include "rblreport/home.h"
#include "rblreport/night.h"

void
crowd_free(struct crowd *crowd)
{
	free(crowd->host);
	best_free(&crowd->people);
	groups_free(crowd->rest);
	*crowd = (struct crowd){ 0 };
}

/* rank - a dial-up at home must not stand before anybody else */
static int
rank(const struct host *host)
{
	return host->likely ? 0 : host->unlikely ? 2 : 1;
}

/*
 * by_need - whom somebody should look at first: likely partners, and whoever
 * is unlikely last; those that came for the first time before those that a
 * report has shown, then whoever has the most evidence for him
 */
static int
by_need(const void *a, const void *b)
{
	const struct host *x = a, *y = b;

	if (rank(x) != rank(y))
		return rank(x) - rank(y);
	if (x->new != y->new)
		return x->new ? -1 : 1;
	if (x->points != y->points)
		return x->points > y->points ? -1 : 1;
	if (x->tries != y->tries)
		return x->tries > y->tries ? -1 : 1;
	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

static int
by_id(const void *a, const void *b)
{
	const struct host *x = a, *y = b;

	return x->id < y->id ? -1 : x->id > y->id;
}

/* gather - the hosts, in the order that the database has them in */
static void
gather(const struct night *n, struct crowd *crowd)
{
	struct host_sum sum;
	size_t at = 0;

	crowd->host =
	    mem_resize(NULL, sums_count(n->sums), sizeof *crowd->host);
	while (sums_next(n->sums, &at, &sum))
		crowd->host[crowd->count++] = (struct host){
			.id = sum.host,
			.tries = sum.tries,
			.first = sum.first,
			.last = sum.last,
			.place = sum.place,
			.new = n->after == 0 || sum.noted <= sum.tries,
		};
	if (crowd->count > 1)
		qsort(crowd->host, crowd->count, sizeof *crowd->host, by_id);
}

/* The columns of SQL_NIGHT_NAMES. */
enum {
	LOGGED_NAME,
	LOGGED_DOMAIN,
	IPREV,
	NAME,
	DOMAIN,
	CLASS,
	POINTS,
};

/*
 * is_home - a name that leads back to the address, or one that was not looked
 * up so far; what the log named may be forged, and where DNS contradicts it, it
 * is
 */
static bool
is_home(struct span home, const struct query *q)
{
	struct span iprev = query_text(q, IPREV);

	if (span_is(iprev, "pass"))
		return home_has(home, query_text(q, NAME));
	if (iprev.s == NULL || span_is(iprev, "temperror"))
		return home_has(home, query_text(q, LOGGED_NAME));
	return false;
}

/* is_unlikely - what DNS did not answer is held against nobody */
static bool
is_unlikely(const struct query *q)
{
	return span_is(query_text(q, CLASS), "unlikely") &&
	    !span_is(query_text(q, IPREV), "temperror");
}

/* count_in - one host, into the totals and to where it is shown */
static void
count_in(struct crowd *crowd, struct host *host, const struct query *q)
{
	bool failed = span_is(query_text(q, IPREV), "temperror");
	bool looked = !query_is_null(q, CLASS) && !failed;
	struct span domain = query_text(q, looked ? DOMAIN : LOGGED_DOMAIN);

	crowd->named +=
	    !query_is_null(q, NAME) || query_text(q, LOGGED_NAME).len > 0;
	/* nobody has to look at who is let in, and was not refused since */
	host->person =
	    (host->likely || host->home) && host->let_in <= host->last;
	crowd->likely += host->likely && host->person;
	crowd->home += host->home && host->person;
	crowd->new += host->new;
	crowd->failed += failed;
	crowd->unlooked += !looked && !failed;
	if (host->person) {
		best_add(&crowd->people, host);
		crowd->people_hosts++;
		crowd->people_tries += host->tries;
	} else {
		host->group = groups_add(crowd->rest, domain,
		    looked && domain.s != NULL ? ORGANISATION_CONFIRMED
					       : ORGANISATION_LOGGED,
		    host->tries);
	}
}

int
digest_meet(struct store *store, const struct digest_wish *wish,
    const struct night *n, struct crowd *crowd, struct err *e)
{
	struct feed feed = { .size = sizeof *crowd->host,
		.column = { { FEED_INT, offsetof(struct host, id) } } };
	struct query *q = store_query(store, SQL_NIGHT_NAMES);
	struct host *host;
	int step;

	*crowd = (struct crowd){ .rest = groups_new() };
	crowd->people = best_new(by_need, sizeof *host, wish->limit);
	gather(n, crowd);
	if (digest_note_let_in(store, crowd, e) < 0)
		return -1;
	feed.rows = crowd->host;
	feed.count = crowd->count;
	store_show(store, &feed);
	host = crowd->host;
	while ((step = query_step(q, e)) > 0) {
		host->points = query_int(q, POINTS);
		host->likely = span_is(query_text(q, CLASS), "likely");
		host->unlikely = is_unlikely(q);
		host->home = is_home(wish->home, q);
		count_in(crowd, host++, q);
	}
	store_show(store, NULL);
	return step;
}
