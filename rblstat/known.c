#include "rblstat/known.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/event.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "rblstat/entry.h"
#include "rblstat/suffix.h"

enum {
	HOST_SLOTS = 1 << 19, /* each 56 bytes */
	NAME_SLOTS = 1 << 10,
	NAME_MAX_SIZE = 255, /* RFC 1035 s2.3.4 */
};

/* What is known of a host. */
struct host_slot {
	struct ip ip;
	int64_t id; /* 0: the slot is free */
	int64_t domain;
	int64_t name;   /* hash of the name in its row; 0: none */
	int64_t named;  /* when the log named it so */
	int64_t hostid; /* hash of what the log said last; 0: nothing yet */
};

/* The same for a name of one of the tables of names. */
struct name_slot {
	int64_t hash, id;
};

struct known {
	struct store *store;
	struct host_slot *host;
	struct name_slot zone[NAME_SLOTS], domain[NAME_SLOTS];
	struct buf name; /* in use for one call at a time */
};

struct known *
known_new(struct store *store)
{
	struct known *k = mem_new(sizeof *k);

	k->store = store;
	k->host = mem_new(HOST_SLOTS * sizeof *k->host);
	return k;
}

void
known_free(struct known *k)
{
	if (k == NULL)
		return;
	free(k->host);
	buf_free(&k->name);
	free(k);
}

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

/* domain_id - of the domain that a name is in; the name is NUL-terminated */
static int64_t
domain_id(struct known *k, struct span name, struct err *e)
{
	struct span domain = suffix_domain(name.s);

	if (domain.s == NULL)
		return 0;
	return name_id(k, &domains, k->domain, domain, e);
}

/* load_host - the host's row, if there is one; 1, 0 or -1 */
static int
load_host(
    struct known *k, struct host_slot *slot, struct span ip, struct err *e)
{
	struct query *q = store_query(k->store, SQL_HOST_FIND);
	int step;

	query_put_text(q, 1, ip);
	step = query_step(q, e);
	if (step == 1) {
		slot->id = query_int(q, 0);
		slot->name =
		    query_is_null(q, 1) ? 0 : span_hash(query_text(q, 1));
		slot->domain = query_int(q, 2);
		slot->named = query_int(q, 3);
	}
	query_reset(q);
	return step;
}

/*
 * set_name - bind the name that the log gives the host now, its domain, and
 * since when; SPAN_NONE for none
 */
static int
set_name(struct known *k, struct host_slot *slot, struct query *q,
    struct span name, int64_t time, struct err *e)
{
	int64_t domain = name.s == NULL ? 0 : domain_id(k, name, e);

	if (domain < 0)
		return -1;
	slot->domain = domain;
	slot->name = name.s == NULL ? 0 : span_hash(name);
	slot->named = time;
	query_put_text(q, 2, name);
	query_put_int(q, 3, domain);
	query_put_int(q, 4, time);
	return 0;
}

static int
add_host(struct known *k, struct host_slot *slot, struct span ip,
    struct span name, int64_t time, struct err *e)
{
	struct query *q = store_query(k->store, SQL_HOST_INSERT);

	query_put_text(q, 1, ip);
	if (set_name(k, slot, q, name, time, e) < 0 || query_step(q, e) < 0)
		return -1;
	slot->id = store_last_id(k->store);
	return 0;
}

static int
rename_host(struct known *k, struct host_slot *slot, struct span name,
    int64_t time, struct err *e)
{
	struct query *q = store_query(k->store, SQL_HOST_NAME);

	query_put_int(q, 1, slot->id);
	if (set_name(k, slot, q, name, time, e) < 0)
		return -1;
	return query_step(q, e);
}

static struct host_slot *
slot_of(struct known *k, const struct ip *ip)
{
	struct span bytes = { (const char *)ip->bytes, sizeof ip->bytes };

	return &k->host[(uint64_t)span_hash(bytes) % HOST_SLOTS];
}

/* take_slot - have the slot tell of this host; 0, or -1 on failure */
static int
take_slot(struct known *k, struct host_slot *slot, const struct event *event,
    struct span name, struct err *e)
{
	char text[IP_TEXT_SIZE];
	int found;

	*slot = (struct host_slot){ .ip = event->ip };
	ip_format(&event->ip, text);
	found = load_host(k, slot, span_of(text), e);
	if (found == 0)
		return add_host(k, slot, span_of(text), name, event->time, e);
	return found < 0 ? -1 : 0;
}

/*
 * find_host - the slot that tells of the host of an event, its name kept up
 *
 * Returns NULL on failure.
 */
static struct host_slot *
find_host(struct known *k, const struct event *event, struct err *e)
{
	struct host_slot *slot = slot_of(k, &event->ip);
	bool there = slot->id != 0 &&
	    memcmp(&slot->ip, &event->ip, sizeof slot->ip) == 0;
	int64_t hostid = event->hostid.s == NULL ? 0 : span_hash(event->hostid);
	struct span name = SPAN_NONE;

	/* mostly the log says the same as the last time, or nothing */
	if (there && (hostid == 0 || hostid == slot->hostid))
		return slot;
	if (hostid != 0)
		name = lower(k, event->hostid);
	if (!there && take_slot(k, slot, event, name, e) < 0)
		return NULL;
	if (hostid == 0)
		return slot;
	if (span_hash(name) != slot->name) {
		/* an older log, read later, does not know better */
		if (event->time < slot->named)
			return slot;
		if (rename_host(k, slot, name, event->time, e) < 0)
			return NULL;
	}
	slot->hostid = hostid;
	return slot;
}

int
known_ids(struct known *k, const struct event *event, struct entry *entry,
    struct err *e)
{
	const struct host_slot *host = find_host(k, event, e);

	if (host == NULL)
		return -1;
	entry->host = host->id;
	entry->domain = host->domain;
	entry->zone = zone_id(k, event->zone, e);
	return entry->zone < 0 ? -1 : 0;
}
