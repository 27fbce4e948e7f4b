#include "lib/audit.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "lib/pool.h"
#include "lib/stamp.h"
#include "lib/when.h"

#define TEXT_MAX 2000 /* a rule may be long */

/* The texts for people, in the order of the line. */
static const struct {
	const char *key;
	size_t offset; /* of a span in struct audit */
} texts_of_audit[] = {
	{ "user", offsetof(struct audit, user) },
	{ "verb", offsetof(struct audit, verb) },
	{ "target", offsetof(struct audit, target) },
	{ "why", offsetof(struct audit, why) },
	{ "until", offsetof(struct audit, until) },
	{ "before", offsetof(struct audit, old) },
	{ "after", offsetof(struct audit, rule) },
	{ "file", offsetof(struct audit, file) },
	{ "kind", offsetof(struct audit, kind) },
};

#define TEXTS (sizeof texts_of_audit / sizeof *texts_of_audit)

bool
audit_writes(const struct audit *a)
{
	return !span_is(a->verb, "build") &&
	    !(span_is(a->verb, "remove") && a->old.len == 0);
}

/* put_text - one that a person reads, so nothing else is in it */
static void
put_text(json_t *object, const char *key, struct span text)
{
	char *clean;

	if (text.s == NULL)
		return;
	clean = span_printable(text, TEXT_MAX);
	json_object_set_new(object, key, json_string(clean));
	free(clean);
}

/* put_words - a list of them, if there are any */
static void
put_words(json_t *object, const char *key, struct span words)
{
	json_t *list = json_array();
	struct span word;

	while (span_word(&words, &word))
		json_array_append_new(list, json_stringn(word.s, word.len));
	if (json_array_size(list) > 0)
		json_object_set(object, key, list);
	json_decref(list);
}

/* bytes_string - the text; each byte as the letter of its number, where those
 * of UTF-8 are not what it has */
static json_t *
bytes_string(struct span text, bool utf8)
{
	struct buf letters = { 0 };
	json_t *string;
	size_t i;

	if (utf8)
		return json_stringn(text.s == NULL ? "" : text.s, text.len);
	buf_text(&letters, "");
	for (i = 0; i < text.len; i++) {
		if ((text.s[i] & 0x80) != 0)
			buf_char(&letters,
			    (char)(0xc0 | (unsigned char)text.s[i] >> 6));
		buf_char(&letters,
		    (text.s[i] & 0x80) != 0 ? (char)(text.s[i] & 0xbf)
					    : text.s[i]);
	}
	string = json_stringn(letters.s, letters.len);
	buf_free(&letters);
	return string;
}

/* The bytes of an edit, in the order of the line. */
static const struct {
	const char *key;
	size_t offset; /* of a span in struct audit_edit */
} bytes_of_edit[] = {
	{ "removed", offsetof(struct audit_edit, removed) },
	{ "added", offsetof(struct audit_edit, added) },
	{ "above", offsetof(struct audit_edit, above) },
	{ "below", offsetof(struct audit_edit, below) },
};

#define BYTES (sizeof bytes_of_edit / sizeof *bytes_of_edit)

static const struct span *
bytes_at(const struct audit_edit *edit, size_t i)
{
	return (
	    const struct span *)((const char *)edit + bytes_of_edit[i].offset);
}

/* edit_object - with all the bytes, whatever they are */
static json_t *
edit_object(const struct audit_edit *edit, int64_t size)
{
	json_t *object = json_pack(
	    "{s:I, s:I}", "at", (json_int_t)edit->at, "size", (json_int_t)size);
	bool utf8 = true;
	size_t i;

	for (i = 0; i < BYTES; i++)
		utf8 = utf8 && span_is_utf8(*bytes_at(edit, i));
	for (i = 0; i < BYTES; i++)
		if (bytes_at(edit, i)->s != NULL)
			json_object_set_new(object, bytes_of_edit[i].key,
			    bytes_string(*bytes_at(edit, i), utf8));
	if (!utf8)
		json_object_set_new(object, "latin1", json_true());
	return object;
}

/* put_edits - one as it is, more as a list */
static void
put_edits(json_t *object, const struct audit *a)
{
	json_t *list;
	size_t i;

	if (a->edit_count == 1)
		json_object_set_new(
		    object, "edit", edit_object(a->edits, a->size));
	if (a->edit_count <= 1)
		return;
	list = json_array();
	for (i = 0; i < a->edit_count; i++)
		json_array_append_new(list, edit_object(&a->edits[i], a->size));
	json_object_set_new(object, "edit", list);
}

void
audit_write(const struct audit *a, struct buf *line)
{
	char now[WHEN_TEXT_SIZE], *dumped;
	json_t *object = json_object();
	size_t i;

	json_object_set_new(object, "id", json_integer(a->id));
	json_object_set_new(
	    object, "time", json_string(when_utc(a->time, now)));
	json_object_set_new(object, "uid", json_integer(a->uid));
	for (i = 0; i < TEXTS; i++)
		put_text(object, texts_of_audit[i].key,
		    *(const struct span *)((const char *)a +
			texts_of_audit[i].offset));
	if (a->of > 0)
		json_object_set_new(object, "of", json_integer(a->of));
	put_words(object, "in", a->in);
	put_words(object, "out", a->out);
	put_edits(object, a);
	dumped = json_dumps(object, JSON_COMPACT);
	buf_text(line, dumped);
	buf_char(line, '\n');
	free(dumped);
	json_decref(object);
}

/* --- reading --- */

static struct span
take_text(const json_t *object, const char *key, struct pool *texts)
{
	const json_t *value = json_object_get(object, key);
	struct span text = { json_string_value(value),
		json_string_length(value) };

	return pool_keep(texts, text);
}

/* take_words - those of a list, with blanks between */
static struct span
take_words(const json_t *object, const char *key, struct pool *texts)
{
	const json_t *list = json_object_get(object, key);
	struct buf words = { 0 };
	struct span kept;
	const char *word;
	size_t i;

	for (i = 0; i < json_array_size(list); i++) {
		word = json_string_value(json_array_get(list, i));
		if (word != NULL)
			buf_format(&words, "%s%s", i > 0 ? " " : "", word);
	}
	kept = pool_keep(texts, buf_as_span(&words));
	buf_free(&words);
	return kept;
}

/* take_bytes - what bytes_string() made of them; SPAN_NONE: it did not */
static struct span
take_bytes(const json_t *edit, const char *key, struct pool *texts)
{
	struct span text = take_text(edit, key, texts), kept;
	struct buf bytes = { 0 };
	unsigned char c;
	size_t i;

	if (text.s == NULL || !json_is_true(json_object_get(edit, "latin1")))
		return text;
	buf_text(&bytes, "");
	for (i = 0; i < text.len; i++) {
		c = (unsigned char)text.s[i];
		if (c >= 0xc4) {
			buf_free(&bytes);
			return SPAN_NONE;
		}
		/* jansson has seen that a second byte follows */
		if (c >= 0x80)
			c = (unsigned char)(c << 6 | (text.s[++i] & 0x3f));
		buf_char(&bytes, (char)c);
	}
	kept = pool_keep(texts, buf_as_span(&bytes));
	buf_free(&bytes);
	return kept;
}

static bool
take_edit(const json_t *object, struct pool *texts, struct audit_edit *edit)
{
	size_t i;

	edit->at = json_integer_value(json_object_get(object, "at"));
	for (i = 0; i < BYTES; i++)
		*(struct span *)((char *)edit + bytes_of_edit[i].offset) =
		    take_bytes(object, bytes_of_edit[i].key, texts);
	return edit->removed.s != NULL && edit->added.s != NULL &&
	    edit->at >= 0;
}

/* is_behind - whether an edit begins where the one before it has ended */
static bool
is_behind(const struct audit_edit *edit, const struct audit_edit *before)
{
	return edit->at - before->at >= (int64_t)before->added.len;
}

/* take_edits - all of them, or none */
static void
take_edits(const json_t *json, struct pool *texts, struct audit *a)
{
	size_t i, count = json_is_array(json) ? json_array_size(json) : 1;
	struct audit_edit *list = pool_room(texts, count * sizeof *list);
	const json_t *object = json;

	for (i = 0; i < count; i++) {
		if (json_is_array(json))
			object = json_array_get(json, i);
		if (!take_edit(object, texts, &list[i]) ||
		    (i > 0 && !is_behind(&list[i], &list[i - 1])))
			return;
	}
	a->size = json_integer_value(json_object_get(object, "size"));
	a->edits = list;
	a->edit_count = count;
}

static bool
take_all(const json_t *object, struct pool *pool, struct audit *a)
{
	struct span time = take_text(object, "time", pool);
	size_t i;

	if (!stamp_cut_rfc3339(&time, &a->time))
		return false;
	for (i = 0; i < TEXTS; i++)
		*(struct span *)((char *)a + texts_of_audit[i].offset) =
		    take_text(object, texts_of_audit[i].key, pool);
	a->id = json_integer_value(json_object_get(object, "id"));
	a->uid = json_integer_value(json_object_get(object, "uid"));
	a->of = json_integer_value(json_object_get(object, "of"));
	a->in = take_words(object, "in", pool);
	a->out = take_words(object, "out", pool);
	take_edits(json_object_get(object, "edit"), pool, a);
	return a->id > 0 && a->verb.len > 0 && a->target.len > 0;
}

bool
audit_read(struct span line, struct pool *texts, struct audit *a)
{
	json_t *object = json_loadb(line.s == NULL ? "" : line.s, line.len,
	    JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, NULL);
	bool good;

	*a = (struct audit){ 0 };
	good = take_all(object, texts, a);
	json_decref(object);
	return good;
}

bool
audit_next(struct span *log, struct pool *texts, struct audit *a)
{
	const char *end = memchr(log->s, '\n', log->len);
	struct span line = { log->s,
		end != NULL ? (size_t)(end - log->s) + 1 : log->len };

	log->s += line.len;
	log->len -= line.len;
	return audit_read(line, texts, a);
}

bool
audit_is_of(const struct audit *a, const char *file)
{
	char *shown;
	bool is;

	if (a->file.len == 0 || span_is(a->file, file))
		return true;
	shown = span_printable(span_of(file), TEXT_MAX);
	is = span_is(a->file, shown);
	free(shown);
	return is;
}

bool
audit_last(
    struct span log, const char *file, struct pool *texts, struct audit *a)
{
	struct span line;
	size_t from;

	while (log.len > 0) {
		for (from = log.len - 1; from > 0 && log.s[from - 1] != '\n';)
			from--;
		line = (struct span){ log.s + from, log.len - from };
		pool_clear(texts);
		if (audit_read(line, texts, a) &&
		    (file == NULL || audit_is_of(a, file)))
			return true;
		log.len = from;
	}
	return false;
}
