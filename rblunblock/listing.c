#include "rblunblock/listing.h"

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "lib/csv.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/plural.h"
#include "lib/when.h"
#include "rblunblock/entry.h"

#define CELL_MAX 400

enum column { WHOM, DAY, WHO, UNTIL, WHY, RULE, COLUMNS };

static const char *const names[COLUMNS] = {
	[WHOM] = "target",
	[DAY] = "day",
	[WHO] = "who",
	[UNTIL] = "until",
	[WHY] = "why",
	[RULE] = "rule",
};

/* cell - the text of one; a new string that the caller frees */
static char *
cell(const struct entry *entry, int column)
{
	const struct span spans[COLUMNS] = {
		[WHOM] = entry->whom,
		[DAY] = entry->day,
		[WHO] = entry->who,
		[UNTIL] = entry->until,
		[RULE] = entry->rule,
	};
	struct buf why = { 0 };
	char *text;

	if (column != WHY)
		return span_printable(spans[column], CELL_MAX);
	entry_why(entry, &why);
	text = span_printable(buf_as_span(&why), CELL_MAX);
	buf_free(&why);
	return text;
}

static bool
known(const struct since *since, size_t i)
{
	return since != NULL && since[i].tries >= 0;
}

/* is_vain - whether it was refused in spite of its rule */
static bool
is_vain(const struct since *since, size_t i)
{
	return known(since, i) && since[i].exact && since[i].tries > 0;
}

static bool
came(const struct since *since, size_t i)
{
	return since != NULL && since[i].last > 0;
}

/* --- for people --- */

#define TABLE_COLUMNS RULE

static size_t
width_of(const struct entries *all, int column)
{
	size_t i, width = strlen(names[column]), len;
	char *text;

	for (i = 0; i < all->count; i++) {
		text = cell(&all->list[i], column);
		len = strlen(text);
		width = len > width ? len : width;
		free(text);
	}
	return width;
}

static void
put_cell(const char *text, size_t width, int column, struct buf *out)
{
	if (column < TABLE_COLUMNS - 1)
		buf_format(out, "%-*s  ", (int)width, text);
	else
		buf_text(out, text);
}

/* Those that were let in together. */
struct row {
	size_t rules;
	bool vain;
	struct since since; /* of all of them */
};

/* join - the rules of a domain have addresses of their own, while those of a
 * network that stand for parts of it count for all of it each */
static void
join(struct row *row, const struct entry *entry, const struct since *since)
{
	struct since *sum = &row->since;

	row->rules++;
	if (since == NULL)
		return;
	row->vain = row->vain || is_vain(since, 0);
	if (row->rules == 1) {
		*sum = *since;
		return;
	}
	if (entry_is_named(entry) && known(since, 0))
		sum->tries = since->tries + (known(sum, 0) ? sum->tries : 0);
	sum->exact = sum->exact && since->exact;
	sum->last = since->last > sum->last ? since->last : sum->last;
}

/* gather - the row of the first of those that were let in together */
static struct row *
gather(const struct entries *all, const struct since *since)
{
	struct row *rows = mem_new((all->count + 1) * sizeof *rows);
	size_t i, *first = entries_together(all);

	for (i = 0; i < all->count; i++)
		join(&rows[first[i]], &all->list[i],
		    since != NULL ? &since[i] : NULL);
	free(first);
	return rows;
}

static void
put_remarks(const struct row *row, const struct since *since, bool over,
    struct buf *out)
{
	char day[DAY_SIZE];

	if (row->rules > 1)
		buf_format(out, " (%zu rules)", row->rules);
	if (known(since, 0))
		buf_format(out, " (refused %lld %s %s)",
		    (long long)since->tries,
		    plural(since->tries, "time", "times"),
		    since->exact ? "since" : "that day and since");
	if (row->vain)
		buf_text(out, " (without effect)");
	if (came(since, 0))
		buf_format(
		    out, " (came last on %s)", entry_day(since->last, day));
	if (over)
		buf_text(out, " (over)");
	buf_char(out, '\n');
}

static void
write_table(const struct entries *all, const struct since *since,
    struct span today, struct buf *out)
{
	struct row *rows = gather(all, since);
	size_t width[TABLE_COLUMNS], i;
	char *text;
	int c;

	for (c = 0; c < TABLE_COLUMNS; c++)
		width[c] = width_of(all, c);
	for (c = 0; c < TABLE_COLUMNS; c++)
		put_cell(names[c], width[c], c, out);
	buf_char(out, '\n');
	for (i = 0; i < all->count; i++) {
		if (rows[i].rules == 0)
			continue;
		for (c = 0; c < TABLE_COLUMNS; c++) {
			text = cell(&all->list[i], c);
			put_cell(text, width[c], c, out);
			free(text);
		}
		put_remarks(&rows[i], since != NULL ? &rows[i].since : NULL,
		    entry_is_over(&all->list[i], today), out);
	}
	free(rows);
}

/* --- for programs --- */

static void
write_csv(const struct entries *all, const struct since *since,
    struct span today, struct buf *out)
{
	char *text, time[WHEN_TEXT_SIZE];
	size_t i;
	int c;

	for (c = 0; c < COLUMNS; c++) {
		csv_value(out, span_of(names[c]));
		buf_char(out, ',');
	}
	csv_value(out, span_of("over"));
	buf_char(out, ',');
	csv_value(out, span_of("tries"));
	buf_char(out, ',');
	csv_value(out, span_of("without_effect"));
	buf_char(out, ',');
	csv_value(out, span_of("last_use"));
	buf_text(out, CSV_END);
	for (i = 0; i < all->count; i++) {
		for (c = 0; c < COLUMNS; c++) {
			text = cell(&all->list[i], c);
			csv_text(out, span_of(text));
			buf_char(out, ',');
			free(text);
		}
		csv_value(out,
		    span_of(entry_is_over(&all->list[i], today) ? "1" : "0"));
		buf_char(out, ',');
		if (known(since, i))
			buf_format(out, "\"%lld\"", (long long)since[i].tries);
		buf_text(out, is_vain(since, i) ? ",\"1\"," : ",\"0\",");
		if (came(since, i))
			csv_value(out, span_of(when_utc(since[i].last, time)));
		buf_text(out, CSV_END);
	}
}

static void
write_json(const struct entries *all, const struct since *since,
    struct span today, struct buf *out)
{
	json_t *rows = json_array(), *row;
	char *text, time[WHEN_TEXT_SIZE];
	size_t i;
	int c;

	for (i = 0; i < all->count; i++) {
		row = json_object();
		for (c = 0; c < COLUMNS; c++) {
			text = cell(&all->list[i], c);
			json_object_set_new(row, names[c], json_string(text));
			free(text);
		}
		json_object_set_new(row, "over",
		    json_boolean(entry_is_over(&all->list[i], today)));
		json_object_set_new(row, "tries",
		    known(since, i) ? json_integer(since[i].tries)
				    : json_null());
		json_object_set_new(
		    row, "without_effect", json_boolean(is_vain(since, i)));
		json_object_set_new(row, "last_use",
		    came(since, i) ? json_string(when_utc(since[i].last, time))
				   : json_null());
		json_object_set_new(
		    row, "line", json_integer((json_int_t)all->list[i].line));
		json_array_append_new(rows, row);
	}
	text = json_dumps(rows, JSON_INDENT(2));
	buf_text(out, text);
	buf_char(out, '\n');
	free(text);
	json_decref(rows);
}

int
listing_write(const char *format, const struct entries *all,
    const struct since *since, struct span today, struct buf *out,
    struct err *e)
{
	static const struct {
		const char *name;
		void (*write)(const struct entries *, const struct since *,
		    struct span, struct buf *);
	} formats[] = {
		{ "table", write_table },
		{ "csv", write_csv },
		{ "json", write_json },
	};
	size_t i;

	for (i = 0; i < sizeof formats / sizeof *formats; i++)
		if (strcmp(formats[i].name, format) == 0) {
			formats[i].write(all, since, today, out);
			return 0;
		}
	return err_perm(
	    e, "format: \"%.100s\" is none; want table, csv or json", format);
}
