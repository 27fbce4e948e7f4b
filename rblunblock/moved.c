#include "rblunblock/moved.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "rblunblock/dialect.h"
#include "rblunblock/edit.h"
#include "rblunblock/entry.h"
#include "rblunblock/network.h"

/* --- the network of an entry --- */

/*
 * parse_range - "192.0.2.64-127" or "192.0.4-7.", which stand for one network
 * where rblunblock wrote them
 */
static bool
parse_range(struct span text, struct network *n)
{
	unsigned octet[4] = { 0 }, high, size;
	struct buf word = { 0 };
	int count = 0, bits;
	bool good = true;
	char *copy = mem_copy(text.s, text.len), *at = copy, *end;

	/* the octets up to the dash, the last of them the lower end */
	do
		octet[count] = (unsigned)strtoul(at, &end, 10);
	while (++count < 4 && *end == '.' && *(at = end + 1) != '\0');
	high = *end == '-' ? (unsigned)strtoul(end + 1, NULL, 10) : 0;
	/* others stand in a file where somebody has widened one by hand */
	size = high - octet[count - 1] + 1;
	if (high <= octet[count - 1] || high > 255 || (size & (size - 1)) != 0)
		good = false;
	for (bits = 8 * count; good && size > 1; bits--)
		size /= 2;
	buf_format(&word, "%u.%u.%u.%u/%d", octet[0], octet[1], octet[2],
	    octet[3], bits);
	good = good && network_read(buf_as_span(&word), n);
	buf_free(&word);
	free(copy);
	return good;
}

/*
 * parse_groups - "2001:db8:1:", a prefix of whole groups; of "2001:db8::" the
 * last one is zero
 */
static bool
parse_groups(struct span text, struct network *n)
{
	struct buf word = { 0 };
	int groups = 0;
	bool good;
	size_t i;

	if (!span_ends(text, ":"))
		return false;
	for (i = 0; i < text.len; i++)
		groups += text.s[i] == ':';
	buf_span(&word, text);
	if (!span_ends(text, "::"))
		buf_char(&word, ':');
	buf_format(&word, "/%d", 16 * groups);
	good = network_read(buf_as_span(&word), n);
	buf_free(&word);
	return good;
}

bool
moved_network(
    const struct entry *entry, const struct dialect *d, struct network *n)
{
	return network_read(entry->whom, n) ||
	    (strchr(d->stops, ':') != NULL &&
		parse_groups(entry->address, n)) ||
	    network_read(entry->address, n) || parse_range(entry->address, n);
}

/* --- what an edit moves --- */

/* widen - by the line before and the one behind: an entry has two lines */
static struct span
widen(struct span text, struct span part)
{
	const char *begin = part.s, *end = part.s + part.len;
	const char *last = text.s + text.len, *stop;

	if (begin > text.s)
		begin--;
	while (begin > text.s && begin[-1] != '\n')
		begin--;
	stop = memchr(end, '\n', (size_t)(last - end));
	end = stop != NULL ? stop + 1 : last;
	return (struct span){ begin, (size_t)(end - begin) };
}

/* What an entry of a text is for. */
struct moving {
	struct network net;
	size_t at;  /* which entry it is */
	bool again; /* one before is for the same */
};

/* by_net - for bsearch(3) */
static int
by_net(const void *a, const void *b)
{
	const struct moving *x = a, *y = b;

	return memcmp(&x->net, &y->net, sizeof x->net);
}

/* by_place - for qsort(3) */
static int
by_place(const void *a, const void *b)
{
	const struct moving *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

static int
by_net_and_place(const void *a, const void *b)
{
	int order = by_net(a, b);

	return order != 0 ? order : by_place(a, b);
}

/* read_nets - of entries whose network is known, sorted; to be freed */
static struct moving *
read_nets(const struct entries *all, const struct dialect *d, size_t *count)
{
	struct moving *list = mem_new(all->count * sizeof *list);
	size_t i;

	*count = 0;
	for (i = 0; i < all->count; i++)
		if (moved_network(&all->list[i], d, &list[*count].net))
			list[(*count)++].at = i;
	qsort(list, *count, sizeof *list, by_net_and_place);
	for (i = 1; i < *count; i++)
		list[i].again = by_net(&list[i - 1], &list[i]) == 0;
	return list;
}

/* add_new - what `fresh` has, and `old` has not, in the order of the text */
static void
add_new(const struct entries *fresh, const struct entries *old,
    const struct dialect *d, struct buf *out)
{
	char text[NETWORK_TEXT_SIZE];
	size_t i, count, old_count;
	struct moving *list = read_nets(fresh, d, &count);
	struct moving *known = read_nets(old, d, &old_count);

	qsort(list, count, sizeof *list, by_place);
	for (i = 0; i < count; i++)
		if (!list[i].again &&
		    bsearch(&list[i], known, old_count, sizeof *known,
			by_net) == NULL)
			buf_format(out, "%s%s", out->len > 0 ? " " : "",
			    network_format(&list[i].net, text));
	free(known);
	free(list);
}

void
moved_find(struct span old, struct span fresh, const struct dialect *d,
    struct buf *in, struct buf *out)
{
	struct difference difference = edit_difference(old, fresh);
	struct entries before, after;

	entries_read(widen(old, difference.removed), d, &before);
	entries_read(widen(fresh, difference.added), d, &after);
	add_new(&after, &before, d, in);
	add_new(&before, &after, d, out);
	entries_free(&before);
	entries_free(&after);
}
