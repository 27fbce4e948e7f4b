/* packet: whatever a stranger sends, there are records or it is malformed */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/packet.h"
#include "lib/pool.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* bytes of a packet, whose zeros would end a string */
#define BYTES(literal)                                                         \
	{                                                                      \
		literal, sizeof literal - 1                                    \
	}

/* one question, about "a.b" of any type; it begins at byte 12 */
#define HEAD(answers)  "\0\1\x81\x80\0\1\0" answers "\0\0\0\0"
#define QUESTION       "\1a\1b\0\0\1\0\1"
#define OWNER          "\xc0\x0c"
#define RECORD(t, len) OWNER "\0" t "\0\1\0\0\0\x3c" len
#define A_RECORD       RECORD("\1", "\0\4") "\x7f\0\0\2"

struct fixture {
	struct answer_record records[PACKET_RECORDS];
	struct pool *texts;
};

static int
set_up(void **state)
{
	struct fixture *f = malloc(sizeof *f);

	f->texts = pool_new();
	*state = f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	pool_free(f->texts);
	free(f);
	return 0;
}

/* read_it - from memory that ends where the packet does */
static int
read_it(struct fixture *f, struct span packet, enum question question)
{
	char *copy = malloc(packet.len > 0 ? packet.len : 1);
	int count;

	memcpy(copy, packet.s, packet.len);
	count = packet_read(
	    (struct span){ copy, packet.len }, question, f->records, f->texts);
	free(copy);
	return count;
}

static void
records_of_each_kind_are_read(void **state)
{
	static const struct span packet = BYTES(HEAD("\7") QUESTION A_RECORD
		/* a name of its own, and one that goes on elsewhere */
		RECORD("\x0c", "\0\6") "\2mx\1c\0" RECORD(
		    "\x0c", "\0\5") "\2mx\xc0\x0c" RECORD("\x0f",
		    "\0\7") "\1\2\2mx\xc0\x0c" RECORD("\x0f",
		    "\0\3") "\0\0\0" RECORD("\x10",
		    "\0\6") "\2v=\2sp" RECORD("\x1c",
		    "\0\x10") "\x20\1\r\xb8\0\0\0\0\0\0\0\0\0\0\0\1");
	char text[IP_TEXT_SIZE];
	struct fixture *f = *state;

	assert_int_equal(read_it(f, packet, ASK_A), 1);
	assert_string_equal(ip_format(&f->records[0].ip, text), "127.0.0.2");
	assert_int_equal(read_it(f, packet, ASK_AAAA), 1);
	assert_string_equal(ip_format(&f->records[0].ip, text), "2001:db8::1");
	assert_int_equal(read_it(f, packet, ASK_PTR), 2);
	assert_true(span_is(f->records[0].text, "mx.c"));
	assert_true(span_is(f->records[1].text, "mx.a.b"));
	assert_int_equal(read_it(f, packet, ASK_MX), 2);
	assert_int_equal(f->records[0].preference, 258);
	assert_true(span_is(f->records[0].text, "mx.a.b"));
	assert_true(span_is(f->records[1].text, "."));
	assert_int_equal(read_it(f, packet, ASK_TXT), 1);
	assert_true(span_is(f->records[0].text, "v=sp"));
}

static void
an_alias_may_lead_to_the_records_or_nowhere(void **state)
{
	static const struct span alias = BYTES(HEAD("\2") QUESTION RECORD(
	    "\5", "\0\3") "\1c\0"
			  "\1c\0\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0\2");
	static const struct span nowhere =
	    BYTES(HEAD("\1") QUESTION RECORD("\5", "\0\3") "\1c\0");
	static const struct span none = BYTES(HEAD("\1") QUESTION A_RECORD);
	size_t len;

	assert_int_equal(read_it(*state, alias, ASK_A), 1);
	assert_int_equal(read_it(*state, nowhere, ASK_A), 0);
	assert_true(packet_has_alias(alias));
	assert_true(packet_has_alias(nowhere));
	assert_false(packet_has_alias(none));
	for (len = 0; len < nowhere.len; len++)
		assert_false(packet_has_alias((struct span){ nowhere.s, len }));
}

static void
a_name_is_written_as_in_a_zone_file(void **state)
{
	static const struct span packet = BYTES(HEAD("\1")
		QUESTION RECORD("\x0c", "\0\x0c") "\6<\0.\\\xff\n\3A-_\0");
	struct fixture *f = *state;

	assert_int_equal(read_it(f, packet, ASK_PTR), 1);
	assert_true(span_is(f->records[0].text, "<\\000\\.\\\\\\255\\010.A-_"));
}

static void
what_is_malformed_is_told(void **state)
{
	static const struct span packets[] = {
		BYTES(""),
		BYTES("\0\1\x81\x80\0\1\0"),
		BYTES(HEAD("\1")),
		BYTES(HEAD("\1") QUESTION),
		/* cut in the name, the head, the data */
		BYTES(HEAD("\1") QUESTION "\xc0"),
		BYTES(HEAD("\1") QUESTION OWNER "\0\1\0\1\0\0\0"),
		BYTES(HEAD("\1") QUESTION RECORD("\1", "\0\4") "\x7f\0\0"),
		/* one is missing */
		BYTES(HEAD("\2") QUESTION A_RECORD),
		/* an address of three bytes */
		BYTES(HEAD("\1") QUESTION RECORD("\1", "\0\3") "\x7f\0\0"),
		/* a name that points to itself, onward, at a label's middle */
		BYTES(HEAD("\1") QUESTION "\xc0\x15\0\1\0\1\0\0\0\x3c\0\4abcd"),
		BYTES(HEAD("\1") QUESTION "\xc0\x16\0\1\0\1\0\0\0\x3c\0\4abcd"),
		BYTES(HEAD("\1") QUESTION "\xff\xff\0\1\0\1\0\0\0\x3c\0\4abcd"),
		/* a label of a kind that is none */
		BYTES(HEAD("\1") QUESTION "\x41"
					  "a\0\0\1\0\1\0\0\0\x3c\0\4abcd"),
		BYTES(HEAD("\1") QUESTION "\x81"
					  "a\0\0\1\0\1\0\0\0\x3c\0\4abcd"),
	};
	size_t i;

	for (i = 0; i < COUNT(packets); i++)
		if (read_it(*state, packets[i], ASK_A) != -1)
			fail_msg("packet %zu", i);
}

static void
data_that_does_not_fit_its_record_is_malformed(void **state)
{
	static const struct span ptr =
	    BYTES(HEAD("\1") QUESTION RECORD("\x0c", "\0\4") "\1c\0\0");
	static const struct span cut =
	    BYTES(HEAD("\1") QUESTION RECORD("\x0c", "\0\2") "\1c\0");
	static const struct span mx =
	    BYTES(HEAD("\1") QUESTION RECORD("\x0f", "\0\1") "\0");
	static const struct span txt =
	    BYTES(HEAD("\1") QUESTION RECORD("\x10", "\0\3") "\3ab");

	assert_int_equal(read_it(*state, ptr, ASK_PTR), -1);
	assert_int_equal(read_it(*state, cut, ASK_PTR), -1);
	assert_int_equal(read_it(*state, mx, ASK_MX), -1);
	assert_int_equal(read_it(*state, txt, ASK_TXT), -1);
}

/* add_labels - `count` of 63 bytes, and one of `last` */
static void
add_labels(struct buf *b, int count, int last)
{
	char label[64];

	memset(label, 'x', sizeof label);
	label[0] = 63;
	while (count-- > 0)
		buf_add(b, label, 64);
	label[0] = (char)last;
	buf_add(b, label, (size_t)last + 1);
	buf_char(b, '\0');
}

static void
a_name_of_255_bytes_is_the_longest(void **state)
{
	int last, count;

	for (last = 61; last <= 62; last++) {
		struct buf b = { 0 };

		buf_add(&b, HEAD("\1") QUESTION, 12 + 9);
		add_labels(&b, 3, last);
		buf_add(&b, "\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0\2", 14);
		count = read_it(*state, buf_as_span(&b), ASK_A);
		assert_int_equal(count, last == 61 ? 1 : -1);
		buf_free(&b);
	}
}

static void
of_very_many_records_the_first_are_kept(void **state)
{
	struct buf b = { 0 };
	int i;

	buf_add(&b, "\0\1\x81\x80\0\1\3\xe8\0\0\0\0" QUESTION, 12 + 9);
	for (i = 0; i < 1000; i++)
		buf_add(&b, A_RECORD, 16);
	assert_int_equal(
	    read_it(*state, buf_as_span(&b), ASK_A), PACKET_RECORDS);
	buf_free(&b);
}

#define TEST(function)                                                         \
	cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(records_of_each_kind_are_read),
		TEST(an_alias_may_lead_to_the_records_or_nowhere),
		TEST(a_name_is_written_as_in_a_zone_file),
		TEST(what_is_malformed_is_told),
		TEST(data_that_does_not_fit_its_record_is_malformed),
		TEST(a_name_of_255_bytes_is_the_longest),
		TEST(of_very_many_records_the_first_are_kept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
