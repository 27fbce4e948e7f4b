#include "rblunblock/rules.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/err.h"
#include "lib/ip.h"
#include "lib/mem.h"

struct reader {
	struct rules *rules;
	const char *path;
	size_t line;
	struct buf data; /* of the rule at hand */
	struct err *e;
};

/* cut - all up to the byte, or all; the rest begins with the byte */
static struct span
cut(struct span *rest, char byte)
{
	const char *end = rest->len ? memchr(rest->s, byte, rest->len) : NULL;
	struct span part = { rest->s,
		end != NULL ? (size_t)(end - rest->s) : rest->len };

	rest->s += part.len;
	rest->len -= part.len;
	return part;
}

static void
skip(struct span *a, size_t count)
{
	a->s += count;
	a->len -= count;
}

static bool
has(struct span a, char byte)
{
	return a.len > 0 && memchr(a.s, byte, a.len) != NULL;
}

static struct span
without_blanks_behind(struct span a)
{
	while (a.len > 0 && strchr("\n \t", a.s[a.len - 1]) != NULL &&
	    a.s[a.len - 1] != '\0')
		a.len--;
	return a;
}

static struct span
without_blanks_before(struct span a)
{
	while (a.len > 0 && (*a.s == ' ' || *a.s == '\t'))
		skip(&a, 1);
	return a;
}

static int
refuse(struct reader *r, const char *why)
{
	return err_perm(r->e,
	    "%s:%zu: %s; tcprules refuses the whole file for it, so mend that "
	    "line first",
	    r->path, r->line, why);
}

static void
note(struct reader *r, const char *why)
{
	struct rules *rules = r->rules;

	rules->odd =
	    mem_resize(rules->odd, rules->odd_count + 1, sizeof *rules->odd);
	rules->odd[rules->odd_count++] =
	    (struct oddity){ r->line, mem_string(why) };
}

/* --- what stands before the colon --- */

/*
 * number - digits at the front, as scan_ulong() reads them; none is 0, and
 * what is too large wraps around
 *
 * Returns false when something else follows; a NUL ends the text, there.
 */
static bool
number(struct span a, unsigned long *value)
{
	*value = 0;
	while (a.len > 0 && isdigit((unsigned char)*a.s)) {
		*value = *value * 10 + (unsigned long)(*a.s - '0');
		skip(&a, 1);
	}
	return a.len == 0 || *a.s == '\0';
}

/* is_octet - 0 to 255 as tcpserver writes it */
static bool
is_octet(struct span a)
{
	unsigned long value;

	return a.len > 0 && a.len <= 3 && (a.len == 1 || *a.s != '0') &&
	    isdigit((unsigned char)*a.s) && number(a, &value) && value <= 255 &&
	    !has(a, '\0');
}

/* is_reachable - whether tcpserver ever looks for such a key of an address */
static bool
is_reachable(struct span key)
{
	int octets = 0;

	while (key.len > 0) {
		if (!is_octet(cut(&key, '.')))
			return false;
		octets++;
		if (key.len == 0)
			return octets == 4;
		skip(&key, 1);
		if (octets == 4)
			return false;
	}
	return true;
}

static bool
all_of(struct span a, const char *set)
{
	size_t i;

	for (i = 0; i < a.len; i++)
		if (a.s[i] == '\0' || strchr(set, a.s[i]) == NULL)
			return false;
	return true;
}

/* why_unreachable - guess what the key was meant to say */
static const char *
why_unreachable(struct span key)
{
	int dots = 0;
	size_t i;

	for (i = 0; i < key.len; i++)
		dots += key.s[i] == '.';
	if (has(key, '/'))
		return "never matches: tcprules knows no networks with a "
		       "slash; a prefix like 192.0.2. ends in a dot";
	if (has(key, ' ') || has(key, '\t'))
		return "never matches: there is a blank before the colon";
	if (has(key, '*'))
		return "never matches: tcprules knows no wildcards; a prefix "
		       "like 192.0.2. ends in a dot";
	if (all_of(key, "0123456789.") && dots < 3 && key.len > 0 &&
	    key.s[key.len - 1] != '.')
		return "never matches: a prefix ends in a dot";
	if (all_of(key, "0123456789."))
		return "never matches: want four numbers from 0 to 255, "
		       "without leading zeros";
	return "never matches: this is no address; a host name has '=' in "
	       "front";
}

/* check_name - a key with '=' or '@' in it */
static void
check_name(struct reader *r, struct span key)
{
	struct span host = key;
	size_t i;

	if (!has(key, '='))
		return;
	cut(&host, '=');
	if (host.s != key.s && host.s[-1] != '@') {
		note(r, "never matches: a host name has '=' in front");
		return;
	}
	for (i = 0; i < host.len; i++)
		if (isupper((unsigned char)host.s[i])) {
			note(r,
			    "never matches: tcpserver asks for host names in "
			    "lower case");
			return;
		}
}

static void
add(struct reader *r, struct span key)
{
	records_add(&r->rules->records, key, buf_as_span(&r->data), r->line);
}

/*
 * add_range - the keys of an address with LOW-HIGH in place of an octet
 *
 *   before  "192.0.2." or ""
 *   from    "3-9.rest"
 */
static int
add_range(struct reader *r, struct span before, struct span from)
{
	unsigned long low, high;
	struct buf key = { 0 };
	struct span first, last;
	bool reachable = true;

	first = cut(&from, '-');
	skip(&from, 1);
	last = cut(&from, '.');
	if (!number(first, &low) || !number(last, &high))
		return refuse(r,
		    "this '-' parts no two numbers (a host name is written "
		    "with '=' in front)");
	if (high > 255 && low <= 255)
		note(r, "the range ends at 255, whatever more it says");
	high = high > 255 ? 255 : high;
	if (low > high)
		note(r, "matches nothing: the range runs backwards");
	for (; low <= high; low++) {
		buf_clear(&key);
		buf_span(&key, before);
		buf_format(&key, "%lu", low);
		buf_span(&key, from);
		add(r, buf_as_span(&key));
		reachable = reachable && is_reachable(buf_as_span(&key));
	}
	if (!reachable)
		note(r, why_unreachable(buf_as_span(&key)));
	buf_free(&key);
	return 0;
}

static int
add_keys(struct reader *r, struct span address)
{
	struct span before = address, from;

	if (has(address, '=') || has(address, '@')) {
		check_name(r, address);
		add(r, address);
		return 0;
	}
	if (!has(address, '-')) {
		if (!is_reachable(address))
			note(r, why_unreachable(address));
		add(r, address);
		return 0;
	}
	from = address;
	before = cut(&from, '-');
	while (before.len > 0 && before.s[before.len - 1] != '.')
		before.len--;
	from = address;
	skip(&from, before.len);
	return add_range(r, before, from);
}

/* --- what stands behind the colon --- */

static bool
starts_any_case(struct span a, const char *word)
{
	size_t len = strlen(word);

	return a.len >= len && strncasecmp(a.s, word, len) == 0;
}

static const char *
why_no_verdict(struct span line, struct span rest)
{
	struct span word = without_blanks_before(rest);

	if (span_starts(without_blanks_before(line), "#"))
		return "a comment begins in the first column";
	if (has(rest, ':') && all_of(cut(&line, ':'), "0123456789abcdefABCDEF"))
		return "tcprules takes no IPv6 addresses";
	if (word.s != rest.s)
		return "a blank follows the colon";
	if (starts_any_case(word, "allow") || starts_any_case(word, "deny"))
		return "allow and deny are written in lower case";
	return "want \"allow\" or \"deny\" behind the colon";
}

static const char *
why_no_variable(struct span rest)
{
	if (span_is(rest, "\r"))
		return "the line ends in a carriage return, as DOS has it";
	if (span_starts(without_blanks_before(rest), "#"))
		return "no comment may follow a rule";
	return "want ,NAME=\"value\" or the end of the line";
}

/* read_variable - ,NAME="value", where any byte may stand for '"' */
static int
read_variable(struct reader *r, struct span *rest)
{
	struct span name, value;
	char quote;

	if (*rest->s != ',')
		return refuse(r, why_no_variable(*rest));
	skip(rest, 1);
	name = cut(rest, '=');
	if (rest->len == 0)
		return refuse(r, "no '=' follows the name of the variable");
	skip(rest, 1);
	if (rest->len == 0)
		return refuse(r, "no value follows the '='");
	quote = *rest->s;
	skip(rest, 1);
	value = cut(rest, quote);
	if (rest->len == 0)
		return refuse(r,
		    "the value has no end: it must close with the "
		    "byte it opens with");
	skip(rest, 1);
	buf_char(&r->data, '+');
	buf_span(&r->data, name);
	buf_char(&r->data, '=');
	buf_span(&r->data, value);
	buf_char(&r->data, '\0');
	return 0;
}

static int
read_line(struct reader *r, struct span line)
{
	struct span address, rest;

	if (span_starts(line, "#"))
		return 0;
	rest = line = without_blanks_behind(line);
	address = cut(&rest, ':');
	if (rest.len == 0) {
		line = without_blanks_before(line);
		if (line.len > 0 && *line.s != '#')
			note(r, "does nothing: it has no colon");
		return 0;
	}
	skip(&rest, 1);
	buf_clear(&r->data);
	if (span_starts(rest, "deny")) {
		skip(&rest, 4);
		buf_add(&r->data, "D", 2);
	} else if (span_starts(rest, "allow")) {
		skip(&rest, 5);
	} else {
		return refuse(r, why_no_verdict(line, rest));
	}
	while (rest.len > 0)
		if (read_variable(r, &rest) < 0)
			return -1;
	return add_keys(r, address);
}

/* next_line - cut a line off, its newline included */
static struct span
next_line(struct span *text)
{
	struct span line = cut(text, '\n');

	if (text->len > 0) {
		skip(text, 1);
		line.len++;
	}
	return line;
}

int
rules_read(
    struct span text, const char *path, struct rules *rules, struct err *e)
{
	struct reader r = { .rules = rules, .path = path, .e = e };
	int rc = 0;

	*rules = (struct rules){ 0 };
	while (rc == 0 && text.len > 0) {
		r.line++;
		rc = read_line(&r, next_line(&text));
	}
	buf_free(&r.data);
	records_sort(&rules->records);
	return rc;
}

void
rules_free(struct rules *r)
{
	size_t i;

	for (i = 0; i < r->odd_count; i++)
		free(r->odd[i].text);
	free(r->odd);
	records_free(&r->records);
	*r = (struct rules){ 0 };
}

struct span
rules_line(struct span text, size_t number)
{
	struct span line = SPAN_NONE;

	for (; number > 0; number--) {
		if (text.len == 0)
			return SPAN_NONE;
		line = next_line(&text);
	}
	return line;
}

bool
rules_line_is_for(struct span line, const char *address)
{
	return span_is(cut(&line, ':'), address);
}

/* outranks - whether a key by name or ident is asked before, at that step */
static bool
outranks(struct span key, const char *address, int step)
{
	struct span host = key;

	cut(&host, '@');
	if (host.len > 0) {
		skip(&host, 1);
		return span_is(host, address) || span_starts(host, "=");
	}
	if (!span_starts(key, "="))
		return false;
	if (key.len == 1 || key.s[1] == '.')
		return step >= KEYS_OF_ADDRESS - 1;
	return step > 0;
}

/* is_ident_at - whether a key is for an ident at this very address */
static bool
is_ident_at(struct span key, const char *address)
{
	struct span host = key;

	cut(&host, '@');
	if (host.len == 0)
		return false;
	skip(&host, 1);
	return span_is(host, address);
}

/* find_outranking - of the keys, those that let in left out where `kept_out` */
static const struct record *
find_outranking(
    const struct rules *r, const struct ip *ip, int step, bool kept_out)
{
	const struct record *found = NULL, *record;
	char address[IP_TEXT_SIZE];
	size_t i;

	ip_format(ip, address);
	for (i = 0; i < r->records.count; i++) {
		record = &r->records.list[i];
		if (!outranks(record->key, address, step) ||
		    (kept_out && data_lets_in(record->data)))
			continue;
		if (is_ident_at(record->key, address))
			return record;
		if (found == NULL)
			found = record;
	}
	return found;
}

const struct record *
rules_by_name(const struct rules *r, const struct ip *ip, int step)
{
	return find_outranking(r, ip, step, false);
}

const struct record *
rules_that_win(const struct rules *r, const struct ip *ip)
{
	return find_outranking(r, ip, 0, true);
}
