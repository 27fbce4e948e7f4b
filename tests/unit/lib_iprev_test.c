/* iprev: a name counts when it leads back to its address, and only then */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/iprev.h"
#include "tests/unit/zone.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* check - what comes out once all that it wants is answered */
static struct iprev
check(struct answers *a, const char *zone, const char *address, int *rounds)
{
	struct iprev found;
	struct ip ip;

	assert_true(ip_read(span_of(address), &ip));
	*rounds = 0;
	while ((found = iprev_check(a, &ip)).result == IPREV_PENDING) {
		assert_true(zone_answer(a, zone) > 0);
		++*rounds;
	}
	return found;
}

#define V4 "1.2.0.192.in-addr.arpa PTR "
#define V6                                                                     \
	"1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2."     \
	"ip6.arpa PTR "

static void
each_result_has_its_reason_in_rfc_8601(void **state)
{
	static const struct {
		const char *ip, *zone, *result, *name; /* NULL: none */
	} cases[] = {
		{ "192.0.2.1",
		    V4 "mx.example.pl\n"
		       "mx.example.pl A 192.0.2.1",
		    "pass", "mx.example.pl" },
		{ "192.0.2.1",
		    V4 "MX.Example.PL.\n"
		       "mx.example.pl A 192.0.2.1",
		    "pass", "mx.example.pl" },
		{ "::ffff:192.0.2.1",
		    V4 "mx.example.pl\n"
		       "mx.example.pl A 192.0.2.1",
		    "pass", "mx.example.pl" },
		{ "2001:db8::1",
		    V6 "mx.example.pl\n"
		       "mx.example.pl AAAA 2001:db8::1",
		    "pass", "mx.example.pl" },
		{ "2001:db8::1",
		    V6 "mx.example.pl\n"
		       "mx.example.pl A 192.0.2.1",
		    "fail", "mx.example.pl" },
		/* one of its addresses, one of its names */
		{ "192.0.2.1",
		    V4 "mx.example.pl\n"
		       "mx.example.pl A 192.0.2.9\n"
		       "mx.example.pl A 192.0.2.1",
		    "pass", "mx.example.pl" },
		{ "192.0.2.1",
		    V4 "a.example.pl\n" V4 "mx.example.pl\n"
		       "a.example.pl A 192.0.2.9\n"
		       "mx.example.pl A 192.0.2.1",
		    "pass", "mx.example.pl" },
		/* of several that lead back, always the same */
		{ "192.0.2.1",
		    V4 "mx.example.pl\n" V4 "a.example.pl\n"
		       "a.example.pl A 192.0.2.1\n"
		       "mx.example.pl A 192.0.2.1",
		    "pass", "a.example.pl" },
		{ "192.0.2.1",
		    V4 "a.example.pl\n" V4 "mx.example.pl\n"
		       "a.example.pl A 192.0.2.1\n"
		       "mx.example.pl A 192.0.2.1",
		    "pass", "a.example.pl" },
		{ "192.0.2.1",
		    V4 "mx.example.pl\n"
		       "mx.example.pl A 192.0.2.10",
		    "fail", "mx.example.pl" },
		{ "192.0.2.1", V4 "mx.example.pl", "fail", "mx.example.pl" },
		{ "192.0.2.1", V4 "b.example.pl\n" V4 "a.example.pl", "fail",
		    "a.example.pl" },
		/* a name that is none leads nowhere */
		{ "192.0.2.1", V4 "<script>", "fail", NULL },
		{ "192.0.2.1", V4 ".", "fail", NULL },
		{ "192.0.2.1", V4 ".\n" V4 "a.example", "fail", "a.example" },
		{ "192.0.2.1", V4 "\x1b[2J.pl\n" V4 "a.example", "fail",
		    "a.example" },
		/* a circle of CNAMEs */
		{ "192.0.2.1",
		    V4 "mx.example.pl\n"
		       "mx.example.pl A !permerror",
		    "fail", "mx.example.pl" },
		{ "192.0.2.1",
		    V4 "a.example.pl\n" V4 "b.example.pl\n"
		       "a.example.pl A !temperror\n"
		       "b.example.pl A 192.0.2.9",
		    "temperror", "a.example.pl" },
		{ "192.0.2.1",
		    V4 "a.example.pl\n" V4 "b.example.pl\n"
		       "a.example.pl A !temperror\n"
		       "b.example.pl A 192.0.2.1",
		    "pass", "b.example.pl" },
		{ "192.0.2.1", V4 "!temperror", "temperror", NULL },
		{ "192.0.2.1", V4 "!permerror", "permerror", NULL },
		{ "192.0.2.1", "", "permerror", NULL },
		{ "2001:db8::1", "", "permerror", NULL },
	};
	struct answers *a;
	struct iprev found;
	size_t i;
	int rounds;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		a = answers_new();
		found = check(a, cases[i].zone, cases[i].ip, &rounds);
		if (strcmp(iprev_word(found.result), cases[i].result) != 0)
			fail_msg("case %zu: %s", i, iprev_word(found.result));
		if (cases[i].name == NULL)
			assert_null(found.name.s);
		else
			assert_string_equal(found.name.s, cases[i].name);
		assert_true(rounds <= 2);
		answers_free(a);
	}
}

static void
of_three_hundred_names_ten_are_asked_about(void **state)
{
	char zone[300 * 64], *at = zone;
	struct answers *a = answers_new();
	struct iprev found;
	struct ip ip;
	int i;

	(void)state;
	for (i = 299; i >= 0; i--)
		at += sprintf(at, V4 "n%03d.example\n", i);
	at += sprintf(at, "n009.example A 192.0.2.1\n");
	sprintf(at, "n010.example A 192.0.2.1");
	assert_true(ip_read(span_of("192.0.2.1"), &ip));
	assert_int_equal(iprev_check(a, &ip).result, IPREV_PENDING);
	assert_int_equal(zone_answer(a, zone), 1);
	assert_int_equal(iprev_check(a, &ip).result, IPREV_PENDING);
	assert_int_equal(zone_answer(a, zone), 10);
	found = iprev_check(a, &ip);
	assert_int_equal(found.result, IPREV_PASS);
	assert_string_equal(found.name.s, "n009.example");
	answers_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_result_has_its_reason_in_rfc_8601),
		cmocka_unit_test(of_three_hundred_names_ten_are_asked_about),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
