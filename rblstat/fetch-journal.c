/*
 * fetch-journal - what systemd keeps, piece by piece
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "rblstat/ahead.h"
#include "rblstat/calendar.h"
#include "rblstat/fetch-parts.h"
#include "rblstat/gap.h"
#include "rblstat/journal.h"
#include "rblstat/known.h"
#include "rblstat/logfile.h"
#include "rblstat/progress.h"
#include "rblstat/reading.h"
#include "rblstat/take.h"

enum {
	PIECE = 4 * 1024 * 1024, /* bytes, for one transaction */
};

/* What is at hand of the journal, and not in the database yet. */
struct piece {
	const char *word;
	struct journal *journal;
	char *behind; /* the cursor that it goes on behind, NULL: none */
	struct buf text;
	int64_t first, last; /* times of the first entry of all, and its last */
	bool told;           /* that entries before the first are lost */
};

/* fill - as much as one transaction is to have; 1: there is more, 0 or -1 */
static int
fill(struct piece *p, struct err *e)
{
	int64_t time = 0;
	int more;

	buf_clear(&p->text);
	do {
		more = journal_next(p->journal, &p->text, &time, e);
		if (p->first == 0)
			p->first = time;
	} while (more == 1 && p->text.len < PIECE);
	p->last = time;
	return more;
}

/*
 * find - what is known of this journal, into r->source
 *
 *   cursor  out: of the entry read last, for free(); NULL: none was
 */
static int
find(struct reading *r, const char *word, char **cursor, struct err *e)
{
	struct query *q = store_query(r->store, SQL_JOURNAL_FIND);
	int step;

	*cursor = NULL;
	r->source = (struct source){ .last_time = TIME_UNKNOWN };
	r->source.head = span_hash(span_of(word));
	query_put_int(q, 1, r->source.head);
	query_put_text(q, 2, span_of(word));
	query_put_int(q, 3, r->sent);
	step = query_step(q, e);
	if (step == 1) {
		struct span found = query_text(q, 3);

		*cursor = mem_copy(found.s, found.len);
		r->source.id = query_int(q, 0);
		r->source.position = query_int(q, 1);
		r->source.last_time = query_int(q, 2);
	}
	query_reset(q);
	return step < 0 ? -1 : 0;
}

static int
begin(struct reading *r, const char *word, struct err *e)
{
	struct query *q = store_query(r->store, SQL_SOURCE_INSERT);

	if (r->source.id != 0)
		return 0;
	query_put_text(q, 1, span_of(word));
	query_put_int(q, 2, r->source.head);
	query_put_int(q, 3, r->sent);
	if (query_step(q, e) < 0)
		return -1;
	r->source.id = store_last_id(r->store);
	return 0;
}

/* take - the refusals of the piece */
static int
take(struct reading *r, const struct piece *p, struct err *e)
{
	const struct block block = {
		.text = buf_as_span(&p->text),
		.place = r->source.position,
		.end = r->source.position + (int64_t)p->text.len,
	};
	struct page page = { .taken = 0 };
	int rc = 0;

	page_read(&page, r->lines, &block);
	while (rc == 0 && page.reached < block.end)
		if (take_page(r, &page, e) < 0 || take_write(r, e) < 0)
			rc = -1;
	lines_lot_free(&page.lot);
	r->source.position = block.end;
	return rc;
}

static int
advance(struct reading *r, const struct piece *p, struct err *e)
{
	struct query *q = store_query(r->store, SQL_JOURNAL_ADVANCE);

	query_put_int(q, 1, r->source.id);
	query_put_int(q, 2, r->source.position);
	query_put_int(q, 3, p->last);
	query_put_text(q, 4, journal_cursor(p->journal));
	return query_step(q, e);
}

/* same - whether two cursors are one; NULL is that of nothing read */
static bool
same(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* is_gap - whether entries before the first of all are lost, and not told */
static bool
is_gap(const struct piece *p, int64_t since)
{
	return journal_lost(p->journal) && !p->told && p->first > since;
}

/*
 * put - the piece into the database, within a transaction
 *
 *   since  out: the time of the last entry before it
 *
 * Returns 1; 0 where another import was faster; -1 on failure.
 */
static int
put(struct reading *r, const struct piece *p, int64_t *since, struct err *e)
{
	char *now;
	bool mine;

	if (find(r, p->word, &now, e) < 0)
		return -1;
	mine = same(now, p->behind);
	free(now);
	if (!mine)
		return 0;
	*since = r->source.last_time;
	if (known_begin(r->known, e) < 0 || begin(r, p->word, e) < 0 ||
	    take(r, p, e) < 0 || advance(r, p, e) < 0)
		return -1;
	if (is_gap(p, *since) && gap_keep(r, p->word, *since, p->first, e) < 0)
		return -1;
	return 1;
}

static int
commit(struct reading *r, struct piece *p, struct err *e)
{
	struct span cursor = journal_cursor(p->journal);
	int64_t since = TIME_UNKNOWN;
	int rc;

	if (store_begin(r->store, e) < 0)
		return -1;
	rc = put(r, p, &since, e);
	if (rc == 1 && store_commit(r->store, e) < 0)
		rc = -1;
	if (rc != 1) {
		store_rollback(r->store);
		return rc;
	}
	if (is_gap(p, since))
		gap_tell(r, p->word, since, p->first);
	p->told = true;
	free(p->behind);
	p->behind = mem_copy(cursor.s, cursor.len);
	progress_at(r->progress, r->source.position);
	return 1;
}

/* read_pieces - 1 at the end of the journal; 0 and -1 as put() */
static int
read_pieces(struct reading *r, struct piece *p, struct err *e)
{
	int more, rc = 1;

	do {
		more = fill(p, e);
		if (more >= 0 && p->text.len > 0) {
			rc = commit(r, p, e);
			r->stop = rc < 0;
		}
	} while (more == 1 && rc == 1 && !reading_over(r));
	return more < 0 ? -1 : rc;
}

/* read_from - from where it was read to by now; as read_pieces() */
static int
read_from(struct reading *r, const char *word, struct err *e)
{
	struct piece p = { .word = word };
	int rc = find(r, word, &p.behind, e);

	r->stop = rc < 0;
	if (rc == 0) {
		p.journal = journal_open(word, span_of(p.behind), e);
		rc = p.journal == NULL ? -1 : read_pieces(r, &p, e);
		journal_close(p.journal);
	}
	buf_free(&p.text);
	free(p.behind);
	return rc;
}

/* stand_in - a log of nothing, with the name and the age of the journal */
static struct logfile *
stand_in(const struct reading *r, const char *word, struct err *e)
{
	const struct logfile_facts facts = { .path = word, .time = r->now };
	struct logfile *log;

	logfile_new(open("/dev/null", O_RDONLY | O_CLOEXEC), &facts, &log, e);
	return log;
}

int
fetch_journal(struct reading *r, const char *word, struct err *e)
{
	const struct calendar_facts facts = {
		.last_time = TIME_UNKNOWN,
		.now = r->now,
	};
	int rc = reading_ready(r, e);

	r->stop = rc < 0;
	r->log = rc < 0 ? NULL : stand_in(r, word, e);
	if (r->log == NULL)
		return -1;
	progress_log(r->progress, word, 0);
	r->packed_size = 0;
	r->calendar = calendar_new(r->log, &facts);
	do
		rc = read_from(r, word, e);
	while (rc == 0);
	progress_clear(r->progress);
	calendar_free(r->calendar);
	r->calendar = NULL;
	logfile_close(r->log);
	r->log = NULL;
	return rc < 0 ? -1 : 0;
}
