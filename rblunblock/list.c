#include "rblunblock/list.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/files.h"
#include "lib/ip.h"
#include "lib/mem.h"
#include "lib/plural.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblunblock/hands.h"
#include "rblunblock/job.h"
#include "rblunblock/listing.h"
#include "rblunblock/moved.h"
#include "rblunblock/named.h"
#include "rblunblock/network.h"
#include "rblunblock/sending.h"

struct host {
	struct ip ip;
	int64_t id;
};

struct counting {
	const struct job *job;
	struct store *store;
	struct hands *hands; /* what the log tells */
	struct host *hosts;  /* of IPv6, in order of their addresses */
	size_t count;
};

/* --- since when --- */

/* find_time - of the change that let it in; false: its day is not that */
static bool
find_time(const struct counting *c, const struct entry *entry,
    const struct network *n, int64_t *time)
{
	char day[DAY_SIZE];

	return hands_since(c->hands, n, time) &&
	    span_is(entry->day, entry_day(*time, day));
}

/* day_of - 20260302 of "2026-03-02" */
static int64_t
day_of(struct span day)
{
	int64_t number = 0;
	size_t i;

	for (i = 0; i < day.len; i++)
		if (isdigit((unsigned char)day.s[i]))
			number = number * 10 + (day.s[i] - '0');
	return number;
}

/* --- how often --- */

/* count_hosts - the refusals of those from one id to another */
static int64_t
count_hosts(struct counting *c, int64_t first, int64_t last, int64_t time,
    struct span day)
{
	struct query *q = store_query(c->store, SQL_PARTNER_SINCE);
	struct err ignored;
	int64_t tries = 0;

	query_put_int(q, 1, first);
	query_put_int(q, 2, last);
	query_put_int(q, 3, time);
	query_put_int(q, 4, day_of(day));
	if (query_step(q, &ignored) > 0)
		tries = query_int(q, 0);
	query_reset(q);
	return tries;
}

/* by_ip - for qsort(3) */
static int
by_ip(const void *a, const void *b)
{
	const struct host *x = a, *y = b;

	return memcmp(&x->ip, &y->ip, sizeof x->ip);
}

/* read_hosts - those of IPv6, whose ids say nothing of their addresses */
static void
read_hosts(struct counting *c)
{
	struct query *q = store_query(c->store, SQL_HOST_IPV6);
	struct err ignored;
	struct host host;

	while (query_step(q, &ignored) > 0) {
		if (!ip_read(query_text(q, 1), &host.ip))
			continue;
		host.id = query_int(q, 0);
		c->hosts = mem_resize(c->hosts, c->count + 1, sizeof *c->hosts);
		c->hosts[c->count++] = host;
	}
	query_reset(q);
	if (c->count > 0)
		qsort(c->hosts, c->count, sizeof *c->hosts, by_ip);
}

/* first_host - the index of the first one that is not before an address */
static size_t
first_host(const struct counting *c, const struct ip *ip)
{
	size_t from = 0, to = c->count, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (memcmp(&c->hosts[middle].ip, ip, sizeof *ip) < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

static int64_t
count_ipv6(
    struct counting *c, const struct network *n, int64_t time, struct span day)
{
	size_t i = first_host(c, &n->ip);
	int64_t tries = 0;

	for (; i < c->count && network_has(n, &c->hosts[i].ip); i++)
		tries +=
		    count_hosts(c, c->hosts[i].id, c->hosts[i].id, time, day);
	return tries;
}

static struct since
count_entry(struct counting *c, const struct entry *entry)
{
	struct since since = { .tries = -1 };
	struct network n;
	int64_t time = 0;
	struct ip last;

	if (!moved_network(entry, c->job->dialect, &n))
		return since;
	since.exact = find_time(c, entry, &n, &time);
	/* a refusal of the same second may have come before the rule */
	time = since.exact ? time + 1 : 0;
	network_last(&n, &last);
	since.tries = ip_is_v4(&n.ip) ? count_hosts(c, ip_number(&n.ip),
					    ip_number(&last), time, entry->day)
				      : count_ipv6(c, &n, time, entry->day);
	return since;
}

/* count_all - NULL when there is no database */
static struct since *
count_all(const struct job *job, const struct entries *all)
{
	struct counting c = { .job = job };
	struct senders *senders;
	struct since *since;
	struct err ignored;
	size_t i;

	if (store_open(settings_text(job->settings, SET_DB), STORE_READ,
		&c.store, &ignored) < 0)
		return NULL;
	c.hands = hands_read(
	    buf_as_span(&job->log), target_path(job->rules), job->kind->name);
	read_hosts(&c);
	senders = senders_read(c.store, job->now);
	since = mem_new((all->count + 1) * sizeof *since);
	for (i = 0; i < all->count; i++) {
		since[i] = count_entry(&c, &all->list[i]);
		senders_ask(
		    senders, &all->list[i], job->dialect, &since[i].last);
	}
	senders_free(senders);
	store_close(c.store);
	hands_free(c.hands);
	free(c.hosts);
	return since;
}

/* hint - where a rule has no effect, it is not where somebody looks */
static void
hint(const struct job *job, const struct since *since, size_t count)
{
	size_t i, vain = 0;

	for (i = 0; since != NULL && i < count; i++)
		vain += since[i].exact && since[i].tries > 0;
	if (vain > 0)
		fprintf(stderr,
		    "rblunblock: %zu of them %s refused after that; see that "
		    "%s reads %s, on each server whose log is read%s%s\n",
		    vain, plural((int64_t)vain, "was", "were"),
		    job->kind->program,
		    job->cdb_path != NULL ? job->cdb_path : job->rules_path,
		    job->kind->then != NULL ? ", and was told of it: " : "",
		    job->kind->then != NULL ? job->kind->then : "");
}

/* tell_orphans - they may be of rules that are not in the list by that */
static void
tell_orphans(const struct job *job, size_t count)
{
	if (count > 0)
		fprintf(stderr,
		    "rblunblock: %zu %s in %s %s no rule right below; --check "
		    "names %s\n",
		    count, plural((int64_t)count, "comment", "comments"),
		    job->rules_path, plural((int64_t)count, "has", "have"),
		    plural((int64_t)count, "it", "them"));
}

/* --- which of them --- */

/* mark - those that a word names, or by whose network it is let in */
static bool
mark(const struct job *job, const struct entries *all,
    const struct named *named, bool *meant)
{
	bool found = false;
	size_t i;

	for (i = 0; i < all->count; i++)
		if (named_is(named, &all->list[i], job->dialect) ||
		    named_within(named, &all->list[i], job->dialect))
			meant[i] = found = true;
	if (!found)
		fprintf(stderr,
		    "rblunblock: %s has no rule of rblunblock for %.100s\n",
		    job->rules_path, named->shown);
	return found;
}

static void
keep(struct entries *all, const bool *meant)
{
	size_t i, kept = 0;

	for (i = 0; i < all->count; i++)
		if (meant[i])
			all->list[kept++] = all->list[i];
	all->count = kept;
}

/* choose - keep those that are asked for; returns 1 where some are not there */
static int
choose(const struct settings *s, const struct job *job, struct entries *all,
    struct err *e)
{
	bool *meant = mem_new((all->count + 1) * sizeof *meant);
	struct named named;
	int i, rc = 0;

	for (i = 0; i < s->count && rc >= 0; i++) {
		if (named_read(&named, s->words[i], all, job->dialect, e) < 0)
			rc = -1;
		else if (!mark(job, all, &named, meant))
			rc = 1;
	}
	if (s->count > 0)
		keep(all, meant);
	free(meant);
	return rc;
}

static int
list(const struct settings *s, const struct job *job, struct entries *entries,
    struct err *e)
{
	struct buf out = { 0 };
	struct since *since;
	int missing = choose(s, job, entries, e);

	if (missing < 0)
		return -1;
	since = count_all(job, entries);
	if (listing_write(settings_text(s, SET_FORMAT), entries, since,
		span_of(job->day), &out, e) < 0)
		missing = -1;
	if (missing >= 0) {
		fputs(out.s, stdout);
		hint(job, since, entries->count);
		tell_orphans(job, entries->orphan_count);
	}
	buf_free(&out);
	free(since);
	return missing == 0 ? entries->count == 0 : missing;
}

int
list_run(const struct settings *s, struct err *e)
{
	struct job job = { 0 };
	struct entries entries = { 0 };
	struct err unread;
	int rc = job_open(&job, s, TO_LIST, e);

	if (rc == 0) {
		entries_read(buf_as_span(&job.text), job.dialect, &entries);
		/* who may not read the log knows the days alone */
		(void)job_read_log(&job, &unread);
		rc = list(s, &job, &entries, e);
	}
	entries_free(&entries);
	job_close(&job);
	return rc;
}
