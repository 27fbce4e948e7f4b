#include "rblunblock/hands.h"

#include <stdlib.h>
#include <string.h>

#include "lib/audit.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "rblunblock/entry.h"
#include "rblunblock/network.h"

/* What a change did to a network. */
struct letting {
	struct span net;
	struct span target; /* of the change */
	size_t change;      /* from 1 */
	int64_t id, time;
	bool in;
	bool stands; /* an entry is for it */
};

/* A comment right above a rule, as a change put it there or took it out. */
struct pair {
	struct span comment, rule;
	size_t order; /* of what was done */
	bool in;
	bool stands; /* an entry is of both */
};

struct hands {
	struct pool *texts;
	struct letting *list; /* sorted; of each network the last one */
	size_t count;
	struct span *lines; /* that were ever written; sorted */
	size_t line_count;
	struct pair *pairs; /* sorted; of each what was done last */
	size_t pair_count, done;
	size_t changes;
	size_t blind; /* the last change of which the lines are not known */
};

/* --- the order of texts --- */

/* by_text - for qsort(3) and bsearch(3) */
static int
by_text(const void *a, const void *b)
{
	const struct span *x = a, *y = b;

	return span_order(*x, *y);
}

/* by_net - for bsearch(3) */
static int
by_net(const void *a, const void *b)
{
	const struct letting *x = a, *y = b;

	return by_text(&x->net, &y->net);
}

/* by_change - for qsort(3): by network, then as they were made */
static int
by_change(const void *a, const void *b)
{
	const struct letting *x = a, *y = b;
	int order = by_net(a, b);

	return order != 0 ? order
			  : (x->change > y->change) - (x->change < y->change);
}

/* by_pair - for qsort(3) */
static int
by_pair(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;
	int order = by_text(&x->comment, &y->comment);

	return order != 0 ? order : by_text(&x->rule, &y->rule);
}

/* by_done - for qsort(3): by pair, then as it was done */
static int
by_done(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;
	int order = by_pair(a, b);

	return order != 0 ? order
			  : (x->order > y->order) - (x->order < y->order);
}

/* --- the log --- */

/* cut_line - without its newline; false: none is left */
static bool
cut_line(struct span *text, struct span *line)
{
	const char *end;

	if (text->len == 0)
		return false;
	end = memchr(text->s, '\n', text->len);
	*line = *text;
	line->len = end != NULL ? (size_t)(end - text->s) : text->len;
	text->s += line->len + (end != NULL);
	text->len -= line->len + (end != NULL);
	return true;
}

static void
add_lines(struct hands *h, struct span text)
{
	struct span line;

	while (cut_line(&text, &line)) {
		h->lines =
		    mem_one_more(h->lines, h->line_count, sizeof *h->lines);
		h->lines[h->line_count++] = line;
	}
}

/* add_pair - of two lines, if they are a comment and a rule */
static void
add_pair(struct hands *h, struct span above, struct span line, bool in)
{
	line = span_trim(line);
	if (!span_starts(above, "#") || line.len == 0 || *line.s == '#')
		return;
	h->pairs = mem_one_more(h->pairs, h->pair_count, sizeof *h->pairs);
	h->pairs[h->pair_count++] = (struct pair){
		.comment = above, .rule = line, .order = ++h->done, .in = in
	};
}

/* add_pairs - of lines below another. Returns the last one of all. */
static struct span
add_pairs(struct hands *h, struct span above, struct span text, bool in)
{
	struct span line;

	while (cut_line(&text, &line)) {
		add_pair(h, above, line, in);
		above = line;
	}
	return above;
}

/*
 * add_edit - a renewal writes the comment alone: the rule is the line below.
 * Of two that begin alike what is added may be the rule of the one, and the
 * comment of the other, and above the line below stands what stood there.
 */
static void
add_edit(struct hands *h, const struct audit_edit *edit)
{
	struct span rest = edit->above, above = SPAN_NONE, below = SPAN_NONE;
	struct span old, fresh;

	cut_line(&rest, &above);
	rest = edit->below;
	cut_line(&rest, &below);
	old = add_pairs(h, above, edit->removed, false);
	fresh = add_pairs(h, above, edit->added, true);
	if (!span_same(old, fresh)) {
		add_pair(h, old, below, false);
		add_pair(h, fresh, below, true);
	}
	add_lines(h, edit->added);
}

static void
add_nets(struct hands *h, struct span nets, const struct audit *a, bool in)
{
	struct span net;

	while (span_word(&nets, &net)) {
		h->list = mem_one_more(h->list, h->count, sizeof *h->list);
		h->list[h->count++] = (struct letting){ .net = net,
			.target = a->target,
			.change = h->changes,
			.id = a->id,
			.time = a->time,
			.in = in };
	}
}

static void
add_change(struct hands *h, const struct audit *a)
{
	size_t i;

	h->changes++;
	for (i = 0; i < a->edit_count; i++)
		add_edit(h, &a->edits[i]);
	if (a->edit_count == 0 && audit_writes(a))
		h->blind = h->changes;
	add_nets(h, a->out, a, false);
	add_nets(h, a->in, a, true);
}

/* finish_pairs - in order, and of each what was done last */
static void
finish_pairs(struct hands *h)
{
	size_t i, kept = 0;

	if (h->pair_count > 0)
		qsort(h->pairs, h->pair_count, sizeof *h->pairs, by_done);
	for (i = 0; i < h->pair_count; i++) {
		if (kept > 0 && by_pair(&h->pairs[kept - 1], &h->pairs[i]) == 0)
			kept--;
		h->pairs[kept++] = h->pairs[i];
	}
	h->pair_count = kept;
}

/* finish - in order, and of each network the last change alone */
static void
finish(struct hands *h)
{
	size_t i, kept = 0;

	if (h->line_count > 0)
		qsort(h->lines, h->line_count, sizeof *h->lines, by_text);
	if (h->count > 0)
		qsort(h->list, h->count, sizeof *h->list, by_change);
	for (i = 0; i < h->count; i++) {
		if (kept > 0 && by_net(&h->list[kept - 1], &h->list[i]) == 0)
			kept--;
		h->list[kept++] = h->list[i];
	}
	h->count = kept;
	finish_pairs(h);
}

struct hands *
hands_read(struct span log, const char *file, const char *kind)
{
	struct hands *h = mem_new(sizeof *h);
	struct audit a;

	h->texts = pool_new();
	while (log.len > 0)
		if (audit_next(&log, h->texts, &a) && audit_is_of(&a, file) &&
		    (a.kind.len == 0 || span_is(a.kind, kind)))
			add_change(h, &a);
	finish(h);
	return h;
}

void
hands_free(struct hands *h)
{
	if (h == NULL)
		return;
	pool_free(h->texts);
	free(h->list);
	free(h->lines);
	free(h->pairs);
	free(h);
}

/* --- the entries --- */

static struct letting *
find(const struct hands *h, const struct network *n)
{
	char text[NETWORK_TEXT_SIZE];
	struct letting wanted = { .net = span_of(network_format(n, text)) };

	return h->count > 0
	    ? bsearch(&wanted, h->list, h->count, sizeof *h->list, by_net)
	    : NULL;
}

/*
 * has_line - the line itself says by which change it may have been written: a
 * change notes lines that differ from those around, not entries
 */
static bool
has_line(const struct hands *h, struct span line)
{
	return h->line_count > 0 &&
	    bsearch(&line, h->lines, h->line_count, sizeof *h->lines,
		by_text) != NULL;
}

/* comment_of - the line above that of the rule, without its newline */
static struct span
comment_of(struct span text, const struct entry *entry)
{
	const char *end = entry->rule.s - 1, *begin;

	/* somebody may have put blanks before the rule */
	while (end > text.s && *end != '\n')
		end--;
	begin = end;

	while (begin > text.s && begin[-1] != '\n')
		begin--;
	return (struct span){ begin, (size_t)(end - begin) };
}

/* is_of - whether a line is a rule for an address, in a file of any kind */
static bool
is_of(struct span line, struct span address, const char *ends)
{
	return line.len == address.len ||
	    memchr(ends, line.s[address.len], strlen(ends)) != NULL;
}

/* first_pair - the first one that is not before `wanted` */
static size_t
first_pair(const struct hands *h, const struct pair *wanted)
{
	size_t from = 0, to = h->pair_count, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (by_pair(&h->pairs[middle], wanted) < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

/*
 * find_pair - the comment of an entry, above a rule for its address; of a
 * range, also above one that somebody has moved the end of: it begins where
 * ours did. NULL: no change had them so.
 */
static struct pair *
find_pair(const struct hands *h, struct span comment, struct span address)
{
	const char *dash =
	    address.len > 0 ? memchr(address.s, '-', address.len) : NULL;
	struct pair wanted = { .comment = comment, .rule = address }, *pair;
	size_t i;

	if (dash != NULL)
		wanted.rule.len = (size_t)(dash - address.s);
	/* those that begin with it stand together */
	for (i = first_pair(h, &wanted); i < h->pair_count; i++) {
		pair = &h->pairs[i];
		if (!span_same(pair->comment, comment) ||
		    pair->rule.len < wanted.rule.len ||
		    memcmp(pair->rule.s, wanted.rule.s, wanted.rule.len) != 0)
			return NULL;
		if (is_of(pair->rule, wanted.rule,
			dash != NULL ? ": \t-" : ": \t"))
			return pair;
	}
	return NULL;
}

void
hands_see(struct hands *h, struct span text, const struct entries *all)
{
	const struct entry *entry = all->list;
	struct pair *pair;
	size_t i;

	for (i = 0; i < h->pair_count; i++)
		h->pairs[i].stands = false;
	for (; entry < all->list + all->count; entry++) {
		pair = find_pair(h, comment_of(text, entry), entry->address);
		if (pair != NULL)
			pair->stands = true;
	}
}

/*
 * what the log lacks may have been rotated away, or was never noted for want
 * of room: that it has no such rule proves nothing
 */
bool
hands_joined(const struct hands *h, struct span text, const struct entry *entry)
{
	struct pair wanted = { .comment = comment_of(text, entry) };
	size_t i;

	if (h->blind > 0 ||
	    find_pair(h, wanted.comment, entry->address) != NULL)
		return false;
	for (i = first_pair(h, &wanted); i < h->pair_count &&
	     span_same(h->pairs[i].comment, wanted.comment);
	     i++)
		if (h->pairs[i].in && !h->pairs[i].stands)
			return true;
	return false;
}

enum hand
hands_edited(struct hands *h, struct span text, const struct entry *entry,
    const struct network *n)
{
	struct letting *last = find(h, n);

	if (last == NULL)
		return HAND_NONE;
	last->stands = true;
	if (!last->in || last->change <= h->blind)
		return HAND_NONE;
	/* we write none that is not at the margin */
	if (entry->rule.s[-1] != '\n' || !has_line(h, entry->rule))
		return HAND_RULE;
	return has_line(h, comment_of(text, entry)) ? HAND_NONE : HAND_COMMENT;
}

bool
hands_since(const struct hands *h, const struct network *n, int64_t *time)
{
	const struct letting *last = find(h, n);

	if (last == NULL || !last->in)
		return false;
	*time = last->time;
	return true;
}

bool
hands_gone(const struct hands *h, size_t *at, struct gone *gone)
{
	const struct letting *l;

	while (*at < h->count) {
		l = &h->list[(*at)++];
		if (!l->in || l->stands)
			continue;
		*gone = (struct gone){ l->net, l->target, l->id };
		return true;
	}
	return false;
}
