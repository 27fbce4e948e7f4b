#include "rblunblock/takeout-parts.h"

#include <stdlib.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/domain.h"
#include "rblunblock/network.h"

static bool
is_taken(const struct taking *t, const struct entry *entry)
{
	size_t i;

	for (i = 0; i < t->count; i++)
		if (t->cuts[i].line == entry->line)
			return true;
	return false;
}

/* is_named - whether a word is that of the entry: a network, or a domain */
static bool
is_named(const struct entry *entry, const char *word, const struct network *n)
{
	return n != NULL ? entry_is_for(entry, n) : span_is(entry->whom, word);
}

static int
find_word(struct taking *t, const char *word, struct err *e)
{
	char text[NETWORK_TEXT_SIZE];
	struct network n;
	bool domain = domain_is(word);
	size_t i, before = t->count;

	if (!domain && network_parse(word, &n, e) < 0)
		return -1;
	for (i = 0; i < t->entries.count; i++)
		if (is_named(&t->entries.list[i], word, domain ? NULL : &n) &&
		    !is_taken(t, &t->entries.list[i]) &&
		    takeout_take(t, &t->entries.list[i], e) < 0)
			return -1;
	if (t->count > before)
		takeout_name_word(
		    t, span_of(domain ? word : network_format(&n, text)));
	return 0;
}

/* by_line - for qsort(3) */
static int
by_line(const void *a, const void *b)
{
	const struct insertion *x = a, *y = b;

	return (x->line > y->line) - (x->line < y->line);
}

int
takeout_find_named(struct taking *t, const struct settings *s, struct err *e)
{
	int i;

	if (s->count < 1)
		return err_perm(e,
		    "want whom to take out, as in rblunblock --remove "
		    "192.0.2.1");
	for (i = 0; i < s->count; i++)
		if (find_word(t, s->words[i], e) < 0)
			return -1;
	if (t->count > 0)
		qsort(t->cuts, t->count, sizeof *t->cuts, by_line);
	return 0;
}
