#include "rblunblock/effect.h"

#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "rblunblock/dialect.h"
#include "rblunblock/network.h"
#include "rblunblock/within.h"

#define RULES_SHOWN 5

/* The entry at hand. */
struct looking {
	const struct scene *scene;
	const struct entry *entry;
	const struct record *own; /* the first record of its rule */
	struct effect *effect;
	struct others {
		const struct record **list;
		size_t count;
	} others[AFFAIRS];
	size_t denied;               /* keys that would be without it */
	const struct record *source; /* of the key before */
	bool compared, differs;      /* that one's variables */
};

static void
note(struct looking *l, enum affair affair, const struct record *record)
{
	struct others *o = &l->others[affair];

	/* a range has a record for each address */
	if (o->count > 0 && o->list[o->count - 1]->line == record->line)
		return;
	o->list = mem_resize(o->list, o->count + 1, sizeof *o->list);
	o->list[o->count++] = record;
}

/* --- what they are called --- */

/*
 * real_line - of the text, for one of the rest: each entry before it has two
 * lines more
 */
static size_t
real_line(const struct scene *scene, size_t line)
{
	size_t from = 0, to = scene->entries->count, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (scene->entries->list[middle].line - 2 * middle <= line)
			from = middle + 1;
		else
			to = middle;
	}
	return line + 2 * from;
}

static void
put_rule(const struct scene *scene, size_t line, const struct record *record,
    struct buf *out)
{
	struct span rest = rules_line(scene->text, line), key = record->key;
	char *clean;

	if (rules_kind(scene->dialect)->decides == NULL)
		dialect_cut(scene->dialect, &rest, &key);
	clean = span_printable(key, 100);
	buf_format(out, "%s%s (%s:%zu%s)", out->len > 0 ? ", " : "", clean,
	    scene->path, line, data_denies(record->data) ? ", a deny" : "");
	free(clean);
}

/* by_line - for qsort(3) */
static int
by_line(const void *a, const void *b)
{
	const struct record *const *x = a, *const *y = b;

	return ((*x)->line > (*y)->line) - ((*x)->line < (*y)->line);
}

/* list_rules - each once */
static void
list_rules(struct looking *l, enum affair affair)
{
	bool of_rest = affair == AFFAIR_DENIED || affair == AFFAIR_SOURCE;
	struct others *o = &l->others[affair];
	struct buf *out = &l->effect->lines[affair];
	size_t i, line, last = 0, count = 0;

	if (o->count > 0)
		qsort(o->list, o->count, sizeof *o->list, by_line);
	for (i = 0; i < o->count; i++) {
		line = o->list[i]->line;
		if (line == last)
			continue;
		last = line;
		if (of_rest)
			line = real_line(l->scene, line);
		if (count++ < RULES_SHOWN)
			put_rule(l->scene, line, o->list[i], out);
	}
	if (count > RULES_SHOWN)
		buf_format(out, " and %zu more", count - RULES_SHOWN);
	l->effect->counts[affair] = count;
	free(o->list);
}

/* --- whose variables it has --- */

/* variables - all but RBLSMTPD, as a rule has them; false: not to be said */
static bool
variables(const struct record *record, struct buf *out)
{
	struct err ignored;

	return data_allow_rule("", record != NULL ? record->data : SPAN_NONE,
		   out, &ignored) == 0;
}

static bool
differ(const struct record *a, const struct record *b)
{
	struct buf x = { 0 }, y = { 0 };
	bool differ =
	    !variables(a, &x) || !variables(b, &y) || strcmp(x.s, y.s) != 0;

	buf_free(&x);
	buf_free(&y);
	return differ;
}

/* same_data - as it is of all records of a line */
static bool
same_data(const struct record *a, const struct record *b)
{
	return a == b || (a != NULL && b != NULL && a->data.s == b->data.s);
}

/* see_source - whether it would carry over something else today */
static void
see_source(struct looking *l, const struct record *key)
{
	const struct records *rest = &l->scene->rest->records;
	const struct dialect *d = l->scene->dialect;
	const struct record *source = records_in_force(rest, d, key->key);

	if (source != NULL && data_denies(source->data)) {
		l->denied++;
		note(l, AFFAIR_DENIED, source);
	}
	while (source != NULL && data_denies(source->data))
		source = records_next_in_force(rest, d, source);
	if (!l->compared || !same_data(source, l->source))
		l->differs = differ(source, l->own);
	l->source = source;
	l->compared = true;
	if (!l->differs)
		return;
	l->effect->drifted++;
	if (source != NULL)
		note(l, AFFAIR_SOURCE, source);
}

/* --- who is for its clients instead --- */

/* see_first - Returns whether another rule goes first. */
static bool
see_first(struct looking *l, const struct record *first)
{
	if (first == NULL || first->line == l->own->line)
		return false;
	if (l->effect->shadowed++ == 0)
		l->effect->first_line = first->line;
	/* one that lets in may well go first for part of it */
	if (!data_lets_in(first->data))
		note(l, AFFAIR_FIRST, first);
	return true;
}

static void
see_narrower(struct looking *l, const struct record *key)
{
	const struct record *record;
	struct part part;

	within_begin(l->scene->within, key->key, &part);
	while ((record = within_next(l->scene->within, &part)) != NULL)
		if (!data_lets_in(record->data))
			note(l, AFFAIR_NARROWER, record);
}

/* see_reach - whether a key is for more than the comment says */
static void
see_reach(struct looking *l, const struct network *said, struct span key)
{
	struct network n;

	if (!network_read(key, &n) ||
	    (n.bits >= said->bits && network_has(said, &n.ip)))
		return;
	if (l->effect->beyond++ == 0)
		l->effect->first_beyond = key;
}

static void
see_keys(struct looking *l)
{
	const struct records *all = &l->scene->all->records;
	const struct record *key = l->own, *end = all->list + all->count;
	const struct record *first;
	struct network said;
	bool is_said = network_read(l->entry->whom, &said);

	for (; key < end && key->line == l->own->line; key++) {
		l->effect->keys++;
		if (is_said)
			see_reach(l, &said, key->key);
		first = records_in_force(all, l->scene->dialect, key->key);
		if (see_first(l, first))
			continue;
		see_source(l, key);
		see_narrower(l, key);
	}
	/* what denies all of it was overruled by force, and may be */
	if (l->denied == l->effect->keys - l->effect->shadowed)
		l->others[AFFAIR_DENIED].count = 0;
}

/* see_table - where a rule is for a network, and has no variables */
static void
see_table(struct looking *l)
{
	const struct scene *s = l->scene;
	const struct record *record;
	struct network n, said;
	size_t at = 0;

	l->effect->keys = 1;
	if (!network_read(l->entry->address, &n))
		return;
	if (network_read(l->entry->whom, &said))
		see_reach(l, &said, l->entry->address);
	see_first(l, rules_decides(s->all, s->dialect, &n));
	if (network_is_address(&n))
		return;
	while ((record = rules_within(s->all, s->dialect, &n, l->own, &at)) !=
	    NULL)
		if (!data_lets_in(record->data))
			note(l, AFFAIR_NARROWER, record);
}

/* find_own - the first record of its rule; they are in order of lines */
static const struct record *
find_own(const struct records *all, const struct entry *entry)
{
	size_t at = records_up_to(all, entry->line);

	return at < all->count && all->list[at].line == entry->line + 1
	    ? &all->list[at]
	    : NULL;
}

bool
effect_find(
    const struct scene *scene, const struct entry *entry, struct effect *effect)
{
	struct looking l = { .scene = scene, .entry = entry, .effect = effect };
	enum affair affair;

	*effect = (struct effect){ 0 };
	l.own = find_own(&scene->all->records, entry);
	if (l.own == NULL)
		return false;
	effect->in = data_lets_in(l.own->data);
	if (rules_kind(scene->dialect)->decides == NULL)
		see_keys(&l);
	else
		see_table(&l);
	for (affair = 0; affair < AFFAIRS; affair++)
		list_rules(&l, affair);
	return true;
}

void
effect_free(struct effect *effect)
{
	enum affair affair;

	for (affair = 0; affair < AFFAIRS; affair++)
		buf_free(&effect->lines[affair]);
}
