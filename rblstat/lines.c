#include "rblstat/lines.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/event.h"
#include "lib/mem.h"
#include "lib/record_read.h"
#include "lib/settings.h"
#include "rblstat/pattern.h"
#include "rblstat/scan.h"

/* The groups that are a field of the event, in the order of fill(). */
static const char *const groups[] = { "zone", "text", "hostid", "hostinfo",
	"helo", "from", "to", "session" };

enum { GROUPS = sizeof groups / sizeof groups[0] };

/* Those that an admin may name; the others are of what is built in. */
static const char *const own_groups[] = { "ip", "zone", "code", "text",
	"hostid", "hostinfo", "helo", "from", "to", "pid", "port", "epoch" };

enum { OWN_GROUPS = sizeof own_groups / sizeof own_groups[0] };

/* A format, and its pattern once a line has asked for it. */
struct shape {
	const struct format *format;
	struct pattern *pattern;
	int literal; /* its number; -1: too short for a scan */
	int field[GROUPS];
	int ip, code, pid, port, times, epoch, record, tag, inner;
};

struct lines {
	struct format *own; /* of the admin */
	struct shape *shape;
	size_t count;
	const char **literal; /* each once */
	bool *has;            /* which of them the line has */
	size_t literals;
	struct scan *wanted; /* for those of lines that an import counts */
	struct scan *every;  /* for all of them */
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
	int g;

	shape->pattern = p;
	if (p == NULL)
		return -1;
	for (g = 0; g < GROUPS; g++)
		shape->field[g] = pattern_group(p, groups[g]);
	shape->ip = pattern_group(p, "ip");
	shape->code = pattern_group(p, "code");
	shape->pid = pattern_group(p, "pid");
	shape->port = pattern_group(p, "port");
	shape->times = pattern_group(p, "times");
	shape->epoch = pattern_group(p, "epoch");
	shape->record = pattern_group(p, "record");
	shape->tag = pattern_group(p, "tag");
	shape->inner = pattern_group(p, "inner");
	return 0;
}

/* number_of - a literal by its number; one that is new gets one */
static int
number_of(struct lines *lines, const char *literal)
{
	size_t i;

	if (strlen(literal) < SCAN_LEAST)
		return -1;
	for (i = 0; i < lines->literals; i++)
		if (strcmp(lines->literal[i], literal) == 0)
			return (int)i;
	lines->literal[lines->literals++] = literal;
	return (int)i;
}

static void
add(struct lines *lines, const struct format *format)
{
	struct shape *shape = &lines->shape[lines->count++];

	shape->format = format;
	shape->literal = number_of(lines, format->literal);
}

/* check_groups - that the admin names none but those that mean something */
static int
check_groups(
    const struct own_format *own, const struct pattern *p, struct err *e)
{
	const char *name;
	int at;
	size_t i;

	for (at = 0; (name = pattern_name(p, at)) != NULL; at++) {
		for (i = 0; i < OWN_GROUPS; i++)
			if (strcmp(own_groups[i], name) == 0)
				break;
		if (i == OWN_GROUPS)
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
	if (shape->ip < 0)
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

/* make_wanted - a scan for what an import counts; notes it never sees */
static struct scan *
make_wanted(const struct lines *lines, struct err *e)
{
	const char **words = mem_resize(NULL, lines->literals, sizeof *words);
	bool *wanted = mem_new(lines->literals * sizeof *wanted);
	struct scan *scan;
	size_t i, count = 0;

	for (i = 0; i < lines->count; i++)
		if (lines->shape[i].format->kind != LINE_NOTE)
			wanted[lines->shape[i].literal] = true;
	for (i = 0; i < lines->literals; i++)
		if (wanted[i])
			words[count++] = lines->literal[i];
	scan = scan_new(words, count, e);
	free(wanted);
	free(words);
	return scan;
}

struct lines *
lines_new(
    const struct own_format *own, size_t count, bool tai_leap, struct err *e)
{
	struct lines *lines = mem_new(sizeof *lines);
	size_t i, all = count + format_count;

	lines->tai_leap = tai_leap;
	lines->own = mem_new((count + 1) * sizeof *lines->own);
	lines->shape = mem_new(all * sizeof *lines->shape);
	lines->literal = mem_new(all * sizeof *lines->literal);
	lines->has = mem_new(all * sizeof *lines->has);
	for (i = 0; i < count; i++)
		if (add_own(lines, &own[i], e) < 0)
			goto fail;
	for (i = 0; i < format_count; i++)
		add(lines, &formats[i]);
	lines->wanted = make_wanted(lines, e);
	lines->every = scan_new(lines->literal, lines->literals, e);
	if (lines->wanted != NULL && lines->every != NULL)
		return lines;
fail:
	lines_free(lines);
	return NULL;
}

void
lines_free(struct lines *lines)
{
	size_t i;

	if (lines == NULL)
		return;
	for (i = 0; i < lines->count; i++)
		pattern_free(lines->shape[i].pattern);
	scan_free(lines->wanted);
	scan_free(lines->every);
	free(lines->own);
	free(lines->shape);
	free(lines->literal);
	free(lines->has);
	buf_free(&lines->to);
	buf_free(&lines->body);
	buf_free(&lines->once);
	free(lines);
}

bool
lines_next(
    struct lines *lines, struct span text, size_t from, struct span *line)
{
	return scan_next(lines->wanted, text, from, line);
}

/* --- one line --- */

static struct span
trim(struct span line)
{
	while (line.len > 0 && strchr(" \t\r", line.s[line.len - 1]) != NULL)
		line.len--;
	return line;
}

/* digits - the number in a span of at most ten digits */
static int64_t
digits(struct span text)
{
	int64_t value = 0;
	size_t i;

	for (i = 0; i < text.len; i++)
		value = value * 10 + text.s[i] - '0';
	return value;
}

/* known - a field, or SPAN_NONE where the line has a blank for it */
static struct span
known(struct span field)
{
	static const char *const blanks[] = { "", "-", "(unknown)", "(empty)",
		"(none)" };
	size_t i;

	for (i = 0; i < sizeof blanks / sizeof blanks[0]; i++)
		if (span_is(field, blanks[i]))
			return SPAN_NONE;
	return field;
}

static bool
is_number(struct span text)
{
	size_t i;

	if (text.len == 0 || text.len > 10)
		return false;
	for (i = 0; i < text.len; i++)
		if (text.s[i] < '0' || text.s[i] > '9')
			return false;
	return true;
}

/* number - of a group; 0 where it is none, or too large for anything */
static int64_t
number(const struct shape *shape, int group)
{
	struct span text = pattern_match(shape->pattern, group);

	return is_number(text) ? digits(text) : 0;
}

/* path - an address of the envelope, the null one as SMTP writes it */
static struct span
path(struct span address)
{
	return address.s != NULL && address.len == 0 ? span_of("<>") : address;
}

/* fill - from the groups of a pattern */
static enum line_kind
fill(const struct shape *shape, struct event *event)
{
	struct span *field[GROUPS] = { &event->zone, &event->text,
		&event->hostid, &event->hostinfo, &event->helo, &event->from,
		&event->to, &event->session };
	struct span ip = pattern_match(shape->pattern, shape->ip);
	int64_t port = number(shape, shape->port);
	int64_t times = number(shape, shape->times);
	int g;

	for (g = 0; g < GROUPS; g++)
		*field[g] = pattern_match(shape->pattern, shape->field[g]);
	event->from = path(event->from);
	event->to = path(event->to);
	for (g = 0; g < GROUPS; g++)
		*field[g] = known(*field[g]);
	/* Postfix and qmail say so of a client without a name */
	if (span_is(event->hostid, "unknown"))
		event->hostid = SPAN_NONE;
	event->code = (int)number(shape, shape->code);
	event->pid = number(shape, shape->pid);
	event->port = port > 65535 ? 0 : (int)port;
	event->times = times > 0 ? times : 1;
	if (event->session.s == NULL)
		event->session =
		    known(pattern_match(shape->pattern, shape->pid));
	if (ip.s != NULL && !ip_read(ip, &event->ip))
		return LINE_MALFORMED;
	return shape->format->kind;
}

/* recipients - all in one text: "a@example.org, b@example.org, 3 more" */
static struct span
recipients(const struct record_list *to, struct buf *all)
{
	int64_t i;

	buf_clear(all);
	for (i = 0; i < to->kept; i++) {
		buf_text(all, i > 0 ? ", " : "");
		buf_span(all, path(to->item[i]));
	}
	if (to->count > to->kept)
		buf_format(all, "%s%lld more", i > 0 ? ", " : "",
		    (long long)(to->count - to->kept));
	return known(buf_as_span(all));
}

/* fill_record - from a record; none but a refusal is an event */
static enum line_kind
fill_record(struct lines *lines, struct span text, struct event *event)
{
	const struct record *r = &lines->record;

	if (!record_read(text, &lines->record, &lines->memory) ||
	    (r->code != 0 && (r->code < 400 || r->code > 599)))
		return LINE_MALFORMED;
	if (r->verdict != RECORD_REFUSED)
		return LINE_NOTE;
	event->time = r->time;
	event->code = (int)r->code;
	event->zone = known(r->zones.kept > 0 ? r->zones.item[0] : SPAN_NONE);
	event->text = known(r->text);
	event->hostid = known(r->hostid);
	event->hostinfo = known(r->hostinfo);
	event->helo = known(r->helo);
	event->pid = r->pid;
	event->from = known(path(r->from));
	event->to = recipients(&r->to, &lines->to);
	return ip_read(r->ip, &event->ip) ? LINE_REFUSAL : LINE_MALFORMED;
}

/* look - which literals are in the line, for has_literal() */
static void
look(struct lines *lines, struct span line)
{
	memset(lines->has, false, lines->literals * sizeof *lines->has);
	scan_words(lines->every, line, lines->has);
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

	look(lines, body);
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
	*times = number(shape, shape->times);
	buf_clear(&lines->once);
	buf_span(&lines->once, pattern_match(shape->pattern, shape->tag));
	buf_span(&lines->once, pattern_match(shape->pattern, shape->inner));
	return buf_as_span(&lines->once);
}

/* take - the event of a line whose shape was found */
static enum line_kind
take(struct lines *lines, const struct shape *shape, struct event *event,
    enum line_clock *clock)
{
	struct span record = pattern_match(shape->pattern, shape->record);
	struct span epoch = pattern_match(shape->pattern, shape->epoch);

	event->format = shape->format->name;
	if (record.s != NULL || is_number(epoch))
		*clock = CLOCK_FULL;
	if (record.s != NULL)
		return fill_record(lines, record, event);
	if (is_number(epoch))
		event->time = digits(epoch);
	return fill(shape, event);
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
	/* of several at once, only refusals can be counted so */
	if (times > 0 && times <= LINES_TIMES_MOST && kind == LINE_REFUSAL)
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
	look(lines, line);
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
