#include "rblunblock/rules-parts.h"

#include <string.h>

#include "lib/mem.h"
#include "rblunblock/dialect.h"
#include "rblunblock/network.h"

/* How much of a network a row is for. */
enum reach { REACH_NONE, REACH_SOME, REACH_ALL };

void
rules_add_row(struct reader *r, const struct row *row, struct span key)
{
	struct rules *rules = r->rules;
	size_t count = rules->records.count;

	records_add(&rules->records, key, buf_as_span(&r->data), r->line);
	if (count == rules->rows_room) {
		rules->rows_room = rules->rows_room * 2 + 64;
		rules->rows = mem_resize(
		    rules->rows, rules->rows_room, sizeof *rules->rows);
	}
	rules->rows[count] = *row;
}

/* --- whom a row is for --- */

static int
compare(const struct ip *a, const struct ip *b)
{
	return memcmp(a, b, sizeof *a);
}

/* reach_alone - of its addresses, whatever it is inside of */
static enum reach
reach_alone(const struct row *row, const struct network *n)
{
	enum reach reach = REACH_SOME;
	struct ip last;

	if (row->ipv6 == ip_is_v4(&n->ip))
		return REACH_NONE;
	network_last(n, &last);
	if (compare(&row->high, &n->ip) < 0 || compare(&last, &row->low) < 0)
		reach = REACH_NONE;
	else if (compare(&row->low, &n->ip) <= 0 &&
	    compare(&last, &row->high) <= 0)
		reach = REACH_ALL;
	return row->not ? REACH_ALL - reach : reach;
}

/* reach_of - and of all that it is inside of, the least */
static enum reach
reach_of(const struct rules *r, size_t i, const struct network *n)
{
	enum reach least = reach_alone(&r->rows[i], n), reach;

	while (r->rows[i].inside > 0) {
		i = r->rows[i].inside - 1;
		reach = reach_alone(&r->rows[i], n);
		if (reach < least)
			least = reach;
	}
	return least;
}

const struct record *
rules_first_match(const struct rules *r, const struct network *n)
{
	size_t i;

	for (i = 0; i < r->records.count; i++)
		if (r->rows[i].op == ROW_RULE && reach_of(r, i, n) == REACH_ALL)
			return &r->records.list[i];
	return NULL;
}

/*
 * level_of - where an ip4set looks for an address that is in a range: 0 where
 * single addresses are, 1 where prefixes of three octets are, up to 3
 *
 * As ip4range_expand() of rbldnsd_ip4set.c cuts a range: what fills no prefix
 * at its ends stays at the level, the rest goes up.
 */
static int
level_of(uint32_t low, uint32_t high, uint32_t address)
{
	int level;

	for (level = 0; level < 3; level++) {
		if ((low | 255) >= high)
			return level + (high - low == 255);
		if (((low & 255) != 0 && low >> 8 == address >> 8) ||
		    ((high & 255) != 255 && high >> 8 == address >> 8))
			return level;
		low = (low >> 8) + ((low & 255) != 0);
		high = (high >> 8) - ((high & 255) != 255);
		address >>= 8;
	}
	return level;
}

static int
row_level(const struct row *row, const struct network *n)
{
	return level_of((uint32_t)ip_number(&row->low),
	    (uint32_t)ip_number(&row->high), (uint32_t)ip_number(&n->ip));
}

/* is_closer - whether a row goes before another that was there first */
static bool
is_closer(
    const struct rules *r, size_t i, size_t other, const struct network *n)
{
	const struct row *a = &r->rows[i], *b = &r->rows[other];
	int differs;

	if (!r->by_octets)
		return compare(&a->low, &b->low) > 0 ||
		    compare(&a->high, &b->high) < 0;
	differs = row_level(a, n) - row_level(b, n);
	/* at one level it is an exclusion that counts */
	return differs < 0 ||
	    (differs == 0 && data_denies(r->records.list[i].data) &&
		!data_denies(r->records.list[other].data));
}

const struct record *
rules_closest(const struct rules *r, const struct network *n)
{
	size_t i, count = r->records.count, best = count;

	for (i = 0; i < count; i++)
		if (r->rows[i].op == ROW_RULE &&
		    reach_of(r, i, n) == REACH_ALL &&
		    (best == count || is_closer(r, i, best, n)))
			best = i;
	return best < count ? &r->records.list[best] : NULL;
}

const struct record *
rules_decides(
    const struct rules *r, const struct dialect *d, const struct network *n)
{
	return rules_kind(d)->decides(r, n);
}

const struct record *
rules_within(const struct rules *r, const struct dialect *d,
    const struct network *n, const struct record *decides, size_t *at)
{
	size_t end = r->records.count, i;

	if (rules_kind(d)->in_order && decides != NULL)
		end = (size_t)(decides - r->records.list);
	while (*at < end) {
		i = (*at)++;
		if (r->rows[i].op == ROW_RULE &&
		    reach_of(r, i, n) == REACH_SOME)
			return &r->records.list[i];
	}
	return NULL;
}
