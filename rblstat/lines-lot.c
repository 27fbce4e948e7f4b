#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "lib/pool.h"
#include "rblstat/lines.h"

/* behind_zeros - a line without the hole that a crash left before it */
static struct span
behind_zeros(struct span line)
{
	while (line.len > 0 && *line.s == '\0') {
		line.s++;
		line.len--;
	}
	return line;
}

static int64_t
count_newlines(const char *at, const char *end)
{
	int64_t count = 0;

	while (at < end && (at = memchr(at, '\n', (size_t)(end - at)))) {
		at++;
		count++;
	}
	return count;
}

/* keep - the words of an event that would not outlive the next line */
static void
keep(struct lot *lot, struct span text, struct event *event)
{
	struct span *words[] = { &event->zone, &event->text, &event->hostid,
		&event->hostinfo, &event->helo, &event->from, &event->to,
		&event->machine, &event->session, &event->queue };
	size_t i;

	for (i = 0; i < sizeof words / sizeof words[0]; i++)
		if (words[i]->s < text.s || words[i]->s > text.s + text.len)
			*words[i] = pool_keep(lot->words, *words[i]);
}

static struct line_read *
room_for_one(struct lot *lot)
{
	if (lot->count == lot->room) {
		lot->room = lot->room * 2 + 256;
		lot->line = mem_resize(lot->line, lot->room, sizeof *lot->line);
	}
	return &lot->line[lot->count];
}

void
lines_lot(struct lines *lines, struct span text, struct lot *lot)
{
	const char *counted = text.s, *end = text.s + text.len;
	struct line_read *read;
	struct span line;
	size_t from = 0;

	if (lot->words == NULL)
		lot->words = pool_new();
	pool_clear(lot->words);
	lot->count = 0;
	lot->newlines = 0;
	while (lines_next(lines, text, from, &line)) {
		from = (size_t)(line.s + line.len - text.s) + 1;
		lot->newlines += count_newlines(counted, line.s);
		counted = line.s;
		read = room_for_one(lot);
		read->newlines = lot->newlines;
		read->line = behind_zeros(line);
		read->kind = lines_read(lines, read->line, &read->event,
		    &read->clock, &read->stamp);
		if (read->kind == LINE_OTHER || read->kind == LINE_NOTE)
			continue;
		keep(lot, text, &read->event);
		lot->count++;
	}
	lot->newlines += count_newlines(counted, end);
}

void
lines_lot_free(struct lot *lot)
{
	free(lot->line);
	pool_free(lot->words);
}
