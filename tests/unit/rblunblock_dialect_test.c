/* dialect: the keys of a network are for its addresses, and for no other */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/network.h"

static const struct dialect *
dialect(const char *name)
{
	const struct dialect *d;
	struct err e;

	assert_int_equal(dialect_find("tcprules", name, &d, &e), 0);
	return d;
}

static struct network
network(const char *word)
{
	struct network n;
	struct err e;

	if (network_parse(word, &n, &e) < 0)
		fail_msg("%s", e.text);
	return n;
}

static void
words_are_read_or_told_what_they_may_have_meant(void **state)
{
	static const struct {
		const char *word, *network, *says;
	} cases[] = {
		{ "192.0.2.1", "192.0.2.1", NULL },
		{ "192.0.2.1/32", "192.0.2.1", NULL },
		{ "::ffff:192.0.2.1", "192.0.2.1", NULL },
		{ "192.0.2.0/24", "192.0.2.0/24", NULL },
		{ "192.0.2.", "192.0.2.0/24", NULL },
		{ "10.", "10.0.0.0/8", NULL },
		{ "2001:DB8::/32", "2001:db8::/32", NULL },
		{ "2001:db8::1/128", "2001:db8::1", NULL },
		{ "192.0.2.1/24", NULL,
		    "did you mean the network 192.0.2.0/24, or the address "
		    "192.0.2.1?" },
		{ "2001:db8::1/32", NULL, "did you mean the network 2001:db" },
		{ "192.0.2.01", NULL, "did you mean 192.0.2.1?" },
		{ "192,0,2,1", NULL, "did you mean 192.0.2.1?" },
		{ "[192.0.2.1]", NULL, "did you mean 192.0.2.1?" },
		{ "192.0.2.1 ", NULL, "did you mean 192.0.2.1?" },
		{ "192.0.2.1:25", NULL, "did you mean 192.0.2.1?" },
		{ "192.0.2.l1", NULL, "did you mean 192.0.2.11?" },
		{ "192.O.2.1", NULL, "did you mean 192.0.2.1?" },
		{ "1.2.3", NULL, "did you mean 1.2.3.0/24?" },
		{ "1.2.3.*", NULL, "did you mean 1.2.3.0/24?" },
		{ "1.2.0.0/255.255.0.0", NULL, "did you mean 1.2.0.0/16?" },
		{ "1.2.0.0/255.0.255.0", NULL, "no address" },
		{ "192.0.2.1-5", NULL, "no address" },
		{ "192.0.2.1/33", NULL, "no address" },
		{ "192.0.2.1/", NULL, "no address" },
		{ "192.0.2.1/+4", NULL, "no address" },
		{ "192.0.2.0/024", NULL, "no address" },
		{ "1.2.3.4.5", NULL, "no address" },
		{ "1.2.3.4.", NULL, "no address" },
		{ "192.0.2.256", NULL, "no address" },
		{ "0.0.0.0/0", NULL, "everybody" },
		{ "::/0", NULL, "everybody" },
		{ "", NULL, "no address" },
		{ ".", NULL, "no address" },
		{ "mx.example.pl", NULL, "no address" },
	};
	char text[NETWORK_TEXT_SIZE];
	struct network n;
	struct err e;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		rc = network_parse(cases[i].word, &n, &e);
		if (cases[i].network != NULL) {
			assert_int_equal(rc, 0);
			assert_string_equal(
			    network_format(&n, text), cases[i].network);
		} else if (rc == 0 || !strstr(e.text, cases[i].says)) {
			fail_msg("%s: %s", cases[i].word, rc ? e.text : "");
		}
	}
}

static void
a_misspelt_address_is_no_name_of_a_domain(void **state)
{
	static const struct {
		const char *word;
		bool misspelt;
	} cases[] = {
		{ "192.0.2.l1", true },
		{ "192.0.2.lO", true },
		{ "192.0.2.1a", true },
		{ "192.0.2.com", false },
		{ "192.0.2.10.il", false },
		{ "0.2.il", false },
		{ "firma.pl", false },
		{ "192.0.x.l1", false },
		{ "2.0.192.in-addr.arpa", false },
		{ "192.0.2.xn--p1ai", false },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++)
		if (network_is_misspelt(cases[i].word) != cases[i].misspelt)
			fail_msg("%s", cases[i].word);
}

static void
networks_become_keys(void **state)
{
	static const struct {
		const char *dialect, *word, *first, *last;
		size_t count; /* 0: it cannot be said */
	} cases[] = {
		{ "vanilla", "192.0.2.1", "192.0.2.1", "192.0.2.1", 1 },
		{ "vanilla", "192.0.2.0/24", "192.0.2.", "192.0.2.", 1 },
		{ "vanilla", "10.1.0.0/16", "10.1.", "10.1.", 1 },
		{ "vanilla", "10.0.0.0/8", "10.", "10.", 1 },
		{ "vanilla", "192.0.2.4/30", "192.0.2.4", "192.0.2.7", 4 },
		{ "vanilla", "192.0.4.0/22", "192.0.4.", "192.0.7.", 4 },
		{ "vanilla", "192.0.128.0/17", "192.0.128.", "192.0.255.",
		    128 },
		{ "vanilla", "2001:db8::1", NULL, NULL, 0 },
		{ "ipv6", "192.0.2.0/24", "192.0.2.", "192.0.2.", 1 },
		{ "ipv6", "2001:db8::1", "2001:db8::1", "2001:db8::1", 1 },
		/* RFC 5952 would not shorten a single zero; tcpserver does */
		{ "ipv6", "2001:db8:0:1:1:1:1:1", "2001:db8::1:1:1:1:1",
		    "2001:db8::1:1:1:1:1", 1 },
		{ "ipv6", "2001:db8::/32", "2001:db8:", "2001:db8:", 1 },
		{ "ipv6", "2001:db8:1::/48", "2001:db8:1:", "2001:db8:1:", 1 },
		{ "ipv6", "2001:db8::/48", "2001:db8:0:", "2001:db8::", 2 },
		{ "ipv6", "2001:db8:40::/42",
		    "2001:db8:40:", "2001:db8:7f:", 64 },
		/* it would be the same text as that of 2001:db8::/48 */
		{ "ipv6", "2001:db8::", NULL, NULL, 0 },
		{ "ipv6", "2001:db8::/64", NULL, NULL, 0 },
		{ "ipv6", "2001:0:5::/48", NULL, NULL, 0 },
		{ "ipv6", "2001:db8:1000::/36", NULL, NULL, 0 },
	};
	struct network n;
	struct keys keys;
	struct err e;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		n = network(cases[i].word);
		rc = dialect_keys(dialect(cases[i].dialect), &n, &keys, &e);
		assert_int_equal(rc, cases[i].count > 0 ? 0 : -1);
		if (rc == 0) {
			assert_int_equal(keys.count, cases[i].count);
			assert_string_equal(keys.list[0], cases[i].first);
			assert_string_equal(
			    keys.list[keys.count - 1], cases[i].last);
		}
		dialect_keys_free(&keys);
	}
}

static void
what_has_no_keys_is_told_what_is_true_of_it(void **state)
{
	static const struct {
		const char *word, *why;
	} cases[] = {
		{ "2001:db8:1::", "there is none for it alone" },
		{ "2001:db8:1::/126", "let in single addresses of it" },
	};
	struct network n;
	struct keys keys;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		n = network(cases[i].word);
		assert_int_equal(
		    dialect_keys(dialect("ipv6"), &n, &keys, &e), -1);
		assert_non_null(strstr(e.text, cases[i].why));
		dialect_keys_free(&keys);
	}
}

/* --- the same, tried on addresses that nobody chose --- */

static uint32_t
next_random(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

/* random_ip - with many zeros, as real ones have */
static struct ip
random_ip(bool v4, uint32_t *seed)
{
	struct ip ip = { { [10] = 0xff, [11] = 0xff } };
	int i;

	if (!v4)
		memset(&ip, 0, sizeof ip);
	for (i = v4 ? 12 : 0; i < 16; i++)
		if (v4 || next_random(seed) % 4 == 0)
			ip.bytes[i] = (unsigned char)next_random(seed);
	if (!v4)
		ip.bytes[0] = 0x20;
	return ip;
}

/* neighbour - an address that has its first bits, and others behind */
static struct ip
neighbour(const struct network *n, uint32_t *seed)
{
	struct ip ip = random_ip(ip_is_v4(&n->ip), seed);
	int shift = ip_is_v4(&n->ip) ? 96 : 0, i;
	int same = shift + n->bits - (int)(next_random(seed) % 3);

	for (i = 0; i < same; i++)
		ip.bytes[i / 8] =
		    (unsigned char)((ip.bytes[i / 8] & ~(0x80 >> i % 8)) |
			(n->ip.bytes[i / 8] & 0x80 >> i % 8));
	return ip;
}

/* is_matched - whether tcpserver finds one of the keys for the address */
static bool
is_matched(
    const struct dialect *d, const struct keys *keys, const struct ip *ip)
{
	char text[KEY_SIZE];
	struct walk walk;
	size_t i;

	dialect_walk(d, span_of(dialect_address(ip, text)), &walk);
	do
		for (i = 0; i < keys->count; i++)
			if (span_is(walk.key, keys->list[i]))
				return true;
	while (dialect_step(&walk));
	return false;
}

static void
the_keys_match_all_of_a_network_and_nothing_else(void **state)
{
	const struct dialect *d = dialect("ipv6");
	char text[NETWORK_TEXT_SIZE], word[NETWORK_TEXT_SIZE + 8];
	uint32_t seed = 2463534242u;
	int round, i, tried = 0, within = 0;
	struct network n;
	struct keys keys;
	struct ip ip;
	struct err e;

	(void)state;
	for (round = 0; round < 4000; round++) {
		bool v4 = round % 2 == 0;

		n.ip = random_ip(v4, &seed);
		n.bits = v4 ? 1 + (int)(next_random(&seed) % 32)
			    : 16 + (int)(next_random(&seed) % 113);
		/* through the text, which tells the bits behind it */
		network_format(&n, text);
		if (network_parse(text, &n, &e) < 0) {
			assert_non_null(strstr(e.text, "did you mean"));
			snprintf(word, sizeof word, "%s",
			    strstr(e.text, "the network ") + 12);
			word[strcspn(word, ",")] = '\0';
			assert_int_equal(network_parse(word, &n, &e), 0);
		}
		if (dialect_keys(d, &n, &keys, &e) == 0)
			for (i = 0; i < 20; i++, tried++) {
				ip = neighbour(&n, &seed);
				within += network_has(&n, &ip);
				if (is_matched(d, &keys, &ip) !=
				    network_has(&n, &ip))
					fail_msg("%s: %s",
					    network_format(&n, text),
					    dialect_address(&ip, word));
			}
		dialect_keys_free(&keys);
	}
	assert_in_range(within, tried / 5, tried * 4 / 5);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    words_are_read_or_told_what_they_may_have_meant),
		cmocka_unit_test(a_misspelt_address_is_no_name_of_a_domain),
		cmocka_unit_test(networks_become_keys),
		cmocka_unit_test(what_has_no_keys_is_told_what_is_true_of_it),
		cmocka_unit_test(
		    the_keys_match_all_of_a_network_and_nothing_else),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
