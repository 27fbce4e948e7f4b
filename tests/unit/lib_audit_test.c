/* audit: what rblunblock notes is what is read again */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/audit.h"
#include "lib/pool.h"

static void
assert_span(struct span got, const char *want)
{
	if (!span_is(got, want))
		fail_msg("\"%.*s\" and not \"%s\"", (int)got.len, got.s, want);
}

static void
a_line_is_as_the_manual_has_it(void **state)
{
	struct audit a = { .id = 7,
		.time = 1772445072,
		.user = span_of("anna"),
		.uid = 1000,
		.verb = span_of("allow"),
		.target = span_of("192.0.2.1"),
		.why = span_of("offers from a customer"),
		.rule = span_of("192.0.2.1:allow,RBLSMTPD=\"\"") };
	struct buf line = { 0 };

	(void)state;
	audit_write(&a, &line);
	assert_string_equal(line.s,
	    "{\"id\":7,\"time\":\"2026-03-02T09:51:12Z\",\"uid\":1000,"
	    "\"user\":\"anna\",\"verb\":\"allow\",\"target\":\"192.0.2.1\","
	    "\"why\":\"offers from a customer\","
	    "\"after\":\"192.0.2.1:allow,RBLSMTPD=\\\"\\\"\"}\n");
	buf_free(&line);
}

static void
assert_same(struct span got, struct span want)
{
	assert_int_equal(got.s == NULL, want.s == NULL);
	assert_true(span_same(got, want));
}

static void
assert_edits(
    const struct audit_edit *got, const struct audit_edit *want, size_t count)
{
	for (; count-- > 0; got++, want++) {
		assert_int_equal(got->at, want->at);
		assert_same(got->removed, want->removed);
		assert_same(got->added, want->added);
		assert_same(got->above, want->above);
		assert_same(got->below, want->below);
	}
}

static void
what_was_written_is_read_again(void **state)
{
	static const char *const whys[] = {
		"offers",
		"",
		"a \"quoted\" word and a \\ at the end \\",
		"ip=10.0.0.1 verb=build",
		"za\xc5\xbc\xc3\xb3\xc5\x82\xc4\x87",
		"\" old=\"x\" ip=\"10.0.0.1\"",
	};
	struct audit_edit edits[] = {
		{ .at = 12,
		    .removed = span_of("a\n"),
		    .added = { "\0\n\1\177\"\\", 6 } },
		{ .at = 18,
		    .removed = span_of("b\n"),
		    .added = span_of(""),
		    .above = span_of(""),
		    .below = span_of("c\xff") },
	};
	struct pool *texts = pool_new();
	struct buf line = { 0 };
	struct audit a, back;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof whys / sizeof *whys; i++) {
		a = (struct audit){ .id = 3,
			.time = 1772445072 + (int64_t)i,
			.edits = edits,
			.edit_count = i % 3,
			.size = 90,
			.user = span_of("jan.k"),
			.uid = 0,
			.verb = span_of("allow"),
			.target = span_of("2001:db8::25"),
			.why = span_of(whys[i]),
			.old = span_of("=x:allow"),
			.rule = span_of("y:allow,A=\"b\"") };
		buf_clear(&line);
		audit_write(&a, &line);
		assert_true(audit_read(buf_as_span(&line), texts, &back));
		assert_int_equal(back.time, a.time);
		assert_int_equal(back.uid, 0);
		assert_span(back.user, "jan.k");
		assert_span(back.verb, "allow");
		assert_span(back.target, "2001:db8::25");
		assert_span(back.why, whys[i]);
		assert_span(back.old, "=x:allow");
		assert_span(back.rule, "y:allow,A=\"b\"");
		assert_int_equal(back.edit_count, i % 3);
		assert_int_equal(back.size, i % 3 > 0 ? 90 : 0);
		assert_edits(back.edits, edits, i % 3);
	}
	buf_free(&line);
	pool_free(texts);
}

static void
an_edit_that_is_none_makes_none_of_all(void **state)
{
#define EDIT(at, added)                                                        \
	"{\"at\":" #at ",\"size\":9,\"removed\":\"\",\"added\":\"" added "\"}"
	static const struct {
		const char *edit;
		size_t count;
	} cases[] = {
		{ EDIT(1, "a"), 1 },
		{ "[" EDIT(1, "a") "," EDIT(2, "b") "]", 2 },
		{ "[" EDIT(1, "a") "," EDIT(1, "b") "]", 0 },
		{ "[" EDIT(7, "a") "," EDIT(1, "b") "]", 0 },
		{ "[" EDIT(-1, "a") "]", 0 },
		{ "[" EDIT(1, "a") ",7]", 0 },
		{ "[[" EDIT(1, "a") "]]", 0 },
		{ "[]", 0 },
		{ "{}", 0 },
		{ "null", 0 },
	};
	struct pool *texts = pool_new();
	struct buf line = { 0 };
	struct audit a;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&line);
		buf_format(&line,
		    "{\"id\":2,\"time\":\"2026-03-02T09:51:12Z\","
		    "\"verb\":\"allow\",\"target\":\"x\",\"edit\":%s}",
		    cases[i].edit);
		assert_true(audit_read(buf_as_span(&line), texts, &a));
		if (a.edit_count != cases[i].count)
			fail_msg("%s: %zu", cases[i].edit, a.edit_count);
	}
	buf_free(&line);
	pool_free(texts);
}

static void
keys_that_came_later_are_skipped(void **state)
{
	struct pool *texts = pool_new();
	struct audit a;

	(void)state;
	assert_true(audit_read(span_of("{\"later\":[1],\"id\":2,\"uid\":5,"
				       "\"time\":\"2026-03-02T09:51:12Z\","
				       "\"verb\":\"allow\",\"why\":\"z\","
				       "\"target\":\"192.0.2.1\"}"),
	    texts, &a));
	assert_span(a.why, "z");
	assert_int_equal(a.uid, 5);
	assert_true(a.rule.s == NULL);
	pool_free(texts);
}

static void
half_a_line_and_other_lines_are_none(void **state)
{
	static const char *const lines[] = {
		"",
		"\n",
		"{}",
		"[1]",
		"{\"id\":2,\"time\":\"2026-03-02T09:51:12Z\",\"verb\":\"a\"}",
		"{\"id\":2,\"time\":\"soon\",\"verb\":\"a\",\"target\":\"b\"}",
		"{\"id\":2,\"time\":\"2026-03-02T09:51:12Z\",\"verb\":\"a\",",
		"2026-03-02T09:51:12Z user=a uid=0 verb=allow",
		"Mar  2 10:11:12 mx sshd: x=y",
	};
	struct pool *texts = pool_new();
	struct audit a;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof *lines; i++)
		assert_false(audit_read(span_of(lines[i]), texts, &a));
	pool_free(texts);
}

static void
bytes_that_are_no_text_come_back_in_an_edit_alone(void **state)
{
	char all[256];
	struct audit_edit edit = { .removed = span_of(""),
		.added = { all, sizeof all } };
	struct audit a = { .id = 1,
		.time = 1772445072,
		.verb = span_of("allow"),
		.target = span_of("192.0.2.1"),
		.why = span_of("a\xff\033b"),
		.edits = &edit,
		.edit_count = 1 };
	struct pool *texts = pool_new();
	struct buf line = { 0 };
	struct audit back;
	int i;

	(void)state;
	for (i = 0; i < 256; i++)
		all[i] = (char)i;
	audit_write(&a, &line);
	assert_true(audit_read(buf_as_span(&line), texts, &back));
	assert_int_equal(back.edit_count, 1);
	assert_edits(back.edits, &edit, 1);
	assert_span(back.why, "a??b");
	buf_free(&line);
	pool_free(texts);
}

static void
what_is_built_or_only_noted_writes_no_rules(void **state)
{
	static const struct {
		const char *verb, *before, *after;
		bool writes;
	} cases[] = {
		{ "allow", "", "192.0.2.1 permit", true },
		{ "remove", "192.0.2.1 permit", "", true },
		{ "expire", "192.0.2.1 permit", "", true },
		{ "renew", "192.0.2.1 permit", "192.0.2.1 permit", true },
		{ "undo", "192.0.2.1 permit", NULL, true },
		{ "build", "", "192.0.2.1:allow", false },
		{ "remove", "", "", false },
		{ "remove", NULL, NULL, false },
	};
	struct audit a;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		a = (struct audit){ .verb = span_of(cases[i].verb),
			.old = span_of(cases[i].before),
			.rule = span_of(cases[i].after) };
		if (audit_writes(&a) != cases[i].writes)
			fail_msg(
			    "%s of \"%s\"", cases[i].verb, cases[i].before);
	}
}

static void
the_last_line_is_that_of_the_file(void **state)
{
	static const struct {
		const char *file;
		int64_t id; /* 0: none */
	} cases[] = {
		{ NULL, 4 },
		{ "/etc/tcp.smtp", 3 },
		{ "/etc/tcp.pop3", 4 },
		{ "/etc/tcp.imap", 2 },
		{ "/etc/b\xff\001d", 1 },
		{ "/etc/b\002\xfe"
		  "d",
		    1 },
		{ "/etc/bd", 0 },
	};
	static const char *const files[] = { "/etc/b\xff\001d", "/etc/tcp.imap",
		"/etc/tcp.smtp", "/etc/tcp.pop3" };
	struct pool *texts = pool_new();
	struct buf log = { 0 };
	struct audit a;
	size_t i;
	bool found;

	(void)state;
	for (i = 0; i < sizeof files / sizeof *files; i++) {
		a = (struct audit){ .id = (int64_t)i + 1,
			.verb = span_of("allow"),
			.target = span_of("x"),
			.file = span_of(files[i]) };
		audit_write(&a, &log);
	}
	buf_text(&log, "{\"id\":");
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		found = audit_last(buf_as_span(&log), cases[i].file, texts, &a);
		assert_int_equal(found ? a.id : 0, cases[i].id);
	}
	buf_free(&log);
	pool_free(texts);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_last_line_is_that_of_the_file),
		cmocka_unit_test(a_line_is_as_the_manual_has_it),
		cmocka_unit_test(what_was_written_is_read_again),
		cmocka_unit_test(an_edit_that_is_none_makes_none_of_all),
		cmocka_unit_test(keys_that_came_later_are_skipped),
		cmocka_unit_test(
		    bytes_that_are_no_text_come_back_in_an_edit_alone),
		cmocka_unit_test(half_a_line_and_other_lines_are_none),
		cmocka_unit_test(what_is_built_or_only_noted_writes_no_rules),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
