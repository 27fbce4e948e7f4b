#include "rblunblock/drift.h"

#include <stdlib.h>

#include "lib/err.h"

#define KEYS_SHOWN 5

/* How text and cdb may differ about a key. */
enum drift { DRIFT_NEW, DRIFT_GONE, DRIFT_CHANGED, DRIFTS };

struct drifted {
	size_t count;
	struct buf keys; /* the first of them */
};

static void
add_key(struct drifted *to, struct span key)
{
	char *clean;

	if (++to->count > KEYS_SHOWN)
		return;
	clean = span_printable(key, 100);
	buf_format(&to->keys, "%s%s:", to->count > 1 ? ", " : "", clean);
	free(clean);
}

static size_t
describe(struct drifted drifted[DRIFTS], struct buf *out)
{
	static const char *const names[] = {
		[DRIFT_NEW] = "new",
		[DRIFT_GONE] = "gone",
		[DRIFT_CHANGED] = "changed",
	};
	size_t i, count = 0;

	for (i = 0; i < DRIFTS; i++) {
		if (drifted[i].count > 0)
			buf_format(out, "%s%zu %s (%s%s)",
			    count > 0 ? ", " : "", drifted[i].count, names[i],
			    drifted[i].keys.s,
			    drifted[i].count > KEYS_SHOWN ? ", ..." : "");
		count += drifted[i].count;
		buf_free(&drifted[i].keys);
	}
	return count;
}

size_t
drift_find(const struct records *text, const struct records *cdb,
    const struct records *but, struct buf *keys)
{
	struct drifted drifted[DRIFTS] = { 0 };
	const struct record *in_text, *in_cdb;
	size_t at[2] = { 0, 0 };
	enum drift kind;
	struct span key;

	if (records_agree(text, cdb, but))
		return 0;
	while (records_differ(text, cdb, at, &in_text, &in_cdb)) {
		kind = DRIFT_GONE;
		if (in_text != NULL)
			kind = in_cdb != NULL ? DRIFT_CHANGED : DRIFT_NEW;
		key = kind == DRIFT_GONE ? in_cdb->key : in_text->key;
		if (records_find(but, key) == NULL)
			add_key(&drifted[kind], key);
	}
	return describe(drifted, keys);
}

/*
 * drift_refuse - the text may be half a thought of somebody else, or the cdb
 * may have been built from other files or by another tcprules: to build it now
 * would do more than was asked for, in the middle of the night
 */
int
drift_refuse(const char *rules_path, const char *cdb_path, const char *keys,
    const char *build, struct err *e)
{
	return err_perm(e,
	    "%s was not built from %s as it is now, and other rules would "
	    "change, too: %s; let them with --force, or first build it: %s",
	    cdb_path, rules_path, keys, build);
}
