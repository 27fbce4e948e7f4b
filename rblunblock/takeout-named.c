#include "rblunblock/takeout-parts.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/named.h"

/* refuse_unknown - a word that nobody is let in by */
static void
refuse_unknown(struct taking *t, const char *word)
{
	t->unknown = true;
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
find_entries(
    struct taking *t, const struct named *named, bool *taken, struct err *e)
{
	const struct entry *list = t->entries.list;
	size_t i, before = t->count;
	int found = 0;

	for (i = 0; i < t->entries.count; i++) {
		if (!named_is(named, &list[i], t->job.dialect))
			continue;
		found++;
		if (taken[i])
			continue;
		if (takeout_take(t, &list[i], e) < 0)
			return -1;
		taken[i] = true;
	}
	if (t->count > before)
		takeout_name_word(t, span_of(named->shown));
	return found;
}

static int
find_word(struct taking *t, const char *word, bool *taken, struct err *e)
{
	struct named named;
	int found;

	if (named_read(&named, word, &t->entries, t->job.dialect, e) < 0)
		return -1;
	found = find_entries(t, &named, taken, e);
	if (found == 0)
		found = takeout_find_gone(t, named.shown, named.net, e);
	if (found == 0)
		refuse_unknown(t, named.shown);
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
	t->trusts = settings_on(s, SET_FORCE);
	taken = mem_new(t->entries.count * sizeof *taken);
	for (i = 0; i < s->count && rc == 0; i++)
		rc = find_word(t, s->words[i], taken, e);
	free(taken);
	if (rc == 0 && t->unknown && s->count > 1)
		fprintf(stderr, "rblunblock: nothing was taken out\n");
	if (t->count > 0)
		qsort(t->cuts, t->count, sizeof *t->cuts, by_line);
	return rc;
}
