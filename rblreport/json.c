#include "rblreport/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "lib/err.h"
#include "lib/when.h"
#include "rblreport/document.h"

/* --- writing --- */

static json_t *value_of(const struct document *d);

static json_t *
text_of(struct span text)
{
	char *shown = span_printable(text, text.len);
	json_t *value = json_string(shown != NULL ? shown : "");

	free(shown);
	return value;
}

static json_t *
time_of(int64_t time)
{
	char text[WHEN_TEXT_SIZE];

	return json_string(when_utc(time, text));
}

static json_t *
object_of(const struct document *d)
{
	json_t *object = json_object();
	size_t i;

	for (i = 0; object != NULL && i < d->count; i++)
		if (json_object_set_new(
			object, d->child[i]->name, value_of(d->child[i])) < 0) {
			json_decref(object);
			return NULL;
		}
	return object;
}

static json_t *
list_of(const struct document *d)
{
	json_t *array = json_array();
	size_t i;

	for (i = 0; array != NULL && i < d->count; i++)
		if (json_array_append_new(array, value_of(d->child[i])) < 0) {
			json_decref(array);
			return NULL;
		}
	return array;
}

/* value_of - one value with all below it; NULL when there is no memory */
static json_t *
value_of(const struct document *d)
{
	switch (d->kind) {
	case DOC_TEXT:
		return text_of(d->text);
	case DOC_NUMBER:
		return json_integer(d->number);
	case DOC_SHARE:
		return isfinite(d->share) ? json_real(d->share) : json_null();
	case DOC_TRUTH:
		return json_boolean(d->number);
	case DOC_TIME:
		return time_of(d->number);
	case DOC_OBJECT:
		return object_of(d);
	case DOC_LIST:
		return list_of(d);
	case DOC_NOTHING:
		break;
	}
	return json_null();
}

int
json_write(const struct document *d, struct buf *out, struct err *e)
{
	json_t *value = value_of(d);
	char *text = NULL;

	if (value != NULL)
		text =
		    json_dumps(value, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
	json_decref(value);
	if (text == NULL)
		return err_temp(e, "write JSON: out of memory");
	buf_text(out, text);
	buf_char(out, '\n');
	free(text);
	return 0;
}

/* --- reading --- */

static bool read_object(const json_t *from, struct document *d);

static struct span
string_of(const json_t *value)
{
	return (
	    struct span){ json_string_value(value), json_string_length(value) };
}

static bool
read_list(const char *name, const json_t *from, struct document *d)
{
	const json_t *row;
	size_t i;

	doc_list(d, name);
	json_array_foreach(from, i, row)
	{
		if (json_is_string(row))
			doc_word(d, name, string_of(row));
		else if (!json_is_object(row) ||
		    !read_object(row, doc_row(d, name)))
			return false;
	}
	return true;
}

static bool
read_value(const char *name, const json_t *from, struct document *d)
{
	switch (json_typeof(from)) {
	case JSON_OBJECT:
		return read_object(from, doc_object(d, name));
	case JSON_ARRAY:
		return read_list(name, from, d);
	case JSON_STRING:
		doc_text(d, name, string_of(from));
		break;
	case JSON_INTEGER:
		doc_number(d, name, json_integer_value(from));
		break;
	case JSON_REAL:
		doc_share(d, name, json_real_value(from));
		break;
	case JSON_TRUE:
	case JSON_FALSE:
		doc_truth(d, name, json_is_true(from));
		break;
	case JSON_NULL:
		doc_null(d, name);
		break;
	}
	return true;
}

static bool
read_object(const json_t *from, struct document *d)
{
	void *at = json_object_iter((json_t *)from);
	bool good = json_is_object(from);

	for (; good && at != NULL;
	     at = json_object_iter_next((json_t *)from, at))
		good = read_value(
		    json_object_iter_key(at), json_object_iter_value(at), d);
	return good;
}

struct document *
json_read(const char *name, struct span text, struct err *e)
{
	json_error_t why = { 0 };
	json_t *value =
	    json_loadb(text.s, text.len, JSON_REJECT_DUPLICATES, &why);
	struct document *d = document_new();

	if (value == NULL)
		err_perm(e, "read %s: line %d: %s", name, why.line, why.text);
	else if (!read_object(value, d))
		err_perm(e,
		    "read %s: want an object, and in its arrays objects or "
		    "strings",
		    name);
	if (e->kind != ERR_NONE) {
		document_free(d);
		d = NULL;
	}
	json_decref(value);
	return d;
}
