#include "rblstat/known.h"

#include <ctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/event.h"
#include "lib/ip.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/store.h"
#include "lib/suffix.h"
#include "rblstat/entry.h"
#include "rblstat/hosts.h"

enum {
	NAME_SLOTS = 1 << 14,
	NAME_MAX_SIZE = 255, /* RFC 1035 s2.3.4 */
};

/* The ids of IPv6 hosts follow those of IPv4, which are the addresses. */
#define FIRST_V6 ((int64_t)1 << 32)

/* What is known of a name of one of the tables of names. */
struct name_slot {
	int64_t hash, id;
};

/* A row of host that is to be written. */
struct fresh {
	int64_t id, domain, named;
	struct span ip, name; /* in the words of the batch */
};

struct known {
	struct store *store;
	struct hosts *hosts;
	bool all; /* the database has no host but these */
	int64_t next_v6;
	struct name_slot zone[NAME_SLOTS], domain[NAME_SLOTS];
	struct name_slot pool[NAME_SLOTS]; /* what hosts of it are in */
	struct buf name;                   /* in use for one call at a time */

	/* to be written */
	uint32_t batch;
	struct fresh *fresh;
	uint32_t count, room;
	struct pool *words;
};

struct known *
known_new(struct store *store)
{
	struct known *k = mem_new(sizeof *k);

	k->store = store;
	k->batch = 1;
	k->hosts = hosts_new();
	k->words = pool_new();
	return k;
}

void
known_free(struct known *k)
{
	if (k == NULL)
		return;
	hosts_free(k->hosts);
	free(k->fresh);
	buf_free(&k->name);
	pool_free(k->words);
	free(k);
}

/* --- zones and domains --- */

/* A table of names: how to find one and how to add it. */
static const struct names {
	enum sql find, add;
} zones = { SQL_ZONE_FIND, SQL_ZONE_INSERT },
  domains = { SQL_DOMAIN_FIND, SQL_DOMAIN_INSERT };

static int64_t
find_or_add(struct store *store, const struct names *names, struct span name,
    struct err *e)
{
	struct query *q = store_query(store, names->find);
	int64_t id = -1;
	int step;

	query_put_text(q, 1, name);
	step = query_step(q, e);
	if (step == 1)
		id = query_int(q, 0);
	query_reset(q);
	if (step != 0)
		return id;
	q = store_query(store, names->add);
	query_put_text(q, 1, name);
	return query_step(q, e) < 0 ? -1 : store_last_id(store);
}

/* name_id - the id of a name, -1 on failure */
static int64_t
name_id(struct known *k, const struct names *names, struct name_slot *slots,
    struct span name, struct err *e)
{
	int64_t hash = span_hash(name);
	struct name_slot *slot = &slots[(uint64_t)hash % NAME_SLOTS];

	if (slot->id == 0 || slot->hash != hash) {
		slot->id = find_or_add(k->store, names, name, e);
		slot->hash = hash;
	}
	return slot->id;
}

/* lower - a stranger's name as it is stored: printable, capped, lower case */
static struct span
lower(struct known *k, struct span name)
{
	char *clean;
	size_t i;

	buf_clear(&k->name);
	if (name.len <= NAME_MAX_SIZE && span_is_plain(name)) {
		buf_span(&k->name, name);
	} else {
		clean = span_printable(name, NAME_MAX_SIZE);
		buf_text(&k->name, clean);
		free(clean);
	}
	for (i = 0; i < k->name.len; i++)
		if (isupper((unsigned char)k->name.s[i]))
			k->name.s[i] |= 0x20;
	/* one dot at the end is the same name, RFC 1034 s3.1 */
	if (k->name.len > 1 && k->name.s[k->name.len - 1] == '.')
		k->name.s[--k->name.len] = '\0';
	return buf_as_span(&k->name);
}

static int64_t
zone_id(struct known *k, struct span zone, struct err *e)
{
	if (zone.s == NULL)
		return 0;
	return name_id(k, &zones, k->zone, lower(k, zone), e);
}

/*
 * domain_id - of the domain that a name is in; the name is NUL-terminated
 *
 * Hosts come in pools: what x.pool.example.com is in, y.pool.example.com is
 * in too, unless it is a public suffix itself. To ask for that is a fifth of
 * the work of finding the domain.
 */
static int64_t
domain_id(struct known *k, struct span name, struct err *e)
{
	const char *dot = memchr(name.s, '.', name.len);
	struct span pool = span_of(dot == NULL ? "" : dot + 1);
	int64_t hash = span_hash(pool);
	struct name_slot *slot = &k->pool[(uint64_t)hash % NAME_SLOTS];
	struct span domain;
	int64_t id;

	if (slot->id != 0 && slot->hash == hash && !suffix_is(name.s))
		return slot->id;
	domain = suffix_domain(name.s);
	if (domain.s == NULL)
		return 0;
	id = name_id(k, &domains, k->domain, domain, e);
	if (id > 0 && domain.len <= pool.len)
		*slot = (struct name_slot){ hash, id };
	return id;
}

/* --- hosts --- */

/* load_host - the host's row, if there is one; 1, 0 or -1 */
static int
load_host(struct known *k, struct known_host *slot, struct err *e)
{
	bool v4 = ip_is_v4(&slot->ip);
	char text[IP_TEXT_SIZE];
	struct query *q;
	int step;

	if (k->all)
		return 0;
	q = store_query(k->store, v4 ? SQL_HOST_LOAD : SQL_HOST_LOAD_V6);
	if (v4)
		query_put_int(q, 1, ip_number(&slot->ip));
	else
		query_put_text(q, 1, span_of(ip_format(&slot->ip, text)));
	step = query_step(q, e);
	if (step == 1) {
		slot->id = query_int(q, 0);
		slot->name =
		    query_is_null(q, 1) ? 0 : span_hash(query_text(q, 1));
		slot->domain = (uint32_t)query_int(q, 2);
		slot->named = query_int(q, 3);
	}
	query_reset(q);
	return step;
}

/* to_write - the row of a host that is to be written at the end of the batch */
static struct fresh *
to_write(struct known *k, struct known_host *slot)
{
	if (slot->batch != k->batch) {
		slot->batch = k->batch;
		slot->fresh = k->count++;
		if (slot->fresh == k->room) {
			k->room = k->room * 2 + 1024;
			k->fresh =
			    mem_resize(k->fresh, k->room, sizeof *k->fresh);
		}
	}
	return &k->fresh[slot->fresh];
}

/*
 * set_name - have the host be known by the name that the log gives it now,
 * and that name's domain; SPAN_NONE for none
 */
static int
set_name(struct known *k, struct known_host *slot, struct span name,
    int64_t time, struct err *e)
{
	int64_t domain = name.s == NULL ? 0 : domain_id(k, name, e);
	char ip[IP_TEXT_SIZE];

	if (domain < 0)
		return -1;
	slot->domain = (uint32_t)domain;
	slot->name = name.s == NULL ? 0 : span_hash(name);
	slot->named = time;
	*to_write(k, slot) = (struct fresh){
		.id = slot->id,
		.domain = domain,
		.named = time,
		.ip = pool_keep(k->words, span_of(ip_format(&slot->ip, ip))),
		.name = pool_keep(k->words, name),
	};
	return 0;
}

/* take_slot - have a free slot tell of this host; 0, or -1 on failure */
static int
take_slot(struct known *k, struct known_host *slot, const struct event *event,
    struct span name, struct err *e)
{
	int found;

	hosts_take(k->hosts, slot, &event->ip);
	found = load_host(k, slot, e);
	if (found != 0)
		return found < 0 ? -1 : 0;
	slot->id = ip_is_v4(&event->ip) ? ip_number(&event->ip) : k->next_v6++;
	return set_name(k, slot, name, event->time, e);
}

/*
 * find_host - the slot that tells of the host of an event, its name kept up
 *
 * Returns NULL on failure.
 */
static struct known_host *
find_host(struct known *k, const struct event *event, struct err *e)
{
	struct known_host *slot = hosts_slot(k->hosts, &event->ip);
	int64_t hostid = event->hostid.s == NULL ? 0 : span_hash(event->hostid);
	struct span name = SPAN_NONE;

	/* mostly the log says the same as the last time, or nothing */
	if (slot->used && (hostid == 0 || hostid == slot->hostid))
		return slot;
	if (hostid != 0)
		name = lower(k, event->hostid);
	if (!slot->used && take_slot(k, slot, event, name, e) < 0)
		return NULL;
	if (hostid == 0)
		return slot;
	if (span_hash(name) != slot->name) {
		/* an older log, read later, does not know better */
		if (event->time < slot->named)
			return slot;
		if (set_name(k, slot, name, event->time, e) < 0)
			return NULL;
	}
	slot->hostid = hostid;
	return slot;
}

int
known_ids(struct known *k, const struct event *event, struct entry *entry,
    struct err *e)
{
	struct known_host *host = find_host(k, event, e);

	if (host == NULL)
		return -1;
	entry->host = host->id;
	entry->domain = host->domain;
	entry->met = host->used == 2;
	host->used = 2;
	entry->zone = zone_id(k, event->zone, e);
	return entry->zone < 0 ? -1 : 0;
}

/* --- batches --- */

int
known_begin(struct known *k, struct err *e)
{
	bool changed;
	struct query *q;
	int step;

	if (store_changed(k->store, &changed, e) < 0)
		return -1;
	if (!changed)
		return 0;
	hosts_clear(k->hosts);
	q = store_query(k->store, SQL_HOST_NEXT);
	step = query_step(q, e);
	if (step == 1) {
		k->all = query_int(q, 0) == 0;
		k->next_v6 = query_int(q, 1);
		if (k->next_v6 < FIRST_V6)
			k->next_v6 = FIRST_V6;
	}
	query_reset(q);
	return step < 0 ? -1 : 0;
}

static int
by_id(const void *a, const void *b)
{
	const struct fresh *x = a, *y = b;

	return x->id < y->id ? -1 : x->id > y->id;
}

/* forget - make room when there are so many hosts that the next batch might
 * not get in */
static void
forget(struct known *k)
{
	if (!hosts_crowded(k->hosts))
		return;
	hosts_clear(k->hosts);
	k->all = false;
}

int
known_write(struct known *k, struct err *e)
{
	struct feed feed = {
		.rows = k->fresh,
		.size = sizeof *k->fresh,
		.count = k->count,
		.column = {
			{ FEED_INT, offsetof(struct fresh, id) },
			{ FEED_SPAN, offsetof(struct fresh, ip) },
			{ FEED_SPAN, offsetof(struct fresh, name) },
			{ FEED_INT, offsetof(struct fresh, named) },
			{ FEED_INT, offsetof(struct fresh, domain) },
		},
	};

	if (k->count == 0)
		return 0;
	/* a table is filled fastest in the order of its key */
	qsort(k->fresh, k->count, sizeof *k->fresh, by_id);
	if (store_feed(k->store, SQL_HOST_WRITE, &feed, e) < 0)
		return -1;
	k->count = 0;
	k->batch++;
	pool_clear(k->words);
	forget(k);
	return 0;
}
