#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/rules.h"

/* find - the first of the keys for which a rule is in force that lets in */
static const struct record *
find(const struct rules *r, const struct dialect *d, const struct keys *keys)
{
	const struct record *record;
	size_t i;

	for (i = 0; i < keys->count; i++) {
		record =
		    records_in_force(&r->records, d, span_of(keys->list[i]));
		if (record != NULL && data_lets_in(record->data))
			return record;
	}
	return NULL;
}

/* by_keys - also by those of octets, where the network could have had them */
static const struct record *
by_keys(const struct rules *r, const struct dialect *d, const struct network *n)
{
	const struct record *found = NULL;
	struct keys keys;
	struct err ignored;
	bool network = false;

	if (dialect_keys(d, n, &keys, &ignored) == 0) {
		found = find(r, d, &keys);
		network = dialect_is_network(d, span_of(keys.list[0]));
	}
	dialect_keys_free(&keys);
	if (found != NULL || !network || !ip_is_v4(&n->ip))
		return found;
	dialect_octet_keys(n, &keys);
	found = find(r, d, &keys);
	dialect_keys_free(&keys);
	return found;
}

const struct record *
rules_lets_in(
    const struct rules *r, const struct dialect *d, const struct network *n)
{
	const struct record *decides;

	if (rules_kind(d)->decides == NULL)
		return by_keys(r, d, n);
	decides = rules_decides(r, d, n);
	return decides != NULL && data_lets_in(decides->data) ? decides : NULL;
}
