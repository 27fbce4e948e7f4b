/*
 * dialect ucspi-tcp6: its keys and its order, as its sources have them
 *
 * The program is in no package, so no test here runs it. The keys below were
 * worked out by hand from tcprules.c, rules.c, ip4_bit.c and ip6_bit.c.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblunblock/cdb.h"
#include "rblunblock/dialect.h"
#include "rblunblock/plan.h"
#include "rblunblock/rules.h"

static const struct dialect *
dialect(const char *name)
{
	const struct dialect *d;
	struct err e;

	assert_int_equal(dialect_find("tcprules", name, &d, &e), 0);
	return d;
}

static const struct dialect *
tcp6(void)
{
	return dialect("ucspi-tcp6");
}

/* read_it - a text that must be sound */
static void
read_it(const char *text, struct rules *rules)
{
	struct err e;

	if (rules_read(span_of(text), tcp6(), "text", rules, &e) < 0)
		fail_msg("%s: %s", text, e.text);
}

static size_t
line_for(const struct rules *rules, const char *address)
{
	const struct record *found =
	    records_in_force(&rules->records, tcp6(), span_of(address));

	return found != NULL ? found->line : 0;
}

static void
the_keys_of_the_cdb_are_those_of_the_source(void **state)
{
	static const struct {
		const char *address, *raw, *key;
	} cases[] = {
		{ "192.0.2.1", "192.0.2.1", "192.0.2.1" },
		{ "192.0.2.", "192.0.2.", "192.0.2." },
		{ "127.0.0.0/8", "_0bcdefgh", "127.0.0.0/8" },
		{ "127./8", "_0bcdefgh", "127.0.0.0/8" },
		{ "127.9.9.9/8", "_0bcdefgh", "127.0.0.0/8" },
		{ "192.0.2.128/25", "_ab00000000000000000000w0y",
		    "192.0.2.128/25" },
		{ "0.0.0.1/32", "_00000000000000000000000000000006",
		    "0.0.0.1/32" },
		{ "255.255.255.255/32", "_abcdefghijklmnopqrstuvwxyz123456",
		    "255.255.255.255/32" },
		{ "2001:db8::1", "2001:0DB8:0000:0000:0000:0000:0000:0001",
		    "2001:db8::1" },
		{ "2001:DB8:0:0::0:1",
		    "2001:0DB8:0000:0000:0000:0000:0000:0001", "2001:db8::1" },
		{ "2001:db8::/32", "^00`000000000000a0000bc0de0fgh000",
		    "2001:db8::/32" },
		{ "2001:db8::9/32", "^00`000000000000a0000bc0de0fgh000",
		    "2001:db8::/32" },
		{ "fe80::/10", "^`abcdef0g0", "fe80::/10" },
		{ "joe@2001:db8::1",
		    "joe@2001:0DB8:0000:0000:0000:0000:0000:0001",
		    "joe@2001:db8::1" },
		{ "joe@192.0.2.1", "joe@192.0.2.1", "joe@192.0.2.1" },
		{ "=mx.example", "=mx.example", "=mx.example" },
		/* what a rules file can have only by mistake, and keeps */
		{ "_0b", "_0b", "64.0.0.0/2" },
		{ "!", "!", "!!" },
		{ "", "", "" },
	};
	struct buf text = { 0 }, room = { 0 };
	struct rules rules;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&text);
		buf_format(&text, "%s:allow\n", cases[i].address);
		read_it(text.s, &rules);
		assert_int_equal(rules.records.count, 1);
		if (!span_is(rules.records.list[0].key, cases[i].key))
			fail_msg("%s: %.*s", cases[i].address,
			    (int)rules.records.list[0].key.len,
			    rules.records.list[0].key.s);
		assert_true(span_is(
		    dialect_to_cdb(tcp6(), rules.records.list[0].key, &room),
		    cases[i].raw));
		rules_free(&rules);
	}
	buf_free(&text);
	buf_free(&room);
}

static void
lines_are_read_and_judged(void **state)
{
	static const struct {
		const char *line, *says; /* NULL: nothing is odd */
		int rc;
	} cases[] = {
		{ "2001:db8::1:allow,X=\"a:b\"", NULL, 0 },
		{ "10.:allow,X=\"a:b\"", NULL, 0 },
		{ "2001:db8::/32:deny", NULL, 0 },
		{ "10/8:allow", NULL, 0 },
		/* the first comma stands for a colon that is not there */
		{ "192.0.2.1,allow", NULL, 0 },
		{ "192.0.2.1 allow", "no colon", 0 },
		{ "# c: x", NULL, 0 },
		{ " ", NULL, 0 },
		{ "192.0.2.1:Allow", "lower case", -1 },
		{ "192.0.2.1:allow,X=\"1\" # c", "no comment", -1 },
		{ "::ffff:192.0.2.1:allow", "never matches", 0 },
		{ "::ffff:0:0/96:allow", "never matches", 0 },
		{ "128.0.0.0/1:allow", "never matches", 0 },
		{ "8000::/1:allow", "never matches", 0 },
		{ "192.0.2:allow", "a prefix ends in a dot", 0 },
		{ "joe@10.0.0.0/8:allow", "a whole address", 0 },
		{ "10.0.0.0/33:allow", "want 1 to 32", -1 },
		{ "10.0.0.0/0:allow", "want 1 to 32", -1 },
		{ "10.0.0.0/:allow", "want 1 to 32", -1 },
		{ "10.0.0.0/8x:allow", "want 1 to 32", -1 },
		{ "::/0:allow", "want 1 to 128", -1 },
		{ "2001:db8::/129:allow", "want 1 to 128", -1 },
		{ "300.0.0.0/8:allow", "no address", -1 },
		{ "x/8:allow", "no address", -1 },
		{ "2001:db8:1:allow", "no address of IPv6", -1 },
		{ "12345::1:allow", "no address of IPv6", -1 },
		{ "fe80::1%eth0:allow", "no address of IPv6", -1 },
		{ "a:b@192.0.2.1:allow", "no address of IPv6", -1 },
		{ "joe@2001:db8::/32:allow", "no address of IPv6", -1 },
		{ "a-b.example:allow", "parts no two numbers", -1 },
	};
	struct buf text = { 0 };
	struct rules rules;
	const char *said;
	struct err e;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&text);
		buf_format(&text, "%s\n", cases[i].line);
		rc = rules_read(buf_as_span(&text), tcp6(), "text", &rules, &e);
		said = rc < 0         ? e.text
		    : rules.odd_count ? rules.odd[0].text
				      : NULL;
		if (rc != cases[i].rc ||
		    (cases[i].says == NULL) != (said == NULL) ||
		    (said != NULL && !strstr(said, cases[i].says)))
			fail_msg("%s: %d, %s", cases[i].line, rc,
			    said != NULL ? said : "nothing");
		rules_free(&rules);
	}
	buf_free(&text);
}

static void
rules_are_looked_for_in_the_order_of_the_source(void **state)
{
	static const char text[] = ":deny\n"                     /* 1 */
				   "10.1.2.3:allow\n"            /* 2 */
				   "10.1.:allow\n"               /* 3 */
				   "10.1.2.0/24:deny\n"          /* 4 */
				   "10.2.0.0/16:allow\n"         /* 5 */
				   "10.2.128.0/17:deny\n"        /* 6 */
				   "10.2.129.:allow\n"           /* 7 */
				   "10.2.128.9/32:allow\n"       /* 8 */
				   "8.0.0.0/5:allow\n"           /* 9 */
				   "192.0.0.0/2:allow\n"         /* 10 */
				   "2001:db8::1:allow\n"         /* 11 */
				   "2001:db8::/32:deny\n"        /* 12 */
				   "2001:db8::/64:allow\n"       /* 13 */
				   "2001:db8::8/126:deny\n"      /* 14 */
				   "2000::/3:allow\n"            /* 15 */
				   "2001:DB8:0:0:0:0:0:1:deny\n" /* 16 */
				   "128.0.0.0/1:allow\n";        /* 17 */
	static const struct {
		const char *address;
		size_t line;
	} cases[] = {
		{ "10.1.2.3", 2 },
		/* the dotted prefix goes first, however short */
		{ "10.1.2.4", 3 },
		{ "10.2.3.4", 5 },
		{ "10.2.200.1", 6 },
		{ "10.2.129.1", 7 },
		{ "10.2.128.9", 8 },
		{ "10.3.0.1", 9 },
		{ "15.255.255.255", 9 },
		{ "16.0.0.0", 1 },
		{ "200.0.0.1", 10 },
		/* nothing shorter than two bits is asked for */
		{ "130.0.0.1", 1 },
		{ "2001:db8::1", 11 },
		{ "2001:db8::9", 14 },
		{ "2001:db8::c", 13 },
		{ "2001:db8:1::1", 12 },
		{ "3fff::1", 15 },
		{ "fe80::1", 1 },
	};
	struct rules rules;
	size_t i;

	(void)state;
	read_it(text, &rules);
	for (i = 0; i < sizeof cases / sizeof *cases; i++)
		if (line_for(&rules, cases[i].address) != cases[i].line)
			fail_msg("%s: line %zu", cases[i].address,
			    line_for(&rules, cases[i].address));
	rules_free(&rules);
}

/* --- what is written --- */

#define TO  "# rblunblock 2026-03-02 jk until=never for="
#define WHY " why=\"w\"\n"

/* plan_for - let a network in where the text is built; free the plan first */
static int
plan_for(const char *word, const char *text, struct rules *built,
    struct plan *plan, struct err *e)
{
	static struct network net;
	struct wish wish = { .nets = &net,
		.count = 1,
		.whom = word,
		.why = "w",
		.who = "jk",
		.day = "2026-03-02",
		.until = "never",
		.dialect = tcp6(),
		.rules_path = "tcp.smtp",
		.cdb_path = "tcp.cdb",
		.build = "tcprules" };

	assert_int_equal(network_parse(word, &net, e), 0);
	wish.force = network_is_large(&net);
	read_it(text, built);
	return plan_make(&wish, span_of(text), built, &built->records, plan, e);
}

static void
a_network_is_let_in_by_one_rule_that_has_its_say(void **state)
{
	static const struct {
		const char *word, *text, *want;
		size_t narrower;
	} cases[] = {
		{ "192.0.2.0/23", ":allow,Q=\"1\"\n",
		    ":allow,Q=\"1\"\n" TO "192.0.2.0/23" WHY
		    "192.0.2.0/23:allow,Q=\"1\",RBLSMTPD=\"\"\n",
		    0 },
		{ "2001:db8::/29", ":deny,Q=\"1\"\n2001::/16:allow\n",
		    ":deny,Q=\"1\"\n2001::/16:allow\n" TO "2001:db8::/29" WHY
		    "2001:db8::/29:allow,RBLSMTPD=\"\"\n",
		    0 },
		{ "2001:db8::1", "2001:db8::/32:allow,Q=\"a:b\"\n",
		    "2001:db8::/32:allow,Q=\"a:b\"\n"
		    "# rblunblock 2026-03-02 jk until=never why=\"w\"\n"
		    "2001:db8::1:allow,Q=\"a:b\",RBLSMTPD=\"\"\n",
		    0 },
		/* no rule for a network counts below a dotted prefix */
		{ "192.0.2.0/25", "192.0.:allow,Q=\"1\"\n",
		    "192.0.:allow,Q=\"1\"\n" TO "192.0.2.0/25" WHY
		    "192.0.2.0-127:allow,Q=\"1\",RBLSMTPD=\"\"\n",
		    0 },
		{ "192.0.2.0/24", "192.0.2.:allow,Q=\"1\"\n",
		    TO "192.0.2.0/24" WHY
		       "192.0.2.:allow,Q=\"1\",RBLSMTPD=\"\"\n"
		       "192.0.2.:allow,Q=\"1\"\n",
		    0 },
		/* rules within it stay, and are told of */
		{ "192.0.2.0/23",
		    "192.0.2.:deny\n192.0.3.9:deny\n192.0.2.0/24:deny\n"
		    "192.0.4.1:deny\n192.0.0.0/16:allow\n",
		    "192.0.2.:deny\n192.0.3.9:deny\n192.0.2.0/24:deny\n"
		    "192.0.4.1:deny\n192.0.0.0/16:allow\n" TO "192.0.2.0/23" WHY
		    "192.0.2.0/23:allow,RBLSMTPD=\"\"\n",
		    3 },
	};
	struct rules rules;
	struct plan plan;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		if (plan_for(cases[i].word, cases[i].text, &rules, &plan, &e) !=
		    0)
			fail_msg("%s: %s", cases[i].word, e.text);
		assert_string_equal(plan.text.s, cases[i].want);
		assert_int_equal(plan.narrower, cases[i].narrower);
		plan_free(&plan);
		rules_free(&rules);
	}
}

/* --- networks of any length --- */

static uint32_t
next_random(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

static struct network
random_network(uint32_t *seed)
{
	struct network n = { { { [10] = 0xff, [11] = 0xff } }, 0 };
	bool v4 = next_random(seed) % 2 == 0;
	int i;

	if (!v4)
		memset(&n.ip, 0, sizeof n.ip);
	for (i = v4 ? 12 : 0; i < 16; i++)
		if (next_random(seed) % 3 > 0)
			n.ip.bytes[i] = (unsigned char)next_random(seed);
	if (!v4)
		n.ip.bytes[0] = 0x20;
	n.bits = 2 + (int)(next_random(seed) % (v4 ? 31 : 127));
	network_cut(&n);
	return n;
}

/* flip - another address, that differs in one bit */
static struct ip
flip(struct ip ip, int bit)
{
	ip.bytes[bit / 8] ^= (unsigned char)(0x80 >> bit % 8);
	return ip;
}

static void
a_rule_for_a_network_is_for_all_of_it_and_for_nothing_else(void **state)
{
	char word[NETWORK_TEXT_SIZE], address[IP_TEXT_SIZE];
	uint32_t seed = 2463534242u;
	struct buf text = { 0 };
	int round, bit, first, within = 0;
	struct rules rules;
	struct network n;
	struct keys keys;
	struct ip ip, last;
	struct err e;

	(void)state;
	for (round = 0; round < 500; round++) {
		n = random_network(&seed);
		assert_int_equal(dialect_keys(tcp6(), &n, &keys, &e), 0);
		assert_int_equal(keys.count, 1);
		buf_clear(&text);
		buf_format(&text, ":deny\n%s:allow\n", keys.list[0]);
		dialect_keys_free(&keys);
		read_it(text.s, &rules);
		network_last(&n, &last);
		first = ip_is_v4(&n.ip) ? 96 : 8;
		for (bit = first; bit < 128; bit++) {
			ip = flip(round % 2 == 0 ? n.ip : last, bit);
			within += network_has(&n, &ip);
			if (line_for(&rules, ip_format(&ip, address)) !=
			    (network_has(&n, &ip) ? 2u : 1u))
				fail_msg("%s: %s", network_format(&n, word),
				    address);
		}
		assert_int_equal(
		    line_for(&rules, ip_format(&n.ip, address)), 2);
		assert_int_equal(
		    line_for(&rules, ip_format(&last, address)), 2);
		rules_free(&rules);
	}
	assert_true(within > 1000);
	buf_free(&text);
}

/* --- the cdb --- */

static char file[] = "/tmp/tcp6_test.XXXXXX";

static int
set_up(void **state)
{
	int fd = mkstemp(file);

	*state = NULL;
	return fd < 0 ? -1 : close(fd);
}

static int
tear_down(void **state)
{
	(void)state;
	return unlink(file);
}

/* written - a cdb of the records */
static int
written(const struct dialect *d, const struct records *records)
{
	int fd = open(file, O_RDWR | O_TRUNC);
	struct err e;

	assert_true(fd >= 0);
	assert_int_equal(cdb_build(fd, file, d, records, &e), 0);
	return fd;
}

static void
a_cdb_is_read_back_as_it_was_written(void **state)
{
	static const char text[] =
	    "10.0.0.0/8:allow\n2001:db8::/32:deny\n2001:db8::1:allow\n"
	    "joe@::1:deny\n192.0.2.1-3:allow\n_0b:allow\n!x:allow\n"
	    "::ffff:192.0.2.1:deny\n10.0.0.0/8:deny\n:allow,A=\"1\"\n"
	    "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128:allow\n";
	struct records back, none = { 0 };
	struct rules rules;
	struct err e;
	int fd;

	(void)state;
	records_finish(&none);
	read_it(text, &rules);
	fd = written(tcp6(), &rules.records);
	if (cdb_load(fd, file, tcp6(), &back, &e) < 0)
		fail_msg("%s", e.text);
	assert_true(records_agree(&rules.records, &back, &none));
	records_free(&back);
	rules_free(&rules);
	records_free(&none);
	close(fd);
}

static void
a_cdb_of_other_rules_says_nothing_of_networks(void **state)
{
	struct rules rules;
	struct records back;
	struct err e;
	int fd;

	(void)state;
	rules_read(span_of("10.0.0.0/8:allow\n"), dialect("vanilla"), "text",
	    &rules, &e);
	fd = written(dialect("vanilla"), &rules.records);
	assert_int_equal(cdb_load(fd, file, tcp6(), &back, &e), 0);
	assert_null(records_in_force(&back, tcp6(), span_of("10.1.1.1")));
	records_free(&back);
	rules_free(&rules);
	close(fd);
}

static void
a_cdb_of_a_release_with_other_keys_is_refused(void **state)
{
	static const struct span keys[] = { { "_0bcdefgh", 10 },
		{ "^00`000000000000a", 18 } };
	struct records old, back;
	struct err e;
	size_t i;
	int fd;

	(void)state;
	for (i = 0; i < 2; i++) {
		old = (struct records){ 0 };
		records_add(&old, keys[i], SPAN_NONE, 1);
		records_finish(&old);
		fd = written(dialect("vanilla"), &old);
		assert_int_equal(cdb_load(fd, file, tcp6(), &back, &e), -1);
		assert_non_null(strstr(e.text, "1.10.0 to 1.10.6"));
		assert_int_equal(err_exit_code(&e), 100);
		records_free(&back);
		records_free(&old);
		close(fd);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_keys_of_the_cdb_are_those_of_the_source),
		cmocka_unit_test(lines_are_read_and_judged),
		cmocka_unit_test(
		    rules_are_looked_for_in_the_order_of_the_source),
		cmocka_unit_test(
		    a_network_is_let_in_by_one_rule_that_has_its_say),
		cmocka_unit_test(
		    a_rule_for_a_network_is_for_all_of_it_and_for_nothing_else),
		cmocka_unit_test(a_cdb_is_read_back_as_it_was_written),
		cmocka_unit_test(a_cdb_of_other_rules_says_nothing_of_networks),
		cmocka_unit_test(a_cdb_of_a_release_with_other_keys_is_refused),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
