extern "C" {
#include "lib/err.h"
#include "lib/when.h"
#include "rblreport/document.h"
#include "rblreport/present.h"
#include "rblreport/tags.h"
#include "rblreport/template-parts.h"
}

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <stdexcept>
#include <string>

/* a slip in a template is the admin's, and no reason to abort */
#ifndef NDEBUG
#define NDEBUG
#endif
#include <kainjow/mustache.hpp>

namespace mustache = kainjow::mustache;

/* in bytes; what is longer is cut, so that a page stays a page */
#define TEXT_SHOWN 600

/* How values get into the text. */
struct writing {
	bool html;
	int ways; /* that are at work: they escape what they have made */
};

/* --- values --- */

static std::string
text_of(struct span text, size_t max)
{
	char *shown = span_printable(text, max);
	std::string value = shown != NULL ? shown : "";

	free(shown);
	return value;
}

static std::string
share_of(double share)
{
	char text[40];

	snprintf(text, sizeof text, "%.6g", share);
	return text;
}

static std::string
time_of(int64_t time)
{
	char text[WHEN_TEXT_SIZE];

	return when_utc(time, text);
}

/* is_any - whether there is any of it: what NAME? asks */
static bool
is_any(const struct document *d)
{
	switch (d->kind) {
	case DOC_TEXT:
		return d->text.len > 0;
	case DOC_NUMBER:
	case DOC_TRUTH:
		return d->number != 0;
	case DOC_SHARE:
		return d->share != 0;
	case DOC_LIST:
		return d->count > 0;
	case DOC_TIME:
	case DOC_OBJECT:
		return true;
	case DOC_NOTHING:
		break;
	}
	return false;
}

static mustache::data data_of(const struct document *d);

static mustache::data
list_of(const struct document *d)
{
	mustache::data rows{ mustache::data::type::list };

	for (size_t i = 0; i < d->count; i++)
		rows << data_of(d->child[i]);
	return rows;
}

static mustache::data
object_of(const struct document *d)
{
	mustache::data object;

	for (size_t i = 0; i < d->count; i++) {
		const struct document *value = d->child[i];
		std::string name = value->name;

		object.set(name + "?", mustache::data(is_any(value)));
		/* markup is ours, and long */
		if (name == "svg" && value->kind == DOC_TEXT)
			object.set(name, text_of(value->text, SIZE_MAX));
		else
			object.set(name, data_of(value));
	}
	return object;
}

static mustache::data
data_of(const struct document *d)
{
	switch (d->kind) {
	case DOC_TEXT:
		return text_of(d->text, TEXT_SHOWN);
	case DOC_NUMBER:
		return std::to_string(d->number);
	case DOC_SHARE:
		return share_of(d->share);
	case DOC_TIME:
		return time_of(d->number);
	case DOC_TRUTH:
		return mustache::data(d->number != 0);
	case DOC_OBJECT:
		return object_of(d);
	case DOC_LIST:
		return list_of(d);
	case DOC_NOTHING:
		break;
	}
	/* hides what an outer row has under the same name */
	return mustache::data(false);
}

/* --- escapes and ways of writing --- */

static std::string
escape(const std::string &text)
{
	std::string out;

	for (char c : text)
		if (c == '&')
			out += "&amp;";
		else if (c == '<')
			out += "&lt;";
		else if (c == '>')
			out += "&gt;";
		else if (c == '"')
			out += "&quot;";
		else if (c == '\'')
			out += "&#39;";
		else
			out += c;
	return out;
}

/* put - a value, or what a way made of some, as it may stand in the text */
static std::string
put(const struct writing &writing, const std::string &text)
{
	return writing.html && writing.ways == 0 ? escape(text) : text;
}

static void
drop_marks(std::string &text)
{
	text.erase(
	    std::remove(text.begin(), text.end(), TEMPLATE_KEEP), text.end());
}

/* write - what one way of writing makes of a part of the template */
static std::string
write(const struct present *way, size_t width, struct writing &writing,
    const std::string &part, const mustache::renderer &render)
{
	struct buf made = { NULL, 0, 0 };

	writing.ways++;
	std::string text = render(part);
	writing.ways--;
	drop_marks(text);
	way->write({ text.data(), text.size() }, width, &made);
	std::string out(made.s != NULL ? made.s : "", made.len);
	buf_free(&made);
	return put(writing, out);
}

/* add_ways - those that the text uses */
static void
add_ways(mustache::data &data, const std::string &text, struct writing &writing)
{
	struct span rest = { text.data(), text.size() };
	struct tag tag;

	while (tags_find(rest, &tag) > 0) {
		size_t width;
		const struct present *way = present_find(tag.name, &width);
		rest.s = tag.whole.s + tag.whole.len;
		rest.len = text.data() + text.size() - rest.s;
		if (way == NULL || tag.kind != '#')
			continue;
		data.set(std::string(tag.name.s, tag.name.len),
		    mustache::data(mustache::lambda2(
			[way, width, &writing](const std::string &part,
			    const mustache::renderer &render) {
				return write(way, width, writing, part, render);
			})));
	}
}

/* --- the whole --- */

static int
fill(const char *name, const std::string &text, const struct document *d,
    struct buf *out, struct err *e)
{
	struct writing writing = { span_ends(span_of(name), ".html"), 0 };
	mustache::mustache page{ text };

	page.set_custom_escape(
	    [&writing](const std::string &s) { return put(writing, s); });
	mustache::data data = data_of(d);
	add_ways(data, text, writing);
	std::string shown = page.render(data);
	if (!page.is_valid())
		return err_perm(
		    e, "template %s: %s", name, page.error_message().c_str());
	drop_marks(shown);
	buf_add(out, shown.data(), shown.size());
	return 0;
}

extern "C" int
template_fill(const struct template_shelf *shelf, const char *name,
    const struct document *d, struct buf *out, struct err *e)
{
	struct buf whole = { NULL, 0, 0 };
	int rc = template_assemble(shelf, name, &whole, e);

	try {
		if (rc == 0)
			rc = fill(name,
			    std::string(
				whole.s != NULL ? whole.s : "", whole.len),
			    d, out, e);
	} catch (const std::bad_alloc &) {
		rc = err_temp(e, "template %s: out of memory", name);
	} catch (const std::exception &x) {
		rc = err_perm(e, "template %s: %s", name, x.what());
	} catch (...) {
		rc = err_perm(e, "template %s: it cannot be filled in", name);
	}
	buf_free(&whole);
	return rc;
}
