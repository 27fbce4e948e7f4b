/*
 * Every line in tests/lines becomes the event that stands under it.
 */
#include <dirent.h>
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/event.h"
#include "lib/when.h"
#include "rblstat/lines.h"

#define FOLDER "tests/lines/"

static void
add_field(struct buf *b, struct span field)
{
	buf_char(b, ' ');
	buf_span(b, field.s == NULL ? span_of("-") : field);
}

static void
add_time(struct buf *b, const struct event *event, enum line_clock clock,
    const struct stamp *stamp)
{
	char text[WHEN_TEXT_SIZE];

	if (clock == CLOCK_FULL)
		buf_format(b, " %s", when_utc(event->time, text));
	else if (clock == CLOCK_NONE)
		buf_text(b, " -");
	else {
		buf_text(b, " ");
		if (stamp->year != 0)
			buf_format(b, "%d-", stamp->year);
		buf_format(b, "%02d-%02dT%02d:%02d:%02d", stamp->month,
		    stamp->day, stamp->second / 3600, stamp->second / 60 % 60,
		    stamp->second % 60);
	}
}

/* add_connection - what a line tells more of one: SESSION, MAIL, FIELD ... */
static void
add_connection(struct buf *b, const struct event *event)
{
	const struct span fields[] = { event->session, event->queue,
		event->hostid, event->from, event->to };
	size_t i;

	for (i = 0; i < sizeof fields / sizeof fields[0]; i++)
		if (fields[i].s != NULL)
			add_field(b, fields[i]);
	if (event->port != 0)
		buf_format(b, " port=%d", event->port);
	if (event->times != 1)
		buf_format(b, " times=%" PRId64, event->times);
}

static void
describe(struct lines *lines, struct span line, struct buf *b)
{
	static const char *const other[] = {
		[LINE_OTHER] = "-",
		[LINE_LET_IN] = "let-in",
		[LINE_NOTE] = "note",
		[LINE_MALFORMED] = "malformed",
		[LINE_ACCEPT] = "accept",
		[LINE_SENDER] = "sender",
		[LINE_RECIPIENT] = "recipient",
		[LINE_END] = "end",
		[LINE_OVERRIDE] = "override",
		[LINE_REPEAT] = "repeat",
		[LINE_MAIL] = "mail",
		[LINE_DELIVERY] = "delivery",
		[LINE_SUCCESS] = "success",
		[LINE_SENT] = "sent",
	};
	enum line_clock clock;
	enum line_kind kind;
	struct event event;
	struct stamp stamp;
	char ip[IP_TEXT_SIZE];

	kind = lines_read(lines, line, &event, &clock, &stamp);
	if (kind != LINE_REFUSAL) {
		buf_text(b, other[kind]);
		if (kind > LINE_MALFORMED)
			add_connection(b, &event);
		return;
	}
	buf_text(b, event.format);
	add_time(b, &event, clock, &stamp);
	buf_format(b, " %s", ip_format(&event.ip, ip));
	add_field(b, event.zone);
	if (event.code != 0)
		buf_format(b, " %d", event.code);
	else
		buf_text(b, " -");
	add_field(b, event.hostid);
	add_field(b, event.hostinfo);
	add_field(b, event.text);
	if (event.times != 1)
		buf_format(b, " times=%" PRId64, event.times);
	if (event.helo.s == NULL && event.from.s == NULL && event.to.s == NULL)
		return;
	buf_text(b, " |");
	add_field(b, event.helo);
	add_field(b, event.from);
	add_field(b, event.to);
}

static int
check_file(struct lines *lines, const char *name)
{
	char path[512], *line = NULL, *event = NULL;
	size_t room = 0, event_room = 0;
	struct buf got = { 0 };
	ssize_t len, event_len;
	int checked = 0;
	FILE *file;

	snprintf(path, sizeof path, FOLDER "%s", name);
	file = fopen(path, "r");
	assert_non_null(file);
	while ((len = getline(&line, &room, file)) > 0) {
		if (line[0] == '#' || line[0] == '\n')
			continue;
		event_len = getline(&event, &event_room, file);
		assert_true(event_len > 1);
		event[event_len - 1] = '\0';
		buf_clear(&got);
		describe(lines, (struct span){ line, (size_t)len - 1 }, &got);
		if (strcmp(got.s, event) != 0)
			fail_msg(
			    "%s: %swant %s\n got %s", name, line, event, got.s);
		checked++;
	}
	fclose(file);
	free(line);
	free(event);
	buf_free(&got);
	return checked;
}

static void
every_line_becomes_its_event(void **state)
{
	struct err e;
	struct lines *lines = lines_new(LINES_ALL, NULL, 0, false, &e);
	struct dirent *entry;
	DIR *folder = opendir(FOLDER);
	int checked = 0;

	(void)state;
	assert_non_null(lines);
	assert_non_null(folder);
	while ((entry = readdir(folder)) != NULL)
		if (entry->d_name[0] != '.')
			checked += check_file(lines, entry->d_name);
	closedir(folder);
	lines_free(lines);
	assert_true(checked > 50);
}

/* what is in the memory of the lines is of the last one alone */
static void
all_lines_of_a_text_are_read_at_once(void **state)
{
	static const char text[] =
	    "<22>1 2026-03-02T10:00:00Z mx1 rblsmtpd 7 - - "
	    "192.0.2.1 pid 7: 451 first\n"
	    "nothing\n"
	    "program=rblsmtpd time=2026-03-02T10:00:00Z verdict=refused "
	    "ip=192.0.2.2 code=451 to=a@example.org,b@example.org "
	    "to_count=2\n"
	    "\0\0<22>1 2026-03-02T10:00:00Z mx2 rblsmtpd 8 - - "
	    "192.0.2.3 pid 8: 451 second\n"
	    "rblsmtpd: fatal: unable to do anything\n";
	const struct span all = { text, sizeof text - 1 };
	struct lot lot = { 0 };
	struct err e;
	struct lines *lines = lines_new(LINES_ALL, NULL, 0, false, &e);
	int round;

	(void)state;
	for (round = 0; round < 2; round++) {
		lines_lot(lines, all, &lot);
		assert_int_equal(lot.newlines, 5);
		assert_int_equal(lot.count, 3);
		assert_true(span_is(lot.line[0].event.text, "first"));
		assert_true(span_is(lot.line[0].event.machine, "mx1"));
		assert_true(span_is(lot.line[0].event.session, "7"));
		assert_int_equal(lot.line[1].newlines, 2);
		assert_true(span_is(
		    lot.line[1].event.to, "a@example.org, b@example.org"));
		assert_int_equal(lot.line[2].newlines, 3);
		assert_int_equal(*lot.line[2].line.s, '<');
		assert_true(span_is(lot.line[2].event.text, "second"));
	}
	lines_lot_free(&lot);
	lines_free(lines);
}

static void
the_next_line_is_found_wherever_it_stands(void **state)
{
	static const char text[] = "nothing\n"
				   "a rblsmtpd: first\n"
				   "\n"
				   "rblsmtpd: second\n"
				   "and a rblsmtpd without an end";
	static const char *const want[] = { "a rblsmtpd: first",
		"rblsmtpd: second", "and a rblsmtpd without an end" };
	struct span line, all = span_of(text);
	struct err e;
	struct lines *lines = lines_new(LINES_ALL, NULL, 0, false, &e);
	size_t from = 0, i;

	(void)state;
	for (i = 0; i < 3; i++) {
		assert_true(lines_next(lines, all, from, &line));
		assert_true(span_is(line, want[i]));
		from = (size_t)(line.s + line.len - text);
	}
	assert_false(lines_next(lines, all, from, &line));
	assert_false(lines_next(lines, all, all.len, &line));
	lines_free(lines);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_line_becomes_its_event),
		cmocka_unit_test(the_next_line_is_found_wherever_it_stands),
		cmocka_unit_test(all_lines_of_a_text_are_read_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
