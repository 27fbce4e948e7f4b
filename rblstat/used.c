#include "rblstat/used.h"

#include <stdlib.h>
#include <string.h>

#include "lib/ip.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/store.h"
#include "lib/when.h"

/* Who is let in. */
struct net {
	struct ip first; /* its own bits, the others 0 */
	int bits;        /* of 128 */
	struct span text;
	int64_t since;
	size_t row; /* that was added to last, from 1; it may be another's */
};

/* A row of used, or what is to be added to it. */
struct day {
	const struct net *net;
	int64_t day, last;
	int64_t times[USED_PASSED + 1];
};

struct used {
	struct store *store;
	struct when_zone clock;
	int64_t change; /* the last one that the nets are of; -1: of none */
	struct net *net;
	size_t nets, net_room;
	bool length[129];  /* some net has so many bits */
	struct net anyone; /* stands for all who come; its text is empty */
	struct pool *texts;
	struct day *day;
	size_t days, day_room;
};

struct used *
used_new(struct store *store)
{
	struct used *u = mem_new(sizeof *u);

	u->store = store;
	u->change = -1;
	u->anyone.text = span_of("");
	u->texts = pool_new();
	return u;
}

void
used_free(struct used *u)
{
	if (u == NULL)
		return;
	pool_free(u->texts);
	free(u->net);
	free(u->day);
	free(u);
}

/* --- who is let in --- */

/* cut - clear the bits behind the first ones, of 128 */
static void
cut(struct ip *ip, int bits)
{
	int i;

	for (i = 0; i < 16; i++, bits -= 8)
		if (bits <= 0)
			ip->bytes[i] = 0;
		else if (bits < 8)
			ip->bytes[i] &= (unsigned char)(0xff << (8 - bits));
}

static int
by_bits(const void *a, const void *b)
{
	const struct net *x = a, *y = b;
	int order = memcmp(&x->first, &y->first, sizeof x->first);

	return order != 0 ? order : x->bits - y->bits;
}

static void
add_net(struct used *u, const struct query *q)
{
	struct net net = { .since = query_int(q, 1) };

	if (!ip_read_net(query_text(q, 0), &net.first, &net.bits))
		return;
	/* IPv4 has those in front that map it to IPv6 */
	net.bits += 128 - ip_bits(&net.first);
	cut(&net.first, net.bits);
	net.text = pool_keep(u->texts, query_text(q, 0));
	if (u->nets == u->net_room) {
		u->net_room = u->net_room * 2 + 16;
		u->net = mem_resize(u->net, u->net_room, sizeof *u->net);
	}
	u->net[u->nets++] = net;
	u->length[net.bits] = true;
}

/* load - all of them, in order */
static int
load(struct used *u, struct err *e)
{
	struct query *q = store_query(u->store, SQL_USED_NETS);
	int step;

	u->nets = 0;
	memset(u->length, 0, sizeof u->length);
	pool_clear(u->texts);
	while ((step = query_step(q, e)) > 0)
		add_net(u, q);
	if (u->nets > 0)
		qsort(u->net, u->nets, sizeof *u->net, by_bits);
	return step;
}

int
used_begin(struct used *u, struct err *e)
{
	struct query *q = store_query(u->store, SQL_CHANGE_LAST);
	int64_t change;

	u->days = 0;
	if (query_step(q, e) < 0)
		return -1;
	change = query_int(q, 0);
	query_reset(q);
	if (change == u->change)
		return 0;
	u->change = -1;
	if (load(u, e) < 0)
		return -1;
	u->change = change;
	return 0;
}

bool
used_matters(const struct used *u)
{
	return u->nets > 0;
}

/* --- who came --- */

/* row_of - that of a net and a day; there may be more than one */
static struct day *
row_of(struct used *u, struct net *net, int64_t day)
{
	struct day *row;

	if (net->row > 0 && net->row <= u->days) {
		row = &u->day[net->row - 1];
		if (row->net == net && row->day == day)
			return row;
	}
	if (u->days == u->day_room) {
		u->day_room = u->day_room * 2 + 16;
		u->day = mem_resize(u->day, u->day_room, sizeof *u->day);
	}
	u->day[u->days] = (struct day){ .net = net, .day = day };
	net->row = ++u->days;
	return &u->day[u->days - 1];
}

static void
count(struct used *u, struct net *net, int64_t time, int64_t times,
    enum used_by by)
{
	struct day *row = row_of(u, net, when_day(&u->clock, time));

	row->times[by] += times;
	if (time > row->last)
		row->last = time;
}

void
used_add(struct used *u, const struct ip *ip, int64_t time, int64_t times,
    enum used_by by)
{
	struct net want = { .bits = 128 };
	struct net *net;
	int least = 128 - ip_bits(ip); /* of a network of its family */

	count(u, &u->anyone, time, times, by);
	for (; want.bits >= least; want.bits--) {
		if (!u->length[want.bits])
			continue;
		want.first = *ip;
		cut(&want.first, want.bits);
		net = bsearch(&want, u->net, u->nets, sizeof want, by_bits);
		/* before that he was refused, or let in for another reason */
		if (net != NULL && time >= net->since)
			count(u, net, time, times, by);
	}
}

int
used_write(struct used *u, struct err *e)
{
	struct query *q = store_query(u->store, SQL_USED_ADD);
	const struct day *row;

	for (row = u->day; row < u->day + u->days; row++) {
		query_put_text(q, 1, row->net->text);
		query_put_int(q, 2, row->day);
		query_put_int(q, 3, row->times[USED_CAME]);
		query_put_int(q, 4, row->times[USED_PASSED]);
		query_put_int(q, 5, row->last);
		if (query_step(q, e) < 0)
			return -1;
	}
	u->days = 0;
	return 0;
}
