#include "rblreport/home.h"

#include <string.h>
#include <strings.h>

#include "lib/err.h"

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

/* bare - what is left of a word of the list: "pl" of "*.pl." */
static struct span
bare(struct span word)
{
	return without_last_dot(without_mark(word));
}

/* is_name_byte - a letter, of any script, or what else is in a host's name */
static bool
is_name_byte(char c)
{
	return (unsigned char)c >= 128 ||
	    (c != '\0' &&
		strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		       "0123456789-_",
		    c) != NULL);
}

/*
 * is_domain - labels parted by single dots; no top level domain is all digits
 * (RFC 3696 s2), so that an address is none
 */
static bool
is_domain(struct span name)
{
	bool digits = true;
	char last = '.';
	size_t i;

	for (i = 0; i < name.len; i++) {
		if (name.s[i] == '.' ? last == '.' : !is_name_byte(name.s[i]))
			return false;
		last = name.s[i];
		digits = last == '.' || (digits && last >= '0' && last <= '9');
	}
	return last != '.' && !digits;
}

int
home_check(struct span domains, struct err *e)
{
	struct span word;

	while (span_word(&domains, &word))
		if (!is_domain(bare(word)))
			return err_perm(e,
			    "home: \"%.*s\" is no domain; write it like .pl "
			    "or example.com",
			    (int)(word.len > 100 ? 100 : word.len), word.s);
	return 0;
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
		if (below(name, bare(domain)))
			return true;
	return false;
}
