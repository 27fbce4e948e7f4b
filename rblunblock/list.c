#include "rblunblock/list.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/err.h"
#include "lib/ip.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblunblock/job.h"
#include "rblunblock/listing.h"

/* day_of - 20260302 of "2026-03-02"; 0 for what is none */
static int64_t
day_of(struct span day)
{
	int64_t number = 0;
	size_t i;

	for (i = 0; i < day.len && i < DAY_SIZE - 1; i++)
		if (isdigit((unsigned char)day.s[i]))
			number = number * 10 + (day.s[i] - '0');
	return number;
}

/* read_tries - how often it was refused since it was let in */
static int64_t
read_tries(struct store *store, const struct entry *entry)
{
	struct query *q = store_query(store, SQL_PARTNER_SINCE);
	int64_t tries = TRIES_UNKNOWN;
	char text[IP_TEXT_SIZE];
	struct err ignored;
	struct ip ip;

	if (!ip_read(entry->address, &ip))
		return TRIES_UNKNOWN;
	query_put_int(q, 1, ip_is_v4(&ip) ? ip_number(&ip) : -1);
	query_put_text(q, 2, span_of(ip_format(&ip, text)));
	query_put_int(q, 3, day_of(entry->day));
	if (query_step(q, &ignored) > 0)
		tries = query_int(q, 0);
	query_reset(q);
	return tries;
}

/* find_tries - of all; NULL when there is no database */
static int64_t *
find_tries(const struct settings *s, const struct entries *all)
{
	struct store *store;
	struct err ignored;
	int64_t *tries;
	size_t i;

	if (store_open(settings_text(s, SET_DB), STORE_READ, &store, &ignored) <
	    0)
		return NULL;
	tries = mem_new(all->count * sizeof *tries);
	for (i = 0; i < all->count; i++)
		tries[i] = read_tries(store, &all->list[i]);
	store_close(store);
	return tries;
}

int
list_run(const struct settings *s, struct err *e)
{
	struct job job = { 0 };
	struct entries entries = { 0 };
	struct buf out = { 0 };
	int64_t *tries = NULL;
	int rc = job_open(&job, s, true, e);

	if (rc == 0) {
		entries_read(buf_as_span(&job.text), job.dialect, &entries);
		tries = find_tries(s, &entries);
		rc = listing_write(settings_text(s, SET_FORMAT), &entries,
		    tries, span_of(job.day), &out, e);
	}
	if (rc == 0) {
		fputs(out.s, stdout);
		rc = entries.count == 0;
	}
	entries_free(&entries);
	buf_free(&out);
	free(tries);
	job_close(&job);
	return rc;
}
