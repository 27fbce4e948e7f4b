/*
 * month-hosts - who was refused: organisations, networks, countries
 */
#include <stdlib.h>
#include <string.h>

#include "lib/ip.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "lib/sums.h"
#include "rblreport/document.h"
#include "rblreport/groups.h"
#include "rblreport/month-parts.h"

#define IPV4_END 4294967296 /* the ids below are addresses */

/* The kinds of names that an organisation may have. */
enum { LOGGED, CONFIRMED };

/* What the hosts have in common. */
struct parts {
	struct groups *organisations, *networks, *countries;
};

/* The columns of SQL_NIGHT_NAMES that count here. */
enum { LOGGED_DOMAIN = 1, IPREV, NAME, DOMAIN, CLASS, ADDRESS = 7 };

/* network_of - "192.0.2.0/24" or "2001:db8:0:1::/64" */
static bool
network_of(int64_t host, struct span address, struct buf *network)
{
	char text[IP_TEXT_SIZE];
	struct ip ip;

	buf_clear(network);
	if (host >= 0 && host < IPV4_END) {
		buf_format(network, "%d.%d.%d.0/24", (int)(host >> 24),
		    (int)(host >> 16 & 255), (int)(host >> 8 & 255));
		return true;
	}
	if (!ip_read(address, &ip))
		return false;
	memset(ip.bytes + 8, 0, 8);
	buf_format(network, "%s/64", ip_format(&ip, text));
	return true;
}

/* country_of - the last label of a name that leads back to its address */
static struct span
country_of(struct span name)
{
	size_t at = name.len;

	while (at > 0 && name.s[at - 1] != '.')
		at--;
	return at == 0 ? SPAN_NONE
		       : (struct span){ name.s + at, name.len - at };
}

static void
add_host(struct parts *parts, const struct host_sum *host,
    const struct query *q, struct buf *network)
{
	bool looked = !query_is_null(q, CLASS) &&
	    !span_is(query_text(q, IPREV), "temperror");
	struct span domain = query_text(q, looked ? DOMAIN : LOGGED_DOMAIN);
	struct span country;

	if (domain.s != NULL)
		groups_add(parts->organisations, domain,
		    looked ? CONFIRMED : LOGGED, host->tries);
	if (network_of(host->host, query_text(q, ADDRESS), network))
		groups_add(
		    parts->networks, buf_as_span(network), 0, host->tries);
	if (!span_is(query_text(q, IPREV), "pass"))
		return;
	country = country_of(query_text(q, NAME));
	if (country.len > 0)
		groups_add(parts->countries, country, 0, host->tries);
}

static int
by_id(const void *a, const void *b)
{
	const struct host_sum *x = a, *y = b;

	return x->host < y->host ? -1 : x->host > y->host;
}

/* gather - the hosts in the order of their ids, and how many were new */
static struct host_sum *
gather(const struct month *m, size_t *count, int64_t *first_time)
{
	struct host_sum *host, next;
	size_t at = 0;

	host = mem_resize(NULL, sums_count(m->is.sums), sizeof *host);
	*count = 0;
	*first_time = 0;
	while (sums_next(m->is.sums, &at, &next)) {
		host[(*count)++] = next;
		*first_time += next.noted == 0;
	}
	if (*count > 1)
		qsort(host, *count, sizeof *host, by_id);
	return host;
}

static int
meet(struct store *store, const struct host_sum *host, size_t count,
    struct parts *parts, struct err *e)
{
	struct feed feed = { .rows = host,
		.size = sizeof *host,
		.count = count,
		.column = { { FEED_INT, offsetof(struct host_sum, host) } } };
	struct query *q = store_query(store, SQL_NIGHT_NAMES);
	struct buf network = { 0 };
	int step;

	store_show(store, &feed);
	while ((step = query_step(q, e)) > 0)
		add_host(parts, host++, q, &network);
	store_show(store, NULL);
	buf_free(&network);
	return step;
}

/* How a list of groups is called, its names, and what their kind tells. */
struct naming {
	const char *list, *name, *kind;
};

static void
put_groups(struct document *d, const struct naming *naming,
    const struct groups *g, size_t limit)
{
	const struct group *group;
	struct document *row;
	size_t *best, i, count = groups_best(g, limit, &best);

	doc_list(d, naming->list);
	for (i = 0; i < count; i++) {
		group = groups_get(g, best[i]);
		row = doc_row(d, naming->list);
		doc_text(row, naming->name, group->name);
		if (naming->kind != NULL)
			doc_truth(row, naming->kind, group->kind != 0);
		doc_number(row, "hosts", group->hosts);
		doc_number(row, "tries", group->tries);
	}
	free(best);
}

static const struct naming organisations = { "organisations", "domain",
	"confirmed" };
static const struct naming networks = { "networks", "network", NULL };
static const struct naming countries = { "countries", "tld", NULL };

int
month_put_hosts(struct store *store, const struct month *m, size_t limit,
    struct document *d, struct err *e)
{
	struct parts parts = { groups_new(), groups_new(), groups_new() };
	int64_t first_time;
	size_t count;
	struct host_sum *host = gather(m, &count, &first_time);
	int rc = meet(store, host, count, &parts, e);

	doc_number(d, "first_time", first_time);
	doc_number(d, "returning", (int64_t)count - first_time);
	put_groups(d, &organisations, parts.organisations, limit);
	put_groups(d, &networks, parts.networks, limit);
	put_groups(d, &countries, parts.countries, limit);
	groups_free(parts.organisations);
	groups_free(parts.networks);
	groups_free(parts.countries);
	free(host);
	return rc;
}
