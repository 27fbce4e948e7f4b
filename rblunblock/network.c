#include "rblunblock/network.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"

#define WORD_MAX 100

#define DIGITS "0123456789"
#define ONES   "lIi"
#define ZEROS  "oO"

/* bits_of - the bits of an address, without what maps IPv4 to IPv6 */
static unsigned char *
bits_of(struct ip *ip)
{
	return ip->bytes + (ip_is_v4(ip) ? 12 : 0);
}

bool
network_cut(struct network *n)
{
	unsigned char *bytes = bits_of(&n->ip), mask, was;
	int i, size = ip_bits(&n->ip) / 8;
	bool cut = false;

	for (i = n->bits / 8; i < size; i++) {
		mask = i == n->bits / 8 ? (unsigned char)~(0xff >> n->bits % 8)
					: 0;
		was = bytes[i];
		bytes[i] &= mask;
		cut = cut || was != bytes[i];
	}
	return cut;
}

/* read_dots - "192.0.2.", as in a rules file; one to three numbers */
static bool
read_dots(const char *word, struct network *n)
{
	struct buf whole = { 0 };
	const char *c;
	int dots = 0;
	bool good;

	if (*word == '\0' || word[strlen(word) - 1] != '.')
		return false;
	for (c = word; *c != '\0'; c++)
		dots += *c == '.';
	buf_text(&whole, word);
	buf_text(&whole, dots == 1 ? "0.0.0" : dots == 2 ? "0.0" : "0");
	good = dots <= 3 && ip_read(buf_as_span(&whole), &n->ip);
	n->bits = 8 * dots;
	buf_free(&whole);
	return good;
}

/* --- what a word that is none of these may have meant --- */

/* mend_bytes - brackets, blanks, commas for dots, zeros in front */
static bool
mend_bytes(const char *word, struct buf *out)
{
	bool digit = false;

	for (; *word != '\0'; word++) {
		if (strchr("[] \t()<>", *word) != NULL)
			continue;
		if (*word == '0' && !digit && isdigit((unsigned char)word[1]))
			continue;
		digit = isxdigit((unsigned char)*word) != 0;
		buf_char(out, *word == ',' ? '.' : *word);
	}
	return out->len > 0;
}

/* mend_letters - those that look like digits: 192.0.2.l1, 192.O.2.1 */
static bool
mend_letters(const char *word, struct buf *out)
{
	bool mended = false;

	for (; *word != '\0'; word++) {
		buf_char(out,
		    strchr(ONES, *word) != NULL        ? '1'
			: strchr(ZEROS, *word) != NULL ? '0'
						       : *word);
		mended = mended || out->s[out->len - 1] != *word;
	}
	return mended;
}

/* mend_port - 192.0.2.1:25 */
static bool
mend_port(const char *word, struct buf *out)
{
	buf_add(out, word, strcspn(word, ":"));
	return out->len < strlen(word);
}

/* mend_prefix - 192.0.2, 192.0.2.*, 192.0.2.x */
static bool
mend_prefix(const char *word, struct buf *out)
{
	size_t len = strspn(word, "0123456789.");

	if (len == 0 ||
	    (word[len] != '\0' && strcmp(word + len, "*") != 0 &&
		strcmp(word + len, "x") != 0))
		return false;
	buf_add(out, word, len);
	if (word[len - 1] != '.')
		buf_char(out, '.');
	return true;
}

/* mend_mask - 192.0.2.0/255.255.255.0 */
static bool
mend_mask(const char *word, struct buf *out)
{
	const char *slash = strchr(word, '/');
	uint32_t mask;
	struct ip ip;
	int bits = 0;

	if (slash == NULL || !ip_read(span_of(slash + 1), &ip) ||
	    !ip_is_v4(&ip))
		return false;
	mask = (uint32_t)ip_number(&ip);
	while (bits < 32 && (mask & (UINT32_C(1) << (31 - bits))) != 0)
		bits++;
	if (bits == 0 || (bits < 32 && mask << bits != 0))
		return false;
	buf_add(out, word, (size_t)(slash - word));
	buf_format(out, "/%d", bits);
	return true;
}

static bool
read_any(const char *word, struct network *n)
{
	return ip_read_net(span_of(word), &n->ip, &n->bits) ||
	    read_dots(word, n);
}

/* suggest - add what a bad word may have meant, if that is something */
static void
suggest(const char *word, struct buf *out)
{
	static bool (*const menders[])(const char *, struct buf *) = {
		mend_bytes,
		mend_letters,
		mend_port,
		mend_prefix,
		mend_mask,
	};
	char text[NETWORK_TEXT_SIZE];
	struct buf mended = { 0 };
	struct network n;
	size_t i;

	for (i = 0; i < sizeof menders / sizeof *menders; i++) {
		buf_clear(&mended);
		if (menders[i](word, &mended) && read_any(mended.s, &n)) {
			network_cut(&n);
			buf_format(out, "; did you mean %s?",
			    network_format(&n, text));
			break;
		}
	}
	buf_free(&mended);
}

/* is_slip - of a number; no top level domain has a digit, or such a name */
static bool
is_slip(struct span label)
{
	size_t i, like = 0, digits = 0;

	for (i = 0; i < label.len; i++) {
		digits += strchr(DIGITS, label.s[i]) != NULL;
		like += strchr(DIGITS ONES ZEROS, label.s[i]) != NULL;
	}
	return label.len <= 3 && (digits > 0 || like == label.len);
}

bool
network_is_misspelt(const char *word)
{
	int dots = 0, numbers = 0, slips = 0;
	struct span label;

	for (; dots < 4; dots++) {
		label = (struct span){ word, strcspn(word, ".") };
		if (label.len > 0 && strspn(word, DIGITS) == label.len)
			numbers++;
		else
			slips += is_slip(label);
		word += label.len;
		if (*word++ == '\0')
			break;
	}
	return dots == 3 && numbers == 3 && slips == 1;
}

static int
refuse_word(const char *word, struct err *e)
{
	struct buf hint = { 0 };
	int rc;

	buf_text(&hint, "");
	suggest(word, &hint);
	rc = err_perm(e,
	    "\"%.*s\" is no address and no network; write it like 192.0.2.1, "
	    "192.0.2.0/24 or 2001:db8::1%s",
	    WORD_MAX, word, hint.s);
	buf_free(&hint);
	return rc;
}

int
network_parse(const char *word, struct network *n, struct err *e)
{
	struct network found, host;
	char text[NETWORK_TEXT_SIZE], address[IP_TEXT_SIZE];

	if (!read_any(word, &found))
		return refuse_word(word, e);
	host = found;
	if (network_cut(&found))
		return err_perm(e,
		    "\"%.*s\" has bits set behind its first %d; did you mean "
		    "the network %s, or the address %s?",
		    WORD_MAX, word, found.bits, network_format(&found, text),
		    ip_format(&host.ip, address));
	if (found.bits == 0)
		return err_perm(e,
		    "\"%.*s\" is everybody; nobody needs block lists then",
		    WORD_MAX, word);
	*n = found;
	return 0;
}

bool
network_read(struct span text, struct network *n)
{
	char *word = mem_copy(text.s, text.len);
	struct err ignored;
	bool good = network_parse(word, n, &ignored) == 0;

	free(word);
	return good;
}

char *
network_format(const struct network *n, char text[NETWORK_TEXT_SIZE])
{
	ip_format(&n->ip, text);
	if (!network_is_address(n))
		snprintf(text + strlen(text), NETWORK_TEXT_SIZE - strlen(text),
		    "/%d", n->bits);
	return text;
}

bool
network_has(const struct network *n, const struct ip *ip)
{
	return ip_is_in(ip, &n->ip, n->bits);
}

void
network_last(const struct network *n, struct ip *last)
{
	unsigned char *bytes;
	int i;

	*last = n->ip;
	bytes = bits_of(last);
	for (i = n->bits; i < ip_bits(&n->ip); i++)
		bytes[i / 8] |= (unsigned char)(0x80 >> i % 8);
}

bool
network_is_address(const struct network *n)
{
	return n->bits == ip_bits(&n->ip);
}

bool
network_is_large(const struct network *n)
{
	return n->bits < (ip_is_v4(&n->ip) ? 16 : 48);
}

/* holds_or_is_part - what is large takes force anyway, whatever it holds */
static bool
holds_or_is_part(const struct network *n, const struct network *local)
{
	return n->bits >= local->bits
	    ? network_has(local, &n->ip)
	    : !network_is_large(n) && network_has(n, &local->ip);
}

bool
network_is_local(const struct network *n)
{
	static const char *const all[] = { "0.0.0.0/8", "10.0.0.0/8",
		"100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
		"172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/3", "::/127",
		"fc00::/7", "fe80::/10", "ff00::/8" };
	struct network local;
	size_t i;

	for (i = 0; i < sizeof all / sizeof *all; i++)
		if (ip_read_net(span_of(all[i]), &local.ip, &local.bits) &&
		    holds_or_is_part(n, &local))
			return true;
	return false;
}
