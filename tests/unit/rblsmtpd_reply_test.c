/* reply: what a client is told is one clean line, without anybody's key */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/dnsbl.h"
#include "lib/err.h"
#include "rblsmtpd/environment.h"
#include "rblsmtpd/reply.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define KEY          "abcdefghij0123456789klmnop"

static void
the_text_of_a_refusal_is_the_message_or_the_lists_or_ours(void **state)
{
	static const char *const cases[][3] = {
		{ "bl.example", "see http://bl.example/",
		    "see http://bl.example/" },
		{ "bl.example", "", "192.0.2.1 is listed by bl.example" },
		{ "bl.example:no", "see http://bl.example/", "no" },
		{ "bl.example:no, %IP%%IP% 5% %IP", "",
		    "no, 192.0.2.1192.0.2.1 5% %IP" },
		{ "bl.example", "%IP%\r\n\tx\x7f\xc3\xb3", "%IP%???x???" },
		{ "bl.example", "\x01\x1f ~\x7f\x80\x81\xa0\xff", "?? ~?????" },
		{ KEY ".zen.dq.spamhaus.net", "",
		    "192.0.2.1 is listed by zen.dq.spamhaus.net" },
		{ KEY ".zen.dq.spamhaus.net",
		    "1.2.0.192." KEY ".zen.dq.spamhaus.net",
		    "1.2.0.192.**************************.zen.dq.spamhaus."
		    "net" },
		{ KEY ".zen.dq.spamhaus.net:ABCDEFGHIJ0123456789KLMNOP", "",
		    "**************************" },
	};
	struct buf out = { 0 };
	struct dnsbl list;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		assert_int_equal(
		    dnsbl_parse(span_of(cases[i][0]), &list, &e), 0);
		reply_of_list(&list, span_of(cases[i][1]), "192.0.2.1", &out);
		assert_string_equal(out.s, cases[i][2]);
		dnsbl_free(&list);
	}
	buf_free(&out);
}

static void
it_is_cut_to_what_rfc_5321_allows_a_line(void **state)
{
	char text[1000];
	struct buf out = { 0 };
	struct dnsbl list;
	struct err e;

	(void)state;
	memset(text, 'x', sizeof text);
	memcpy(text, "z:", 2);
	assert_int_equal(
	    dnsbl_parse((struct span){ text, sizeof text }, &list, &e), 0);
	reply_of_list(&list, SPAN_NONE, "192.0.2.1", &out);
	assert_int_equal(out.len, REPLY_MESSAGE_MAX);
	free(list.message);
	list.message = NULL;
	reply_of_list(
	    &list, (struct span){ text, sizeof text }, "192.0.2.1", &out);
	assert_int_equal(out.len, REPLY_TEXT_MAX);
	dnsbl_free(&list);
	buf_free(&out);
}

static void
dnscacheip_is_addresses_run_together(void **state)
{
	static const char *const cases[][2] = {
		{ "127.0.0.1", "127.0.0.1" },
		{ "127.0.0.1.127.0.0.2", "127.0.0.1,127.0.0.2" },
		{ "127.0.0.1.", "127.0.0.1" },
		{ "127.0.0.1.127", "127.0.0.1" },
		{ "127.0.0.1 127.0.0.2", "127.0.0.1" },
		{ "", NULL },
		{ "127.0.0", NULL },
		{ "..127.0.0.1..127.0.0.2", "127.0.0.1,127.0.0.2" },
		{ "127..0.0.1", NULL },
		/* octets are taken modulo 256 */
		{ "127.0.0.257", "127.0.0.1" },
		{ "-1.0.0.1", NULL },
		{ "localhost", NULL },
	};
	size_t i;
	char *list;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		list = environment_servers(cases[i][0]);
		if (cases[i][1] == NULL)
			assert_null(list);
		else
			assert_string_equal(list, cases[i][1]);
		free(list);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_text_of_a_refusal_is_the_message_or_the_lists_or_ours),
		cmocka_unit_test(it_is_cut_to_what_rfc_5321_allows_a_line),
		cmocka_unit_test(dnscacheip_is_addresses_run_together),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
