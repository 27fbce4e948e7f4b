/*
 * check - whether the block lists are well, all of them at once
 *
 * A cron job that runs it hears of a list that was closed, emptied or sold
 * before the mail does.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/dnsbl.h"
#include "lib/err.h"
#include "lib/health.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblstat/command.h"
#include "rblstat/figure.h"

struct check {
	struct dnsbl *list;
	struct health_list *health; /* of each */
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
	dnsbl = &c->list[c->count++];
	*dnsbl = (struct dnsbl){ 0 };
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
find_out(struct check *c, const struct settings *s, struct err *e)
{
	int64_t seconds;
	size_t i;
	int rc;

	if (settings_number(s, SET_DEADLINE, 1, 600, &seconds, e) < 0)
		return -1;
	c->health = mem_new(c->count * sizeof *c->health);
	for (i = 0; i < c->count; i++)
		c->health[i].zone = c->list[i].zone;
	rc = health_examine(
	    c->health, c->count, settings_text(s, SET_DNS), (int)seconds, e);
	if (rc == 0)
		return err_temp(e,
		    "check: no name server answers, so nothing is known of any "
		    "list; look at dns, or at /etc/resolv.conf");
	return rc < 0 ? -1 : 0;
}

/* --- telling --- */

/* put_row - what was found of one list, as a JSON array */
static int
put_row(struct check *c, const struct health_list *list, struct buf *rows,
    struct err *e)
{
	struct query *q = store_query(c->store, SQL_CHECK_ROW);
	const struct finding *f = &list->finding;
	const char *zone = list->zone;

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

	while (i < c->count && put_row(c, &c->health[i], &rows, e) == 0)
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

/* are_fine - whether all lists are well */
static bool
are_fine(const struct check *c)
{
	size_t i;

	for (i = 0; i < c->count; i++)
		if (!c->health[i].finding.fine)
			return false;
	return true;
}

static void
check_free(struct check *c)
{
	size_t i;

	for (i = 0; i < c->count; i++) {
		dnsbl_free(&c->list[i]);
		if (c->health != NULL)
			buf_free(&c->health[i].finding.why);
	}
	free(c->list);
	free(c->health);
	store_close(c->store);
}

int
command_check(const struct settings *s, struct err *e)
{
	enum figure_format format;
	struct check c = { 0 };
	int rc = -1;

	if (figure_format(settings_text(s, SET_FORMAT), &format, e) < 0 ||
	    choose(&c, s, e) < 0 ||
	    store_open(":memory:", STORE_CREATE, &c.store, e) < 0 ||
	    find_out(&c, s, e) < 0)
		goto out;
	rc = tell(&c, format, e);
	if (rc == 0)
		rc = !are_fine(&c);
out:
	check_free(&c);
	return rc;
}
