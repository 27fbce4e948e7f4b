#include "rblunblock/takeout-parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/hostname.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/domain.h"
#include "rblunblock/moved.h"
#include "rblunblock/network.h"

/* A word that says whom to take out. */
struct named {
	const char *word;    /* as it was said */
	const char *shown;   /* as it is told: in its own spelling */
	struct network *net; /* NULL: it is none */
	struct network room;
	char text[NETWORK_TEXT_SIZE], name[HOSTNAME_SIZE];
};

/* is_domain - whether a text is the name of a domain, however it is spelt */
static bool
is_domain(struct span text, const char *domain)
{
	char clean[HOSTNAME_SIZE];

	return span_is(hostname_clean(text, clean), domain);
}

/* is_shown - whether the word is that of the entry, as --list shows it */
static bool
is_shown(const struct entry *entry, const char *word)
{
	return span_is(entry->whom, word) || span_is(entry->address, word);
}

/* is_rule_for - of a domain, each rule has a network of its own */
static bool
is_rule_for(
    const struct taking *t, const struct entry *entry, const struct network *n)
{
	struct network own;

	return entry_is_for(entry, n) ||
	    (moved_network(entry, t->job.dialect, &own) &&
		memcmp(&own, n, sizeof own) == 0);
}

static bool
is_named(const struct taking *t, const struct entry *entry,
    const struct named *named)
{
	return is_shown(entry, named->word) ||
	    (named->net != NULL ? is_rule_for(t, entry, named->net)
				: is_domain(entry->whom, named->shown));
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
find_entries(
    struct taking *t, const struct named *named, bool *taken, struct err *e)
{
	const struct entry *list = t->entries.list;
	size_t i, before = t->count;
	int found = 0;

	for (i = 0; i < t->entries.count; i++) {
		if (!is_named(t, &list[i], named))
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

/* read_word - a domain, a network, or what --list shows of an entry */
static int
read_word(const struct taking *t, const char *word, struct named *named,
    struct err *e)
{
	int domain = domain_or_network(word, &named->room, e);
	size_t i;

	named->word = named->shown = word;
	named->net = NULL;
	if (domain != 0 && hostname_clean(span_of(word), named->name).len > 0)
		named->shown = named->name;
	if (domain == 0) {
		named->net = &named->room;
		named->shown = network_format(named->net, named->text);
	}
	/* "firma.pl." is none of these, but there may be entries of it */
	for (i = 0; domain < 0 && i < t->entries.count; i++)
		if (is_named(t, &t->entries.list[i], named))
			domain = 0;
	return domain < 0 ? -1 : 0;
}

static int
find_word(struct taking *t, const char *word, bool *taken, struct err *e)
{
	struct named named;
	int found;

	if (read_word(t, word, &named, e) < 0)
		return -1;
	found = find_entries(t, &named, taken, e);
	if (found == 0)
		found = takeout_find_gone(t, named.shown, named.net, e);
	if (found == 0)
		tell_unknown(t, named.shown);
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
