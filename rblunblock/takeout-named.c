#include "rblunblock/takeout-parts.h"

#include <stdio.h>
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

/* tell_unknown - a word that nobody is let in by */
static void
tell_unknown(const struct taking *t, const char *word)
{
	fprintf(stderr,
	    "rblunblock: %s has no rule of rblunblock for %.100s; --list shows "
	    "those it has\n",
	    t->job.rules_path, word);
}

/*
 * find_entries - take out those that a word names
 *
 *   taken  in and out: of each entry, whether it is taken out already
 *
 * Returns how many it names, or -1.
 */
static int
find_entries(struct taking *t, const char *word, const struct network *n,
    bool *taken, struct err *e)
{
	const struct entry *list = t->entries.list;
	size_t i, before = t->count;
	int found = 0;

	for (i = 0; i < t->entries.count; i++) {
		if (!is_named(&list[i], word, n))
			continue;
		found++;
		if (taken[i])
			continue;
		if (takeout_take(t, &list[i], e) < 0)
			return -1;
		taken[i] = true;
	}
	if (t->count > before)
		takeout_name_word(t, span_of(word));
	return found;
}

static int
find_word(struct taking *t, const char *word, bool *taken, struct err *e)
{
	char text[NETWORK_TEXT_SIZE];
	struct network n, *net = NULL;
	int domain = domain_or_network(word, &n, e), found;

	if (domain < 0)
		return -1;
	if (!domain) {
		net = &n;
		word = network_format(&n, text);
	}
	found = find_entries(t, word, net, taken, e);
	if (found == 0)
		found = takeout_find_gone(t, word, net, e);
	if (found == 0)
		tell_unknown(t, word);
	return found < 0 ? -1 : 0;
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
