#include "rblstat/ingest.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/event.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/suffix.h"

enum {
	HOST_SLOTS = 1 << 19, /* each 56 bytes */
	NAME_SLOTS = 1 << 10,
	NAME_MAX_SIZE = 255, /* RFC 1035 s2.3.4, and room for no more */
	TEXT_MAX_SIZE = 1000,
};

/*
 * What is known of a host, in a table in which each address has one slot;
 * where two want the same, the later one drives the other out.
 */
struct host_slot {
	struct ip ip;
	int64_t id; /* 0: the slot is free */
	int64_t domain;
	int64_t name;   /* hash of the name in its row; 0: none */
	int64_t hostid; /* hash of what the log said last; 0: nothing yet */
};

/* The same for a name of one of the tables of names. */
struct name_slot {
	int64_t hash, id;
};

struct sum {
	int day;
	int64_t domain, host, zone;
	int64_t tries, first, last;
};

/* Which ids were seen already, one bit for each. */
struct seen {
	unsigned char *bits;
	size_t size;
};

struct ingest {
	struct store *store;
	struct when_zone clock;
	struct host_slot *host;
	struct name_slot zone[NAME_SLOTS], domain[NAME_SLOTS];
	struct sum *sum; /* INGEST_BATCH of them */
	int64_t waiting;
	struct seen hosts, zones;
	struct buf name; /* in use for one call at a time */
	struct ingest_tally tally;
};

struct ingest *
ingest_new(struct store *store)
{
	struct ingest *in = mem_new(sizeof *in);

	in->store = store;
	in->host = mem_new(HOST_SLOTS * sizeof *in->host);
	in->sum = mem_new(INGEST_BATCH * sizeof *in->sum);
	return in;
}

void
ingest_free(struct ingest *in)
{
	if (in == NULL)
		return;
	free(in->host);
	free(in->sum);
	free(in->hosts.bits);
	free(in->zones.bits);
	buf_free(&in->name);
	free(in);
}

/* first_seen - whether the id is new here; it is not the next time */
static bool
first_seen(struct seen *seen, int64_t id)
{
	size_t byte = (size_t)id / 8, size;
	int bit = 1 << id % 8;

	if (byte >= seen->size) {
		size = byte * 2 + 64;
		seen->bits = mem_resize(seen->bits, size, 1);
		memset(seen->bits + seen->size, 0, size - seen->size);
		seen->size = size;
	}
	if (seen->bits[byte] & bit)
		return false;
	seen->bits[byte] |= (unsigned char)bit;
	return true;
}

/* --- names --- */

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
name_id(struct ingest *in, const struct names *names, struct name_slot *slots,
    struct span name, struct err *e)
{
	int64_t hash = span_hash(name);
	struct name_slot *slot = &slots[(uint64_t)hash % NAME_SLOTS];

	if (slot->id == 0 || slot->hash != hash) {
		slot->id = find_or_add(in->store, names, name, e);
		slot->hash = hash;
	}
	return slot->id;
}

/* lower - a stranger's name as it is stored: printable, capped, lower case */
static struct span
lower(struct ingest *in, struct span name)
{
	char *clean;
	size_t i;

	buf_clear(&in->name);
	if (name.len <= NAME_MAX_SIZE && span_is_plain(name)) {
		buf_span(&in->name, name);
	} else {
		clean = span_printable(name, NAME_MAX_SIZE);
		buf_text(&in->name, clean);
		free(clean);
	}
	for (i = 0; i < in->name.len; i++)
		if (isupper((unsigned char)in->name.s[i]))
			in->name.s[i] |= 0x20;
	/* one dot at the end is the same name, RFC 1034 s3.1 */
	if (in->name.len > 1 && in->name.s[in->name.len - 1] == '.')
		in->name.s[--in->name.len] = '\0';
	return buf_as_span(&in->name);
}

static int64_t
zone_id(struct ingest *in, struct span zone, struct err *e)
{
	if (zone.s == NULL)
		return 0;
	return name_id(in, &zones, in->zone, lower(in, zone), e);
}

/* domain_id - of the domain that a name is in; the name is NUL-terminated */
static int64_t
domain_id(struct ingest *in, struct span name, struct err *e)
{
	struct span domain = suffix_domain(name.s);

	if (domain.s == NULL)
		return 0;
	return name_id(in, &domains, in->domain, domain, e);
}

/* --- hosts --- */

/* load_host - the host's row, if there is one; 1, 0 or -1 */
static int
load_host(
    struct ingest *in, struct host_slot *slot, struct span ip, struct err *e)
{
	struct query *q = store_query(in->store, SQL_HOST_FIND);
	int step;

	query_put_text(q, 1, ip);
	step = query_step(q, e);
	if (step == 1) {
		slot->id = query_int(q, 0);
		slot->name =
		    query_is_null(q, 1) ? 0 : span_hash(query_text(q, 1));
		slot->domain = query_int(q, 2);
	}
	query_reset(q);
	return step;
}

/* add_host - with the name that the log gives it, SPAN_NONE for none */
static int
add_host(struct ingest *in, struct host_slot *slot, struct span ip,
    struct span name, struct err *e)
{
	int64_t domain = name.s == NULL ? 0 : domain_id(in, name, e);
	struct query *q = store_query(in->store, SQL_HOST_INSERT);

	if (domain < 0)
		return -1;
	query_put_text(q, 1, ip);
	query_put_text(q, 2, name);
	query_put_int(q, 3, domain);
	if (query_step(q, e) < 0)
		return -1;
	slot->id = store_last_id(in->store);
	slot->domain = domain;
	slot->name = name.s == NULL ? 0 : span_hash(name);
	return 0;
}

/* rename_host - write the name that the log gives the host now */
static int
rename_host(
    struct ingest *in, struct host_slot *slot, struct span name, struct err *e)
{
	int64_t domain = domain_id(in, name, e);
	struct query *q = store_query(in->store, SQL_HOST_NAME);

	if (domain < 0)
		return -1;
	query_put_int(q, 1, slot->id);
	query_put_text(q, 2, name);
	query_put_int(q, 3, domain);
	slot->domain = domain;
	slot->name = span_hash(name);
	return query_step(q, e);
}

static struct host_slot *
slot_of(struct ingest *in, const struct ip *ip)
{
	struct span bytes = { (const char *)ip->bytes, sizeof ip->bytes };

	return &in->host[(uint64_t)span_hash(bytes) % HOST_SLOTS];
}

/* take_slot - have the slot tell of this host; 0, or -1 on failure */
static int
take_slot(struct ingest *in, struct host_slot *slot, const struct ip *ip,
    struct span name, struct err *e)
{
	char text[IP_TEXT_SIZE];
	int found;

	*slot = (struct host_slot){ .ip = *ip };
	ip_format(ip, text);
	found = load_host(in, slot, span_of(text), e);
	if (found == 0)
		return add_host(in, slot, span_of(text), name, e);
	return found < 0 ? -1 : 0;
}

/*
 * find_host - the slot that tells of the host of an event, its name kept up
 *
 * Returns NULL on failure.
 */
static struct host_slot *
find_host(struct ingest *in, const struct event *event, struct err *e)
{
	struct host_slot *slot = slot_of(in, &event->ip);
	bool there = slot->id != 0 &&
	    memcmp(&slot->ip, &event->ip, sizeof slot->ip) == 0;
	int64_t hostid = event->hostid.s == NULL ? 0 : span_hash(event->hostid);
	struct span name = SPAN_NONE;

	/* mostly the log says the same as the last time, or nothing */
	if (there && (hostid == 0 || hostid == slot->hostid))
		return slot;
	if (hostid != 0)
		name = lower(in, event->hostid);
	if (!there && take_slot(in, slot, &event->ip, name, e) < 0)
		return NULL;
	slot->hostid = hostid;
	if (hostid != 0 && span_hash(name) != slot->name &&
	    rename_host(in, slot, name, e) < 0)
		return NULL;
	return slot;
}

/* --- events --- */

/* put_words - bind a stranger's words, made fit to be shown */
static void
put_words(struct query *q, int at, struct span words)
{
	char *clean;

	if (words.len <= TEXT_MAX_SIZE && span_is_plain(words)) {
		query_put_text(q, at, words);
		return;
	}
	clean = span_printable(words, TEXT_MAX_SIZE);
	query_put_text(q, at, span_of(clean));
	free(clean);
}

static int
write_event(struct ingest *in, const struct event *event, const int64_t key[4],
    struct err *e)
{
	struct query *q = store_query(in->store, SQL_EVENT_INSERT);

	query_put_int(q, 1, key[0]);
	query_put_int(q, 2, key[1]);
	query_put_int(q, 3, event->time);
	query_put_int(q, 4, event->dated);
	query_put_int(q, 5, key[2]);
	query_put_int(q, 6, key[3]);
	query_put_text(q, 7, span_of(event->format));
	if (event->code != 0)
		query_put_int(q, 8, event->code);
	put_words(q, 9, event->text);
	put_words(q, 10, event->hostid);
	put_words(q, 11, event->hostinfo);
	put_words(q, 12, event->helo);
	put_words(q, 13, event->from);
	put_words(q, 14, event->to);
	return query_step(q, e);
}

static void
count(struct ingest *in, const struct event *event, int64_t host, int64_t zone)
{
	struct ingest_tally *t = &in->tally;

	if (t->refusals == 0 || event->time < t->first)
		t->first = event->time;
	if (t->refusals == 0 || event->time > t->last)
		t->last = event->time;
	t->refusals++;
	t->hosts += first_seen(&in->hosts, host);
	t->zones += zone != 0 && first_seen(&in->zones, zone);
	t->guessed += event->dated == DATED_YEAR_INFERRED;
	t->undated += event->dated == DATED_BY_FILE;
}

int
ingest_event(struct ingest *in, const struct event *event, int64_t source,
    int64_t place, bool keep, struct err *e)
{
	struct host_slot *host = find_host(in, event, e);
	int64_t zone = host == NULL ? -1 : zone_id(in, event->zone, e);
	int64_t key[4] = { source, place, host ? host->id : 0, zone };

	if (zone < 0 || (keep && write_event(in, event, key, e) < 0))
		return -1;
	in->sum[in->waiting++] = (struct sum){
		.day = when_day(&in->clock, event->time),
		.domain = host->domain,
		.host = host->id,
		.zone = zone,
		.tries = 1,
		.first = event->time,
		.last = event->time,
	};
	count(in, event, host->id, zone);
	return 0;
}

int64_t
ingest_waiting(const struct ingest *in)
{
	return in->waiting;
}

/* --- sums --- */

static int
compare(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

static int
by_key(const void *a, const void *b)
{
	const struct sum *x = a, *y = b;

	if (x->day != y->day)
		return compare(x->day, y->day);
	if (x->domain != y->domain)
		return compare(x->domain, y->domain);
	if (x->host != y->host)
		return compare(x->host, y->host);
	return compare(x->zone, y->zone);
}

/* merge - one sum for each key, in the front of the array */
static int64_t
merge(struct sum *sum, int64_t count_of)
{
	int64_t i, last = 0;

	qsort(sum, (size_t)count_of, sizeof *sum, by_key);
	for (i = 1; i < count_of; i++) {
		if (by_key(&sum[last], &sum[i]) != 0) {
			sum[++last] = sum[i];
			continue;
		}
		sum[last].tries += sum[i].tries;
		if (sum[i].first < sum[last].first)
			sum[last].first = sum[i].first;
		if (sum[i].last > sum[last].last)
			sum[last].last = sum[i].last;
	}
	return last + 1;
}

static int
write_sum(struct ingest *in, const struct sum *sum, struct err *e)
{
	struct query *q = store_query(in->store, SQL_DAY_SUM_ADD);

	query_put_int(q, 1, sum->day);
	query_put_int(q, 2, sum->domain);
	query_put_int(q, 3, sum->host);
	query_put_int(q, 4, sum->zone);
	query_put_int(q, 5, sum->tries);
	query_put_int(q, 6, sum->first);
	query_put_int(q, 7, sum->last);
	return query_step(q, e);
}

static int
mark_stale(struct ingest *in, int month, struct err *e)
{
	struct query *q = store_query(in->store, SQL_MONTH_STALE);

	query_put_int(q, 1, month);
	return query_step(q, e);
}

int
ingest_write(struct ingest *in, struct err *e)
{
	int64_t i, sums = in->waiting;
	int month = 0;

	if (sums == 0)
		return 0;
	sums = merge(in->sum, sums);
	for (i = 0; i < sums; i++) {
		if (in->sum[i].day / 100 != month) {
			month = in->sum[i].day / 100;
			if (mark_stale(in, month, e) < 0)
				return -1;
		}
		if (write_sum(in, &in->sum[i], e) < 0)
			return -1;
	}
	in->waiting = 0;
	return 0;
}

static int
run(struct store *store, enum sql which, struct err *e)
{
	return query_step(store_query(store, which), e);
}

int
ingest_months(struct store *store, struct err *e)
{
	if (store_begin(store, e) < 0)
		return -1;
	if (run(store, SQL_MONTH_FORGET, e) < 0 ||
	    run(store, SQL_MONTH_REFRESH, e) < 0 ||
	    run(store, SQL_MONTH_FRESH, e) < 0 || store_commit(store, e) < 0) {
		store_rollback(store);
		return -1;
	}
	return 0;
}

const struct ingest_tally *
ingest_tally(const struct ingest *in)
{
	return &in->tally;
}
