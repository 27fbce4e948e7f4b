#include "rblunblock/tell.h"

#include <stdio.h>
#include <unistd.h>

#include "lib/changes.h"
#include "lib/err.h"
#include "lib/settings.h"
#include "lib/store.h"

void
tell_database(const struct settings *s)
{
	const char *db = settings_text(s, SET_DB);
	struct store *store = NULL;
	struct err e = { 0 };
	int rc;

	/* who has none is not to be told so each time */
	if (!s->flagged[SET_DB] && access(db, F_OK) < 0)
		return;
	rc = store_open(db, STORE_WRITE, &store, &e);
	if (rc == 0)
		rc = changes_carry(store, s, &e);
	if (rc < 0)
		fprintf(stderr,
		    "rblunblock: the database does not know of the change yet: "
		    "%s\n",
		    e.text);
	store_close(store);
}
