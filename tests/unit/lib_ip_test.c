/* ip: one client, one address, one text */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/ip.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void
every_spelling_becomes_the_canonical_one(void **state)
{
	static const struct {
		const char *text;
		const char *canonical;
	} cases[] = {
		{ "192.0.2.1", "192.0.2.1" },
		{ "0.0.0.0", "0.0.0.0" },
		{ "255.255.255.255", "255.255.255.255" },
		{ "::ffff:192.0.2.1", "192.0.2.1" },
		{ "::FFFF:c000:201", "192.0.2.1" },
		{ "0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1" },
		{ "::", "::" },
		{ "::1", "::1" },
		{ "0:0:0:0:0:0:0:1", "::1" },
		/* RFC 5952 s1 */
		{ "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1" },
		{ "2001:0db8:0:0:1:0:0:1", "2001:db8::1:0:0:1" },
		{ "2001:db8::1:0:0:1", "2001:db8::1:0:0:1" },
		{ "2001:db8::0:1:0:0:1", "2001:db8::1:0:0:1" },
		{ "2001:0db8::1:0:0:1", "2001:db8::1:0:0:1" },
		{ "2001:db8:0:0:1::1", "2001:db8::1:0:0:1" },
		{ "2001:DB8:0:0:1::1", "2001:db8::1:0:0:1" },
		/* s4.1, leading zeros */
		{ "2001:0db8::0001", "2001:db8::1" },
		/* s4.2.1, as short as can be */
		{ "2001:db8:0:0:0:0:2:1", "2001:db8::2:1" },
		/* s4.2.2, not for one field */
		{ "2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1" },
		/* s4.2.3, the longest run, of equals the first */
		{ "2001:0:0:1:0:0:0:1", "2001:0:0:1::1" },
		{ "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1" },
		/* s4.3, lower case */
		{ "2001:DB8::ABCD:EF01", "2001:db8::abcd:ef01" },
		{ "2001:db8:1:2:3:4:5:6", "2001:db8:1:2:3:4:5:6" },
		{ "64:ff9b::192.0.2.33", "64:ff9b::c000:221" },
	};
	struct ip ip;
	struct err e;
	char text[IP_TEXT_SIZE];
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		assert_int_equal(ip_parse(span_of(cases[i].text), &ip, &e), 0);
		assert_string_equal(ip_format(&ip, text), cases[i].canonical);
	}
}

static void
an_ipv4_client_is_the_same_in_both_families(void **state)
{
	struct ip a, b;

	(void)state;
	assert_true(ip_read(span_of("192.0.2.1"), &a));
	assert_true(ip_read(span_of("::ffff:c000:0201"), &b));
	assert_memory_equal(&a, &b, sizeof a);
	assert_true(ip_is_v4(&a));
	assert_true(ip_is_v4(&b));
	assert_true(ip_read(span_of("::192.0.2.1"), &b));
	assert_false(ip_is_v4(&b));
	assert_true(ip_read(span_of("2001:db8::1"), &b));
	assert_false(ip_is_v4(&b));
}

#define TEXT(literal)                                                          \
	{                                                                      \
		literal, sizeof(literal) - 1                                   \
	}

static void
what_is_no_address_is_refused_and_changes_nothing(void **state)
{
	static const struct span cases[] = {
		TEXT(""),
		TEXT("1.2.3"),
		TEXT("1.2.3.4.5"),
		TEXT("1.2.3.4."),
		TEXT(".1.2.3.4"),
		TEXT("1..3.4"),
		TEXT("01.2.3.4"),
		TEXT("1.2.3.256"),
		TEXT("1.2.3.4 "),
		TEXT(" 1.2.3.4"),
		TEXT("1.2.3.4\n"),
		TEXT("1.2.3.4\0"),
		TEXT("1.2.3.4\0x"),
		TEXT("\0"),
		TEXT("0x1.2.3.4"),
		TEXT("-1.2.3.4"),
		TEXT("1.2.3.4:25"),
		TEXT("1.2.3.4/24"),
		TEXT("16909060"),
		TEXT("[192.0.2.1]"),
		TEXT("fe80::1%eth0"),
		TEXT(":"),
		TEXT(":::"),
		TEXT("1:2:3:4:5:6:7"),
		TEXT("1::2::3"),
		TEXT("1:2:3:4:5:6:7:8:9"),
		TEXT("12345::"),
		TEXT("::g"),
		TEXT("::ffff:1.2.3"),
		TEXT("::1.2.3.04"),
		TEXT("localhost"),
		TEXT("1111:1111:1111:1111:1111:1111:1111:1111:1111:1111"),
		{ NULL, 0 },
	};
	struct ip ip;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		memset(&ip, 0x5a, sizeof ip);
		e = (struct err){ 0 };
		assert_int_equal(ip_parse(cases[i], &ip, &e), -1);
		assert_int_equal(e.kind, ERR_PERM);
		assert_non_null(strstr(e.text, "is no IP address"));
		assert_int_equal(ip.bytes[0], 0x5a);
		assert_int_equal(ip.bytes[15], 0x5a);
	}
}

static void
only_the_span_is_read_whatever_stands_behind_it(void **state)
{
	struct span text = { "192.0.2.123", 9 };
	struct ip ip;
	char shown[IP_TEXT_SIZE];

	(void)state;
	assert_true(ip_read(text, &ip));
	assert_string_equal(ip_format(&ip, shown), "192.0.2.1");
}

static void
a_network_has_whoever_begins_with_its_bits(void **state)
{
	static const struct {
		const char *net, *ip;
		bool in;
	} cases[] = {
		{ "192.0.2.1", "192.0.2.1", true },
		{ "192.0.2.1", "192.0.2.2", false },
		{ "192.0.2.0/24", "192.0.2.255", true },
		{ "192.0.2.7/24", "192.0.2.255", true },
		{ "192.0.2.0/24", "192.0.3.0", false },
		{ "192.0.2.128/25", "192.0.2.127", false },
		{ "0.0.0.0/0", "255.255.255.255", true },
		{ "0.0.0.0/0", "2001:db8::1", false },
		{ "::/0", "192.0.2.1", false },
		{ "::/0", "2001:db8::1", true },
		{ "2001:db8::/33", "2001:db8:7fff::1", true },
		{ "2001:db8::/33", "2001:db8:8000::1", false },
		{ "2001:db8::1/128", "2001:db8::1", true },
		{ "2001:db8::1/128", "2001:db8::2", false },
	};
	struct ip net, ip;
	size_t i;
	int bits;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_true(ip_read_net(span_of(cases[i].net), &net, &bits));
		assert_true(ip_read(span_of(cases[i].ip), &ip));
		if (ip_is_in(&ip, &net, bits) != cases[i].in)
			fail_msg("%s in %s", cases[i].ip, cases[i].net);
	}
}

static void
what_is_no_network_is_none(void **state)
{
	static const char *const cases[] = {
		"",
		"/",
		"/24",
		"a",
		"192.0.2.0/",
		"192.0.2.0/33",
		"192.0.2.0/08",
		"192.0.2.0/:",
		"192.0.2.0/-1",
		"192.0.2.0/2 ",
		"192.0.2.0/8/8",
		"::/129",
		"::/-3",
		"::/99999999999999999999",
	};
	struct ip net;
	size_t i;
	int bits;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++)
		if (ip_read_net(span_of(cases[i]), &net, &bits))
			fail_msg("%s", cases[i]);
	assert_false(ip_read_net(SPAN_NONE, &net, &bits));
}

static void
the_longest_text_fits(void **state)
{
	static const char longest[] = "ffff:ffff:ffff:ffff:ffff:ffff:"
				      "255.255.255.255";
	struct ip ip;
	char shown[IP_TEXT_SIZE];

	(void)state;
	assert_true(ip_read(span_of(longest), &ip));
	assert_string_equal(
	    ip_format(&ip, shown), "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_spelling_becomes_the_canonical_one),
		cmocka_unit_test(an_ipv4_client_is_the_same_in_both_families),
		cmocka_unit_test(
		    what_is_no_address_is_refused_and_changes_nothing),
		cmocka_unit_test(
		    only_the_span_is_read_whatever_stands_behind_it),
		cmocka_unit_test(a_network_has_whoever_begins_with_its_bits),
		cmocka_unit_test(what_is_no_network_is_none),
		cmocka_unit_test(the_longest_text_fits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
