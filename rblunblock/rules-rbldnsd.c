#include "rblunblock/rules-parts.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/network.h"

/*
 * A dataset of rbldnsd as rbldnsd(8) has it: who is listed in it is let in,
 * by rblsmtpd -a. What is wrong in it is skipped.
 */
struct dataset {
	struct reader r;
	bool ranges;       /* it takes 10.0.0.1-9, too: an ip4set */
	uint64_t max_size; /* of an entry, as $MAXRANGE4 says; 0: any */
};

static const char bits_set[] =
    "bits are set behind the first ones of the network";

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static void
skip_blanks(struct span *a)
{
	while (a->len > 0 && is_blank(*a->s))
		rules_skip(a, 1);
}

static bool
is_comment(struct span a)
{
	return span_starts(a, "#") || span_starts(a, ";");
}

static void
skip_line(struct dataset *d, const char *why)
{
	struct buf text = { 0 };

	buf_format(&text, "is skipped by rbldnsd: %s", why);
	rules_note(&d->r, text.s);
	buf_free(&text);
}

/* cut_number - at most `most`; false: there is none, or a larger one */
static bool
cut_number(struct span *a, uint32_t most, uint32_t *number)
{
	if (a->len == 0 || !isdigit((unsigned char)*a->s))
		return false;
	*number = 0;
	while (a->len > 0 && isdigit((unsigned char)*a->s)) {
		*number = *number * 10 + (uint32_t)(*a->s - '0');
		if (*number > most)
			return false;
		rules_skip(a, 1);
	}
	return true;
}

/* --- IPv4 --- */

/* all_below - the last address of those that begin with so many bits */
static uint32_t
all_below(uint32_t address, uint32_t bits)
{
	return address | (uint32_t)(UINT64_C(0xffffffff) >> bits);
}

/* cut_octets - "10.0.0.1", or fewer of them; Returns their bits, or 0. */
static uint32_t
cut_octets(struct span *a, uint32_t *address)
{
	uint32_t bits = 0, octet;

	*address = 0;
	while (cut_number(a, 255, &octet)) {
		bits += 8;
		*address |= octet << (32 - bits);
		if (bits == 32 || !span_starts(*a, "."))
			return bits;
		rules_skip(a, 1);
	}
	return 0;
}

/* cut_last - what stands behind the '-' of a range; false: that is none */
static bool
cut_last(struct span *a, uint32_t low, uint32_t bits, uint32_t *high)
{
	uint32_t others = cut_octets(a, high);

	/* 10.0.0.1-9 is one of the last number */
	if (others == 8) {
		*high >>= bits - 8;
		if (bits > 8)
			*high |= low & (uint32_t) ~(0xffffffffu >> (bits - 8));
	} else if (others != bits) {
		return false;
	}
	*high = all_below(*high, bits);
	return low <= *high;
}

static void
put_ipv4(uint32_t number, struct ip *ip)
{
	static const struct ip none = { { [10] = 0xff, [11] = 0xff } };
	int i;

	*ip = none;
	for (i = 0; i < 4; i++)
		ip->bytes[12 + i] = (unsigned char)(number >> (24 - 8 * i));
}

/*
 * cut_bits - "/24" behind an address, where it is there
 *
 *   one   the bits of a single number, which must have it
 *   bits  in and out: of the numbers that were read
 */
static const char *
cut_bits(struct span *a, uint32_t one, uint32_t most, uint32_t *bits)
{
	if (span_starts(*a, "/")) {
		rules_skip(a, 1);
		return cut_number(a, most, bits)
		    ? NULL
		    : "want fewer bits behind the slash";
	}
	return *bits == one
	    ? "a single number has its bits behind it, as in 10/8"
	    : NULL;
}

static const char *
cut_ipv4(struct dataset *d, struct span *a, struct row *row)
{
	uint32_t low, high = 0, bits = cut_octets(a, &low);
	const char *wrong;

	if (bits == 0)
		return "want an address or a network";
	if (d->ranges && span_starts(*a, "-")) {
		rules_skip(a, 1);
		if (!cut_last(a, low, bits, &high))
			return "this '-' parts no two addresses";
	} else {
		wrong = cut_bits(a, 8, 32, &bits);
		if (wrong != NULL)
			return wrong;
		if (d->ranges && bits == 0)
			return "an ip4set has no networks of all addresses";
		if ((low & all_below(0, bits)) != 0)
			return bits_set;
		high = all_below(low, bits);
	}
	if (d->max_size > 0 && (uint64_t)high - low + 1 > d->max_size)
		return "it is larger than $MAXRANGE4 allows";
	put_ipv4(low, &row->low);
	put_ipv4(high, &row->high);
	return NULL;
}

/* --- IPv6 --- */

/* cut_groups - "2001:db8" and the like; Returns their bits, or 0. */
static int
cut_groups(struct span *a, struct ip *ip)
{
	unsigned group;
	int bits = 0;

	*ip = (struct ip){ { 0 } };
	while (a->len > 0 && isxdigit((unsigned char)*a->s)) {
		for (group = 0; a->len > 0 && isxdigit((unsigned char)*a->s);
		     rules_skip(a, 1)) {
			group = group << 4 |
			    (unsigned)(isdigit((unsigned char)*a->s)
				    ? *a->s - '0'
				    : (*a->s | 0x20) - 'a' + 10);
			if (group > 0xffff)
				return 0;
		}
		ip->bytes[bits / 8] = (unsigned char)(group >> 8);
		ip->bytes[bits / 8 + 1] = (unsigned char)group;
		bits += 16;
		if (bits == 128 || !span_starts(*a, ":"))
			return bits;
		rules_skip(a, 1);
	}
	return 0;
}

/* cut_address - with "::" it is a whole one; Returns its bits, or 0. */
static int
cut_address(struct span *a, struct ip *ip)
{
	struct span whole = { a->s, 0 };

	while (whole.len < a->len &&
	    (isxdigit((unsigned char)a->s[whole.len]) ||
		a->s[whole.len] == ':'))
		whole.len++;
	if (memmem(whole.s, whole.len, "::", 2) == NULL)
		return cut_groups(a, ip);
	rules_skip(a, whole.len);
	return ip_read(whole, ip) ? 128 : 0;
}

static const char *
cut_ipv6(struct span *a, struct row *row)
{
	uint32_t bits = (uint32_t)cut_address(a, &row->low), i;
	const char *wrong;

	if (bits == 0 || span_starts(*a, "."))
		return "want an address or a network of IPv6";
	wrong = cut_bits(a, 16, 128, &bits);
	if (wrong != NULL)
		return wrong;
	row->high = row->low;
	for (i = bits; i < 128; i++) {
		if ((row->low.bytes[i / 8] & 0x80 >> i % 8) != 0)
			return bits_set;
		row->high.bytes[i / 8] |= (unsigned char)(0x80 >> i % 8);
	}
	return NULL;
}

/* --- lines --- */

/* is_value - ":2", ":127.0.0.2:TEXT", or a text alone */
static bool
is_value(struct span a)
{
	uint32_t address;

	if (!span_starts(a, ":"))
		return true;
	rules_skip(&a, 1);
	if (cut_octets(&a, &address) == 0 || address == 0)
		return false;
	skip_blanks(&a);
	return a.len == 0 || *a.s == ':';
}

/* put_key - addresses as people write them; a range as it stands there */
static void
put_key(const struct row *row, struct span pattern, struct buf *key)
{
	struct network n = { row->low, row->ipv6 ? 128 : 32 };
	char text[NETWORK_TEXT_SIZE];
	struct ip last;

	for (; n.bits >= 0; n.bits--) {
		network_last(&n, &last);
		if (memcmp(&last, &row->high, sizeof last) == 0)
			break;
	}
	if (n.bits >= 0)
		buf_text(key, network_format(&n, text));
	else
		buf_span(key, pattern);
}

static void
add_entry(struct dataset *d, const struct row *row, bool out,
    struct span pattern, struct span value)
{
	struct buf key = { 0 };

	put_key(row, pattern, &key);
	buf_clear(&d->r.data);
	if (out)
		buf_add(&d->r.data, "D", 2);
	else
		buf_add(&d->r.data, "+RBLSMTPD=", 11);
	buf_text(&d->r.data, "+value=");
	buf_span(&d->r.data, value);
	buf_char(&d->r.data, '\0');
	rules_add_row(&d->r, row, buf_as_span(&key));
	buf_free(&key);
}

static void
read_entry(struct dataset *d, struct span line)
{
	struct row row = { .op = ROW_RULE, .ipv6 = d->r.dialect->ipv6 };
	bool out = span_starts(line, "!");
	struct span rest = line, pattern;
	const char *wrong;

	rules_skip(&rest, out);
	skip_blanks(&rest);
	pattern = rest;
	wrong = row.ipv6 ? cut_ipv6(&rest, &row) : cut_ipv4(d, &rest, &row);
	pattern.len -= rest.len;
	if (wrong == NULL && rest.len > 0 && !is_blank(*rest.s) &&
	    !is_comment(rest) && *rest.s != ':')
		wrong = "something follows the address";
	skip_blanks(&rest);
	if (is_comment(rest))
		rest.len = 0;
	if (wrong == NULL && !out && !is_value(rest))
		wrong = "its value is no address, as in :127.0.0.2:text";
	if (wrong != NULL)
		skip_line(d, wrong);
	else
		add_entry(d, &row, out, pattern, out ? SPAN_NONE : rest);
}

/* read_default - the value for all entries below that have none */
static void
read_default(struct dataset *d, struct span line)
{
	struct row row = { .op = ROW_OTHER };

	if (!is_value(line)) {
		skip_line(d, "want a value like :127.0.0.2:text");
		return;
	}
	buf_clear(&d->r.data);
	buf_span(&d->r.data, line);
	rules_add_row(&d->r, &row, span_of(":"));
}

static bool
cut_word(struct span *a, const char *word)
{
	size_t len = strlen(word);

	if (a->len <= len || strncasecmp(a->s, word, len) != 0 ||
	    !is_blank(a->s[len]))
		return false;
	rules_skip(a, len);
	skip_blanks(a);
	return true;
}

/* read_special - what begins with '$'; of the few that matter here */
static int
read_special(struct dataset *d, struct span line, const char *path)
{
	uint32_t number;
	uint64_t size;
	bool bits;

	if (cut_word(&line, "dataset"))
		return err_perm(d->r.e,
		    "%s:%zu: a file of several datasets cannot be changed; "
		    "name a file of one",
		    path, d->r.line);
	if (!cut_word(&line, "maxrange4"))
		return 0;
	bits = span_starts(line, "/");
	rules_skip(&line, bits);
	if (!cut_number(&line, bits ? 32 : UINT32_MAX / 16, &number) ||
	    line.len > 0 || number == 0)
		return 0;
	size = bits ? UINT64_C(1) << (32 - number) : number;
	if (d->max_size == 0 || size < d->max_size)
		d->max_size = size;
	return 0;
}

static int
read_line(struct dataset *d, struct span line, const char *path)
{
	struct span rest;

	skip_blanks(&line);
	while (line.len > 0 && is_blank(line.s[line.len - 1]))
		line.len--;
	rest = line;
	if (is_comment(rest) || span_starts(rest, ":"))
		rules_skip(&rest, 1);
	if (span_starts(rest, "$")) {
		rules_skip(&rest, 1);
		return read_special(d, rest, path);
	}
	if (line.len == 0 || is_comment(line))
		return 0;
	if (span_starts(line, ":") &&
	    !(d->r.dialect->ipv6 && span_starts(line, "::")))
		read_default(d, line);
	else
		read_entry(d, line);
	return 0;
}

int
rules_read_rbldnsd(struct span text, const struct dialect *dialect,
    const char *path, struct rules *rules, struct err *e)
{
	struct dataset d = {
		.r = { .rules = rules, .dialect = dialect, .e = e },
		.ranges = strcmp(dialect->name, "ip4set") == 0,
	};
	struct span line;
	int rc = 0;

	rules->by_octets = d.ranges;
	while (rc == 0 && text.len > 0) {
		line = rules_cut(&text, '\n');
		if (text.len > 0)
			rules_skip(&text, 1);
		d.r.line++;
		rc = read_line(&d, rules_cut(&line, '\0'), path);
	}
	buf_free(&d.r.data);
	return rc;
}
