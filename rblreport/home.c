#include "rblreport/home.h"

#include <strings.h>

static struct span
without_last_dot(struct span name)
{
	if (name.len > 0 && name.s[name.len - 1] == '.')
		name.len--;
	return name;
}

static struct span
without_mark(struct span domain)
{
	while (domain.len > 0 && (*domain.s == '.' || *domain.s == '*')) {
		domain.s++;
		domain.len--;
	}
	return domain;
}

/* below - whether the name is the domain or ends in a dot and the domain */
static bool
below(struct span name, struct span domain)
{
	const char *tail = name.s + (name.len - domain.len);

	if (domain.len == 0 || name.len < domain.len ||
	    strncasecmp(tail, domain.s, domain.len) != 0)
		return false;
	return name.len == domain.len || tail[-1] == '.';
}

bool
home_has(struct span domains, struct span name)
{
	struct span domain;

	if (name.s == NULL)
		return false;
	name = without_last_dot(name);
	while (span_word(&domains, &domain))
		if (below(name, without_last_dot(without_mark(domain))))
			return true;
	return false;
}
