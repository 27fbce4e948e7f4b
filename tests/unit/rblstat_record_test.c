/*
 * What rblsmtpd writes, rblstat reads: every format, every value.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/event.h"
#include "lib/record.h"
#include "rblstat/lines.h"

#define TIME 1774951200

#define VALUE(text)                                                            \
	{                                                                      \
		text, sizeof text - 1                                          \
	}

/* Values that would forge a line or a field, if anything did. */
static const struct span nasty[] = {
	{ NULL, 0 },
	VALUE(""),
	VALUE(" "),
	VALUE("-"),
	VALUE("--"),
	VALUE("blocked"),
	VALUE("a blocked 192.0.2.99 b c"),
	VALUE("192.0.2.99"),
	VALUE("pid 5: 553 x"),
	VALUE("x pid 5 zone.example: 451 y"),
	VALUE("a\nb"),
	VALUE("\nrblsmtpd: 192.0.2.99 pid 5: 553 x\n"),
	VALUE("\r\nrblsmtpd: 192.0.2.99 pid 5: 553 x\r\n"),
	VALUE("a\0b"),
	VALUE("a\tb\vc\x1b[31m"),
	VALUE("%s%n%%"),
	VALUE("\""),
	VALUE("\\"),
	VALUE("\\\""),
	VALUE("a\\"),
	VALUE("a\\nb\\u002cc\\u0000"),
	VALUE("\" ip=192.0.2.99 x=\""),
	VALUE("a ip=192.0.2.99"),
	VALUE("ip=192.0.2.99"),
	VALUE("=,=,"),
	VALUE(","),
	VALUE(",,"),
	VALUE("\",\"ip\":\"192.0.2.99"),
	VALUE("\"}\n{\"program\":\"rblsmtpd\",\"ip\":\"192.0.2.99\"}"),
	VALUE("program=rblsmtpd"),
	VALUE("{\"program\":\"rblsmtpd\"}"),
	VALUE("]}[{"),
	VALUE("<a@example.org>"),
	VALUE("\"a, b\"@example.org"),
	VALUE("j\xc3\xb6rg@example.org"),
	VALUE("\xff\xfe\x80"),
	VALUE("\xe2\x80\xae gro.elpmaxe"),
	VALUE("  two  blanks  "),
	VALUE("null"),
	VALUE("true"),
	VALUE("1"),
};

enum { NASTY = sizeof nasty / sizeof nasty[0] };

/* A fixed sequence: a failure comes again (xorshift, G. Marsaglia 2003). */
static unsigned
dice(unsigned sides)
{
	static uint64_t x = 88172645463325252u;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	return (unsigned)(x % sides);
}

/* any_value - a nasty one, several together, or any bytes */
static struct span
any_value(struct buf *room)
{
	static const char special[] = "\"\\,= \n-ab1.:{}[]%u0";
	size_t start = room->len;
	unsigned i, n = dice(40);

	if (dice(4) == 0)
		return nasty[dice(NASTY)];
	for (i = 0; i < n; i++)
		if (dice(10) == 0)
			buf_span(room,
			    nasty[dice(NASTY)].s == NULL
				? span_of("x")
				: nasty[dice(NASTY - 1) + 1]);
		else
			buf_char(room,
			    dice(3) ? special[dice(sizeof special - 1)]
				    : (char)dice(256));
	return (struct span){ room->s + start, room->len - start };
}

/* --- what must come back --- */

static char
printable(char c)
{
	return c >= 32 && c <= 126 ? c : '?';
}

/* known - as an event has it: "-" and "" tell nothing */
static bool
known(const char *text)
{
	return text[0] != '\0' && strcmp(text, "-") != 0;
}

static void
expect(struct span got, struct span value, const char *bad, const char *line)
{
	struct buf want = { 0 };
	size_t i;

	buf_text(&want, "");
	for (i = 0; i < value.len && i < 500; i++)
		buf_char(&want,
		    strchr(bad, value.s[i]) ? '?' : printable(value.s[i]));
	if (!known(want.s) ? got.s != NULL : !span_is(got, want.s))
		fail_msg("want <%s>, got <%.*s> in %s", want.s, (int)got.len,
		    got.s == NULL ? "" : got.s, line);
	buf_free(&want);
}

/* path - as an event has the addresses of the envelope */
static struct span
path(struct span value)
{
	return value.len == 0 ? span_of("<>") : value;
}

static struct span
trimmed(struct span value)
{
	while (value.len > 0 && value.s[value.len - 1] == ' ')
		value.len--;
	return value;
}

static void
check_event(const struct record *r, enum record_format format,
    const struct event *event, const char *line)
{
	char ip[IP_TEXT_SIZE];
	const char *bad = format == RECORD_COLUMNS ? " " : "";

	assert_string_equal(event->format, record_formats[format]);
	assert_string_equal(ip_format(&event->ip, ip), "192.0.2.7");
	if (format != RECORD_COLUMNS) {
		assert_int_equal(event->code, r->code);
		expect(event->text,
		    format == RECORD_CLASSIC ? trimmed(r->text) : r->text, "",
		    line);
	}
	if (format == RECORD_CLASSIC)
		return;
	expect(event->zone, r->zones.item[0],
	    format == RECORD_COLUMNS ? " \"=" : "", line);
	expect(event->hostid, r->hostid, bad, line);
	expect(event->hostinfo, r->hostinfo, bad, line);
	if (format == RECORD_COLUMNS)
		return;
	assert_int_equal(event->time, TIME);
	expect(event->helo, r->helo, "", line);
	expect(
	    event->from, r->from.s == NULL ? r->from : path(r->from), "", line);
	if (r->to.count == 1)
		expect(event->to, path(r->to.item[0]), "", line);
}

/* headed - the line as a log has it, behind the header of its writer */
static void
headed(unsigned header, const struct buf *line, struct buf *out)
{
	buf_clear(out);
	buf_text(out, "another line\n");
	switch (header) {
	case 0:
		buf_text(out, "@4000000045098a8b0d1fa9d4 ");
		break;
	case 1:
		buf_text(out, "Mar  2 10:11:12 gw rblsmtpd[12]: ");
		buf_span(out, record_words(buf_as_span(line)));
		buf_text(out, "\n");
		return;
	case 2:
		buf_text(out, "2026-03-02T10:11:12.5+01:00 gw ");
		break;
	default:
		break;
	}
	buf_add(out, line->s, line->len);
}

static enum line_kind
read_back(struct lines *lines, const struct buf *log, struct event *event)
{
	enum line_clock clock;
	struct stamp stamp;
	struct span line;

	assert_true(lines_next(lines, buf_as_span(log), 0, &line));
	assert_ptr_equal(line.s + line.len + 1, log->s + log->len);
	return lines_read(lines, line, event, &clock, &stamp);
}

static void
check(struct lines *lines, struct record *r)
{
	static const enum line_kind want[RECORD_VERDICTS] = {
		[RECORD_REFUSED] = LINE_REFUSAL,
		[RECORD_ACCEPTED] = LINE_LET_IN,
		[RECORD_OBSERVED] = LINE_NOTE,
	};
	struct buf line = { 0 }, log = { 0 };
	struct event event;
	enum line_kind kind;
	unsigned format, header;

	for (format = 0; format < RECORD_FORMATS; format++) {
		buf_clear(&line);
		record_write(r, (enum record_format)format, &line);
		for (header = 0; header < 4 && line.len > 0; header++) {
			headed(header, &line, &log);
			kind = read_back(lines, &log, &event);
			if (kind != want[r->verdict])
				fail_msg("kind %d: %s", kind, log.s);
			if (kind == LINE_REFUSAL)
				check_event(r, (enum record_format)format,
				    &event, log.s);
		}
	}
	buf_free(&line);
	buf_free(&log);
}

static struct record
plain(void)
{
	return (struct record){ .time = TIME,
		.ip = span_of("192.0.2.7"),
		.pid = 12,
		.code = 553,
		.text = span_of("listed") };
}

static void
each_nasty_value_comes_back_from_each_field(void **state)
{
	struct err e;
	struct lines *lines = lines_new(LINES_ALL, NULL, 0, false, &e);
	struct record r;
	int i, field;

	(void)state;
	for (i = 0; i < NASTY; i++)
		for (field = 0; field < 8; field++) {
			r = plain();
			*(struct span *[]){ &r.text, &r.hostid, &r.hostinfo,
				&r.helo, &r.from, &r.zones.item[0],
				&r.to.item[0], &r.errors.item[0] }[field] =
			    nasty[i];
			r.zones.kept = r.zones.count = field == 5;
			r.to.kept = r.to.count = field == 6;
			r.errors.kept = r.errors.count = field == 7;
			r.verdict = RECORD_REFUSED;
			check(lines, &r);
			r.verdict = RECORD_OBSERVED;
			check(lines, &r);
			r.verdict = RECORD_ACCEPTED;
			check(lines, &r);
		}
	lines_free(lines);
}

static void
so_do_thousands_of_any_values(void **state)
{
	struct err e;
	struct lines *lines = lines_new(LINES_ALL, NULL, 0, false, &e);
	struct buf room = { 0 };
	struct record r;
	unsigned i, n, item;

	(void)state;
	/* enough that nothing moves while a record is made */
	room.s = malloc(1 << 20);
	room.room = 1 << 20;
	for (i = 0; i < 5000; i++) {
		buf_clear(&room);
		r = plain();
		r.verdict = (enum record_verdict)dice(RECORD_VERDICTS);
		r.text = any_value(&room);
		r.hostid = any_value(&room);
		r.hostinfo = any_value(&room);
		r.helo = any_value(&room);
		r.from = any_value(&room);
		for (item = 0, n = dice(4); item < n; item++) {
			record_add(&r.zones, any_value(&room));
			record_add(&r.answers, any_value(&room));
			record_add(&r.to, any_value(&room));
			record_add(&r.errors, any_value(&room));
		}
		check(lines, &r);
	}
	buf_free(&room);
	lines_free(lines);
}

static void
a_forged_address_is_no_other_clients_refusal(void **state)
{
	struct err e;
	struct lines *lines = lines_new(LINES_ALL, NULL, 0, false, &e);
	struct buf line = { 0 };
	struct event event;
	struct record r;
	unsigned format;
	int i;

	(void)state;
	for (i = 0; i < NASTY; i++)
		for (format = 0; format < RECORD_FORMATS; format++) {
			if (span_is(nasty[i], "192.0.2.99"))
				continue;
			r = plain();
			r.ip = nasty[i];
			buf_clear(&line);
			record_write(&r, (enum record_format)format, &line);
			if (read_back(lines, &line, &event) == LINE_REFUSAL)
				fail_msg("counted: %s", line.s);
		}
	buf_free(&line);
	lines_free(lines);
}

static void
all_recipients_are_told_or_counted(void **state)
{
	struct err e;
	struct lines *lines = lines_new(LINES_ALL, NULL, 0, false, &e);
	struct buf line = { 0 };
	struct event event;
	struct record r = plain();
	int i;

	(void)state;
	record_add(&r.to, span_of("a@example.org"));
	record_add(&r.to, span_of(""));
	record_write(&r, RECORD_JSON, &line);
	assert_int_equal(read_back(lines, &line, &event), LINE_REFUSAL);
	assert_true(span_is(event.to, "a@example.org, <>"));
	for (i = 2; i < 100; i++)
		record_add(&r.to, span_of("b@example.org"));
	buf_clear(&line);
	record_write(&r, RECORD_LOGFMT, &line);
	assert_int_equal(read_back(lines, &line, &event), LINE_REFUSAL);
	assert_true(span_starts(event.to, "a@example.org, <>, b@example.org"));
	assert_true(span_ends(event.to, ", 36 more"));
	buf_free(&line);
	lines_free(lines);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_nasty_value_comes_back_from_each_field),
		cmocka_unit_test(so_do_thousands_of_any_values),
		cmocka_unit_test(a_forged_address_is_no_other_clients_refusal),
		cmocka_unit_test(all_recipients_are_told_or_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
