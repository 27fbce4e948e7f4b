/* naming: what is in the name of a host, and what is not */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/ip.h"
#include "lib/naming.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

struct name_case {
	const char *name, *domain, *ip, *match; /* NULL: it does not match */
};

static bool
is_as_expected(bool found, struct span match, const char *expected)
{
	if (expected == NULL)
		return !found;
	return found && span_is(match, expected);
}

static void
generic_is(const struct name_case *cases, size_t count)
{
	struct span match;
	struct ip ip;
	size_t i;
	bool found;

	for (i = 0; i < count; i++) {
		assert_true(ip_read(span_of(cases[i].ip), &ip));
		match = SPAN_NONE;
		found = naming_is_generic(span_of(cases[i].name),
		    span_of(cases[i].domain), &ip, &match);
		if (!is_as_expected(found, match, cases[i].match))
			fail_msg("case %zu: %s \"%.*s\"", i,
			    found ? "generic" : "not generic", (int)match.len,
			    match.s);
	}
}

/* The shapes that names of customers have; the last two are not found. */
static void
of_fifteen_names_of_customers_thirteen_are_generic(void **state)
{
	static const struct name_case cases[] = {
		{ "c192-0-2-1.rochd4.qld.example.net", "example.net",
		    "192.0.2.1", "192-0-2-1" },
		{ "192-0-2-1.adsl.example.pl", "example.pl", "192.0.2.1",
		    "192-0-2-1" },
		{ "1.2.0.192.dialup.example.pl", "example.pl", "192.0.2.1",
		    "1.2.0.192" },
		{ "abc123.neoplus.adsl.example.pl", "example.pl", "192.0.2.1",
		    "adsl" },
		{ "pc0000201.dip0.example.de", "example.de", "192.0.2.1",
		    "c0000201" },
		{ "host192000002001.example.it", "example.it", "192.0.2.1",
		    "192000002001" },
		{ "cm-51-100-7.home.example.com", "example.com", "198.51.100.7",
		    "51-100-7" },
		{ "cpe00045a123456.cable.example.ca", "example.ca",
		    "203.0.113.9", "cable" },
		{ "pool-203-0-113-9.sub.example.net", "example.net",
		    "203.0.113.9", "203-0-113-9" },
		{ "ppp12.dyn7.example.com.pl", "example.com.pl", "203.0.113.9",
		    "ppp12" },
		{ "dynamic-7.example.net", "example.net", "198.51.100.7",
		    "dynamic" },
		{ "9.113.0.203.customer.example.es", "example.es",
		    "203.0.113.9", "9.113.0.203" },
		{ "user-0c8h3kq.example.net", "example.net", "203.0.113.9",
		    "user" },
		{ "h234n2fls32o895.example.com", "example.com", "198.51.100.7",
		    NULL },
		{ "node-c-8b22.example.nl", "example.nl", "198.51.100.7",
		    NULL },
	};

	(void)state;
	generic_is(cases, COUNT(cases));
}

/* Names of servers; those of the last two tell no more than an address. */
static void
of_seventeen_names_of_mail_servers_two_look_generic(void **state)
{
	static const struct name_case cases[] = {
		{ "mail.example.pl", "example.pl", "192.0.2.1", NULL },
		{ "mx1.example.com.pl", "example.com.pl", "192.0.2.1", NULL },
		{ "poczta.example.pl", "example.pl", "192.0.2.1", NULL },
		{ "static-192-0-2-1.example.net", "example.net", "192.0.2.1",
		    NULL },
		{ "192-0-2-1.business.example.net", "example.net", "192.0.2.1",
		    NULL },
		{ "1.2.0.192.fix.dsl.example.net", "example.net", "192.0.2.1",
		    NULL },
		{ "smtp1.cpe.example", "cpe.example", "192.0.2.1", NULL },
		{ "gate.cpe.example", "cpe.example", "192.0.2.1", NULL },
		{ "mailnode12-34.example.com", "example.com", "192.0.2.1",
		    NULL },
		{ "mx-198-51-100-7.example.com", "example.com", "198.51.100.7",
		    NULL },
		{ "s12.example.pl", "example.pl", "192.0.2.1", NULL },
		{ "srv1.dc2.example.net", "example.net", "192.0.2.1", NULL },
		{ "out-5.mta.example.net", "example.net", "192.0.2.1", NULL },
		{ "gw.generaldynamics.example", "generaldynamics.example",
		    "192.0.2.1", NULL },
		{ "dynamics.example.pl", "example.pl", "192.0.2.1", NULL },
		{ "ip-192-0-2-1.hosting.example.pl", "example.pl", "192.0.2.1",
		    "192-0-2-1" },
		{ "vps-c0000201.vps.example.net", "example.net", "192.0.2.1",
		    "c0000201" },
	};

	(void)state;
	generic_is(cases, COUNT(cases));
}

static void
an_address_is_seen_however_it_is_written(void **state)
{
	static const struct name_case cases[] = {
		{ "192.0.2.1.example.net", "example.net", "192.0.2.1",
		    "192.0.2.1" },
		{ "h-192-000-002-001.example.net", "example.net", "192.0.2.1",
		    "192-000-002-001" },
		{ "001002000192.example.net", "example.net", "192.0.2.1",
		    "001002000192" },
		{ "x010200c0.example.net", "example.net", "192.0.2.1",
		    "010200c0" },
		{ "h192021.example.net", "example.net", "192.0.2.1", "192021" },
		{ "h2192021.example.net", "example.net", "192.0.2.1", NULL },
		{ "h1234.example.net", "example.net", "1.2.3.4", NULL },
		{ "192-0-9-1.example.net", "example.net", "192.0.2.1",
		    "192-0-9-1" },
		{ "192-0.example.net", "example.net", "192.0.2.1", NULL },
		{ "192-192-192.example.net", "example.net", "192.0.2.1", NULL },
		{ "c0-00-02-01.example.net", "example.net", "192.0.2.1",
		    "0-00-02-01" },
		{ "192-0-2-1.example.net", "example.net", "203.0.113.9", NULL },
		/* not in the domain itself, and not a name of two labels */
		{ "gw.192-0-2-1.example", "192-0-2-1.example", "192.0.2.1",
		    NULL },
		{ "ec2-192-0-2-1.cloud.example", NULL, "192.0.2.1",
		    "2-192-0-2-1" },
		{ "192-0-2-1.example", NULL, "192.0.2.1", NULL },
		{ "localhost", NULL, "192.0.2.1", NULL },
		{ NULL, NULL, "192.0.2.1", NULL },
		{ "example.net", "example.net", "192.0.2.1", NULL },
		{ "2001-db8-1-2-3-4-5-6.example.net", "example.net",
		    "2001:db8:1:2:3:4:5:6", "2001-db8-1-2" },
		{ "2001-0db8-0001-0002.v6.example.net", "example.net",
		    "2001:db8:1:2::", "2001-0db8-0001-0002" },
		{ "x-3-4-5-6.example.net", "example.net",
		    "2001:db8:1:2:3:4:5:6", "3-4-5-6" },
		{ "2001-db8--1.example.net", "example.net", "2001:db8::1",
		    "2001-db8--1" },
		{ "2001-db8--2.example.net", "example.net", "2001:db8::1",
		    NULL },
		{ "20010db8000000000000000000000001.example.net", "example.net",
		    "2001:db8::1", "20010db8000000000000000000000001" },
		{ "h021122fffe334455.example.net", "example.net",
		    "2001:db8::211:22ff:fe33:4455", "021122fffe334455" },
		{ "h0000000000000001.example.net", "example.net", "2001:db8::1",
		    NULL },
	};

	(void)state;
	generic_is(cases, COUNT(cases));
}

static void
a_mail_server_is_told_by_a_whole_word(void **state)
{
	static const struct name_case cases[] = {
		{ "mail.example.pl", "example.pl", "192.0.2.1", "mail" },
		{ "mx1.example.pl", "example.pl", "192.0.2.1", "mx1" },
		{ "smtp-out.example.pl", "example.pl", "192.0.2.1", "smtp" },
		{ "out.mx.example.pl", "example.pl", "192.0.2.1", "mx" },
		{ "mailout3.example.pl", "example.pl", "192.0.2.1",
		    "mailout3" },
		{ "webmail.example.pl", "example.pl", "192.0.2.1", "webmail" },
		{ "poczta.example.pl", "example.pl", "192.0.2.1", "poczta" },
		{ "relay_2.example.pl", "example.pl", "192.0.2.1", "relay" },
		{ "mxyz.example.pl", "example.pl", "192.0.2.1", NULL },
		{ "smtp1.mail.example", "mail.example", "192.0.2.1", "smtp1" },
		{ "s1.mail.example", "mail.example", "192.0.2.1", NULL },
		{ "mail.example", "mail.example", "192.0.2.1", NULL },
		{ "www.example.pl", "example.pl", "192.0.2.1", NULL },
		{ "mail.cloud.example", NULL, "192.0.2.1", "mail" },
	};
	struct span match;
	size_t i;
	bool found;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		found = naming_is_mail(
		    span_of(cases[i].name), span_of(cases[i].domain), &match);
		if (!is_as_expected(found, match, cases[i].match))
			fail_msg("%s", cases[i].name);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    of_fifteen_names_of_customers_thirteen_are_generic),
		cmocka_unit_test(
		    of_seventeen_names_of_mail_servers_two_look_generic),
		cmocka_unit_test(an_address_is_seen_however_it_is_written),
		cmocka_unit_test(a_mail_server_is_told_by_a_whole_word),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
