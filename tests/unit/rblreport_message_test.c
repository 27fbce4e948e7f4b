/* message: what goes over the wire */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblreport/message.h"

#define X10 "xxxxxxxxxx"
#define X70 X10 X10 X10 X10 X10 X10 X10

/* check_body - hold what is behind the header against what it should be */
static void
check_body(const char *body, const char *wire)
{
	char *to = (char[]){ "a@example.com" };
	struct addresses list = { &to, 1 };
	struct message m = { "b@example.com", &list, "s", body, "<1@h>", 0 };
	struct buf out = { 0 };
	const char *start;

	message_format(&m, &out);
	start = strstr(out.s, "\r\n\r\n");
	assert_non_null(start);
	assert_string_equal(start + 4, wire);
	buf_free(&out);
}

static void
a_body_is_quoted_printable(void **state)
{
	static const struct {
		const char *body, *wire;
	} cases[] = {
		{ "", "" },
		{ "a\n", "a\r\n" },
		{ "no end", "no end\r\n" },
		{ "\n\n", "\r\n\r\n" },
		{ "1=1\n", "1=3D1\r\n" },
		{ "end \ntab\t\n", "end=20\r\ntab=09\r\n" },
		{ "last ", "last=20\r\n" },
		{ "in side\there\n", "in side\there\r\n" },
		{ "\xc5\xbc\n", "=C5=BC\r\n" },
		{ "\r\x01\x7f\n", "=0D=01=7F\r\n" },
		{ ".\n..\n", ".\r\n..\r\n" },
		{ X70 "12345\n", X70 "12345\r\n" },
		{ X70 "123456\n", X70 "12345=\r\n6\r\n" },
		{ X70 "123=\n", X70 "123=\r\n=3D\r\n" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++)
		check_body(cases[i].body, cases[i].wire);
}

static void
check_subject(const char *subject, const char *wire)
{
	char *to = (char[]){ "a@example.com" };
	struct addresses list = { &to, 1 };
	struct message m = { "b@example.com", &list, subject, "", "<1@h>", 0 };
	struct buf out = { 0 };
	char *start, *end;

	message_format(&m, &out);
	start = strstr(out.s, "Subject: ");
	end = strstr(out.s, "\r\nDate: ");
	assert_non_null(start);
	assert_non_null(end);
	*end = '\0';
	assert_string_equal(start + strlen("Subject: "), wire);
	buf_free(&out);
}

static void
a_subject_is_folded_or_encoded_where_it_has_to_be(void **state)
{
	(void)state;
	check_subject("short and plain", "short and plain");
	check_subject(X10 X10 X10 " " X10 X10 X10 " " X10,
	    X10 X10 X10 " " X10 X10 X10 "\r\n " X10);
	check_subject("\xc5\xbc", "=?UTF-8?B?xbw=?=");
	check_subject("a\xc5\xbc", "=?UTF-8?B?YcW8?=");
	check_subject("ab\xc5\xbc", "=?UTF-8?B?YWLFvA==?=");
	/* the 20th letter would be torn in two */
	check_subject("\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc"
		      "\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc"
		      "\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc"
		      "\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc\xc5\xbc",
	    "=?UTF-8?B?xbzFvMW8xbzFvMW8xbzFvMW8xbzFvMW8xbzFvMW8xbzFvMW8xbw="
	    "?=\r\n =?UTF-8?B?xbw=?=");
}

static void
an_address_is_taken_only_in_its_plainest_form(void **state)
{
	static const struct {
		const char *list;
		int count; /* -1: refused */
	} cases[] = {
		{ "a@b", 1 },
		{ "a@example.com, b@example.com\tc@[192.0.2.1]", 3 },
		{ "a+b_c=d@example.com", 1 },
		{ "", 0 },
		{ " ,\n", 0 },
		{ "root", -1 },
		{ "@example.com", -1 },
		{ "a@", -1 },
		{ "a@b@c", -1 },
		{ "<a@b>", -1 },
		{ "\"a\"@b", -1 },
		{ "a@b;c@d", -1 },
		{ "a\\@b", -1 },
		{ "a(x)@b", -1 },
		{ "a\x01@b", -1 },
		{ "a\x7f@b", -1 },
		{ "\xc5\xbc@b", -1 },
		{ "ok@example.com bad", -1 },
	};
	struct addresses list;
	struct err e;
	size_t i;
	int rc;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		list = (struct addresses){ 0 };
		e = (struct err){ 0 };
		rc = addresses_read(span_of(cases[i].list), &list, &e);
		if (rc != (cases[i].count < 0 ? -1 : 0) ||
		    (rc == 0 && (int)list.count != cases[i].count))
			fail_msg("row %zu: %s", i, e.text);
		assert_int_equal(e.kind, rc < 0 ? ERR_PERM : ERR_NONE);
		addresses_free(&list);
	}
}

static void
an_id_has_nothing_in_it_that_a_header_would_mind(void **state)
{
	char *id =
	    message_id(1772511300, 42, "mx 1>\r\n.example", "r@example.com");

	(void)state;
	assert_string_equal(
	    id, "<rblreport.1772511300.42.mx-1---@example.com>");
	free(id);
	id = message_id(1, 2, "", "r@[192.0.2.1]");
	assert_string_equal(id, "<rblreport.1.2@-192.0.2.1->");
	free(id);
}

static void
an_id_is_in_the_domain_of_the_sender(void **state)
{
	char *id = message_id(1, 2, "vm", "rblkit@mx.example.com");

	(void)state;
	assert_string_equal(id, "<rblreport.1.2.vm@mx.example.com>");
	free(id);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_body_is_quoted_printable),
		cmocka_unit_test(
		    a_subject_is_folded_or_encoded_where_it_has_to_be),
		cmocka_unit_test(an_address_is_taken_only_in_its_plainest_form),
		cmocka_unit_test(
		    an_id_has_nothing_in_it_that_a_header_would_mind),
		cmocka_unit_test(an_id_is_in_the_domain_of_the_sender),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
