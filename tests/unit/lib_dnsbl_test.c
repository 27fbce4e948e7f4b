/* dnsbl: a list is written, asked and understood as its admin expects */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/dnsbl.h"
#include "lib/err.h"
#include "lib/ip.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void
each_part_of_a_list_is_read(void **state)
{
	static const struct {
		const char *text, *zone, *message;
		size_t filters;
		int weight;
	} cases[] = {
		{ "zen.example", "zen.example", NULL, 0, 1 },
		{ "Zen.Example", "Zen.Example", NULL, 0, 1 },
		{ ".zen..example.", "zen.example", NULL, 0, 1 },
		{ "zen.example:go away", "zen.example", "go away", 0, 1 },
		{ "zen.example:a:b=c*d", "zen.example", "a:b=c*d", 0, 1 },
		{ "zen.example: ", "zen.example", " ", 0, 1 },
		{ "z=127.0.0.2", "z", NULL, 1, 1 },
		{ "z=127.0.0.[2..11]", "z", NULL, 1, 1 },
		{ "z=127.0.[0;4..5].[2;3]", "z", NULL, 1, 1 },
		{ "z=127.0.0.2;127.0.0.4", "z", NULL, 2, 1 },
		{ "z*3", "z", NULL, 0, 3 },
		{ "z*-2", "z", NULL, 0, -2 },
		{ "z=127.0.0.2*7:no", "z", "no", 1, 7 },
		{ "a-b_c.9", "a-b_c.9", NULL, 0, 1 },
		{ "z:\xc3\xb3 @,", "z", "\xc3\xb3 @,", 0, 1 },
	};
	struct dnsbl list;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		assert_int_equal(
		    dnsbl_parse(span_of(cases[i].text), &list, &e), 0);
		assert_string_equal(list.zone, cases[i].zone);
		if (cases[i].message == NULL)
			assert_null(list.message);
		else
			assert_string_equal(list.message, cases[i].message);
		assert_int_equal(list.filter_count, cases[i].filters);
		assert_int_equal(list.weight, cases[i].weight);
		assert_int_equal(list.weighted,
		    strchr(cases[i].text, '*') != NULL && list.weight != 1);
		dnsbl_free(&list);
	}
}

static void
what_is_wrong_is_said_with_its_place(void **state)
{
	static const char *const cases[][2] = {
		{ "", "want the name of a zone at character 1" },
		{ "..", "want the name of a zone at character 3" },
		{ ":x", "want the name of a zone at character 1" },
		{ "=127.0.0.2", "want the name of a zone at character 1" },
		{ "a b", "a zone has no such character" },
		{ "a\tb", "a zone has no such character" },
		{ "@other",
		    "a zone has no such character as the one at "
		    "character 1" },
		{ "zen.test,foo.test",
		    "no such character as the one at "
		    "character 9" },
		{ "a\xc3\xb3.test",
		    "list \"a??.test\": a zone has no such "
		    "character as the one at character 2" },
		{ "a\x80=1", "a zone has no such character" },
		{ "a\xff", "a zone has no such character" },
		{ "a/b.test", "a zone has no such character" },
		{ "-z.test", "no zone begins like that: at character 1" },
		{ "http://z.test", "want a zone, not a URL: at character 6" },
		{ "z*2=127.0.0.2", "the filter goes before the weight" },
		{ "z*99999999", "want a weight, a whole number up to" },
		{ "z:", "want a message" },
		{ "z=", "want a number from 0 to 255 at character 3" },
		{ "z=127.0.0", "want a '.'" },
		{ "z=127.0.0.256", "want a number from 0 to 255" },
		{ "z=127.0.0.99999999999999999999", "want a number" },
		{ "z=127.0.0.-1", "want a number" },
		{ "z=127.0.0.2.3", "want '*', ':' or the end" },
		{ "z=127.0.0.[9..2]", "the range runs backwards" },
		{ "z=127.0.0.[2..11", "want ';' or ']'" },
		{ "z=127.0.0.[2..]", "want \"..\" and a number" },
		{ "z=127.0.0.[2.3]", "want \"..\" and a number" },
		{ "z=127.0.0.[]", "want a number" },
		{ "z=127.0.0.[2;]", "want a number" },
		{ "z=127.0.0.2]", "want '*', ':' or the end" },
		{ "z=127.0.0.2..4", "want '*', ':' or the end" },
		{ "z=127.0.0.2;", "want a number" },
		{ "z*", "want a weight" },
		{ "z*0", "a weight of 0 has no effect" },
		{ "z*-0", "a weight of 0 has no effect" },
		{ "z*1.5", "want '*', ':' or the end" },
		{ "z*9999999", "want a weight" },
	};
	struct dnsbl list;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		assert_int_equal(
		    dnsbl_parse(span_of(cases[i][0]), &list, &e), -1);
		assert_int_equal(e.kind, ERR_PERM);
		assert_non_null(strstr(e.text, cases[i][1]));
		dnsbl_free(&list);
	}
}

static void
no_error_shows_a_key(void **state)
{
	static const char *const cases[][2] = {
		{ "ABCDEF0123456789abcd.zen.dq.spamhaus.net=127.0.0.[9..2]",
		    "list \"********************.zen.dq.spamhaus.net="
		    "127.0.0.[9..2]\": the range runs backwards" },
		{ "short.zen.dq.spamhaus.net.*0",
		    "\"*****.zen.dq.spamhaus.net.*0\"" },
		{ "..short..zen.dq.spamhaus.net:",
		    "\"..*****..zen.dq.spamhaus.net:\"" },
		{ "a.test,short.zen.dq.spamhaus.net",
		    "\"*.**********.zen.dq.spamhaus.net\"" },
		{ "ABCDEF01234+56789abcd.zen.dq.spamhaus.net",
		    "\"*********************.zen.dq.spamhaus.net\"" },
		{ "ABCDEF0123456789abcd,zen.dq.spamhaus.net",
		    "\"*********************zen.dq.spamhaus.net\"" },
		{ "zen.test/ABCDEF0123456789abcd",
		    "\"zen.test/********************\"" },
		{ "abcdef0123456789.bl.test b",
		    "\"****************.bl.test b" },
		{ "plain.test*0", "\"plain.test*0\"" },
	};
	struct dnsbl list;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		assert_int_equal(
		    dnsbl_parse(span_of(cases[i][0]), &list, &e), -1);
		assert_non_null(strstr(e.text, cases[i][1]));
		dnsbl_free(&list);
	}
}

static void
answers_are_judged_by_the_filter(void **state)
{
	static const struct {
		const char *list;
		uint32_t answers[3];
		enum dnsbl_says says;
	} cases[] = {
		{ "z", { 0 }, DNSBL_CLEAR },
		{ "z", { 0x7f000002 }, DNSBL_LISTED },
		{ "z", { 0x7f000000 }, DNSBL_LISTED },
		{ "z", { 0x7ffffe01 }, DNSBL_LISTED },
		{ "z", { 0x7f000001 }, DNSBL_CLEAR },
		{ "z", { 0x7f000001, 0x7f000002 }, DNSBL_LISTED },
		{ "z", { 0x7ffffffc }, DNSBL_BROKEN },
		{ "z", { 0x7ffffffe }, DNSBL_BROKEN },
		{ "z", { 0x7fffffff }, DNSBL_BROKEN },
		{ "z", { 0x7fffff07 }, DNSBL_BROKEN },
		{ "z", { 0x7f000002, 0x7ffffffe }, DNSBL_BROKEN },
		{ "z", { 0x5bc3f075 }, DNSBL_BROKEN },
		{ "z", { 0x80000001 }, DNSBL_BROKEN },
		{ "z", { 0x7f000002, 0x5bc3f075 }, DNSBL_BROKEN },
		{ "z=127.0.0.[2..11]", { 0x7f000002 }, DNSBL_LISTED },
		{ "z=127.0.0.[2..11]", { 0x7f00000b }, DNSBL_LISTED },
		{ "z=127.0.0.[2..11]", { 0x7f00000c }, DNSBL_CLEAR },
		{ "z=127.0.0.[2;9]", { 0x7f000009 }, DNSBL_LISTED },
		{ "z=127.0.0.[2;9]", { 0x7f000003 }, DNSBL_CLEAR },
		{ "z=127.0.0.2;127.0.1.2", { 0x7f000102 }, DNSBL_LISTED },
		{ "z=127.0.0.1", { 0x7f000001 }, DNSBL_LISTED },
		{ "z=10.0.0.1", { 0x0a000001 }, DNSBL_LISTED },
		{ "z=10.0.0.1", { 0x0a000002 }, DNSBL_BROKEN },
		{ "z=127.0.0.2", { 0x7f000002, 0x0a000002 }, DNSBL_LISTED },
		{ "z=127.255.255.254", { 0x7ffffffe }, DNSBL_BROKEN },
	};
	struct dnsbl list;
	const char *why;
	struct err e;
	size_t i, count;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		for (count = 0; count < 3 && cases[i].answers[count]; count++)
			continue;
		assert_int_equal(
		    dnsbl_parse(span_of(cases[i].list), &list, &e), 0);
		assert_int_equal(
		    dnsbl_judge(&list, cases[i].answers, count, &why),
		    cases[i].says);
		assert_true((why != NULL) == (cases[i].says == DNSBL_BROKEN));
		dnsbl_free(&list);
	}
}

static void
the_name_is_that_of_rfc_5782(void **state)
{
	static const char *const cases[][2] = {
		{ "192.0.2.99", "99.2.0.192.bad.example" },
		{ "::ffff:192.0.2.99", "99.2.0.192.bad.example" },
		/* s2.4 */
		{ "2001:db8:1:2:3:4:567:89ab",
		    "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0."
		    "1.0.0.2.bad.example" },
	};
	struct ip ip;
	size_t i;
	char *name;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		assert_true(ip_read(span_of(cases[i][0]), &ip));
		name = dnsbl_name(&ip, "bad.example");
		assert_string_equal(name, cases[i][1]);
		free(name);
	}
	/* s5 */
	assert_true(ip_read(span_of("127.0.0.2"), &ip));
	name = dnsbl_name_v6(&ip, "x");
	assert_string_equal(name,
	    "2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0."
	    "x");
	free(name);
}

static void
the_key_of_a_customer_is_told_from_the_zone(void **state)
{
	static const char *const cases[][2] = {
		{ "zen.spamhaus.org", "zen.spamhaus.org" },
		{ "zen.dq.spamhaus.net", "zen.dq.spamhaus.net" },
		{ "abc.zen.dq.spamhaus.net", "zen.dq.spamhaus.net" },
		{ "ABC.zen.DQ.Spamhaus.Net", "zen.DQ.Spamhaus.Net" },
		{ "combined.mail.abusix.zone", "combined.mail.abusix.zone" },
		{ "key.combined.mail.abusix.zone",
		    "combined.mail.abusix.zone" },
		{ "0123456789abcdef0123.bl.example", "bl.example" },
		{ "averylongnamewithoutanydigit.example",
		    "averylongnamewithoutanydigit.example" },
		{ "12345678901234567890.example",
		    "12345678901234567890.example" },
		{ "0123456789abcdef0123", "0123456789abcdef0123" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++)
		assert_string_equal(
		    cases[i][0] + dnsbl_key_length(cases[i][0]), cases[i][1]);
}

static void
a_zone_is_a_list_without_the_rest(void **state)
{
	(void)state;
	assert_true(dnsbl_is_zone("zen.example"));
	assert_false(dnsbl_is_zone("zen.example=127.0.0.2"));
	assert_false(dnsbl_is_zone("zen.example:blocked"));
	assert_false(dnsbl_is_zone("zen.example."));
	assert_false(dnsbl_is_zone("=HYPERLINK(1)"));
	assert_false(dnsbl_is_zone(""));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_part_of_a_list_is_read),
		cmocka_unit_test(what_is_wrong_is_said_with_its_place),
		cmocka_unit_test(no_error_shows_a_key),
		cmocka_unit_test(answers_are_judged_by_the_filter),
		cmocka_unit_test(the_name_is_that_of_rfc_5782),
		cmocka_unit_test(the_key_of_a_customer_is_told_from_the_zone),
		cmocka_unit_test(a_zone_is_a_list_without_the_rest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
