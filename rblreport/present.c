#include "rblreport/present.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lib/columns.h"
#include "lib/stamp.h"
#include "lib/when.h"

#define WIDTH_MAX 500
#define LABEL_MAX 20 /* columns that a gap is looked for in */

/* --- times and days --- */

/*
 * put_local - so many characters of the local time, from one of them on; what
 * is no time stays as it is
 */
static void
put_local(struct span text, size_t from, size_t len, struct buf *out)
{
	char local[WHEN_TEXT_SIZE];
	struct span rest = text;
	int64_t time;

	if (stamp_cut_rfc3339(&rest, &time) && rest.len == 0)
		buf_add(out, when_local(time, local) + from, len);
	else
		buf_span(out, text);
}

static void
write_local(struct span text, size_t width, struct buf *out)
{
	(void)width;
	put_local(text, 0, strlen("2026-03-02 10:11"), out);
}

static void
write_clock(struct span text, size_t width, struct buf *out)
{
	(void)width;
	put_local(text, strlen("2026-03-02 "), strlen("10:11"), out);
}

static bool
all_digits(struct span text)
{
	size_t i;

	for (i = 0; i < text.len; i++)
		if (text.s[i] < '0' || text.s[i] > '9')
			return false;
	return true;
}

/* write_date - of a time, or of a number like 20260302 or 202603 */
static void
write_date(struct span text, size_t width, struct buf *out)
{
	(void)width;
	if (!all_digits(text) || (text.len != 8 && text.len != 6)) {
		put_local(text, 0, strlen("2026-03-02"), out);
		return;
	}
	buf_format(out, "%.4s-%.2s", text.s, text.s + 4);
	if (text.len == 8)
		buf_format(out, "-%.2s", text.s + 6);
}

/* --- numbers --- */

/* cut_number - the number at the front of a text */
static bool
cut_number(struct span *text, double *number)
{
	char digits[40], *end;
	size_t len = 0;

	while (len < text->len && len < sizeof digits - 1 &&
	    strchr("+-.0123456789e", text->s[len]) != NULL)
		len++;
	memcpy(digits, text->s, len);
	digits[len] = '\0';
	*number = strtod(digits, &end);
	text->s += end - digits;
	text->len -= (size_t)(end - digits);
	return end > digits && isfinite(*number);
}

/* put_grouped - a whole number with a comma before each three digits */
static void
put_grouped(double number, struct buf *out)
{
	struct buf digits = { 0 };
	size_t i;

	buf_format(&digits, "%.0f", fabs(round(number)));
	buf_text(out, round(number) < 0 ? "-" : "");
	for (i = 0; i < digits.len; i++) {
		buf_char(out, digits.s[i]);
		if ((digits.len - i) % 3 == 1 && i + 1 < digits.len)
			buf_char(out, ',');
	}
	buf_free(&digits);
}

/* write_count - "1204 host|hosts" becomes "1,204 hosts" */
static void
write_count(struct span text, size_t width, struct buf *out)
{
	struct span rest = text;
	const char *bar, *blank;
	double number;

	(void)width;
	if (!cut_number(&rest, &number)) {
		buf_span(out, text);
		return;
	}
	put_grouped(number, out);
	bar = rest.len > 0 ? memchr(rest.s, '|', rest.len) : NULL;
	if (bar == NULL) {
		buf_span(out, rest);
		return;
	}
	blank = memrchr(rest.s, ' ', (size_t)(bar - rest.s));
	if (round(number) == 1) {
		buf_add(out, rest.s, (size_t)(bar - rest.s));
		return;
	}
	if (blank != NULL)
		buf_add(out, rest.s, (size_t)(blank + 1 - rest.s));
	bar++;
	buf_add(out, bar, (size_t)(rest.s + rest.len - bar));
}

static void
write_percent(struct span text, size_t width, struct buf *out)
{
	struct span rest = text;
	double share;

	(void)width;
	if (!cut_number(&rest, &share))
		buf_span(out, text);
	else if (share > 0 && share < 0.005)
		buf_text(out, "<1%");
	else
		buf_format(out, "%.0f%%", 100 * share);
}

/* write_signed - 9 is +9 */
static void
write_signed(struct span text, size_t width, struct buf *out)
{
	struct span rest = text;
	double number;

	(void)width;
	if (cut_number(&rest, &number) && number > 0)
		buf_char(out, '+');
	buf_span(out, text);
}

/* write_delta - 0.25 is +25%; what is many times as much is told so */
static void
write_delta(struct span text, size_t width, struct buf *out)
{
	struct span rest = text;
	double change;

	(void)width;
	if (!cut_number(&rest, &change))
		buf_span(out, text);
	else if (change >= 9)
		buf_format(out, "x%.0f", change + 1);
	else if (fabs(change) < 0.005)
		buf_text(out, "0%");
	else
		buf_format(out, "%+.0f%%", 100 * change);
}

/* --- words and columns --- */

static void
pad(size_t count, struct buf *out)
{
	while (count-- > 0)
		buf_char(out, ' ');
}

static void
write_left(struct span text, size_t width, struct buf *out)
{
	size_t used = columns(text);

	buf_span(out, text);
	pad(used < width ? width - used : 0, out);
}

static void
write_right(struct span text, size_t width, struct buf *out)
{
	size_t used = columns(text);

	pad(used < width ? width - used : 0, out);
	buf_span(out, text);
}

static void
write_head(struct span text, size_t width, struct buf *out)
{
	bool fits = columns(text) <= width;

	buf_span(
	    out, columns_cut(&text, fits || width < 3 ? width : width - 3));
	buf_text(out, fits ? "" : "...");
}

/* write_tail - the end of it: what a host's name is about stands there */
static void
write_tail(struct span text, size_t width, struct buf *out)
{
	if (columns(text) > width) {
		text = columns_end(text, width < 3 ? 0 : width - 3);
		buf_text(out, "...");
	}
	buf_span(out, text);
}

/* write_join - without the comma and the blanks behind the last one */
static void
write_join(struct span text, size_t width, struct buf *out)
{
	(void)width;
	text = span_trim(text);
	while (text.len > 0 && strchr(", ;", text.s[text.len - 1]) != NULL)
		text.len--;
	buf_span(out, text);
}

static bool
is_gap(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* next_word - the next one, with the gap before it cut off */
static struct span
next_word(struct span *text)
{
	struct span word;

	while (text->len > 0 && is_gap(*text->s)) {
		text->s++;
		text->len--;
	}
	word = (struct span){ text->s, 0 };
	while (word.len < text->len && !is_gap(text->s[word.len]))
		word.len++;
	text->s += word.len;
	text->len -= word.len;
	return word;
}

/*
 * hang - columns that the lines behind the first are indented by: as far as
 * the first, or as far as what follows its first gap of two or more blanks,
 * as in "  lists    a.example b.example"
 */
static size_t
hang(struct span text, size_t indent)
{
	size_t at, gap;

	for (at = indent; at < indent + LABEL_MAX && at + 1 < text.len; at++)
		if (text.s[at] == ' ' && text.s[at + 1] == ' ') {
			for (gap = at; gap < text.len && text.s[gap] == ' ';)
				gap++;
			return gap;
		}
	return indent;
}

/*
 * write_wrap - a paragraph in lines of this width, those behind the first
 * indented; a word that fits on no line is broken. Whole lines stay whole.
 */
static void
write_wrap(struct span text, size_t width, struct buf *out)
{
	size_t indent = 0, column = 0, room;
	bool line = span_ends(text, "\n");
	struct span word;

	while (indent < text.len && text.s[indent] == ' ')
		indent++;
	indent = hang(text, indent);
	buf_span(out, columns_cut(&text, indent));
	room = width > indent + 10 ? width - indent : 10;
	for (word = next_word(&text); word.len > 0;) {
		if (column > 0 && column + 1 + columns(word) > room) {
			buf_char(out, '\n');
			pad(indent, out);
			column = 0;
		}
		buf_text(out, column > 0 ? " " : "");
		column += (column > 0) + columns(word);
		buf_span(out, columns_cut(&word, room));
		if (word.len == 0)
			word = next_word(&text);
	}
	buf_text(out, line ? "\n" : "");
}

/* write_shell - one word for a command that is copied into a shell */
static void
write_shell(struct span text, size_t width, struct buf *out)
{
	(void)width;
	buf_shell(out, text);
}

static const struct present ways[] = {
	{ "local", write_local, false },
	{ "clock", write_clock, false },
	{ "date", write_date, false },
	{ "count", write_count, false },
	{ "percent", write_percent, false },
	{ "signed", write_signed, false },
	{ "delta", write_delta, false },
	{ "join", write_join, false },
	{ "shell", write_shell, false },
	{ "left", write_left, true },
	{ "right", write_right, true },
	{ "head", write_head, true },
	{ "tail", write_tail, true },
	{ "wrap", write_wrap, true },
};

const struct present *
present_find(struct span name, size_t *width)
{
	size_t digits = 0, i;

	while (digits < name.len && name.s[name.len - 1 - digits] >= '0' &&
	    name.s[name.len - 1 - digits] <= '9')
		digits++;
	*width = 0;
	for (i = name.len - digits; i < name.len; i++)
		if (*width <= WIDTH_MAX)
			*width = *width * 10 + (size_t)(name.s[i] - '0');
	name.len -= digits;
	for (i = 0; i < sizeof ways / sizeof *ways; i++)
		if (span_is(name, ways[i].name) && ways[i].wide == (digits > 0))
			return *width <= WIDTH_MAX ? &ways[i] : NULL;
	return NULL;
}
