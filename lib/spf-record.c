#include "lib/spf-parts.h"

#include <string.h>
#include <strings.h>

#include "lib/hostname.h"

bool
spf_record_is(struct span text, struct span *terms)
{
	static const char version[] = "v=spf1";
	size_t len = sizeof version - 1;

	if (text.s == NULL || text.len < len ||
	    strncasecmp(text.s, version, len) != 0 ||
	    (text.len > len && text.s[len] != ' '))
		return false;
	*terms = (struct span){ text.s + len, text.len - len };
	return true;
}

/* --- parts of a term; each is cut off the front of `rest` --- */

static bool
cut_char(struct span *rest, char c)
{
	if (rest->len == 0 || *rest->s != c)
		return false;
	rest->s++;
	rest->len--;
	return true;
}

/* cut_until - the bytes before the first one of `ends`, or all of them */
static struct span
cut_until(struct span *rest, const char *ends)
{
	struct span part = { rest->s, 0 };

	while (part.len < rest->len && strchr(ends, part.s[part.len]) == NULL)
		part.len++;
	rest->s += part.len;
	rest->len -= part.len;
	return part;
}

/* cut_length - the number behind a '/'; without needless zeros, up to `most` */
static bool
cut_length(struct span *rest, int most, int *bits)
{
	struct span digits = { rest->s, 0 };
	int number = 0;

	while (rest->len > 0 && *rest->s >= '0' && *rest->s <= '9' &&
	    number <= most) {
		number = number * 10 + (*rest->s - '0');
		cut_char(rest, *rest->s);
		digits.len++;
	}
	*bits = number;
	return digits.len > 0 && number <= most &&
	    (digits.len == 1 || *digits.s != '0');
}

/* cut_lengths - "/24", "//64" or "/24//64", or nothing (s5.3) */
static bool
cut_lengths(struct span *rest, struct spf_term *term)
{
	if (span_starts(*rest, "/") && !span_starts(*rest, "//")) {
		cut_char(rest, '/');
		if (!cut_length(rest, 32, &term->bits4))
			return false;
	}
	if (!span_starts(*rest, "//"))
		return true;
	cut_char(rest, '/');
	cut_char(rest, '/');
	return cut_length(rest, 128, &term->bits6);
}

static bool
is_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9');
}

/*
 * is_domain - two labels at least, the last one not all digits, with no '-'
 * at its ends (domain-end, s7.1): "a:192.0.2.1" is a mistake
 */
static bool
is_domain(struct span domain)
{
	char text[HOSTNAME_SIZE];
	struct span name = hostname_clean(domain, text);
	const char *top = name.len == 0 ? NULL : strrchr(text, '.');
	size_t i, len;

	if (top == NULL)
		return false;
	len = strlen(++top);
	for (i = 0; i < len; i++)
		if (!is_alnum(top[i]) && top[i] != '-')
			return false;
	return top[0] != '-' && top[len - 1] != '-' &&
	    strspn(top, "0123456789") < len;
}

/* cut_domain - a domain-spec; one with a macro takes all there is */
static bool
cut_domain(struct span *rest, struct spf_term *term)
{
	term->macro = rest->len > 0 && memchr(rest->s, '%', rest->len) != NULL;
	term->domain = cut_until(rest, term->macro ? "" : "/");
	return term->macro || is_domain(term->domain);
}

/* --- arguments of mechanisms --- */

static bool
read_nothing(struct span *rest, struct spf_term *term)
{
	(void)rest;
	(void)term;
	return true;
}

static bool
read_domain(struct span *rest, struct spf_term *term)
{
	return cut_char(rest, ':') && cut_domain(rest, term);
}

static bool
read_maybe_domain(struct span *rest, struct spf_term *term)
{
	return rest->len == 0 || read_domain(rest, term);
}

static bool
read_maybe_network(struct span *rest, struct spf_term *term)
{
	if (span_starts(*rest, ":") && !read_domain(rest, term))
		return false;
	return cut_lengths(rest, term);
}

static bool
read_ip4(struct span *rest, struct spf_term *term)
{
	struct span ip;

	if (!cut_char(rest, ':'))
		return false;
	ip = cut_until(rest, "/");
	if (memchr(ip.s, ':', ip.len) != NULL || !ip_read(ip, &term->ip))
		return false;
	return !cut_char(rest, '/') || cut_length(rest, 32, &term->bits4);
}

static bool
read_ip6(struct span *rest, struct spf_term *term)
{
	struct span ip;

	if (!cut_char(rest, ':'))
		return false;
	ip = cut_until(rest, "/");
	if (memchr(ip.s, ':', ip.len) == NULL || !ip_read(ip, &term->ip))
		return false;
	return !cut_char(rest, '/') || cut_length(rest, 128, &term->bits6);
}

static const struct mechanism {
	const char *name;
	bool (*read)(struct span *rest, struct spf_term *term);
} mechanisms[SPF_REDIRECT] = {
	[SPF_ALL] = { "all", read_nothing },
	[SPF_INCLUDE] = { "include", read_domain },
	[SPF_A] = { "a", read_maybe_network },
	[SPF_MX] = { "mx", read_maybe_network },
	[SPF_PTR] = { "ptr", read_maybe_domain },
	[SPF_IP4] = { "ip4", read_ip4 },
	[SPF_IP6] = { "ip6", read_ip6 },
	[SPF_EXISTS] = { "exists", read_domain },
};

static bool
is_word(struct span a, const char *word)
{
	return a.len == strlen(word) && strncasecmp(a.s, word, a.len) == 0;
}

static bool
read_mechanism(struct span word, struct spf_term *term)
{
	struct span name;
	int kind = 0;

	if (word.len > 0 && strchr("+-?~", *word.s) != NULL) {
		term->qualifier = *word.s;
		cut_char(&word, *word.s);
	}
	name = cut_until(&word, ":/");
	while (kind < SPF_REDIRECT && !is_word(name, mechanisms[kind].name))
		kind++;
	if (kind == SPF_REDIRECT)
		return false;
	term->kind = (enum spf_kind)kind;
	return mechanisms[kind].read(&word, term) && word.len == 0;
}

/* read_modifier - those that nobody knows are ignored (s6) */
static bool
read_modifier(struct span name, struct span value, struct spf_term *term)
{
	size_t i;

	for (i = 0; i < name.len; i++)
		if (!is_alnum(name.s[i]) && strchr("-_.", name.s[i]) == NULL)
			return false;
	if (name.len == 0 || !is_alnum(*name.s) || *name.s <= '9')
		return false;
	term->kind = is_word(name, "exp") ? SPF_EXP : SPF_OTHER;
	if (!is_word(name, "redirect"))
		return true;
	term->kind = SPF_REDIRECT;
	return cut_domain(&value, term) && value.len == 0;
}

/* --- terms --- */

static bool
is_visible(struct span word)
{
	size_t i = 0;

	while (i < word.len && word.s[i] > 32 && word.s[i] < 127)
		i++;
	return i == word.len;
}

int
spf_record_next(struct span *terms, struct spf_term *term)
{
	struct span name, word;

	while (cut_char(terms, ' '))
		;
	word = cut_until(terms, " ");
	*term = (struct spf_term){
		.qualifier = '+', .text = word, .bits4 = 32, .bits6 = 128
	};
	if (word.len == 0)
		return 0;
	if (!is_visible(word))
		return -1;
	name = cut_until(&word, "=:/");
	if (cut_char(&word, '='))
		return read_modifier(name, word, term) ? 1 : -1;
	return read_mechanism(term->text, term) ? 1 : -1;
}

bool
spf_record_check(struct span terms, struct span *bad)
{
	bool once[SPF_OTHER + 1] = { false };
	struct spf_term term;
	int more;

	while ((more = spf_record_next(&terms, &term)) == 1) {
		if (once[term.kind])
			break;
		once[term.kind] =
		    term.kind == SPF_REDIRECT || term.kind == SPF_EXP;
	}
	*bad = term.text;
	return more == 0;
}
