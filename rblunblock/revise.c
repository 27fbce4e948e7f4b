#include "rblunblock/revise.h"

#include "lib/err.h"
#include "rblunblock/drift.h"

/* verify - a line that goes on may have come behind one that is taken out */
static int
verify(const struct revising *how, const struct revision *r,
    const struct records *meant, struct err *e)
{
	if (!records_agree(&how->before->records, &r->after.records, meant))
		return err_perm(e,
		    "%s: other rules would change by that, too; nothing was "
		    "changed, edit it by hand",
		    how->rules_path);
	return 0;
}

int
revise(const struct revising *how, struct span fresh, struct span meant,
    struct revision *r, struct err *e)
{
	struct rules changed = { 0 };
	int rc = -1;

	*r = (struct revision){ 0 };
	if (rules_read(meant, how->dialect, "the rules meant", &changed, e) <
		0 ||
	    rules_read_edited(how->before, how->text, fresh, how->dialect,
		"the new text", &r->after, e) < 0)
		goto out;
	rc = verify(how, r, &changed.records, e);
	if (rc < 0 || how->live == NULL)
		goto out;
	r->unbuilt = drift_find(&how->before->records, how->live,
	    &changed.records, &r->unbuilt_keys);
	if (r->unbuilt > 0 && !how->force)
		rc = drift_refuse(how->rules_path, how->cdb_path,
		    r->unbuilt_keys.s, how->build, e);
out:
	rules_free(&changed);
	return rc;
}

void
revision_free(struct revision *r)
{
	rules_free(&r->after);
	buf_free(&r->unbuilt_keys);
}
