#include "rblreport/pages.h"

#include "lib/files.h"
#include "rblreport/document.h"
#include "rblreport/folder.h"
#include "rblreport/render.h"

static void
put_reports(const struct folder *folder, struct document *index)
{
	struct document *row;
	size_t i;

	doc_list(index, "reports");
	for (i = 0; i < folder->count; i++) {
		row = doc_row(index, "reports");
		doc_text(row, "file", span_of(folder->page[i].file));
		doc_text(row, "kind", span_of(folder->page[i].kind));
		doc_text(row, "day", span_of(folder->page[i].date));
		if (folder->page[i].number > 1)
			doc_number(row, "number", folder->page[i].number);
		else
			doc_null(row, "number");
		doc_text(row, "title", span_of(folder->page[i].title));
	}
}

int
pages_index(const char *dir, const char *templates, const struct document *d,
    struct err *e)
{
	struct document *index = document_new();
	struct folder folder = { 0 };
	struct buf text = { 0 }, path = { 0 };
	int rc = folder_read(dir, &folder, e);

	if (rc == 0) {
		doc_text(index, "kind", span_of("index"));
		doc_text(index, "host", doc_text_of(d, "host"));
		doc_time(index, "written", doc_number_of(d, "written"));
		put_reports(&folder, index);
		rc = render(templates, index, "page.html", &text, e);
	}
	if (rc == 0)
		rc = files_write(
		    dir, "index.html", buf_as_span(&text), &path, e);
	folder_free(&folder);
	document_free(index);
	buf_free(&text);
	buf_free(&path);
	return rc;
}
