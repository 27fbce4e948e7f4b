#include "rblstat/suffix.h"

#include <libpsl.h>

struct span
suffix_domain(const char *name)
{
	const psl_ctx_t *list = psl_builtin();
	const char *suffix;

	/* "*" is the list's own last rule: any unknown top level is a suffix */
	suffix = list == NULL ? NULL : psl_unregistrable_domain(list, name);
	if (suffix == NULL ||
	    !psl_is_public_suffix2(
		list, suffix, PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE))
		return SPAN_NONE;
	return span_of(psl_registrable_domain(list, name));
}
