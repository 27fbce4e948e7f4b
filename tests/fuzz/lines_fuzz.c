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

/* within - whether a field points into the line, as it promises to */
static void
within(struct span field, struct span line)
{
	assert(field.s == NULL ||
	    (field.s >= line.s && field.s + field.len <= line.s + line.len &&
		field.len > 0));
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
		lines = lines_new(&e);
	if (lines_read(lines, line, &event, &clock, &stamp) != LINE_REFUSAL)
		return 0;
	within(event.zone, line);
	within(event.text, line);
	within(event.hostid, line);
	within(event.hostinfo, line);
	free(span_printable(line, 100));
	return 0;
}
