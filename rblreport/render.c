#include "rblreport/render.h"

#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/files.h"
#include "rblreport/builtin.h"
#include "rblreport/document.h"
#include "rblreport/json.h"
#include "rblreport/template.h"

/* in bytes */
#define SUBJECT_MAX  200
#define TEMPLATE_MAX (1 << 20)

static const char *
find_builtin(const char *name)
{
	const struct builtin *b;

	for (b = builtins; b->name != NULL; b++)
		if (strcmp(b->name, name) == 0)
			return b->text;
	return NULL;
}

/* read_template - that of the admin, or the one in the program */
static int
read_template(const struct template_shelf *shelf, const char *name,
    struct buf *text, struct buf *place, struct err *e)
{
	const char *builtin = find_builtin(name);
	int rc = 0;

	if (shelf->dir != NULL) {
		buf_format(place, "%s/%s", shelf->dir, name);
		rc = files_read(place->s, TEMPLATE_MAX, text, e);
	}
	if (rc > 0 && span_trim(buf_as_span(text)).len == 0)
		return err_perm(e,
		    "template %s is empty; remove it to have the one in the "
		    "program",
		    place->s);
	if (rc != 0 || builtin == NULL)
		return rc;
	buf_clear(place);
	buf_text(place, name);
	buf_text(text, builtin);
	return 1;
}

/* read_model - KIND.json, which has all names of this kind of document */
static struct document *
read_model(struct span kind, struct err *e)
{
	struct buf name = { 0 };
	struct document *model;

	buf_span(&name, kind);
	buf_text(&name, ".json");
	model = json_read(name.s, span_of(find_builtin(name.s)), e);
	buf_free(&name);
	return model;
}

int
render(const char *dir, const struct document *d, const char *form,
    struct buf *out, struct err *e)
{
	struct span kind = doc_text_of(d, "kind");
	struct template_shelf shelf = { .read = read_template, .dir = dir };
	struct document *model;
	struct buf name = { 0 };
	int rc = -1;

	if (strcmp(form, RENDER_JSON) == 0)
		return json_write(d, out, e);
	model = read_model(kind, e);
	if (model != NULL) {
		shelf.model = model;
		buf_span(&name, kind);
		buf_format(&name, ".%s", form);
		rc = template_fill(&shelf, name.s, d, out, e);
	}
	buf_free(&name);
	document_free(model);
	return rc;
}

/* first_line - the first that is not empty */
static void
first_line(struct buf *text)
{
	struct span line = span_trim(buf_as_span(text));
	char *shown;

	line.len = line.len > 0 ? strcspn(line.s, "\r\n") : 0;
	shown = span_printable(line, SUBJECT_MAX);
	buf_clear(text);
	buf_text(text, shown != NULL ? shown : "");
	free(shown);
}

int
render_subject(
    const char *dir, const struct document *d, struct buf *out, struct err *e)
{
	int rc = render(dir, d, "subject.txt", out, e);

	if (rc == 0)
		first_line(out);
	return rc;
}
