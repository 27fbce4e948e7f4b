/* digest-old - the report that render still takes */
#include "rblreport/digest.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/store.h"
#include "rblreport/home.h"
#include "rblreport/report.h"

/* copy - a text of the database as a string, NULL for NULL */
static char *
copy(struct span text)
{
	return text.s != NULL ? mem_copy(text.s, text.len) : NULL;
}

/* find_window - from the last report to the newest event */
static int
find_window(struct store *store, struct report *r, struct err *e)
{
	struct query *q = store_query(store, SQL_REPORT_LAST);
	int step;

	query_put_text(q, 1, span_of(DIGEST_NIGHTLY));
	step = query_step(q, e);
	if (step < 0)
		return -1;
	if (step > 0) {
		r->since = query_int(q, 0);
		r->after = query_int(q, 1);
		query_reset(q);
	}
	q = store_query(store, SQL_EVENT_LAST);
	if (query_step(q, e) < 0)
		return -1;
	/* events are thrown away some day, but the window never goes back */
	r->upto = query_int(q, 0) > r->after ? query_int(q, 0) : r->after;
	query_reset(q);
	return 0;
}

/* ask - one of the statements about the window */
static struct query *
ask(struct store *store, enum sql which, const struct report *r)
{
	struct query *q = store_query(store, which);

	query_put_int(q, 1, r->after);
	query_put_int(q, 2, r->upto);
	return q;
}

static int
sum(struct store *store, struct report *r, struct err *e)
{
	struct query *q = ask(store, SQL_NIGHT_SUM, r);

	if (query_step(q, e) < 0)
		return -1;
	r->tries = query_int(q, 0);
	r->hosts = query_int(q, 1);
	r->first = query_int(q, 2);
	r->last = query_int(q, 3);
	query_reset(q);
	return 0;
}

static int
compare_words(const void *a, const void *b)
{
	const struct span *x = a, *y = b;
	size_t len = x->len < y->len ? x->len : y->len;
	int order = memcmp(x->s, y->s, len);

	return order != 0 ? order : (x->len > y->len) - (x->len < y->len);
}

/* sorted - the words of a list in order; SQLite gives them in any */
static char *
sorted(struct span list)
{
	struct span *word = NULL, next;
	struct buf out = { 0 };
	size_t count = 0, i;

	while (span_word(&list, &next)) {
		word = mem_resize(word, count + 1, sizeof *word);
		word[count++] = next;
	}
	if (count > 0)
		qsort(word, count, sizeof *word, compare_words);
	for (i = 0; i < count; i++) {
		buf_text(&out, i > 0 ? " " : "");
		buf_span(&out, word[i]);
	}
	free(word);
	return out.s;
}

/* add_host - the row of the query, counted, and kept while there is room */
static void
add_host(struct report_hosts *list, const struct query *q, size_t limit)
{
	list->hosts++;
	list->tries += query_int(q, 3);
	if (list->count >= limit)
		return;
	list->host =
	    mem_resize(list->host, list->count + 1, sizeof *list->host);
	list->host[list->count++] = (struct report_host){
		.ip = copy(query_text(q, 0)),
		.name = copy(query_text(q, 1)),
		.lists = sorted(query_text(q, 2)),
		.tries = query_int(q, 3),
		.first = query_int(q, 4),
		.last = query_int(q, 5),
	};
}

static int
list_hosts(struct store *store, struct span home, size_t limit,
    struct report *r, struct err *e)
{
	struct query *q = ask(store, SQL_NIGHT_HOSTS, r);
	struct span name;
	int step;

	while ((step = query_step(q, e)) > 0) {
		name = query_text(q, 1);
		r->named += name.len > 0;
		add_host(home_has(home, name) ? &r->home : &r->rest, q, limit);
	}
	return step;
}

static int
list_zones(struct store *store, size_t limit, struct report *r, struct err *e)
{
	struct query *q = ask(store, SQL_NIGHT_ZONES, r);
	struct report_zones *list = &r->zones;
	int step;

	while ((step = query_step(q, e)) > 0) {
		if ((size_t)list->zones++ >= limit)
			continue;
		list->zone =
		    mem_resize(list->zone, list->count + 1, sizeof *list->zone);
		list->zone[list->count++] = (struct report_zone){
			.name = copy(query_text(q, 0)),
			.tries = query_int(q, 1),
			.hosts = query_int(q, 2),
		};
	}
	return step;
}

int
digest_report(struct store *store, struct span home, size_t limit,
    struct report *r, struct err *e)
{
	int rc = -1;

	*r = (struct report){ 0 };
	if (store_snapshot(store, e) < 0)
		return -1;
	if (find_window(store, r, e) < 0 || sum(store, r, e) < 0 ||
	    list_hosts(store, home, limit, r, e) < 0 ||
	    list_zones(store, limit, r, e) < 0)
		goto out;
	rc = 0;
out:
	store_rollback(store);
	return rc;
}
