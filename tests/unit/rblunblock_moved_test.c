/* moved: which networks a change lets in, as the log and the rows tell */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/moved.h"

#define MARK "# rblunblock 2026-03-02 anna until=never "

/* The address of a rule of a domain, and what it stands for. */
static const struct {
	const char *dialect, *address, *net;
} rules[] = {
	{ "vanilla", "192.0.2.1", "192.0.2.1" },
	{ "vanilla", "192.0.2.", "192.0.2.0/24" },
	{ "vanilla", "192.0.2.64-127", "192.0.2.64/26" },
	{ "vanilla", "192.0.4-7.", "192.0.4.0/22" },
	/* somebody has widened them by hand */
	{ "vanilla", "192.0.2.64-100", "" },
	{ "vanilla", "192.0.2.1-200", "" },
	{ "vanilla", "192.0.2.1-2", "" },
	{ "ipv6", "2001:db8:1::7", "2001:db8:1::7" },
	{ "ipv6", "2001:db8:1:", "2001:db8:1::/48" },
	{ "ipv6", "2001:db8:1:2:", "2001:db8:1:2::/64" },
	/* both stand for a network whose last group is zero */
	{ "ipv6", "2001:db8:0:", "2001:db8::/48" },
	{ "ipv6", "2001:db8::", "2001:db8::/48" },
	/* seven groups, and two colons for the last one */
	{ "ipv6", "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0" },
	{ "ipv6", "2001:db8:xyz:", "" },
	{ "ucspi-tcp6", "2001:db8:1::/48", "2001:db8:1::/48" },
	{ "ucspi-tcp6", "2001:db8::", "2001:db8::" },
};

static void
a_rule_of_a_domain_is_known_by_its_network(void **state)
{
	struct buf text, in, out;
	const struct dialect *d;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rules / sizeof *rules; i++) {
		text = in = out = (struct buf){ 0 };
		buf_text(&in, "");
		assert_int_equal(
		    dialect_find("tcprules", rules[i].dialect, &d, &e), 0);
		buf_format(&text,
		    MARK "for=firma.example why=\"x\"\n"
			 "%s:allow,RBLSMTPD=\"\"\n",
		    rules[i].address);
		moved_find(span_of(""), buf_as_span(&text), d, &in, &out);
		if (!span_is(buf_as_span(&in), rules[i].net))
			fail_msg("%s of %s is \"%.*s\" and not \"%s\"",
			    rules[i].address, rules[i].dialect, (int)in.len,
			    in.s, rules[i].net);
		assert_int_equal(out.len, 0);
		buf_clear(&in);
		moved_find(buf_as_span(&text), span_of(""), d, &in, &out);
		assert_int_equal(in.len, 0);
		assert_int_equal(out.len, strlen(rules[i].net));
		buf_free(&text);
		buf_free(&in);
		buf_free(&out);
	}
}

#define RULE(address) MARK "why=\"x\"\n" address ":allow,RBLSMTPD=\"\"\n"

static void
each_network_is_named_once_in_the_order_of_the_text(void **state)
{
	static const char part[] =
	    MARK "for=198.51.100.0/23 why=\"x\"\n"
		 "198.51.100.:allow,RBLSMTPD=\"\"\n" MARK
		 "for=198.51.100.0/23 why=\"x\"\n"
		 "198.51.101.:allow,A=\"\",RBLSMTPD=\"\"\n";
	struct buf old = { 0 }, fresh = { 0 }, in = { 0 }, out = { 0 };
	const struct dialect *d;
	struct err e;

	(void)state;
	assert_int_equal(dialect_find("tcprules", "vanilla", &d, &e), 0);
	buf_text(&old, RULE("192.0.2.4") RULE("192.0.2.9") RULE("192.0.2.7"));
	buf_text(&fresh,
	    RULE("192.0.2.8") RULE("192.0.2.9") RULE("192.0.2.3")
		RULE("192.0.2.8") RULE("no.network"));
	buf_text(&fresh, part);
	moved_find(buf_as_span(&old), buf_as_span(&fresh), d, &in, &out);
	assert_string_equal(in.s, "192.0.2.8 192.0.2.3 198.51.100.0/23");
	assert_string_equal(out.s, "192.0.2.4 192.0.2.7");
	buf_free(&old);
	buf_free(&fresh);
	buf_free(&in);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_rule_of_a_domain_is_known_by_its_network),
		cmocka_unit_test(
		    each_network_is_named_once_in_the_order_of_the_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
