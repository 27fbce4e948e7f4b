#include "rblunblock/rules-parts.h"

#include <string.h>

#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/edit.h"

static const struct kind kinds[] = {
	{
	    .name = "tcprules",
	    .file = "/etc/tcp.smtp",
	    .program = "tcpserver",
	    .built = ".cdb",
	    .in_force = "its next connection passes, tcpserver needs no "
			"restart",
	    .then = NULL,
	    .read = rules_read_tcprules,
	},
	{
	    .name = "cidr",
	    .program = "Postfix",
	    .in_force = "Postfix must read the table anew for it",
	    .then = "postfix reload",
	    .read = rules_read_cidr,
	    .lets_in = " permit",
	    .in_order = true,
	    .goes_on = true,
	    .decides = rules_first_match,
	},
	{
	    .name = "rbldnsd",
	    .program = "rbldnsd",
	    .in_force = "rbldnsd looks for changes each minute",
	    .then = "kill -HUP its process, if that is too long; a resolver "
		    "keeps its old answer as long as $SOA and $TTL say",
	    .read = rules_read_rbldnsd,
	    .lets_in = "",
	    .decides = rules_closest,
	},
};

const struct kind *
rules_kind(const struct dialect *d)
{
	const struct kind *kind = kinds;

	/* the names of dialects are those of kinds */
	while (strcmp(kind->name, d->kind) != 0)
		kind++;
	return kind;
}

int
rules_read(struct span text, const struct dialect *d, const char *path,
    struct rules *r, struct err *e)
{
	int rc;

	*r = (struct rules){ 0 };
	rc = rules_kind(d)->read(text, d, path, r, e);
	records_finish(&r->records);
	return rc;
}

int
rules_read_edited(const struct rules *before, struct span old,
    struct span fresh, const struct dialect *d, const char *path,
    struct rules *r, struct err *e)
{
	struct difference edit;
	size_t behind;
	int rc;

	if (rules_kind(d)->decides != NULL)
		return rules_read(fresh, d, path, r, e);
	*r = (struct rules){ 0 };
	edit = edit_difference(old, fresh);
	behind = span_lines((struct span){ old.s, edit.at });
	rc = rules_read_lines(edit.added, behind, d, path, r, e);
	records_splice(&r->records, &before->records, behind,
	    span_lines(edit.removed), span_lines(edit.added));
	records_finish(&r->records);
	return rc;
}

/* has_rules - be they an if; the default value of a dataset is none */
static bool
has_rules(const struct rules *r)
{
	size_t i;

	for (i = 0; i < r->records.count; i++)
		if (r->rows == NULL || r->rows[i].op != ROW_OTHER)
			return true;
	return false;
}

int
rules_expect(const struct rules *r, const struct dialect *d, const char *path,
    struct err *e)
{
	if (r->odd_count == 0 || has_rules(r))
		return 0;
	return err_perm(e,
	    "%s:%zu: %s; no line of it is one of kind %s (%s), so name the "
	    "right file with --rules, or what it is by --kind and --dialect",
	    path, r->odd[0].line, r->odd[0].text, d->kind, d->name);
}
