#include "rblreport/faults.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/mem.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblreport/document.h"
#include "rblreport/night.h"

/* Where a suspicion begins. */
#define EVERYBODY_SHARE 0.95   /* refused, of all connections */
#define EVERYBODY_TRIES 100    /* fewer are chance */
#define JUMP_TIMES      5      /* as many refusals as usual */
#define JUMP_SHARE      0.5    /* of all refusals, and twice the usual one */
#define SILENT_USUAL    10     /* a day */
#define SILENT_DAYS     0.75   /* a shorter window says nothing */
#define GROWTH_EVENTS   200000 /* the last 100,000 are always kept */
#define GROWTH_SLACK    (14 * 86400) /* seconds that nobody counts */
#define NO_NAME         "a list without a name"
#define SUBJECT_MAX     200

struct faults {
	struct store *store;
	const struct faults_scope *scope;
	const struct night *night;
	struct document *d;
};

void
faults_add(struct document *d, const char *code, const char *subject,
    const char *fmt, ...)
{
	struct document *row = doc_row(d, "faults");
	char *text;
	va_list ap;

	doc_text(row, "code", span_of(code));
	doc_text(row, "subject", span_of(subject));
	va_start(ap, fmt);
	if (vasprintf(&text, fmt, ap) < 0)
		text = mem_string(fmt);
	va_end(ap);
	doc_text(row, "text", span_of(text));
	free(text);
}

/* shown - a column that may have nothing: NULL */
static char *
shown(const struct query *q, int at)
{
	return query_is_null(q, at)
	    ? NULL
	    : span_printable(query_text(q, at), SUBJECT_MAX);
}

/* name_of - of a list */
static const char *
name_of(const struct night_zone *zone)
{
	return zone->name != NULL ? zone->name : NO_NAME;
}

/* --- lists --- */

/* usual_share - of all refusals in the days before */
static double
usual_share(const struct night *n, const struct night_zone *zone)
{
	int64_t all = 0;
	size_t i;

	for (i = 0; i < n->zones; i++)
		all += n->zone[i].before;
	return all > 0 ? (double)zone->before / (double)all : 1;
}

/* jumps - whether a list refuses many times more than it and others did */
static bool
jumps(const struct night *n, const struct night_zone *zone)
{
	double usual = night_usual(n, zone->before) * night_length(n);
	double share = (double)zone->tries / (double)n->tries;

	return usual > 0 && zone->tries >= EVERYBODY_TRIES &&
	    (double)zone->tries >= JUMP_TIMES * usual && share >= JUMP_SHARE &&
	    share >= 2 * usual_share(n, zone);
}

/* find_everybody - by what was let in where that is known, else by a jump */
static int
find_everybody(const struct faults *f, struct err *e)
{
	const struct night *n = f->night;
	int64_t all = n->accepted + n->refused;
	size_t i;

	(void)e;
	if (n->accepted >= 0 && n->refused >= EVERYBODY_TRIES &&
	    (double)n->refused >= EVERYBODY_SHARE * (double)all) {
		faults_add(f->d, "EVERYBODY", name_of(&n->zone[0]),
		    "Of %lld connections on the days of this report %lld were "
		    "refused, most of them by %s. Take it out of the lists "
		    "that are asked until \"rblstat check\" finds it well.",
		    (long long)all, (long long)n->refused,
		    name_of(&n->zone[0]));
		return 0;
	}
	for (i = 0; i < n->zones; i++)
		if (jumps(n, &n->zone[i]))
			faults_add(f->d, "EVERYBODY", name_of(&n->zone[i]),
			    "%s refused %lld times, where %.0f a day are "
			    "usual: does it answer everybody? \"rblstat "
			    "check\" asks it.",
			    name_of(&n->zone[i]), (long long)n->zone[i].tries,
			    night_usual(n, n->zone[i].before));
	return 0;
}

/* tell_silence - of all lists: it is the log, or the mail server */
static void
tell_silence(const struct faults *f)
{
	const struct night *n = f->night;
	int64_t before = 0;
	size_t i;

	for (i = 0; i < n->zones; i++)
		before += n->zone[i].before;
	if (night_usual(n, before) >= SILENT_USUAL)
		faults_add(f->d, "SILENT", "all lists",
		    "Nothing was refused, where %.0f a day are usual: is the "
		    "log still read, and does the mail server still ask?",
		    night_usual(n, before));
}

static int
find_silent(const struct faults *f, struct err *e)
{
	const struct night *n = f->night;
	size_t i;

	(void)e;
	if (night_length(n) < SILENT_DAYS)
		return 0;
	if (n->tries == 0)
		tell_silence(f);
	for (i = 0; i < n->zones && n->tries > 0; i++)
		if (n->zone[i].tries == 0 && n->zone[i].name != NULL &&
		    night_usual(n, n->zone[i].before) >= SILENT_USUAL)
			faults_add(f->d, "SILENT", n->zone[i].name,
			    "%s refused nobody, where %.0f a day are usual: "
			    "closed, emptied, or not asked any more? "
			    "\"rblstat check\" asks it.",
			    n->zone[i].name, night_usual(n, n->zone[i].before));
	return 0;
}

/* find_errors - among the newest refusals of the window, by their texts */
static int
find_errors(const struct faults *f, struct err *e)
{
	struct query *q = store_query(f->store, SQL_FAULT_ERRORS);
	char *zone, *text;
	const char *name;
	int step;

	query_put_int(q, 1, f->night->after);
	query_put_int(q, 2, f->night->upto);
	while ((step = query_step(q, e)) > 0) {
		zone = shown(q, 0);
		name = zone != NULL ? zone : NO_NAME;
		text = span_printable(query_text(q, 2), SUBJECT_MAX);
		faults_add(f->d, "ERRORS", name,
		    "%s gave errors that were taken for listings (%lld), like "
		    "\"%s\": it does not serve your name servers. Mend that, "
		    "or ask it no more: these hosts may be anybody.",
		    name, (long long)query_int(q, 1), text);
		free(zone);
		free(text);
	}
	return step;
}

/* --- logs --- */

static int
find_gaps(const struct faults *f, struct err *e)
{
	struct query *q = store_query(f->store, SQL_FAULT_GAPS);
	char first[WHEN_TEXT_SIZE], last[WHEN_TEXT_SIZE], *log;
	int step;

	query_put_int(q, 1, f->night->since);
	while ((step = query_step(q, e)) > 0) {
		log = span_printable(query_text(q, 0), SUBJECT_MAX);
		faults_add(f->d, "GAP", log,
		    "Between %s and %s the log %s was gone before it was read: "
		    "refusals may be missing. Read it more often, or keep "
		    "more of it.",
		    when_local(query_int(q, 1), first),
		    when_local(query_int(q, 2), last), log);
		free(log);
	}
	return step;
}

static int
find_no_names(const struct faults *f, struct err *e)
{
	(void)e;
	if (f->night->hosts > 0 && doc_number_of(f->d, "named") == 0)
		faults_add(f->d, "NAMES", "the log",
		    "The log names no host, and none was looked up, so nobody "
		    "can be told to be at home. rblsmtpd --log logfmt logs "
		    "names, and rblstat resolve finds them.");
	return 0;
}

/* --- the mail --- */

/* tell_unserved - somebody, or one of bcc: those know nothing of each other */
static void
tell_unserved(const struct faults *f, const struct query *q)
{
	char *kind = span_printable(query_text(q, 0), SUBJECT_MAX);
	char *who = shown(q, 2), *said = shown(q, 3);
	char sent[WHEN_TEXT_SIZE];

	when_local(query_int(q, 1), sent);
	faults_add(f->d, "UNSERVED", who != NULL ? who : "bcc",
	    "%s did not get the %s report of %.16s%s%s. Pass it on; an address "
	    "that is wrong stands in the setting %s.",
	    who != NULL ? who : "One of bcc", kind, sent,
	    said != NULL ? ": " : "", said != NULL ? said : "",
	    who != NULL ? "to" : "bcc");
	free(kind);
	free(who);
	free(said);
}

static int
find_unserved(const struct faults *f, struct err *e)
{
	struct query *q = store_query(f->store, SQL_FAULT_UNSERVED);
	int step;

	while ((step = query_step(q, e)) > 0)
		tell_unserved(f, q);
	return step;
}

/* --- the database --- */

/* tell_growth - why old refusals are still there */
static void
tell_growth(const struct faults *f, int64_t oldest, int64_t events)
{
	char first[WHEN_TEXT_SIZE], sent[WHEN_TEXT_SIZE];
	const struct night *n = f->night;
	struct when_zone zone = { 0 };
	bool owed =
	    n->since != 0 && when_day(&zone, n->since) < f->scope->keep_from;

	when_local(oldest, first);
	when_local(n->since, sent);
	faults_add(f->d, "GROWTH", "the database",
	    "%lld single refusals are kept, the first of %.10s, though "
	    "keep_events is %s. %s%.10s%s",
	    (long long)events, first, f->scope->keep,
	    owed ? "They wait for a report, and none was sent since "
		 : "rblstat import throws old ones away: does it still run?",
	    owed ? sent : "", owed ? "; send it, with --mail or --mark." : "");
}

static int
find_growth(const struct faults *f, struct err *e)
{
	struct query *q = store_query(f->store, SQL_FAULT_OLDEST);
	struct when_zone zone = { 0 };
	int64_t oldest, events;
	int step = query_step(q, e);

	if (step <= 0)
		return step;
	oldest = query_int(q, 0);
	events = query_int(q, 1);
	query_reset(q);
	if (events >= GROWTH_EVENTS &&
	    when_day(&zone, oldest + GROWTH_SLACK) < f->scope->keep_from)
		tell_growth(f, oldest, events);
	return 0;
}

int
faults_find(struct store *store, const struct faults_scope *scope,
    struct document *d, struct err *e)
{
	static int (*const find[])(const struct faults *f, struct err *e) = {
		find_everybody,
		find_silent,
		find_errors,
		find_gaps,
		find_no_names,
		find_unserved,
		find_growth,
	};
	struct faults f = { store, scope, scope->night, d };
	size_t i;

	doc_list(d, "faults");
	for (i = 0; i < sizeof find / sizeof *find; i++)
		if (find[i](&f, e) < 0)
			return -1;
	return 0;
}
