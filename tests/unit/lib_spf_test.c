/* spf: what a domain says of an address, as RFC 7208 reads it */
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

/* check - what example.pl says once all that is wanted is answered */
static int
check(const char *zone, const char *address, struct spf *spf)
{
	struct answers *a = answers_new();
	struct ip ip;
	int rounds;

	assert_true(ip_read(span_of(address), &ip));
	for (rounds = 0;; rounds++) {
		spf_check(a, &ip, span_of("example.pl"), spf);
		if (spf->result != SPF_PENDING)
			break;
		assert_true(zone_answer(a, zone) > 0);
	}
	answers_free(a);
	return rounds;
}

/* one - the result of one record for one address; `zone` has the rest */
static const char *
one(const char *record, const char *address, const char *zone)
{
	char all[4096];
	struct spf spf;

	snprintf(all, sizeof all, "example.pl TXT %s\n%s", record, zone);
	check(all, address, &spf);
	return spf_word(spf.result);
}

struct record_case {
	const char *record, *ip, *result;
};

static void
each_gives(const struct record_case *cases, size_t count, const char *zone)
{
	const char *result;
	size_t i;

	for (i = 0; i < count; i++) {
		result = one(cases[i].record, cases[i].ip, zone);
		if (strcmp(result, cases[i].result) != 0)
			fail_msg("%s for %s: %s, not %s", cases[i].record,
			    cases[i].ip, result, cases[i].result);
	}
}

#define V4 "192.0.2.1"
#define V6 "2001:db8::1"

static void
addresses_and_qualifiers_decide_in_order(void **state)
{
	static const struct record_case cases[] = {
		{ "v=spf1 ip4:192.0.2.1 -all", V4, "pass" },
		{ "v=spf1 ip4:192.0.2.1 -all", "192.0.2.2", "fail" },
		{ "v=spf1 ip4:192.0.2.1 -all", V6, "fail" },
		{ "V=SPF1 IP4:192.0.2.1 -ALL", V4, "pass" },
		{ "v=spf1   ip4:192.0.2.1   ", V4, "pass" },
		{ "v=spf1 +ip4:192.0.2.1", V4, "pass" },
		{ "v=spf1 -ip4:192.0.2.1", V4, "fail" },
		{ "v=spf1 ~ip4:192.0.2.1", V4, "softfail" },
		{ "v=spf1 ?ip4:192.0.2.1", V4, "neutral" },
		{ "v=spf1 -ip4:192.0.2.1 +all", V4, "fail" },
		{ "v=spf1 all -ip4:192.0.2.1", V4, "pass" },
		{ "v=spf1", V4, "neutral" },
		{ "v=spf1 ", V4, "neutral" },
		{ "v=spf1 ip4:192.0.2.0/24", V4, "pass" },
		{ "v=spf1 ip4:192.0.2.0/24", "192.0.3.1", "neutral" },
		{ "v=spf1 ip4:192.0.2.128/25 ~all", V4, "softfail" },
		{ "v=spf1 ip4:192.0.2.200/25", "192.0.2.129", "pass" },
		{ "v=spf1 ip4:192.0.2.2/31 -all", "192.0.2.3", "pass" },
		{ "v=spf1 ip4:192.0.2.2/31 -all", "192.0.2.4", "fail" },
		{ "v=spf1 ip4:0.0.0.0/0 -all", V4, "pass" },
		{ "v=spf1 ip4:0.0.0.0/0 -all", V6, "fail" },
		{ "v=spf1 ip6:2001:db8::1 -all", V6, "pass" },
		{ "v=spf1 ip6:2001:DB8::/32 -all", V6, "pass" },
		{ "v=spf1 ip6:2001:db8::/127 -all", V6, "pass" },
		{ "v=spf1 ip6:2001:db8::/128 -all", V6, "fail" },
		{ "v=spf1 ip6:2001:db8::1 -all", V4, "fail" },
		{ "v=spf1 ip6:::ffff:192.0.2.1 -all", V4, "fail" },
		{ "v=spf1 ip6:::/0 -all", V6, "pass" },
		{ "v=spf1 ip4:192.0.2.1 -all", "::ffff:192.0.2.1", "pass" },
	};

	(void)state;
	each_gives(cases, COUNT(cases), "");
}

static void
names_stand_for_their_addresses(void **state)
{
	static const char zone[] = "example.pl A 192.0.2.1\n"
				   "example.pl AAAA 2001:db8::1\n"
				   "example.pl MX 10 mx1.example.pl\n"
				   "example.pl MX 20 mx2.example.pl\n"
				   "mx1.example.pl A 192.0.2.10\n"
				   "mx2.example.pl A 192.0.2.20\n"
				   "mx2.example.pl AAAA 2001:db8::20\n"
				   "other.example A 198.51.100.1\n"
				   "other.example A 198.51.100.2\n"
				   "null.example MX 0 .\n"
				   "slow.example A !temperror\n"
				   "slow.example MX !temperror\n"
				   "half.example MX 10 slow.example\n"
				   "half.example MX 20 mx1.example.pl\n"
				   "odd.example MX 10 <b>\n"
				   "odd.example MX 20 mx1.example.pl\n"
				   "loop.example A !permerror";
	static const struct record_case cases[] = {
		{ "v=spf1 a -all", V4, "pass" },
		{ "v=spf1 a -all", V6, "pass" },
		{ "v=spf1 a -all", "192.0.2.2", "fail" },
		{ "v=spf1 a/24 -all", "192.0.2.2", "pass" },
		{ "v=spf1 a//32 -all", "2001:db8:9::1", "pass" },
		{ "v=spf1 a//32 -all", "192.0.2.2", "fail" },
		{ "v=spf1 a/24//32 -all", "192.0.2.2", "pass" },
		{ "v=spf1 a/24//32 -all", "2001:db8:9::1", "pass" },
		{ "v=spf1 a:other.example -all", "198.51.100.2", "pass" },
		{ "v=spf1 a:OTHER.Example. -all", "198.51.100.2", "pass" },
		{ "v=spf1 a:other.example/24 -all", "198.51.100.9", "pass" },
		{ "v=spf1 a:gone.example -all", V4, "fail" },
		{ "v=spf1 a:slow.example -all", V4, "temperror" },
		{ "v=spf1 a:slow.example ip4:192.0.2.1", V4, "temperror" },
		{ "v=spf1 ip4:192.0.2.1 a:slow.example", V4, "pass" },
		{ "v=spf1 a:loop.example -all", V4, "fail" },
		{ "v=spf1 mx -all", "192.0.2.10", "pass" },
		{ "v=spf1 mx -all", "192.0.2.20", "pass" },
		{ "v=spf1 mx -all", "2001:db8::20", "pass" },
		{ "v=spf1 mx -all", V4, "fail" },
		{ "v=spf1 mx/24 -all", V4, "pass" },
		{ "v=spf1 mx:example.pl -all", "192.0.2.10", "pass" },
		{ "v=spf1 mx:null.example -all", V4, "fail" },
		/* no mail exchanger: its address is none (s5.4) */
		{ "v=spf1 mx:other.example -all", "198.51.100.1", "fail" },
		{ "v=spf1 mx:slow.example -all", V4, "temperror" },
		{ "v=spf1 mx:half.example -all", "192.0.2.10", "pass" },
		{ "v=spf1 mx:half.example -all", V4, "temperror" },
		{ "v=spf1 mx:odd.example -all", "192.0.2.10", "pass" },
		{ "v=spf1 -mx ?all", "192.0.2.10", "fail" },
	};

	(void)state;
	each_gives(cases, COUNT(cases), zone);
}

static void
other_records_are_included_or_followed(void **state)
{
	static const char zone[] =
	    "pass.example TXT v=spf1 ip4:192.0.2.1 -all\n"
	    "soft.example TXT v=spf1 ~all\n"
	    "deep.example TXT v=spf1 include:pass.example ?all\n"
	    "wrong.example TXT v=spf1 ip4:300.0.0.1\n"
	    "slow.example TXT !temperror\n"
	    "lost.example TXT !permerror\n"
	    "text.example TXT hello\n"
	    "self.example TXT v=spf1 include:self.example\n"
	    "ring1.example TXT v=spf1 include:ring2.example\n"
	    "ring2.example TXT v=spf1 include:ring1.example\n"
	    "turn.example TXT v=spf1 redirect=turn.example\n"
	    "home.example TXT v=spf1 include:example.pl\n"
	    "early.example TXT v=spf1 ip4:192.0.2.1 include:early.example";
	static const struct record_case cases[] = {
		{ "v=spf1 include:pass.example ~all", V4, "pass" },
		{ "v=spf1 -include:pass.example ~all", V4, "fail" },
		{ "v=spf1 include:pass.example ~all", V6, "softfail" },
		{ "v=spf1 include:soft.example -all", V4, "fail" },
		{ "v=spf1 include:deep.example -all", V4, "pass" },
		{ "v=spf1 include:deep.example -all", V6, "fail" },
		{ "v=spf1 include:wrong.example +all", V4, "permerror" },
		{ "v=spf1 include:slow.example +all", V4, "temperror" },
		{ "v=spf1 include:lost.example +all", V4, "permerror" },
		{ "v=spf1 include:text.example +all", V4, "permerror" },
		{ "v=spf1 include:gone.example +all", V4, "permerror" },
		{ "v=spf1 ip4:192.0.2.1 include:gone.example", V4, "pass" },
		{ "v=spf1 include:self.example", V4, "permerror" },
		{ "v=spf1 include:SELF.example", V4, "permerror" },
		{ "v=spf1 include:ring1.example", V4, "permerror" },
		{ "v=spf1 include:example.pl", V4, "permerror" },
		{ "v=spf1 include:home.example", V4, "permerror" },
		{ "v=spf1 include:early.example", V4, "pass" },
		/* the same record twice is no circle */
		{ "v=spf1 include:soft.example include:soft.example -all", V4,
		    "fail" },
		{ "v=spf1 redirect=pass.example", V4, "pass" },
		{ "v=spf1 redirect=pass.example", V6, "fail" },
		{ "v=spf1 redirect=soft.example", V4, "softfail" },
		{ "v=spf1 redirect=pass.example ?ip4:192.0.2.1", V4,
		    "neutral" },
		{ "v=spf1 redirect=soft.example -all", V4, "fail" },
		{ "v=spf1 redirect=gone.example", V4, "permerror" },
		{ "v=spf1 redirect=text.example", V4, "permerror" },
		{ "v=spf1 redirect=turn.example", V4, "permerror" },
		{ "v=spf1 redirect=slow.example", V4, "temperror" },
	};

	(void)state;
	each_gives(cases, COUNT(cases), zone);
}

static void
what_hangs_on_a_mail_is_unknown_and_nothing_else_is(void **state)
{
	static const char zone[] =
	    "macro.example TXT v=spf1 exists:%{i}.spf.example ~all\n"
	    "turn.example TXT v=spf1 redirect=%{d}.spf.example";
	static const struct record_case cases[] = {
		{ "v=spf1 exists:%{i}.spf.example -all", V4, "unknown" },
		{ "v=spf1 exists:spf.example -all", V4, "unknown" },
		{ "v=spf1 ptr -all", V4, "unknown" },
		{ "v=spf1 ptr:example.pl -all", V4, "unknown" },
		{ "v=spf1 a:%{d} -all", V4, "unknown" },
		{ "v=spf1 a:%{d}/24 -all", V4, "unknown" },
		{ "v=spf1 mx:%{h} -all", V4, "unknown" },
		{ "v=spf1 include:%{d2}.spf.example -all", V4, "unknown" },
		{ "v=spf1 redirect=%{d}.spf.example", V4, "unknown" },
		{ "v=spf1 include:macro.example -all", V4, "unknown" },
		{ "v=spf1 include:turn.example -all", V4, "unknown" },
		/* it decides only what comes behind it */
		{ "v=spf1 ip4:192.0.2.1 exists:%{i}.x.example", V4, "pass" },
		{ "v=spf1 -ip4:192.0.2.1 exists:%{i}.x.example", V4, "fail" },
		{ "v=spf1 -all redirect=%{d}.spf.example", V4, "fail" },
		/* it could have been a pass, or not: a pass it is */
		{ "v=spf1 ptr ip4:192.0.2.1 -all", V4, "pass" },
		{ "v=spf1 include:macro.example ip4:192.0.2.1", V4, "pass" },
		{ "v=spf1 -ptr ip4:192.0.2.1 -all", V4, "unknown" },
		{ "v=spf1 ptr -ip4:192.0.2.1", V4, "unknown" },
		{ "v=spf1 exp=%{d}.why.example -all", V4, "fail" },
	};

	(void)state;
	each_gives(cases, COUNT(cases), zone);
}

static void
a_broken_record_says_nothing_whatever_else_is_in_it(void **state)
{
	static const struct record_case cases[] = {
		{ "v=spf1 +all ip4", V4, "permerror" },
		{ "v=spf1 +all ip4:", V4, "permerror" },
		{ "v=spf1 +all ip4:192.0.2", V4, "permerror" },
		{ "v=spf1 +all ip4:192.0.2.256", V4, "permerror" },
		{ "v=spf1 +all ip4:192.0.2.1/33", V4, "permerror" },
		{ "v=spf1 +all ip4:192.0.2.1/", V4, "permerror" },
		{ "v=spf1 +all ip4:192.0.2.1/08", V4, "permerror" },
		{ "v=spf1 +all ip4:192.0.2.1/-1", V4, "permerror" },
		{ "v=spf1 +all ip4:192.0.2.1/24/24", V4, "permerror" },
		{ "v=spf1 +all ip4:192.0.2.1/99999999999", V4, "permerror" },
		{ "v=spf1 +all ip4:2001:db8::1", V4, "permerror" },
		{ "v=spf1 +all ip4:192.0.2.1,192.0.2.2", V4, "permerror" },
		{ "v=spf1 +all ip6:192.0.2.1", V4, "permerror" },
		{ "v=spf1 +all ip6:2001:db8::1/129", V4, "permerror" },
		{ "v=spf1 +all ip6:2001:db8::g", V4, "permerror" },
		{ "v=spf1 +all all:example.pl", V4, "permerror" },
		{ "v=spf1 +all all/8", V4, "permerror" },
		{ "v=spf1 +all include", V4, "permerror" },
		{ "v=spf1 +all include:", V4, "permerror" },
		{ "v=spf1 +all include:a.example/24", V4, "permerror" },
		{ "v=spf1 +all include:localhost", V4, "permerror" },
		{ "v=spf1 +all include:a..example", V4, "permerror" },
		{ "v=spf1 +all a:", V4, "permerror" },
		{ "v=spf1 +all a:192.0.2.1", V4, "permerror" },
		{ "v=spf1 +all a:a.example/33", V4, "permerror" },
		{ "v=spf1 +all a:a.example//129", V4, "permerror" },
		{ "v=spf1 +all a:a.example/24/64", V4, "permerror" },
		{ "v=spf1 +all a:a.example-", V4, "permerror" },
		{ "v=spf1 +all mx/", V4, "permerror" },
		{ "v=spf1 +all exists", V4, "permerror" },
		{ "v=spf1 +all ptr:", V4, "permerror" },
		{ "v=spf1 +all ipv4:192.0.2.1", V4, "permerror" },
		{ "v=spf1 +all aa", V4, "permerror" },
		{ "v=spf1 +all -", V4, "permerror" },
		{ "v=spf1 +all ++all", V4, "permerror" },
		{ "v=spf1 +all -redirect=a.example", V4, "permerror" },
		{ "v=spf1 +all redirect=", V4, "permerror" },
		{ "v=spf1 +all redirect:a.example", V4, "permerror" },
		{ "v=spf1 +all redirect=a.example redirect=b.example", V4,
		    "permerror" },
		{ "v=spf1 +all exp=a.example exp=a.example", V4, "permerror" },
		{ "v=spf1 +all =x", V4, "permerror" },
		{ "v=spf1 +all 1a=x", V4, "permerror" },
		{ "v=spf1 +all a\tb", V4, "permerror" },
		{ "v=spf1 +all z\xc3\xb3=x", V4, "permerror" },
		/* these are well-formed */
		{ "v=spf1 all a=x b-c_d.e=x:y/z op=", V4, "pass" },
		{ "v=spf1 all ip4:192.0.2.1/0 a:a.example/0//0", V4, "pass" },
	};

	(void)state;
	each_gives(cases, COUNT(cases), "");
}

static void
one_record_is_an_spf_record_and_two_are_none(void **state)
{
	static const struct {
		const char *zone, *result;
	} cases[] = {
		{ "", "none" },
		{ "example.pl TXT hello\nexample.pl TXT x=1", "none" },
		{ "example.pl TXT v=spf10 +all", "none" },
		{ "example.pl TXT v=spf1+all", "none" },
		{ "example.pl TXT  v=spf1 +all", "none" },
		{ "example.pl TXT spf2.0/mfrom +all", "none" },
		{ "example.pl TXT a\nexample.pl TXT v=spf1 +all", "pass" },
		{ "example.pl TXT v=spf1 +all\nexample.pl TXT v=spf1 +all",
		    "permerror" },
		{ "example.pl TXT !temperror", "temperror" },
		{ "example.pl TXT !permerror", "permerror" },
	};
	struct spf spf;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		check(cases[i].zone, V4, &spf);
		if (strcmp(spf_word(spf.result), cases[i].result) != 0)
			fail_msg("%s: %s", cases[i].zone, spf_word(spf.result));
	}
}

static void
a_record_that_was_too_long_to_keep_is_unknown(void **state)
{
	static char zone[ANSWER_TEXT_MAX + 100];
	struct spf spf;
	int len;

	(void)state;
	len = sprintf(zone, "example.pl TXT v=spf1 ");
	memset(zone + len, 'x', ANSWER_TEXT_MAX);
	check(zone, V4, &spf);
	assert_int_equal(spf.result, SPF_UNKNOWN);
}

/* chain - records that include each other, the last one says -all */
static void
chain(char *zone, int links)
{
	int i;

	zone += sprintf(zone, "example.pl TXT v=spf1 include:n1.example\n");
	for (i = 1; i < links; i++)
		zone += sprintf(zone,
		    "n%d.example TXT v=spf1 include:n%d.example\n", i, i + 1);
	sprintf(zone, "n%d.example TXT v=spf1 ip4:192.0.2.1 -all", links);
}

static void
ten_lookups_are_allowed_and_the_eleventh_is_an_error(void **state)
{
	char zone[4096];
	struct spf spf;

	(void)state;
	chain(zone, 10);
	check(zone, V4, &spf);
	assert_int_equal(spf.result, SPF_PASS);
	chain(zone, 11);
	check(zone, V4, &spf);
	assert_int_equal(spf.result, SPF_PERMERROR);
	assert_string_equal(spf.why, "more than 10 lookups");
	assert_string_equal(one("v=spf1 a a a a a a a a a a ip4:192.0.2.1", V4,
				"example.pl A 192.0.2.9"),
	    "pass");
	assert_string_equal(one("v=spf1 a a a a a a a a a a a ip4:192.0.2.1",
				V4, "example.pl A 192.0.2.9"),
	    "permerror");
	assert_string_equal(one("v=spf1 a a a a a a a a a a redirect=b.example",
				V4, "example.pl A 192.0.2.9"),
	    "permerror");
}

static void
two_answers_may_be_empty_and_the_third_is_an_error(void **state)
{
	struct spf spf;

	(void)state;
	assert_string_equal(
	    one("v=spf1 a:x.example mx:y.example +all", V4, ""), "pass");
	assert_string_equal(
	    one("v=spf1 a:x.example mx:y.example a:z.example +all", V4, ""),
	    "permerror");
	check("example.pl TXT v=spf1 a:x.example a:y.example "
	      "include:i.example\n"
	      "i.example TXT v=spf1 a:z.example +all",
	    V4, &spf);
	assert_int_equal(spf.result, SPF_PERMERROR);
	assert_string_equal(spf.why, "more than 2 names without an answer");
}

static void
ten_mail_exchangers_are_allowed_and_eleven_are_an_error(void **state)
{
	char zone[2048], *at = zone;
	struct spf spf;
	int i;

	(void)state;
	at += sprintf(at, "example.pl TXT v=spf1 mx -all\n");
	for (i = 0; i < 10; i++)
		at += sprintf(at,
		    "example.pl MX %d mx%d.example.pl\n"
		    "mx%d.example.pl A 192.0.2.%d\n",
		    i, i, i, i);
	check(zone, V4, &spf);
	assert_int_equal(spf.result, SPF_PASS);
	sprintf(at, "example.pl MX 99 mx99.example.pl\n");
	check(zone, V4, &spf);
	assert_int_equal(spf.result, SPF_PERMERROR);
}

static void
all_that_a_record_names_is_asked_for_at_once(void **state)
{
	static const char zone[] =
	    "example.pl TXT v=spf1 a:a.example mx include:i.example "
	    "redirect=r.example\n"
	    "example.pl MX 10 mx1.example.pl\n"
	    "example.pl MX 20 mx2.example.pl\n"
	    "a.example A 192.0.2.9\n"
	    "i.example TXT v=spf1 ?all\n"
	    "r.example TXT v=spf1 -all";
	struct answers *a = answers_new();
	struct spf spf;
	struct ip ip;

	(void)state;
	assert_true(ip_read(span_of(V4), &ip));
	spf_check(a, &ip, span_of("example.pl"), &spf);
	assert_int_equal(zone_answer(a, zone), 1);
	spf_check(a, &ip, span_of("example.pl"), &spf);
	assert_int_equal(zone_answer(a, zone), 4);
	spf_check(a, &ip, span_of("example.pl"), &spf);
	assert_int_equal(zone_answer(a, zone), 2);
	spf_check(a, &ip, span_of("example.pl"), &spf);
	assert_int_equal(spf.result, SPF_FAIL);
	answers_free(a);
}

static void
the_reason_names_what_the_result_hangs_on(void **state)
{
	static const char zone[] = "i.example TXT v=spf1 ip4:192.0.2.1 ~all\n"
				   "m.example TXT v=spf1 exists:%{i} -all\n"
				   "s.example TXT v=spf1 include:s.example";
	static const struct {
		const char *record, *why;
	} cases[] = {
		{ "v=spf1 ip4:192.0.2.0/24 -all",
		    "ip4:192.0.2.0/24 of example.pl" },
		{ "v=spf1 include:i.example -all",
		    "include:i.example of example.pl" },
		{ "v=spf1 redirect=i.example", "ip4:192.0.2.1 of i.example" },
		{ "v=spf1 -all", "-all of example.pl" },
		{ "v=spf1", "example.pl does not mention it" },
		{ "v=spf1 include:m.example -all",
		    "exists:%{i} of m.example is not evaluated" },
		{ "v=spf1 include:gone.example", "gone.example has no record" },
		{ "v=spf1 include:s.example",
		    "s.example leads back to itself" },
		{ "v=spf1 ip4:300.1.1.1",
		    "\"ip4:300.1.1.1\" of example.pl cannot be read" },
		{ "v=spf1 a\x1b[2J", "\"a\" of example.pl cannot be read" },
	};
	char all[1024];
	struct spf spf;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		snprintf(all, sizeof all, "example.pl TXT %s\n%s",
		    cases[i].record, zone);
		check(all, V4, &spf);
		assert_string_equal(spf.why, cases[i].why);
	}
	check("", V4, &spf);
	assert_string_equal(spf.why, "example.pl has no record");
}

static void
a_pass_that_everybody_gets_is_marked(void **state)
{
	static const struct {
		const char *record;
		bool everybody;
	} cases[] = {
		{ "v=spf1 +all", true },
		{ "v=spf1 ip4:0.0.0.0/0", true },
		{ "v=spf1 ip4:192.0.0.0/7", true },
		{ "v=spf1 include:all.example -all", true },
		{ "v=spf1 redirect=all.example", true },
		{ "v=spf1 ip4:192.0.0.0/8", false },
		{ "v=spf1 a:home.example/7", true },
		{ "v=spf1 a:home.example//0", false },
		{ "v=spf1 ip4:192.0.2.1 +all", false },
		{ "v=spf1 include:no.example ip4:192.0.2.1", false },
		{ "v=spf1 include:yes.example +all", false },
		{ "v=spf1 -all", false },
	};
	static const char zone[] = "all.example TXT v=spf1 +all\n"
				   "no.example TXT v=spf1 -all\n"
				   "home.example A 192.0.2.1\n"
				   "yes.example TXT v=spf1 ip4:192.0.2.1";
	char all[1024];
	struct spf spf;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		snprintf(all, sizeof all, "example.pl TXT %s\n%s",
		    cases[i].record, zone);
		check(all, V4, &spf);
		if (spf.everybody != cases[i].everybody)
			fail_msg("%s", cases[i].record);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_and_qualifiers_decide_in_order),
		cmocka_unit_test(names_stand_for_their_addresses),
		cmocka_unit_test(other_records_are_included_or_followed),
		cmocka_unit_test(
		    what_hangs_on_a_mail_is_unknown_and_nothing_else_is),
		cmocka_unit_test(
		    a_broken_record_says_nothing_whatever_else_is_in_it),
		cmocka_unit_test(one_record_is_an_spf_record_and_two_are_none),
		cmocka_unit_test(a_record_that_was_too_long_to_keep_is_unknown),
		cmocka_unit_test(
		    ten_lookups_are_allowed_and_the_eleventh_is_an_error),
		cmocka_unit_test(
		    two_answers_may_be_empty_and_the_third_is_an_error),
		cmocka_unit_test(
		    ten_mail_exchangers_are_allowed_and_eleven_are_an_error),
		cmocka_unit_test(all_that_a_record_names_is_asked_for_at_once),
		cmocka_unit_test(the_reason_names_what_the_result_hangs_on),
		cmocka_unit_test(a_pass_that_everybody_gets_is_marked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
