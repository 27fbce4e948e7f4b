/*
 * What rblsmtpd logs: exact lines, lines that cannot be forged, and lines
 * that are no records.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/bytes.h"
#include "lib/mem.h"
#include "lib/record.h"
#include "lib/record_read.h"

/* one that everything is known of */
static void
fill(struct record *r)
{
	*r = (struct record){
		.time = 1774951200,
		.verdict = RECORD_REFUSED,
		.ip = span_of("192.0.2.7"),
		.pid = 4711,
		.code = 553,
		.text = span_of("Blocked, see http://list.example/?ip=1"),
		.hostid = span_of("mx.example.net"),
		.helo = span_of("mail"),
		.from = span_of(""),
		.lookup_ms = 12,
		.session_ms = 3400,
	};
	record_add(&r->zones, span_of("zen.example.org"));
	record_add(&r->zones, span_of("bl.example.com"));
	record_add(&r->answers, span_of("127.0.0.2;127.0.0.4"));
	record_add(&r->answers, span_of("127.0.0.10"));
	record_add(&r->to, span_of("a@example.org"));
	record_add(&r->to, span_of("\"b,c\"@example.org"));
	record_add(&r->errors, span_of("dead.example: timeout"));
}

#define LOGFMT_HEAD                                                            \
	"program=rblsmtpd time=2026-03-31T10:00:00Z verdict=refused "          \
	"ip=192.0.2.7"
#define JSON_HEAD                                                              \
	"{\"program\":\"rblsmtpd\",\"time\":\"2026-03-31T10:00:00Z\","         \
	"\"verdict\":\"refused\",\"ip\":\"192.0.2.7\""

static void
each_format_is_exactly_so(void **state)
{
	static const char *const want[] = {
		[RECORD_CLASSIC] = "rblsmtpd: 192.0.2.7 pid 4711: 553 Blocked, "
				   "see http://list.example/?ip=1\n",
		[RECORD_COLUMNS] = "rblsmtpd: zen.example.org blocked "
				   "192.0.2.7 mx.example.net -\n",
		[RECORD_LOGFMT] = LOGFMT_HEAD
		" pid=4711 zones=zen.example.org,bl.example.com "
		"answers=127.0.0.2;127.0.0.4,127.0.0.10 code=553 "
		"text=\"Blocked, see http://list.example/?ip=1\" "
		"hostid=mx.example.net helo=mail from=\"\" "
		"to=\"a@example.org,\\\"b\\u002cc\\\"@example.org\" "
		"to_count=2 lookup_ms=12 session_ms=3400 "
		"errors=\"dead.example: timeout\"\n",
		[RECORD_JSON] = JSON_HEAD
		",\"pid\":4711,"
		"\"zones\":[\"zen.example.org\",\"bl.example.com\"],"
		"\"answers\":[\"127.0.0.2;127.0.0.4\",\"127.0.0.10\"],"
		"\"code\":553,"
		"\"text\":\"Blocked, see http://list.example/?ip=1\","
		"\"hostid\":\"mx.example.net\",\"helo\":\"mail\","
		"\"from\":\"\",\"to\":[\"a@example.org\","
		"\"\\\"b,c\\\"@example.org\"],\"to_count\":2,"
		"\"lookup_ms\":12,\"session_ms\":3400,"
		"\"errors\":[\"dead.example: timeout\"]}\n",
	};
	struct buf out = { 0 };
	struct record r;
	int i;

	(void)state;
	fill(&r);
	for (i = 0; i < RECORD_FORMATS; i++) {
		buf_clear(&out);
		record_write(&r, (enum record_format)i, &out);
		assert_string_equal(out.s, want[i]);
	}
	buf_free(&out);
}

static void
who_was_let_in_is_told_in_three_formats(void **state)
{
	static const struct {
		enum record_verdict verdict;
		enum record_format format;
		const char *want;
	} cases[] = {
		{ RECORD_ACCEPTED, RECORD_CLASSIC, "" },
		{ RECORD_ACCEPTED, RECORD_COLUMNS,
		    "rblsmtpd: - accepted 192.0.2.7 - -\n" },
		{ RECORD_ACCEPTED, RECORD_LOGFMT,
		    "program=rblsmtpd time=1970-01-01T00:00:00Z "
		    "verdict=accepted ip=192.0.2.7 lookup_ms=0 "
		    "session_ms=0\n" },
		{ RECORD_OBSERVED, RECORD_CLASSIC,
		    "rblsmtpd: 192.0.2.7 pid 0: [RBL info] \n" },
		{ RECORD_OBSERVED, RECORD_COLUMNS,
		    "rblsmtpd: - observed 192.0.2.7 - -\n" },
	};
	struct buf out = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		buf_clear(&out);
		buf_text(&out, "");
		record_write(
		    &(struct record){
			.ip = span_of("192.0.2.7"),
			.verdict = cases[i].verdict,
		    },
		    cases[i].format, &out);
		assert_string_equal(out.s, cases[i].want);
	}
	buf_free(&out);
}

static void
an_unknown_address_leaves_the_two_blanks_of_the_stock_line(void **state)
{
	struct record r = { .pid = 5, .code = 451, .text = span_of("no") };
	struct buf out = { 0 };

	(void)state;
	record_write(&r, RECORD_CLASSIC, &out);
	assert_string_equal(out.s, "rblsmtpd:  pid 5: 451 no\n");
	buf_free(&out);
}

static void
syslog_gets_the_words_without_the_tag(void **state)
{
	(void)state;
	assert_true(span_is(
	    record_words(span_of("rblsmtpd: z blocked 192.0.2.7 - -\n")),
	    "z blocked 192.0.2.7 - -"));
	assert_true(span_is(record_words(span_of("program=rblsmtpd x=y\n")),
	    "program=rblsmtpd x=y"));
}

static void
a_word_of_a_stranger_stays_one_word(void **state)
{
	struct record r = {
		.ip = span_of("1.2.3.4 pid 9: 553 x"),
		.pid = 5,
		.code = 451,
		.text = span_of("a\nrblsmtpd: 1.2.3.4 pid 5: 553 %s\r\x80"),
		.hostid = span_of("a b\tc"),
		.hostinfo = span_of("d\ne blocked 1.2.3.4"),
	};
	struct buf out = { 0 };

	(void)state;
	record_write(&r, RECORD_CLASSIC, &out);
	record_write(&r, RECORD_COLUMNS, &out);
	assert_string_equal(out.s,
	    "rblsmtpd: 1.2.3.4?pid?9:?553?x pid 5: "
	    "451 a?rblsmtpd: 1.2.3.4 pid 5: 553 %s??\n"
	    "rblsmtpd: - blocked 1.2.3.4?pid?9:?553?x "
	    "a?b?c d?e?blocked?1.2.3.4\n");
	buf_free(&out);
}

#define LARGE 999999999999999999

/* longest - all that a stranger can send, made of one byte */
static void
longest(struct record *r, struct span text)
{
	struct record_list *lists[] = { &r->zones, &r->answers, &r->to,
		&r->errors };
	int i, n;

	*r = (struct record){ .ip = text,
		.text = text,
		.hostid = text,
		.hostinfo = text,
		.helo = text,
		.from = text,
		.pid = LARGE,
		.code = 553,
		.lookup_ms = LARGE,
		.session_ms = LARGE };
	for (i = 0; i < 4; i++)
		for (n = 0; n < 1000; n++)
			record_add(lists[i], text);
}

static void
no_line_is_longer_than_a_pipe_takes_whole(void **state)
{
	static const char nasty[] = "a\",\\ =\n";
	struct record_memory memory;
	struct record r, back;
	struct buf out = { 0 };
	char text[70000];
	const char *byte;
	int i;

	(void)state;
	for (byte = nasty; *byte != '\0'; byte++) {
		memset(text, *byte, sizeof text);
		longest(&r, (struct span){ text, sizeof text });
		for (i = 0; i < RECORD_FORMATS; i++) {
			buf_clear(&out);
			record_write(&r, (enum record_format)i, &out);
			assert_in_range(out.len, 1, RECORD_LINE);
			assert_true(
			    span_is_plain((struct span){ out.s, out.len - 1 }));
			if (i < RECORD_LOGFMT)
				continue;
			assert_true(
			    record_read((struct span){ out.s, out.len - 1 },
				&back, &memory));
			assert_int_equal(back.to.count, 1000);
			assert_in_range(back.zones.kept, 1, RECORD_LIST);
		}
	}
	buf_free(&out);
}

/* --- what is no record --- */

static bool
reads(const char *line)
{
	static struct record_memory memory;
	/* the end of the line is the end of the memory: for the sanitizers */
	size_t len = strlen(line);
	char *exact = memcpy(mem_new(len + 1), line, len);
	struct record r;
	bool good = record_read((struct span){ exact, len }, &r, &memory);

	free(exact);
	return good;
}

static void
what_is_no_record_is_refused(void **state)
{
	static const char *const bad[] = {
		"",
		"{",
		"{}",
		"[]",
		"null",
		"program=rblsmtpd",
		"program=rblsmtpd ",
		"program=rblsmtpd time=2026-03-31T10:00:00Z verdict=refused",
		LOGFMT_HEAD " ",
		" " LOGFMT_HEAD,
		LOGFMT_HEAD "  code=553",
		LOGFMT_HEAD " code",
		LOGFMT_HEAD " code=",
		LOGFMT_HEAD " code=\"",
		LOGFMT_HEAD " =553",
		LOGFMT_HEAD " code=553 code=553",
		LOGFMT_HEAD " ip=192.0.2.8",
		LOGFMT_HEAD " code=55x",
		LOGFMT_HEAD " code=-1",
		LOGFMT_HEAD " code=\"\"",
		LOGFMT_HEAD " pid=1234567890123456789012345678901234567890",
		LOGFMT_HEAD " helo=a\"b",
		LOGFMT_HEAD " helo=a=b",
		LOGFMT_HEAD " helo=a\\b",
		LOGFMT_HEAD " helo=\"a",
		LOGFMT_HEAD " helo=\"a\\",
		LOGFMT_HEAD " helo=\"a\\\"",
		LOGFMT_HEAD " helo=\"a\"b",
		LOGFMT_HEAD " helo=\"a\\nb\"",
		LOGFMT_HEAD " helo=\"a\\u0041b\"",
		LOGFMT_HEAD " helo=\"a\\u002\"",
		LOGFMT_HEAD " helo=\"a\tb\"",
		LOGFMT_HEAD " helo=\"\xc3\xa4\"",
		LOGFMT_HEAD " to=a,b to_count=1",
		"program=rblsmtpx time=2026-03-31T10:00:00Z verdict=refused "
		"ip=192.0.2.7",
		"program=rblsmtpd time=yesterday verdict=refused ip=192.0.2.7",
		"program=rblsmtpd time=2026-03-31T10:00:00Z verdict=maybe "
		"ip=192.0.2.7",
		JSON_HEAD,
		JSON_HEAD "}}",
		JSON_HEAD "} ip=192.0.2.8",
		JSON_HEAD ",}",
		JSON_HEAD ",\"ip\":\"192.0.2.8\"}",
		JSON_HEAD ",\"code\":\"553\"}",
		JSON_HEAD ",\"code\":-1}",
		JSON_HEAD ",\"code\":1.5}",
		JSON_HEAD ",\"code\":[553]}",
		JSON_HEAD ",\"pid\":99999999999999999999}",
		JSON_HEAD ",\"helo\":1}",
		JSON_HEAD ",\"helo\":[\"a\"]}",
		JSON_HEAD ",\"helo\":\"a\\nb\"}",
		JSON_HEAD ",\"helo\":\"a\\u0000b\"}",
		JSON_HEAD ",\"helo\":\"a\\u00e4b\"}",
		JSON_HEAD ",\"to\":\"a\"}",
		JSON_HEAD ",\"to\":[1]}",
		JSON_HEAD ",\"to\":[[\"a\"]]}",
		JSON_HEAD ",\"to\":[\"a\",\"b\"],\"to_count\":1}",
		"{\"program\":\"rblsmtpd\"}",
		"{\"program\":1,\"time\":\"2026-03-31T10:00:00Z\","
		"\"verdict\":\"refused\",\"ip\":\"192.0.2.7\"}",
	};
	size_t i;

	(void)state;
	assert_true(reads(LOGFMT_HEAD));
	assert_true(reads(JSON_HEAD "}"));
	for (i = 0; i < sizeof bad / sizeof bad[0]; i++)
		if (reads(bad[i]))
			fail_msg("taken for a record: %s", bad[i]);
}

static void
keys_of_a_later_version_are_passed_over(void **state)
{
	(void)state;
	assert_true(reads(LOGFMT_HEAD " tls=1.3 note=\"a \\n b\" code=553"));
	assert_true(reads(JSON_HEAD ",\"tls\":{\"v\":[1.3,null]}}"));
}

static void
too_much_is_refused(void **state)
{
	struct buf line = { 0 };
	int i;

	(void)state;
	buf_text(&line, LOGFMT_HEAD " to=a");
	for (i = 1; i < RECORD_LIST; i++)
		buf_text(&line, ",a");
	assert_true(reads(line.s));
	buf_text(&line, ",a");
	assert_false(reads(line.s));
	buf_clear(&line);
	buf_text(&line, JSON_HEAD ",\"x\":");
	for (i = 0; i < 1900; i++)
		buf_char(&line, '[');
	for (i = 0; i < 1900; i++)
		buf_char(&line, ']');
	buf_char(&line, '}');
	assert_true(reads(line.s));
	buf_clear(&line);
	buf_text(&line, LOGFMT_HEAD " helo=");
	for (i = 0; i < RECORD_LINE; i++)
		buf_char(&line, 'a');
	assert_false(reads(line.s));
	buf_free(&line);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_format_is_exactly_so),
		cmocka_unit_test(who_was_let_in_is_told_in_three_formats),
		cmocka_unit_test(
		    an_unknown_address_leaves_the_two_blanks_of_the_stock_line),
		cmocka_unit_test(syslog_gets_the_words_without_the_tag),
		cmocka_unit_test(a_word_of_a_stranger_stays_one_word),
		cmocka_unit_test(no_line_is_longer_than_a_pipe_takes_whole),
		cmocka_unit_test(what_is_no_record_is_refused),
		cmocka_unit_test(keys_of_a_later_version_are_passed_over),
		cmocka_unit_test(too_much_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
