/*
 * digest-lists - what each list did, which of them do the same, and which
 * should be asked first
 */
#include <stdlib.h>
#include <string.h>

#include "lib/dnsbl.h"
#include "lib/sums.h"
#include "rblreport/digest-parts.h"
#include "rblreport/document.h"
#include "rblreport/night.h"
#include "rblreport/overlap.h"

#define PAIRS_SHOWN 10

uint64_t
digest_lists_of(const struct night *n, size_t place)
{
	int64_t zone[OVERLAP_LISTS];
	size_t count = sums_lists(n->sums, place, zone, OVERLAP_LISTS), i, at;
	uint64_t lists = 0;

	for (at = 0; at < n->zones && at < OVERLAP_LISTS; at++)
		for (i = 0; i < count; i++)
			if (zone[i] == n->zone[at].id)
				lists |= (uint64_t)1 << at;
	return lists;
}

void
digest_put_zones(const struct night *n, uint64_t lists, struct document *row)
{
	size_t at;

	doc_list(row, "zones");
	for (at = 0; at < n->zones && at < OVERLAP_LISTS; at++)
		if ((lists >> at & 1) != 0 && n->zone[at].name != NULL)
			doc_word(row, "zones", span_of(n->zone[at].name));
}

/* --- sums by list --- */

static void
put_share(struct document *row, const char *name, double share)
{
	if (share < 0)
		doc_null(row, name);
	else
		doc_share(row, name, share);
}

/* put_usual - and how the window differs from as many usual days */
static void
put_usual(
    const struct night *n, const struct night_zone *zone, struct document *row)
{
	double usual = night_usual(n, zone->before);
	double want = usual * night_length(n);

	put_share(row, "usual", usual);
	if (want > 0)
		doc_share(row, "change", (double)zone->tries / want - 1);
	else
		doc_null(row, "change");
}

static void
put_list(
    const struct night *n, const struct night_zone *zone, struct document *row)
{
	doc_text(row, "zone", span_of(zone->name));
	doc_number(row, "tries", zone->tries);
	doc_number(row, "hosts", zone->hosts);
	doc_number(row, "only", zone->only);
	doc_share(row, "share",
	    n->tries > 0 ? (double)zone->tries / (double)n->tries : 0);
	put_usual(n, zone, row);
	if (zone->tries == 0)
		doc_text(row, "note", span_of("silent"));
	else
		doc_null(row, "note");
}

/*
 * is_shown - whether a list did anything, or should have; of a night when none
 * did the faults tell
 */
static bool
is_shown(const struct night *n, const struct night_zone *zone)
{
	return zone->tries > 0 ||
	    (n->tries > 0 && night_usual(n, zone->before) >= 1);
}

/* --- overlap and order --- */

static bool
is_named(const struct night_zone *zone)
{
	return zone->name != NULL;
}

/* is_list - one that can be asked, or that without a name */
static bool
is_list(const struct night_zone *zone)
{
	return zone->name == NULL || dnsbl_is_zone(zone->name);
}

/* those - for which `is` is true, bit i for the i-th of the night */
static uint64_t
those(const struct night *n, bool is(const struct night_zone *zone))
{
	uint64_t lists = 0;
	size_t at;

	for (at = 0; at < n->zones && at < OVERLAP_LISTS; at++)
		if (is(&n->zone[at]))
			lists |= (uint64_t)1 << at;
	return lists;
}

static struct overlap *
overlap_of(const struct night *n)
{
	struct overlap *o = overlap_new();
	uint64_t lists = those(n, is_list);
	struct host_sum sum;
	size_t at;

	for (at = 0; sums_next(n->sums, &at, &sum);)
		overlap_add(
		    o, digest_lists_of(n, sum.place) & lists, sum.tries);
	return o;
}

static void
put_pairs(const struct night *n, const struct overlap *o, struct document *d)
{
	struct overlap_pair pair[PAIRS_SHOWN];
	size_t i,
	    count = overlap_pairs(o, those(n, is_named), pair, PAIRS_SHOWN);
	struct document *row;

	doc_list(d, "overlap");
	for (i = 0; i < count; i++) {
		row = doc_row(d, "overlap");
		doc_text(row, "a", span_of(n->zone[pair[i].a].name));
		doc_text(row, "b", span_of(n->zone[pair[i].b].name));
		doc_number(row, "hosts", pair[i].hosts);
	}
}

static const char *
name_of(const struct night_zone *zone)
{
	return zone->name != NULL ? zone->name
				  : "the list that the log does not name";
}

/* The lists in their order. */
struct order {
	const struct night_zone *zone[OVERLAP_LISTS];
	bool idle[OVERLAP_LISTS]; /* adds nothing to those before it */
	int count;
};

/* put_in_order - all in use: whoever left one out would ask it no more */
static void
put_in_order(const struct night *n, const struct overlap *o, struct order *out)
{
	int lists = n->zones < OVERLAP_LISTS ? (int)n->zones : OVERLAP_LISTS;
	struct overlap_step step[OVERLAP_LISTS];
	int i;

	overlap_order(o, lists, step);
	out->count = 0;
	for (i = 0; i < lists; i++) {
		if (!is_list(&n->zone[step[i].list]))
			continue;
		out->zone[out->count] = &n->zone[step[i].list];
		out->idle[out->count++] = step[i].adds == 0;
	}
}

/*
 * say_why - of the order, of lists that are not worth a question, and where
 * one belongs that no command can name
 */
static void
say_why(const struct order *o, struct document *d)
{
	struct buf why = { 0 };
	const char *gap = "; nothing that the others lack comes from ";
	int i;

	buf_format(&why,
	    "%s refuses the hosts that try the most, each one behind it "
	    "adds the most tries to those before",
	    name_of(o->zone[0]));
	for (i = 0; i < o->count; i++)
		if (o->idle[i] && o->zone[i]->name != NULL) {
			buf_format(&why, "%s%s", gap, o->zone[i]->name);
			gap = ", ";
		}
	for (i = 0; i < o->count; i++)
		if (o->zone[i]->name == NULL)
			buf_format(&why,
			    "; %s is missing here, its place is %d",
			    name_of(o->zone[i]), i + 1);
	doc_text(d, "order_why", buf_as_span(&why));
	buf_free(&why);
}

/* has_order - one list has none, and may not be the only one that is asked */
static bool
has_order(const struct order *o)
{
	int i, named = 0;

	for (i = 0; i < o->count; i++)
		named += o->zone[i]->name != NULL && o->zone[i]->tries > 0;
	return named > 1;
}

static void
put_order(
    const struct night *n, const struct overlap *overlap, struct document *d)
{
	struct order o;
	int i;

	doc_list(d, "order");
	put_in_order(n, overlap, &o);
	if (!has_order(&o)) {
		doc_null(d, "order_why");
		return;
	}
	for (i = 0; i < o.count; i++)
		if (o.zone[i]->name != NULL)
			doc_word(d, "order", span_of(o.zone[i]->name));
	say_why(&o, d);
}

void
digest_put_lists(const struct night *n, size_t limit, struct document *d)
{
	struct overlap *o = overlap_of(n);
	size_t i, count = 0;

	doc_list(d, "lists");
	for (i = 0; i < n->zones && is_shown(n, &n->zone[i]); i++)
		if (count < limit) {
			put_list(n, &n->zone[i], doc_row(d, "lists"));
			count++;
		}
	doc_number(d, "lists_left", (int64_t)(i - count));
	put_pairs(n, o, d);
	put_order(n, o, d);
	overlap_free(o);
}
