#include "rblunblock/sending.h"

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/store.h"
#include "rblunblock/entry.h"
#include "rblunblock/moved.h"
#include "rblunblock/network.h"

#define WITHIN (30 * INT64_C(86400))

enum sending
sending_ask(struct store *store, const struct entry *entry,
    const struct dialect *d, int64_t now, int64_t *last)
{
	enum sending sends = SENDING_UNKNOWN;
	char text[NETWORK_TEXT_SIZE];
	struct err ignored;
	struct network n;
	struct query *q;

	*last = 0;
	if (store == NULL || !moved_network(entry, d, &n))
		return SENDING_UNKNOWN;
	q = store_query(store, SQL_USED_LAST);
	query_put_text(q, 1, span_of(network_format(&n, text)));
	query_put_int(q, 2, now - WITHIN);
	if (query_step(q, &ignored) > 0) {
		*last = query_int(q, 0);
		if (*last >= now - WITHIN)
			sends = SENDING_STILL;
		else if (query_int(q, 1) != 0)
			sends = SENDING_NOT;
	}
	query_reset(q);
	return sends;
}
