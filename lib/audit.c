#include "lib/audit.h"

#include <stddef.h>
#include <stdlib.h>

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
};

#define TEXTS (sizeof texts_of_audit / sizeof *texts_of_audit)

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

/* put_edit - all the bytes as they are, or nothing */
static void
put_edit(json_t *object, const struct audit *a)
{
	json_t *removed, *added;

	if (!a->edits)
		return;
	removed = json_stringn(a->removed.s, a->removed.len);
	added = json_stringn(a->added.s, a->added.len);
	if (removed != NULL && added != NULL)
		json_object_set_new(object, "edit",
		    json_pack("{s:I, s:I, s:O, s:O}", "at", (json_int_t)a->at,
			"size", (json_int_t)a->size, "removed", removed,
			"added", added));
	json_decref(removed);
	json_decref(added);
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
	put_edit(object, a);
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

static void
take_edit(const json_t *edit, struct pool *texts, struct audit *a)
{
	a->at = json_integer_value(json_object_get(edit, "at"));
	a->size = json_integer_value(json_object_get(edit, "size"));
	a->removed = take_text(edit, "removed", texts);
	a->added = take_text(edit, "added", texts);
	a->edits = a->removed.s != NULL && a->added.s != NULL && a->at >= 0;
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
	take_edit(json_object_get(object, "edit"), pool, a);
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
