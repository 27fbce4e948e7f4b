#include "rblunblock/rules-parts.h"

#include <ctype.h>
#include <string.h>

#include "lib/err.h"
#include "lib/ip.h"
#include "rblunblock/dialect.h"

#define DIGITS_SURE 19 /* of a number that wraps around nowhere */

/*
 * number - digits at the front, as scan_ulong() reads them; none is 0, and
 * what is too large wraps around
 *
 * Returns false when something else follows; a NUL ends the text, there.
 */
static bool
number(struct span a, unsigned long *value)
{
	*value = 0;
	while (a.len > 0 && isdigit((unsigned char)*a.s)) {
		*value = *value * 10 + (unsigned long)(*a.s - '0');
		rules_skip(&a, 1);
	}
	return a.len == 0 || *a.s == '\0';
}

/* is_octet - 0 to 255 as tcpserver writes it */
static bool
is_octet(struct span a)
{
	unsigned long value;

	return a.len > 0 && a.len <= 3 && (a.len == 1 || *a.s != '0') &&
	    isdigit((unsigned char)*a.s) && number(a, &value) && value <= 255 &&
	    !rules_has(a, '\0');
}

/* is_reachable - whether tcpserver ever looks for such a key of an address */
static bool
is_reachable(const struct dialect *d, struct span key)
{
	int octets = 0;

	if (rules_has(key, ':'))
		return dialect_asks_for(d, key);

	while (key.len > 0) {
		if (!is_octet(rules_cut(&key, '.')))
			return false;
		octets++;
		if (key.len == 0)
			return octets == 4;
		rules_skip(&key, 1);
		if (octets == 4)
			return false;
	}
	return true;
}

/* why_unreachable - guess what the key was meant to say */
static const char *
why_unreachable(struct span key)
{
	int dots = 0;
	size_t i;

	if (rules_has(key, ':'))
		return "never matches: tcpserver writes such an address in "
		       "lower case and as short as it can; a prefix like "
		       "2001:db8: ends in a colon";
	for (i = 0; i < key.len; i++)
		dots += key.s[i] == '.';
	if (span_starts(key, "\xef\xbb\xbf"))
		return "never matches: the file begins with a byte order mark, "
		       "which belongs to this key; save it without";
	if (rules_has(key, '/'))
		return "never matches: tcprules knows no networks with a "
		       "slash; a prefix like 192.0.2. ends in a dot";
	if (rules_has(key, ' ') || rules_has(key, '\t'))
		return "never matches: there is a blank before the colon";
	if (rules_has(key, '*'))
		return "never matches: tcprules knows no wildcards; a prefix "
		       "like 192.0.2. ends in a dot";
	if (rules_all_of(key, "0123456789.") && dots < 3 && key.len > 0 &&
	    key.s[key.len - 1] != '.')
		return "never matches: a prefix ends in a dot";
	if (rules_all_of(key, "0123456789."))
		return "never matches: want four numbers from 0 to 255, "
		       "without leading zeros";
	return "never matches: this is no address; a host name has '=' in "
	       "front";
}

/* why_not_asked - why tcpserver asks for no such name of a host, or NULL */
static const char *
why_not_asked(struct span host)
{
	struct ip ip;
	size_t i;

	if (rules_has(host, ' ') || rules_has(host, '\t'))
		return "never matches: there is a blank in the name";
	if (rules_has(host, '*'))
		return "never matches: tcprules knows no wildcards; all names "
		       "below example.pl are =.example.pl";
	if (span_ends(host, "."))
		return "never matches: a host name is written with no dot "
		       "behind";
	if (ip_read(host, &ip))
		return "is not for that address, but for who calls itself "
		       "that in the DNS; take the '=' out";
	for (i = 0; i < host.len; i++)
		if (isupper((unsigned char)host.s[i]))
			return "never matches: tcpserver asks for host names "
			       "in lower case";
	return NULL;
}

/* why_no_name - why a key with '=' or '@' in it is odd, or NULL */
static const char *
why_no_name(const struct dialect *d, struct span key)
{
	const char *at = memrchr(key.s, '@', key.len);
	struct span host = key;
	struct ip ip;

	if (at != NULL)
		rules_skip(&host, (size_t)(at + 1 - key.s));
	if (span_starts(host, "=")) {
		rules_skip(&host, 1);
		if (at != NULL && (host.len == 0 || *host.s == '.'))
			return "never matches: with an ident goes a whole "
			       "host name";
		return why_not_asked(host);
	}
	if (at == NULL)
		return "never matches: a host name has '=' in front";
	if (!ip_read(host, &ip) || !is_reachable(d, host))
		return "never matches: with an ident goes a whole address, or "
		       "a host name with '=' in front";
	return NULL;
}

/* put - a key that stays where it is */
static void
put(struct reader *r, struct span key)
{
	records_put(&r->rules->records, key, r->said, r->line);
}

/* add - a key as it is to stand in the cdb, from anywhere */
static void
add(struct reader *r, struct span raw)
{
	struct buf room = { 0 };

	put(r,
	    records_keep(
		&r->rules->records, dialect_from_cdb(r->dialect, raw, &room)));
	buf_free(&room);
}

/* add_word - one that stands in the text, most often just as it is called */
static void
add_word(struct reader *r, struct span address)
{
	if (r->dialect->tcp6)
		add(r, address);
	else
		put(r, address);
}

/* note_range - where it is not from the one to the other, as it says */
static void
note_range(struct reader *r, struct span first, unsigned long low,
    struct span last, unsigned long high)
{
	struct buf why = { 0 };

	if (first.len == 0)
		rules_note(r,
		    "no number stands before the '-', and that counts as 0; "
		    "write it");
	else if (last.len == 0)
		rules_note(r,
		    "no number stands behind the '-', and that counts as 0; "
		    "write it");
	else if (low > high || low > 255)
		rules_note(r, "matches nothing: the range runs backwards");
	else if (high > 255)
		rules_note(r, "the range ends at 255, whatever more it says");
	else if (first.len > DIGITS_SURE || last.len > DIGITS_SURE)
		buf_format(&why,
		    "has a number that is too large, and tcprules takes the "
		    "range for %lu-%lu",
		    low, high);
	if (why.len > 0)
		rules_note(r, why.s);
	buf_free(&why);
}

/*
 * add_range - the keys of an address with LOW-HIGH in place of an octet
 *
 *   before  "192.0.2." or ""
 *   from    "3-9.rest"
 */
static int
add_range(struct reader *r, struct span before, struct span from)
{
	unsigned long low, high;
	struct buf key = { 0 };
	struct span first, last;
	bool reachable = true;

	first = rules_cut(&from, '-');
	rules_skip(&from, 1);
	last = rules_cut(&from, '.');
	if (!number(first, &low) || !number(last, &high))
		return rules_refuse(r,
		    "this '-' parts no two numbers (a host name is written "
		    "with '=' in front)");
	note_range(r, first, low, last, high);
	high = high > 255 ? 255 : high;
	for (; low <= high; low++) {
		buf_clear(&key);
		buf_span(&key, before);
		buf_format(&key, "%lu", low);
		buf_span(&key, from);
		add(r, buf_as_span(&key));
		reachable =
		    reachable && is_reachable(r->dialect, buf_as_span(&key));
	}
	if (!reachable)
		rules_note(r, why_unreachable(buf_as_span(&key)));
	buf_free(&key);
	return 0;
}

/*
 * is_plain - whether it is an address or a prefix of IPv4 and nothing else; in
 * one go, since most rules are for such
 */
static bool
is_plain(struct span a)
{
	unsigned octet = 0, digits = 0, dots = 0;
	size_t i;

	for (i = 0; i < a.len; i++) {
		if (a.s[i] == '.') {
			if (digits == 0 || ++dots > 3)
				return false;
			octet = digits = 0;
			continue;
		}
		if (a.s[i] < '0' || a.s[i] > '9' || (digits > 0 && octet == 0))
			return false;
		octet = octet * 10 + (unsigned)(a.s[i] - '0');
		if (++digits > 3 || octet > 255)
			return false;
	}
	return digits > 0 ? dots == 3 : a.len > 0;
}

/* is_compiled - whether the key is not the address as it stands there */
static bool
is_compiled(const struct reader *r, struct span address)
{
	return r->dialect->tcp6 && !rules_has(address, '=') &&
	    (rules_has(address, ':') ||
		(rules_has(address, '/') && !rules_has(address, '@')));
}

/*
 * refuse_compiled - what looks like an address, and is none
 *
 * Of some such words tcprules makes a rule that nobody meant; to know which
 * would take all the slips of its parsers.
 */
static int
refuse_compiled(struct reader *r, const char *why)
{
	return err_perm(r->e,
	    "%s:%zu: %s; tcprules refuses the whole file for it, or makes "
	    "something else of it, so mend that line first",
	    r->path, r->line, why);
}

/* check_compiled - whether tcpserver ever looks for the key */
static void
check_compiled(struct reader *r, struct span raw)
{
	struct buf room = { 0 };

	if (!rules_has(raw, '@') &&
	    !dialect_asks_for(
		r->dialect, dialect_from_cdb(r->dialect, raw, &room)))
		rules_note(r,
		    "never matches: tcpserver asks for networks of 2 bits and "
		    "more, and for an address of IPv4 by that alone");
	buf_free(&room);
}

/* add_compiled - a network, or an address of IPv6 */
static int
add_compiled(struct reader *r, struct span address)
{
	struct buf raw = { 0 };
	const char *why = dialect_compile(address, &raw);
	int rc = 0;

	if (why != NULL) {
		rc = refuse_compiled(r, why);
	} else {
		add(r, buf_as_span(&raw));
		check_compiled(r, buf_as_span(&raw));
	}
	buf_free(&raw);
	return rc;
}

int
rules_add_keys(struct reader *r, struct span address)
{
	struct span before = address, from;
	const char *why;

	if (is_plain(address)) {
		add_word(r, address);
		return 0;
	}
	if (is_compiled(r, address))
		return add_compiled(r, address);
	if (rules_has(address, '=') || rules_has(address, '@')) {
		why = why_no_name(r->dialect, address);
		if (why != NULL)
			rules_note(r, why);
		add_word(r, address);
		return 0;
	}
	if (!rules_has(address, '-')) {
		if (!is_reachable(r->dialect, address))
			rules_note(r, why_unreachable(address));
		add_word(r, address);
		return 0;
	}
	from = address;
	before = rules_cut(&from, '-');
	while (before.len > 0 && before.s[before.len - 1] != '.')
		before.len--;
	from = address;
	rules_skip(&from, before.len);
	return add_range(r, before, from);
}
