#include "lib/suffix.h"

#include <string.h>

#include <libpsl.h>

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
