#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "rblunblock/records.h"

#define SHOWN_MAX 200

/* next_word - cut a word off; what has no NUL behind it does not count */
static bool
next_word(struct span *data, struct span *word)
{
	const char *end = data->len ? memchr(data->s, '\0', data->len) : NULL;

	if (end == NULL)
		return false;
	*word = (struct span){ data->s, (size_t)(end - data->s) };
	data->s += word->len + 1;
	data->len -= word->len + 1;
	return true;
}

bool
data_denies(struct span data)
{
	struct span word;

	while (next_word(&data, &word))
		if (span_starts(word, "D"))
			return true;
	return false;
}

bool
data_variable(struct span *data, struct span *name, struct span *value)
{
	struct span word;
	const char *equals;

	while (next_word(data, &word)) {
		equals = memchr(word.s, '=', word.len);
		if (!span_starts(word, "+") || equals == NULL)
			continue;
		name->s = word.s + 1;
		name->len = (size_t)(equals - name->s);
		value->s = equals + 1;
		value->len = word.len - name->len - 2;
		return true;
	}
	return false;
}

bool
data_lets_in(struct span data)
{
	struct span name, value, rest = data;
	bool in = false;

	/* the last setting of a variable wins */
	while (data_variable(&rest, &name, &value))
		if (span_is(name, "RBLSMTPD"))
			in = value.len == 0;
	return in && !data_denies(data);
}

static void
add_printable(struct buf *out, struct span a)
{
	char *text = span_printable(a, SHOWN_MAX);

	buf_text(out, text);
	free(text);
}

void
data_describe(struct span data, struct buf *out)
{
	struct span name, value;

	buf_text(out, data_denies(data) ? "deny" : "allow");
	while (data_variable(&data, &name, &value)) {
		buf_char(out, ' ');
		add_printable(out, name);
		buf_char(out, '=');
		add_printable(out, value);
	}
}

/* find_quote - a printable byte that the value does not have; '\0': none */
static char
find_quote(struct span value)
{
	char quote;

	if (memchr(value.s, '"', value.len) == NULL)
		return '"';
	for (quote = '!'; quote <= '~'; quote++)
		if (memchr(value.s, quote, value.len) == NULL)
			return quote;
	return '\0';
}

int
data_allow_rule(
    const char *address, struct span carried, struct buf *rule, struct err *e)
{
	struct span name, value;
	char quote;

	buf_format(rule, "%s:allow", address);
	while (data_variable(&carried, &name, &value)) {
		if (span_is(name, "RBLSMTPD"))
			continue;
		quote = find_quote(value);
		if (quote == '\0')
			return err_perm(e,
			    "no quoting byte is left for the value of %.*s; "
			    "use --bare, or write the rule by hand",
			    (int)(name.len > 64 ? 64 : name.len), name.s);
		buf_char(rule, ',');
		buf_span(rule, name);
		buf_format(rule, "=%c", quote);
		buf_span(rule, value);
		buf_char(rule, quote);
	}
	buf_text(rule, ",RBLSMTPD=\"\"");
	return 0;
}
