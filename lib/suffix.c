#include "lib/suffix.h"

#include <stdlib.h>
#include <string.h>

#include <libpsl.h>

#include "lib/mem.h"

struct span
suffix_domain(const char *name)
{
	const psl_ctx_t *list = psl_builtin();
	const char *domain, *suffix;

	domain = list == NULL ? NULL : psl_registrable_domain(list, name);
	suffix = domain == NULL ? NULL : strchr(domain, '.');
	/* "*" is the list's own last rule: any unknown top level is a suffix */
	if (suffix == NULL || suffix == domain ||
	    !psl_is_public_suffix2(
		list, suffix + 1, PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE))
		return SPAN_NONE;
	return span_of(domain);
}

bool
suffix_is(const char *name)
{
	const psl_ctx_t *list = psl_builtin();

	return list == NULL ||
	    psl_is_public_suffix2(
		list, name, PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE);
}

struct span
suffix_of(struct span name, char text[HOSTNAME_SIZE])
{
	const char *at = name.s ? memrchr(name.s, '@', name.len) : NULL;

	if (at != NULL) {
		name.len -= (size_t)(at + 1 - name.s);
		name.s = at + 1;
	}
	if (name.s == NULL || hostname_clean(name, text).s == NULL)
		return SPAN_NONE;
	return suffix_domain(text);
}

/* --- pools of hosts --- */

enum { PLACES = 4096 };

struct suffix_memo {
	/* by their hash, two in a place, the later one first: it drives the
	 * second out */
	struct host_pool {
		char *name; /* owned; NULL: none yet */
		bool
		    is_suffix; /* nobody's: each name below has its own owner */
		struct span domain; /* part of the name, or SPAN_NONE */
	} pool[PLACES][2];
};

struct suffix_memo *
suffix_memo_new(void)
{
	return mem_new(sizeof(struct suffix_memo));
}

void
suffix_memo_free(struct suffix_memo *memo)
{
	size_t i;

	if (memo == NULL)
		return;
	for (i = 0; i < PLACES; i++) {
		free(memo->pool[i][0].name);
		free(memo->pool[i][1].name);
	}
	free(memo);
}

static const struct host_pool *
find_pool(struct suffix_memo *memo, const char *name)
{
	uint64_t hash = (uint64_t)span_hash(span_of(name));
	struct host_pool *pool = memo->pool[hash % PLACES];
	int i;

	for (i = 0; i < 2; i++)
		if (pool[i].name != NULL && strcmp(pool[i].name, name) == 0)
			return &pool[i];
	free(pool[1].name);
	pool[1] = pool[0];
	pool->name = mem_string(name);
	pool->domain = suffix_domain(pool->name);
	pool->is_suffix = pool->domain.s == NULL && suffix_is(pool->name);
	return pool;
}

/*
 * What x.pool.example.com is in, y.pool.example.com is in too, unless it is a
 * public suffix itself.
 */
struct span
suffix_recall(struct suffix_memo *memo, const char *name)
{
	const char *dot = strchr(name, '.');
	const struct host_pool *pool;

	if (dot == NULL)
		return suffix_domain(name);
	pool = find_pool(memo, dot + 1);
	if (pool->is_suffix)
		return suffix_domain(name);
	if (pool->domain.s == NULL || suffix_is(name))
		return SPAN_NONE;
	return span_of(dot + 1 + (pool->domain.s - pool->name));
}
