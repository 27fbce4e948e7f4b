#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "rblreport/document.h"
#include "rblreport/present.h"
#include "rblreport/tags.h"
#include "rblreport/template-parts.h"

enum {
	DEPTH = 40, /* sections within sections, over all parts */
	PARTS = 5,  /* parts within parts */
};

/* A section that is open. */
struct section {
	struct span name;
	const char *at;             /* in the text of its file */
	const struct document *row; /* of the model; NULL: that of the outer */
};

/* What is known while a template is read. */
struct reader {
	const struct template_shelf *shelf;
	struct section open[DEPTH];
	size_t depth;
	int parts;
	bool html; /* the whole, whatever a part is called */
	struct buf *out;
};

/* One file of it. */
struct file {
	const char *place;
	struct span text;
	bool line_start; /* nothing stands before the next tag on its line */
};

static int
fail(const struct file *file, const struct tag *tag, struct err *e,
    const char *why)
{
	return err_perm(e, "template %s:%d: %.*s: %s", file->place,
	    tags_line(file->text, tag->whole.s),
	    (int)(tag->whole.len < 60 ? tag->whole.len : 60), tag->whole.s,
	    why);
}

/* --- names --- */

static bool
is_row(struct span name)
{
	return span_is(name, ".");
}

/* find_in - what a name means in one row of the model */
static const struct document *
find_in(const struct document *row, struct span name)
{
	char *path = mem_copy(name.s, name.len);
	const struct document *found = doc_find(row, path);

	free(path);
	return found;
}

/* find_name - what a name means here: the innermost row that has it */
static const struct document *
find_name(const struct reader *r, struct span name)
{
	const struct document *found = NULL;
	size_t i;

	if (name.len > 1 && span_ends(name, "?"))
		name.len--;
	for (i = r->depth; found == NULL && i-- > 0;)
		if (r->open[i].row != NULL)
			found = is_row(name) ? r->open[i].row
					     : find_in(r->open[i].row, name);
	return found != NULL ? found : find_in(r->shelf->model, name);
}

static bool
is_way(struct span name)
{
	size_t width;

	return present_find(name, &width) != NULL;
}

static int
check_name(const struct reader *r, const struct file *file,
    const struct tag *tag, struct err *e)
{
	if (tag->name.len == 0)
		return fail(file, tag, e, "a tag without a name");
	if (tag->kind == '#' && is_way(tag->name))
		return 0;
	if (r->shelf->model != NULL && find_name(r, tag->name) == NULL)
		return fail(file, tag, e,
		    "unknown name; rblreport-templates(5) has those there are");
	return 0;
}

/* --- sections --- */

/* row_of - what the names in a section are looked for in first */
static const struct document *
row_of(const struct reader *r, const struct tag *tag)
{
	const struct document *value;

	if (r->shelf->model == NULL || tag->kind == '^' || is_way(tag->name) ||
	    span_ends(tag->name, "?"))
		return NULL;
	value = find_name(r, tag->name);
	if (value != NULL && value->kind == DOC_LIST)
		return value->count > 0 ? value->child[0] : NULL;
	return value;
}

static int
open_section(struct reader *r, const struct file *file, const struct tag *tag,
    struct err *e)
{
	if (check_name(r, file, tag, e) < 0)
		return -1;
	if (r->depth == DEPTH)
		return fail(file, tag, e, "too many sections in sections");
	r->open[r->depth] = (struct section){
		.name = tag->name,
		.at = tag->whole.s,
		.row = row_of(r, tag),
	};
	r->depth++;
	return 0;
}

static int
fail_open(const struct reader *r, const struct file *file, struct err *e)
{
	const struct section *section = &r->open[r->depth - 1];

	return err_perm(e, "template %s:%d: the section \"%.*s\" is not closed",
	    file->place, tags_line(file->text, section->at),
	    (int)section->name.len, section->name.s);
}

/* close_section - the last one that was opened, in the same file */
static int
close_section(struct reader *r, const struct file *file, size_t floor,
    const struct tag *tag, struct err *e)
{
	struct span name;

	if (r->depth == floor)
		return fail(file, tag, e, "no such section is open");
	name = r->open[r->depth - 1].name;
	if (!span_same(name, tag->name))
		return fail_open(r, file, e);
	r->depth--;
	return 0;
}

/* --- the text --- */

/* put - a piece of text, with its lines marked */
static void
put(struct reader *r, struct span text)
{
	size_t i;

	for (i = 0; i < text.len; i++) {
		if (text.s[i] == '\n')
			buf_char(r->out, TEMPLATE_KEEP);
		buf_char(r->out, text.s[i]);
	}
}

/* before_blanks - the length of a text without the blanks at its end */
static size_t
before_blanks(struct span text)
{
	while (text.len > 0 && strchr(" \t", text.s[text.len - 1]) != NULL)
		text.len--;
	return text.len;
}

/*
 * tuck_line - whether the tag stands alone on its line; then the blanks
 * before it, and those behind it with the end of the line, go
 */
static bool
tuck_line(struct file *file, struct span *before, struct span *rest)
{
	size_t left = before_blanks(*before);
	size_t right = 0;

	if (left > 0 ? before->s[left - 1] != '\n' : !file->line_start)
		return false;
	while (right < rest->len && strchr(" \t\r", rest->s[right]) != NULL)
		right++;
	if (right < rest->len && rest->s[right] != '\n')
		return false;
	before->len = left;
	right += right < rest->len;
	rest->s += right;
	rest->len -= right;
	return true;
}

static int assemble(struct reader *r, const char *name, struct err *e);

static int
take_part(struct reader *r, const struct file *file, const struct tag *tag,
    struct err *e)
{
	char *name;
	int rc;

	/* templates are beside each other, and no file of elsewhere is one */
	if (memchr(tag->name.s, '/', tag->name.len) != NULL)
		return fail(file, tag, e, "there is no such template");
	if (r->parts == PARTS)
		return fail(file, tag, e, "too many parts in parts");
	name = mem_copy(tag->name.s, tag->name.len);
	r->parts++;
	rc = assemble(r, name, e);
	r->parts--;
	free(name);
	return rc > 0 ? fail(file, tag, e, "there is no such template") : rc;
}

/* may_be_bare - whether a value may stand in the text as it is */
static bool
may_be_bare(const struct reader *r, const struct tag *tag)
{
	return !r->html || span_is(tag->name, "svg");
}

/* put_tag - the tag as short as it can be, so that no line ends in it */
static void
put_tag(struct reader *r, const struct tag *tag)
{
	char kind[2] = { tag->kind == '{' ? '&' : tag->kind, '\0' };

	buf_text(r->out, "{{");
	buf_text(r->out, kind);
	buf_span(r->out, tag->name);
	buf_text(r->out, "}}");
}

/* take_tag - look at a tag, and take it over unless it shows nothing */
static int
take_tag(struct reader *r, const struct file *file, size_t floor,
    const struct tag *tag, struct err *e)
{
	int rc = 0;

	switch (tag->kind) {
	case '!':
		return 0;
	case '>':
		return take_part(r, file, tag, e);
	case '=':
		return fail(
		    file, tag, e, "no other delimiters than {{ and }} here");
	case '#':
	case '^':
		rc = open_section(r, file, tag, e);
		break;
	case '/':
		rc = close_section(r, file, floor, tag, e);
		break;
	case '{':
	case '&':
		if (!may_be_bare(r, tag))
			return fail(file, tag, e,
			    "would show as HTML what a stranger chose; write "
			    "{{name}}");
		/* fallthrough */
	default:
		rc = check_name(r, file, tag, e);
	}
	put_tag(r, tag);
	return rc;
}

static int
read_file(struct reader *r, struct file *file, struct err *e)
{
	struct span rest = file->text, before;
	size_t floor = r->depth;
	struct tag tag;
	int found;

	while ((found = tags_find(rest, &tag)) > 0) {
		before =
		    (struct span){ rest.s, (size_t)(tag.whole.s - rest.s) };
		rest.len -= before.len + tag.whole.len;
		rest.s = tag.whole.s + tag.whole.len;
		file->line_start =
		    tags_silent(&tag) && tuck_line(file, &before, &rest);
		put(r, before);
		if (take_tag(r, file, floor, &tag, e) < 0)
			return -1;
	}
	if (found < 0)
		return fail(file, &tag, e, "a tag that is not closed");
	put(r, rest);
	return r->depth > floor ? fail_open(r, file, e) : 0;
}

static bool
is_text(struct span text)
{
	return memchr(text.s, '\0', text.len) == NULL && span_is_utf8(text);
}

/* assemble - one file: 0, 1 when it is not there, -1 */
static int
assemble(struct reader *r, const char *name, struct err *e)
{
	struct buf text = { 0 }, place = { 0 };
	struct file file;
	int rc = r->shelf->read(r->shelf, name, &text, &place, e);

	if (rc <= 0) {
		rc = rc < 0 ? -1 : 1;
	} else {
		file = (struct file){
			.place = place.s,
			.text = buf_as_span(&text),
			.line_start = true,
		};
		rc = is_text(file.text) ? read_file(r, &file, e)
					: err_perm(e,
					      "template %s: it is no text in "
					      "UTF-8",
					      place.s);
	}
	buf_free(&text);
	buf_free(&place);
	return rc;
}

int
template_assemble(const struct template_shelf *shelf, const char *name,
    struct buf *out, struct err *e)
{
	struct reader r = {
		.shelf = shelf,
		.html = span_ends(span_of(name), ".html"),
		.out = out,
	};
	int rc = assemble(&r, name, e);

	if (rc > 0)
		return err_perm(e, "template %s: there is none", name);
	return rc;
}
