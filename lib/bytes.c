#include "lib/bytes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

#define PIECE 4096

struct span
span_of(const char *string)
{
	return (struct span){ string, string != NULL ? strlen(string) : 0 };
}

bool
span_is(struct span a, const char *string)
{
	size_t len = strlen(string);

	return a.s != NULL && a.len == len && memcmp(a.s, string, len) == 0;
}

bool
span_same(struct span a, struct span b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.s, b.s, a.len) == 0);
}

int
span_order(struct span a, struct span b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len > 0 ? memcmp(a.s, b.s, len) : 0;

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

bool
span_starts(struct span a, const char *prefix)
{
	size_t len = strlen(prefix);

	return a.s != NULL && a.len >= len && memcmp(a.s, prefix, len) == 0;
}

bool
span_ends(struct span a, const char *suffix)
{
	size_t len = strlen(suffix);

	return a.s != NULL && a.len >= len &&
	    memcmp(a.s + a.len - len, suffix, len) == 0;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* newlines_in - how many there are in a piece; one sum fits into a byte */
static size_t
newlines_in(const char piece[PIECE])
{
	size_t i, at, count = 0;
	unsigned char few;

	for (at = 0; at < PIECE; at += 128) {
		for (i = 0, few = 0; i < 128; i++)
			few += piece[at + i] == '\n';
		count += few;
	}
	return count;
}

size_t
span_lines(struct span text)
{
	size_t at = 0, count = 0;

	for (; text.len - at >= PIECE; at += PIECE)
		count += newlines_in(text.s + at);
	for (; at < text.len; at++)
		count += text.s[at] == '\n';
	return count + (text.len > 0 && text.s[text.len - 1] != '\n');
}

/* To count them, piece by piece, is faster than to find each. */
size_t
span_line(struct span text, size_t number)
{
	size_t at = 0, count;
	const char *end;

	/* a line has a byte at least */
	if (number > text.len)
		return text.len;
	while (number > 1 && text.len - at >= PIECE) {
		count = newlines_in(text.s + at);
		if (count >= number - 1)
			break;
		number -= count;
		at += PIECE;
	}
	for (; number > 1 && at < text.len; number--) {
		end = memchr(text.s + at, '\n', text.len - at);
		at = end != NULL ? (size_t)(end - text.s) + 1 : text.len;
	}
	return at;
}

struct span
span_trim(struct span a)
{
	while (a.len > 0 && is_blank(*a.s)) {
		a.s++;
		a.len--;
	}
	while (a.len > 0 && is_blank(a.s[a.len - 1]))
		a.len--;
	return a;
}

int64_t
span_hash(struct span a)
{
	uint64_t hash = 14695981039346656037u;
	size_t i;

	for (i = 0; i < a.len; i++)
		hash = (hash ^ (unsigned char)a.s[i]) * 1099511628211u;
	return (int64_t)hash;
}

static bool
parts_words(char c)
{
	return is_blank(c) || c == ',';
}

bool
span_word(struct span *list, struct span *word)
{
	size_t end = 0;

	while (list->len > 0 && parts_words(*list->s)) {
		list->s++;
		list->len--;
	}
	while (end < list->len && !parts_words(list->s[end]))
		end++;
	*word = (struct span){ list->s, end };
	if (end == 0)
		return false;
	list->s += end;
	list->len -= end;
	return true;
}

bool
span_is_plain(struct span a)
{
	size_t i = 0;

	while (i < a.len && a.s[i] >= 32 && a.s[i] < 127)
		i++;
	return i == a.len;
}

/*
 * Characters that have no place on a line: orders to a terminal,
 * the bidirectional controls, which make a name read backwards, and what
 * nobody sees, with which one name looks like another.
 */
static const struct {
	uint32_t first, last;
} unseen[] = {
	{ 0, 0x1f }, { 0x7f, 0x9f }, /* C0, DEL, C1 */
	{ 0xad, 0xad }, { 0x61c, 0x61c }, { 0x180e, 0x180e },
	{ 0x200b, 0x200f }, { 0x2028, 0x202e }, { 0x2060, 0x206f },
	{ 0xfeff, 0xfeff }, { 0xfff9, 0xfffb }, { 0xe0000, 0xe007f }, /* tags */
};

static bool
is_unseen(uint32_t code)
{
	size_t i = 0;

	while (i < sizeof unseen / sizeof *unseen && code > unseen[i].last)
		i++;
	return i < sizeof unseen / sizeof *unseen && code >= unseen[i].first;
}

/*
 * utf8_length - how many bytes the character at the front takes, and which it
 * is; 0 if it is no well-formed one (RFC 3629 s4; no surrogates, no overlong
 * forms)
 */
static size_t
utf8_length(const unsigned char *s, size_t len, uint32_t *character)
{
	size_t need, i;
	uint32_t code;

	*character = s[0];
	if (s[0] < 0x80)
		return 1;
	need = s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : 2;
	if (s[0] < 0xc2 || s[0] > 0xf4 || need > len)
		return 0;
	code = s[0] & (0xffu >> (need + 1));
	for (i = 1; i < need; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		code = code << 6 | (s[i] & 0x3f);
	}
	if ((need == 3 && code < 0x800) || (need == 4 && code < 0x10000))
		return 0;
	if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
		return 0;
	*character = code;
	return need;
}

bool
span_is_utf8(struct span a)
{
	uint32_t code;
	size_t step;

	for (; a.len > 0; a.s += step, a.len -= step) {
		step = utf8_length((const unsigned char *)a.s, a.len, &code);
		if (step == 0)
			return false;
	}
	return true;
}

/* shown_length - of the character at the front, 0 if it is not to be shown */
static size_t
shown_length(struct span a)
{
	uint32_t code;
	size_t len = utf8_length((const unsigned char *)a.s, a.len, &code);

	return len > 0 && is_unseen(code) ? 0 : len;
}

char *
span_printable(struct span a, size_t max)
{
	struct buf out = { 0 };
	size_t at = 0, step;

	while (at < a.len) {
		step = shown_length((struct span){ a.s + at, a.len - at });
		if (out.len + (step ? step : 1) > max)
			break;
		if (step == 0)
			buf_char(&out, '?');
		else
			buf_add(&out, a.s + at, step);
		at += step ? step : 1;
	}
	buf_text(&out, at < a.len ? "..." : "");
	return out.s;
}

static void
make_room(struct buf *b, size_t more)
{
	if (b->room - b->len > more)
		return;
	b->room = (b->len + more) * 2 + 32;
	b->s = mem_resize(b->s, b->room, 1);
}

void
buf_expect(struct buf *b, size_t more)
{
	struct buf larger = { .len = b->len, .room = b->len + more + 1 };

	if (b->room >= larger.room)
		return;
	larger.s = mem_large(larger.room);
	if (b->len > 0)
		memcpy(larger.s, b->s, b->len);
	larger.s[b->len] = '\0';
	free(b->s);
	*b = larger;
}

void
buf_add(struct buf *b, const char *bytes, size_t len)
{
	make_room(b, len);
	if (len > 0)
		memcpy(b->s + b->len, bytes, len);
	b->len += len;
	b->s[b->len] = '\0';
}

void
buf_text(struct buf *b, const char *string)
{
	buf_add(b, string, strlen(string));
}

void
buf_span(struct buf *b, struct span a)
{
	buf_add(b, a.s, a.len);
}

void
buf_char(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void
buf_format(struct buf *b, const char *fmt, ...)
{
	va_list ap, again;
	int len;

	va_start(ap, fmt);
	va_copy(again, ap);
	len = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (len > 0) {
		make_room(b, (size_t)len);
		vsnprintf(b->s + b->len, (size_t)len + 1, fmt, again);
		b->len += (size_t)len;
	}
	va_end(again);
}

void
buf_quote(struct buf *b, struct span text, size_t max)
{
	char *clean = span_printable(text, max);
	const char *c;

	buf_char(b, '"');
	for (c = clean != NULL ? clean : ""; *c != '\0'; c++) {
		if (*c == '"' || *c == '\\')
			buf_char(b, '\\');
		buf_char(b, *c);
	}
	buf_char(b, '"');
	free(clean);
}

void
buf_shell(struct buf *b, struct span word)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
				    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "0123456789/._-+:,@%";
	size_t i = 0;

	while (
	    i < word.len && memchr(plain, word.s[i], sizeof plain - 1) != NULL)
		i++;
	if (i > 0 && i == word.len) {
		buf_span(b, word);
		return;
	}
	buf_char(b, '\'');
	for (i = 0; i < word.len; i++)
		if (word.s[i] == '\'')
			buf_text(b, "'\\''");
		else
			buf_char(b, word.s[i]);
	buf_char(b, '\'');
}

void
buf_clear(struct buf *b)
{
	b->len = 0;
	if (b->s != NULL)
		b->s[0] = '\0';
}

void
buf_free(struct buf *b)
{
	free(b->s);
	*b = (struct buf){ 0 };
}

struct span
buf_as_span(const struct buf *b)
{
	return (struct span){ b->s, b->len };
}
