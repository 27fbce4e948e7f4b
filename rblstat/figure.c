#include "rblstat/figure.h"

#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/columns.h"
#include "lib/csv.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/store.h"

/* Parts of the table below; % stands for the column. */
#define UTC   "strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', %, 'unixepoch')"
#define MONTH "substr(%, 1, 4) || '-' || substr(%, 5)"
#define DAY   "substr(%, 1, 4) || '-' || substr(%, 5, 2) || '-' || substr(%, 7)"
#define WORDS "(SELECT group_concat(value, ' ') FROM json_each(%))"

/*
 * How a column of a shape is written in a format, as an SQL expression.
 * Whatever JSON escapes, SQLite escapes.
 */
static const char *const expression[][SHAPES] = {
	[FIGURE_TABLE] = {
		[SHAPE_TEXT] = "%",
		[SHAPE_ZONE] = "coalesce(%, '(unknown)')",
		[SHAPE_COUNT] = "%",
		[SHAPE_TIME] = "datetime(%, 'unixepoch', 'localtime')",
		[SHAPE_MONTH] = MONTH,
		[SHAPE_DAY] = DAY,
		[SHAPE_SHARE] = "round(100 * %, 1) || ' %%'",
		[SHAPE_LIST] = WORDS,
	},
	[FIGURE_CSV] = {
		[SHAPE_TEXT] = "%",
		[SHAPE_ZONE] = "%",
		[SHAPE_COUNT] = "%",
		[SHAPE_TIME] = UTC,
		[SHAPE_MONTH] = MONTH,
		[SHAPE_DAY] = DAY,
		[SHAPE_SHARE] = "round(%, 4)",
		[SHAPE_LIST] = WORDS,
	},
	[FIGURE_JSON] = {
		[SHAPE_TEXT] = "%",
		[SHAPE_ZONE] = "%",
		[SHAPE_COUNT] = "%",
		[SHAPE_TIME] = UTC,
		[SHAPE_MONTH] = MONTH,
		[SHAPE_DAY] = DAY,
		[SHAPE_SHARE] = "round(%, 4)",
		[SHAPE_LIST] = "json(%)",
	},
};

int
figure_format(const char *name, enum figure_format *format, struct err *e)
{
	static const char *const names[] = {
		[FIGURE_TABLE] = "table",
		[FIGURE_CSV] = "csv",
		[FIGURE_JSON] = "json",
	};
	size_t i;

	for (i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strcmp(names[i], name) == 0) {
			*format = (enum figure_format)i;
			return 0;
		}
	return err_perm(e, "format \"%s\": give table, csv or json", name);
}

static int
count_columns(const struct figure *figure)
{
	int n = 0;

	while (n < FIGURE_COLUMNS && figure->column[n].name != NULL)
		n++;
	return n;
}

/* add_expression - "%" is the column, "%%" a percent sign */
static void
add_expression(struct buf *sql, const char *shape, const char *column)
{
	for (; *shape != '\0'; shape++) {
		if (*shape != '%')
			buf_char(sql, *shape);
		else if (shape[1] == '%')
			buf_char(sql, *++shape);
		else
			buf_format(sql, "\"%s\"", column);
	}
}

/* compose - the figure's statement, its columns written for the format */
static char *
compose(const struct figure *figure, enum figure_format format)
{
	const struct column *column = figure->column;
	struct buf sql = { 0 };
	int i, n = count_columns(figure);

	buf_text(
	    &sql, format == FIGURE_JSON ? "SELECT json_object(" : "SELECT ");
	for (i = 0; i < n; i++) {
		buf_text(&sql, i > 0 ? ", " : "");
		if (format == FIGURE_JSON)
			buf_format(&sql, "'%s', ", column[i].name);
		add_expression(
		    &sql, expression[format][column[i].shape], column[i].name);
	}
	buf_format(&sql, "%s FROM (%s)", format == FIGURE_JSON ? ")" : "",
	    sql_text(figure->sql));
	return sql.s;
}

/* --- table --- */

struct cells {
	char **text; /* row after row; NULL: not known */
	size_t count, room;
};

static void
keep(struct cells *cells, struct span text)
{
	if (cells->count == cells->room) {
		cells->room = cells->room * 2 + 64;
		cells->text =
		    mem_resize(cells->text, cells->room, sizeof *cells->text);
	}
	/* whoever wrote into the database, a terminal gets no orders from it */
	if (text.len > 0)
		cells->text[cells->count++] = span_printable(text, text.len);
	else
		cells->text[cells->count++] =
		    text.s == NULL ? NULL : mem_string("");
}

static void
forget(struct cells *cells)
{
	size_t i;

	for (i = 0; i < cells->count; i++)
		free(cells->text[i]);
	free(cells->text);
}

/* width - of a text on the screen; "-" is printed for nothing */
static int
width(const char *text)
{
	return text == NULL ? 1 : (int)columns(span_of(text));
}

static bool
is_number(enum shape shape)
{
	return shape == SHAPE_COUNT || shape == SHAPE_SHARE;
}

/* measure - the width of each column, 0 where nothing is known */
static void
measure(const struct cells *cells, int n, int widest[])
{
	size_t i;
	int w;

	for (i = (size_t)n; i < cells->count; i++) {
		w = width(cells->text[i]);
		if (cells->text[i] != NULL && w > widest[i % n])
			widest[i % n] = w;
	}
	for (i = 0; i < (size_t)n; i++) {
		w = width(cells->text[i]);
		if (widest[i] > 0 && w > widest[i])
			widest[i] = w;
	}
}

/*
 * order_columns - as they stand, but lists last: they are the widest, and a
 * terminal that is too narrow breaks the ends of lines
 */
static void
order_columns(const struct figure *figure, int order[])
{
	int i, at = 0, n = count_columns(figure);

	for (i = 0; i < n; i++)
		if (figure->column[i].shape != SHAPE_LIST)
			order[at++] = i;
	for (i = 0; i < n; i++)
		if (figure->column[i].shape == SHAPE_LIST)
			order[at++] = i;
}

/* print_row - each cell in the width of its column, none where that is 0 */
static void
print_row(const struct figure *figure, char *const *row, const int *widest,
    const int *order, FILE *out)
{
	int i, column, gap, pad = 0, n = count_columns(figure);
	bool right;

	for (i = 0; i < n; i++) {
		column = order[i];
		if (widest[column] == 0)
			continue;
		right = is_number(figure->column[column].shape);
		gap = widest[column] - width(row[column]);
		/* the padding of the cell before, so that no line ends in it */
		fprintf(out, "%*s%s", pad + (right ? gap : 0), "",
		    row[column] == NULL ? "-" : row[column]);
		pad = (right ? 0 : gap) + 2;
	}
	putc('\n', out);
}

static void
print_table(const struct figure *figure, const struct cells *cells, FILE *out)
{
	int widest[FIGURE_COLUMNS] = { 0 }, order[FIGURE_COLUMNS];
	int n = count_columns(figure);
	size_t i;

	measure(cells, n, widest);
	order_columns(figure, order);
	for (i = 0; i < cells->count; i += (size_t)n)
		print_row(figure, cells->text + i, widest, order, out);
}

static long long
table(const struct figure *figure, struct query *q, FILE *out, struct err *e)
{
	struct cells cells = { 0 };
	int i, step, n = count_columns(figure);
	long long rows = 0;

	for (i = 0; i < n; i++)
		keep(&cells, span_of(figure->column[i].name));
	while ((step = query_step(q, e)) == 1) {
		for (i = 0; i < n; i++)
			keep(&cells, query_text(q, i));
		rows++;
	}
	if (step == 0 && rows > 0)
		print_table(figure, &cells, out);
	forget(&cells);
	return step < 0 ? -1 : rows;
}

/* --- CSV --- */

/* is_strangers - whether a column may hold what strangers chose */
static bool
is_strangers(enum shape shape)
{
	return shape == SHAPE_TEXT || shape == SHAPE_ZONE ||
	    shape == SHAPE_LIST;
}

/* add_record - one row; NULL for the query: the names of the columns */
static void
add_record(const struct figure *figure, struct query *q, struct buf *line)
{
	int i, n = count_columns(figure);

	for (i = 0; i < n; i++) {
		buf_text(line, i > 0 ? "," : "");
		if (q == NULL)
			buf_text(line, figure->column[i].name);
		else if (is_strangers(figure->column[i].shape))
			csv_text(line, query_text(q, i));
		else
			csv_value(line, query_text(q, i));
	}
	buf_text(line, CSV_END);
}

static long long
csv(const struct figure *figure, struct query *q, FILE *out, struct err *e)
{
	struct buf line = { 0 };
	long long rows = -1;
	int step = 1;

	add_record(figure, NULL, &line);
	do {
		fwrite(line.s, 1, line.len, out);
		buf_clear(&line);
		rows++;
		step = query_step(q, e);
		if (step == 1)
			add_record(figure, q, &line);
	} while (step == 1);
	buf_free(&line);
	return step < 0 ? -1 : rows;
}

/* --- JSON --- */

static long long
json(const struct figure *figure, struct query *q, FILE *out, struct err *e)
{
	struct span object;
	long long rows = 0;
	int step;

	(void)figure;
	while ((step = query_step(q, e)) == 1) {
		object = query_text(q, 0);
		fputs(rows == 0 ? "[" : ",\n", out);
		fwrite(object.s, 1, object.len, out);
		rows++;
	}
	if (step == 0)
		fputs(rows == 0 ? "[]\n" : "]\n", out);
	return step < 0 ? -1 : rows;
}

long long
figure_print(struct store *store, const struct figure *figure,
    const struct range *range, enum figure_format format, FILE *out,
    struct err *e)
{
	static long long (*const print[])(
	    const struct figure *, struct query *, FILE *, struct err *) = {
		[FIGURE_TABLE] = table,
		[FIGURE_CSV] = csv,
		[FIGURE_JSON] = json,
	};
	char *sql = compose(figure, format);
	struct query *q = store_query_text(store, sql);
	long long rows;

	query_put_int(q, 1, range->first);
	query_put_int(q, 2, range->last);
	query_put_int(q, 3, range->limit);
	if (range->rows != NULL)
		query_put_text(q, 4, span_of(range->rows));
	else
		query_put_int(q, 4, range->host);
	rows = print[format](figure, q, out, e);
	query_free(q);
	free(sql);
	return rows;
}
