/* answers: what strangers' name servers say is kept, capped and in order */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/answers.h"
#include "lib/hostname.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void
a_name_is_kept_in_one_spelling_or_is_none(void **state)
{
	static const struct {
		const char *name, *clean; /* NULL: it is none */
	} cases[] = {
		{ "mx.example.pl", "mx.example.pl" },
		{ "MX.Example.PL.", "mx.example.pl" },
		{ "_spf.example.pl", "_spf.example.pl" },
		{ "1.2.0.192.in-addr.arpa", "1.2.0.192.in-addr.arpa" },
		{ "localhost", "localhost" },
		{ ".", "" },
		{ "", NULL },
		{ "..", NULL },
		{ "a..b", NULL },
		{ ".a", NULL },
		{ "a b.example", NULL },
		{ "<script>.example", NULL },
		{ "a\r\nb.example", NULL },
		{ "a/b.example", NULL },
		{ "za\xc5\xbc\xc3\xb3\xc5\x82\xc4\x87.example", NULL },
		{ "\x1b[31m.example", NULL },
	};
	char text[HOSTNAME_SIZE];
	struct span clean;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		clean = hostname_clean(span_of(cases[i].name), text);
		if (cases[i].clean == NULL)
			assert_null(clean.s);
		else
			assert_true(span_is(clean, cases[i].clean));
	}
	clean = hostname_clean((struct span){ "a\0b", 3 }, text);
	assert_null(clean.s);
}

static void
a_name_has_at_most_253_bytes_and_a_label_63(void **state)
{
	char name[300], text[HOSTNAME_SIZE];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof name; i++)
		name[i] = i % 64 == 63 ? '.' : 'a';
	name[253] = '.';
	assert_int_equal(
	    hostname_clean((struct span){ name, 254 }, text).len, 253);
	assert_int_equal(
	    hostname_clean((struct span){ name, 253 }, text).len, 253);
	name[253] = 'a';
	assert_null(hostname_clean((struct span){ name, 254 }, text).s);
	name[63] = 'a';
	assert_null(hostname_clean((struct span){ name, 64 }, text).s);
	assert_int_equal(
	    hostname_clean((struct span){ name, 63 }, text).len, 63);
}

static void
a_question_is_wanted_once_however_it_is_written(void **state)
{
	struct answers *a = answers_new();
	struct wanted wanted;

	(void)state;
	assert_int_equal(answers_get(a, ASK_A, span_of("mx.example.pl")).state,
	    ANSWER_PENDING);
	answers_get(a, ASK_A, span_of("MX.example.PL."));
	answers_get(a, ASK_AAAA, span_of("mx.example.pl"));
	assert_true(answers_next(a, &wanted));
	assert_int_equal(wanted.question, ASK_A);
	assert_string_equal(wanted.name, "mx.example.pl");
	assert_true(answers_next(a, &wanted));
	assert_int_equal(wanted.question, ASK_AAAA);
	assert_false(answers_next(a, &wanted));
	answers_get(a, ASK_MX, span_of("example.pl"));
	assert_true(answers_next(a, &wanted));
	assert_string_equal(wanted.name, "example.pl");
	answers_free(a);
}

static void
what_is_no_name_is_not_asked(void **state)
{
	static const char *const cases[] = { "", ".", "a b", "..", "a\n.pl" };
	struct answers *a = answers_new();
	struct wanted wanted;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++)
		assert_int_equal(answers_get(a, ASK_A, span_of(cases[i])).state,
		    ANSWER_PERMERROR);
	assert_false(answers_next(a, &wanted));
	answers_free(a);
}

static void
an_address_is_asked_for_under_its_reverse_name(void **state)
{
	static const char *const cases[][2] = {
		{ "192.0.2.1", "1.2.0.192.in-addr.arpa" },
		{ "::ffff:192.0.2.1", "1.2.0.192.in-addr.arpa" },
		{ "2001:db8::a1",
		    "1.a.0.0.0.0.0.0.0.0.0.0.0.0.0.0."
		    "0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa" },
	};
	struct answers *a;
	struct wanted wanted;
	struct ip ip;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		a = answers_new();
		assert_true(ip_read(span_of(cases[i][0]), &ip));
		answers_get_ptr(a, &ip);
		assert_true(answers_next(a, &wanted));
		assert_int_equal(wanted.question, ASK_PTR);
		assert_string_equal(wanted.name, cases[i][1]);
		answers_free(a);
	}
}

/* put - answer the one question that is wanted */
static struct answer
put(struct answers *a, enum question question, const char *name,
    struct answer_record *records, size_t count)
{
	struct answer answer = {
		.state = ANSWER_FOUND,
		.records = records,
		.count = count,
	};
	struct wanted wanted;

	answers_get(a, question, span_of(name));
	assert_true(answers_next(a, &wanted));
	answers_put(a, wanted.number, &answer);
	return answers_get(a, question, span_of(name));
}

static void
names_are_sorted_and_each_is_kept_once(void **state)
{
	struct answer_record records[] = {
		{ .text = span_of("www.example.pl.") },
		{ .text = span_of("<script>") },
		{ .text = span_of("MX.example.pl") },
		{ .text = span_of("mx.example.pl.") },
		{ .text = SPAN_NONE },
	};
	struct answers *a = answers_new();
	struct answer got = put(a, ASK_PTR, "x.example", records, 5);

	(void)state;
	assert_int_equal(got.state, ANSWER_FOUND);
	assert_int_equal(got.count, 3);
	assert_true(span_is(got.records[0].text, "mx.example.pl"));
	assert_true(span_is(got.records[1].text, "www.example.pl"));
	assert_null(got.records[2].text.s);
	answers_free(a);
}

static void
mail_exchangers_lie_by_preference_the_root_is_empty(void **state)
{
	struct answer_record records[] = {
		{ .text = span_of("b.example"), .preference = 20 },
		{ .text = span_of("."), .preference = 0 },
		{ .text = span_of("a.example"), .preference = 20 },
		{ .text = span_of("c.example"), .preference = 10 },
	};
	struct answers *a = answers_new();
	struct answer got = put(a, ASK_MX, "x.example", records, 4);

	(void)state;
	assert_int_equal(got.count, 4);
	assert_true(span_is(got.records[0].text, ""));
	assert_true(span_is(got.records[1].text, "c.example"));
	assert_true(span_is(got.records[2].text, "a.example"));
	assert_true(span_is(got.records[3].text, "b.example"));
	answers_free(a);
}

static void
texts_lie_as_they_came_but_for_one_that_is_too_long(void **state)
{
	static char longer[ANSWER_TEXT_MAX + 1];
	struct answer_record records[] = {
		{ .text = span_of("v=spf1 -all") },
		{ .text = { longer, sizeof longer } },
		{ .text = { "a\0b\r\n", 5 } },
		{ .text = span_of("v=spf1 -all") },
	};
	struct answers *a = answers_new();
	struct answer got = put(a, ASK_TXT, "x.example", records, 4);

	(void)state;
	assert_int_equal(got.count, 4);
	assert_true(span_is(got.records[0].text, "v=spf1 -all"));
	assert_null(got.records[1].text.s);
	assert_int_equal(got.records[2].text.len, 5);
	assert_true(span_is(got.records[3].text, "v=spf1 -all"));
	answers_free(a);
}

static void
an_answer_has_a_most_that_does_not_depend_on_its_order(void **state)
{
	static const size_t most[ASK_COUNT] = {
		[ASK_PTR] = ANSWER_PTR_MAX,
		[ASK_A] = ANSWER_IP_MAX,
		[ASK_AAAA] = ANSWER_IP_MAX,
		[ASK_MX] = ANSWER_MX_MAX,
		[ASK_TXT] = ANSWER_TXT_MAX,
	};
	static char name[300][16];
	struct answer_record up[300] = { 0 }, down[300] = { 0 };
	struct answers *a = answers_new();
	struct answer one, other;
	int i, kind;

	(void)state;
	for (i = 0; i < 300; i++) {
		snprintf(name[i], sizeof name[i], "n%03d.example", i);
		up[i].text = span_of(name[i]);
		up[i].ip.bytes[14] = (unsigned char)(i / 100);
		up[i].ip.bytes[15] = (unsigned char)i;
		down[299 - i] = up[i];
	}
	for (kind = 0; kind < ASK_COUNT; kind++) {
		one = put(a, (enum question)kind, "up.example", up, 300);
		other = put(a, (enum question)kind, "down.example", down, 300);
		assert_int_equal(one.count, most[kind]);
		assert_int_equal(other.count, most[kind]);
		assert_true(one.more && other.more);
		one =
		    put(a, (enum question)kind, "most.example", up, most[kind]);
		assert_int_equal(one.count, most[kind]);
		assert_false(one.more);
		one = other;
		if (kind == ASK_TXT)
			continue;
		for (i = 0; i < (int)one.count; i++) {
			assert_int_equal(
			    one.records[i].text.len, other.records[i].text.len);
			assert_memory_equal(&one.records[i].ip,
			    &other.records[i].ip, sizeof(struct ip));
		}
		if (kind == ASK_PTR)
			assert_true(
			    span_is(other.records[0].text, "n000.example"));
	}
	answers_free(a);
}

static void
a_later_answer_replaces_the_one_before(void **state)
{
	struct answer_record record = { .text = span_of("a.example") };
	struct answer failed = { .state = ANSWER_TEMPERROR };
	struct answer empty = { .state = ANSWER_FOUND };
	struct answers *a = answers_new();
	struct answer got;

	(void)state;
	got = put(a, ASK_MX, "x.example", &record, 1);
	assert_int_equal(got.count, 1);
	answers_put(a, 0, &failed);
	got = answers_get(a, ASK_MX, span_of("x.example"));
	assert_int_equal(got.state, ANSWER_TEMPERROR);
	assert_int_equal(got.count, 0);
	answers_put(a, 0, &empty);
	got = answers_get(a, ASK_MX, span_of("x.example"));
	assert_int_equal(got.state, ANSWER_NONE);
	answers_free(a);
}

static void
a_hundred_thousand_questions_are_told_apart(void **state)
{
	enum { MANY = 100000 };
	struct answers *a = answers_new();
	struct wanted wanted;
	struct answer answer = { .state = ANSWER_FOUND, .count = 1 };
	struct answer_record record = { 0 };
	char name[32];
	int i, n = 0;

	(void)state;
	answer.records = &record;
	for (i = 0; i < MANY; i++) {
		snprintf(name, sizeof name, "h%d.example", i);
		assert_int_equal(
		    answers_get(a, ASK_A, span_of(name)).state, ANSWER_PENDING);
	}
	while (answers_next(a, &wanted)) {
		snprintf(name, sizeof name, "h%d.example", n);
		assert_string_equal(wanted.name, name);
		memcpy(record.ip.bytes, &n, sizeof n);
		answers_put(a, wanted.number, &answer);
		n++;
	}
	assert_int_equal(n, MANY);
	for (i = 0; i < MANY; i++) {
		snprintf(name, sizeof name, "h%d.example", i);
		answer = answers_get(a, ASK_A, span_of(name));
		assert_int_equal(answer.count, 1);
		assert_memory_equal(answer.records[0].ip.bytes, &i, sizeof i);
	}
	assert_true(answers_size(a) > MANY * sizeof record);
	answers_forget(a);
	assert_int_equal(
	    answers_get(a, ASK_A, span_of("h1.example")).state, ANSWER_PENDING);
	answers_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_name_is_kept_in_one_spelling_or_is_none),
		cmocka_unit_test(a_name_has_at_most_253_bytes_and_a_label_63),
		cmocka_unit_test(
		    a_question_is_wanted_once_however_it_is_written),
		cmocka_unit_test(what_is_no_name_is_not_asked),
		cmocka_unit_test(
		    an_address_is_asked_for_under_its_reverse_name),
		cmocka_unit_test(names_are_sorted_and_each_is_kept_once),
		cmocka_unit_test(
		    mail_exchangers_lie_by_preference_the_root_is_empty),
		cmocka_unit_test(
		    texts_lie_as_they_came_but_for_one_that_is_too_long),
		cmocka_unit_test(
		    an_answer_has_a_most_that_does_not_depend_on_its_order),
		cmocka_unit_test(a_later_answer_replaces_the_one_before),
		cmocka_unit_test(a_hundred_thousand_questions_are_told_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
