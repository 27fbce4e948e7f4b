#include "rblreport/lookups.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "lib/dnsbl.h"
#include "lib/err.h"
#include "lib/health.h"
#include "lib/mem.h"
#include "lib/resolve.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblreport/delivery.h"
#include "rblreport/document.h"
#include "rblreport/faults.h"
#include "rblreport/night.h"

#define DEADLINE_MAX 600
#define LISTS_MAX    64

int
lookups_check(const struct settings *s, struct err *e)
{
	const char *resolve = settings_text(s, SET_RESOLVE);
	struct resolve_way way = { 0 };
	int64_t seconds;

	if (resolve != NULL && strcmp(resolve, "yes") != 0 &&
	    strcmp(resolve, "no") != 0)
		return err_perm(e, "resolve \"%s\": say yes or no", resolve);
	if (settings_number(s, SET_DEADLINE, 1, DEADLINE_MAX, &seconds, e) < 0)
		return -1;
	return resolve_settings(s, &way, e);
}

/* --- hosts --- */

static bool
is_wanted(const struct settings *s)
{
	const char *resolve = settings_text(s, SET_RESOLVE);

	if (resolve != NULL)
		return strcmp(resolve, "yes") == 0;
	return delivery_counts(s) || s->flagged[SET_DNS];
}

static int
resolve(const struct settings *s, int64_t now, struct err *e)
{
	struct resolve_way way = { .now = now, .limit = -1 };
	struct store *store = NULL;
	struct resolve_sum sum;
	int rc = -1;

	if (store_open(settings_text(s, SET_DB), STORE_WRITE, &store, e) == 0 &&
	    resolve_settings(s, &way, e) == 0)
		rc = resolve_run(store, &way, &sum, e);
	store_close(store);
	return rc;
}

void
lookups_hosts(const struct settings *s, int64_t now, struct buf *missing)
{
	struct err why = { 0 };

	if (is_wanted(s) && resolve(s, now, &why) < 0)
		buf_format(
		    missing, "Hosts could not be looked up: %s.", why.text);
}

/* --- lists --- */

/* choose - lists with a name that can be asked for; they are borrowed */
static size_t
choose(const struct night *n, struct health_list *list)
{
	size_t i, count = 0;

	for (i = 0; i < n->zones && count < LISTS_MAX; i++)
		if (n->zone[i].name != NULL && dnsbl_is_zone(n->zone[i].name))
			list[count++].zone = n->zone[i].name;
	return count;
}

/* tell - a list that is not well, without a customer's key */
static void
tell(const struct health_list *list, struct document *d)
{
	const char *zone = list->zone + dnsbl_key_length(list->zone);
	const struct finding *f = &list->finding;

	if (!f->fine)
		faults_add(d, "DEAD", zone, "%s: %s%s%s", zone, f->verdict,
		    f->why.len > 0 ? ", " : "", f->why.len > 0 ? f->why.s : "");
}

static void
examine(const struct settings *s, struct health_list *list, size_t count,
    struct document *d)
{
	int64_t seconds = 0;
	struct err why = { 0 };
	size_t i;
	int rc;

	settings_number(s, SET_DEADLINE, 1, DEADLINE_MAX, &seconds, &why);
	rc = health_examine(
	    list, count, settings_text(s, SET_DNS), (int)seconds, &why);
	for (i = 0; i < count; i++) {
		if (rc > 0)
			tell(&list[i], d);
		buf_free(&list[i].finding.why);
	}
	if (rc <= 0)
		doc_missing(d, "The lists could not be asked how they are: %s.",
		    rc < 0 ? why.text : "no name server answers");
}

void
lookups_lists(
    const struct settings *s, const struct night *n, struct document *d)
{
	struct health_list *list;
	size_t count;

	if (!settings_on(s, SET_CHECK_LISTS))
		return;
	list = mem_new(LISTS_MAX * sizeof *list);
	count = choose(n, list);
	if (count > 0)
		examine(s, list, count, d);
	free(list);
}
