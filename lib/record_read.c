#include "lib/record_read.h"

#include <string.h>

#include <jansson.h>

#include "lib/stamp.h"

#define PROGRAM "rblsmtpd"

struct reader {
	struct record *r;
	struct record_memory *memory;
	bool seen[RECORD_FIELDS];
	bool ours; /* the program is rblsmtpd */
};

/* the place of a field in the record */
#define PLACE(type, in, field)                                                 \
	((type *)((char *)(in)->r + record_fields[field].offset))

/* find_key - the field of this name, -1 for none */
static int
find_key(struct span key)
{
	int i;

	for (i = 0; i < RECORD_FIELDS; i++)
		if (span_is(key, record_fields[i].key))
			return i;
	return -1;
}

/* --- what a field takes, whichever format it comes from --- */

static bool
take_time(struct reader *in, int field, struct span text)
{
	return stamp_cut_rfc3339(&text, PLACE(int64_t, in, field)) &&
	    text.len == 0;
}

static bool
take_verdict(struct reader *in, struct span text)
{
	int i;

	for (i = 0; i < RECORD_VERDICTS; i++)
		if (span_is(text, record_verdicts[i])) {
			in->r->verdict = (enum record_verdict)i;
			return true;
		}
	return false;
}

static bool
take_text(struct reader *in, int field, struct span text)
{
	switch (record_fields[field].type) {
	case FIELD_TIME:
		return take_time(in, field, text);
	case FIELD_VERDICT:
		return take_verdict(in, text);
	case FIELD_TEXT:
		*PLACE(struct span, in, field) = text;
		return true;
	case FIELD_LIST:
	case FIELD_NUMBER:
	case FIELD_DURATION:
		break;
	}
	return false;
}

static bool
is_list(int field)
{
	return record_fields[field].type == FIELD_LIST;
}

static bool
is_number(int field)
{
	return record_fields[field].type == FIELD_NUMBER ||
	    record_fields[field].type == FIELD_DURATION;
}

static bool
take_number(struct reader *in, int field, int64_t number)
{
	*PLACE(int64_t, in, field) = number;
	return number >= 0;
}

static bool
take_item(struct reader *in, int field, struct span item)
{
	struct record_list *list = PLACE(struct record_list, in, field);

	if (list->kept == RECORD_LIST)
		return false;
	list->item[list->kept++] = item;
	if (list->count < list->kept)
		list->count = list->kept;
	return true;
}

/* --- logfmt --- */

/*
 * unescape - what was between quotes, in the reader's memory
 *
 * It never gets longer than it was, so the memory is enough for a line.
 */
static bool
unescape(struct reader *in, struct span raw, struct span *text)
{
	struct record_memory *memory = in->memory;
	char *to = memory->bytes + memory->used, *start = to;
	size_t i;

	for (i = 0; i < raw.len; i++) {
		if (raw.s[i] != '\\') {
			*to++ = raw.s[i];
		} else if (i + 1 < raw.len &&
		    strchr("\"\\", raw.s[i + 1]) != NULL) {
			*to++ = raw.s[++i];
		} else if (span_starts((struct span){ raw.s + i, raw.len - i },
			       "\\u002c")) {
			*to++ = ',';
			i += 5;
		} else {
			return false;
		}
	}
	*text = (struct span){ start, (size_t)(to - start) };
	memory->used += text->len;
	return true;
}

/* read_items - the items of a list, parted by commas */
static bool
read_items(struct reader *in, int field, struct span raw)
{
	const char *comma;
	struct span part, item;

	do {
		comma = memchr(raw.s, ',', raw.len);
		part = raw;
		if (comma != NULL)
			part.len = (size_t)(comma - raw.s);
		if (!unescape(in, part, &item) || !take_item(in, field, item))
			return false;
		raw.s += part.len + 1;
		raw.len -= part.len + (comma != NULL);
	} while (comma != NULL);
	return true;
}

static bool
read_digits(struct span raw, int64_t *number)
{
	size_t i;

	*number = 0;
	for (i = 0; i < raw.len; i++) {
		if (raw.s[i] < '0' || raw.s[i] > '9')
			return false;
		*number = *number * 10 + raw.s[i] - '0';
	}
	return raw.len > 0 && raw.len <= 18; /* any of these fit */
}

static bool
read_pair(struct reader *in, struct span key, struct span raw)
{
	int field = find_key(key);
	struct span text;
	int64_t number;

	if (span_is(key, "program"))
		in->ours = span_is(raw, PROGRAM);
	if (field < 0)
		return true;
	if (in->seen[field])
		return false;
	in->seen[field] = true;
	if (is_list(field))
		return read_items(in, field, raw);
	if (is_number(field))
		return raw.len <= 18 && read_digits(raw, &number) &&
		    take_number(in, field, number);
	return unescape(in, raw, &text) && take_text(in, field, text);
}

static struct span
cut_front(struct span *line, size_t len)
{
	struct span front = { line->s, len };

	line->s += len;
	line->len -= len;
	return front;
}

/* cut_quoted - what is between the quote at the front and the next one */
static bool
cut_quoted(struct span *line, struct span *raw)
{
	size_t i = 1;

	while (i < line->len && line->s[i] != '"')
		i += line->s[i] == '\\' ? 2 : 1;
	if (i >= line->len)
		return false;
	*raw = cut_front(line, i + 1);
	raw->s++;
	raw->len -= 2;
	return true;
}

/* cut_bare - a word that needs no quotes */
static bool
cut_bare(struct span *line, struct span *raw)
{
	size_t i = 0;

	while (i < line->len && line->s[i] != ' ') {
		if (strchr("\"=\\", line->s[i]) != NULL)
			return false;
		i++;
	}
	*raw = cut_front(line, i);
	return i > 0;
}

static bool
read_logfmt(struct reader *in, struct span line)
{
	struct span key, raw;
	const char *equals;

	for (;;) {
		equals = memchr(line.s, '=', line.len);
		if (equals == NULL)
			return false;
		key = cut_front(&line, (size_t)(equals - line.s));
		cut_front(&line, 1);
		if (key.len == 0 || memchr(key.s, ' ', key.len) != NULL ||
		    memchr(key.s, '"', key.len) != NULL)
			return false;
		if (!(span_starts(line, "\"") ? cut_quoted(&line, &raw)
					      : cut_bare(&line, &raw)) ||
		    !read_pair(in, key, raw))
			return false;
		if (line.len == 0)
			return true;
		if (line.s[0] != ' ')
			return false;
		cut_front(&line, 1);
	}
}

/* --- JSON --- */

/* keep_string - a string of JSON, in the reader's memory */
static bool
keep_string(struct reader *in, const json_t *value, struct span *text)
{
	struct record_memory *memory = in->memory;
	struct span string = { json_string_value(value),
		json_string_length(value) };

	if (string.s == NULL || !span_is_plain(string) ||
	    string.len > sizeof memory->bytes - memory->used)
		return false;
	text->s = memcpy(memory->bytes + memory->used, string.s, string.len);
	text->len = string.len;
	memory->used += text->len;
	return true;
}

static bool
read_array(struct reader *in, int field, const json_t *array)
{
	struct span item;
	size_t i;

	if (!json_is_array(array))
		return false;
	for (i = 0; i < json_array_size(array); i++)
		if (!keep_string(in, json_array_get(array, i), &item) ||
		    !take_item(in, field, item))
			return false;
	return true;
}

static bool
read_member(struct reader *in, const char *key, const json_t *value)
{
	int field = find_key(span_of(key));
	struct span text;

	if (strcmp(key, "program") == 0)
		in->ours = json_is_string(value) &&
		    strcmp(json_string_value(value), PROGRAM) == 0;
	if (field < 0)
		return true;
	in->seen[field] = true;
	if (is_list(field))
		return read_array(in, field, value);
	if (is_number(field))
		return json_is_integer(value) &&
		    take_number(in, field, json_integer_value(value));
	return keep_string(in, value, &text) && take_text(in, field, text);
}

static bool
read_json(struct reader *in, struct span line)
{
	json_t *object =
	    json_loadb(line.s, line.len, JSON_REJECT_DUPLICATES, NULL);
	const char *key;
	json_t *value;
	bool good = json_is_object(object);

	json_object_foreach(object, key, value) good =
	    good && read_member(in, key, value);
	json_decref(object);
	return good;
}

bool
record_read(struct span line, struct record *r, struct record_memory *memory)
{
	struct reader in = { .r = r, .memory = memory };
	bool good;

	*r = (struct record){ 0 };
	memory->used = 0;
	if (line.len == 0 || line.len >= RECORD_LINE || !span_is_plain(line))
		return false;
	good = line.s[0] == '{' ? read_json(&in, line) : read_logfmt(&in, line);
	/* a count that is read behind its list must not be less than that */
	return good && in.ours && r->to.count >= r->to.kept &&
	    in.seen[find_key(span_of("time"))] &&
	    in.seen[find_key(span_of("verdict"))] &&
	    in.seen[find_key(span_of("ip"))];
}
