extern "C" {
#include "rblreport/template.h"
#include "lib/err.h"
#include "rblreport/view.h"
}

#include <algorithm>
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

static mustache::data
data_of(const struct view &view)
{
	mustache::data data;

	for (size_t i = 0; i < view.texts; i++)
		data.set(view.text[i].name, std::string(view.text[i].text));
	for (size_t i = 0; i < view.lists; i++) {
		mustache::data rows{ mustache::data::type::list };
		for (size_t k = 0; k < view.list[i].count; k++)
			rows << data_of(view.list[i].row[k]);
		data.set(view.list[i].name, rows);
	}
	return data;
}

/* KEEP - stands in each line while the library looks for empty ones */
#define KEEP "\001"

/* is_silent - whether a tag at this place shows nothing by itself */
static bool
is_silent(const std::string &text, size_t open)
{
	return open + 2 < text.size() && strchr("!#^/", text[open + 2]) != NULL;
}

/*
 * tuck_lines - let tags that stand alone take their lines with them, as
 * Mustache wants it and this library does by halves
 *
 * Its blanks and the end of the line become blanks in the tag, so that every
 * other byte stays where errors say it is.
 */
static void
tuck_lines(std::string &text)
{
	size_t open = 0, tucked = 0, close, line, end;

	while ((open = text.find("{{", open)) != std::string::npos &&
	    (close = text.find("}}", open)) != std::string::npos) {
		line = open;
		while (line > tucked && strchr(" \t", text[line - 1]) != NULL)
			line--;
		end = text.find_first_not_of(" \t\r", close + 2);
		end = end == std::string::npos ? text.size() : end;
		if (is_silent(text, open) &&
		    (line == tucked || text[line - 1] == '\n') &&
		    (end == text.size() || text[end] == '\n')) {
			end += end < text.size();
			size_t shown = close + 2 - open;
			text.replace(line, end - line,
			    text.substr(open, 3) +
				std::string(end - line - shown, ' ') +
				text.substr(open + 3, shown - 3));
			open = tucked = end;
		} else {
			open = close;
		}
	}
}

/* keep_lines - mark all lines, so that the library drops none of its own */
static std::string
keep_lines(const std::string &text)
{
	std::string kept;

	for (char c : text)
		kept += c == '\n' ? KEEP "\n" : std::string(1, c);
	return kept;
}

static void
drop_marks(std::string &text)
{
	text.erase(std::remove(text.begin(), text.end(), KEEP[0]), text.end());
}

extern "C" int
template_render(const char *name, struct span source, const struct view *view,
    struct buf *out, struct err *e)
{
	try {
		std::string text(source.s, source.len);
		tuck_lines(text);
		mustache::mustache check{ text };
		if (!check.is_valid())
			return err_perm(e, "template %s: %s", name,
			    check.error_message().c_str());
		mustache::mustache page{ keep_lines(text) };
		page.set_custom_escape(
		    [](const std::string &value) { return value; });
		std::string shown = page.render(data_of(*view));
		drop_marks(shown);
		buf_add(out, shown.data(), shown.size());
		return 0;
	} catch (const std::bad_alloc &) {
		return err_temp(e, "template %s: out of memory", name);
	} catch (const std::exception &x) {
		return err_perm(e, "template %s: %s", name, x.what());
	} catch (...) {
		return err_perm(e, "template %s: it cannot be filled in", name);
	}
}
