/*
 * month-sums - the month, the one before and that of a year ago, out of the
 * daily sums
 */
#include "lib/store.h"
#include "lib/sums.h"
#include "rblreport/month-parts.h"

/* year_before, month_before - 202601 is 202512 then, and 202501 */
static int
year_before(int month)
{
	return month - 100;
}

static int
month_before(int month)
{
	return month % 100 == 1 ? month - 100 + 11 : month - 1;
}

/* Whoever takes a daily sum of some days. */
typedef void take_sum(struct month *m, int day, const struct day_sum *sum);

struct taker {
	struct month *month;
	take_sum *take;
};

static void
add(struct month_sums *sums, const struct day_sum *sum)
{
	sums_add(sums->sums, sum);
	sums->tries += sum->tries;
}

/* take_now - of the month itself: by day, and on a day by host */
static void
take_now(struct month *m, int day, const struct day_sum *sum)
{
	struct month_day *at = &m->day[day % 100];

	at->hosts += at->tries == 0 || at->host != sum->host;
	at->host = sum->host;
	at->tries += sum->tries;
	add(&m->is, sum);
}

/* take_earlier - whoever was refused before the month is not new in it */
static void
take_earlier(struct month *m, int day, const struct day_sum *sum)
{
	sums_note(m->is.sums, sum->host, sum->tries);
	if (day / 100 == m->before.month)
		add(&m->before, sum);
	if (day / 100 == m->year_ago.month)
		add(&m->year_ago, sum);
}

static void
take_day(void *arg, const int64_t *values)
{
	const struct taker *taker = arg;
	struct day_sum sum = {
		.host = values[1],
		.zone = values[2],
		.tries = values[3],
		.first = values[4],
		.last = values[5],
	};

	taker->take(taker->month, (int)values[0], &sum);
}

static int
read_days(
    struct store *store, int first, int last, struct taker taker, struct err *e)
{
	struct query *q = store_query(store, SQL_DAYS);

	query_put_int(q, 1, first);
	query_put_int(q, 2, last);
	return store_collect(store, SQL_DAYS, take_day, &taker, e);
}

int
month_add_up(struct store *store, struct month *m, struct err *e)
{
	int first = m->is.month * 100;

	m->before.month = month_before(m->is.month);
	m->year_ago.month = year_before(m->is.month);
	m->is.sums = sums_new();
	m->before.sums = sums_new();
	m->year_ago.sums = sums_new();
	if (read_days(
		store, first, first + 99, (struct taker){ m, take_now }, e) < 0)
		return -1;
	return read_days(
	    store, 0, first - 1, (struct taker){ m, take_earlier }, e);
}

void
month_free(struct month *m)
{
	sums_free(m->is.sums);
	sums_free(m->before.sums);
	sums_free(m->year_ago.sums);
}
