/*
 * lines_fuzz - any bytes may be a line of a log
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/event.h"
#include "rblstat/lines.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* whole - whether a field is there to be read, as the sanitizer sees it */
static void
whole(struct span field)
{
	assert(field.s == NULL || field.len > 0);
	free(span_printable(field, field.len));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct lines *lines;
	struct span line = { (const char *)data, size };
	enum line_clock clock;
	struct event event;
	struct stamp stamp;
	struct err e;

	if (lines == NULL)
		lines = lines_new(LINES_ALL, NULL, 0, false, &e);
	if (lines_read(lines, line, &event, &clock, &stamp) != LINE_REFUSAL)
		return 0;
	whole(event.zone);
	whole(event.text);
	whole(event.hostid);
	whole(event.hostinfo);
	whole(event.helo);
	whole(event.from);
	whole(event.to);
	free(span_printable(line, 100));
	return 0;
}
