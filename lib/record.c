#include "lib/record.h"

#include <string.h>

#include "lib/when.h"

#define TAG "rblsmtpd: "

const char *const record_verdicts[RECORD_VERDICTS] = {
	[RECORD_REFUSED] = "refused",
	[RECORD_ACCEPTED] = "accepted",
	[RECORD_OBSERVED] = "observed",
};

const char *const record_formats[RECORD_FORMATS] = {
	[RECORD_CLASSIC] = "classic",
	[RECORD_COLUMNS] = "columns",
	[RECORD_LOGFMT] = "logfmt",
	[RECORD_JSON] = "json",
};

#define FIELD(key, type, member)                                               \
	{                                                                      \
		key, type, offsetof(struct record, member)                     \
	}

const struct record_field record_fields[RECORD_FIELDS] = {
	FIELD("time", FIELD_TIME, time),
	FIELD("verdict", FIELD_VERDICT, verdict),
	FIELD("ip", FIELD_TEXT, ip),
	FIELD("pid", FIELD_NUMBER, pid),
	FIELD("zones", FIELD_LIST, zones),
	FIELD("answers", FIELD_LIST, answers),
	FIELD("code", FIELD_NUMBER, code),
	FIELD("text", FIELD_TEXT, text),
	FIELD("hostid", FIELD_TEXT, hostid),
	FIELD("hostinfo", FIELD_TEXT, hostinfo),
	FIELD("helo", FIELD_TEXT, helo),
	FIELD("from", FIELD_TEXT, from),
	FIELD("to", FIELD_LIST, to),
	FIELD("to_count", FIELD_NUMBER, to.count),
	FIELD("lookup_ms", FIELD_DURATION, lookup_ms),
	FIELD("session_ms", FIELD_DURATION, session_ms),
	FIELD("errors", FIELD_LIST, errors),
};

/* How much of a record is written: as much as fits into a line. */
struct measure {
	size_t text;   /* bytes of each */
	int64_t items; /* of each list */
};

static const struct measure measures[] = {
	{ 500, RECORD_LIST },
	{ 255, 16 },
	{ 255, 4 },
	{ 255, 1 },
	{ 80, 1 },
};

enum { MEASURES = sizeof measures / sizeof measures[0] };

void
record_add(struct record_list *list, struct span item)
{
	if (list->kept < RECORD_LIST)
		list->item[list->kept++] = item;
	list->count++;
}

static char
clean(char c)
{
	return c >= 32 && c <= 126 ? c : '?';
}

/*
 * add_escaped - a text as it stands between double quotes
 *
 * Of all that is left by clean(), logfmt and JSON both escape these two only.
 * A comma within the item of a logfmt list must not part it.
 */
static void
add_escaped(struct buf *out, struct span text, size_t max, bool comma)
{
	size_t i;
	char c;

	for (i = 0; i < text.len && i < max; i++) {
		c = clean(text.s[i]);
		if (c == '"' || c == '\\')
			buf_char(out, '\\');
		if (c == ',' && comma)
			buf_text(out, "\\u002c");
		else
			buf_char(out, c);
	}
}

/* --- classic and columns --- */

/* add_word - a text that is one word, whatever it was; `bad` becomes '?' */
static void
add_word(struct buf *out, struct span text, size_t max, const char *bad)
{
	size_t i;

	for (i = 0; i < text.len && i < max; i++)
		buf_char(out,
		    memchr(bad, text.s[i], strlen(bad)) ? '?'
							: clean(text.s[i]));
}

/* add_column - the same, "-" for none */
static void
add_column(struct buf *out, struct span text, size_t max, const char *bad)
{
	add_word(out, text.len > 0 ? text : span_of("-"), max, bad);
}

static void
write_classic(
    const struct record *r, const struct measure *most, struct buf *out)
{
	size_t i;

	if (r->verdict == RECORD_ACCEPTED)
		return;
	buf_text(out, TAG);
	add_word(out, r->ip, most->text, " ");
	buf_format(out, " pid %lld: ", (long long)r->pid);
	if (r->verdict == RECORD_OBSERVED)
		buf_text(out, "[RBL info] ");
	else
		buf_format(out, "%lld ", (long long)r->code);
	for (i = 0; i < r->text.len && i < most->text; i++)
		buf_char(out, clean(r->text.s[i]));
	buf_char(out, '\n');
}

static void
write_columns(
    const struct record *r, const struct measure *most, struct buf *out)
{
	static const char *const verb[] = {
		[RECORD_REFUSED] = "blocked",
		[RECORD_ACCEPTED] = "accepted",
		[RECORD_OBSERVED] = "observed",
	};
	struct span zone = r->zones.kept > 0 ? r->zones.item[0] : SPAN_NONE;

	buf_text(out, TAG);
	/* nor may it look like the beginning of another format */
	add_column(out, zone, most->text, " \"=");
	buf_format(out, " %s ", verb[r->verdict]);
	add_column(out, r->ip, most->text, " ");
	buf_char(out, ' ');
	add_column(out, r->hostid, most->text, " ");
	buf_char(out, ' ');
	add_column(out, r->hostinfo, most->text, " ");
	buf_char(out, '\n');
}

/* --- logfmt and JSON --- */

struct writer {
	const struct measure *most;
	struct buf *out;
	bool json;
};

/* the value of a field in the record */
#define VALUE(type, r, field)                                                  \
	((const type *)((const char *)(r) + (field)->offset))

static bool
is_known(const struct record *r, const struct record_field *field)
{
	switch (field->type) {
	case FIELD_TEXT:
		return VALUE(struct span, r, field)->s != NULL;
	case FIELD_LIST:
		return VALUE(struct record_list, r, field)->kept > 0;
	case FIELD_NUMBER:
		return *VALUE(int64_t, r, field) != 0;
	case FIELD_TIME:
	case FIELD_VERDICT:
	case FIELD_DURATION:
		break;
	}
	return true;
}

/* put_escaped - quotes around it, but for a plain word of logfmt */
static void
put_escaped(struct writer *w, struct span escaped)
{
	bool quotes = w->json || escaped.len == 0;
	size_t i;

	for (i = 0; i < escaped.len && !quotes; i++)
		quotes = strchr(" \"=\\", escaped.s[i]) != NULL;
	buf_text(w->out, quotes ? "\"" : "");
	buf_span(w->out, escaped);
	buf_text(w->out, quotes ? "\"" : "");
}

static void
put_text(struct writer *w, struct span text)
{
	struct buf escaped = { 0 };

	add_escaped(&escaped, text, w->most->text, false);
	put_escaped(w, buf_as_span(&escaped));
	buf_free(&escaped);
}

/* put_list - [ "a", "b" ] of JSON, or a,b */
static void
put_list(struct writer *w, const struct record_list *list)
{
	struct buf escaped = { 0 };
	int64_t i;

	buf_text(w->out, w->json ? "[" : "");
	for (i = 0; i < list->kept && i < w->most->items; i++) {
		if (i > 0)
			buf_char(w->json ? w->out : &escaped, ',');
		if (w->json)
			put_text(w, list->item[i]);
		else
			add_escaped(
			    &escaped, list->item[i], w->most->text, true);
	}
	if (!w->json)
		put_escaped(w, buf_as_span(&escaped));
	buf_text(w->out, w->json ? "]" : "");
	buf_free(&escaped);
}

static void
put_value(
    struct writer *w, const struct record *r, const struct record_field *field)
{
	char time[WHEN_TEXT_SIZE];

	switch (field->type) {
	case FIELD_TIME:
		put_text(w, span_of(when_utc(r->time, time)));
		break;
	case FIELD_VERDICT:
		put_text(w, span_of(record_verdicts[r->verdict]));
		break;
	case FIELD_TEXT:
		put_text(w, *VALUE(struct span, r, field));
		break;
	case FIELD_LIST:
		put_list(w, VALUE(struct record_list, r, field));
		break;
	case FIELD_NUMBER:
	case FIELD_DURATION:
		buf_format(
		    w->out, "%lld", (long long)*VALUE(int64_t, r, field));
		break;
	}
}

static void
write_fields(struct writer *w, const struct record *r)
{
	const struct record_field *field = record_fields;
	int i;

	buf_text(
	    w->out, w->json ? "{\"program\":\"rblsmtpd\"" : "program=rblsmtpd");
	for (i = 0; i < RECORD_FIELDS; i++, field++) {
		if (!is_known(r, field))
			continue;
		buf_format(w->out, w->json ? ",\"%s\":" : " %s=", field->key);
		put_value(w, r, field);
	}
	buf_text(w->out, w->json ? "}\n" : "\n");
}

static void
write_logfmt(
    const struct record *r, const struct measure *most, struct buf *out)
{
	write_fields(&(struct writer){ most, out, false }, r);
}

static void
write_json(const struct record *r, const struct measure *most, struct buf *out)
{
	write_fields(&(struct writer){ most, out, true }, r);
}

void
record_write(const struct record *r, enum record_format format, struct buf *out)
{
	static void (*const write[])(
	    const struct record *, const struct measure *, struct buf *) = {
		[RECORD_CLASSIC] = write_classic,
		[RECORD_COLUMNS] = write_columns,
		[RECORD_LOGFMT] = write_logfmt,
		[RECORD_JSON] = write_json,
	};
	size_t start = out->len;
	int i = 0;

	do {
		out->len = start;
		write[format](r, &measures[i++], out);
	} while (out->len - start > RECORD_LINE && i < MEASURES);
}

struct span
record_words(struct span line)
{
	size_t tag = span_starts(line, TAG) ? strlen(TAG) : 0;

	line.s += tag;
	line.len -= tag;
	if (span_ends(line, "\n"))
		line.len--;
	return line;
}
