/*
 * check - whether the block lists are well, all of them at once
 *
 * A cron job that runs it hears of a list that was closed, emptied or sold
 * before the mail does.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "lib/bytes.h"
#include "lib/dns.h"
#include "lib/dnsbl.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/command.h"
#include "rblstat/figure.h"
#include "rblstat/health.h"

#define TRIES   2 /* of each server; the second waits twice as long */
#define PACE_MS 5 /* between lists, lest a resolver loses a flood */

struct list {
	struct dnsbl dnsbl;
	struct health *health;
	struct finding finding;
};

struct check {
	struct list *list;
	size_t count;
	struct store *store; /* in memory, for its JSON */
};

static const struct figure figure = { SQL_FIGURE_CHECK,
	{ { "zone", SHAPE_TEXT }, { "verdict", SHAPE_TEXT },
	    { "ipv4", SHAPE_TEXT }, { "ipv6", SHAPE_TEXT },
	    { "asked", SHAPE_COUNT }, { "answered", SHAPE_COUNT },
	    { "ms", SHAPE_COUNT }, { "ms_max", SHAPE_COUNT },
	    { "why", SHAPE_TEXT } } };

/* --- which lists --- */

static int
add(struct check *c, struct span text, struct err *e)
{
	struct dnsbl *dnsbl;

	c->list = mem_resize(c->list, c->count + 1, sizeof *c->list);
	c->list[c->count] = (struct list){ 0 };
	dnsbl = &c->list[c->count++].dnsbl;
	if (dnsbl_parse(text, dnsbl, e) < 0)
		return -1;
	if (dnsbl->filter_count == 0 && !dnsbl->weighted &&
	    dnsbl->message == NULL)
		return 0;
	return err_perm(e,
	    "check: want the zone %s alone; all of a list is looked at, "
	    "without filter, weight or message",
	    dnsbl->zone + dnsbl_key_length(dnsbl->zone));
}

/* add_known - the lists of the setting `zones`, each behind its "=" */
static int
add_known(struct check *c, const char *pairs, struct err *e)
{
	struct span list = span_of(pairs), word;
	const char *equals;

	while (span_word(&list, &word)) {
		equals = memchr(word.s, '=', word.len);
		if (equals == NULL)
			continue;
		word.len -= (size_t)(equals + 1 - word.s);
		word.s = equals + 1;
		if (add(c, word, e) < 0)
			return -1;
	}
	return 0;
}

static int
choose(struct check *c, const struct settings *s, struct err *e)
{
	int i;

	for (i = 1; i < s->count; i++)
		if (add(c, span_of(s->words[i]), e) < 0)
			return -1;
	if (s->count == 1 && add_known(c, settings_text(s, SET_ZONES), e) < 0)
		return -1;
	if (c->count == 0)
		return err_perm(e,
		    "check: name the lists, like zen.spamhaus.org, or set "
		    "zones; see rblstat --help");
	return 0;
}

/* --- asking --- */

static int
draw(struct health_public *addresses, struct err *e)
{
	unsigned char bytes[16];
	int i = 0;

	while (i < HEALTH_PUBLIC) {
		if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes)
			return err_temp(
			    e, "random addresses: %s", strerror(errno));
		i += health_public(bytes, &addresses->v4[i], &addresses->v6[i]);
	}
	return 0;
}

/* run_until - pass on answers until then, or until there is no question */
static void
run_until(struct dns *dns, int64_t end_ms)
{
	int64_t left = end_ms - when_tick_ms();

	while (left > 0 && dns_run(dns, (int)left) > 0)
		left = end_ms - when_tick_ms();
}

static int
ask(struct check *c, struct dns *dns, int64_t deadline_ms, struct err *e)
{
	int64_t begin = when_tick_ms();
	struct health_public addresses;
	size_t i;

	if (draw(&addresses, e) < 0)
		return -1;
	for (i = 0; i < c->count; i++) {
		c->list[i].health =
		    health_new(c->list[i].dnsbl.zone, &addresses);
		health_ask(c->list[i].health, dns);
		run_until(dns, when_tick_ms() + PACE_MS);
	}
	run_until(dns, begin + deadline_ms);
	dns_give_up(dns, "timeout");
	return 0;
}

static int
find_out(struct check *c, const struct settings *s, struct err *e)
{
	struct dns_way way = { .servers = settings_text(s, SET_DNS),
		.tries = TRIES };
	struct dns *dns;
	int64_t seconds;
	int rc;

	if (settings_number(s, SET_DEADLINE, 1, 600, &seconds, e) < 0)
		return -1;
	/* both tries of one server end before the deadline */
	way.timeout_ms = (int)seconds * 1000 / 4;
	if (dns_open(&way, &dns, e) < 0)
		return -1;
	rc = ask(c, dns, seconds * 1000, e);
	dns_close(dns);
	return rc;
}

/* --- telling --- */

/* put_row - what was found of one list, as a JSON array */
static int
put_row(
    struct check *c, const struct list *list, struct buf *rows, struct err *e)
{
	struct query *q = store_query(c->store, SQL_CHECK_ROW);
	const struct finding *f = &list->finding;
	const char *zone = list->dnsbl.zone;

	/* a customer's key is not for a mail of cron */
	zone += dnsbl_key_length(zone);
	query_put_text(q, 1, span_of(zone));
	query_put_text(q, 2, span_of(f->verdict));
	query_put_text(q, 3, span_of(f->has[0]));
	query_put_text(q, 4, span_of(f->has[1]));
	query_put_int(q, 5, f->asked);
	query_put_int(q, 6, f->answered);
	if (f->answered > 0) {
		query_put_int(q, 7, f->median_ms);
		query_put_int(q, 8, f->max_ms);
	}
	query_put_text(q, 9, buf_as_span(&f->why));
	if (query_step(q, e) < 0)
		return -1;
	buf_text(rows, rows->len > 0 ? "," : "[");
	buf_span(rows, query_text(q, 0));
	query_reset(q);
	return 0;
}

static int
tell(struct check *c, enum figure_format format, struct err *e)
{
	struct range range = { .limit = -1 };
	struct buf rows = { 0 };
	long long told = -1;
	size_t i = 0;

	while (i < c->count && put_row(c, &c->list[i], &rows, e) == 0)
		i++;
	if (i == c->count) {
		buf_char(&rows, ']');
		range.rows = rows.s;
		told =
		    figure_print(c->store, &figure, &range, format, stdout, e);
	}
	buf_free(&rows);
	return told < 0 ? -1 : 0;
}

/* judge - whether all lists are well */
static bool
judge(struct check *c)
{
	bool fine = true;
	size_t i;

	for (i = 0; i < c->count; i++) {
		health_judge(c->list[i].health, &c->list[i].finding);
		fine = fine && c->list[i].finding.fine;
	}
	return fine;
}

/*
 * has_resolver - whether any name server said a word; one list that is silent
 * may be the list's own fault
 */
static bool
has_resolver(const struct check *c)
{
	bool unreachable = false;
	size_t i;

	for (i = 0; i < c->count; i++) {
		const struct finding *f = &c->list[i].finding;

		if (f->answered > 0)
			return true;
		if (strcmp(f->fault, "unreachable") == 0)
			unreachable = true;
		else if (strcmp(f->fault, "timeout") != 0)
			return true;
	}
	return !unreachable && c->count == 1;
}

int
command_check(const struct settings *s, struct err *e)
{
	enum figure_format format;
	struct check c = { 0 };
	bool fine = false;
	int rc = -1;
	size_t i;

	if (figure_format(settings_text(s, SET_FORMAT), &format, e) < 0 ||
	    choose(&c, s, e) < 0 ||
	    store_open(":memory:", STORE_CREATE, &c.store, e) < 0 ||
	    find_out(&c, s, e) < 0)
		goto out;
	fine = judge(&c);
	if (has_resolver(&c))
		rc = tell(&c, format, e);
	else
		err_temp(e,
		    "check: no name server answers, so nothing is known of any "
		    "list; look at dns, or at /etc/resolv.conf");
out:
	for (i = 0; i < c.count; i++) {
		health_free(c.list[i].health);
		buf_free(&c.list[i].finding.why);
		dnsbl_free(&c.list[i].dnsbl);
	}
	free(c.list);
	store_close(c.store);
	return rc < 0 ? -1 : !fine;
}
