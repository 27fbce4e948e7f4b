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

struct hands {
	struct pool *texts;
	struct letting *list; /* sorted; of each network the last one */
	size_t count;
	struct span *lines; /* that were ever written; sorted */
	size_t line_count;
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

/* --- the log --- */

static void
add_lines(struct hands *h, struct span text)
{
	const char *end;
	size_t len;

	while (text.len > 0) {
		end = memchr(text.s, '\n', text.len);
		len = end != NULL ? (size_t)(end - text.s) : text.len;
		h->lines =
		    mem_one_more(h->lines, h->line_count, sizeof *h->lines);
		h->lines[h->line_count++] = (struct span){ text.s, len };
		len += end != NULL;
		text.s += len;
		text.len -= len;
	}
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
		add_lines(h, a->edits[i].added);
	if (a->edit_count == 0 && audit_writes(a))
		h->blind = h->changes;
	add_nets(h, a->out, a, false);
	add_nets(h, a->in, a, true);
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

/* has_address - those that begin with it stand together */
static bool
has_address(const struct hands *h, struct span address, const char *ends)
{
	size_t from = 0, to = h->line_count, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (by_text(&h->lines[middle], &address) < 0)
			from = middle + 1;
		else
			to = middle;
	}
	for (; from < h->line_count; from++) {
		if (h->lines[from].len < address.len ||
		    memcmp(h->lines[from].s, address.s, address.len) != 0)
			return false;
		if (is_of(h->lines[from], address, ends))
			return true;
	}
	return false;
}

/*
 * is_written - whether a change has written a rule for it; of a range, also
 * one that somebody has moved the end of: it begins where ours did
 */
static bool
is_written(const struct hands *h, struct span address)
{
	const char *dash =
	    address.len > 0 ? memchr(address.s, '-', address.len) : NULL;

	if (dash == NULL)
		return has_address(h, address, ": \t");
	address.len = (size_t)(dash - address.s);
	return has_address(h, address, ": \t-");
}

bool
hands_joined(const struct hands *h, struct span text, const struct entry *entry)
{
	return h->blind == 0 && has_line(h, comment_of(text, entry)) &&
	    !is_written(h, entry->address);
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
