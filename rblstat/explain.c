/*
 * explain - what is seen in each line of a log on standard input
 *
 * One JSON object for each line; nothing is stored. It answers "why is this
 * line not counted?", and shows a new kind of line before it is trusted.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/event.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/command.h"
#include "rblstat/lines.h"
#include "rblstat/texts.h"

#define DAY 86400

static void
put(struct query *q, int at, struct span words)
{
	char *clean = span_printable(words, words.len);

	query_put_text(q, at, words.s == NULL ? SPAN_NONE : span_of(clean));
	free(clean);
}

static void
put_event(struct query *q, const struct event *event, enum line_clock clock)
{
	char text[IP_TEXT_SIZE];

	query_put_text(q, 2, span_of(event->format));
	if (clock != CLOCK_NONE)
		query_put_int(q, 3, event->time);
	query_put_text(q, 4, span_of(ip_format(&event->ip, text)));
	put(q, 5, event->zone);
	if (event->code != 0)
		query_put_int(q, 6, event->code);
	put(q, 7, event->text);
	put(q, 8, event->hostid);
	put(q, 9, event->hostinfo);
	put(q, 10, event->helo);
	put(q, 11, event->from);
	put(q, 12, event->to);
	if (event->pid != 0)
		query_put_int(q, 13, event->pid);
	if (event->port != 0)
		query_put_int(q, 14, event->port);
	query_put_int(q, 15, event->times);
}

struct explaining {
	struct store *store;
	struct lines *lines;
	struct texts *texts;
	struct when_zone zone;
	bool verbose;
	long long number; /* of the line */
};

/* say_why - what a line is that is no refusal */
static void
say_why(const struct explaining *x, enum line_kind kind)
{
	static const char *const why[] = {
		[LINE_OTHER] = "of another program",
		[LINE_REFUSAL] = NULL,
		[LINE_LET_IN] = "who was let in: counted, but no refusal",
		[LINE_NOTE] = "about block lists, but no refusal: not counted",
		[LINE_MALFORMED] = "of rblsmtpd, but of no known kind: skipped",
		[LINE_ACCEPT] = "tells who has come, for a refusal behind it",
		[LINE_SENDER] = "tells the sender, for the refusal before it",
		[LINE_RECIPIENT] =
		    "tells a recipient, for the refusal before it",
		[LINE_END] = "tells how long it took, for the refusal before "
			     "it",
		[LINE_OVERRIDE] = "takes the refusal before it back",
		[LINE_REPEAT] = "counts the refusal before it again",
		[LINE_MAIL] = "tells the sender of a mail, to import --sent",
		[LINE_DELIVERY] = "a delivery begins, for import --sent",
		[LINE_SUCCESS] = "it was a success: counted by import --sent",
		[LINE_SENT] = "mail that was sent: counted by import --sent",
	};

	if (x->verbose && why[kind] != NULL)
		fprintf(
		    stderr, "rblstat: line %lld: %s\n", x->number, why[kind]);
}

/* put_nearest - what a line of no format is nearest to, and how far */
static struct query *
put_nearest(struct explaining *x, struct span line)
{
	struct nearest nearest;
	struct query *q;

	lines_nearest(x->lines, line, &nearest);
	if (nearest.format == NULL)
		return store_query(x->store, SQL_EXPLAIN_OTHER);
	q = store_query(x->store, SQL_EXPLAIN_NEAREST);
	query_put_text(q, 2, span_of(nearest.format));
	query_put_text(q, 3, span_of(nearest.literal));
	put(q, 4, nearest.matched);
	put(q, 5, nearest.rest);
	if (x->verbose)
		fprintf(stderr,
		    "rblstat: line %lld: nearest to the format %s, whose "
		    "pattern fits its first %zu bytes behind the time and "
		    "the machine\n",
		    x->number, nearest.format, nearest.matched.len);
	return q;
}

/* explain - one line as one object; SQLite writes the JSON */
static int
explain(struct explaining *x, struct span line, struct err *e)
{
	enum line_clock clock;
	enum line_kind kind;
	struct event event;
	struct stamp stamp;
	struct query *q;
	struct span object;

	x->number++;
	kind = lines_read(x->lines, line, &event, &clock, &stamp);
	say_why(x, kind);
	if (kind == LINE_REFUSAL)
		q = store_query(x->store, SQL_EXPLAIN_REFUSAL);
	else if (kind == LINE_OTHER || kind == LINE_MALFORMED)
		q = put_nearest(x, line);
	else
		q = store_query(x->store, SQL_EXPLAIN_OTHER);
	if (kind == LINE_REFUSAL && clock == CLOCK_STAMP)
		event.time = when_before(&x->zone, &stamp, time(NULL) + DAY);
	if (kind == LINE_REFUSAL && event.zone.s == NULL &&
	    event.text.s != NULL)
		event.zone = texts_zone(x->texts, event.text);
	if (kind == LINE_REFUSAL)
		put_event(q, &event, clock);
	put(q, 1, line);
	if (query_step(q, e) < 0)
		return -1;
	object = query_text(q, 0);
	printf("%.*s\n", (int)object.len, object.s);
	query_reset(q);
	return 0;
}

static int
explain_all(struct explaining *x, struct err *e)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t len;
	int rc = 0;

	while (rc == 0 && (len = getline(&line, &room, stdin)) > 0)
		rc = explain(x,
		    (struct span){
			line, (size_t)len - (line[len - 1] == '\n') },
		    e);
	free(line);
	if (rc == 0 && ferror(stdin))
		rc = err_errno(e, errno, "read standard input");
	return rc;
}

int
command_explain(const struct settings *s, struct err *e)
{
	struct explaining x = { .verbose = settings_on(s, SET_VERBOSE) };
	int rc = -1;

	if (s->count > 1)
		return err_perm(e,
		    "explain: reads standard input: rblstat explain <%s",
		    s->words[1]);
	x.lines = lines_new(
	    LINES_ALL, s->own, s->own_count, settings_on(s, SET_TAI_LEAP), e);
	x.texts = texts_new(settings_text(s, SET_ZONES), e);
	/* a database in memory, for its JSON functions */
	if (x.lines != NULL && x.texts != NULL &&
	    store_open(":memory:", STORE_CREATE, &x.store, e) == 0)
		rc = explain_all(&x, e);
	store_close(x.store);
	texts_free(x.texts);
	lines_free(x.lines);
	return rc;
}
