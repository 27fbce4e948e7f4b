/*
 * answer - the commands that print figures: hosts, zones, months, days
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/hostname.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "lib/sums.h"
#include "lib/when.h"
#include "rblstat/answer-parts.h"
#include "rblstat/command.h"
#include "rblstat/months.h"

/* A question, while it is answered. */
struct question {
	struct store *store;
	struct range range;
	const char *domain; /* of hosts; NULL: any */
	struct sums *sums;
	struct list_sum *lists;
	struct feed rows; /* what was added up for it */
};

static int add_up_hosts(struct question *q, struct err *e);
static int add_up_zones(struct question *q, struct err *e);
static int add_up_months(struct question *q, struct err *e);
static int add_up_days(struct question *q, struct err *e);

static const struct answer {
	const char *name;
	struct figure figure; /* of what was added up */
	int (*add_up)(struct question *q, struct err *e);
	enum sql kept;  /* the same of one month that is kept ready */
	long long most; /* rows that are kept; -1: all there are */
} answers[] = {
	{ "hosts",
	    { SQL_FIGURE_HOSTS,
		{ { "ip", SHAPE_TEXT }, { "name", SHAPE_TEXT },
		    { "domain", SHAPE_TEXT }, { "class", SHAPE_TEXT },
		    { "zones", SHAPE_LIST }, { "tries", SHAPE_COUNT },
		    { "first", SHAPE_TIME }, { "last", SHAPE_TIME } } },
	    add_up_hosts, SQL_FIGURE_MONTH_HOSTS, MONTH_HOSTS },
	{ "zones",
	    { SQL_FIGURE_ZONES,
		{ { "zone", SHAPE_ZONE }, { "tries", SHAPE_COUNT },
		    { "hosts", SHAPE_COUNT }, { "only", SHAPE_COUNT },
		    { "share", SHAPE_SHARE } } },
	    add_up_zones, SQL_FIGURE_MONTH_ZONES, -1 },
	{ "months",
	    { SQL_FIGURE_MONTHS,
		{ { "month", SHAPE_MONTH }, { "zone", SHAPE_ZONE },
		    { "tries", SHAPE_COUNT }, { "hosts", SHAPE_COUNT } } },
	    add_up_months, SQL_COUNT, 0 },
	{ "days",
	    { SQL_FIGURE_DAYS,
		{ { "day", SHAPE_DAY }, { "zone", SHAPE_ZONE },
		    { "tries", SHAPE_COUNT }, { "hosts", SHAPE_COUNT } } },
	    add_up_days, SQL_COUNT, 0 },
};

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
	range->month = month != NULL;
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

int
answer_open(const struct settings *s, int words, struct range *range,
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

/* --- figures --- */

static int
add_up(struct question *q, bool untimed, struct err *e)
{
	const struct days days = { q->range.first, q->range.last, q->domain,
		untimed };

	q->sums = sums_new();
	return months_add_up(q->store, &days, q->sums, e);
}

static int
add_up_hosts(struct question *q, struct err *e)
{
	const struct host_sum *hosts;
	size_t count;

	if (add_up(q, false, e) < 0)
		return -1;
	hosts = sums_hosts(q->sums, q->range.limit, &count);
	q->rows = months_host_rows(hosts, count);
	return 0;
}

static int
add_up_zones(struct question *q, struct err *e)
{
	const struct zone_sum *zones;
	size_t count;

	if (add_up(q, true, e) < 0)
		return -1;
	zones = sums_zones(q->sums, &count);
	q->rows = months_zone_rows(zones, count);
	return 0;
}

/* add_up_months - those that are not kept ready */
static int
add_up_months(struct question *q, struct err *e)
{
	const struct days days = { .first = q->range.first,
		.last = q->range.last };
	size_t count;

	if (months_add_up_stale(q->store, &days, &q->lists, &count, e) < 0)
		return -1;
	q->rows = months_list_rows(q->lists, count);
	return 0;
}

/* add_up_days - those of months that are not kept ready */
static int
add_up_days(struct question *q, struct err *e)
{
	const struct days days = { .first = q->range.first,
		.last = q->range.last };
	size_t count;

	if (months_add_up_stale_days(q->store, &days, &q->lists, &count, e) < 0)
		return -1;
	q->rows = months_list_rows(q->lists, count);
	return 0;
}

/* is_kept - whether the answer stands in the database as it is; 1, 0, -1 */
static int
is_kept(const struct question *q, const struct answer *answer, struct err *e)
{
	struct query *month = store_query(q->store, SQL_MONTH_IS_FRESH);
	int step;

	if (!q->range.month || q->domain != NULL || answer->kept == SQL_COUNT)
		return 0;
	if (answer->most >= 0 &&
	    (q->range.limit < 0 || q->range.limit > answer->most))
		return 0;
	query_put_int(month, 1, q->range.first / 100);
	step = query_step(month, e);
	query_reset(month);
	return step;
}

/* print - the answer; the number of its rows, or -1 */
static long long
print(struct question *q, const struct answer *answer,
    enum figure_format format, struct err *e)
{
	struct figure figure = answer->figure;
	int kept;

	/* or an import may finish a month that was added up here already */
	if (store_snapshot(q->store, e) < 0)
		return -1;
	kept = is_kept(q, answer, e);
	if (kept < 0 || (kept == 0 && answer->add_up(q, e) < 0))
		return -1;
	if (kept == 1)
		figure.sql = answer->kept;
	store_show(q->store, &q->rows);
	return figure_print(q->store, &figure, &q->range, format, stdout, e);
}

/* say_none - a name may have been given that is none of a domain */
static void
say_none(const struct settings *s)
{
	const char *domain = settings_text(s, SET_DOMAIN);

	if (domain == NULL)
		fprintf(stderr, "rblstat: nothing was refused then\n");
	else
		fprintf(stderr,
		    "rblstat: no host of \"%s\" was refused then; give an "
		    "organisational domain, as in the column domain\n",
		    domain);
}

/* read_domain - as the database writes it */
static int
read_domain(const struct settings *s, char text[HOSTNAME_SIZE],
    const char **domain, struct err *e)
{
	const char *word = settings_text(s, SET_DOMAIN);

	*domain = NULL;
	if (word == NULL)
		return 0;
	*domain = text;
	if (hostname_clean(span_of(word), text).len > 0)
		return 0;
	return err_perm(e,
	    "--domain: \"%s\" is no domain; give one like "
	    "example.com",
	    word);
}

int
command_figure(const struct settings *s, struct err *e)
{
	char domain[HOSTNAME_SIZE];
	struct question q = { 0 };
	enum figure_format format;
	long long rows;
	size_t i = 0;

	while (strcmp(answers[i].name, s->words[0]) != 0)
		i++;
	if (read_domain(s, domain, &q.domain, e) < 0 ||
	    answer_open(s, 1, &q.range, &format, &q.store, e) < 0)
		return -1;
	rows = print(&q, &answers[i], format, e);
	store_close(q.store);
	sums_free(q.sums);
	free(q.lists);
	if (rows == 0 && format == FIGURE_TABLE)
		say_none(s);
	return rows < 0 ? -1 : rows == 0;
}
