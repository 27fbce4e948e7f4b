/* rules: read as tcprules reads them, to the byte */
#include <sys/stat.h>
#include <sys/wait.h>

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
#include "lib/ip.h"
#include "rblunblock/cdb.h"
#include "rblunblock/dialect.h"
#include "rblunblock/network.h"
#include "rblunblock/rules.h"

static char dir[] = "/tmp/rules_test.XXXXXX";

/* A dialect, and the programs of it; one of them may run forever. */
struct peer {
	const char *name;
	char tcprules[200];
	char tcprulescheck[200];
};

static struct peer vanilla = { "vanilla", "tcprules", "tcprulescheck" };
static struct peer ipv6 = { "ipv6", "", "" };
static const struct peer *peer = &vanilla;

#define ENDLESS 124 /* what timeout(1) ends with */

static const struct dialect *
dialect(void)
{
	const struct dialect *d;
	struct err e;

	assert_int_equal(dialect_find("tcprules", peer->name, &d, &e), 0);
	return d;
}

/* find_peer - where `make check` has unpacked it */
static void
find_peer(void)
{
	const char *build = getenv("BUILD");

	snprintf(ipv6.tcprules, sizeof ipv6.tcprules,
	    "%s/peer/usr/bin/tcprules", build != NULL ? build : "build");
	snprintf(ipv6.tcprulescheck, sizeof ipv6.tcprulescheck,
	    "%s/peer/usr/bin/tcprulescheck", build != NULL ? build : "build");
	if (access(ipv6.tcprules, X_OK) < 0)
		*ipv6.tcprules = '\0';
}

static int
set_up(void **state)
{
	(void)state;
	find_peer();
	return mkdtemp(dir) == NULL || chdir(dir) < 0 ? -1 : 0;
}

static int
tear_down(void **state)
{
	static const char *const names[] = { "text", "their.cdb", "their.tmp",
		"our.cdb" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof names / sizeof *names; i++)
		unlink(names[i]);
	return chdir("/") < 0 || rmdir(dir) < 0 ? -1 : 0;
}

static void
write_file(const char *name, struct span content)
{
	FILE *f = fopen(name, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(content.s, 1, content.len, f), content.len);
	assert_int_equal(fclose(f), 0);
}

static void
read_file(const char *name, struct buf *content)
{
	char piece[65536];
	FILE *f = fopen(name, "r");
	size_t len;

	assert_non_null(f);
	buf_text(content, "");
	while ((len = fread(piece, 1, sizeof piece, f)) > 0)
		buf_add(content, piece, len);
	fclose(f);
}

/*
 * their_code - the exit code of tcprules: 0, 100 or ENDLESS
 *
 *   expected  where it should end it has all the time it needs
 */
static int
their_code(struct span text, int expected)
{
	char command[400];
	int status;

	write_file("text", text);
	unlink("their.cdb");
	snprintf(command, sizeof command,
	    "timeout %s %s their.cdb their.tmp <text >/dev/null 2>&1",
	    expected == ENDLESS ? "0.5" : "60", peer->tcprules);
	status = system(command);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static int
our_code(struct span text, struct rules *rules, struct err *e)
{
	int fd, code;

	*e = (struct err){ 0 };
	if (rules_read(text, dialect(), "text", rules, e) < 0)
		return strstr(e->text, "never ends") != NULL ? ENDLESS
							     : err_exit_code(e);
	fd = open("our.cdb", O_RDWR | O_CREAT | O_TRUNC, 0644);
	assert_true(fd >= 0);
	code = cdb_build(fd, "our.cdb", dialect(), &rules->records, e) < 0
	    ? err_exit_code(e)
	    : 0;
	close(fd);
	return code;
}

/*
 * agree - both refuse the text, or both make the same cdb of it; where it
 * should run forever tcprules may stop, as it reads what was left over behind
 * the end of a line
 */
static void
agree(struct span text, struct rules *rules, struct err *e)
{
	struct buf theirs = { 0 }, ours = { 0 };
	int ours_code = our_code(text, rules, e);
	int code = their_code(text, ours_code);

	if (ours_code != code && !(ours_code == ENDLESS && code == 100))
		fail_msg("tcprules ends with %d, we say \"%s\": %.*s", code,
		    e->text, (int)text.len, text.s);
	if (code == 0) {
		read_file("their.cdb", &theirs);
		read_file("our.cdb", &ours);
		if (theirs.len != ours.len ||
		    memcmp(theirs.s, ours.s, ours.len) != 0)
			fail_msg(
			    "not the same cdb: %.*s", (int)text.len, text.s);
	}
	buf_free(&theirs);
	buf_free(&ours);
}

/* What tcprules does with a line, and what we say to it. */
struct line {
	const char *text;
	int code;         /* of tcprules */
	const char *says; /* part of our words; NULL: none */
};

static const struct line lines[] = {
	{ "", 0, NULL },
	{ "\n", 0, NULL },
	{ "# a comment: with a colon\n", 0, NULL },
	{ "#\r\n", 0, NULL },
	{ "192.0.2.1:allow\n", 0, NULL },
	{ "192.0.2.1:deny \t\n", 0, NULL },
	{ "192.0.2.1:deny,X=\"1\"\n", 0, NULL },
	{ "192.0.2.1:allow,http_proxy=\"1\",A-B.c=\"x\"\n", 0, NULL },
	{ "192.0.2.1:allow,A=\"b=c,d=\",B=\"K=,d\"\n", 0, NULL },
	{ "192.0.2.1:allow,RBLSMTPD=\"\"", 0, NULL },
	{ ":allow,A=/b c/,D=|\"|,E='x'\n", 0, NULL },
	{ "192.0.2.1:allow,A=\"1,B=2:\"\n", 0, NULL },
	{ "192.0.2.3-9:allow\n", 0, NULL },
	{ "10.2-3.:allow\n10.2.:deny\n", 0, NULL },
	{ "1-3.:deny\n", 0, NULL },
	{ "=mx.example.pl:allow\n=.example.pl:deny\n=:allow\n", 0, NULL },
	{ "joe@192.0.2.1:allow\njoe@=a-b.example:deny\n", 0, NULL },
	{ "=a-b.example:allow\n", 0, NULL },
	/* taken, and never found */
	{ "192.0.2.1 allow\n", 0, "no colon" },
	{ " # c\n", 0, NULL },
	{ "\r\n", 0, "no colon" },
	{ "192.0.2.1 :allow\n", 0, "blank before the colon" },
	{ " 192.0.2.1:allow\n", 0, "blank before the colon" },
	{ "198.51.100.0/24:allow\n", 0, "slash" },
	{ "203.0.113:allow\n", 0, "ends in a dot" },
	{ "1.2.3.*:allow\n", 0, "wildcards" },
	{ "192.0.2.001:allow\n", 0, "leading zeros" },
	{ "192.0.2.256:allow\n", 0, "0 to 255" },
	{ "192.0.2.1.:allow\n", 0, "four numbers" },
	{ "1.2.3.4.5:allow\n", 0, "four numbers" },
	{ "1..2.3:allow\n", 0, "four numbers" },
	{ "mx.example:allow\n", 0, "'=' in front" },
	{ "mx=example:allow\n", 0, "'=' in front" },
	{ "=Mail.Example.PL:allow\n", 0, "lower case" },
	{ "1.2.3.9-4:allow\n", 0, "backwards" },
	{ "1.2.3.300-310:allow\n", 0, "backwards" },
	{ "1.2.3.250-300:allow\n", 0, "ends at 255" },
	{ "1.2.3-5:allow\n", 0, "ends in a dot" },
	{ "1.2-3.4-5.:allow\n", 0, "never matches" },
	{ "1.2.3.-5:allow\n", 0, "before the '-', and that counts as 0" },
	{ "-.:allow\n", 0, "before the '-', and that counts as 0" },
	{ "1.2.3.4-:allow\n", 0, "behind the '-', and that counts as 0" },
	{ "1.2.3.18446744073709551617-2:allow\n", 0,
	    "takes the range for 1-2" },
	{ "\xef\xbb\xbf:allow\n", 0, "byte order mark" },
	{ "\xef\xbb\xbf"
	  "192.0.2.1:allow\n",
	    0, "byte order mark" },
	{ "joe@192.0.2.:allow\n", 0, "a whole address" },
	{ "joe@:allow\n", 0, "a whole address" },
	{ "joe@mx.example:allow\n", 0, "a whole address" },
	{ "joe@192.0.2.1-9:allow\n", 0, "a whole address" },
	{ "joe@=.example:allow\n", 0, "a whole host name" },
	{ "joe@=:allow\n", 0, "a whole host name" },
	{ "=*.example.pl:allow\n", 0, "=.example.pl" },
	{ "=mx.example.pl.:allow\n", 0, "no dot behind" },
	{ "= mx.example.pl:allow\n", 0, "blank" },
	{ "=mx.example.pl :allow\n", 0, "blank" },
	{ "=192.0.2.1:allow\n", 0, "calls itself that" },
	/* taken, and another variable is set, or another value */
	{ "192.0.2.1:allow,FOO,BAR=\"x\"\n", 0, "name \"FOO,BAR\"" },
	{ "192.0.2.1:allow,RBLSMTPD =\"\"\n", 0, "\"RBLSMTPD \"" },
	{ "192.0.2.1:allow, RBLSMTPD=\"\"\n", 0, "\" RBLSMTPD\"" },
	{ "192.0.2.1:allow,\"A\"=\"x\"\n", 0, "no program" },
	{ "192.0.2.1:allow,=\"x\"\n", 0, "without a name" },
	{ "192.0.2.1:allow,rblsmtpd=\"\"\n", 0, "RBLSMTPD" },
	{ "192.0.2.1:allow,RELAYCLIENT=11\n", 0, "sets RELAYCLIENT to \"\"" },
	{ ":allow,A=xyx\n", 0, "sets A to \"y\"" },
	{ ":allow,A= x \n", 100, "no end" },
	{ ":allow,A= x ,B=\"\"\n", 0, "sets A to \"x\"" },
	{ ":allow,A=,x,\n", 0, "sets A to \"x\"" },
	{ ":allow,A=\"x,RBLSMTPD=\"\n", 0, "not set RBLSMTPD" },
	{ ":deny,RBLSMTPD=\"\"\n", 0, "is a deny" },
	/* refused */
	{ "192.0.2.1:allow,RBLSMTPD=\"\" # partner\n", 100, "no comment" },
	{ "192.0.2.1:allow,RBLSMTPD=\"\"\r\n", 100, "carriage return" },
	{ "192.0.2.1:allow\r\n", 100, "carriage return" },
	{ " # c: x\n", 100, "first column" },
	{ "192.0.2.1:Allow\n", 100, "lower case" },
	{ "192.0.2.1: allow\n", 100, "blank follows" },
	{ "192.0.2.1:\n", 100, "want \"allow\"" },
	{ "192.0.2.1:allowed\n", 100, "want ,NAME" },
	{ "192.0.2.1:allow,RBLSMTPD=\"\n", 100, "no end" },
	{ "192.0.2.1:allow,RBLSMTPD=\n", 100, "no value" },
	{ "192.0.2.1:allow,RBLSMTPD\n", 100, "no '='" },
	{ "192.0.2.1:allow, \n", 100, "no '='" },
	{ "192.0.2.1:allow,\n", 100, "no '='" },
	{ "192.0.2.1:allow A=\"x\"\n", 100, "want ,NAME" },
	{ "2001:db8::1:allow\n", 100, "IPv6" },
	{ "::1:allow\n", 100, "IPv6" },
	{ "a-b.example:allow\n", 100, "no two numbers" },
	{ "1.2.3.4-x:allow\n", 100, "no two numbers" },
	{ ":allow192.0.2.1:allow,RBLSMTPD=\"\"\n", 100, "want ,NAME" },
};

static void
every_line_is_read_as_tcprules_reads_it(void **state)
{
	struct rules rules;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof *lines; i++) {
		agree(span_of(lines[i].text), &rules, &e);
		if (their_code(span_of(lines[i].text), lines[i].code) !=
		    lines[i].code)
			fail_msg("tcprules changed: %s", lines[i].text);
		rules_free(&rules);
	}
}

static void
what_is_odd_about_a_line_is_said(void **state)
{
	struct rules rules;
	struct err e;
	const char *said;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof *lines; i++) {
		our_code(span_of(lines[i].text), &rules, &e);
		said = e.kind         ? e.text
		    : rules.odd_count ? rules.odd[0].text
				      : NULL;
		if (lines[i].says == NULL
			? said != NULL
			: said == NULL || !strstr(said, lines[i].says))
			fail_msg("want \"%s\", got \"%s\": %s",
			    lines[i].says ? lines[i].says : "",
			    said ? said : "", lines[i].text);
		rules_free(&rules);
	}
}

static void
a_refused_line_is_named_by_its_number(void **state)
{
	struct rules rules;
	struct err e;

	(void)state;
	our_code(
	    span_of("# one\n\n192.0.2.1:allow\n192.0.2.2:Deny\n"), &rules, &e);
	assert_int_equal(strncmp(e.text, "text:4: ", 8), 0);
	rules_free(&rules);
	our_code(span_of(":allow\n192.0.2.1 allow\n"), &rules, &e);
	assert_int_equal(rules.odd[0].line, 2);
	rules_free(&rules);
}

/* --- texts that nobody wrote --- */

static uint32_t
next_random(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

static const struct record *
in_force(const struct rules *rules, const char *address)
{
	return records_in_force(&rules->records, dialect(), span_of(address));
}

/* check_key - ask tcprulescheck which rule it finds for the address */
static void
check_key(const struct rules *rules, const char *address)
{
	const struct record *record = in_force(rules, address);
	char command[500], first[200] = "", want[200];
	FILE *pipe;

	snprintf(command, sizeof command, "TCPREMOTEIP=%s %s their.cdb",
	    address, peer->tcprulescheck);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	if (fgets(first, sizeof first, pipe) == NULL)
		first[0] = '\0';
	while (fgetc(pipe) != EOF)
		;
	pclose(pipe);
	if (record == NULL)
		snprintf(want, sizeof want, "default:\n");
	else
		snprintf(want, sizeof want, "rule %.*s:\n",
		    (int)record->key.len, record->key.s);
	assert_string_equal(first, want);
}

/* made_up_texts - of these pieces, so many; each must be read alike */
static void
made_up_texts(const char *const pieces[], size_t count_of_pieces, int rounds)
{
	struct buf text = { 0 };
	struct rules rules;
	struct err e;
	uint32_t seed = 2463534242u;
	int round, piece, count, code, sound = 0;

	for (round = 0; round < rounds; round++) {
		buf_clear(&text);
		buf_text(&text, "");
		count = (int)(next_random(&seed) % 14);
		for (piece = 0; piece < count; piece++)
			buf_text(&text,
			    pieces[next_random(&seed) % count_of_pieces]);
		/* it takes its time to find out that nothing ever comes */
		code = our_code(buf_as_span(&text), &rules, &e);
		rules_free(&rules);
		if (code == ENDLESS && round > 30)
			continue;
		agree(buf_as_span(&text), &rules, &e);
		if (rules.records.count > 0 && e.kind == ERR_NONE) {
			sound++;
			check_key(&rules,
			    round % 2 == 0      ? "192.0.2.1"
				: peer == &ipv6 ? "2001:db8:1::1"
						: "10.2.25.1");
		}
		rules_free(&rules);
	}
	assert_in_range(sound, 50, rounds - 50);
	buf_free(&text);
}

static void
made_up_texts_are_read_as_tcprules_reads_them(void **state)
{
	static const char *const pieces[] = { "192.0.2.", "1", "25", "-", ".",
		":", "allow", "deny", ",", "RBLSMTPD", "=", "\"", "\"\"", " ",
		"\t", "\n", "\n", "#", "@", "x", "10.2-5.", "\r", "0-9",
		":allow", ":deny\n", ",A=\"b\"", ":allow\n" };

	(void)state;
	made_up_texts(pieces, sizeof pieces / sizeof *pieces, 1500);
}

/* need_ipv6 - go on with that one's programs */
static void
need_ipv6(void)
{
	if (*ipv6.tcprules == '\0')
		skip();
	peer = &ipv6;
}

static int
back_to_vanilla(void **state)
{
	(void)state;
	peer = &vanilla;
	return 0;
}

static void
made_up_texts_are_read_as_that_of_ipv6_reads_them(void **state)
{
	static const char *const pieces[] = { "192.0.2.", "1",
		"2001:db8:", "::1", ":", "2001:db8::1:allow\n", "::", ":deny\n",
		"2001:db8:1::allow,A=\"b\"\n", ",A=\"b\"", ":allow\n", "#x\n",
		"fe80:", "10.2-5.", ":allow", "=", "x", ":allow\n" };

	(void)state;
	need_ipv6();
	made_up_texts(pieces, sizeof pieces / sizeof *pieces, 1500);
}

static void
bytes_of_any_value_are_read_as_tcprules_reads_them(void **state)
{
	static const char text[] = "1.2.3.4\0x:allow,A=\0b\0c\0\n"
				   "1.2.3.4\0-7:deny\n\0:allow,A=\377\1\377\n";
	struct rules rules;
	struct err e;

	(void)state;
	agree((struct span){ text, sizeof text - 1 }, &rules, &e);
	rules_free(&rules);
}

static void
add_random_rule(struct buf *text, uint32_t *seed)
{
	static const char *const tails[] = { "allow", "deny",
		"allow,RBLSMTPD=\"\"", "allow,RELAYCLIENT=\"\",A='\"'",
		"deny,X=/1/", "allow,QMAILQUEUE=|/var/qmail/bin/scan|  " };
	uint32_t r = next_random(seed);
	unsigned a = r & 255, b = r >> 8 & 255, c = r >> 16 & 255;

	switch (r >> 24 & 7) {
	case 0:
		buf_format(text, "%u.%u.%u.", a, b, c);
		break;
	case 1:
		buf_format(text, "%u.%u.%u-%u.", a, b, c, c + 3);
		break;
	case 2:
		buf_format(text, "# rule %u\n=host%u.example", a, b);
		break;
	default:
		buf_format(text, "10.%u.%u.%u", a & 3, b, c);
	}
	buf_format(text, ":%s\n", tails[next_random(seed) % 6]);
}

static void
a_hundred_thousand_rules_make_the_same_cdb(void **state)
{
	struct buf text = { 0 };
	struct rules rules;
	struct err e;
	uint32_t seed = 88172645u;
	int i;

	(void)state;
	for (i = 0; i < 100000; i++)
		add_random_rule(&text, &seed);
	buf_text(&text, ":allow,RBLSMTPD=\"-go away\"");
	agree(buf_as_span(&text), &rules, &e);
	assert_int_equal(e.kind, ERR_NONE);
	assert_true(rules.records.count > 100000);
	/* there are keys that stand twice, and the first of them counts */
	assert_true(records_keys(&rules.records) < rules.records.count);
	rules_free(&rules);
	buf_free(&text);
}

/* --- what goes for an address --- */

static void
the_first_rule_of_the_longest_key_goes(void **state)
{
	static const struct {
		const char *address;
		size_t line;
	} cases[] = {
		{ "192.0.2.1", 2 },
		{ "192.0.2.2", 3 },
		{ "192.0.3.1", 4 },
		{ "192.9.9.9", 5 },
		{ "1.9.2.1", 6 },
		{ "10.0.0.4", 7 },
	};
	static const char text[] =
	    "#\n192.0.2.1:deny\n192.0.2.:allow\n192.0.:allow\n192.:allow\n"
	    ":allow\n10.0.0.3-5:allow\n10.0.0.4:deny\n192.0.2.1:allow\n"
	    ":deny\n=1.9.2.1:deny\n";
	const struct record *record;
	struct rules rules;
	struct err e;
	size_t i;

	(void)state;
	assert_int_equal(
	    rules_read(span_of(text), dialect(), "text", &rules, &e), 0);
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		record = in_force(&rules, cases[i].address);
		assert_non_null(record);
		assert_int_equal(record->line, cases[i].line);
	}
	rules_free(&rules);
}

static void
a_rule_that_never_counts_is_found(void **state)
{
	static const struct {
		const char *text;
		size_t line, first; /* 0: there is none */
	} cases[] = {
		{ "192.0.2.0-9:deny\n192.0.2.1:allow\n", 2, 1 },
		{ "192.0.2.1:deny\n192.0.2.1:deny\n", 0, 0 },
		/* an exception goes first */
		{ "192.0.2.1:allow\n192.0.2.0-9:deny\n", 0, 0 },
		{ "192.0.2.1:allow\n192.0.2.2:allow\n192.0.2.1-2:deny\n", 3,
		    1 },
		{ "192.0.2.1:allow\n192.0.2.2:deny\n192.0.2.1-2:deny\n", 0, 0 },
		{ ":allow\n192.0.2.1:deny\n:allow,A=\"1\"\n", 3, 1 },
		{ "=mx.example:allow\n=mx.example:deny\n", 2, 1 },
	};
	const struct record *record, *first;
	struct rules rules;
	struct err e;
	size_t i, at;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		rules_read(
		    span_of(cases[i].text), dialect(), "text", &rules, &e);
		at = 0;
		record = rules_hidden(&rules, &at, &first);
		if (cases[i].line == 0) {
			assert_null(record);
		} else {
			assert_int_equal(record->line, cases[i].line);
			assert_int_equal(first->line, cases[i].first);
			assert_null(rules_hidden(&rules, &at, &first));
		}
		rules_free(&rules);
	}
}

static void
where_no_rule_goes_none_is_found(void **state)
{
	struct rules rules;
	struct err e;

	(void)state;
	rules_read(span_of("192.0.2.1:allow\n"), dialect(), "text", &rules, &e);
	assert_null(in_force(&rules, "192.0.2.2"));
	rules_free(&rules);
}

static void
rules_by_name_are_told_where_they_could_win(void **state)
{
	static const struct {
		const char *text;
		size_t line; /* 0: it cannot */
	} cases[] = {
		{ "192.0.2.1:allow\n=mx.example:deny\n", 0 },
		{ "192.0.2.:allow\n=mx.example:deny\n", 2 },
		{ "192.0.2.:allow\n=.example:deny\n", 0 },
		{ ":allow\n=.example:deny\n", 2 },
		{ "=:deny\n", 1 },
		{ "192.0.2.1:allow\njoe@192.0.2.1:deny\n", 2 },
		{ "192.0.2.1:allow\njoe@192.0.2.2:deny\n", 0 },
		{ "192.0.2.1:allow\njoe@=mx.example:deny\n", 2 },
		{ "=mx.example:deny\n:allow\ninfo@192.0.2.1:deny\n", 3 },
	};
	const struct record *found;
	struct rules rules;
	struct err e;
	struct network n;
	size_t i;

	(void)state;
	assert_int_equal(network_parse("192.0.2.1", &n, &e), 0);
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		rules_read(
		    span_of(cases[i].text), dialect(), "text", &rules, &e);
		found =
		    rules_by_name(&rules, &n, in_force(&rules, "192.0.2.1"));
		assert_int_equal(
		    found != NULL ? found->line : 0, cases[i].line);
		rules_free(&rules);
	}
}

static void
rules_by_ident_win_unless_they_let_in_as_well(void **state)
{
	static const struct {
		const char *text;
		size_t line; /* 0: none wins */
	} cases[] = {
		{ ":allow\n=mx.example:deny\n", 0 },
		{ "joe@192.0.2.1:deny\n", 1 },
		{ "joe@192.0.2.1:allow\n", 1 },
		{ "joe@192.0.2.1:allow,RBLSMTPD=\"\"\n", 0 },
		{ "joe@192.0.2.2:deny\n", 0 },
		{ "joe@=mx.example:deny\njoe@192.0.2.1:deny\n", 2 },
		{ "joe@=mx.example:deny\n", 1 },
	};
	const struct record own = { .key = { "192.0.2.1", 9 } };
	const struct record *found;
	struct rules rules;
	struct network n;
	struct err e;
	size_t i;

	(void)state;
	assert_int_equal(network_parse("192.0.2.1", &n, &e), 0);
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		rules_read(
		    span_of(cases[i].text), dialect(), "text", &rules, &e);
		found = rules_that_win(&rules, &n, &own);
		assert_int_equal(
		    found != NULL ? found->line : 0, cases[i].line);
		rules_free(&rules);
	}
}

static void
lines_of_ipv6_are_read_and_judged(void **state)
{
	static const struct line v6_lines[] = {
		{ "2001:db8::1:allow\n", 0, NULL },
		{ "2001:db8::allow\n", 0, NULL },
		{ "2001:db8::1:1:1:1:1:deny\n", 0, NULL },
		{ "::1:allow\n", 0, NULL },
		{ "192.0.2.1:allow\n\n# c: x\n", 0, NULL },
		{ "2001:DB8::1:allow\n", 0, "lower case" },
		{ "2001:db8:0:0:0:0:0:1:allow\n", 0, "as short" },
		{ "2001:db8:0:1:1:1:1:1:allow\n", 0, "as short" },
		{ "2001:0db8::allow\n", 0, "as short" },
		{ "2001:db8::/32:allow\n", 0, "as short" },
		{ "192.0.2.1 allow\n", ENDLESS, "no colon" },
		{ "192.0.2.1:Allow\n", ENDLESS, "lower case" },
		{ "2001:db8::1: allow\n", ENDLESS, NULL },
		{ " \n", ENDLESS, "no colon" },
		{ "192.0.2.1:allow,RBLSMTPD=\"\" # x\n", 100, "no comment" },
	};
	struct rules rules;
	const char *said;
	struct err e;
	size_t i;

	(void)state;
	need_ipv6();
	for (i = 0; i < sizeof v6_lines / sizeof *v6_lines; i++) {
		agree(span_of(v6_lines[i].text), &rules, &e);
		if (their_code(span_of(v6_lines[i].text), v6_lines[i].code) !=
		    v6_lines[i].code)
			fail_msg("tcprules changed: %s", v6_lines[i].text);
		said = e.kind         ? e.text
		    : rules.odd_count ? rules.odd[0].text
				      : NULL;
		if (v6_lines[i].says != NULL &&
		    (said == NULL || !strstr(said, v6_lines[i].says)))
			fail_msg("want \"%s\", got \"%s\": %s",
			    v6_lines[i].says, said ? said : "",
			    v6_lines[i].text);
		if (v6_lines[i].code == 0 && v6_lines[i].says == NULL)
			assert_null(said);
		rules_free(&rules);
	}
}

static void
the_rule_found_is_the_one_that_tcprulescheck_finds(void **state)
{
	static const char *const addresses[] = { "192.0.2.1", "192.0.2.77",
		"192.0.3.1", "10.2.0.1", "10.9.9.9", "2001:db8::1",
		"2001:db8::5:1:1:1:1", "2001:db8:0:1::1", "2001:db8:1::1",
		"::1", "fe80::1", "2001:db9::" };
	static const char text[] =
	    "192.0.2.1:allow\n192.0.2.:deny\n10.2-5.:allow\n"
	    "2001:db8::1:allow\n2001:db8::allow\n2001:db8:0::allow\n"
	    "2001:db8:1::deny\n::1:allow\nfe80::deny\n";
	struct rules rules;
	struct err e;
	size_t i;

	(void)state;
	need_ipv6();
	agree(span_of(text), &rules, &e);
	for (i = 0; i < sizeof addresses / sizeof *addresses; i++)
		check_key(&rules, addresses[i]);
	rules_free(&rules);
}

static void
the_rule_that_lets_a_network_in_is_found(void **state)
{
	static const struct {
		const char *kind, *dialect, *text, *network;
		size_t line; /* 0: it is not let in */
	} cases[] = {
#define IN ":allow,RBLSMTPD=\"\"\n"
		{ "tcprules", "vanilla", "192.0.2.1" IN, "192.0.2.1", 1 },
		{ "tcprules", "vanilla", "192.0.2.1" IN, "192.0.2.2", 0 },
		{ "tcprules", "vanilla", "192.0.2.1:allow\n192.0.2." IN,
		    "192.0.2.1", 0 },
		{ "tcprules", "vanilla", ":allow\n192.0.2." IN, "192.0.2.1",
		    2 },
		{ "tcprules", "vanilla", ":allow\n192.0.2.1" IN, "192.0.2.0/24",
		    0 },
		{ "tcprules", "vanilla", "192.0.2.0:deny\n192.0.2.1-3" IN,
		    "192.0.2.0/30", 2 },
		{ "tcprules", "vanilla", ":deny\n", "2001:db8::1", 0 },
		{ "tcprules", "vanilla", "", "192.0.2.1", 0 },
		{ "tcprules", "ipv6", "2001:db8:1:" IN, "2001:db8:1::/48", 1 },
		{ "tcprules", "ucspi-tcp6", "192.0.4.0/22" IN, "192.0.4.0/22",
		    1 },
		{ "tcprules", "ucspi-tcp6", ":allow\n192.0.4-7." IN,
		    "192.0.4.0/22", 2 },
		{ "cidr", NULL, "192.0.2.1 permit\n", "192.0.2.1", 1 },
		{ "cidr", NULL, "192.0.2.1 reject\n192.0.2.1 permit\n",
		    "192.0.2.1", 0 },
		{ "cidr", NULL, "10.0.0.1 OK\n192.0.2.0/24 permit\n",
		    "192.0.2.1", 2 },
		{ "cidr", NULL, "", "192.0.2.1", 0 },
		{ "rbldnsd", NULL, "192.0.2.0/24\n!192.0.2.1\n", "192.0.2.1",
		    0 },
		{ "rbldnsd", NULL, "192.0.2.0/24\n!192.0.2.1\n", "192.0.2.2",
		    1 },
#undef IN
	};
	const struct record *found;
	const struct dialect *d;
	struct rules rules;
	struct network n;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(
		    dialect_find(cases[i].kind, cases[i].dialect, &d, &e), 0);
		assert_int_equal(
		    rules_read(span_of(cases[i].text), d, "text", &rules, &e),
		    0);
		assert_int_equal(network_parse(cases[i].network, &n, &e), 0);
		found = rules_lets_in(&rules, d, &n);
		if ((found != NULL ? found->line : 0) != cases[i].line)
			fail_msg("%s: line %zu in %s", cases[i].network,
			    found != NULL ? found->line : 0, cases[i].text);
		rules_free(&rules);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_line_is_read_as_tcprules_reads_it),
		cmocka_unit_test(what_is_odd_about_a_line_is_said),
		cmocka_unit_test(a_refused_line_is_named_by_its_number),
		cmocka_unit_test(made_up_texts_are_read_as_tcprules_reads_them),
		cmocka_unit_test_teardown(
		    made_up_texts_are_read_as_that_of_ipv6_reads_them,
		    back_to_vanilla),
		cmocka_unit_test_teardown(
		    lines_of_ipv6_are_read_and_judged, back_to_vanilla),
		cmocka_unit_test_teardown(
		    the_rule_found_is_the_one_that_tcprulescheck_finds,
		    back_to_vanilla),
		cmocka_unit_test(
		    bytes_of_any_value_are_read_as_tcprules_reads_them),
		cmocka_unit_test(a_hundred_thousand_rules_make_the_same_cdb),
		cmocka_unit_test(the_first_rule_of_the_longest_key_goes),
		cmocka_unit_test(a_rule_that_never_counts_is_found),
		cmocka_unit_test(where_no_rule_goes_none_is_found),
		cmocka_unit_test(rules_by_name_are_told_where_they_could_win),
		cmocka_unit_test(rules_by_ident_win_unless_they_let_in_as_well),
		cmocka_unit_test(the_rule_that_lets_a_network_in_is_found),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
