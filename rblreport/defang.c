#include "rblreport/defang.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "rblreport/document.h"

/* --- one text --- */

static bool
is_of_name(char c)
{
	return isalnum((unsigned char)c) || c == '-' || c == '.' || c == '_' ||
	    (unsigned char)c >= 128;
}

static bool
is_letter(char c)
{
	return isalpha((unsigned char)c) || (unsigned char)c >= 128;
}

/* is_name - with a dot, and a last label that is no number and no initial */
static bool
is_name(struct span word)
{
	const char *dot = memrchr(word.s, '.', word.len);
	const char *end = word.s + word.len;

	if (dot == NULL || dot == word.s || end - dot < 3)
		return false;
	for (dot++; dot < end; dot++)
		if (is_letter(*dot))
			return true;
	return false;
}

/* cut_word - what could be a name off the front, the stop behind it not */
static struct span
cut_word(struct span *text)
{
	struct span word = { text->s, 0 };

	while (word.len < text->len && is_of_name(word.s[word.len]))
		word.len++;
	text->s += word.len;
	text->len -= word.len;
	return word;
}

static void
put_name(struct span word, struct buf *out)
{
	size_t end = word.len, i;

	while (end > 0 && word.s[end - 1] == '.')
		end--;
	if (!is_name((struct span){ word.s, end })) {
		buf_span(out, word);
		return;
	}
	for (i = 0; i < word.len; i++)
		if (word.s[i] == '.' && i > 0 && i < end)
			buf_text(out, "[.]");
		else
			buf_char(out, word.s[i]);
}

/* is_scheme - of the Web, with the rest of a URL behind it */
static bool
is_scheme(struct span word, struct span rest)
{
	return span_starts(rest, "://") && (word.len == 4 || word.len == 5) &&
	    strncasecmp(word.s, "https", word.len) == 0;
}

void
defang_text(struct span text, struct buf *out)
{
	struct span word;

	while (text.len > 0) {
		word = cut_word(&text);
		if (is_scheme(word, text))
			buf_text(out, word.len == 5 ? "hxxps" : "hxxp");
		else
			put_name(word, out);
		if (text.len > 0) {
			buf_char(out, *text.s);
			text.s++;
			text.len--;
		}
	}
}

/* --- a report --- */

/* Values that strangers chose. */
static const char *const theirs[] = { "name", "domain", "text", "texts",
	"senders", "recipients", "target" };

/* What speaks of block lists, and of figures. */
static const char *const ours[] = { "faults", "lists", "charts" };

static bool
is_in(const char *name, const char *const *list, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (strcmp(name, list[i]) == 0)
			return true;
	return false;
}

static void
rewrite(struct document *d)
{
	struct buf text = { 0 };

	buf_text(&text, "");
	defang_text(d->text, &text);
	doc_rewrite(d, buf_as_span(&text));
	buf_free(&text);
}

/* walk - a row of a list goes by the name of the list */
static void
walk(struct document *d, const char *name)
{
	const char *own;
	size_t i;

	if (is_in(name, ours, sizeof ours / sizeof *ours))
		return;
	if (d->kind == DOC_TEXT &&
	    is_in(name, theirs, sizeof theirs / sizeof *theirs))
		rewrite(d);
	for (i = 0; i < d->count; i++) {
		own = d->child[i]->name;
		walk(d->child[i], own != NULL ? own : name);
	}
}

void
defang(struct document *d)
{
	walk(d, "");
}
