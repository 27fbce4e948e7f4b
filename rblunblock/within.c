#include "rblunblock/within.h"

#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "rblunblock/dialect.h"

/* A key, and where it begins. */
struct place {
	struct ip ip;
	const struct record *record;
};

struct within {
	const struct records *records;
	const struct dialect *dialect;
	struct place *places; /* in order; NULL: nobody asked for a network */
};

struct within *
within_new(const struct records *r, const struct dialect *d)
{
	struct within *w = mem_new(sizeof *w);

	*w = (struct within){ .records = r, .dialect = d };
	return w;
}

void
within_free(struct within *w)
{
	if (w != NULL)
		free(w->places);
	free(w);
}

/* by_ip - for qsort(3) */
static int
by_ip(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	return memcmp(&x->ip, &y->ip, sizeof x->ip);
}

/* sort_places - the text of a key does not begin with that of its network */
static void
sort_places(struct within *w)
{
	size_t i, count = records_keys(w->records);
	struct walk walk;

	if (w->places != NULL)
		return;
	w->places = mem_new((count + 1) * sizeof *w->places);
	for (i = 0; i < count; i++) {
		walk = (struct walk){ 0 };
		w->places[i].record = records_at(w->records, i);
		dialect_walk_at(w->dialect, w->places[i].record->key, &walk);
		w->places[i].ip = walk.net.ip;
	}
	qsort(w->places, count, sizeof *w->places, by_ip);
}

static void
begin_network(struct within *w, struct part *p)
{
	size_t low = 0, middle;
	struct walk walk;

	sort_places(w);
	dialect_walk_at(w->dialect, p->key, &walk);
	p->end = records_keys(w->records);
	while (low < p->end) {
		middle = low + (p->end - low) / 2;
		if (memcmp(&w->places[middle].ip, &walk.net.ip,
			sizeof walk.net.ip) < 0)
			low = middle + 1;
		else
			p->end = middle;
	}
	p->at = low;
	while (p->end < records_keys(w->records) &&
	    network_has(&walk.net, &w->places[p->end].ip))
		p->end++;
}

void
within_begin(struct within *w, struct span key, struct part *p)
{
	*p = (struct part){ .key = key };
	p->network = dialect_is_network(w->dialect, key);
	if (p->network) {
		begin_network(w, p);
	} else if (dialect_is_prefix(w->dialect, key)) {
		p->end = records_below(w->records, key, &p->at);
		p->end += p->at;
	}
}

const struct record *
within_next(const struct within *w, struct part *p)
{
	const struct record *record;

	while (p->at < p->end) {
		record = p->network ? w->places[p->at].record
				    : records_at(w->records, p->at);
		p->at++;
		/* one for a network has no say where there is a prefix */
		if (p->network ? dialect_is_within(record->key, p->key)
			       : !dialect_is_network(w->dialect, record->key))
			return record;
	}
	return NULL;
}
