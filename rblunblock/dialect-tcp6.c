#include "rblunblock/dialect-parts.h"

#include <stdio.h>
#include <string.h>

#include "lib/err.h"
#include "rblunblock/network.h"

#define EXPANDED_LEN 39 /* 2001:0DB8:0000:0000:0000:0000:0000:0001 */
#define BITS_LEAST   2  /* tcpserver asks for no network shorter than that */

/* What a key is for. */
enum form { FORM_OTHER, FORM_ADDRESS, FORM_DOTS, FORM_BITS };

static bool
has(struct span a, char byte)
{
	return a.len > 0 && memchr(a.s, byte, a.len) != NULL;
}

static enum form
read_key(struct span key, struct network *n)
{
	char word[KEY_SIZE];
	struct err ignored;

	if (key.len == 0 || key.len >= sizeof word || has(key, '\0'))
		return FORM_OTHER;
	memcpy(word, key.s, key.len);
	word[key.len] = '\0';
	if (network_parse(word, n, &ignored) < 0)
		return FORM_OTHER;
	if (has(key, '/'))
		return FORM_BITS;
	return span_ends(key, ".") ? FORM_DOTS : FORM_ADDRESS;
}

/* write_bits - the network of so many bits that holds this one */
static void
write_bits(const struct network *n, int bits, char key[KEY_SIZE])
{
	struct network wide = { n->ip, bits };
	char text[IP_TEXT_SIZE];

	network_cut(&wide);
	snprintf(key, KEY_SIZE, "%s/%d", ip_format(&wide.ip, text), bits);
}

/* --- lines --- */

/*
 * tcp6_cut - the last colon before the first comma counts, for IPv6 has some;
 * where there is none, that comma is taken for it
 */
bool
tcp6_cut(struct span *rest, struct span *address)
{
	const char *comma = rest->len ? memchr(rest->s, ',', rest->len) : NULL;
	size_t end = comma != NULL ? (size_t)(comma - rest->s) : rest->len;
	size_t at = end, i;

	for (i = 0; i < end; i++)
		if (rest->s[i] == ':')
			at = i;
	*address = (struct span){ rest->s, at };
	rest->s += at;
	rest->len -= at;
	return rest->len > 0;
}

int
tcp6_keys(const struct network *n, struct keys *keys, struct err *e)
{
	char text[NETWORK_TEXT_SIZE];

	if (network_is_address(n)) {
		ip_format(&n->ip, dialect_add_key(keys));
	} else if (n->bits >= BITS_LEAST) {
		write_bits(n, n->bits, dialect_add_key(keys));
	} else if (ip_is_v4(&n->ip)) {
		dialect_octet_keys(n, keys);
	} else {
		return err_perm(e,
		    "no tcpserver asks for a rule for all of %s; let in parts "
		    "of it",
		    network_format(n, text));
	}
	return 0;
}

/* --- the way of tcpserver from key to key --- */

void
tcp6_walk_at(struct walk *w)
{
	enum form form = read_key(w->key, &w->net);

	w->octets = w->bits = 0;
	if (form == FORM_OTHER)
		return;
	w->bits = form == FORM_BITS ? w->net.bits - 1 : w->net.bits;
	if (ip_is_v4(&w->net.ip) && form != FORM_BITS)
		w->octets = w->net.bits / 8 - 1;
}

/*
 * tcp6_walk_whole - begin with what is asked for before a network of bits:
 * prefixes that end in a dot and hold all of it, however much longer it is
 */
void
tcp6_walk_whole(struct walk *w)
{
	if (!has(w->key, '/') || w->bits == 0)
		return;
	w->bits++;
	if (ip_is_v4(&w->net.ip))
		w->octets = w->bits == 32 ? 3 : w->bits / 8;
	tcp6_step(w);
}

bool
tcp6_step(struct walk *w)
{
	const unsigned char *octet = w->net.ip.bytes + 12;
	int i, len = 0;

	if (w->octets > 0) {
		for (i = 0; i < w->octets; i++)
			len += snprintf(w->room + len,
			    sizeof w->room - (size_t)len, "%d.", octet[i]);
		w->octets--;
	} else if (w->bits >= BITS_LEAST) {
		write_bits(&w->net, w->bits--, w->room);
	} else if (w->key.len > 0) {
		w->room[0] = '\0';
	} else {
		return false;
	}
	w->key = span_of(w->room);
	return true;
}

bool
tcp6_is_network(struct span key)
{
	struct network n;

	return has(key, '/') && read_key(key, &n) == FORM_BITS;
}

bool
tcp6_asks_for(struct span key)
{
	struct network n;

	return read_key(key, &n) != FORM_OTHER && n.bits >= BITS_LEAST;
}

bool
dialect_is_within(struct span key, struct span network)
{
	struct network inner, outer;

	return !span_same(key, network) &&
	    read_key(network, &outer) == FORM_BITS &&
	    read_key(key, &inner) != FORM_OTHER && inner.bits >= outer.bits &&
	    network_has(&outer, &inner.ip);
}

/* --- keys as the cdb has them --- */

/*
 * bit_set - how a bit of one is written: of IPv4 by its place, of IPv6 by how
 * many there are before it
 */
static char
bit_set(bool v6, int place, int ones)
{
	static const char places[] = "abcdefghijklmnopqrstuvwxyz123456";

	return v6 ? (char)('`' + ones) : places[place];
}

static void
put_bits(const unsigned char *bytes, int bits, bool v6, struct buf *raw)
{
	int i, ones = 0;

	buf_char(raw, v6 ? '^' : '_');
	for (i = 0; i < bits; i++)
		if ((bytes[i / 8] >> (7 - i % 8) & 1) != 0)
			buf_char(raw, bit_set(v6, i, ones++));
		else
			buf_char(raw, '0');
}

static bool
get_bits(struct span raw, struct network *n)
{
	bool v6 = span_starts(raw, "^");
	unsigned char *bytes;
	int i, ones = 0;

	if ((!v6 && !span_starts(raw, "_")) || raw.len < 2 ||
	    raw.len > (v6 ? 129 : 33))
		return false;
	ip_read(span_of(v6 ? "::" : "0.0.0.0"), &n->ip);
	bytes = n->ip.bytes + (v6 ? 0 : 12);
	n->bits = (int)raw.len - 1;
	for (i = 0; i < n->bits; i++)
		if (raw.s[i + 1] == bit_set(v6, i, ones)) {
			ones++;
			bytes[i / 8] |= (unsigned char)(1 << (7 - i % 8));
		} else if (raw.s[i + 1] != '0') {
			return false;
		}
	/* that one would be taken for one of IPv4 */
	return v6 != ip_is_v4(&n->ip);
}

static void
put_expanded(const struct ip *ip, struct buf *raw)
{
	int i;

	for (i = 0; i < 16; i++)
		buf_format(raw, "%02X%s", ip->bytes[i],
		    i % 2 == 1 && i < 15 ? ":" : "");
}

static bool
get_expanded(struct span raw, struct ip *ip)
{
	struct buf again = { 0 };
	bool good;

	if (raw.len != EXPANDED_LEN || !ip_read(raw, ip) || ip_is_v4(ip))
		return false;
	put_expanded(ip, &again);
	good = span_same(raw, buf_as_span(&again));
	buf_free(&again);
	return good;
}

/* host_of - what stands behind the '@', or all */
static struct span
host_of(struct span key)
{
	const char *at = key.len ? memchr(key.s, '@', key.len) : NULL;
	size_t skip = at != NULL ? (size_t)(at - key.s) + 1 : 0;

	return (struct span){ key.s + skip, key.len - skip };
}

void
tcp6_from_cdb(struct span raw, struct buf *key)
{
	struct span host = host_of(raw);
	char text[KEY_SIZE];
	struct network n;

	if (get_bits(raw, &n)) {
		write_bits(&n, n.bits, text);
		buf_text(key, text);
	} else if (!has(raw, '=') && get_expanded(host, &n.ip)) {
		buf_add(key, raw.s, raw.len - host.len);
		buf_text(key, ip_format(&n.ip, text));
	} else {
		if (span_starts(raw, "!") ||
		    (!has(raw, '=') &&
			(has(host, ':') || (has(raw, '/') && !has(raw, '@')))))
			buf_char(key, TCP6_RAW);
		buf_span(key, raw);
	}
}

void
tcp6_to_cdb(struct span key, struct buf *raw)
{
	struct span host = host_of(key);
	struct network n;
	bool v4;

	if (span_starts(key, "!")) {
		buf_add(raw, key.s + 1, key.len - 1);
	} else if (has(key, '/') && read_key(key, &n) == FORM_BITS) {
		v4 = ip_is_v4(&n.ip);
		put_bits(n.ip.bytes + (v4 ? 12 : 0), n.bits, !v4, raw);
	} else if (has(host, ':') && !has(key, '=') && ip_read(host, &n.ip)) {
		buf_add(raw, key.s, key.len - host.len);
		put_expanded(&n.ip, raw);
	} else {
		buf_span(raw, key);
	}
}

/*
 * tcp6_is_old - whether it is the key of a network as 1.10.0 to 1.10.6 wrote
 * it, with a NUL behind it, which the tcpserver of no other release looks for
 */
bool
tcp6_is_old(struct span raw)
{
	struct network n;

	if (raw.len == 0 || raw.s[raw.len - 1] != '\0')
		return false;
	raw.len--;
	return get_bits(raw, &n);
}

/* --- what tcprules makes of an address --- */

/* read_count - the digits at the front; none are 0 */
static unsigned long
read_count(struct span *a)
{
	unsigned long n = 0;

	while (a->len > 0 && *a->s >= '0' && *a->s <= '9') {
		n = n > 9999 ? n : n * 10 + (unsigned long)(*a->s - '0');
		a->s++;
		a->len--;
	}
	return n;
}

/* read_octets - one to four; those left out are 0 */
static bool
read_octets(struct span a, unsigned char octet[4])
{
	unsigned long n;
	const char *was;
	int i;

	for (i = 0; i < 4 && a.len > 0; i++) {
		was = a.s;
		n = read_count(&a);
		if (a.s == was || n > 255)
			return false;
		octet[i] = (unsigned char)n;
		if (a.len > 0 && i < 3 && *a.s == '.') {
			a.s++;
			a.len--;
		}
	}
	return i > 0 && a.len == 0;
}

static const char *
compile_bits(struct span address, struct buf *raw)
{
	const char *slash = memchr(address.s, '/', address.len);
	struct span front = { address.s, (size_t)(slash - address.s) };
	struct span back = { slash + 1, address.len - front.len - 1 };
	bool v6 = has(front, ':');
	unsigned char octet[4] = { 0 };
	unsigned long bits = read_count(&back);
	struct ip ip;

	if (back.len > 0 || bits < 1 || bits > (v6 ? 128 : 32))
		return v6 ? "want 1 to 128 behind the slash"
			  : "want 1 to 32 behind the slash";
	if (v6 ? !ip_read(front, &ip) : !read_octets(front, octet))
		return "before the slash there is no address";
	put_bits(v6 ? ip.bytes : octet, (int)bits, v6, raw);
	return NULL;
}

const char *
dialect_compile(struct span address, struct buf *raw)
{
	struct span host = host_of(address);
	struct ip ip;

	buf_clear(raw);
	if (has(address, '/') && !has(address, '@'))
		return compile_bits(address, raw);
	/* an ident that has a colon turns an address of IPv4 into one of IPv6
	 */
	if (!ip_read(host, &ip) || (host.s != address.s && ip_is_v4(&ip)))
		return "this is no address of IPv6";
	buf_add(raw, address.s, address.len - host.len);
	put_expanded(&ip, raw);
	return NULL;
}
