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

struct hunks {
	struct hunk *list;
	size_t count;
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
 * meet - the same up to a line that is no comment: those of entries that were
 * made together are the same
 */
static bool
meet(const struct lines *a, size_t i, const struct lines *b, size_t j)
{
	while (agree(a, i, b, j)) {
		if (i == a->count || !span_starts(a->line[i], "#"))
			return true;
		i++;
		j++;
	}
	return false;
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
			    meet(a, h->from_a + h->cut, b, h->from_b + h->put))
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
slide(const struct lines *a, const struct lines *b, const struct hunk *behind,
    struct hunk *h)
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
add_hunk(struct hunks *all, const struct hunk *h)
{
	all->list = mem_one_more(all->list, all->count, sizeof *all->list);
	all->list[all->count++] = *h;
}

/* find_hunks - in order; the list is to be freed */
static struct hunks
find_hunks(const struct lines *a, const struct lines *b)
{
	struct hunks all = { NULL, 0 };
	struct hunk h = { 0 }, behind = { 0 };

	while (h.from_a < a->count || h.from_b < b->count) {
		if (agree(a, h.from_a, b, h.from_b)) {
			h.from_a++;
			h.from_b++;
			continue;
		}
		measure(a, b, &h);
		slide(a, b, &behind, &h);
		add_hunk(&all, &h);
		behind = h;
		h.from_a += h.cut;
		h.from_b += h.put;
	}
	return all;
}

void
edit_differences(struct span old, struct span fresh, struct differences *all)
{
	struct difference whole = edit_difference(old, fresh), *d;
	size_t more = whole.at - edit_with_comments(old, whole.at), i;
	struct span was = { whole.removed.s - more, whole.removed.len + more };
	struct span is = { whole.added.s - more, whole.added.len + more };
	struct lines a = split(was), b = split(is);
	struct hunks hunks = find_hunks(&a, &b);
	const struct hunk *h = hunks.list;

	all->count = hunks.count;
	all->list = mem_new(hunks.count * sizeof *all->list);
	for (i = 0; i < hunks.count; i++, h++) {
		d = &all->list[i];
		d->removed = lines_from(&a, was, h->from_a, h->cut);
		d->added = lines_from(&b, is, h->from_b, h->put);
		d->at = (size_t)(d->added.s - fresh.s);
	}
	free(hunks.list);
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

/* show_group - hunks that are near one another, with the lines around them */
static void
show_group(struct buf *out, const struct lines *a, const struct lines *b,
    const struct hunk *h, size_t count)
{
	const struct hunk *last = h + count - 1;
	size_t before = h->from_a > CONTEXT ? CONTEXT : h->from_a;
	size_t from_a = h->from_a - before, from_b = h->from_b - before;
	size_t end = last->from_a + last->cut, at = from_a;
	size_t more = a->count - end > CONTEXT ? CONTEXT : a->count - end;
	size_t len_a = end + more - from_a;
	size_t len_b = last->from_b + last->put + more - from_b;

	buf_format(out, "@@ -%zu,%zu +%zu,%zu @@\n", from_a + (len_a > 0),
	    len_a, from_b + (len_b > 0), len_b);
	for (; h <= last; h++) {
		show(out, ' ', a, at, h->from_a);
		at = h->from_a + h->cut;
		show(out, '-', a, h->from_a, at);
		show(out, '+', b, h->from_b, h->from_b + h->put);
	}
	show(out, ' ', a, at, at + more);
}

/* group_of - how many hunks have no more than their context between them */
static size_t
group_of(const struct hunks *all, size_t i)
{
	size_t count = 1;

	while (i + count < all->count &&
	    all->list[i + count].from_a -
		    (all->list[i + count - 1].from_a +
			all->list[i + count - 1].cut) <=
		2 * CONTEXT)
		count++;
	return count;
}

void
edit_show(
    struct span old, struct span new_text, const char *name, struct buf *out)
{
	struct lines a = split(old), b = split(new_text);
	struct hunks all = find_hunks(&a, &b);
	size_t i, count;

	if (all.count > 0)
		buf_format(out, "--- %s\n+++ %s (new)\n", name, name);
	for (i = 0; i < all.count; i += count) {
		count = group_of(&all, i);
		show_group(out, &a, &b, &all.list[i], count);
	}
	free(all.list);
	free(a.line);
	free(b.line);
}
