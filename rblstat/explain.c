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
}

/* explain - one line as one object; SQLite writes the JSON */
static int
explain(struct store *store, struct lines *lines, struct when_zone *zone,
    struct span line, struct err *e)
{
	enum line_clock clock;
	struct event event;
	struct stamp stamp;
	struct query *q;
	struct span object;

	if (lines_read(lines, line, &event, &clock, &stamp) == LINE_REFUSAL) {
		q = store_query(store, SQL_EXPLAIN_REFUSAL);
		if (clock == CLOCK_STAMP)
			event.time =
			    when_before(zone, &stamp, time(NULL) + DAY);
		put_event(q, &event, clock);
	} else {
		q = store_query(store, SQL_EXPLAIN_OTHER);
	}
	put(q, 1, line);
	if (query_step(q, e) < 0)
		return -1;
	object = query_text(q, 0);
	printf("%.*s\n", (int)object.len, object.s);
	query_reset(q);
	return 0;
}

int
command_explain(const struct settings *s, struct err *e)
{
	struct lines *lines = lines_new(e);
	struct when_zone zone = { 0 };
	struct store *store = NULL;
	char *line = NULL;
	size_t room = 0;
	ssize_t len;
	int rc = -1;

	if (s->count > 1) {
		err_perm(e,
		    "explain: reads standard input: rblstat explain "
		    "<%s",
		    s->words[1]);
		goto out;
	}
	/* a database in memory, for its JSON functions */
	if (lines == NULL ||
	    store_open(":memory:", STORE_CREATE, &store, e) < 0)
		goto out;
	rc = 0;
	while (rc == 0 && (len = getline(&line, &room, stdin)) > 0)
		rc = explain(store, lines, &zone,
		    (struct span){
			line, (size_t)len - (line[len - 1] == '\n') },
		    e);
	if (rc == 0 && ferror(stdin))
		rc = err_errno(e, errno, "read standard input");
out:
	free(line);
	store_close(store);
	lines_free(lines);
	return rc;
}
