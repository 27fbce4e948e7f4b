#include "rblstat/gap.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/store.h"
#include "lib/when.h"
#include "rblstat/reading.h"

int
gap_check(
    struct reading *r, const char *directory, int64_t before, struct err *e)
{
	struct query *q = store_query(r->store, SQL_SOURCE_IN_DIRECTORY);
	char since[WHEN_TEXT_SIZE], *real = realpath(directory, NULL);
	int step;

	query_put_text(q, 1, span_of(real ? real : directory));
	free(real);
	query_put_int(q, 2, r->newest_old);
	step = query_step(q, e);
	if (step == 1 && !query_is_null(q, 0) && r->known_logs == before)
		fprintf(stderr,
		    "rblstat: %s: what was read here before is gone, so "
		    "refusals since %s may be missing; read more often, or "
		    "have multilog keep more\n",
		    directory, when_local(query_int(q, 0), since));
	query_reset(q);
	return step < 0 ? -1 : 0;
}
