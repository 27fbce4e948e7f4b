#include "rblunblock/entry-parts.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "rblunblock/dialect.h"
#include "rblunblock/network.h"

#define MARK "# rblunblock "

/* --- reading --- */

static bool
ends_word(char c)
{
	return c == ' ' || c == '\n';
}

static bool
ends_text(char c)
{
	return c == '"' || c == '\n';
}

/* cut_blank - all up to the next blank, or the newline */
static struct span
cut_blank(struct span *rest)
{
	struct span word = { rest->s, 0 };

	while (word.len < rest->len && !ends_word(rest->s[word.len]))
		word.len++;
	rest->s += word.len;
	rest->len -= word.len;
	while (rest->len > 0 && *rest->s == ' ') {
		rest->s++;
		rest->len--;
	}
	return word;
}

/* cut_quoted - up to the quote that no backslash stands before */
static struct span
cut_quoted(struct span *rest)
{
	struct span text = { rest->s, 0 };

	while (text.len < rest->len && !ends_text(text.s[text.len]))
		text.len +=
		    1 + (text.s[text.len] == '\\' && text.len + 1 < rest->len);
	rest->s += text.len;
	rest->len -= text.len;
	cut_blank(rest);
	return text;
}

/* take_word - "bare", or a pair */
static void
take_word(struct span *rest, struct entry *entry)
{
	struct {
		const char *key;
		struct span *value;
	} pairs[] = {
		{ "until=", &entry->until },
		{ "renewed=", &entry->renewed },
		{ "for=", &entry->whom },
	};
	struct span word;
	size_t i;

	if (span_starts(*rest, "why=\"")) {
		rest->s += 5;
		rest->len -= 5;
		entry->why = cut_quoted(rest);
		return;
	}
	word = cut_blank(rest);
	entry->bare = entry->bare || span_is(word, "bare");
	for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (span_starts(word, pairs[i].key)) {
			word.s += strlen(pairs[i].key);
			word.len -= strlen(pairs[i].key);
			*pairs[i].value = word;
		}
}

bool
entry_is_day(struct span text)
{
	static const char shape[] = "dddd-dd-dd";
	size_t i;

	if (text.len != DAY_SIZE - 1)
		return false;
	for (i = 0; i < text.len; i++)
		if (shape[i] == 'd' ? !isdigit((unsigned char)text.s[i])
				    : text.s[i] != shape[i])
			return false;
	return true;
}

/* read_comment - what has no day is somebody else's, about rblunblock */
static bool
read_comment(struct span line, struct entry *entry)
{
	if (!span_starts(line, MARK))
		return false;
	*entry = (struct entry){ .until = span_of("never") };
	line.s += strlen(MARK);
	line.len -= strlen(MARK);
	entry->day = cut_blank(&line);
	entry->who = cut_blank(&line);
	while (line.len > 0 && *line.s != '\n')
		take_word(&line, entry);
	return entry_is_day(entry->day);
}

static struct span
cut_line(struct span *text)
{
	const char *end = memchr(text->s, '\n', text->len);
	struct span line = { text->s,
		end != NULL ? (size_t)(end - text->s) + 1 : text->len };

	text->s += line.len;
	text->len -= line.len;
	return line;
}

static void
add(struct entry **list, size_t *count, const struct entry *entry)
{
	*list = mem_one_more(*list, *count, sizeof **list);
	(*list)[(*count)++] = *entry;
}

/* is_comment - rbldnsd has two kinds; in other tables neither is a rule */
static bool
is_comment(struct span line, const struct dialect *d)
{
	return span_starts(line, "#") ||
	    (d->ends == ' ' && span_starts(line, ";"));
}

/* read_rule - Returns whether the line is one; it is that of the entry then. */
static bool
read_rule(struct span line, const struct dialect *d, struct entry *entry)
{
	struct span rule = span_trim(line), rest = rule, address;

	if (is_comment(rule, d))
		return false;
	dialect_cut(d, &rest, &address);
	if (rest.len == 0 && (d->ends != ' ' || rule.len == 0))
		return false;
	entry->rule = rule;
	entry->address = address;
	if (entry->whom.s == NULL)
		entry->whom = address;
	return true;
}

void
entries_read(struct span text, const struct dialect *d, struct entries *all)
{
	struct entry entry, next;
	bool open = false; /* whether the entry is still without a rule */
	struct span line;
	size_t number;

	*all = (struct entries){ 0 };
	for (number = 1; text.len > 0; number++) {
		line = cut_line(&text);
		if (read_comment(line, &next)) {
			if (open)
				add(&all->orphans, &all->orphan_count, &entry);
			entry = next;
			entry.line = number;
			open = true;
		} else if (open && read_rule(line, d, &entry)) {
			if (number == entry.line + 1)
				add(&all->list, &all->count, &entry);
			else
				add(&all->orphans, &all->orphan_count, &entry);
			open = false;
		}
	}
	if (open)
		add(&all->orphans, &all->orphan_count, &entry);
}

void
entries_free(struct entries *all)
{
	free(all->list);
	free(all->orphans);
	*all = (struct entries){ 0 };
}

bool
entries_own(const struct entries *all, size_t line)
{
	size_t from = 0, to = all->count, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (all->list[middle].line + 1 < line)
			from = middle + 1;
		else
			to = middle;
	}
	return from < all->count && all->list[from].line + 1 == line;
}

/* --- writing --- */

static void
put_pair(struct buf *out, const char *key, struct span value)
{
	if (value.s == NULL)
		return;
	buf_text(out, key);
	buf_span(out, value);
	buf_char(out, ' ');
}

void
entry_write(const struct entry *entry, struct buf *out)
{
	buf_text(out, MARK);
	put_pair(out, "", entry->day);
	put_pair(out, "", entry->who);
	if (entry->bare)
		buf_text(out, "bare ");
	put_pair(out, "until=", entry->until);
	put_pair(out, "renewed=", entry->renewed);
	put_pair(out, "for=", entry->whom);
	buf_text(out, "why=");
	buf_quote(out, entry->why, entry->why.len);
	buf_char(out, '\n');
}

/* is_quoted - any other backslash is one that somebody wrote by hand */
static bool
is_quoted(struct span why, size_t at)
{
	return why.s[at] == '\\' && at + 1 < why.len &&
	    (why.s[at + 1] == '\\' || why.s[at + 1] == '"');
}

void
entry_why(const struct entry *entry, struct buf *out)
{
	size_t i;

	buf_text(out, "");
	for (i = 0; i < entry->why.len; i++) {
		i += is_quoted(entry->why, i);
		buf_char(out, entry->why.s[i]);
	}
}

void
entry_renew(
    const struct entry *entry, const struct entry *said, struct buf *out)
{
	struct entry fresh = *entry;
	struct buf why = { 0 };

	entry_why(entry, &why);
	fresh.why = said->why.s != NULL ? said->why : buf_as_span(&why);
	if (said->who.s != NULL)
		fresh.who = said->who;
	fresh.until = said->until;
	if (!span_same(said->day, entry->day))
		fresh.renewed = said->day;
	/* the rule says whom it is for, unless it is for more than that */
	if (fresh.whom.s == entry->address.s)
		fresh.whom = SPAN_NONE;
	entry_write(&fresh, out);
	buf_free(&why);
}

/* --- whom it is for --- */

bool
entry_is_named(const struct entry *entry)
{
	struct network n;

	return entry->whom.s != entry->address.s &&
	    !network_read(entry->whom, &n);
}

static bool
is_network(struct span text, const struct network *n)
{
	struct network own;

	return network_read(text, &own) && memcmp(&own, n, sizeof own) == 0;
}

bool
entry_is_for(const struct entry *entry, const struct network *n)
{
	return is_network(entry->whom, n) || is_network(entry->address, n);
}
