#include "rblunblock/rules-parts.h"

#include "lib/ip.h"

/* outranks - whether a key by name or ident is asked before, at that step */
static bool
outranks(struct span key, const char *address, int step)
{
	struct span host = key;

	rules_cut(&host, '@');
	if (host.len > 0) {
		rules_skip(&host, 1);
		return span_is(host, address) || span_starts(host, "=");
	}
	if (!span_starts(key, "="))
		return false;
	if (key.len == 1 || key.s[1] == '.')
		return step >= KEYS_OF_ADDRESS - 1;
	return step > 0;
}

/* is_ident_at - whether a key is for an ident at this very address */
static bool
is_ident_at(struct span key, const char *address)
{
	struct span host = key;

	rules_cut(&host, '@');
	if (host.len == 0)
		return false;
	rules_skip(&host, 1);
	return span_is(host, address);
}

/* find_outranking - of the keys, those that let in left out where `kept_out` */
static const struct record *
find_outranking(
    const struct rules *r, const struct ip *ip, int step, bool kept_out)
{
	const struct record *found = NULL, *record;
	char address[IP_TEXT_SIZE];
	size_t i;

	ip_format(ip, address);
	for (i = 0; i < r->records.count; i++) {
		record = &r->records.list[i];
		if (!outranks(record->key, address, step) ||
		    (kept_out && data_lets_in(record->data)))
			continue;
		if (is_ident_at(record->key, address))
			return record;
		if (found == NULL)
			found = record;
	}
	return found;
}

const struct record *
rules_by_name(const struct rules *r, const struct ip *ip, int step)
{
	return find_outranking(r, ip, step, false);
}

const struct record *
rules_that_win(const struct rules *r, const struct ip *ip)
{
	return find_outranking(r, ip, 0, true);
}
