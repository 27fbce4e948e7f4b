/*
 * digest-people - the hosts that a human should look at, with all that is
 * known of each
 */
#include <stdlib.h>

#include "lib/best.h"
#include "lib/store.h"
#include "rblreport/digest-parts.h"
#include "rblreport/document.h"
#include "rblreport/groups.h"
#include "rblreport/night.h"

#define MAILS_SHOWN 5 /* senders, and recipients */
#define TEXTS_SHOWN 2
#define EVENTS_READ 200 /* of a host */
#define DAYS_READ   30
#define DAY         86400

/* --- what DNS and the evidence say --- */

/* put_name - the one that leads back to the address, or what the log had */
static void
put_name(struct document *row, const struct query *q)
{
	struct span logged = query_text(q, 1), found = query_text(q, 3);

	if (span_is(query_text(q, 2), "pass") && found.s != NULL)
		doc_text(row, "name", found);
	else
		doc_text(row, "name", logged.len > 0 ? logged : SPAN_NONE);
}

/* put_look - what is known of a host by its id */
static int
put_look(struct store *store, const struct host *host, struct document *row,
    struct err *e)
{
	struct query *q = store_query(store, SQL_NIGHT_HOST);
	int step;

	query_put_int(q, 1, host->id);
	step = query_step(q, e);
	if (step <= 0)
		return step;
	doc_text(row, "ip", query_text(q, 0));
	put_name(row, q);
	doc_text(row, "iprev", query_text(q, 2));
	doc_text(row, "domain", query_text(q, 4));
	doc_text(row, "class", query_text(q, 5));
	if (query_is_null(q, 6))
		doc_null(row, "points");
	else
		doc_number(row, "points", query_int(q, 6));
	query_reset(q);
	return 0;
}

static int
put_evidence(struct store *store, const struct host *host, struct document *row,
    struct err *e)
{
	struct query *q = store_query(store, SQL_NIGHT_EVIDENCE);
	struct document *piece;
	int step;

	doc_list(row, "evidence");
	query_put_int(q, 1, host->id);
	while ((step = query_step(q, e)) > 0) {
		piece = doc_row(row, "evidence");
		doc_text(piece, "code", query_text(q, 0));
		if (query_is_null(q, 1))
			doc_null(piece, "points");
		else
			doc_number(piece, "points", query_int(q, 1));
		doc_text(piece, "text", query_text(q, 2));
	}
	return step;
}

/* --- who wrote to whom --- */

/* What its refusals had, each once, the newest first. */
struct said {
	struct groups *senders, *recipients, *texts;
	struct groups *formats; /* of the lines: who refused it */
	int64_t left;           /* so many refusals more are read */
};

static void
add_text(struct groups *g, struct span text)
{
	if (text.s != NULL)
		groups_add(g, text, 0, 1);
}

/* add_sender - the null sender, of bounces, is one too (RFC 5321 s4.5.5) */
static void
add_sender(struct said *said, struct span from)
{
	add_text(said->senders,
	    from.s != NULL && from.len == 0 ? span_of("<>") : from);
}

/* add_recipients - "c@d, e@f", as the database keeps them */
static void
add_recipients(struct said *said, struct span list)
{
	struct span word;

	while (span_word(&list, &word))
		add_text(said->recipients, word);
}

static void
put_words(
    struct document *row, const char *name, const struct groups *g, size_t most)
{
	size_t i;

	doc_list(row, name);
	for (i = 0; i < groups_count(g) && i < most; i++)
		doc_word(row, name, groups_get(g, i)->name);
}

static void
put_more(struct document *row, const char *name, const struct groups *g)
{
	size_t count = groups_count(g);

	doc_number(
	    row, name, count > MAILS_SHOWN ? (int64_t)count - MAILS_SHOWN : 0);
}

static void
put_said(struct document *row, const struct said *said)
{
	put_words(row, "senders", said->senders, MAILS_SHOWN);
	put_words(row, "recipients", said->recipients, MAILS_SHOWN);
	put_more(row, "more_senders", said->senders);
	put_more(row, "more_recipients", said->recipients);
	put_words(row, "texts", said->texts, TEXTS_SHOWN);
}

/* read_day - what the host said on a day of UTC; 0, or -1 */
static int
read_day(struct store *store, const struct night *n, int64_t host, int64_t day,
    struct said *said, struct err *e)
{
	struct query *q = store_query(store, SQL_NIGHT_MAILS);
	int step;

	query_put_int(q, 1, n->after);
	query_put_int(q, 2, n->upto);
	query_put_int(q, 3, host);
	query_put_int(q, 4, day);
	query_put_int(q, 5, said->left);
	while ((step = query_step(q, e)) > 0) {
		add_sender(said, query_text(q, 0));
		add_recipients(said, query_text(q, 1));
		add_text(said->texts, query_text(q, 2));
		add_text(said->formats, query_text(q, 3));
		said->left--;
	}
	return step;
}

/* put_mails - by days, from the last one backwards, as they are indexed */
static int
put_mails(struct store *store, const struct digest_wish *wish,
    const struct night *n, const struct host *host, struct document *row,
    struct err *e)
{
	struct said said = { groups_new(), groups_new(), groups_new(),
		groups_new(), EVENTS_READ };
	int64_t day = host->last / DAY, first = host->first / DAY;
	int rc = 0;

	if (first < day - DAYS_READ)
		first = day - DAYS_READ;
	for (; day >= first && said.left > 0 && rc == 0; day--)
		rc = read_day(store, n, host->id, day, &said, e);
	put_said(row, &said);
	digest_put_ways(row, wish, said.formats);
	groups_free(said.senders);
	groups_free(said.recipients);
	groups_free(said.texts);
	groups_free(said.formats);
	return rc;
}

/* --- the list --- */

static int
put_person(struct store *store, const struct digest_wish *wish,
    const struct night *n, const struct host *host, struct document *row,
    struct err *e)
{
	doc_truth(row, "home", host->home);
	doc_truth(row, "likely", host->likely);
	doc_truth(row, "folded", host->unlikely);
	doc_truth(row, "new", host->new);
	if (host->let_in > 0)
		doc_time(row, "let_in", host->let_in);
	else
		doc_null(row, "let_in");
	doc_number(row, "tries", host->tries);
	doc_time(row, "first", host->first);
	doc_time(row, "last", host->last);
	digest_put_zones(n, digest_lists_of(n, host->place), row);
	if (put_evidence(store, host, row, e) < 0)
		return -1;
	return put_mails(store, wish, n, host, row, e);
}

static void
put_left(
    const struct crowd *crowd, size_t count, int64_t tries, struct document *d)
{
	struct document *left;

	if (crowd->people_hosts <= (int64_t)count) {
		doc_null(d, "people_left");
		return;
	}
	left = doc_object(d, "people_left");
	doc_number(left, "hosts", crowd->people_hosts - (int64_t)count);
	doc_number(left, "tries", crowd->people_tries - tries);
}

int
digest_put_people(struct store *store, const struct digest_wish *wish,
    const struct night *n, struct crowd *crowd, struct document *d,
    struct err *e)
{
	struct document *row;
	const struct host *host;
	int64_t tries = 0, folded = 0;
	size_t i, count;

	doc_list(d, "people");
	host = best_rows(&crowd->people, &count);
	for (i = 0; i < count; i++) {
		tries += host[i].tries;
		folded += host[i].unlikely;
		row = doc_row(d, "people");
		if (put_look(store, &host[i], row, e) < 0 ||
		    put_person(store, wish, n, &host[i], row, e) < 0)
			return -1;
	}
	doc_number(d, "open", (int64_t)count - folded);
	doc_number(d, "folded", folded);
	put_left(crowd, count, tries, d);
	return 0;
}
