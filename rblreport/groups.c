#include "rblreport/groups.h"

#include <stdlib.h>
#include <string.h>

#include "lib/best.h"
#include "lib/mem.h"
#include "lib/pool.h"

enum { SLOTS = 1 << 10 }; /* a power of two; twice as many when half full */

struct groups {
	struct pool *names;
	struct group *group;
	size_t count, room;
	size_t *slot; /* number of a group + 1; 0: free */
	size_t slots;
};

struct groups *
groups_new(void)
{
	struct groups *g = mem_new(sizeof *g);

	g->names = pool_new();
	g->slots = SLOTS;
	g->slot = mem_new(g->slots * sizeof *g->slot);
	return g;
}

void
groups_free(struct groups *g)
{
	if (g == NULL)
		return;
	pool_free(g->names);
	free(g->group);
	free(g->slot);
	free(g);
}

static int
is(const struct group *group, struct span name, int kind)
{
	return group->kind == kind && group->name.len == name.len &&
	    (group->name.s == NULL) == (name.s == NULL) &&
	    (name.len == 0 || memcmp(group->name.s, name.s, name.len) == 0);
}

/* slot_of - where a group is, or where it would be */
static size_t *
slot_of(const struct groups *g, struct span name, int kind)
{
	size_t at = (size_t)span_hash(name) + (size_t)kind;

	while (g->slot[at & (g->slots - 1)] != 0 &&
	    !is(&g->group[g->slot[at & (g->slots - 1)] - 1], name, kind))
		at++;
	return &g->slot[at & (g->slots - 1)];
}

static void
grow(struct groups *g)
{
	size_t i;

	g->slots *= 2;
	free(g->slot);
	g->slot = mem_new(g->slots * sizeof *g->slot);
	for (i = 0; i < g->count; i++)
		*slot_of(g, g->group[i].name, g->group[i].kind) = i + 1;
}

size_t
groups_add(struct groups *g, struct span name, int kind, int64_t tries)
{
	struct group *group;
	size_t *slot;

	if (g->count * 2 >= g->slots)
		grow(g);
	slot = slot_of(g, name, kind);
	if (*slot == 0) {
		if (g->count == g->room) {
			g->room = g->room * 2 + 16;
			g->group =
			    mem_resize(g->group, g->room, sizeof *g->group);
		}
		g->group[g->count++] =
		    (struct group){ .name = pool_keep(g->names, name),
			    .kind = kind };
		*slot = g->count;
	}
	group = &g->group[*slot - 1];
	group->hosts++;
	group->tries += tries;
	return *slot - 1;
}

size_t
groups_count(const struct groups *g)
{
	return g->count;
}

const struct group *
groups_get(const struct groups *g, size_t number)
{
	return &g->group[number];
}

struct place {
	int64_t tries, hosts;
	size_t number;
};

static int
by_tries(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->tries != y->tries)
		return x->tries > y->tries ? -1 : 1;
	if (x->hosts != y->hosts)
		return x->hosts > y->hosts ? -1 : 1;
	return x->number < y->number ? -1 : x->number > y->number;
}

size_t
groups_best(const struct groups *g, size_t most, size_t **number)
{
	struct best best = best_new(by_tries, sizeof(struct place), most);
	const struct place *place;
	size_t i, count;

	for (i = 0; i < g->count; i++)
		best_add(&best,
		    &(struct place){ g->group[i].tries, g->group[i].hosts, i });
	place = best_rows(&best, &count);
	*number = mem_resize(NULL, count, sizeof **number);
	for (i = 0; i < count; i++)
		(*number)[i] = place[i].number;
	best_free(&best);
	return count;
}
