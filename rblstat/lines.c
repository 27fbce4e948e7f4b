#include "rblstat/lines.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/event.h"
#include "lib/mem.h"
#include "lib/record_read.h"
#include "lib/settings.h"
#include "rblstat/literals.h"
#include "rblstat/pattern.h"
#include "rblstat/scan.h"
#include "rblstat/words.h"

/* A format, and its pattern once a line has asked for it. */
struct shape {
	const struct format *format;
	struct pattern *pattern;
	int literal; /* its number; -1: too short for a scan */
	int group[WORD_COUNT];
};

struct lines {
	enum lines_about about;
	const struct own_format *given; /* by the admin */
	size_t given_count;
	struct format *own; /* the same */
	struct shape *shape;
	size_t count;
	struct literals *literals;
	const bool *has; /* which of them the line has */
	bool tai_leap;
	struct record record; /* of the line read last */
	struct record_memory memory;
	struct buf to;   /* all its recipients */
	struct buf body; /* its words, where they are not as in the line */
	struct buf once; /* those that syslog says are repeated */
};

/* --- the formats --- */

/* prepare - compile the pattern of a shape */
static int
prepare(struct shape *shape, struct err *e)
{
	struct pattern *p = pattern_new(shape->format->expression, e);
	int i;

	shape->pattern = p;
	if (p == NULL)
		return -1;
	for (i = 0; i < WORD_COUNT; i++)
		shape->group[i] = pattern_group(p, word_names[i]);
	return 0;
}

/* add - a format; notes an import never sees */
static void
add(struct lines *lines, const struct format *format)
{
	struct shape *shape = &lines->shape[lines->count++];

	shape->format = format;
	shape->literal = literals_add(
	    lines->literals, format->literal, format->kind != LINE_NOTE);
}

/* check_groups - that the admin names none but those that mean something */
static int
check_groups(
    const struct own_format *own, const struct pattern *p, struct err *e)
{
	const char *name;
	int at, i;

	for (at = 0; (name = pattern_name(p, at)) != NULL; at++) {
		for (i = 0; i <= WORD_OWN_LAST; i++)
			if (strcmp(word_names[i], name) == 0)
				break;
		if (i > WORD_OWN_LAST)
			return err_perm(e,
			    "%s: format %s: no group is called \"%s\"; there "
			    "are ip, zone, code, text, hostid, hostinfo, helo, "
			    "from, to, pid, port and epoch",
			    own->place, own->name, name);
	}
	return 0;
}

/* check_own - what is wrong with a format whose pattern compiles */
static int
check_own(
    const struct own_format *own, const struct shape *shape, struct err *e)
{
	size_t i, len = strlen(own->literal);

	for (i = 0; i < format_count; i++)
		if (strcmp(formats[i].name, own->name) == 0)
			return err_perm(e,
			    "%s: format %s: one that is built in is called "
			    "so; take another name",
			    own->place, own->name);
	if (shape->group[WORD_IP] < 0)
		return err_perm(e,
		    "%s: format %s: the pattern has no group (?<ip>...), "
		    "which every refusal needs",
		    own->place, own->name);
	if (len < SCAN_LEAST)
		return err_perm(e,
		    "%s: format %s: the literal is too short; take %d bytes "
		    "or more, as they stand in every such line",
		    own->place, own->name, SCAN_LEAST);
	if (own->literal[0] == '"' && own->literal[len - 1] == '"')
		return err_perm(e,
		    "%s: format %s: the literal is in quotes, which are part "
		    "of it as all else; leave them out",
		    own->place, own->name);
	return check_groups(own, shape->pattern, e);
}

/* add_own - one of the admin, who hears at once what is wrong with it */
static int
add_own(struct lines *lines, const struct own_format *own, struct err *e)
{
	struct format *format = &lines->own[lines->count];
	struct shape *shape = &lines->shape[lines->count];
	struct err why;

	*format = (struct format){
		.name = own->name,
		.kind = LINE_REFUSAL,
		.literal = own->literal,
		.expression = own->pattern,
		.words = "of the configuration",
	};
	add(lines, format);
	if (prepare(shape, &why) < 0)
		return err_perm(
		    e, "%s: format %s: %s", own->place, own->name, why.text);
	return check_own(own, shape, e);
}

/* of - what a format is about */
static enum lines_about
of(const struct format *format)
{
	return format->kind < LINE_MAIL ? LINES_REFUSALS : LINES_SENT;
}

struct lines *
lines_new(enum lines_about about, const struct own_format *own, size_t count,
    bool tai_leap, struct err *e)
{
	struct lines *lines = mem_new(sizeof *lines);
	size_t i, all = count + format_count;

	lines->about = about;
	lines->given = own;
	lines->given_count = count;
	lines->tai_leap = tai_leap;
	lines->own = mem_new((count + 1) * sizeof *lines->own);
	lines->shape = mem_new(all * sizeof *lines->shape);
	lines->literals = literals_new();
	for (i = 0; i < count && (about & LINES_REFUSALS); i++)
		if (add_own(lines, &own[i], e) < 0)
			goto fail;
	for (i = 0; i < format_count; i++)
		if (about & of(&formats[i]))
			add(lines, &formats[i]);
	if (literals_ready(lines->literals, e) == 0)
		return lines;
fail:
	lines_free(lines);
	return NULL;
}

struct lines *
lines_twin(const struct lines *lines, struct err *e)
{
	return lines_new(
	    lines->about, lines->given, lines->given_count, lines->tai_leap, e);
}

void
lines_free(struct lines *lines)
{
	size_t i;

	if (lines == NULL)
		return;
	for (i = 0; i < lines->count; i++)
		pattern_free(lines->shape[i].pattern);
	literals_free(lines->literals);
	free(lines->own);
	free(lines->shape);
	buf_free(&lines->to);
	buf_free(&lines->body);
	buf_free(&lines->once);
	free(lines);
}

bool
lines_next(
    struct lines *lines, struct span text, size_t from, struct span *line)
{
	return literals_next(lines->literals, text, from, line);
}

/* --- one line --- */

static struct span
trim(struct span line)
{
	while (line.len > 0 && strchr(" \t\r", line.s[line.len - 1]) != NULL)
		line.len--;
	return line;
}

/* word - what a line of this shape has as a field, or SPAN_NONE */
static struct span
word(const struct shape *shape, int which)
{
	return pattern_match(shape->pattern, shape->group[which]);
}

/* fill - from the words of a line */
static bool
fill(const struct span words[WORD_COUNT], struct event *event)
{
	int64_t port = word_number(words[WORD_PORT]);
	int64_t times = word_number(words[WORD_TIMES]);

	event->zone = word_known(words[WORD_ZONE]);
	event->text = word_known(words[WORD_TEXT]);
	event->hostid = word_known(words[WORD_HOSTID]);
	event->hostinfo = word_known(words[WORD_HOSTINFO]);
	event->helo = word_known(words[WORD_HELO]);
	event->from = word_path(words[WORD_FROM]);
	event->to = word_path(words[WORD_TO]);
	event->session = word_known(words[WORD_SESSION]);
	event->queue = word_known(words[WORD_QUEUE]);
	/* Postfix and qmail say so of a client without a name */
	if (span_is(event->hostid, "unknown"))
		event->hostid = SPAN_NONE;
	event->code = (int)word_number(words[WORD_CODE]);
	event->pid = word_number(words[WORD_PID]);
	event->port = port > 65535 ? 0 : (int)port;
	event->times = times > 0 ? times : 1;
	if (event->session.s == NULL)
		event->session = word_known(words[WORD_PID]);
	return words[WORD_IP].s == NULL || ip_read(words[WORD_IP], &event->ip);
}

/* recipients - all in one text: "a@example.org, b@example.org, 3 more" */
static struct span
recipients(const struct record_list *to, struct buf *all)
{
	int64_t i;

	buf_clear(all);
	for (i = 0; i < to->kept; i++) {
		buf_text(all, i > 0 ? ", " : "");
		buf_span(
		    all, to->item[i].len == 0 ? span_of("<>") : to->item[i]);
	}
	if (to->count > to->kept)
		buf_format(all, "%s%lld more", i > 0 ? ", " : "",
		    (long long)(to->count - to->kept));
	return word_known(buf_as_span(all));
}

/* fill_record - from a record; none but a refusal is an event */
static enum line_kind
fill_record(struct lines *lines, struct span text, struct event *event)
{
	const struct record *r = &lines->record;

	if (!record_read(text, &lines->record, &lines->memory) ||
	    (r->code != 0 && (r->code < 400 || r->code > 599)))
		return LINE_MALFORMED;
	if (!ip_read(r->ip, &event->ip))
		return LINE_MALFORMED;
	event->time = r->time;
	if (r->verdict != RECORD_REFUSED)
		return r->verdict == RECORD_ACCEPTED ? LINE_LET_IN : LINE_NOTE;
	event->code = (int)r->code;
	event->zone =
	    word_known(r->zones.kept > 0 ? r->zones.item[0] : SPAN_NONE);
	event->text = word_known(r->text);
	event->hostid = word_known(r->hostid);
	event->hostinfo = word_known(r->hostinfo);
	event->helo = word_known(r->helo);
	event->pid = r->pid;
	event->from = word_path(r->from);
	event->to = recipients(&r->to, &lines->to);
	return LINE_REFUSAL;
}

/* has_literal - whether the line has the literal of this shape in it */
static bool
has_literal(
    const struct lines *lines, const struct shape *shape, struct span line)
{
	const char *literal = shape->format->literal;

	if (shape->literal >= 0)
		return lines->has[shape->literal];
	return memmem(line.s, line.len, literal, strlen(literal)) != NULL;
}

/* get_ready - the pattern of a shape, made when it is asked for first */
static struct pattern *
get_ready(struct shape *shape)
{
	struct err e;

	/* that each row of the table compiles, a test makes sure */
	if (shape->pattern == NULL && prepare(shape, &e) < 0)
		assert(shape->pattern != NULL);
	return shape->pattern;
}

/* find_shape - the first that the words of a program have, or NULL */
static const struct shape *
find_shape(struct lines *lines, struct span body)
{
	size_t i;

	lines->has = literals_look(lines->literals, body);
	for (i = 0; i < lines->count; i++)
		if (has_literal(lines, &lines->shape[i], body) &&
		    pattern_find(get_ready(&lines->shape[i]), body))
			return &lines->shape[i];
	return NULL;
}

/* unwrap - what a line of rsyslog says was repeated, as it was said first */
static struct span
unwrap(struct lines *lines, const struct shape *shape, int64_t *times)
{
	*times = word_number(word(shape, WORD_TIMES));
	buf_clear(&lines->once);
	buf_span(&lines->once, word(shape, WORD_TAG));
	buf_span(&lines->once, word(shape, WORD_INNER));
	return buf_as_span(&lines->once);
}

/* take - the event of a line whose shape was found */
static enum line_kind
take(struct lines *lines, const struct shape *shape, struct event *event,
    enum line_clock *clock)
{
	struct span words[WORD_COUNT];
	int i;

	for (i = 0; i < WORD_COUNT; i++)
		words[i] = word(shape, i);
	event->format = shape->format->name;
	if (words[WORD_RECORD].s != NULL || word_is_number(words[WORD_EPOCH]))
		*clock = CLOCK_FULL;
	if (words[WORD_RECORD].s != NULL)
		return fill_record(lines, words[WORD_RECORD], event);
	if (word_is_number(words[WORD_EPOCH]))
		event->time = word_number(words[WORD_EPOCH]);
	return fill(words, event) ? shape->format->kind : LINE_MALFORMED;
}

/* cut - the header; what is left are the words of the program */
static enum line_clock
cut(struct lines *lines, struct span *line, struct event *event,
    struct stamp *stamp)
{
	struct header header = header_cut(line, &lines->body);

	event->machine = header.machine;
	event->time = header.time;
	*stamp = header.stamp;
	if (header.clock != CLOCK_LABEL)
		return header.clock;
	if (lines->tai_leap)
		event->time = stamp_less_leaps(event->time);
	return CLOCK_FULL;
}

enum line_kind
lines_read(struct lines *lines, struct span line, struct event *event,
    enum line_clock *clock, struct stamp *stamp)
{
	const struct shape *shape;
	enum line_kind kind;
	int64_t times = 1;

	*event = (struct event){ .times = 1 };
	line = trim(line);
	*clock = cut(lines, &line, event, stamp);
	shape = find_shape(lines, line);
	if (shape != NULL && shape->format->kind == LINE_REPEATED)
		shape = find_shape(lines, unwrap(lines, shape, &times));
	if (shape == NULL || shape->format->kind == LINE_REPEATED)
		return LINE_OTHER;
	if (shape->format->kind == LINE_NOTE ||
	    shape->format->kind == LINE_MALFORMED)
		return shape->format->kind;
	kind = take(lines, shape, event, clock);
	/* of several at once, only what stands for itself can be counted so */
	if (times > 0 && times <= LINES_TIMES_MOST && kind < LINE_NOTE)
		event->times = times;
	return kind;
}

void
lines_nearest(struct lines *lines, struct span line, struct nearest *nearest)
{
	enum line_clock clock;
	struct event event;
	struct stamp stamp;
	size_t i, reach, best = 0;
	struct shape *shape;

	*nearest = (struct nearest){ .format = NULL };
	line = trim(line);
	clock = cut(lines, &line, &event, &stamp);
	(void)clock;
	lines->has = literals_look(lines->literals, line);
	for (i = 0; i < lines->count; i++) {
		shape = &lines->shape[i];
		if (shape->format->kind != LINE_REFUSAL ||
		    !has_literal(lines, shape, line))
			continue;
		reach = pattern_reach(get_ready(shape), line);
		if (nearest->format != NULL && reach <= best)
			continue;
		best = reach;
		nearest->format = shape->format->name;
		nearest->literal = shape->format->literal;
	}
	nearest->matched = (struct span){ line.s, best };
	nearest->rest = (struct span){ line.s + best, line.len - best };
}
