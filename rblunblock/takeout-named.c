#include "rblunblock/takeout-parts.h"

#include <stdlib.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/domain.h"
#include "rblunblock/network.h"

/* is_named - whether a word is that of the entry: a network, or a domain */
static bool
is_named(const struct entry *entry, const char *word, const struct network *n)
{
	return n != NULL ? entry_is_for(entry, n) : span_is(entry->whom, word);
}

/*
 * find_word - take out those that it names
 *
 *   taken  in and out: of each entry, whether it is taken out already
 */
static int
find_word(struct taking *t, const char *word, bool *taken, struct err *e)
{
	const struct entry *list = t->entries.list;
	char text[NETWORK_TEXT_SIZE];
	struct network n;
	int domain = domain_or_network(word, &n, e);
	size_t i, before = t->count;

	if (domain < 0)
		return -1;
	for (i = 0; i < t->entries.count; i++) {
		if (taken[i] || !is_named(&list[i], word, domain ? NULL : &n))
			continue;
		if (takeout_take(t, &list[i], e) < 0)
			return -1;
		taken[i] = true;
	}
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
	bool *taken;
	int i, rc = 0;

	if (s->count < 1)
		return err_perm(e,
		    "want whom to take out, as in rblunblock --remove "
		    "192.0.2.1");
	taken = mem_new(t->entries.count * sizeof *taken);
	for (i = 0; i < s->count && rc == 0; i++)
		rc = find_word(t, s->words[i], taken, e);
	free(taken);
	if (t->count > 0)
		qsort(t->cuts, t->count, sizeof *t->cuts, by_line);
	return rc;
}
