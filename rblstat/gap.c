#include "rblstat/gap.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/logset.h"
#include "rblstat/progress.h"
#include "rblstat/reading.h"

void
gap_begin(struct reading *r, const char *word, const struct logset *set)
{
	r->word = word;
	r->directory = set->directory;
	r->met_before = r->known_logs;
	r->missing = (struct missing){ 0 };
}

void
gap_tell(struct reading *r, const char *word, int64_t from, int64_t to)
{
	char since[WHEN_TEXT_SIZE], until[WHEN_TEXT_SIZE];

	progress_clear(r->progress);
	fprintf(stderr,
	    "rblstat: %s: possible gap from %s to %s: what was read last is "
	    "gone; read more often, or keep old logs longer\n",
	    word, when_local(from, since), when_local(to, until));
}

/* put_log - where a log is, as a parameter; of the journal, its word */
static void
put_log(struct query *q, int number, const char *word)
{
	char *real = realpath(word, NULL);

	query_put_text(q, number, span_of(real ? real : word));
	free(real);
}

int
gap_keep(struct reading *r, const char *word, int64_t from, int64_t to,
    struct err *e)
{
	struct query *q = store_query(r->store, SQL_GAP_INSERT);

	/* it is kept for who reads of refusals, and none is missing there */
	if (r->sent)
		return 0;
	put_log(q, 1, word);
	query_put_int(q, 2, from);
	query_put_int(q, 3, to);
	query_put_int(q, 4, r->now);
	return query_step(q, e);
}

/* last_read - of all that the word stood for; INT64_MAX: nothing was */
static int
last_read(struct reading *r, int64_t *time, struct err *e)
{
	struct query *q = store_query(r->store,
	    r->directory ? SQL_SOURCE_IN_DIRECTORY : SQL_SOURCE_OF_NAME);
	int step;

	put_log(q, 1, r->word);
	query_put_int(q, 2, r->newest_old);
	query_put_int(q, 3, r->sent);
	step = query_step(q, e);
	*time = INT64_MAX;
	if (step == 1 && !query_is_null(q, 0))
		*time = query_int(q, 0);
	query_reset(q);
	return step < 0 ? -1 : 0;
}

int
gap_check(struct reading *r, int64_t earliest, struct err *e)
{
	int64_t since;

	/* a log that was known came before, or a new one, which is older */
	if (r->known_logs != r->met_before || r->missing.sought)
		return 0;
	r->missing.sought = true;
	if (last_read(r, &since, e) < 0)
		return -1;
	if (since >= earliest)
		return 0;
	r->missing.first = since;
	r->missing.last = earliest;
	return gap_keep(r, r->word, since, earliest, e);
}

void
gap_end(struct reading *r)
{
	if (r->missing.last != 0)
		gap_tell(r, r->word, r->missing.first, r->missing.last);
}
