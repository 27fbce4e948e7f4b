/*
 * digest-let-in - which hosts were let in, by rblunblock, and when
 */
#include <string.h>

#include "lib/ip.h"
#include "lib/store.h"
#include "rblreport/digest-parts.h"

#define IPV4_END 4294967296 /* the ids below are addresses */

/* lower - the first host whose id is not below this one */
static size_t
lower(const struct crowd *crowd, int64_t id)
{
	size_t low = 0, high = crowd->count, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (crowd->host[middle].id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void
note(struct host *host, int64_t time)
{
	if (time > host->let_in)
		host->let_in = time;
}

/* covers - whether a network of IPv6 has the address */
static bool
covers(struct span net, struct span address)
{
	struct ip in, ip;
	int bits;

	return ip_read_net(net, &in, &bits) && ip_read(address, &ip) &&
	    ip_is_in(&ip, &in, bits);
}

/* note_ipv6 - their ids do not tell the addresses; there are few */
static int
note_ipv6(struct store *store, struct crowd *crowd, struct span net,
    int64_t time, struct err *e)
{
	struct query *q;
	size_t i;

	for (i = lower(crowd, IPV4_END); i < crowd->count; i++) {
		q = store_query(store, SQL_DUE_IP);
		query_put_int(q, 1, crowd->host[i].id);
		if (query_step(q, e) < 0)
			return -1;
		if (covers(net, query_text(q, 0)))
			note(&crowd->host[i], time);
		query_reset(q);
	}
	return 0;
}

int
digest_note_let_in(struct store *store, struct crowd *crowd, struct err *e)
{
	struct query *q = store_query(store, SQL_CHANGE_LET_IN);
	int64_t time;
	size_t i;
	int step;

	while ((step = query_step(q, e)) > 0) {
		time = query_int(q, 3);
		if (query_is_null(q, 1)) {
			if (note_ipv6(store, crowd, query_text(q, 0), time, e) <
			    0)
				return -1;
			continue;
		}
		for (i = lower(crowd, query_int(q, 1));
		     i < crowd->count && crowd->host[i].id <= query_int(q, 2);
		     i++)
			note(&crowd->host[i], time);
	}
	return step;
}
