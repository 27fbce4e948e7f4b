#include "rblunblock/takeout-parts.h"

#include <stdio.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblunblock/sending.h"

/* add_use - of one more of those that were let in together */
static void
add_use(struct use *sum, const struct use *use)
{
	if (use->sends > sum->sends)
		sum->sends = use->sends;
	if (use->last > sum->last)
		sum->last = use->last;
}

/* look_who_sends - if it matters; of what is over, for all let in together */
static void
look_who_sends(struct taking *t, const struct settings *s)
{
	const struct entries *all = &t->entries;
	struct store *store = NULL;
	struct senders *senders;
	struct err ignored;
	struct use use;
	size_t i;

	if (!settings_on(s, SET_RENEW_USED))
		return;
	/* where there is none, nobody knows */
	store_open(settings_text(s, SET_DB), STORE_READ, &store, &ignored);
	senders = senders_read(store, t->job.now);
	t->uses = mem_new(all->count * sizeof *t->uses);
	for (i = 0; i < all->count; i++) {
		if (!entry_is_over(&all->list[i], span_of(t->job.day)))
			continue;
		use.sends = senders_ask(
		    senders, &all->list[i], t->job.dialect, &use.last);
		add_use(&t->uses[t->together[i]], &use);
	}
	senders_free(senders);
	store_close(store);
}

static int
renew(struct taking *t, const struct entry *entry, int64_t last, struct err *e)
{
	char until[DAY_SIZE], came[DAY_SIZE], days[32];
	struct insertion *change;
	struct entry said = { .day = span_of(t->job.day) };

	snprintf(days, sizeof days, "%lldd", (long long)entry_days(entry));
	if (takeout_take(t, entry, e) < 0 ||
	    entry_until(days, t->job.now, until, e) < 0)
		return -1;
	change = &t->cuts[t->count - 1];
	change->cut = 1;
	said.until = span_of(until);
	entry_renew(entry, &said, &change->lines);
	if (takeout_name(t, entry))
		buf_format(&t->told,
		    "%.*s: still sends, last on %s; renewed until %s\n",
		    (int)entry->whom.len, entry->whom.s, entry_day(last, came),
		    until);
	return 0;
}

int
takeout_find_sending(struct taking *t, const struct settings *s, struct err *e)
{
	const struct use *use;
	struct err ignored;
	size_t i;

	(void)e;
	look_who_sends(t, s);
	/* what was edited is told by takeout_find_over() */
	for (i = 0; i < t->entries.count; i++) {
		use = &t->uses[t->together[i]];
		if (use->sends == SENDING_STILL)
			renew(t, &t->entries.list[i], use->last, &ignored);
	}
	return 0;
}

/* may_go - whether one that is over is to be taken out */
static bool
may_go(const struct taking *t, size_t i)
{
	const struct entry *entry = &t->entries.list[i];
	size_t first = t->together[i];

	if (t->uses == NULL)
		return true;
	if (t->uses[first].sends == SENDING_UNKNOWN && i == first)
		fprintf(stderr,
		    "rblunblock: %s:%zu: the last day of %.*s is over, but it "
		    "is not known whether he still sends, so he is kept; have "
		    "rblstat import the log of tcpserver -v\n",
		    t->job.rules_path, entry->line, (int)entry->whom.len,
		    entry->whom.s);
	return t->uses[first].sends == SENDING_NOT;
}

/* refuse_orphan - whose rule it was is not to be guessed */
static int
refuse_orphan(const struct taking *t, const struct entry *orphan, struct err *e)
{
	return err_perm(e,
	    "%s:%zu: the last day of this comment is over, but no rule is in "
	    "the line below it; put it right above its rule, or delete it if "
	    "that is gone",
	    t->job.rules_path, orphan->line);
}

/* leave - one more that is left to hands; told are all but the last one */
static void
leave(size_t *left, const struct err *why, struct err *e)
{
	if ((*left)++ > 0)
		fprintf(stderr, "rblunblock: %s\n", e->text);
	*e = *why;
}

/* all of them: one that was edited is no reason to keep the rest */
int
takeout_find_over(struct taking *t, const struct settings *s, struct err *e)
{
	const struct entries *all = &t->entries;
	size_t i, left = 0;
	struct err why;

	if (s->count > 0)
		return err_perm(e,
		    "--expire takes out all whose last day is over, and no "
		    "addresses");
	look_who_sends(t, s);
	for (i = 0; i < all->count; i++) {
		if (!entry_is_over(&all->list[i], span_of(t->job.day)) ||
		    !may_go(t, i))
			continue;
		if (takeout_take(t, &all->list[i], &why) == 0)
			takeout_name(t, &all->list[i]);
		else
			leave(&left, &why, e);
	}
	for (i = 0; i < all->orphan_count; i++)
		if (entry_is_over(&all->orphans[i], span_of(t->job.day)) &&
		    refuse_orphan(t, &all->orphans[i], &why) < 0)
			leave(&left, &why, e);
	if (left > 0 && t->count == 0)
		return -1;
	if (left > 0)
		fprintf(stderr, "rblunblock: %s\n", e->text);
	return 0;
}
