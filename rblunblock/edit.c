#include "rblunblock/edit.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

#define CONTEXT   3
#define PIECE     4096 /* bytes that are compared at once */
#define SHOWN_MAX 1000

/* take_lines - cut so many off the front */
static struct span
take_lines(struct span *text, size_t count)
{
	struct span lines = { text->s, span_line(*text, count + 1) };

	text->s += lines.len;
	text->len -= lines.len;
	return lines;
}

void
edit_lines(struct span text, const struct insertion *all, size_t count,
    struct buf *out)
{
	struct span kept;
	size_t i, line = 1;

	for (i = 0; i < count; i++) {
		kept = take_lines(&text, all[i].line - line);
		buf_span(out, kept);
		if (kept.len > 0 && !span_ends(kept, "\n"))
			buf_char(out, '\n');
		buf_span(out, buf_as_span(&all[i].lines));
		take_lines(&text, all[i].cut);
		line = all[i].line + all[i].cut;
	}
	buf_span(out, text);
}

size_t
edit_above_comments(struct span text, size_t line)
{
	while (line > 1 && text.s[span_line(text, line - 1)] == '#')
		line--;
	return line;
}

/* --- the difference --- */

static bool
begins_line(struct span text, size_t at)
{
	return at == 0 || text.s[at - 1] == '\n';
}

struct difference
edit_difference(struct span old, struct span fresh)
{
	size_t most = old.len < fresh.len ? old.len : fresh.len;
	size_t head = 0, tail = 0;

	while (most - head >= PIECE &&
	    memcmp(old.s + head, fresh.s + head, PIECE) == 0)
		head += PIECE;
	while (head < most && old.s[head] == fresh.s[head])
		head++;
	/* whole lines, so that rules can be read in it */
	while (head > 0 && old.s[head - 1] != '\n')
		head--;
	while (most - head - tail >= PIECE &&
	    memcmp(old.s + old.len - tail - PIECE,
		fresh.s + fresh.len - tail - PIECE, PIECE) == 0)
		tail += PIECE;
	while (tail < most - head &&
	    old.s[old.len - tail - 1] == fresh.s[fresh.len - tail - 1])
		tail++;
	while (tail > 0 &&
	    !(begins_line(old, old.len - tail) &&
		begins_line(fresh, fresh.len - tail)))
		tail--;
	return (struct difference){ head,
		{ old.s + head, old.len - head - tail },
		{ fresh.s + head, fresh.len - head - tail } };
}

/* A text, cut into lines. */
struct lines {
	struct span *line;
	size_t count;
};

static struct lines
split(struct span text)
{
	struct lines all = { NULL, 0 };
	size_t at, end, room = 0;

	for (at = 0; at < text.len; at = end) {
		end = at +
		    span_line((struct span){ text.s + at, text.len - at }, 2);
		if (all.count == room) {
			room = room * 2 + 64;
			all.line = mem_resize(all.line, room, sizeof *all.line);
		}
		all.line[all.count++] = (struct span){ text.s + at, end - at };
	}
	return all;
}

static void
show(
    struct buf *out, char mark, const struct lines *all, size_t from, size_t to)
{
	struct span line;
	char *clean;

	for (; from < to; from++) {
		line = all->line[from];
		if (span_ends(line, "\n"))
			line.len--;
		clean = span_printable(line, SHOWN_MAX);
		buf_format(out, "%c%s\n", mark, clean);
		free(clean);
		if (line.len == all->line[from].len)
			buf_text(out, "\\ No newline at end of file\n");
	}
}

/* show_hunk - lines `head` to the end less `tail` differ */
static void
show_hunk(struct buf *out, const struct lines *a, const struct lines *b,
    size_t head, size_t tail)
{
	size_t from = head > CONTEXT ? head - CONTEXT : 0;
	size_t more = tail > CONTEXT ? CONTEXT : tail;
	size_t a_to = a->count - tail, b_to = b->count - tail;

	buf_format(out, "@@ -%zu,%zu +%zu,%zu @@\n",
	    from + (a_to + more > from), a_to + more - from,
	    from + (b_to + more > from), b_to + more - from);
	show(out, ' ', a, from, head);
	show(out, '-', a, head, a_to);
	show(out, '+', b, head, b_to);
	show(out, ' ', a, a_to, a_to + more);
}

void
edit_show(
    struct span old, struct span new_text, const char *name, struct buf *out)
{
	struct lines a = split(old), b = split(new_text);
	size_t head = 0, tail = 0;

	while (head < a.count && head < b.count &&
	    span_same(a.line[head], b.line[head]))
		head++;
	while (tail < a.count - head && tail < b.count - head &&
	    span_same(a.line[a.count - tail - 1], b.line[b.count - tail - 1]))
		tail++;
	if (head < a.count || head < b.count) {
		buf_format(out, "--- %s\n+++ %s (new)\n", name, name);
		show_hunk(out, &a, &b, head, tail);
	}
	free(a.line);
	free(b.line);
}
