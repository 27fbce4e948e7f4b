#include "rblstat/source.h"

#include "lib/err.h"
#include "lib/store.h"
#include "rblstat/logfile.h"

/* Marks stand at the powers of two from here on. */
#define FIRST_MARK 1024

/*
 * same_at - whether the bytes before a place have this hash
 *
 * Returns 1, 0, -1 on failure; 1 for a place behind the end of the file,
 * which says nothing against it.
 */
static int
same_at(struct logfile *log, int64_t place, int64_t hash, struct err *e)
{
	int64_t found;

	if (place > logfile_size(log))
		return 1;
	if (logfile_mark(log, place, &found, e) < 0)
		return -1;
	return found == hash;
}

static int
same_marks(struct store *store, struct logfile *log, int64_t id, struct err *e)
{
	struct query *q = store_query(store, SQL_MARK_LIST);
	int step, same = 1;

	query_put_int(q, 1, id);
	while (same == 1 && (step = query_step(q, e)) != 0)
		same = step < 0
		    ? -1
		    : same_at(log, query_int(q, 0), query_int(q, 1), e);
	query_reset(q);
	return same;
}

/* is_source - whether the file is the log that a row of the query describes */
static int
is_source(struct store *store, struct logfile *log, const struct query *q,
    struct source *source, struct err *e)
{
	int64_t position = query_int(q, 1);
	int same = same_at(log, position, query_int(q, 2), e);

	if (same == 1)
		same = same_marks(store, log, query_int(q, 0), e);
	if (same != 1)
		return same;
	source->id = query_int(q, 0);
	source->position = position;
	source->copy = position > logfile_size(log);
	if (!query_is_null(q, 3))
		source->last_time = query_int(q, 3);
	return 1;
}

int
source_find(struct store *store, struct logfile *log, struct source *source,
    struct err *e)
{
	struct query *q = store_query(store, SQL_SOURCE_BY_HEAD);
	int step, found = 0;

	*source = (struct source){ .last_time = TIME_UNKNOWN };
	step = logfile_head(log, &source->head, e);
	if (step != 1)
		return step;
	query_put_int(q, 1, source->head);
	while (found == 0 && (step = query_step(q, e)) != 0)
		found = step < 0 ? -1 : is_source(store, log, q, source, e);
	query_reset(q);
	return found < 0 ? -1 : 1;
}

int
source_add(struct store *store, const struct logfile *log,
    struct source *source, struct err *e)
{
	struct query *q = store_query(store, SQL_SOURCE_INSERT);

	query_put_text(q, 1, span_of(logfile_path(log)));
	query_put_int(q, 2, source->head);
	if (query_step(q, e) < 0)
		return -1;
	source->id = store_last_id(store);
	return 0;
}

static int
add_marks(struct store *store, struct logfile *log, const struct source *source,
    int64_t position, struct err *e)
{
	int64_t place = FIRST_MARK, hash;
	struct query *q;

	while (place <= source->position)
		place *= 2;
	for (; place <= position; place *= 2) {
		if (logfile_mark(log, place, &hash, e) < 0)
			return -1;
		q = store_query(store, SQL_MARK_INSERT);
		query_put_int(q, 1, source->id);
		query_put_int(q, 2, place);
		query_put_int(q, 3, hash);
		if (query_step(q, e) < 0)
			return -1;
	}
	return 0;
}

int
source_advance(struct store *store, struct logfile *log, struct source *source,
    int64_t position, struct err *e)
{
	struct query *q;
	int64_t tail;

	if (add_marks(store, log, source, position, e) < 0 ||
	    logfile_mark(log, position, &tail, e) < 0)
		return -1;
	q = store_query(store, SQL_SOURCE_ADVANCE);
	query_put_int(q, 1, source->id);
	query_put_text(q, 2, span_of(logfile_path(log)));
	query_put_int(q, 3, position);
	query_put_int(q, 4, tail);
	if (source->last_time != TIME_UNKNOWN)
		query_put_int(q, 5, source->last_time);
	source->position = position;
	return query_step(q, e);
}
