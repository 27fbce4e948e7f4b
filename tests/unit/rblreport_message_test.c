/* message: what goes over the wire */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "rblreport/envelope.h"
#include "rblreport/message.h"

#define X10 "xxxxxxxxxx"

#define HEADER                                                                 \
	"From: b@example.com\r\n"                                              \
	"To: <a@example.com>,\r\n"                                             \
	" <c@example.com>\r\n"                                                 \
	"Subject: s\r\n"                                                       \
	"Date: Tue, 03 Mar 2026 04:15:00 +0000\r\n"                            \
	"Message-ID: <1@h>\r\n"                                                \
	"MIME-Version: 1.0\r\n"                                                \
	"Auto-Submitted: auto-generated\r\n"
#define PLAIN                                                                  \
	"Content-Type: text/plain; charset=utf-8\r\n"                          \
	"Content-Transfer-Encoding: quoted-printable\r\n"                      \
	"\r\n"                                                                 \
	"1=3D1\r\n"
#define HTML                                                                   \
	"Content-Type: text/html; charset=utf-8\r\n"                           \
	"Content-Transfer-Encoding: quoted-printable\r\n"                      \
	"\r\n"                                                                 \
	"<p id=3D\"a\">\r\n"

static struct message
sample(void)
{
	static char a[] = "a@example.com", c[] = "c@example.com";
	static char *who[] = { a, c };
	static const struct addresses to = { who, 2 };

	return (struct message){
		.from = "b@example.com",
		.to = &to,
		.subject = "s",
		.text = "1=1\n",
		.id = "<1@h>",
		.date = 1772511300,
	};
}

static void
check(const struct message *m, const char *wire)
{
	struct buf out = { 0 };

	message_format(m, &out);
	assert_string_equal(out.s, wire);
	buf_free(&out);
}

static void
a_text_alone_is_plain(void **state)
{
	struct message m = sample();

	(void)state;
	check(&m, HEADER PLAIN);
}

static void
html_is_an_alternative_to_the_text(void **state)
{
	struct message m = sample();

	(void)state;
	m.html = "<p id=\"a\">\n";
	check(&m,
	    HEADER "Content-Type: multipart/alternative;\r\n"
		   " boundary=\"=_alternative\"\r\n"
		   "\r\n--=_alternative\r\n" PLAIN
		   "\r\n--=_alternative\r\n" HTML "\r\n--=_alternative--\r\n");
}

static void
images_go_with_the_html(void **state)
{
	static const struct message_image image[] = {
		{ "x.1@h", "x.png", { "\x89PNG", 4 } },
		{ "y.1@h", "y.png", { "\0", 1 } },
	};
	struct message m = sample();

	(void)state;
	m.html = "<p id=\"a\">\n";
	m.image = image;
	m.image_count = 2;
	check(&m,
	    HEADER "Content-Type: multipart/alternative;\r\n"
		   " boundary=\"=_alternative\"\r\n"
		   "\r\n--=_alternative\r\n" PLAIN "\r\n--=_alternative\r\n"
		   "Content-Type: multipart/related; type=\"text/html\";\r\n"
		   " boundary=\"=_related\"\r\n"
		   "\r\n--=_related\r\n" HTML "\r\n--=_related\r\n"
		   "Content-Type: image/png\r\n"
		   "Content-Transfer-Encoding: base64\r\n"
		   "Content-ID: <x.1@h>\r\n"
		   "Content-Disposition: inline; filename=\"x.png\"\r\n"
		   "\r\n"
		   "iVBORw==\r\n"
		   "\r\n--=_related\r\n"
		   "Content-Type: image/png\r\n"
		   "Content-Transfer-Encoding: base64\r\n"
		   "Content-ID: <y.1@h>\r\n"
		   "Content-Disposition: inline; filename=\"y.png\"\r\n"
		   "\r\n"
		   "AA==\r\n"
		   "\r\n--=_related--\r\n"
		   "\r\n--=_alternative--\r\n");
}

static void
check_subject(const char *subject, const char *wire)
{
	struct message m = sample();
	struct buf out = { 0 };
	char *start, *end;

	m.subject = subject;
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
	/* nothing makes a field of its own */
	check_subject("a\r\nBcc: b@example.com",
	    "=?UTF-8?B?YQ0KQmNjOiBiQGV4YW1wbGUuY29t?=");
	check_subject("=?UTF-8?Q?=0A?= is a name",
	    "=?UTF-8?B?PT9VVEYtOD9RPz0wQT89IGlzIGEgbmFtZQ==?=");
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
		cmocka_unit_test(a_text_alone_is_plain),
		cmocka_unit_test(html_is_an_alternative_to_the_text),
		cmocka_unit_test(images_go_with_the_html),
		cmocka_unit_test(
		    a_subject_is_folded_or_encoded_where_it_has_to_be),
		cmocka_unit_test(
		    an_id_has_nothing_in_it_that_a_header_would_mind),
		cmocka_unit_test(an_id_is_in_the_domain_of_the_sender),
	};

	setenv("TZ", "UTC", 1);
	tzset();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
