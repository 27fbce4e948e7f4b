/* evidence: what speaks for a host or against it, and what was not found out */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/evidence.h"
#include "tests/unit/zone.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

enum { LISTS_MAX = 4, TRIES_MAX = 8 };

/* A host, and what is to come out: lines "POINTS CODE TEXT". */
struct scene {
	const char *ip;     /* NULL: 192.0.2.1 */
	const char *zone;   /* what DNS has */
	const char *domain; /* of its name; NULL: example.pl; "": none */
	int64_t tries[TRIES_MAX];
	struct {
		const char *zone, *text;
	} lists[LISTS_MAX];
	const char *dnswl;
	bool wrote;
	int64_t mails, last;
	const char *class;
	const char *evidence;
};

static void
take_facts(const struct scene *s, struct evidence_facts *facts,
    struct evidence_listing *lists)
{
	*facts = (struct evidence_facts){ 0 };
	assert_true(
	    ip_read(span_of(s->ip == NULL ? "192.0.2.1" : s->ip), &facts->ip));
	facts->domain = span_of(s->domain == NULL ? "example.pl" : s->domain);
	if (facts->domain.len == 0)
		facts->domain = SPAN_NONE;
	facts->tries = s->tries;
	while (facts->try_count < TRIES_MAX && s->tries[facts->try_count] != 0)
		facts->try_count++;
	facts->lists = lists;
	for (size_t i = 0; i < LISTS_MAX; i++) {
		lists[i].zone = span_of(s->lists[i].zone);
		lists[i].text = span_of(s->lists[i].text);
		if (lists[i].zone.s != NULL || lists[i].text.s != NULL)
			facts->list_count = i + 1;
	}
	facts->wrote = s->wrote;
	facts->wrote_mails = s->mails;
	facts->wrote_last = s->last;
	facts->dnswl = span_of(s->dnswl);
}

/* weigh - until nothing is pending; how often it had to be asked */
static int
weigh(const struct scene *s, const char *points, struct evidence *evidence)
{
	struct evidence_listing lists[LISTS_MAX];
	struct evidence_facts facts;
	struct evidence_points of;
	struct answers *a = answers_new();
	struct err e;
	int rounds = 0;

	take_facts(s, &facts, lists);
	assert_int_equal(evidence_points(span_of(points), &of, &e), 0);
	while (
	    (facts.iprev = iprev_check(a, &facts.ip)).result == IPREV_PENDING)
		assert_true(zone_answer(a, s->zone) > 0);
	for (; !evidence_weigh(a, &facts, &of, evidence); rounds++)
		assert_true(zone_answer(a, s->zone) > 0);
	answers_free(a);
	return rounds;
}

static void
tell(const struct evidence *evidence, struct buf *text)
{
	const struct evidence_piece *piece = evidence->piece;
	size_t i;

	buf_text(text, "");
	for (i = 0; i < evidence->count; i++, piece++) {
		if (piece->known)
			buf_format(text, "%+d ", piece->points);
		else
			buf_text(text, "? ");
		buf_format(text, "%s %s\n", piece->code, piece->text);
	}
}

static void
each_scene(const struct scene *scenes, size_t count)
{
	struct evidence evidence;
	struct buf text = { 0 };
	size_t i;

	for (i = 0; i < count; i++) {
		weigh(&scenes[i], NULL, &evidence);
		buf_clear(&text);
		tell(&evidence, &text);
		assert_string_equal(text.s, scenes[i].evidence);
		if (scenes[i].class != NULL)
			assert_string_equal(evidence_class_word(evidence.class),
			    scenes[i].class);
	}
	buf_free(&text);
}

#define PTR "1.2.0.192.in-addr.arpa PTR "
#define NAMED                                                                  \
	PTR "x.example.pl\n"                                                   \
	    "x.example.pl A 192.0.2.1\n"                                       \
	    "example.pl MX 10 mx.example.pl\n"                                 \
	    "mx.example.pl A 192.0.2.9\n"
#define IS_NAMED "+2 IPREV its name leads back to it: x.example.pl\n"

static void
a_name_speaks_for_a_host_when_it_leads_back(void **state)
{
	static const struct scene scenes[] = {
		{ .zone = NAMED, .evidence = IS_NAMED, .class = "unclear" },
		{ .zone = "",
		    .evidence = "-2 IPREV it has no name: DNS has none for "
				"192.0.2.1\n",
		    .class = "unlikely" },
		{ .zone = PTR "mx.example.pl",
		    .evidence = "-1 IPREV the name it claims does not lead "
				"back to it: mx.example.pl\n",
		    .class = "unlikely" },
		{ .zone = PTR "<b>",
		    .evidence = "-1 IPREV the name it claims does not lead "
				"back to it: it is none\n" },
		{ .zone = PTR "!temperror",
		    .evidence = "? IPREV what its name is could not be asked\n",
		    .class = "unlikely" },
		/* a name that is only claimed is no mail server's */
		{ .zone = PTR "mail.dsl.example.pl",
		    .evidence = "-1 IPREV the name it claims does not lead "
				"back to it: mail.dsl.example.pl\n" },
		{ .zone = PTR "192-0-2-1.dsl.example.pl",
		    .evidence =
			"-1 IPREV the name it claims does not lead back to "
			"it: 192-0-2-1.dsl.example.pl\n"
			"-3 GENERIC its name is like those that access "
			"providers give: \"192-0-2-1\" in "
			"192-0-2-1.dsl.example.pl\n" },
		{ .zone = PTR "smtp2.example.pl\n"
			      "smtp2.example.pl A 192.0.2.1\n"
			      "example.pl A 192.0.2.7",
		    .evidence = "+2 IPREV its name leads back to it: "
				"smtp2.example.pl\n"
				"+1 MAILNAME it is named like a mail server: "
				"\"smtp2\" in smtp2.example.pl\n",
		    .class = "unclear" },
	};

	(void)state;
	each_scene(scenes, COUNT(scenes));
}

static void
mail_of_a_domain_is_asked_for_when_a_name_leads_back(void **state)
{
	static const struct scene scenes[] = {
		{ .zone = PTR "x.example.pl\n"
			      "x.example.pl A 192.0.2.1\n"
			      "example.pl MX 10 a.example.net\n"
			      "example.pl MX 20 x.example.pl\n"
			      "a.example.net A !temperror",
		    .evidence = "+3 MX it receives the mail of its domain: "
				"x.example.pl for example.pl\n" IS_NAMED,
		    .class = "likely" },
		{ .zone = PTR "x.example.pl\n"
			      "x.example.pl A 192.0.2.1\n"
			      "example.pl MX 10 a.example.net\n"
			      "example.pl MX 20 <b>\n"
			      "a.example.net A !temperror",
		    .evidence = "? MX where the mail of example.pl goes could "
				"not be asked\n" IS_NAMED,
		    .class = "unclear" },
		{ .zone = PTR "x.example.pl\n"
			      "x.example.pl A 192.0.2.1\n"
			      "example.pl MX !temperror",
		    .evidence = "? MX where the mail of example.pl goes could "
				"not be asked\n" IS_NAMED },
		{ .zone = PTR "x.example.pl\n"
			      "x.example.pl A 192.0.2.1\n"
			      "example.pl A 192.0.2.1",
		    .evidence = "+3 MX it receives the mail of its domain: "
				"example.pl itself\n" IS_NAMED },
		{ .zone = PTR "x.example.pl\n"
			      "x.example.pl A 192.0.2.1\n"
			      "example.pl A 192.0.2.7",
		    .evidence = IS_NAMED },
		{ .zone = PTR "x.example.pl\n"
			      "x.example.pl A 192.0.2.1\n"
			      "example.pl AAAA 2001:db8::7",
		    .evidence = IS_NAMED },
		{ .zone = PTR "x.example.pl\n"
			      "x.example.pl A 192.0.2.1\n",
		    .evidence = "-2 NOMX its domain takes no mail: example.pl "
				"has no MX and no address\n" IS_NAMED,
		    .class = "unlikely" },
		{ .zone = PTR "x.example.pl\n"
			      "x.example.pl A 192.0.2.1\n"
			      "example.pl AAAA !temperror",
		    .evidence = "? MX where the mail of example.pl goes could "
				"not be asked\n" IS_NAMED },
		{ .zone = PTR "x.example.pl\n"
			      "x.example.pl A 192.0.2.1\n"
			      "example.pl MX 0 .",
		    .evidence = "-2 NOMX its domain takes no mail: example.pl "
				"says so\n" IS_NAMED },
		{ .ip = "2001:db8::1",
		    .zone = "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0."
			    "8.b.d.0.1.0.0.2.ip6.arpa PTR x.example.pl\n"
			    "x.example.pl AAAA 2001:db8::1\n"
			    "example.pl MX 10 x.example.pl",
		    .evidence = "+3 MX it receives the mail of its domain: "
				"x.example.pl for example.pl\n" IS_NAMED },
		/* nobody's domain is nobody's mail */
		{ .zone = NAMED "example.pl TXT v=spf1 +ip4:192.0.2.1",
		    .domain = "",
		    .wrote = true,
		    .mails = 9,
		    .evidence = IS_NAMED },
		/* nor is the domain of a name that is only claimed */
		{ .zone = PTR "mx.example.pl\n"
			      "mx.example.pl A 192.0.2.9\n"
			      "example.pl TXT v=spf1 +ip4:192.0.2.1\n",
		    .wrote = true,
		    .mails = 9,
		    .evidence = "-1 IPREV the name it claims does not lead "
				"back to it: mx.example.pl\n" },
	};

	(void)state;
	each_scene(scenes, COUNT(scenes));
}

static void
spf_speaks_for_a_host_and_never_against_it(void **state)
{
	static const struct scene scenes[] = {
		{ .zone = NAMED "example.pl TXT v=spf1 ip4:192.0.2.0/24 -all",
		    .evidence = "+2 SPF its domain lets it send mail: "
				"ip4:192.0.2.0/24 of example.pl\n" IS_NAMED },
		{ .zone = NAMED "example.pl TXT v=spf1 +all",
		    .evidence = "+0 SPF its domain lets everybody send mail: "
				"+all of example.pl\n" IS_NAMED },
		{ .zone = NAMED "example.pl TXT v=spf1 -all",
		    .evidence = "+0 SPF its domain does not let it send mail: "
				"-all of example.pl\n" IS_NAMED },
		{ .zone = NAMED "example.pl TXT v=spf1 ~all",
		    .evidence = "+0 SPF its domain does not let it send mail: "
				"~all of example.pl\n" IS_NAMED },
		{ .zone = NAMED "example.pl TXT v=spf1 ?all",
		    .evidence = IS_NAMED },
		{ .zone = NAMED "example.pl TXT v=spf1 exists:%{i}.x.pl -all",
		    .evidence =
			"? SPF whether its domain lets it send mail is not "
			"known (unknown): exists:%{i}.x.pl of example.pl is "
			"not evaluated\n" IS_NAMED },
		{ .zone = NAMED "example.pl TXT v=spf1 ipv4:192.0.2.1",
		    .evidence =
			"? SPF whether its domain lets it send mail is not "
			"known (permerror): \"ipv4:192.0.2.1\" of example.pl "
			"cannot be read\n" IS_NAMED },
		{ .zone = NAMED "example.pl TXT !temperror",
		    .evidence =
			"? SPF whether its domain lets it send mail is not "
			"known (temperror): example.pl has no answer about "
			"its record\n" IS_NAMED },
	};

	(void)state;
	each_scene(scenes, COUNT(scenes));
}

static void
who_our_users_wrote_to_is_known(void **state)
{
	static const struct scene scenes[] = {
		{ .zone = NAMED,
		    .wrote = true,
		    .mails = 3,
		    .last = 1772190000,
		    .evidence = "+4 WROTE our users wrote to it: 3 mails to "
				"example.pl, last 2026-02-27\n" IS_NAMED,
		    .class = "likely" },
		{ .zone = NAMED,
		    .wrote = true,
		    .mails = 1,
		    .last = 1772190000,
		    .evidence = "+4 WROTE our users wrote to it: 1 mail to "
				"example.pl, last 2026-02-27\n" IS_NAMED },
		{ .zone = NAMED,
		    .wrote = true,
		    .evidence = "+4 WROTE our users wrote to it: example.pl "
				"is on the list of those\n" IS_NAMED },
	};

	(void)state;
	each_scene(scenes, COUNT(scenes));
}

static void
a_host_with_a_queue_comes_back_after_a_while(void **state)
{
	enum { T = 1772190000, M = 60, H = 3600 };
	static const char yes[] =
	    IS_NAMED "+2 RETRY it came back as a mail server does: 3 tries in "
		     "2 hours\n";
	static const struct scene scenes[] = {
		{ .zone = NAMED,
		    .tries = { T, T + H, T + 2 * H },
		    .evidence = yes },
		{ .zone = NAMED,
		    .tries = { T, T + 5 * M, T + 2 * H },
		    .evidence = yes },
		/* two tries, too soon, and mostly in bursts */
		{ .zone = NAMED,
		    .tries = { T, T + 9 * H },
		    .evidence = IS_NAMED },
		{ .zone = NAMED,
		    .tries = { T, T + H, T + 2 * H - 1 },
		    .evidence = IS_NAMED },
		{ .zone = NAMED,
		    .tries = { T, T + 5 * M - 1, T + 3 * H },
		    .evidence = IS_NAMED },
		{ .zone = NAMED,
		    .tries = { T, T + 1, T + 3 * H, T + 3 * H + 1, T + 6 * H },
		    .evidence = IS_NAMED },
		{ .zone = NAMED,
		    .tries = { T, T + H, T + H + 1, T + 3 * H },
		    .evidence = IS_NAMED
		    "+2 RETRY it came back as a mail server does: 4 tries "
		    "in 3 hours\n" },
	};

	(void)state;
	each_scene(scenes, COUNT(scenes));
}

static void
a_list_of_good_hosts_is_asked_when_it_is_named(void **state)
{
#define WL "1.2.0.192.wl.example A "
	static const struct scene scenes[] = {
		{ .zone = NAMED WL "127.0.5.0",
		    .dnswl = "wl.example",
		    .evidence =
			"+0 DNSWL it is on a list of good hosts: wl.example, "
			"trust none\n" IS_NAMED },
		{ .zone = NAMED WL "127.0.5.1",
		    .dnswl = "wl.example",
		    .evidence =
			"+1 DNSWL it is on a list of good hosts: wl.example, "
			"trust low\n" IS_NAMED },
		{ .zone = NAMED WL "127.0.5.2",
		    .dnswl = "wl.example",
		    .evidence =
			"+3 DNSWL it is on a list of good hosts: wl.example, "
			"trust medium\n" IS_NAMED,
		    .class = "likely" },
		{ .zone = NAMED WL "127.0.5.3",
		    .dnswl = "wl.example",
		    .evidence =
			"+3 DNSWL it is on a list of good hosts: wl.example, "
			"trust high\n" IS_NAMED },
		{ .zone = NAMED WL "127.0.5.4",
		    .dnswl = "wl.example",
		    .evidence = "? DNSWL wl.example does not answer "
				"us\n" IS_NAMED },
		{ .zone = NAMED WL "127.0.0.255",
		    .dnswl = "wl.example",
		    .evidence = "? DNSWL wl.example does not answer "
				"us\n" IS_NAMED },
		{ .zone = NAMED WL "127.255.255.2\n" WL "127.0.5.3",
		    .dnswl = "wl.example",
		    .evidence = "? DNSWL wl.example does not answer "
				"us\n" IS_NAMED },
		{ .zone = NAMED WL "192.0.2.3",
		    .dnswl = "wl.example",
		    .evidence = "? DNSWL wl.example does not answer "
				"us\n" IS_NAMED },
		{ .zone = NAMED WL "!temperror",
		    .dnswl = "wl.example",
		    .evidence = "? DNSWL wl.example could not be "
				"asked\n" IS_NAMED },
		{ .zone = NAMED, .dnswl = "wl.example", .evidence = IS_NAMED },
		{ .zone = NAMED WL "127.0.5.3", .evidence = IS_NAMED },
	};

	(void)state;
	each_scene(scenes, COUNT(scenes));
}

static void
a_list_may_tell_what_a_host_is_and_not_what_it_sent(void **state)
{
	static const struct {
		const char *zone, *text, *shown; /* NULL: not so */
	} cases[] = {
		{ "pbl.spamhaus.org", NULL, "pbl.spamhaus.org" },
		{ "PBL.example", NULL, "PBL.example" },
		{ "dul.dnsbl.example", NULL, "dul.dnsbl.example" },
		{ "dyna.lists.example", NULL, "dyna.lists.example" },
		{ "zen.example", "Client found in 127.0.0.10", "zen.example" },
		{ "zen.example", "127.0.0.11: https://x/", "zen.example" },
		{ "zen.example", "https://www.x.example/PBL/query/1",
		    "zen.example" },
		{ "dnsbl.example", "Dynamic IP Addresses See: http://x",
		    "dnsbl.example" },
		{ "dnsbl.example", "a dynamic IP", "dnsbl.example" },
		{ "dnsbl.example", "your Dial-Up address", "dnsbl.example" },
		{ NULL, "127.0.0.10", "a list" },
		{ "zen.example", "127.0.0.100", NULL },
		{ "zen.example", "127.0.0.4", NULL },
		{ "zen.example", "see http://x/pblic", NULL },
		{ "sbl.example", NULL, NULL },
		{ "pblx.example", NULL, NULL },
		{ "dynamics.example", "general dynamics", NULL },
	};
	struct scene scene = { .zone = NAMED };
	struct evidence evidence;
	struct buf text = { 0 };
	char expected[400];
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		scene.lists[0].zone = cases[i].zone;
		scene.lists[0].text = cases[i].text;
		weigh(&scene, NULL, &evidence);
		buf_clear(&text);
		tell(&evidence, &text);
		snprintf(expected, sizeof expected, IS_NAMED "%s%s%s",
		    cases[i].shown == NULL ? ""
					   : "-2 POLICY it is listed for what "
					     "it is, not for spam: ",
		    cases[i].shown == NULL ? "" : cases[i].shown,
		    cases[i].shown == NULL ? "" : "\n");
		assert_string_equal(text.s, expected);
	}
	buf_free(&text);
}

static void
lists_of_one_keeper_are_one_list(void **state)
{
	static const struct scene scenes[] = {
		{ .zone = NAMED,
		    .lists = { { "bl.a.example" }, { "bl.b.example" },
			{ "bl.c.example" } },
		    .evidence = IS_NAMED
		    "-2 MANYBL it is on several lists: bl.a.example, "
		    "bl.b.example, bl.c.example\n" },
		{ .zone = NAMED,
		    .lists = { { "bl.a.example" }, { "bl.b.example" } },
		    .evidence = IS_NAMED },
		{ .zone = NAMED,
		    .lists = { { "sbl.a.example" }, { "xbl.a.example" },
			{ "bl.b.example" }, { "zen.dq.A.test" } },
		    .evidence = IS_NAMED },
		{ .zone = NAMED,
		    .lists = { { NULL, "text" }, { "bl.a.example" },
			{ "bl.b.example" } },
		    .evidence = IS_NAMED },
		/* nor is "com" a keeper in Poland */
		{ .zone = NAMED,
		    .lists = { { "bl.a.com.pl" }, { "bl.b.com.pl" },
			{ "c.com.pl" } },
		    .evidence = IS_NAMED
		    "-2 MANYBL it is on several lists: bl.a.com.pl, "
		    "bl.b.com.pl, c.com.pl\n" },
		{ .zone = NAMED,
		    .lists = { { "sbl.a.co.uk" }, { "xbl.a.co.uk" },
			{ "bl.com" } },
		    .evidence = IS_NAMED },
		/* a customer's key is not for everybody's eyes */
		{ .zone = NAMED,
		    .lists = { { "bl.a.example" }, { "bl.b.example" },
			{ "abcdefgh01234567abcdefgh01.zen.c.example" } },
		    .evidence = IS_NAMED
		    "-2 MANYBL it is on several lists: bl.a.example, "
		    "bl.b.example, zen.c.example\n" },
	};

	(void)state;
	each_scene(scenes, COUNT(scenes));
}

static void
points_are_those_that_the_admin_gave(void **state)
{
	static const struct {
		const char *points;
		int sum;
	} cases[] = {
		{ NULL, 2 + 4 + 2 },
		{ "", 2 + 4 + 2 },
		{ "WROTE=1", 2 + 1 + 2 },
		{ "WROTE=1, SPF=-3", 2 + 1 - 3 },
		{ "wrote=0 iprev=99,SPF_FAIL=7", 99 + 0 + 2 },
		{ "WROTE=1, WROTE=+6", 2 + 6 + 2 },
	};
	struct scene scene = { .zone = NAMED "example.pl TXT v=spf1 "
					     "ip4:192.0.2.1 -all",
		.wrote = true };
	struct evidence evidence;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		weigh(&scene, cases[i].points, &evidence);
		assert_int_equal(evidence.points, cases[i].sum);
	}
}

static void
points_that_cannot_be_are_refused_with_the_word(void **state)
{
	static const char *const cases[][2] = {
		{ "WROTE",
		    "points: \"WROTE\": write WROTE=N, N from -99 to "
		    "99" },
		{ "WROTE=",
		    "points: \"WROTE=\": write WROTE=N, N from -99 "
		    "to 99" },
		{ "MX=x", "points: \"MX=x\": write MX=N, N from -99 to 99" },
		{ "MX=3x", "points: \"MX=3x\": write MX=N, N from -99 to 99" },
		{ "MX=100",
		    "points: \"MX=100\": write MX=N, N from -99 to "
		    "99" },
		{ "MX = 3", "points: \"MX\": write MX=N, N from -99 to 99" },
		{ "MX=99999999999999999999",
		    "points: \"MX=99999999999999999999\": write MX=N, N from "
		    "-99 to 99" },
		{ "COLOUR=3",
		    "points: \"COLOUR=3\" is no kind of evidence; "
		    "see rblkit.conf(5)" },
		{ "=3",
		    "points: \"=3\" is no kind of evidence; see "
		    "rblkit.conf(5)" },
	};
	struct evidence_points points;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		assert_int_equal(
		    evidence_points(span_of(cases[i][0]), &points, &e), -1);
		assert_string_equal(e.text, cases[i][1]);
		assert_int_equal(e.kind, ERR_PERM);
	}
}

static void
a_class_follows_from_the_sum(void **state)
{
	static const struct {
		const char *points, *class;
	} cases[] = {
		{ "IPREV=5", "likely" },
		{ "IPREV=4", "unclear" },
		{ "IPREV=1", "unclear" },
		{ "IPREV=0", "unlikely" },
		{ "IPREV=-9", "unlikely" },
	};
	struct scene scene = { .zone = NAMED };
	struct evidence evidence;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		weigh(&scene, cases[i].points, &evidence);
		assert_string_equal(
		    evidence_class_word(evidence.class), cases[i].class);
	}
}

static void
all_that_can_be_found_fits_and_takes_three_rounds(void **state)
{
	static const struct scene scene = {
		.zone =
		    PTR "mx.example.pl\n"
			"mx.example.pl A 192.0.2.1\n"
			"example.pl MX 10 mx.example.pl\n"
			"example.pl TXT v=spf1 include:i.example -all\n"
			"i.example TXT v=spf1 a:mx.example.pl\n" WL "127.0.5.3",
		.tries = { 1772190000, 1772197200, 1772204400 },
		.lists = { { "pbl.a.example" }, { "bl.b.example" },
		    { "bl.c.example" } },
		.dnswl = "wl.example",
		.wrote = true,
	};
	struct evidence evidence;

	(void)state;
	assert_int_equal(weigh(&scene, NULL, &evidence), 2);
	assert_int_equal(evidence.count, 9);
	assert_int_equal(evidence.points, 4 + 3 + 2 + 2 + 1 + 2 + 3 - 2 - 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_name_speaks_for_a_host_when_it_leads_back),
		cmocka_unit_test(
		    mail_of_a_domain_is_asked_for_when_a_name_leads_back),
		cmocka_unit_test(spf_speaks_for_a_host_and_never_against_it),
		cmocka_unit_test(who_our_users_wrote_to_is_known),
		cmocka_unit_test(a_host_with_a_queue_comes_back_after_a_while),
		cmocka_unit_test(
		    a_list_of_good_hosts_is_asked_when_it_is_named),
		cmocka_unit_test(
		    a_list_may_tell_what_a_host_is_and_not_what_it_sent),
		cmocka_unit_test(lists_of_one_keeper_are_one_list),
		cmocka_unit_test(points_are_those_that_the_admin_gave),
		cmocka_unit_test(
		    points_that_cannot_be_are_refused_with_the_word),
		cmocka_unit_test(a_class_follows_from_the_sum),
		cmocka_unit_test(
		    all_that_can_be_found_fits_and_takes_three_rounds),
	};

	setenv("TZ", "UTC", 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
