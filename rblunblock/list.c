#include "rblunblock/list.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/ip.h"
#include "lib/mem.h"
#include "lib/plural.h"
#include "lib/pool.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblunblock/job.h"
#include "rblunblock/listing.h"
#include "rblunblock/moved.h"
#include "rblunblock/network.h"
#include "rblunblock/sending.h"

struct counting {
	const struct job *job;
	struct store *store;
	struct pool *texts;
	struct audit *changes; /* that let somebody into this file */
	size_t count;
};

/* --- since when --- */

static void
read_changes(struct counting *c)
{
	struct span log = buf_as_span(&c->job->log);
	struct audit a;

	while (log.len > 0) {
		if (!audit_next(&log, c->texts, &a) || a.in.len == 0 ||
		    !span_is(a.file, target_path(c->job->rules)))
			continue;
		c->changes =
		    mem_resize(c->changes, c->count + 1, sizeof *c->changes);
		c->changes[c->count++] = a;
	}
}

static bool
has_word(struct span words, const char *text)
{
	struct span word;

	while (span_word(&words, &word))
		if (span_is(word, text))
			return true;
	return false;
}

/* find_time - of the last change that let it in; false: its day is not that */
static bool
find_time(const struct counting *c, const struct entry *entry,
    const struct network *n, int64_t *time)
{
	char text[NETWORK_TEXT_SIZE], day[DAY_SIZE];
	size_t i;

	network_format(n, text);
	for (i = c->count; i > 0; i--)
		if (has_word(c->changes[i - 1].in, text)) {
			*time = c->changes[i - 1].time;
			return span_is(entry->day, entry_day(*time, day));
		}
	return false;
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

/* count_ipv6 - their ids say nothing of their addresses */
static int64_t
count_ipv6(
    struct counting *c, const struct network *n, int64_t time, struct span day)
{
	struct query *q = store_query(c->store, SQL_HOST_IPV6);
	struct err ignored;
	int64_t tries = 0;
	struct ip ip;

	while (query_step(q, &ignored) > 0)
		if (ip_read(query_text(q, 1), &ip) && network_has(n, &ip))
			tries += count_hosts(
			    c, query_int(q, 0), query_int(q, 0), time, day);
	query_reset(q);
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
	if (!since.exact)
		time = 0;
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
	struct since *since;
	struct err ignored;
	size_t i;

	if (store_open(settings_text(job->settings, SET_DB), STORE_READ,
		&c.store, &ignored) < 0)
		return NULL;
	c.texts = pool_new();
	read_changes(&c);
	since = mem_new((all->count + 1) * sizeof *since);
	for (i = 0; i < all->count; i++) {
		since[i] = count_entry(&c, &all->list[i]);
		sending_ask(c.store, &all->list[i], job->dialect, job->now,
		    &since[i].last);
	}
	store_close(c.store);
	free(c.changes);
	pool_free(c.texts);
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

int
list_run(const struct settings *s, struct err *e)
{
	struct job job = { 0 };
	struct entries entries = { 0 };
	struct buf out = { 0 };
	struct since *since = NULL;
	struct err unread;
	int rc = job_open(&job, s, true, e);

	if (rc == 0) {
		entries_read(buf_as_span(&job.text), job.dialect, &entries);
		/* who may not read the log knows the days alone */
		(void)job_read_log(&job, &unread);
		since = count_all(&job, &entries);
		rc = listing_write(settings_text(s, SET_FORMAT), &entries,
		    since, span_of(job.day), &out, e);
	}
	if (rc == 0) {
		fputs(out.s, stdout);
		hint(&job, since, entries.count);
		tell_orphans(&job, entries.orphan_count);
		rc = entries.count == 0;
	}
	entries_free(&entries);
	buf_free(&out);
	free(since);
	job_close(&job);
	return rc;
}
