#include "rblstat/more.h"

#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/event.h"
#include "rblstat/ahead.h"
#include "rblstat/ingest.h"
#include "rblstat/lines.h"
#include "rblstat/logfile.h"
#include "rblstat/reading.h"
#include "rblstat/session.h"
#include "rblstat/take.h"
#include "rblstat/tally.h"

enum { DAY = 86400 };

static struct moment
moment(const struct read_line *line, const struct event *event)
{
	struct moment m = { .kind = MOMENT_UNKNOWN };

	if (line->clock == CLOCK_FULL) {
		m.kind = MOMENT_FULL;
		m.second = event->time;
	} else if (line->clock == CLOCK_STAMP) {
		m.kind = MOMENT_OF_DAY;
		m.second = line->stamp.second;
	}
	return m;
}

/* seconds - from one moment to another; -1 where that cannot be told */
static int64_t
seconds(const struct moment *from, const struct moment *to)
{
	int64_t passed = to->second - from->second;

	if (from->kind != to->kind || from->kind == MOMENT_UNKNOWN)
		return -1;
	if (from->kind == MOMENT_OF_DAY)
		return (passed + DAY) % DAY;
	return passed < 0 || passed > DAY ? -1 : passed;
}

static bool
same_ip(const struct ip *a, const struct ip *b)
{
	return memcmp(a->bytes, b->bytes, sizeof a->bytes) == 0;
}

/* name - of the connection that an event is of */
static int64_t
name(const struct event *event)
{
	return session_name(event->machine, event->session);
}

static void
add(struct reading *r, const struct read_line *line, const struct event *event,
    enum met_kind kind)
{
	struct met met = {
		.kind = kind,
		.place = line->place,
		.moment = moment(line, event),
		.ip = event->ip,
		.port = event->port,
		.name = event->hostid,
	};

	session_add(r->session, name(event), &met);
}

void
more_before(
    struct reading *r, const struct read_line *line, struct event *event)
{
	const struct met *met;

	if (event->session.s == NULL)
		return;
	met = session_last(r->session, name(event), line->place, NULL);
	if (met == NULL || met->kind != MET_CLIENT ||
	    !same_ip(&met->ip, &event->ip))
		return;
	if (event->hostid.s == NULL)
		event->hostid = met->name;
	if (event->port == 0)
		event->port = met->port;
}

void
more_remember(struct reading *r, const struct read_line *line,
    const struct event *event, int64_t host, int64_t zone)
{
	struct met met = {
		.kind = MET_REFUSAL,
		.place = line->place,
		.moment = moment(line, event),
		.ip = event->ip,
		.entry = { .source = r->source.id,
		    .position = line->place,
		    .host = host,
		    .zone = zone },
		.time = event->time,
		.times = event->times,
	};

	if (event->session.s != NULL)
		session_add(r->session, name(event), &met);
}

/* --- lines behind a refusal --- */

/* refusal - the one of this connection, if it was refused last */
static const struct met *
refusal(
    struct reading *r, const struct read_line *line, const struct event *event)
{
	const struct met *met =
	    session_last(r->session, name(event), line->place, NULL);

	return met != NULL && met->kind == MET_REFUSAL ? met : NULL;
}

static int
take_client(struct reading *r, const struct read_line *line,
    const struct event *event, struct err *e)
{
	(void)e;
	add(r, line, event, MET_CLIENT);
	return 0;
}

/* take_address - of the envelope */
static int
take_address(struct reading *r, const struct read_line *line,
    const struct event *event, struct err *e)
{
	const struct met *met = refusal(r, line, event);
	struct amend amend = { .seconds = -1 };

	if (met == NULL || r->looking_back || !same_ip(&met->ip, &event->ip))
		return 0;
	amend.time = met->time;
	amend.from = event->from;
	amend.to = event->to;
	return ingest_amend(r->ingest, &met->entry, &amend, e);
}

static int
take_end(struct reading *r, const struct read_line *line,
    const struct event *event, struct err *e)
{
	const struct met *met = refusal(r, line, event), *client = NULL;
	struct amend amend = { .seconds = -1 };
	struct moment now = moment(line, event);
	struct entry entry;

	if (met != NULL) {
		entry = met->entry;
		amend.time = met->time;
		client =
		    session_last(r->session, name(event), line->place, met);
	}
	if (client != NULL && client->kind == MET_CLIENT)
		amend.seconds = seconds(&client->moment, &now);
	add(r, line, event, MET_END);
	if (amend.seconds < 0 || r->looking_back)
		return 0;
	return ingest_amend(r->ingest, &entry, &amend, e);
}

/* take_override - it was let in after all */
static int
take_override(struct reading *r, const struct read_line *line,
    const struct event *event, struct err *e)
{
	const struct met *met = refusal(r, line, event);
	struct event undone;
	struct entry entry;

	if (met == NULL)
		return 0;
	entry = met->entry;
	undone = (struct event){ .time = met->time, .times = met->times };
	add(r, line, event, MET_END);
	if (r->looking_back)
		return 0;
	if (ingest_undo(r->ingest, &undone, &entry, e) < 0)
		return -1;
	undone.times = -undone.times;
	tally_add(r->tally, &undone, &entry);
	return 0;
}

/* --- repetitions --- */

/* last_line - cut the last whole line off the text */
static bool
last_line(struct span *text, struct span *line)
{
	const char *begin;

	if (text->len == 0)
		return false;
	text->len--; /* its newline */
	begin = memrchr(text->s, '\n', text->len);
	begin = begin == NULL ? text->s : begin + 1;
	line->s = begin;
	line->len = (size_t)(text->s + text->len - begin);
	text->len = (size_t)(begin - text->s);
	return true;
}

/*
 * text_before - up to SESSION_LINE bytes before a line, from its block and
 * from what stood before that
 */
static struct span
text_before(
    struct reading *r, const struct read_line *line, char room[SESSION_LINE])
{
	struct span tail = session_tail(r->session), before = line->before;
	size_t cut;

	if (before.len > SESSION_LINE) {
		cut = before.len - SESSION_LINE;
		before.s += cut;
		before.len -= cut;
	}
	cut = tail.len + before.len > SESSION_LINE
	    ? tail.len + before.len - SESSION_LINE
	    : 0;
	memcpy(room, tail.s + cut, tail.len - cut);
	if (before.len > 0)
		memcpy(room + tail.len - cut, before.s, before.len);
	return (struct span){ room, tail.len - cut + before.len };
}

/* count_again - the refusal of a line before, so many times more */
static int
count_again(struct reading *r, struct read_line *line, struct event *event,
    int64_t times, struct err *e)
{
	struct entry entry = { .source = r->source.id,
		.position = line->place };
	struct amend amend = { .seconds = -1, .times = times };
	int found;

	if (event->session.s != NULL)
		session_again(r->session, name(event), line->place, times);
	if (r->looking_back)
		return 0;
	found = take_identify(r, line, event, &entry, e);
	if (found < 1)
		return found;
	event->times = times;
	amend.time = event->time;
	tally_add(r->tally, event, &entry);
	ingest_event(r->ingest, event, &entry, false);
	return ingest_amend(r->ingest, &entry, &amend, e);
}

/* take_repeat - of the last line of another kind of the same machine */
static int
take_repeat(struct reading *r, const struct read_line *line,
    const struct event *event, struct err *e)
{
	char room[SESSION_LINE];
	struct span text = text_before(r, line, room), machine = event->machine;
	struct read_line old = { .place = line->place };
	int64_t times = event->times;
	size_t all = text.len;
	struct event other;

	if (times > LINES_TIMES_MOST)
		return 0;
	while (last_line(&text, &old.line)) {
		old.place = line->place - (int64_t)(all - text.len);
		old.kind = lines_read(
		    r->lines, old.line, &other, &old.clock, &old.stamp);
		if (other.machine.s == NULL ||
		    !span_same(other.machine, machine))
			continue;
		if (old.kind == LINE_REPEAT)
			continue;
		if (old.kind == LINE_LET_IN) {
			other.times = times;
			take_let_in(r, &old, &other);
		}
		if (old.kind != LINE_REFUSAL)
			return 0;
		return count_again(r, &old, &other, times, e);
	}
	return 0;
}

int
more_take(struct reading *r, const struct read_line *line,
    const struct event *event, struct err *e)
{
	static int (*const takes[])(struct reading *, const struct read_line *,
	    const struct event *, struct err *) = {
		[LINE_ACCEPT] = take_client,
		[LINE_SENDER] = take_address,
		[LINE_RECIPIENT] = take_address,
		[LINE_END] = take_end,
		[LINE_OVERRIDE] = take_override,
		[LINE_REPEAT] = take_repeat,
	};

	if (line->kind != LINE_REPEAT && event->session.s == NULL)
		return 0;
	return takes[line->kind](r, line, event, e);
}

/* look_back - at the log from a place up to another; 0 or -1 */
static int
look_back(struct reading *r, int64_t from, int64_t end, struct err *e)
{
	struct page page = { .reached = from };
	struct block block;
	int more = 1;

	logfile_seek(r->log, from);
	while (more == 1 && page.reached < end) {
		more = logfile_block(r->log, &block, e);
		if (more != 1)
			break;
		if (block.end > end && !block.overlong) {
			block.text.len = (size_t)(end - block.place);
			block.end = end;
		}
		page_read(&page, r->lines, &block);
		if (block.overlong)
			page.reached = block.end;
		else if (take_page(r, &page, e) < 0)
			more = -1;
	}
	lines_lot_free(&page.lot);
	return more < 0 ? -1 : 0;
}

int
more_look_back(struct reading *r, struct err *e)
{
	int64_t end = r->source.position,
		from = end - session_reach(r->session);
	int rc;

	if (session_continues(r->session, r->source.id, end))
		return 0;
	session_begin(r->session, r->source.id);
	if (end == 0)
		return 0;
	/* a line that begins there is within reach, one before it is not */
	from = from <= 0 ? 0 : logfile_line_at(r->log, from);
	r->looking_back = true;
	rc = look_back(r, from, end, e);
	r->looking_back = false;
	return rc;
}
