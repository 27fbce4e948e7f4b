#include "lib/naming.h"

#include <ctype.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/ip.h"

/*
 * Words, without the digits around them: "adsl" is in "83adsl12". A '*'
 * stands for anything. SpamAssassin, rspamd and Haraka have longer lists;
 * these are words that mean nothing else.
 */
static const char *const pool_words[] = { "*dsl", "broadband", "cable", "catv",
	"client", "clients", "cm", "cpe", "cust", "customer", "customers",
	"dhcp", "dial", "dialin", "dialup", "dip", "docsis", "dyn", "dynamic",
	"dynamicip", "dynip", "fiber", "fibre", "ftth", "gpon", "gprs", "gsm",
	"hfc", "isdn", "kabel", "lte", "mobile", "modem", "pool", "pools",
	"ppp", "pppoe", "res", "residential", "subscriber", "umts", "user",
	"users", "wifi", "wireless", "wlan", NULL };

static const char *const static_words[] = { "biz", "business", "colo", "ded",
	"dedicated", "fix", "fixed", "fixedip", "fixip", "stat", "static",
	"staticip", NULL };

static const char *const mail_words[] = { "*mail", "*smtp", "correo",
	"exchange", "exim", "mail*", "mta", "mx", "mxin", "mxout", "outbound",
	"poczta", "post", "posta", "postfix", "relay", "smtp*", "zimbra",
	NULL };

/* --- words --- */

/* host_part - what is left of the organisational domain */
static struct span
host_part(struct span name, struct span domain)
{
	size_t labels = 0, len = name.len;

	if (name.s == NULL)
		return span_of("");
	if (domain.s != NULL && domain.len < name.len)
		return (struct span){ name.s, name.len - domain.len - 1 };
	if (domain.s != NULL)
		return (struct span){ name.s, 0 };
	while (len > 0 && labels < 2)
		labels += name.s[--len] == '.';
	return (struct span){ name.s, len };
}

static bool
parts_words(char c)
{
	return c == '.' || c == '-' || c == '_';
}

/* cut_word - the next one off the front; false at the end */
static bool
cut_word(struct span *host, struct span *word)
{
	while (host->len > 0 && parts_words(*host->s)) {
		host->s++;
		host->len--;
	}
	*word = (struct span){ host->s, 0 };
	while (word->len < host->len && !parts_words(word->s[word->len]))
		word->len++;
	host->s += word->len;
	host->len -= word->len;
	return word->len > 0;
}

static struct span
without_digits(struct span word)
{
	while (word.len > 0 && isdigit((unsigned char)*word.s)) {
		word.s++;
		word.len--;
	}
	while (word.len > 0 && isdigit((unsigned char)word.s[word.len - 1]))
		word.len--;
	return word;
}

/* is_like - whether a word is one of the list, which may have one '*' */
static bool
is_like(struct span word, const char *like)
{
	size_t len;

	if (like[0] == '*')
		return span_ends(word, like + 1);
	if (word.len == 0 || like[0] != word.s[0])
		return false;
	len = strlen(like);
	if (like[len - 1] != '*')
		return span_is(word, like);
	return word.len >= len - 1 && memcmp(word.s, like, len - 1) == 0;
}

static bool
has_word(struct span host, const char *const *words, struct span *match)
{
	struct span word, bare;
	size_t i;

	while (cut_word(&host, &word)) {
		bare = without_digits(word);
		for (i = 0; words[i] != NULL; i++)
			if (is_like(bare, words[i])) {
				*match = word;
				return true;
			}
	}
	return false;
}

/* --- an IPv4 address --- */

/* next_digits - the next stretch of decimal digits; false at the end */
static bool
next_digits(struct span *host, struct span *digits)
{
	while (host->len > 0 && !isdigit((unsigned char)*host->s)) {
		host->s++;
		host->len--;
	}
	*digits = (struct span){ host->s, 0 };
	while (digits->len < host->len &&
	    isdigit((unsigned char)digits->s[digits->len]))
		digits->len++;
	host->s += digits->len;
	host->len -= digits->len;
	return digits->len > 0;
}

/* number - the value of at most `most` digits, -1 for more of them */
static long
number(struct span digits, size_t most, int base)
{
	char text[16];

	if (digits.len > most || digits.len == 0)
		return -1;
	memcpy(text, digits.s, digits.len);
	text[digits.len] = '\0';
	if (strspn(text, "0123456789abcdef") != digits.len)
		return -1;
	return strtol(text, NULL, base);
}

/* take_octet - which octet of those that are left has the value; -1: none */
static int
take_octet(const unsigned char octet[4], bool taken[4], long value)
{
	int i = 0;

	while (i < 4 && (taken[i] || octet[i] != value))
		i++;
	if (i == 4)
		return -1;
	taken[i] = true;
	return i;
}

/* has_octets - three of the octets or all, each a number of its own */
static bool
has_octets(struct span host, const unsigned char octet[4], struct span *match)
{
	bool taken[4] = { false };
	struct span digits;
	int count = 0;

	while (next_digits(&host, &digits)) {
		if (take_octet(octet, taken, number(digits, 3, 10)) < 0)
			continue;
		if (count++ == 0)
			match->s = digits.s;
		match->len = (size_t)(digits.s + digits.len - match->s);
	}
	return count >= 3;
}

static bool
has_text(struct span host, const char *text, struct span *match)
{
	size_t len = strlen(text);
	const char *at = memmem(host.s, host.len, text, len);

	if (at == NULL)
		return false;
	*match = (struct span){ at, len };
	return true;
}

/* has_number - the text as a number, with no other digits around it */
static bool
has_number(struct span host, const char *text, struct span *match)
{
	while (next_digits(&host, match))
		if (span_is(*match, text))
			return true;
	return false;
}

/* add_number - with so many digits at least, lower case; returns its end */
static char *
add_number(char *at, int value, int base, int digits)
{
	static const char digit[] = "0123456789abcdef";

	if (digits > 1 || value >= base)
		at = add_number(at, value / base, base, digits - 1);
	*at++ = digit[value % base];
	*at = '\0';
	return at;
}

/* octets_text - one behind the other; returns the length */
static size_t
octets_text(const int octet[4], int base, int digits, char text[16])
{
	char *at = text;
	int i;

	for (i = 0; i < 4; i++)
		at = add_number(at, octet[i], base, digits);
	return (size_t)(at - text);
}

#define PIECE_LEAST 6 /* shorter, it may be there by chance */

/*
 * has_piece - four octets in one piece: padded with zeros, hexadecimal, or as
 * they are
 */
static bool
has_piece(struct span host, const int octet[4], struct span *match)
{
	char text[16];

	if (host.len < PIECE_LEAST)
		return false;
	octets_text(octet, 10, 3, text);
	if (has_text(host, text, match))
		return true;
	octets_text(octet, 16, 2, text);
	if (has_text(host, text, match))
		return true;
	return octets_text(octet, 10, 1, text) >= PIECE_LEAST &&
	    has_number(host, text, match);
}

/* --- an IPv6 address --- */

/* has_row - numbers that come in this order, each a word of its own */
static bool
has_row(struct span host, const long *row, int count, struct span *match)
{
	struct span word;
	int found = 0;

	while (found < count && cut_word(&host, &word)) {
		if (number(word, 4, 16) != row[found])
			continue;
		if (found++ == 0)
			match->s = word.s;
		match->len = (size_t)(word.s + word.len - match->s);
	}
	return found == count;
}

/*
 * has_groups - the groups of the address in their order, zeros left out: four
 * that follow each other, or all where there are three
 */
static bool
has_groups(struct span host, const struct ip *ip, struct span *match)
{
	long group[8];
	int i, want, count = 0;

	for (i = 0; i < 16; i += 2) {
		group[count] = ip->bytes[i] << 8 | ip->bytes[i + 1];
		count += group[count] != 0;
	}
	want = count == 3 ? 3 : 4;
	for (i = 0; i + want <= count; i++)
		if (has_row(host, group + i, want, match))
			return true;
	return false;
}

/* has_nibbles - the address, or its half that is the host's, in one piece */
static bool
has_nibbles(struct span host, const struct ip *ip, struct span *match)
{
	char text[33];
	int i;

	for (i = 0; i < 16; i++)
		sprintf(text + 2 * (size_t)i, "%02x", ip->bytes[i]);
	if (has_text(host, text, match))
		return true;
	/* few digits other than zeros are in a name by chance */
	return strspn(text + 16, "0") < 8 && has_text(host, text + 16, match);
}

/* --- the rules --- */

static bool
has_address(struct span host, const struct ip *ip, struct span *match)
{
	const unsigned char *o = ip->bytes + 12;

	if (!ip_is_v4(ip))
		return has_groups(host, ip, match) ||
		    has_nibbles(host, ip, match);
	return has_octets(host, o, match) ||
	    has_piece(host, (const int[]){ o[0], o[1], o[2], o[3] }, match) ||
	    has_piece(host, (const int[]){ o[3], o[2], o[1], o[0] }, match);
}

bool
naming_is_generic(struct span name, struct span domain, const struct ip *ip,
    struct span *match)
{
	struct span host = host_part(name, domain);

	if (has_word(host, static_words, match) ||
	    has_word(host, mail_words, match))
		return false;
	return has_address(host, ip, match) ||
	    has_word(host, pool_words, match);
}

bool
naming_is_mail(struct span name, struct span domain, struct span *match)
{
	return has_word(host_part(name, domain), mail_words, match);
}
