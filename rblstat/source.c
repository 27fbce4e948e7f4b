#include "rblstat/source.h"

#include <stdint.h>
#include <stdlib.h>

#include "lib/err.h"
#include "lib/store.h"
#include "rblstat/logfile.h"

enum {
	FIRST_POWER = 1024, /* marks stand at the powers of two from here on */
	LINE_MARKS = 16,    /* and at the ends of so many lines */
	NEAREST = 64,       /* and so near to the place where reading stopped */
	PROOF_LINES = 3,    /* by so many lines that were found again */
	PROOF_SIZE = 4096,  /* or bytes, a log is known that lost its end */
};

/* How well a file fits what is known of a log; more is better. */
enum fit {
	FIT_NOT,
	FIT_UNREAD, /* nothing but the first line is known of it */
	FIT_LOST,   /* it is that log, and its end was lost */
	FIT_COPY,   /* it is an older copy, shorter than what was read */
	FIT_WHOLE,  /* all that was read of it is there */
};

/* What the marks say of a file. */
struct marks {
	int64_t verified; /* the last one that is found again, 0: none */
	int64_t missing;  /* the first one that is not, 0: none */
};

/* same_at - whether the bytes before a place have this hash; 1, 0 or -1 */
static int
same_at(struct logfile *log, int64_t place, int64_t hash, struct err *e)
{
	int64_t found;

	if (logfile_mark(log, place, &found, e) < 0)
		return -1;
	return found == hash;
}

/* look_up_marks - in the order of their places, to the first that is wrong */
static int
look_up_marks(struct store *store, struct logfile *log, int64_t id,
    struct marks *marks, struct err *e)
{
	struct query *q = store_query(store, SQL_MARK_LIST);
	int step, same = 1;

	*marks = (struct marks){ 0 };
	query_put_int(q, 1, id);
	query_put_int(q, 2, logfile_size(log));
	while (same == 1 && (step = query_step(q, e)) == 1) {
		same = same_at(log, query_int(q, 0), query_int(q, 1), e);
		if (same == 1)
			marks->verified = query_int(q, 0);
		else
			marks->missing = query_int(q, 0);
	}
	query_reset(q);
	return same < 0 || step < 0 ? -1 : 0;
}

/*
 * judge - how well the file fits a log that was read up to `position`
 *
 * A log whose end was lost still has three quarters of what was read, and
 * more than its first line, which many logs may have; a copy is known as far
 * as its marks go, which is at least half of it and each of its first lines.
 */
static enum fit
judge(struct logfile *log, const struct marks *marks, int64_t position)
{
	int64_t end[LINE_MARKS], size = logfile_size(log);
	int lines = logfile_line_ends(log, end, LINE_MARKS);
	int64_t proof = lines < PROOF_LINES ? PROOF_SIZE : end[PROOF_LINES - 1];

	if (position == 0)
		return FIT_UNREAD;
	if (marks->verified == position)
		return FIT_WHOLE;
	if (marks->missing == 0 && position > size &&
	    marks->verified >= size / 2 &&
	    (lines == 0 || marks->verified >= end[lines - 1]))
		return FIT_COPY;
	if (marks->verified >= position - position / 4 &&
	    marks->verified >= proof)
		return FIT_LOST;
	return FIT_NOT;
}

/* consider - take the row of the query for the file's if it fits better */
static int
consider(struct store *store, struct logfile *log, const struct query *q,
    enum fit *best, struct source *source, struct err *e)
{
	int64_t id = query_int(q, 0), position = query_int(q, 1);
	struct marks marks;
	enum fit fit;

	if (look_up_marks(store, log, id, &marks, e) < 0)
		return -1;
	fit = judge(log, &marks, position);
	if (fit <= *best)
		return 0;
	*best = fit;
	source->id = id;
	source->last_time =
	    query_is_null(q, 2) ? TIME_UNKNOWN : query_int(q, 2);
	source->copy = fit == FIT_COPY;
	source->position = position;
	source->reread = 0;
	if (fit == FIT_LOST) {
		source->reread = position;
		source->position = logfile_line_at(log, marks.verified);
	}
	return 0;
}

/* choose - the best of the rows of the query, which may end with the first */
static int
choose(struct store *store, struct logfile *log, struct query *q,
    enum fit *best, struct source *source, struct err *e)
{
	int step = 0, rc = 0;

	while (rc == 0 && *best < FIT_WHOLE && (step = query_step(q, e)) == 1)
		rc = consider(store, log, q, best, source, e);
	query_reset(q);
	return rc < 0 || step < 0 ? -1 : 0;
}

/* put_path - where the file is, as a parameter */
static void
put_path(struct query *q, int number, const struct logfile *log)
{
	char *path = realpath(logfile_path(log), NULL);

	query_put_text(q, number, span_of(path ? path : logfile_path(log)));
	free(path);
}

/* of_path - the logs that were at this place when they were read last */
static struct query *
of_path(
    struct store *store, const struct logfile *log, const struct source *source)
{
	struct query *q = store_query(store, SQL_SOURCE_BY_PATH);

	query_put_int(q, 1, source->head);
	put_path(q, 2, log);
	query_put_int(q, 3, source->sent);
	return q;
}

/* of_head - those that begin with the same two lines, as far as was read */
static struct query *
of_head(struct store *store, struct logfile *log, const struct source *source,
    struct err *e)
{
	struct query *q = store_query(store, SQL_SOURCE_BY_HEAD);
	int64_t end[2], hash = 0;

	query_put_int(q, 1, source->head);
	query_put_int(q, 4, source->sent);
	if (logfile_line_ends(log, end, 2) < 2)
		end[1] = INT64_MAX;
	else if (logfile_mark(log, end[1], &hash, e) < 0)
		return NULL;
	query_put_int(q, 2, end[1]);
	query_put_int(q, 3, hash);
	return q;
}

int
source_find(struct store *store, struct logfile *log, bool sent,
    struct source *source, struct err *e)
{
	enum fit best = FIT_NOT;
	struct query *q;
	int found;

	*source = (struct source){ .sent = sent, .last_time = TIME_UNKNOWN };
	found = logfile_head(log, &source->head, e);
	if (found != 1)
		return found;
	q = of_path(store, log, source);
	if (choose(store, log, q, &best, source, e) < 0)
		return -1;
	q = of_head(store, log, source, e);
	if (q == NULL || choose(store, log, q, &best, source, e) < 0)
		return -1;
	return 1;
}

int
source_add(struct store *store, const struct logfile *log,
    struct source *source, struct err *e)
{
	struct query *q = store_query(store, SQL_SOURCE_INSERT);

	put_path(q, 1, log);
	query_put_int(q, 2, source->head);
	query_put_int(q, 3, source->sent);
	if (query_step(q, e) < 0)
		return -1;
	source->id = store_last_id(store);
	return 0;
}

/* --- marks --- */

/*
 * add_mark - remember what stands before a place
 *
 *   lasting  whether it stays when reading goes on
 */
static int
add_mark(struct store *store, struct logfile *log, const struct source *source,
    int64_t place, bool lasting, struct err *e)
{
	struct query *q = store_query(store, SQL_MARK_INSERT);
	int64_t hash;

	if (logfile_mark(log, place, &hash, e) < 0)
		return -1;
	query_put_int(q, 1, source->id);
	query_put_int(q, 2, place);
	query_put_int(q, 3, hash);
	query_put_int(q, 4, lasting);
	return query_step(q, e);
}

static int
mark_first_lines(struct store *store, struct logfile *log,
    const struct source *source, int64_t position, struct err *e)
{
	int64_t end[LINE_MARKS];
	int i, count = logfile_line_ends(log, end, LINE_MARKS);

	for (i = 0; i < count && end[i] <= position; i++)
		if (add_mark(store, log, source, end[i], true, e) < 0)
			return -1;
	return 0;
}

static int
mark_powers(struct store *store, struct logfile *log,
    const struct source *source, int64_t position, struct err *e)
{
	int64_t place;

	for (place = FIRST_POWER; place <= position; place *= 2)
		if (place > source->position &&
		    add_mark(store, log, source, place, true, e) < 0)
			return -1;
	return 0;
}

/* mark_end - where reading stopped, and nearer and nearer to it */
static int
mark_end(struct store *store, struct logfile *log, const struct source *source,
    int64_t position, struct err *e)
{
	int64_t distance;

	for (distance = NEAREST; distance <= position / 4; distance *= 2)
		if (add_mark(
			store, log, source, position - distance, false, e) < 0)
			return -1;
	return add_mark(store, log, source, position, false, e);
}

/* forget_marks - those near the old end, and all that a lost end has */
static int
forget_marks(struct store *store, const struct source *source, struct err *e)
{
	struct query *q = store_query(store, SQL_MARK_FORGET);

	query_put_int(q, 1, source->id);
	query_put_int(q, 2, source->position);
	return query_step(q, e);
}

int
source_advance(struct store *store, struct logfile *log, struct source *source,
    int64_t position, struct err *e)
{
	struct query *q = store_query(store, SQL_SOURCE_ADVANCE);

	query_put_int(q, 1, source->id);
	put_path(q, 2, log);
	query_put_int(q, 3, position);
	if (source->last_time != TIME_UNKNOWN)
		query_put_int(q, 4, source->last_time);
	if (query_step(q, e) < 0 || forget_marks(store, source, e) < 0 ||
	    mark_first_lines(store, log, source, position, e) < 0 ||
	    mark_powers(store, log, source, position, e) < 0 ||
	    mark_end(store, log, source, position, e) < 0)
		return -1;
	source->position = position;
	return 0;
}
