/* defang: names that nobody takes for links */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rblreport/defang.h"
#include "rblreport/document.h"

static void
names_lose_their_dots_and_numbers_keep_them(void **state)
{
	static const struct {
		const char *text, *written;
	} cases[] = {
		{ "example.com", "example[.]com" },
		{ "mx1.firma.com.pl", "mx1[.]firma[.]com[.]pl" },
		{ "MX.Example.COM.", "MX[.]Example[.]COM." },
		{ ".pl", ".pl" },
		{ ".waw.pl", ".waw[.]pl" },
		{ "a..pl", "a[.][.]pl" },
		{ "x_1.example.com", "x_1[.]example[.]com" },
		{ "\xc5\xbc\xc3\xb3\xc5\x82w.example",
		    "\xc5\xbc\xc3\xb3\xc5\x82w[.]example" },
		{ "xn--w-uga1v8h.xn--p1ai", "xn--w-uga1v8h[.]xn--p1ai" },
		{ "anna@example.com", "anna@example[.]com" },
		{ "<a.bc@example.com>,", "<a[.]bc@example[.]com>," },
		{ "a mail server of firma.pl.",
		    "a mail server of firma[.]pl." },
		{ "see http://www.example/x.html?192.0.2.1",
		    "see hxxp://www[.]example/x[.]html?192.0.2.1" },
		{ "HTTPS://192.0.2.1/", "hxxps://192.0.2.1/" },
		{ "http", "http" },
		{ "192.0.2.1", "192.0.2.1" },
		{ "::ffff:192.0.2.1", "::ffff:192.0.2.1" },
		{ "192-0-2-1.isp.pl", "192-0-2-1[.]isp[.]pl" },
		{ "2001:db8::1", "2001:db8::1" },
		{ "3.5 of 5.1.1", "3.5 of 5.1.1" },
		{ "e.g. this. And", "e.g. this. And" },
		{ "...", "..." },
		{ "", "" },
		{ "already example[.]com", "already example[.]com" },
	};
	struct buf out = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_clear(&out);
		buf_text(&out, "");
		defang_text(span_of(cases[i].text), &out);
		assert_string_equal(out.s, cases[i].written);
	}
	buf_free(&out);
}

static void
commands_and_lists_stay_what_strangers_chose_does_not(void **state)
{
	struct document *d = document_new(), *row = doc_row(d, "people");
	struct document *fault = doc_row(d, "faults");

	(void)state;
	doc_text(d, "host", span_of("mx.example"));
	doc_text(d, "db", span_of("/srv/my.db"));
	doc_word(d, "order", span_of("zen.example"));
	doc_text(fault, "text", span_of("rblstat check zen.example"));
	doc_text(row, "name", span_of("mx.example"));
	doc_text(row, "command", span_of("rblunblock 192.0.2.1 # a.example"));
	doc_word(row, "zones", span_of("zen.example"));
	doc_word(row, "senders", span_of("a@b.example"));
	doc_text(doc_row(row, "evidence"), "text", span_of("MX of b.example"));
	defang(d);
	assert_true(span_is(doc_text_of(d, "host"), "mx.example"));
	assert_true(span_is(doc_text_of(d, "db"), "/srv/my.db"));
	assert_true(
	    span_is(doc_find(d, "order")->child[0]->text, "zen.example"));
	assert_true(
	    span_is(doc_text_of(fault, "text"), "rblstat check zen.example"));
	assert_true(span_is(doc_text_of(row, "name"), "mx[.]example"));
	assert_true(span_is(
	    doc_text_of(row, "command"), "rblunblock 192.0.2.1 # a.example"));
	assert_true(
	    span_is(doc_find(row, "zones")->child[0]->text, "zen.example"));
	assert_true(
	    span_is(doc_find(row, "senders")->child[0]->text, "a@b[.]example"));
	assert_true(
	    span_is(doc_text_of(doc_find(row, "evidence")->child[0], "text"),
		"MX of b[.]example"));
	document_free(d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_lose_their_dots_and_numbers_keep_them),
		cmocka_unit_test(
		    commands_and_lists_stay_what_strangers_chose_does_not),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
