#include "rblunblock/rules-parts.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "rblunblock/dialect.h"

#define EXPECTED 16 /* bytes of a line, or more */

struct span
rules_cut(struct span *rest, char byte)
{
	const char *end = rest->len ? memchr(rest->s, byte, rest->len) : NULL;
	struct span part = { rest->s,
		end != NULL ? (size_t)(end - rest->s) : rest->len };

	rest->s += part.len;
	rest->len -= part.len;
	return part;
}

void
rules_skip(struct span *a, size_t count)
{
	a->s += count;
	a->len -= count;
}

bool
rules_has(struct span a, char byte)
{
	return a.len > 0 && memchr(a.s, byte, a.len) != NULL;
}

bool
rules_all_of(struct span a, const char *set)
{
	size_t i;

	for (i = 0; i < a.len; i++)
		if (a.s[i] == '\0' || strchr(set, a.s[i]) == NULL)
			return false;
	return true;
}

int
rules_refuse(struct reader *r, const char *why)
{
	return err_perm(r->e,
	    "%s:%zu: %s; tcprules %s for it, so mend that line first", r->path,
	    r->line, why, r->endless ? "never ends" : "refuses the whole file");
}

void
rules_note(struct reader *r, const char *why)
{
	struct rules *rules = r->rules;

	rules->odd =
	    mem_resize(rules->odd, rules->odd_count + 1, sizeof *rules->odd);
	rules->odd[rules->odd_count++] =
	    (struct oddity){ r->line, mem_string(why) };
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static struct span
without_blanks_behind(struct span a)
{
	while (
	    a.len > 0 && (is_blank(a.s[a.len - 1]) || a.s[a.len - 1] == '\n'))
		a.len--;
	return a;
}

static struct span
without_blanks_before(struct span a)
{
	while (a.len > 0 && is_blank(*a.s))
		rules_skip(&a, 1);
	return a;
}

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
	if (rules_has(rest, ':') &&
	    rules_all_of(rules_cut(&line, ':'), "0123456789abcdefABCDEF"))
		return "tcprules takes no IPv6 addresses";
	if (word.s != rest.s)
		return "a blank follows the colon";
	if (starts_any_case(word, "allow") || starts_any_case(word, "deny"))
		return "allow and deny are written in lower case";
	return "want \"allow\" or \"deny\" behind the colon";
}

/* without_colon - a line of which tcprules knows nothing */
static int
without_colon(struct reader *r, struct span line)
{
	if (r->endless)
		return rules_refuse(r, "it has no colon");
	if (line.len > 0 && *line.s != '#')
		rules_note(r, "does nothing: it has no colon");
	return 0;
}

/* read_verdict - allow or deny, and the variables: all behind the colon */
static int
read_verdict(struct reader *r, struct span line, struct span rest)
{
	struct span all = rest;
	size_t odd = r->rules->odd_count;

	r->verdict = SPAN_NONE;
	buf_clear(&r->data);
	if (span_starts(rest, "deny")) {
		rules_skip(&rest, 4);
		buf_add(&r->data, "D", 2);
	} else if (span_starts(rest, "allow")) {
		rules_skip(&rest, 5);
	} else {
		return rules_refuse(r, why_no_verdict(line, rest));
	}
	while (rest.len > 0)
		if (rules_read_variable(r, &rest) < 0)
			return -1;
	/* most rules say the same as the one before */
	if (r->rules->odd_count == odd)
		r->verdict = all;
	r->said = records_keep(&r->rules->records, buf_as_span(&r->data));
	return 0;
}

static int
read_line(struct reader *r, struct span line)
{
	struct span address, rest;

	if (*line.s == '#' || *line.s == '\n')
		return 0;
	rest = line = without_blanks_behind(line);
	r->endless = !dialect_cut(r->dialect, &rest, &address) &&
	    r->dialect->ipv6 && !r->dialect->tcp6;
	if (rest.len == 0)
		return without_colon(r, without_blanks_before(line));
	rules_skip(&rest, 1);
	if (r->verdict.s != NULL && span_same(rest, r->verdict))
		return rules_add_keys(r, address);
	return read_verdict(r, line, rest) < 0 ? -1
					       : rules_add_keys(r, address);
}

/* next_line - cut a line off, its newline included */
static struct span
next_line(struct span *text)
{
	struct span line = rules_cut(text, '\n');

	if (text->len > 0) {
		rules_skip(text, 1);
		line.len++;
	}
	return line;
}

int
rules_read_lines(struct span text, size_t behind, const struct dialect *d,
    const char *path, struct rules *rules, struct err *e)
{
	struct reader r = { .rules = rules,
		.dialect = d,
		.path = path,
		.line = behind,
		.e = e };
	int rc = 0;

	records_expect(&rules->records, text.len / EXPECTED + 1);
	while (rc == 0 && text.len > 0) {
		r.line++;
		rc = read_line(&r, next_line(&text));
	}
	buf_free(&r.data);
	return rc;
}

int
rules_read_tcprules(struct span text, const struct dialect *d, const char *path,
    struct rules *rules, struct err *e)
{
	return rules_read_lines(text, 0, d, path, rules, e);
}

void
rules_free(struct rules *r)
{
	size_t i;

	for (i = 0; i < r->odd_count; i++)
		free(r->odd[i].text);
	free(r->odd);
	free(r->rows);
	records_free(&r->records);
	*r = (struct rules){ 0 };
}

struct span
rules_line(struct span text, size_t number)
{
	if (number == 0)
		return SPAN_NONE;
	rules_skip(&text, span_line(text, number));
	return text.len > 0 ? next_line(&text) : SPAN_NONE;
}
