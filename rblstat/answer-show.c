/*
 * answer-show - the command that tells all about one host: show
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/ip.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblstat/answer-parts.h"
#include "rblstat/command.h"

static const struct figure show_host = { SQL_SHOW_HOST,
	{ { "ip", SHAPE_TEXT }, { "name", SHAPE_TEXT }, { "iprev", SHAPE_TEXT },
	    { "domain", SHAPE_TEXT }, { "class", SHAPE_TEXT },
	    { "points", SHAPE_COUNT }, { "asked", SHAPE_TIME } } };

static const struct figure show_evidence = { SQL_SHOW_EVIDENCE,
	{ { "points", SHAPE_COUNT }, { "code", SHAPE_TEXT },
	    { "text", SHAPE_TEXT } } };

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

static int
show_json(struct store *store, const struct range *range, struct err *e)
{
	struct query *q = store_query(store, SQL_SHOW_JSON);
	struct span object;
	int step;

	query_put_int(q, 1, range->first);
	query_put_int(q, 2, range->last);
	query_put_int(q, 3, range->limit);
	query_put_int(q, 4, range->host);
	step = query_step(q, e);
	if (step >= 0) {
		object = step > 0 ? query_text(q, 0) : span_of("null");
		printf("%.*s\n", (int)object.len, object.s);
	}
	query_reset(q);
	return step < 0 ? -1 : 0;
}

/* show_part - one table, and a blank line before it unless it is the first */
static long long
show_part(struct store *store, const struct figure *figure,
    const struct range *range, struct err *e)
{
	char *text = NULL;
	size_t size = 0;
	FILE *table = open_memstream(&text, &size);
	long long rows;

	if (table == NULL)
		return err_errno(e, errno, "print a table");
	rows = figure_print(store, figure, range, FIGURE_TABLE, table, e);
	if (fclose(table) != 0 && rows >= 0)
		rows = err_errno(e, errno, "print a table");
	if (rows > 0)
		printf("%s%s", figure == &show_host ? "" : "\n", text);
	free(text);
	return rows;
}

/* show_table - the host, what speaks for it, its lists, its kept refusals */
static int
show_table(struct store *store, const struct range *range, struct err *e)
{
	const struct figure *figure[] = { &show_host, &show_evidence,
		&show_zones, &show_events };
	size_t i;

	for (i = 0; i < sizeof figure / sizeof *figure; i++)
		if (show_part(store, figure[i], range, e) < 0)
			return -1;
	return 0;
}

static int
show_csv(struct store *store, const struct range *range, struct err *e)
{
	long long rows =
	    figure_print(store, &show_events, range, FIGURE_CSV, stdout, e);

	return rows < 0 ? -1 : 0;
}

static int (*const show[])(
    struct store *store, const struct range *range, struct err *e) = {
	[FIGURE_TABLE] = show_table,
	[FIGURE_CSV] = show_csv,
	[FIGURE_JSON] = show_json,
};

/* find_host - the id of an address that was refused; 1, 0, -1 */
static int
find_host(struct store *store, const struct ip *ip, int64_t *id, struct err *e)
{
	struct query *q = store_query(store, SQL_HOST_FIND);
	char text[IP_TEXT_SIZE];
	int step;

	query_put_text(q, 1, span_of(ip_format(ip, text)));
	query_put_int(q, 2, ip_is_v4(ip) ? ip_number(ip) : -1);
	step = query_step(q, e);
	if (step == 1)
		*id = query_int(q, 0);
	query_reset(q);
	return step;
}

/* was_refused - whether there is any sum of the host in the range; 1, 0, -1 */
static int
was_refused(struct store *store, const struct range *range, struct err *e)
{
	struct query *q = store_query(store, SQL_SHOW_ZONES);
	int step;

	query_put_int(q, 1, range->first);
	query_put_int(q, 2, range->last);
	query_put_int(q, 4, range->host);
	step = query_step(q, e);
	query_reset(q);
	return step;
}

/* show_none - no host: that is no bad JSON or CSV either */
static int
show_none(struct store *store, struct range *range, enum figure_format format,
    const char *ip, struct err *e)
{
	range->host = -1;
	fprintf(stderr, "rblstat: %s was never refused\n", ip);
	return show[format](store, range, e) < 0 ? -1 : 1;
}

static int
show_some(struct store *store, const struct range *range,
    enum figure_format format, const char *ip, struct err *e)
{
	int refused = was_refused(store, range, e);

	if (refused < 0 || show[format](store, range, e) < 0)
		return -1;
	if (refused == 0)
		fprintf(stderr, "rblstat: %s was not refused then\n", ip);
	return refused == 0;
}

int
command_show(const struct settings *s, struct err *e)
{
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
	    answer_open(s, 2, &range, &format, &store, e) < 0)
		return -1;
	found = find_host(store, &ip, &range.host, e);
	ip_format(&ip, text);
	if (found == 1)
		found = show_some(store, &range, format, text, e);
	else if (found == 0)
		found = show_none(store, &range, format, text, e);
	store_close(store);
	return found;
}
