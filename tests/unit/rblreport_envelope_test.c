/* envelope: what an address is, and who gets a mail */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblreport/envelope.h"

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
		{ "-oQ/tmp@example.com", -1 },
		{ "a@example.com\nRCPT", -1 },
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
whoever_is_named_twice_gets_it_once(void **state)
{
	struct addresses to = { 0 }, bcc = { 0 };
	struct envelope envelope = { 0 };
	struct err e = { 0 };

	(void)state;
	addresses_read(span_of("a@x b@x a@x"), &to, &e);
	addresses_read(span_of("b@x, c@x"), &bcc, &e);
	envelope_add(&envelope, &to);
	envelope_add(&envelope, &bcc);
	assert_int_equal(envelope.count, 3);
	assert_string_equal(envelope.to[2].address, "c@x");
	recipient_refused(&envelope.to[0], "450 busy");
	recipient_refused(&envelope.to[1], "550 no");
	assert_int_equal(envelope_taken(&envelope), 1);
	recipient_refused(&envelope.to[0], NULL);
	assert_int_equal(envelope_taken(&envelope), 2);
	envelope_free(&envelope);
	addresses_free(&to);
	addresses_free(&bcc);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_address_is_taken_only_in_its_plainest_form),
		cmocka_unit_test(whoever_is_named_twice_gets_it_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
