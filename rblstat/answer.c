/*
 * answer - the commands that print figures: hosts, zones, months, show
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/ip.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/command.h"
#include "rblstat/figure.h"

static const struct {
	const char *name;
	struct figure figure;
} figures[] = {
	{ "hosts",
	    { SQL_FIGURE_HOSTS,
		{ { "ip", SHAPE_TEXT }, { "name", SHAPE_TEXT },
		    { "domain", SHAPE_TEXT }, { "class", SHAPE_TEXT },
		    { "zones", SHAPE_LIST }, { "tries", SHAPE_COUNT },
		    { "first", SHAPE_TIME }, { "last", SHAPE_TIME } } } },
	{ "zones",
	    { SQL_FIGURE_ZONES,
		{ { "zone", SHAPE_ZONE }, { "tries", SHAPE_COUNT },
		    { "hosts", SHAPE_COUNT }, { "only", SHAPE_COUNT },
		    { "share", SHAPE_SHARE } } } },
	{ "months",
	    { SQL_FIGURE_MONTHS,
		{ { "month", SHAPE_MONTH }, { "zone", SHAPE_ZONE },
		    { "tries", SHAPE_COUNT }, { "hosts", SHAPE_COUNT } } } },
};

static const struct figure show_host = { SQL_SHOW_HOST,
	{ { "ip", SHAPE_TEXT }, { "name", SHAPE_TEXT },
	    { "domain", SHAPE_TEXT } } };

static const struct figure show_zones = { SQL_SHOW_ZONES,
	{ { "zone", SHAPE_ZONE }, { "tries", SHAPE_COUNT },
	    { "days", SHAPE_COUNT }, { "first", SHAPE_TIME },
	    { "last", SHAPE_TIME } } };

static const struct figure show_events = { SQL_SHOW_EVENTS,
	{ { "time", SHAPE_TIME }, { "zone", SHAPE_ZONE },
	    { "code", SHAPE_COUNT }, { "text", SHAPE_TEXT },
	    { "hostid", SHAPE_TEXT }, { "hostinfo", SHAPE_TEXT },
	    { "helo", SHAPE_TEXT }, { "from", SHAPE_TEXT },
	    { "to", SHAPE_TEXT }, { "format", SHAPE_TEXT },
	    { "log", SHAPE_TEXT }, { "pid", SHAPE_COUNT },
	    { "port", SHAPE_COUNT }, { "seconds", SHAPE_COUNT },
	    { "times", SHAPE_COUNT } } };

/* --- which days, which format --- */

static int
read_month(const char *word, int64_t now, struct range *range, struct err *e)
{
	if (strspn(word, "0123456789-") != 7 && strcmp(word, "this") != 0 &&
	    strcmp(word, "last") != 0)
		return err_perm(e,
		    "month \"%s\": write it like 2026-03, this or last", word);
	return when_days(word, now, &range->first, &range->last, e);
}

static int
read_days(const struct settings *s, struct range *range, struct err *e)
{
	const char *since = settings_text(s, SET_SINCE);
	const char *until = settings_text(s, SET_UNTIL);
	const char *month = settings_text(s, SET_MONTH);
	int64_t now = time(NULL);
	int other;

	if (month != NULL && (since != NULL || until != NULL))
		return err_perm(
		    e, "give --month, or --since and --until, not both");
	if (month != NULL)
		return read_month(month, now, range, e);
	if (since != NULL &&
	    when_days(since, now, &range->first, &other, e) < 0)
		return -1;
	if (until != NULL && when_days(until, now, &other, &range->last, e) < 0)
		return -1;
	if (range->first > range->last)
		return err_perm(
		    e, "--since %s is later than --until %s", since, until);
	return 0;
}

/* open_range - what all commands here begin with; the store is open then */
static int
open_range(const struct settings *s, int words, struct range *range,
    enum figure_format *format, struct store **store, struct err *e)
{
	int64_t limit = -1;

	*range = (struct range){ .first = 0, .last = 99991231 };
	if (s->count > words)
		return err_perm(e, "%s: \"%s\" is too much; see rblstat --help",
		    s->words[0], s->words[words]);
	if (read_days(s, range, e) < 0 ||
	    figure_format(settings_text(s, SET_FORMAT), format, e) < 0 ||
	    (settings_on(s, SET_ROWS) &&
		settings_number(s, SET_ROWS, 1, 1000000000, &limit, e) < 0))
		return -1;
	range->limit = limit;
	return store_open(settings_text(s, SET_DB), STORE_READ, store, e);
}

int
command_figure(const struct settings *s, struct err *e)
{
	enum figure_format format;
	struct range range;
	struct store *store;
	long long rows;
	size_t i = 0;

	while (strcmp(figures[i].name, s->words[0]) != 0)
		i++;
	if (open_range(s, 1, &range, &format, &store, e) < 0)
		return -1;
	rows =
	    figure_print(store, &figures[i].figure, &range, format, stdout, e);
	store_close(store);
	if (rows == 0 && format == FIGURE_TABLE)
		fprintf(stderr, "rblstat: nothing was refused then\n");
	return rows < 0 ? -1 : rows == 0;
}

/* --- show --- */

static int
show_json(struct store *store, const struct range *range, struct err *e)
{
	struct query *q = store_query(store, SQL_SHOW_JSON);
	struct span object;
	int step;

	query_put_int(q, 1, range->first);
	query_put_int(q, 2, range->last);
	query_put_int(q, 3, range->limit);
	query_put_text(q, 4, span_of(range->ip));
	step = query_step(q, e);
	if (step == 1) {
		object = query_text(q, 0);
		printf("%.*s\n", (int)object.len, object.s);
	}
	query_reset(q);
	return step;
}

/* show_table - three tables: the host, its lists, its kept refusals */
static int
show_table(struct store *store, const struct range *range, struct err *e)
{
	const struct figure *figure[] = { &show_host, &show_zones,
		&show_events };
	long long rows;
	int i;

	for (i = 0; i < 3; i++) {
		if (i > 0)
			putchar('\n');
		rows = figure_print(
		    store, figure[i], range, FIGURE_TABLE, stdout, e);
		if (rows < 0 || (i == 0 && rows == 0))
			return (int)rows;
	}
	return 1;
}

static int
show_csv(struct store *store, const struct range *range, struct err *e)
{
	return figure_print(store, &show_events, range, FIGURE_CSV, stdout, e) <
		0
	    ? -1
	    : 1;
}

/* is_host - whether the address was ever refused; 1, 0, -1 */
static int
is_host(struct store *store, const char *ip, struct err *e)
{
	struct query *q = store_query(store, SQL_HOST_FIND);
	int step;

	query_put_text(q, 1, span_of(ip));
	step = query_step(q, e);
	query_reset(q);
	return step;
}

int
command_show(const struct settings *s, struct err *e)
{
	static int (*const show[])(
	    struct store *, const struct range *, struct err *) = {
		[FIGURE_TABLE] = show_table,
		[FIGURE_CSV] = show_csv,
		[FIGURE_JSON] = show_json,
	};
	char text[IP_TEXT_SIZE];
	enum figure_format format;
	struct range range;
	struct store *store;
	struct ip ip;
	int found;

	if (s->count < 2)
		return err_perm(e,
		    "show: name the address of a host; "
		    "see rblstat --help");
	if (ip_parse(span_of(s->words[1]), &ip, e) < 0 ||
	    open_range(s, 2, &range, &format, &store, e) < 0)
		return -1;
	range.ip = ip_format(&ip, text);
	found = is_host(store, text, e);
	if (found == 1)
		found = show[format](store, &range, e);
	store_close(store);
	if (found == 0)
		fprintf(stderr, "rblstat: %s was never refused\n", text);
	return found < 0 ? -1 : found == 0;
}
