#include "rblunblock/network.h"
#include "rblunblock/rules-parts.h"

/* outranks - whether a key by name or ident is asked before the one in force */
static bool
outranks(
    struct span key, const struct network *n, const struct record *in_force)
{
	struct span host = key, own = SPAN_NONE;
	struct ip ip;

	rules_cut(&host, '@');
	if (host.len > 0) {
		rules_skip(&host, 1);
		return span_starts(host, "=") || rules_ident_in(key, n);
	}
	if (!span_starts(key, "="))
		return false;
	if (in_force != NULL)
		own = in_force->key;
	if (key.len == 1 || key.s[1] == '.')
		return own.len == 0;
	return !ip_read(own, &ip);
}

bool
rules_ident_in(struct span key, const struct network *n)
{
	struct span host = key;
	struct ip ip;

	rules_cut(&host, '@');
	if (host.len == 0)
		return false;
	rules_skip(&host, 1);
	return ip_read(host, &ip) && network_has(n, &ip);
}

/* find_outranking - of the keys, those that let in left out where `kept_out` */
static const struct record *
find_outranking(const struct rules *r, const struct network *n,
    const struct record *in_force, bool kept_out)
{
	const struct record *found = NULL, *record;
	size_t i;

	for (i = 0; i < records_count(&r->records); i++) {
		record = records_get(&r->records, i);
		if (!outranks(record->key, n, in_force) ||
		    (kept_out && data_lets_in(record->data)))
			continue;
		if (rules_ident_in(record->key, n))
			return record;
		if (found == NULL)
			found = record;
	}
	return found;
}

const struct record *
rules_by_name(const struct rules *r, const struct network *n,
    const struct record *in_force)
{
	return find_outranking(r, n, in_force, false);
}

const struct record *
rules_that_win(const struct rules *r, const struct network *n,
    const struct record *in_force)
{
	return find_outranking(r, n, in_force, true);
}
