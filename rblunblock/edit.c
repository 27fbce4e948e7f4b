#include "rblunblock/edit.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

#define CONTEXT   3
#define PIECE     4096 /* bytes that are compared at once */
#define SHOWN_MAX 1000

#define REPLACED_MAX 64 /* lines of a difference that both cuts and puts in */

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

size_t
edit_with_comments(struct span text, size_t at)
{
	size_t line = at;

	while (line > 0) {
		for (line--; line > 0 && text.s[line - 1] != '\n';)
			line--;
		if (text.s[line] != '#')
			break;
		at = line;
	}
	return at;
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

/* --- the differences --- */

/* What two texts have from one place on: the lines there, and those to be
 * skipped in each until they agree again. */
struct hunk {
	size_t from_a, from_b, cut, put;
};

/* agree - whether they go on in the same way, or both end */
static bool
agree(const struct lines *a, size_t i, const struct lines *b, size_t j)
{
	if (i >= a->count || j >= b->count)
		return i == a->count && j == b->count;
	return span_same(a->line[i], b->line[j]);
}

/*
 * measure - skip as few lines as possible; where many were replaced by others,
 * all that is left
 */
static void
measure(const struct lines *a, const struct lines *b, struct hunk *h)
{
	size_t left_a = a->count - h->from_a, left_b = b->count - h->from_b;
	size_t most = left_a > left_b ? left_a : left_b, sum;

	for (sum = 1; sum <= most || sum <= REPLACED_MAX; sum++)
		for (h->cut = 0; h->cut <= sum; h->cut++) {
			if (h->cut == 1 && sum > REPLACED_MAX)
				h->cut = sum;
			h->put = sum - h->cut;
			if (h->cut <= left_a && h->put <= left_b &&
			    agree(a, h->from_a + h->cut, b, h->from_b + h->put))
				return;
		}
	h->cut = left_a;
	h->put = left_b;
}

/*
 * slide - of entries whose comments are the same that of the next one is not
 * taken for that of the first
 *
 *   behind  what was found before, or where both begin
 */
static void
slide(const struct lines *a, const struct hunk *behind, struct hunk *h,
    const struct lines *b)
{
	const struct lines *of = h->cut > 0 ? a : b;
	size_t *from = h->cut > 0 ? &h->from_a : &h->from_b;
	size_t len = h->cut + h->put;

	while ((h->cut == 0 || h->put == 0) &&
	    h->from_a > behind->from_a + behind->cut &&
	    h->from_b > behind->from_b + behind->put &&
	    span_starts(of->line[*from + len - 1], "#") &&
	    span_same(of->line[*from - 1], of->line[*from + len - 1])) {
		h->from_a--;
		h->from_b--;
	}
}

/* lines_from - so many of them, in one piece */
static struct span
lines_from(const struct lines *all, struct span text, size_t from, size_t count)
{
	const char *end = text.s + text.len;
	const char *begin = from < all->count ? all->line[from].s : end;

	if (from + count < all->count)
		end = all->line[from + count].s;
	return (struct span){ begin, (size_t)(end - begin) };
}

static void
add_hunk(struct differences *all, const struct difference *d)
{
	/* a power of two is full */
	if ((all->count & (all->count - 1)) == 0)
		all->list = mem_resize(
		    all->list, all->count * 2 + 1, sizeof *all->list);
	all->list[all->count++] = *d;
}

void
edit_differences(struct span old, struct span fresh, struct differences *all)
{
	struct difference whole = edit_difference(old, fresh), d;
	size_t more = whole.at - edit_with_comments(old, whole.at);
	struct span was = { whole.removed.s - more, whole.removed.len + more };
	struct span is = { whole.added.s - more, whole.added.len + more };
	struct lines a = split(was), b = split(is);
	struct hunk h = { 0 }, behind = { 0 };

	*all = (struct differences){ 0 };
	while (h.from_a < a.count || h.from_b < b.count) {
		if (agree(&a, h.from_a, &b, h.from_b)) {
			h.from_a++;
			h.from_b++;
			continue;
		}
		measure(&a, &b, &h);
		slide(&a, &behind, &h, &b);
		d.removed = lines_from(&a, was, h.from_a, h.cut);
		d.added = lines_from(&b, is, h.from_b, h.put);
		d.at = (size_t)(d.added.s - fresh.s);
		add_hunk(all, &d);
		behind = h;
		h.from_a += h.cut;
		h.from_b += h.put;
	}
	free(a.line);
	free(b.line);
}

/* --- to show it --- */

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
