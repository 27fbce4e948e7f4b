#include "rblunblock/named.h"

#include <string.h>

#include "rblunblock/domain.h"
#include "rblunblock/entry.h"
#include "rblunblock/moved.h"

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
    const struct entry *entry, const struct dialect *d, const struct network *n)
{
	struct network own;

	return entry_is_for(entry, n) ||
	    (moved_network(entry, d, &own) && memcmp(&own, n, sizeof own) == 0);
}

bool
named_is(const struct named *named, const struct entry *entry,
    const struct dialect *d)
{
	return is_shown(entry, named->word) ||
	    (named->net != NULL ? is_rule_for(entry, d, named->net)
				: is_domain(entry->whom, named->shown));
}

bool
named_within(const struct named *named, const struct entry *entry,
    const struct dialect *d)
{
	struct network own;
	struct ip last;

	if (named->net == NULL || !moved_network(entry, d, &own))
		return false;
	network_last(named->net, &last);
	return network_has(&own, &named->net->ip) && network_has(&own, &last);
}

int
named_read(struct named *named, const char *word, const struct entries *all,
    const struct dialect *d, struct err *e)
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
	for (i = 0; domain < 0 && i < all->count; i++)
		if (named_is(named, &all->list[i], d))
			domain = 0;
	return domain < 0 ? -1 : 0;
}
