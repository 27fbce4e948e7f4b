#include "rblunblock/rules-parts.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "rblunblock/network.h"

/*
 * A table of Postfix as cidr_table(5) has it, and dict_cidr(3) reads it:
 * lines that begin with a blank go on with the line before, be there comments
 * in between; what is wrong is skipped.
 */
struct table {
	struct reader r;
	struct buf line; /* the one at hand, with all that goes on with it */
	size_t inside;   /* the row, from 1, of the if it is in; 0: none */
};

/* blank - as isspace(3) has it in the C locale */
static bool
blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static void
skip_blanks(struct span *a)
{
	while (a->len > 0 && blank(*a->s))
		rules_skip(a, 1);
}

static void
skip_line(struct table *t, const char *why)
{
	struct buf text = { 0 };

	buf_format(&text, "is skipped by Postfix: %s", why);
	rules_note(&t->r, text.s);
	buf_free(&text);
}

/* --- patterns --- */

/* read_bits - as atoi(3) reads it, leading zeros and all */
static bool
read_bits(struct span a, int *bits)
{
	if (a.len == 0 || !rules_all_of(a, "0123456789"))
		return false;
	while (a.len > 1 && *a.s == '0')
		rules_skip(&a, 1);
	*bits = 0;
	for (; a.len > 0 && *bits < 1000; rules_skip(&a, 1))
		*bits = *bits * 10 + (*a.s - '0');
	return true;
}

/* cut_brackets - [ADDRESS]/BITS or [ADDRESS/BITS] */
static const char *
cut_brackets(struct span *address, struct span *bits)
{
	if (!span_starts(*address, "["))
		return NULL;
	rules_skip(address, 1);
	*bits = *address;
	*address = rules_cut(bits, ']');
	if (bits->len == 0)
		return "its bracket does not end";
	rules_skip(bits, 1);
	if (bits->len > 0 && *bits->s != '/')
		return "something follows its bracket";
	return NULL;
}

/* read_pattern - Returns NULL, or what is wrong with it. */
static const char *
read_pattern(struct span text, struct row *row, struct network *n)
{
	struct span address = text, bits = SPAN_NONE;
	const char *wrong = cut_brackets(&address, &bits);
	struct network cut;

	if (wrong != NULL)
		return wrong;
	if (bits.len == 0) {
		bits = address;
		address = rules_cut(&bits, '/');
	}
	row->ipv6 = rules_has(address, ':');
	if (!ip_read(address, &n->ip))
		return "want an address or a network before the blank";
	n->bits = row->ipv6 ? 128 : 32;
	if (bits.len > 0) {
		rules_skip(&bits, 1);
		if (!read_bits(bits, &n->bits) ||
		    n->bits > (row->ipv6 ? 128 : 32))
			return "want fewer bits behind the slash";
	}
	/* as Postfix has it, ::ffff:0:0/96 is no network of IPv4 */
	if (row->ipv6 && ip_is_v4(&n->ip))
		n->bits -= 96;
	cut = *n;
	if (n->bits < 0 || network_cut(&cut))
		return "bits are set behind the first ones of the network";
	row->low = n->ip;
	network_last(n, &row->high);
	return NULL;
}

/* --- results --- */

/* is_code - 4xx or 5xx, of a reply that refuses */
static bool
is_code(struct span word)
{
	return word.len == 3 && (*word.s == '4' || *word.s == '5') &&
	    rules_all_of(word, "0123456789");
}

static bool
starts_word(struct span word, const char *start)
{
	return word.len >= strlen(start) &&
	    strncasecmp(word.s, start, strlen(start)) == 0;
}

static bool
is_word(struct span word, const char *other)
{
	return word.len == strlen(other) && starts_word(word, other);
}

/*
 * put_result - what access(5) and postscreen(8) make of it; and all of it, so
 * that another one is another record
 */
static void
put_result(struct span result, struct buf *data)
{
	struct span word = { result.s, 0 };

	while (word.len < result.len && !blank(word.s[word.len]))
		word.len++;
	buf_clear(data);
	if (is_code(word) || starts_word(word, "reject") ||
	    starts_word(word, "defer") || is_word(word, "discard"))
		buf_add(data, "D", 2);
	else if (is_word(word, "permit") || is_word(word, "ok") ||
	    rules_all_of(result, "0123456789"))
		buf_add(data, "+RBLSMTPD=", 11);
	buf_text(data, "+result=");
	buf_span(data, result);
	buf_char(data, '\0');
}

/* --- lines --- */

/* take_nots - the marks in front; Returns whether they say "not" */
static bool
take_nots(struct span *a)
{
	bool not = false;

	for (; span_starts(*a, "!"); skip_blanks(a)) {
		not = !not ;
		rules_skip(a, 1);
	}
	return not ;
}

static void
add_row(struct table *t, struct row *row, const struct network *n)
{
	char text[NETWORK_TEXT_SIZE];
	struct buf key = { 0 };

	row->inside = t->inside;
	buf_format(&key, "%s%s%s", row->op == ROW_IF ? "if " : "",
	    row->not ? "!" : "", network_format(n, text));
	rules_add_row(&t->r, row, buf_as_span(&key));
	buf_free(&key);
}

static void
read_if(struct table *t, struct span rest)
{
	struct row row = { .op = ROW_IF };
	struct network n;
	const char *wrong;

	skip_blanks(&rest);
	row.not = take_nots(&rest);
	wrong = read_pattern(rest, &row, &n);
	if (wrong != NULL) {
		skip_line(t, wrong);
		return;
	}
	buf_clear(&t->r.data);
	add_row(t, &row, &n);
	t->inside = t->r.rules->records.count;
}

static void
read_endif(struct table *t, struct span rest)
{
	struct row row = { .op = ROW_OTHER, .inside = t->inside };

	skip_blanks(&rest);
	if (rest.len > 0) {
		skip_line(t, "nothing may follow the word endif");
	} else if (t->inside == 0) {
		skip_line(t, "there is no if for this endif");
	} else {
		buf_clear(&t->r.data);
		rules_add_row(&t->r, &row, span_of("endif"));
		t->inside = t->r.rules->rows[t->inside - 1].inside;
	}
}

static void
read_rule(struct table *t, struct span rest)
{
	struct row row = { .op = ROW_RULE, .not = take_nots(&rest) };
	struct span pattern = { rest.s, 0 };
	const char *wrong;
	struct network n;

	while (pattern.len < rest.len && !blank(pattern.s[pattern.len]))
		pattern.len++;
	rules_skip(&rest, pattern.len);
	skip_blanks(&rest);
	wrong = rest.len > 0 ? read_pattern(pattern, &row, &n)
			     : "no result follows the address";
	if (wrong != NULL) {
		skip_line(t, wrong);
		return;
	}
	if (row.ipv6 && ip_is_v4(&n.ip))
		rules_note(&t->r,
		    "never matches: Postfix writes such an address as one of "
		    "IPv4");
	put_result(rest, &t->r.data);
	add_row(t, &row, &n);
}

static bool
is_keyword(struct span line, const char *word)
{
	size_t len = strlen(word);

	return starts_word(line, word) &&
	    (line.len == len || !isalnum((unsigned char)line.s[len]));
}

static void
read_whole(struct table *t, struct span line)
{
	while (line.len > 0 && blank(line.s[line.len - 1]))
		line.len--;
	if (line.len == 0)
		return;
	if (blank(*line.s)) {
		skip_line(t,
		    "a blank in front goes on with a line before, "
		    "and there is none");
	} else if (is_keyword(line, "if")) {
		rules_skip(&line, 2);
		read_if(t, line);
	} else if (is_keyword(line, "endif")) {
		rules_skip(&line, 5);
		read_endif(t, line);
	} else {
		read_rule(t, line);
	}
}

/* end_line - read what was gathered of one; a NUL ends it, there */
static void
end_line(struct table *t)
{
	struct span rest = buf_as_span(&t->line);

	if (rest.len > 0)
		read_whole(t, rules_cut(&rest, '\0'));
	buf_clear(&t->line);
}

/* take_line - one of the file: it begins anew, goes on, or says nothing */
static void
take_line(struct table *t, struct span line, size_t number)
{
	struct span text = line;

	skip_blanks(&text);
	if (text.len == 0 || *text.s == '#')
		return;
	if (text.s == line.s || t->line.len == 0) {
		end_line(t);
		t->r.line = number;
	}
	buf_span(&t->line, line);
}

/* find_unclosed - Postfix takes all behind an if without an endif for it */
static void
find_unclosed(struct table *t)
{
	struct rules *rules = t->r.rules;

	for (; t->inside > 0; t->inside = rules->rows[t->inside - 1].inside) {
		t->r.line = rules->records.list[t->inside - 1].line;
		rules->unclosed = t->r.line;
		rules_note(&t->r,
		    "no endif ends this if: it is for all lines "
		    "below");
	}
}

int
rules_read_cidr(struct span text, const struct dialect *d, const char *path,
    struct rules *rules, struct err *e)
{
	struct table t = {
		.r = { .rules = rules, .dialect = d, .path = path, .e = e },
	};
	size_t number = 0;
	struct span line;

	while (text.len > 0) {
		line = rules_cut(&text, '\n');
		if (text.len > 0)
			rules_skip(&text, 1);
		take_line(&t, line, ++number);
	}
	end_line(&t);
	find_unclosed(&t);
	buf_free(&t.line);
	buf_free(&t.r.data);
	return 0;
}
