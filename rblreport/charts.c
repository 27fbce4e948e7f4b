#include "rblreport/charts.h"

#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "rblreport/chart.h"
#include "rblreport/document.h"

#define LIMIT_MS 10000

static const struct {
	const char *name; /* of the list that it shows */
	const char *title;
	const char *label; /* the value below a bar: a text, or a day */
} kinds[] = {
	{ "days", "Refusals by day", "day" },
	{ "hours", "Refusals by hour", "label" },
};

void
pictures_free(struct pictures *p)
{
	size_t i;

	for (i = 0; i < p->count; i++) {
		free(p->one[i].cid);
		free(p->one[i].name);
		buf_free(&p->one[i].png);
	}
	free(p->one);
	*p = (struct pictures){ 0 };
}

/* Bars, with the texts below them. */
struct bars {
	struct chart_bar *bar;
	struct buf *label;
	size_t count;
};

/* put_label - a text as it is, a day like 20260302 as "03-02" */
static void
put_label(const struct document *value, struct buf *label)
{
	int day;

	if (value != NULL && value->kind == DOC_NUMBER) {
		day = (int)(value->number % 10000);
		buf_format(label, "%02d-%02d", day / 100, day % 100);
	} else if (value != NULL) {
		buf_span(label, value->text);
	}
}

static void
bars_fill(const struct document *list, const char *label, struct bars *bars)
{
	size_t i;

	bars->count = list->count;
	bars->bar = mem_new(list->count * sizeof *bars->bar);
	bars->label = mem_new(list->count * sizeof *bars->label);
	for (i = 0; i < list->count; i++) {
		put_label(doc_find(list->child[i], label), &bars->label[i]);
		bars->bar[i].label = buf_as_span(&bars->label[i]);
		bars->bar[i].value =
		    (double)doc_number_of(list->child[i], "tries");
	}
}

static void
bars_free(struct bars *bars)
{
	size_t i;

	for (i = 0; i < bars->count; i++)
		buf_free(&bars->label[i]);
	free(bars->label);
	free(bars->bar);
}

static int
draw(const struct bars *bars, enum chart_form form, struct buf *out,
    struct err *e)
{
	struct chart chart = { bars->bar, bars->count };

	return chart_draw(&chart, form, LIMIT_MS, out, e);
}

static void
put_lines(struct document *row, struct span text)
{
	struct span line;

	while (text.len > 0) {
		line = (struct span){ text.s, strcspn(text.s, "\n") };
		doc_word(row, "text", line);
		line.len += line.len < text.len;
		text.s += line.len;
		text.len -= line.len;
	}
}

static void
keep_picture(
    struct pictures *all, const char *name, const char *tag, struct buf *png)
{
	struct buf text = { 0 };
	struct picture *p;

	all->one = mem_resize(all->one, all->count + 1, sizeof *all->one);
	p = &all->one[all->count++];
	buf_format(&text, "%s.%s", name, tag);
	p->cid = text.s;
	text = (struct buf){ 0 };
	buf_format(&text, "%s.png", name);
	p->name = text.s;
	p->png = *png;
	*png = (struct buf){ 0 };
}

/* One chart in all its forms, while it is made. */
struct drawing {
	struct buf text, png, svg;
};

static int
draw_all(
    const struct bars *bars, unsigned forms, struct drawing *d, struct err *e)
{
	if ((forms & CHARTS_TEXT) && draw(bars, CHART_TEXT, &d->text, e) < 0)
		return -1;
	if ((forms & CHARTS_PNG) && draw(bars, CHART_PNG, &d->png, e) < 0)
		return -1;
	if ((forms & CHARTS_SVG) && draw(bars, CHART_SVG, &d->svg, e) < 0)
		return -1;
	return 0;
}

/* put - a row of the document for a chart that was drawn */
static void
put(struct document *d, size_t kind, struct drawing *drawn, const char *tag,
    struct pictures *out)
{
	struct document *row = doc_row(d, "charts");

	doc_text(row, "name", span_of(kinds[kind].name));
	doc_text(row, "title", span_of(kinds[kind].title));
	doc_list(row, "text");
	put_lines(row, buf_as_span(&drawn->text));
	doc_text(row, "svg", buf_as_span(&drawn->svg));
	if (drawn->png.len == 0) {
		doc_null(row, "cid");
		return;
	}
	keep_picture(out, kinds[kind].name, tag, &drawn->png);
	doc_text(row, "cid", span_of(out->one[out->count - 1].cid));
}

/* put_chart - 0, or -1 with why there is none */
static int
put_chart(struct document *d, size_t kind, unsigned forms, const char *tag,
    struct pictures *out, struct err *e)
{
	const struct document *list = doc_find(d, kinds[kind].name);
	struct drawing drawn = { 0 };
	struct bars bars = { 0 };
	int rc;

	if (list == NULL || list->count < 2)
		return 0;
	bars_fill(list, kinds[kind].label, &bars);
	rc = draw_all(&bars, forms, &drawn, e);
	if (rc == 0)
		put(d, kind, &drawn, tag, out);
	bars_free(&bars);
	buf_free(&drawn.text);
	buf_free(&drawn.png);
	buf_free(&drawn.svg);
	return rc;
}

void
charts_put(
    struct document *d, unsigned forms, const char *tag, struct pictures *out)
{
	struct err e = { 0 };
	size_t i;

	doc_list(d, "charts");
	for (i = 0; forms != 0 && i < sizeof kinds / sizeof *kinds; i++)
		if (put_chart(d, i, forms, tag, out, &e) < 0) {
			doc_missing(d, "There are no charts: %s.", e.text);
			return;
		}
}
