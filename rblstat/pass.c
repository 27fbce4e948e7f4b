#include "rblstat/pass.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblstat/fetch.h"
#include "rblstat/gap.h"
#include "rblstat/lines.h"
#include "rblstat/logset.h"
#include "rblstat/months.h"
#include "rblstat/progress.h"
#include "rblstat/reading.h"
#include "rblstat/texts.h"

/* --- before --- */

static int
read_year(const struct settings *s, int *year, struct err *e)
{
	int64_t number = 0;

	if (settings_on(s, SET_YEAR) &&
	    settings_number(s, SET_YEAR, 1970, 2200, &number, e) < 0)
		return -1;
	*year = (int)number;
	return 0;
}

/* spool_folder - where temporary files go: beside the database, by default */
static char *
spool_folder(const char *db)
{
	const char *slash = strrchr(db, '/'), *named = getenv("TMPDIR");

	if (named != NULL && named[0] != '\0')
		return mem_string(named);
	return slash == NULL ? mem_string(".")
			     : mem_copy(db, (size_t)(slash - db) + 1);
}

int
pass_open(struct reading *r, const struct settings *s, struct err *e)
{
	*r = (struct reading){
		.settings = s,
		.verbose = settings_on(s, SET_VERBOSE),
		.sent = settings_on(s, SET_SENT),
		.db = settings_text(s, SET_DB),
		.now = time(NULL),
	};
	r->spool = spool_folder(r->db);
	if (settings_days(s, SET_KEEP_EVENTS, &r->keep, e) < 0 ||
	    read_year(s, &r->year, e) < 0)
		return -1;
	r->lines = lines_new(r->sent ? LINES_SENT : LINES_REFUSALS, s->own,
	    s->own_count, settings_on(s, SET_TAI_LEAP), e);
	if (r->lines == NULL)
		return -1;
	r->texts = texts_new(settings_text(s, SET_ZONES), e);
	return r->texts == NULL ? -1 : 0;
}

void
pass_close(struct reading *r)
{
	reading_end(r);
	texts_free(r->texts);
	lines_free(r->lines);
	free(r->spool);
}

/* --- the logs --- */

/* rotated - whether the file has just been given another name */
static bool
rotated(const char *path)
{
	return access(path, F_OK) < 0 && errno == ENOENT;
}

/* kind_of - what parts the rotated log's number or date from its name */
static char
kind_of(const struct logset *set, int i)
{
	return set->paths[i][strlen(set->paths[set->count - 1])];
}

/*
 * follows_begun - whether an older one was begun, so that all of this is newer
 * than what was read; numbers and dates do not tell of each other's age
 */
static bool
follows_begun(struct reading *r, const struct logset *set, int i)
{
	if (i == 0 || kind_of(set, i) != kind_of(set, i - 1))
		r->known_older = r->known_logs;
	return r->known_logs > r->known_older;
}

/* read_one - a log that cannot be read does not keep us from the others */
static void
read_one(
    struct reading *r, const struct logset *set, int i, int *rc, struct err *e)
{
	struct err one;

	r->unasked = i < set->older;
	r->only_begun = r->unasked && !follows_begun(r, set, i);
	if (fetch_log(r, set->paths[i], &one) == 0)
		return;
	/* its content is read under its new name, the next time */
	if (!r->stop &&
	    ((r->only_begun && one.kind == ERR_PERM) ||
		((set->directory || i < set->older) && rotated(set->paths[i]))))
		return;
	if (*rc < 0)
		fprintf(stderr, "rblstat: %s\n", e->text);
	*e = one;
	*rc = -1;
}

/* import_log - one argument of the command line: a file or a directory */
static int
import_log(struct reading *r, const char *path, struct err *e)
{
	struct logset set;
	int i, rc = logset_list(path, &set, e), listed = rc == 0;

	gap_begin(r, path, &set);
	for (i = 0; listed && i < set.count && !reading_over(r); i++)
		read_one(r, &set, i, &rc, e);
	gap_end(r);
	logset_free(&set);
	return rc;
}

/* expect - tell whoever watches how much there is to read, as it seems */
static void
expect(struct progress *progress, const struct settings *s)
{
	struct err ignored;
	struct logset set;
	struct stat st;
	int i, j;

	for (i = 1; progress != NULL && i < s->count; i++) {
		logset_list(s->words[i], &set, &ignored);
		for (j = 0; j < set.count; j++)
			if (stat(set.paths[j], &st) == 0)
				progress_expect(progress, st.st_size);
		logset_free(&set);
	}
}

int
pass_logs(struct reading *r, const struct settings *s, struct err *e)
{
	struct err one;
	int i, rc = 0;

	if (reading_look_back(r, e) < 0)
		return -1;
	logset_sort(s->words + 1, s->count - 1);
	expect(r->progress, s);
	for (i = 1; i < s->count && !reading_over(r); i++) {
		if (import_log(r, s->words[i], &one) == 0)
			continue;
		if (rc < 0)
			fprintf(stderr, "rblstat: %s\n", e->text);
		*e = one;
		rc = -1;
	}
	return rc;
}

/* --- after --- */

/* prune - drop the single events that are older than may be asked for */
static int
prune(struct reading *r, struct err *e)
{
	struct query *q = store_query(r->store, SQL_EVENT_NEWEST);
	int64_t newest = 0;

	if (query_step(q, e) < 0)
		return -1;
	newest = query_int(q, 0);
	query_reset(q);
	/* a clock that was wrong once must not throw away what is recent */
	if (newest > r->now)
		newest = r->now;
	q = store_query(r->store, SQL_EVENT_PRUNE);
	query_put_int(q, 1, newest - r->keep);
	if (query_step(q, e) < 0)
		return -1;
	/* an older log, read later, has put old ones behind newer ones */
	q = store_query(r->store, SQL_EVENT_PRUNE_LATE);
	query_put_int(q, 1, newest - r->keep);
	query_put_int(q, 2, r->last_event);
	return query_step(q, e);
}

int
pass_tidy(struct reading *r, struct err *e)
{
	if (r->store == NULL || r->stop)
		return 0;
	reading_carry(r);
	return prune(r, e) < 0 ? -1 : months_refresh(r->store, e);
}
