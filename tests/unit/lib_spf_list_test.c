/* spf_list: what a domain passes, and nothing else */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/spf.h"
#include "tests/unit/zone.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* check_passed - what is listed is passed, whoever in it is asked about */
static void
check_passed(struct answers *a, const struct spf_range *range)
{
	struct ip ip = range->ip;
	struct spf spf;
	int i;

	spf_check(a, &ip, span_of("example.pl"), &spf);
	assert_int_equal(spf.result, SPF_PASS);
	for (i = range->bits + (ip_is_v4(&ip) ? 96 : 0); i < 128; i++)
		ip.bytes[i / 8] |= (unsigned char)(0x80 >> i % 8);
	spf_check(a, &ip, span_of("example.pl"), &spf);
	assert_int_equal(spf.result, SPF_PASS);
}

/* list - what example.pl lets pass, in words */
static void
list(const char *zone, struct buf *out)
{
	struct answers *a = answers_new();
	struct spf_list found;
	char text[IP_TEXT_SIZE];
	enum spf_result result;
	size_t i;

	while ((result = spf_list(a, span_of("example.pl"), &found)) ==
	    SPF_PENDING) {
		spf_list_free(&found);
		assert_true(zone_answer(a, zone) > 0);
	}
	buf_text(out, spf_word(result));
	for (i = 0; i < found.count; i++) {
		buf_format(out, " %s/%d", ip_format(&found.range[i].ip, text),
		    found.range[i].bits);
		check_passed(a, &found.range[i]);
	}
	buf_format(out, "%s%s%s", found.everybody ? " everybody" : "",
	    found.doubt[0] != '\0' ? "; " : "", found.doubt);
	spf_list_free(&found);
	answers_free(a);
}

static void
what_is_dropped_of_a_long_answer_is_told(void **state)
{
	static char zone[2 * ANSWER_TEXT_MAX];
	struct buf got = { 0 };
	int len, i;

	(void)state;
	len = sprintf(zone, "example.pl TXT v=spf1 a -all");
	for (i = 0; i <= ANSWER_IP_MAX; i++)
		len += sprintf(zone + len, "\nexample.pl A 192.0.2.%d", i);
	list(zone, &got);
	assert_true(span_starts(buf_as_span(&got), "unknown 192.0.2.0/32 "));
	assert_true(span_ends(buf_as_span(&got),
	    " 192.0.2.49/32; example.pl has more than 50 addresses"));
	buf_clear(&got);
	for (i = 0, len = 0; i <= ANSWER_TXT_MAX; i++)
		len += sprintf(zone + len, "example.pl TXT text %d\n", i);
	list(zone, &got);
	assert_string_equal(got.s, "unknown; example.pl has too many texts");
	buf_clear(&got);
	len = sprintf(zone, "example.pl TXT ");
	memset(zone + len, 'x', ANSWER_TEXT_MAX + 1);
	zone[len + ANSWER_TEXT_MAX + 1] = '\0';
	list(zone, &got);
	assert_string_equal(
	    got.s, "unknown; example.pl has a text that is too long");
	buf_free(&got);
}

static void
what_a_record_lets_pass_is_listed(void **state)
{
	static const struct {
		const char *zone, *want;
	} cases[] = {
		{ "", "none" },
		{ "example.pl TXT hello", "none" },
		{ "example.pl TXT v=spf1 ip4:192.0.2.77/24 ip6:2001:db8::1",
		    "pass 192.0.2.0/24 2001:db8::1/128" },
		{ "example.pl TXT v=spf1 ?ip4:192.0.2.1 -ip4:192.0.2.2 ~all",
		    "pass" },
		{ "example.pl TXT v=spf1 a/28 mx -all\n"
		  "example.pl A 192.0.2.17\nexample.pl MX 10 mx.example.pl\n"
		  "mx.example.pl A 192.0.2.3\nmx.example.pl AAAA 2001:db8::3",
		    "pass 192.0.2.16/28 192.0.2.3/32 2001:db8::3/128" },
		{ "example.pl TXT v=spf1 include:b.pl ip4:192.0.2.1 -all\n"
		  "b.pl TXT v=spf1 ip4:192.0.2.2 redirect=example.pl",
		    "permerror 192.0.2.2/32; example.pl leads back to itself" },
		{ "example.pl TXT v=spf1 ip4:192.0.2.1 include:b.pl "
		  "ip4:192.0.2.2",
		    "permerror 192.0.2.1/32; b.pl has no record" },
		{ "example.pl TXT v=spf1 exists:%{i}.x ip4:192.0.2.1 -all",
		    "unknown 192.0.2.1/32; exists:%{i}.x of example.pl cannot "
		    "be listed" },
		/* "all" is the end, and redirect is for where there is none */
		{ "example.pl TXT v=spf1 ip4:192.0.2.1 -all redirect=b.pl\n"
		  "b.pl TXT v=spf1 ip4:192.0.2.2",
		    "pass 192.0.2.1/32" },
		{ "example.pl TXT v=spf1 redirect=b.pl ip4:192.0.2.1 ?all\n"
		  "b.pl TXT v=spf1 ip4:192.0.2.2",
		    "pass 192.0.2.1/32" },
		{ "example.pl TXT v=spf1 redirect=b.pl ip4:192.0.2.1\n"
		  "b.pl TXT v=spf1 ip4:192.0.2.2",
		    "pass 192.0.2.1/32 192.0.2.2/32" },
		{ "example.pl TXT v=spf1 -all ip4:192.0.2.1", "pass" },
		{ "example.pl TXT v=spf1 ip4:192.0.2.2 ~all ip4:192.0.2.1",
		    "pass 192.0.2.2/32" },
		{ "example.pl TXT v=spf1 include:b.pl ip4:192.0.2.1\n"
		  "b.pl TXT v=spf1 ip4:192.0.2.2 -all ip4:192.0.2.3",
		    "pass 192.0.2.2/32 192.0.2.1/32" },
		/* two are none */
		{ "example.pl TXT v=spf1 ip4:192.0.2.1\n"
		  "example.pl TXT v=spf1 ip4:192.0.2.2",
		    "permerror; example.pl has more than one record" },
		{ "example.pl TXT v=spf1 ip4:192.0.2.1 include:b.pl\n"
		  "b.pl TXT v=spf1 ip4:192.0.2.2\nb.pl TXT v=spf1 -all",
		    "permerror 192.0.2.1/32; b.pl has more than one record" },
		/* the first term that matches decides */
		{ "example.pl TXT v=spf1 -ip4:192.0.2.9 ip4:192.0.2.0/24 "
		  "ip4:192.0.2.9 ip4:198.51.100.1 -all",
		    "unknown 198.51.100.1/32; example.pl passes only a part "
		    "of 192.0.2.0/24" },
		{ "example.pl TXT v=spf1 ~ip4:192.0.2.0/24 ip4:192.0.2.9 "
		  "ip4:192.0.3.9",
		    "pass 192.0.3.9/32" },
		{ "example.pl TXT v=spf1 ip4:192.0.2.9 -ip4:192.0.2.0/24",
		    "pass 192.0.2.9/32" },
		{ "example.pl TXT v=spf1 ?a:mail.pl include:b.pl\n"
		  "mail.pl A 192.0.2.3\n"
		  "b.pl TXT v=spf1 ip4:192.0.2.3 ip4:192.0.2.4",
		    "pass 192.0.2.4/32" },
		{ "example.pl TXT v=spf1 include:b.pl ip4:192.0.2.3\n"
		  "b.pl TXT v=spf1 -ip4:192.0.2.3 ip4:192.0.2.4",
		    "pass 192.0.2.4/32 192.0.2.3/32" },
		{ "example.pl TXT v=spf1 -include:b.pl ip4:192.0.2.3 "
		  "ip4:192.0.2.4\nb.pl TXT v=spf1 ip4:192.0.2.3 -all",
		    "pass 192.0.2.4/32" },
		{ "example.pl TXT v=spf1 ip4:192.0.2.3 -exists:%{i}.x "
		  "ip4:192.0.2.4",
		    "unknown 192.0.2.3/32; -exists:%{i}.x of example.pl cannot "
		    "be listed" },
		{ "example.pl TXT v=spf1 ip4:192.0.2.3 -include:b.pl "
		  "ip4:192.0.2.4\nb.pl TXT v=spf1 ptr -all",
		    "unknown 192.0.2.3/32; ptr of b.pl cannot be listed" },
		/* nobody could say */
		{ "example.pl TXT !temperror",
		    "temperror; example.pl has no answer about its record" },
		{ "example.pl TXT v=spf1 ip4:192.0.2.1 a:b.pl ip4:192.0.2.2\n"
		  "b.pl A !temperror",
		    "temperror 192.0.2.1/32; no answer about b.pl" },
		{ "example.pl TXT v=spf1 a:b.pl ip4:192.0.2.2\n"
		  "b.pl A 192.0.2.1\nb.pl AAAA !temperror",
		    "unknown 192.0.2.1/32 192.0.2.2/32; no answer about b.pl" },
		/* the limits */
		{ "example.pl TXT v=spf1 a:1.pl a:2.pl ip4:192.0.2.1 a:3.pl "
		  "ip4:192.0.2.2",
		    "permerror 192.0.2.1/32; more than 2 names without an "
		    "answer" },
		{ "example.pl TXT v=spf1 exists:%{i} ptr ptr ptr ptr ptr ptr "
		  "ptr ptr ptr ip4:192.0.2.1 a:b.pl ip4:192.0.2.2\n"
		  "b.pl A 192.0.2.3",
		    "permerror 192.0.2.1/32; exists:%{i} of example.pl cannot "
		    "be listed" },
		{ "example.pl TXT v=spf1 mx ip4:192.0.2.2\n"
		  "example.pl MX 1 a.pl\nexample.pl MX 1 b.pl\n"
		  "example.pl MX 1 c.pl\nexample.pl MX 1 d.pl\n"
		  "example.pl MX 1 e.pl\nexample.pl MX 1 f.pl\n"
		  "example.pl MX 1 g.pl\nexample.pl MX 1 h.pl\n"
		  "example.pl MX 1 i.pl\nexample.pl MX 1 j.pl\n"
		  "example.pl MX 1 k.pl\na.pl A 192.0.2.1",
		    "permerror; example.pl has more than 10 mail exchangers" },
		{ "example.pl TXT v=spf1 +all", "pass everybody" },
		{ "example.pl TXT v=spf1 ip4:0.0.0.0/0", "pass everybody" },
		{ "example.pl TXT v=spf1 ip6:::ffff:192.0.2.1", "pass" },
		{ "example.pl TXT v=spf1 ip4:192.0.2.1 ip4:x",
		    "permerror; \"ip4:x\" of example.pl cannot be read" },
	};
	struct buf got = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		buf_clear(&got);
		list(cases[i].zone, &got);
		assert_string_equal(got.s, cases[i].want);
	}
	buf_free(&got);
}

/* --- records that nobody chose --- */

static unsigned
next_random(unsigned *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

static int
put_term(unsigned *seed, char *out)
{
	static const char *const terms[] = { "all", "a:h1.pl", "a:h2.pl/30",
		"a:none.pl", "mx", "mx:c.pl", "include:b.pl", "include:c.pl",
		"include:none.pl", "redirect=b.pl", "exists:%{i}.pl",
		"a:late.pl" };
	static const int lengths[] = { 28, 29, 30, 31, 32, 32 };
	static const char *const qualifiers[] = { "", "", "+", "-", "~", "?" };
	const char *qualifier = qualifiers[next_random(seed) % 6];
	const char *term = terms[next_random(seed) % COUNT(terms)];

	if (next_random(seed) % 2 == 0)
		return sprintf(out, " %sip4:192.0.2.%u/%d", qualifier,
		    next_random(seed) % 16, lengths[next_random(seed) % 6]);
	if (strchr(term, '=') != NULL)
		qualifier = "";
	return sprintf(out, " %s%s", qualifier, term);
}

/* put_zone - three records that may lead to each other, and some hosts */
static void
put_zone(unsigned *seed, char *zone)
{
	static const char *const domains[] = { "example.pl", "b.pl", "c.pl" };
	unsigned i, j, count;

	zone += sprintf(zone,
	    "h1.pl A 192.0.2.3\nh2.pl A 192.0.2.9\nlate.pl A !temperror\n"
	    "example.pl MX 1 h1.pl\nc.pl MX 1 h2.pl\nc.pl MX 2 h1.pl\n");
	for (i = 0; i < 3; i++) {
		zone += sprintf(zone, "%s TXT v=spf1", domains[i]);
		count = next_random(seed) % 6;
		for (j = 0; j < count; j++)
			zone += put_term(seed, zone);
		*zone++ = '\n';
	}
	*zone = '\0';
}

/* agree - the list of a domain, and what is said of an address of the zone */
static void
agree(const char *zone, struct answers *a, enum spf_result result,
    const struct spf_list *list, int last)
{
	struct ip ip;
	struct spf spf;
	bool listed = false;
	char text[IP_TEXT_SIZE];
	size_t i;

	snprintf(text, sizeof text, "192.0.2.%d", last);
	assert_true(ip_read(span_of(text), &ip));
	for (i = 0; i < list->count; i++)
		listed |=
		    ip_is_in(&ip, &list->range[i].ip, list->range[i].bits);
	for (;;) {
		spf_check(a, &ip, span_of("example.pl"), &spf);
		if (spf.result != SPF_PENDING)
			break;
		assert_true(zone_answer(a, zone) > 0);
	}
	if (listed && spf.result != SPF_PASS)
		fail_msg("%s is listed, and %s:\n%s", text,
		    spf_word(spf.result), zone);
	if (!listed && spf.result == SPF_PASS && result == SPF_PASS &&
	    !list->everybody)
		fail_msg("%s is not listed, and passes:\n%s", text, zone);
}

#define ZONES 20000

static void
the_list_and_a_check_say_the_same(void **state)
{
	char zone[2048];
	struct answers *a;
	struct spf_list list;
	enum spf_result result;
	unsigned seed = 1;
	int i, last, whole = 0;

	(void)state;
	for (i = 0; i < ZONES; i++) {
		put_zone(&seed, zone);
		a = answers_new();
		while ((result = spf_list(a, span_of("example.pl"), &list)) ==
		    SPF_PENDING) {
			spf_list_free(&list);
			assert_true(zone_answer(a, zone) > 0);
		}
		for (last = 0; last < 16; last++)
			agree(zone, a, result, &list, last);
		whole += result == SPF_PASS && list.count > 0;
		spf_list_free(&list);
		answers_free(a);
	}
	assert_true(whole > ZONES / 20);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_record_lets_pass_is_listed),
		cmocka_unit_test(what_is_dropped_of_a_long_answer_is_told),
		cmocka_unit_test(the_list_and_a_check_say_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
