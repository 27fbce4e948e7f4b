#include "rblstat/lines.h"

#include <stdlib.h>
#include <string.h>

#include "lib/event.h"
#include "lib/mem.h"
#include "lib/record_read.h"
#include "rblstat/pattern.h"
#include "rblstat/scan.h"

/* A line is looked at only if one of these stands somewhere in it. */
static const char *const hints[] = { "rblsmtpd" };

/* splogger puts its own clock before the words of the program it runs */
#define TAG "(?:\\S+: (?<epoch>\\d{1,10})\\.\\d+ )?rblsmtpd(?:\\[\\d+\\])?: "

/* ucspi-tcp logs the address as tcpserver gave it */
#define CLIENT "(?<ip>[0-9A-Fa-f:.]+)"

/*
 * The kinds of lines, tried in this order; what matches none is LINE_OTHER.
 * A header of multilog or syslog has been cut off before.
 *
 * Groups: ip, zone, code, text, hostid, hostinfo, helo, from, to; epoch;
 * or record, for one that stands in a form of lib/record.h.
 */
static const struct kind {
	const char *name;
	enum line_kind kind;
	const char *expression;
} kinds[] = {
	/* ours, with or without a tag in front; before those that the words
	 * of a stranger in it may look like */
	{ "logfmt", LINE_REFUSAL,
	    "^(?:" TAG ")?(?<record>program=rblsmtpd .*)$" },
	{ "json", LINE_REFUSAL,
	    "^(?:" TAG ")?(?<record>\\{\"program\": ?\"rblsmtpd\".*)$" },
	/* ucspi-tcp 0.88 and ucspi-tcp6; a patch puts the zone behind the pid
	 */
	{ "classic", LINE_REFUSAL,
	    "^" TAG CLIENT " pid \\S+(?: (?<zone>[^\\s:]+))?: "
	    "(?<code>[45]\\d\\d)(?: (?<text>.*))?$" },
	/* the syslog patch: fixed columns, "-" for a blank one; its first
	 * version and a refusal by $RBLSMTPD have no zone */
	{ "columns", LINE_REFUSAL,
	    "^" TAG "(?:(?<zone>\\S+) )?blocked " CLIENT
	    " (?<hostid>\\S+) (?<hostinfo>\\S+)(?: [a-z]+=\\S*+)*+$" },
	/* the rblid patch; ucspi-tcp6; the timeout patch; rblsmtpd's own
	 * complaints; our columns of who was let in */
	{ "note", LINE_NOTE,
	    "^" TAG "(?:\\S* pid \\S+: (?:RBLID=|greetdelay: |\\[RBL \\w+\\]|"
	    "timeout while )|fatal: |usage: |warning: |illegal option |"
	    "option requires |"
	    "\\S+ (?:accepted|observed) \\S+ \\S+ \\S+(?: [a-z]+=\\S*+)*+$)" },
	/* the tag, in a header that is broken; no word of another program
	 * stands before it */
	{ "malformed", LINE_MALFORMED,
	    "^(?:\\S+: \\d+\\.\\d+ )?(?:\\S*[^\\s:] +){0,6}"
	    "rblsmtpd(?:\\[\\d+\\])?: " },
};

enum { KINDS = sizeof kinds / sizeof kinds[0] };

/* The groups that are a field of the event, in the order of fields(). */
static const char *const groups[] = { "zone", "text", "hostid", "hostinfo",
	"helo", "from", "to" };

enum { GROUPS = sizeof groups / sizeof groups[0] };

struct shape {
	struct pattern *pattern;
	int field[GROUPS];
	int ip, code, epoch, record;
};

struct lines {
	struct scan *scan;
	struct shape shape[KINDS];
	struct record record; /* of the line read last */
	struct record_memory memory;
	struct buf to; /* all its recipients */
};

struct lines *
lines_new(struct err *e)
{
	struct lines *lines = mem_new(sizeof *lines);
	struct shape *shape;
	int i, g;

	lines->scan = scan_new(hints, sizeof hints / sizeof hints[0], e);
	if (lines->scan == NULL)
		goto fail;
	for (i = 0; i < KINDS; i++) {
		shape = &lines->shape[i];
		shape->pattern = pattern_new(kinds[i].expression, e);
		if (shape->pattern == NULL)
			goto fail;
		for (g = 0; g < GROUPS; g++)
			shape->field[g] =
			    pattern_group(shape->pattern, groups[g]);
		shape->ip = pattern_group(shape->pattern, "ip");
		shape->code = pattern_group(shape->pattern, "code");
		shape->epoch = pattern_group(shape->pattern, "epoch");
		shape->record = pattern_group(shape->pattern, "record");
	}
	return lines;
fail:
	lines_free(lines);
	return NULL;
}

void
lines_free(struct lines *lines)
{
	int i;

	if (lines == NULL)
		return;
	for (i = 0; i < KINDS; i++)
		pattern_free(lines->shape[i].pattern);
	scan_free(lines->scan);
	buf_free(&lines->to);
	free(lines);
}

bool
lines_next(
    struct lines *lines, struct span text, size_t from, struct span *line)
{
	return scan_next(lines->scan, text, from, line);
}

static struct span
trim(struct span line)
{
	while (line.len > 0 && strchr(" \t\r", line.s[line.len - 1]) != NULL)
		line.len--;
	return line;
}

/* cut_host - drop the name of the machine that syslog puts behind the time */
static void
cut_host(struct span *line)
{
	const char *blank = memchr(line->s, ' ', line->len);

	if (blank == NULL)
		return;
	line->len -= (size_t)(blank + 1 - line->s);
	line->s = blank + 1;
}

/* cut_header - what multilog or syslog put before the words of the program */
static enum line_clock
cut_header(struct span *line, int64_t *time, struct stamp *stamp)
{
	if (line->len == 0)
		return CLOCK_NONE;
	if (when_cut_tai64n(line, time))
		return CLOCK_FULL;
	if (when_cut_rfc3339(line, time)) {
		cut_host(line);
		return CLOCK_FULL;
	}
	if (when_cut_syslog(line, stamp)) {
		cut_host(line);
		return CLOCK_STAMP;
	}
	return CLOCK_NONE;
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

/* known - a field, or SPAN_NONE where the line has "-" or nothing for it */
static struct span
known(struct span field)
{
	return field.len == 0 || span_is(field, "-") ? SPAN_NONE : field;
}

/* fill - from the groups of a pattern */
static enum line_kind
fill(const struct shape *shape, struct event *event)
{
	struct span *field[GROUPS] = { &event->zone, &event->text,
		&event->hostid, &event->hostinfo, &event->helo, &event->from,
		&event->to };
	int g;

	for (g = 0; g < GROUPS; g++)
		*field[g] =
		    known(pattern_match(shape->pattern, shape->field[g]));
	event->code = (int)digits(pattern_match(shape->pattern, shape->code));
	return ip_read(pattern_match(shape->pattern, shape->ip), &event->ip)
	    ? LINE_REFUSAL
	    : LINE_MALFORMED;
}

/* path - an address of the envelope, the null one as SMTP writes it */
static struct span
path(struct span address)
{
	return address.s != NULL && address.len == 0 ? span_of("<>") : address;
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
	event->from = known(path(r->from));
	event->to = recipients(&r->to, &lines->to);
	return ip_read(r->ip, &event->ip) ? LINE_REFUSAL : LINE_MALFORMED;
}

enum line_kind
lines_read(struct lines *lines, struct span line, struct event *event,
    enum line_clock *clock, struct stamp *stamp)
{
	const struct shape *shape;
	struct span epoch, record;
	int i = 0;

	*event = (struct event){ .times = 1 };
	line = trim(line);
	*clock = cut_header(&line, &event->time, stamp);
	while (i < KINDS && !pattern_find(lines->shape[i].pattern, line, 0))
		i++;
	if (i == KINDS || kinds[i].kind != LINE_REFUSAL)
		return i == KINDS ? LINE_OTHER : kinds[i].kind;
	shape = &lines->shape[i];
	event->format = kinds[i].name;
	record = pattern_match(shape->pattern, shape->record);
	epoch = pattern_match(shape->pattern, shape->epoch);
	if (record.s != NULL || epoch.s != NULL)
		*clock = CLOCK_FULL;
	if (record.s != NULL)
		return fill_record(lines, record, event);
	if (epoch.s != NULL)
		event->time = digits(epoch);
	return fill(shape, event);
}
