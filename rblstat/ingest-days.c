/*
 * ingest-days - between which of the single refusals those of a day stand, so
 * that a report can tell whether its sums are all behind the report before
 *
 * Most of a batch is of one day, which makes it one run.
 */
#include "lib/mem.h"
#include "lib/store.h"
#include "rblstat/ingest-parts.h"

void
ingest_days_add(struct ingest_days *days, int64_t day, size_t row)
{
	struct ingest_run *run;

	if (days->count == 0 || days->run[days->count - 1].day != day) {
		if (days->count == days->room) {
			days->room = days->room * 2 + 16;
			days->run = mem_resize(
			    days->run, days->room, sizeof *days->run);
		}
		days->run[days->count++] =
		    (struct ingest_run){ .day = day, .first = row };
	}
	run = &days->run[days->count - 1];
	if (row == 0)
		run->first = 0;
	else
		run->last = row;
}

/* id_of - that which the row got; 0 for none */
static int64_t
id_of(size_t row, int64_t before)
{
	return row == 0 ? 0 : before + (int64_t)row;
}

int
ingest_days_write(
    struct ingest_days *days, size_t rows, struct store *store, struct err *e)
{
	/* ids go on by one, since the newest of them is never deleted */
	int64_t before = store_last_id(store) - (int64_t)rows;
	struct query *q = store_query(store, SQL_DAY_EVENT_ADD);
	const struct ingest_run *run = days->run;

	for (; run < days->run + days->count; run++) {
		query_put_int(q, 1, run->day);
		query_put_int(q, 2, id_of(run->first, before));
		query_put_int(q, 3, id_of(run->last, before));
		if (query_step(q, e) < 0)
			return -1;
	}
	days->count = 0;
	return 0;
}
