#include "rblstat/header.h"

#include <ctype.h>
#include <string.h>

/* skip - drop so many bytes from the front */
static void
skip(struct span *line, size_t len)
{
	line->s += len;
	line->len -= len;
}

/* word - what stands before the next blank, and is cut off with it */
static struct span
word(struct span *line)
{
	const char *blank = memchr(line->s, ' ', line->len);
	struct span word = *line;

	if (blank == NULL) {
		skip(line, line->len);
		return word;
	}
	word.len = (size_t)(blank - line->s);
	skip(line, word.len + 1);
	return word;
}

/* is_machine - whether a word can be the name of one, and is no tag */
static bool
is_machine(struct span word)
{
	size_t i;

	if (word.len == 0 || word.s[word.len - 1] == ':')
		return false;
	for (i = 0; i < word.len; i++)
		if (!isalnum((unsigned char)word.s[i]) &&
		    strchr("-_.:", word.s[i]) == NULL)
			return false;
	return true;
}

/* cut_machine - the name of the machine that syslog puts behind the time */
static struct span
cut_machine(struct span *line)
{
	struct span rest = *line, name = word(&rest);

	if (rest.len == 0 || !is_machine(name))
		return SPAN_NONE;
	*line = rest;
	return name;
}

/* cut_priority - "<22>", which some write into their files */
static bool
cut_priority(struct span *line)
{
	size_t at = 1;

	if (line->len < 4 || line->s[0] != '<')
		return false;
	while (at < 4 && isdigit((unsigned char)line->s[at]))
		at++;
	if (at == 1 || at == line->len || line->s[at] != '>')
		return false;
	skip(line, at + 1);
	return true;
}

/* cut_data - the structured data of RFC 5424, "-" or "[id a=\"b\"][...]" */
static bool
cut_data(struct span *line)
{
	bool quoted = false;
	size_t at = 0;

	if (line->len > 0 && line->s[0] == '-') {
		word(line);
		return true;
	}
	for (; at < line->len; at++) {
		if (line->s[at] == '\\')
			at++;
		else if (line->s[at] == '"')
			quoted = !quoted;
		else if (!quoted && line->s[at] == ' ' && at > 0 &&
		    line->s[at - 1] == ']')
			break;
	}
	if (at >= line->len || line->s[0] != '[')
		return false;
	skip(line, at + 1);
	return true;
}

/*
 * cut_5424 - "1 TIME HOST APP PROCID MSGID DATA MSG", made "APP[PROCID]: MSG"
 */
static bool
cut_5424(struct span *line, struct header *header, struct buf *room)
{
	struct span rest = *line, app, pid;

	if (!span_starts(rest, "1 "))
		return false;
	skip(&rest, 2);
	if (!stamp_cut_rfc3339(&rest, &header->time))
		return false;
	header->machine = word(&rest);
	app = word(&rest);
	pid = word(&rest);
	word(&rest);
	if (!cut_data(&rest))
		return false;
	/* the byte order mark that says UTF-8 */
	if (span_starts(rest, "\xef\xbb\xbf"))
		skip(&rest, 3);
	buf_clear(room);
	if (!span_is(app, "-"))
		buf_span(room, app);
	if (!span_is(app, "-") && !span_is(pid, "-"))
		buf_format(room, "[%.*s]", (int)pid.len, pid.s);
	buf_text(room, span_is(app, "-") ? "" : ": ");
	buf_span(room, rest);
	*line = buf_as_span(room);
	return true;
}

/*
 * cut_local - what Exim writes, and s6-log; the name of a machine behind it
 * is known by the tag that follows
 */
static void
cut_local(struct span *line, struct header *header)
{
	struct span rest, tag;

	if (stamp_cut_offset(line, &header->stamp, &header->time))
		header->clock = CLOCK_FULL;
	while (line->len > 0 && line->s[0] == ' ')
		skip(line, 1);
	rest = *line;
	if (!is_machine(word(&rest)))
		return;
	tag = word(&rest);
	if (tag.len > 1 && tag.s[tag.len - 1] == ':')
		header->machine = cut_machine(line);
}

struct header
header_cut(struct span *line, struct buf *room)
{
	struct header header = { .clock = CLOCK_FULL };

	if (line->len == 0)
		header.clock = CLOCK_NONE;
	else if (stamp_cut_tai64n(line, &header.time))
		header.clock = CLOCK_LABEL;
	else if (cut_priority(line) && cut_5424(line, &header, room))
		return header;
	else if (stamp_cut_rfc3339(line, &header.time))
		header.machine = cut_machine(line);
	else if (stamp_cut_local(line, &header.stamp)) {
		header.clock = CLOCK_STAMP;
		cut_local(line, &header);
	} else if (stamp_cut_syslog(line, &header.stamp)) {
		header.clock = CLOCK_STAMP;
		header.machine = cut_machine(line);
	} else
		header.clock = CLOCK_NONE;
	return header;
}
