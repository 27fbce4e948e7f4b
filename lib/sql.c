#include "lib/sql-parts.h"

#include <stddef.h>

static const char *const *const areas[] = {
	sql_import,
	sql_answer,
	sql_report,
	sql_resolve,
	sql_change,
};

const char *
sql_text(enum sql which)
{
	size_t i;

	for (i = 0; i < sizeof areas / sizeof *areas; i++)
		if (areas[i][which] != NULL)
			return areas[i][which];
	return NULL;
}
