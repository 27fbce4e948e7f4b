#include "rblreport/document.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/plural.h"

static struct document *
node(const char *name, enum doc_kind kind)
{
	struct document *d = mem_new(sizeof *d);

	d->name = name != NULL ? mem_string(name) : NULL;
	d->kind = kind;
	return d;
}

/* add - the place for one more is doubled, as lists may be long */
static struct document *
add(struct document *to, struct document *d)
{
	if ((to->count & (to->count - 1)) == 0)
		to->child =
		    mem_resize(to->child, to->count > 0 ? 2 * to->count : 1,
			sizeof(struct document *));
	to->child[to->count++] = d;
	return d;
}

static struct document *
find(const struct document *d, struct span name)
{
	size_t i;

	if (d->kind != DOC_OBJECT)
		return NULL;
	for (i = 0; i < d->count; i++)
		if (span_is(name, d->child[i]->name))
			return d->child[i];
	return NULL;
}

static struct document *
put(struct document *d, const char *name, enum doc_kind kind)
{
	assert(d->kind == DOC_OBJECT && find(d, span_of(name)) == NULL);
	return add(d, node(name, kind));
}

static void
set_text(struct document *d, struct span text)
{
	d->text = (struct span){ mem_copy(text.s, text.len), text.len };
}

struct document *
document_new(void)
{
	return node(NULL, DOC_OBJECT);
}

void
document_free(struct document *d)
{
	size_t i;

	if (d == NULL)
		return;
	for (i = 0; i < d->count; i++)
		document_free(d->child[i]);
	free(d->name);
	free((char *)d->text.s);
	free(d->child);
	free(d);
}

void
doc_null(struct document *d, const char *name)
{
	put(d, name, DOC_NOTHING);
}

void
doc_text(struct document *d, const char *name, struct span text)
{
	if (text.s == NULL)
		put(d, name, DOC_NOTHING);
	else
		set_text(put(d, name, DOC_TEXT), text);
}

void
doc_rewrite(struct document *d, struct span text)
{
	free((char *)d->text.s);
	set_text(d, text);
}

static void
put_format(struct document *d, const char *name, const char *fmt, va_list ap)
{
	char *text = NULL;
	int len = vasprintf(&text, fmt, ap);

	doc_text(
	    d, name, len < 0 ? SPAN_NONE : (struct span){ text, (size_t)len });
	free(text);
}

void
doc_format(struct document *d, const char *name, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	put_format(d, name, fmt, ap);
	va_end(ap);
}

void
doc_number(struct document *d, const char *name, int64_t number)
{
	put(d, name, DOC_NUMBER)->number = number;
}

void
doc_share(struct document *d, const char *name, double share)
{
	put(d, name, DOC_SHARE)->share = share;
}

void
doc_truth(struct document *d, const char *name, bool truth)
{
	put(d, name, DOC_TRUTH)->number = truth;
}

void
doc_time(struct document *d, const char *name, int64_t time)
{
	put(d, name, DOC_TIME)->number = time;
}

struct document *
doc_object(struct document *d, const char *name)
{
	return put(d, name, DOC_OBJECT);
}

static struct document *
have_list(struct document *d, const char *name)
{
	struct document *list = find(d, span_of(name));

	if (list == NULL)
		return put(d, name, DOC_LIST);
	assert(list->kind == DOC_LIST);
	return list;
}

void
doc_list(struct document *d, const char *name)
{
	have_list(d, name);
}

struct document *
doc_row(struct document *d, const char *list)
{
	return add(have_list(d, list), node(NULL, DOC_OBJECT));
}

void
doc_word(struct document *d, const char *list, struct span text)
{
	set_text(add(have_list(d, list), node(NULL, DOC_TEXT)), text);
}

void
doc_missing(struct document *d, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	put_format(doc_row(d, "missing"), "sentence", fmt, ap);
	va_end(ap);
}

void
doc_missing_lists(struct document *d, int64_t tries)
{
	if (tries > 0)
		doc_missing(d,
		    "The log does not name the list behind %lld %s; the "
		    "setting zones tells it by their texts, in what is read "
		    "from then on.",
		    (long long)tries, plural(tries, "refusal", "refusals"));
}

const struct document *
doc_find(const struct document *d, const char *path)
{
	struct span name;

	for (; d != NULL; path += name.len + 1) {
		name = (struct span){ path, strcspn(path, ".") };
		d = find(d, name);
		if (path[name.len] == '\0')
			break;
	}
	return d;
}

int64_t
doc_number_of(const struct document *d, const char *path)
{
	const struct document *value = doc_find(d, path);

	return value != NULL ? value->number : 0;
}

struct span
doc_text_of(const struct document *d, const char *path)
{
	const struct document *value = doc_find(d, path);

	return value != NULL ? value->text : SPAN_NONE;
}
