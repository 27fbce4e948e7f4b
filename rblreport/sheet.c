#include "rblreport/sheet.h"

#include <stdlib.h>

#include "lib/csv.h"
#include "rblreport/document.h"

static const char *const figures[] = { "tries", "hosts", "only", "share",
	"before", "change", "year_ago" };

/* The lists of a month, what their rows are called, and by which value. */
static const struct {
	const char *list, *what, *name;
} parts[] = {
	{ "days", "day", "day" },
	{ "lists", "list", "zone" },
	{ "organisations", "organisation", "domain" },
	{ "networks", "network", "network" },
	{ "countries", "country", "tld" },
};

static void
put_day(int64_t number, struct buf *out)
{
	struct buf text = { 0 };
	int day = (int)number;

	if (day > 999999)
		buf_format(&text, "%04d-%02d-%02d", day / 10000,
		    day / 100 % 100, day % 100);
	else
		buf_format(&text, "%04d-%02d", day / 100, day % 100);
	csv_value(out, buf_as_span(&text));
	buf_free(&text);
}

static void
put_figure(const struct document *value, struct buf *out)
{
	struct buf text = { 0 };

	if (value != NULL && value->kind == DOC_NUMBER)
		buf_format(&text, "%lld", (long long)value->number);
	else if (value != NULL && value->kind == DOC_SHARE)
		buf_format(&text, "%.6g", value->share);
	csv_value(out, buf_as_span(&text));
	buf_free(&text);
}

static void
put_name(const struct document *name, struct buf *out)
{
	if (name != NULL && name->kind == DOC_NUMBER)
		put_day(name->number, out);
	else if (name != NULL)
		csv_text(out, name->text);
}

static const struct document *
find_figure(const struct document *row, const char *figure)
{
	const struct document *value = doc_find(row, figure);

	/* of the month as a whole, these are objects */
	if (value != NULL && value->kind == DOC_OBJECT)
		return doc_find(value, "tries");
	return value;
}

static void
put_row(int64_t month, const char *what, const struct document *name,
    const struct document *row, struct buf *out)
{
	size_t i;

	put_day(month, out);
	buf_char(out, ',');
	csv_value(out, span_of(what));
	buf_char(out, ',');
	put_name(name, out);
	for (i = 0; i < sizeof figures / sizeof *figures; i++) {
		buf_char(out, ',');
		put_figure(find_figure(row, figures[i]), out);
	}
	buf_text(out, CSV_END);
}

void
sheet_write(const struct document *d, struct buf *out)
{
	int64_t month = doc_number_of(d, "month");
	const struct document *list;
	size_t i, k;

	buf_text(out, "month,what,name");
	for (i = 0; i < sizeof figures / sizeof *figures; i++)
		buf_format(out, ",%s", figures[i]);
	buf_text(out, CSV_END);
	put_row(month, "month", doc_find(d, "month"), d, out);
	for (i = 0; i < sizeof parts / sizeof *parts; i++) {
		list = doc_find(d, parts[i].list);
		for (k = 0; list != NULL && k < list->count; k++)
			put_row(month, parts[i].what,
			    doc_find(list->child[k], parts[i].name),
			    list->child[k], out);
	}
}
