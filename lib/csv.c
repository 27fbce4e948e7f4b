#include "lib/csv.h"

#include <stdlib.h>
#include <string.h>

static void
put(struct buf *out, const char *guard, struct span text)
{
	size_t i;

	buf_char(out, '"');
	buf_text(out, guard);
	for (i = 0; i < text.len; i++) {
		if (text.s[i] == '"')
			buf_char(out, '"');
		buf_char(out, text.s[i]);
	}
	buf_char(out, '"');
}

void
csv_text(struct buf *out, struct span text)
{
	char *shown = span_printable(text, text.len);
	struct span clean = span_of(shown);

	if (text.s != NULL && shown == NULL)
		clean = span_of("");
	if (text.s != NULL)
		put(out, clean.len > 0 && strchr("=+-@", *clean.s) ? "'" : "",
		    clean);
	free(shown);
}

void
csv_value(struct buf *out, struct span text)
{
	if (text.s != NULL)
		put(out, "", text);
}
