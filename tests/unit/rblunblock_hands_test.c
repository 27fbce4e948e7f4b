/* hands: what the log of changes tells of entries that hands have changed */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/entry.h"
#include "rblunblock/hands.h"
#include "rblunblock/moved.h"
#include "rblunblock/network.h"

#define FILE_NAME "/etc/tcp.smtp"

#define COMMENT(why)                                                           \
	"# rblunblock 2026-03-02 anna until=never why=\"" why "\"\n"
#define RULE(net)       net ":allow,RBLSMTPD=\"\"\n"
#define ENTRY(net, why) COMMENT(why) RULE(net)

/* A change, as far as it matters here; NULL: it has none of that. */
struct change {
	const char *verb; /* NULL: the line is as `added` has it */
	const char *in, *out;
	const char *added; /* NULL: the bytes are not noted */
	const char *file, *kind;
};

#define CHANGES 5

#define DID(what, lets, turns, bytes)                                          \
	{                                                                      \
		.verb = what, .in = lets, .out = turns, .added = bytes         \
	}
#define DID_TO(path, of, what, lets, turns, bytes)                             \
	{                                                                      \
		what, lets, turns, bytes, path, of                             \
	}
#define DAMAGED(line)                                                          \
	{                                                                      \
		.added = line                                                  \
	}

static const struct {
	const char *name;
	struct change log[CHANGES];
	const char *text; /* of the rules */
	const char *want; /* of each entry: . c(omment) r(ule) */
	const char *gone; /* each with the change that let it in */
} cases[] = {
	{ "nothing was done by hand",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("allow", "192.0.2.2", NULL, ENTRY("192.0.2.2", "y")) },
	    ENTRY("192.0.2.2", "y") "1.:deny\n" ENTRY("192.0.2.1", "x"), "..",
	    "" },
	{ "the comment was edited",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")) },
	    ENTRY("192.0.2.1", "z"), "c", "" },
	{ "the rule was edited",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")) },
	    COMMENT("x") "192.0.2.1:allow\n", "r", "" },
	{ "both were edited: the rule matters more",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")) },
	    COMMENT("z") "192.0.2.1:allow\n", "r", "" },
	{ "the last line has no newline",
	    { DID("allow", "192.0.2.1", NULL,
		COMMENT("x") "192.0.2.1:allow,RBLSMTPD=\"\"") },
	    COMMENT("x") "192.0.2.1:allow,RBLSMTPD=\"\"", ".", "" },
	{ "the entry is gone",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("allow", "192.0.2.2", NULL, ENTRY("192.0.2.2", "y")) },
	    ENTRY("192.0.2.2", "y"), ".", "192.0.2.1(1) " },
	{ "its comment alone is gone: nobody's rule lets it in",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")) },
	    RULE("192.0.2.1"), "", "192.0.2.1(1) " },
	{ "no rules are left",
	    { DID("allow", "192.0.2.9 192.0.2.10", NULL,
		ENTRY("192.0.2.9", "x") ENTRY("192.0.2.10", "x")) },
	    "", "", "192.0.2.10(1) 192.0.2.9(1) " },

	{ "it was taken out by us",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("remove", NULL, "192.0.2.1", "") },
	    "", "", "" },
	{ "it was taken out by us, and put in by hand",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("remove", NULL, "192.0.2.1", "") },
	    ENTRY("192.0.2.1", "by hand"), ".", "" },
	{ "it was let in again, and is gone",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("remove", NULL, "192.0.2.1", ""),
		DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "y")) },
	    "", "", "192.0.2.1(3) " },
	{ "the comment was renewed: no network moved",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("renew", NULL, NULL, COMMENT("y")) },
	    ENTRY("192.0.2.1", "y"), ".", "" },
	{ "undo brought back a rule that another change had written",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("expire", NULL, "192.0.2.1", ""),
		DID("undo", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")) },
	    ENTRY("192.0.2.1", "x"), ".", "" },
	/* two that begin alike share a line, which is noted but once */
	{ "the line above was there already",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("allow", "192.0.2.2", NULL,
		    RULE("192.0.2.2") COMMENT("x")) },
	    ENTRY("192.0.2.2", "x") ENTRY("192.0.2.1", "x"), "..", "" },

	{ "a change that is not noted byte for byte",
	    { DID("allow", "192.0.2.1", NULL, NULL) }, ENTRY("192.0.2.1", "z"),
	    ".", "" },
	{ "such a change may have rewritten what was there before",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("renew", NULL, NULL, NULL),
		DID("allow", "192.0.2.2", NULL, ENTRY("192.0.2.2", "y")) },
	    ENTRY("192.0.2.1", "z") ENTRY("192.0.2.2", "z"), ".c", "" },
	{ "such a change moves networks all the same",
	    { DID("allow", "192.0.2.1 192.0.2.2", NULL, NULL),
		DID("remove", NULL, "192.0.2.2", NULL) },
	    "", "", "192.0.2.1(1) " },
	{ "a removal by hand that is noted writes no rules",
	    { DID("allow", "192.0.2.1 192.0.2.2", NULL,
		  ENTRY("192.0.2.1", "x") ENTRY("192.0.2.2", "x")),
		DID("remove", NULL, "192.0.2.2", NULL) },
	    ENTRY("192.0.2.1", "z"), "c", "" },
	{ "a build writes no rules",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DID("build", NULL, NULL, NULL) },
	    ENTRY("192.0.2.1", "z"), "c", "" },

	{ "an entry that the log never let in",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")) },
	    ENTRY("192.0.2.1", "x") ENTRY("192.0.2.2", "z"), "..", "" },
	{ "an entry that is older than the log", { DAMAGED(NULL) },
	    ENTRY("192.0.2.1", "x"), ".", "" },

	{ "changes of other files",
	    { DID_TO("/etc/tcp.pop3", NULL, "allow", "192.0.2.1", NULL,
		  ENTRY("192.0.2.1", "x")),
		DID_TO(FILE_NAME, NULL, "allow", "192.0.2.2", NULL,
		    ENTRY("192.0.2.2", "y")),
		DID_TO("/etc/tcp.pop3", NULL, "renew", NULL, NULL, NULL),
		DID_TO(FILE_NAME "x", NULL, "remove", NULL, "192.0.2.2", "") },
	    ENTRY("192.0.2.2", "z"), "c", "" },
	{ "changes of other kinds",
	    { DID_TO(FILE_NAME, "cidr", "allow", "192.0.2.1", NULL,
		  ENTRY("192.0.2.1", "x")),
		DID_TO(FILE_NAME, "tcprules", "allow", "192.0.2.2", NULL,
		    ENTRY("192.0.2.2", "y")) },
	    "", "", "192.0.2.2(2) " },

	{ "damaged lines",
	    { DAMAGED(""),
		DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")),
		DAMAGED("{\"id\":2,\"time\":\"2026-03-02T10:"),
		DAMAGED("\xff\xfe {}[] null"),
		DID("allow", "192.0.2.2", NULL, ENTRY("192.0.2.2", "y")) },
	    ENTRY("192.0.2.1", "z"), "c", "192.0.2.2(5) " },
	{ "networks that are none",
	    { DID("allow", "nonsense 192.0.2.1/33 \x01", NULL, NULL) }, "", "",
	    "\x01(1) 192.0.2.1/33(1) nonsense(1) " },

	{ "networks, and what was asked for",
	    { DID("allow", "192.0.2.0/24 2001:db8::1", NULL,
		  ENTRY("192.0.2.", "x") ENTRY("2001:db8::1", "x")),
		DID("allow", "198.51.100.0/30", NULL,
		    "# rblunblock 2026-03-02 a for=198.51.100.0/30 why=\"\"\n"
		    "198.51.100.0-3:allow\n") },
	    ENTRY("192.0.2.", "x") "# rblunblock 2026-03-02 a "
				   "for=198.51.100.0/30 why=\"\"\n"
				   "198.51.100.0-7:allow\n",
	    ".r", "2001:db8::1(1) " },
	{ "any byte may stand in a line",
	    { DID("allow", "192.0.2.1 192.0.2.2", NULL,
		ENTRY("192.0.2.1", "\xff") ENTRY("192.0.2.2", "\xc4\x85")) },
	    ENTRY("192.0.2.1", "\xff") ENTRY("192.0.2.2", "\xc4\x86"), ".c",
	    "" },
	{ "the rule was moved away from the margin",
	    { DID("allow", "192.0.2.1", NULL, ENTRY("192.0.2.1", "x")) },
	    COMMENT("x") "  " RULE("192.0.2.1"), "r", "" },
};

/* --- the log --- */

static void
put_change(const struct change *c, int64_t id, struct buf *log)
{
	const struct audit_edit edit = { .added = span_of(c->added),
		.removed = span_of("") };
	struct audit a = { .id = id,
		.time = 1772445072,
		.verb = span_of(c->verb),
		.target = span_of("somebody"),
		.file = span_of(c->file),
		.kind = span_of(c->kind),
		.in = span_of(c->in),
		.out = span_of(c->out),
		.edits = &edit,
		.edit_count = c->added != NULL };

	if (c->verb != NULL) {
		audit_write(&a, log);
		return;
	}
	buf_text(log, c->added);
	buf_char(log, '\n');
}

static struct hands *
read_all(const struct change *log, size_t count)
{
	struct buf text = { 0 };
	struct hands *h;
	size_t i;

	for (i = 0; i < count; i++)
		if (log[i].verb != NULL || log[i].added != NULL)
			put_change(&log[i], (int64_t)i + 1, &text);
	h = hands_read(buf_as_span(&text), FILE_NAME, "tcprules");
	buf_free(&text);
	return h;
}

/* --- the entries --- */

/* put_edited - a letter for each entry of the text */
static void
put_edited(struct hands *h, struct span text, struct buf *out)
{
	static const char letters[] = {
		[HAND_NONE] = '.', [HAND_COMMENT] = 'c', [HAND_RULE] = 'r'
	};
	const struct dialect *d;
	struct entries all;
	struct network n;
	struct err e;
	size_t i;

	assert_int_equal(dialect_find("tcprules", NULL, &d, &e), 0);
	entries_read(text, d, &all);
	buf_text(out, "");
	for (i = 0; i < all.count; i++) {
		assert_true(moved_network(&all.list[i], d, &n));
		buf_char(out, letters[hands_edited(h, text, &all.list[i], &n)]);
	}
	entries_free(&all);
}

static void
put_gone(const struct hands *h, struct buf *out)
{
	struct gone gone;
	size_t at = 0;

	buf_text(out, "");
	while (hands_gone(h, &at, &gone)) {
		assert_true(span_is(gone.target, "somebody"));
		buf_format(out, "%.*s(%lld) ", (int)gone.net.len, gone.net.s,
		    (long long)gone.id);
	}
	assert_false(hands_gone(h, &at, &gone));
}

static void
what_hands_did_is_told_and_no_change_of_ours_is(void **state)
{
	struct buf edited, gone;
	struct hands *h;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		edited = gone = (struct buf){ 0 };
		h = read_all(cases[i].log, CHANGES);
		put_edited(h, span_of(cases[i].text), &edited);
		put_gone(h, &gone);
		if (strcmp(edited.s, cases[i].want) != 0)
			fail_msg("%s: \"%s\" and not \"%s\"", cases[i].name,
			    edited.s, cases[i].want);
		if (strcmp(gone.s, cases[i].gone) != 0)
			fail_msg("%s: gone are \"%s\" and not \"%s\"",
			    cases[i].name, gone.s, cases[i].gone);
		hands_free(h);
		buf_free(&edited);
		buf_free(&gone);
	}
	hands_free(NULL);
}

static void
a_comment_is_known_to_stand_above_the_rule_of_another(void **state)
{
	static const struct {
		const char *text;
		bool joined;
	} texts[] = {
		{ ENTRY("192.0.2.1", "x"), false },
		{ COMMENT("x") "  " RULE("192.0.2.1"), false },
		{ COMMENT("x") "192.0.2.1:deny\n", false },
		{ ENTRY("192.0.2.10", "x"), false },
		{ ENTRY("192.0.2.2", "x"), true },
		{ COMMENT("x") "  " RULE("192.0.2.2"), true },
		{ ENTRY("192.0.2.", "x"), true },
		/* the end of a range was moved */
		{ ENTRY("192.0.2.1-200", "x"), false },
		{ ENTRY("192.0.2.2-200", "x"), true },
		{ ENTRY("192.0.2.100", "x"), true },
		{ ENTRY("", "x"), true },
		{ ENTRY("203.0.113.7", "y"), false },
	};
	struct change log[CHANGES] = {
		DID("allow", "192.0.2.1 192.0.2.10", NULL,
		    ENTRY("192.0.2.10", "x") ENTRY("192.0.2.1", "x")),
		DID("remove", NULL, "192.0.2.10", ""),
	};
	const struct dialect *d;
	struct entries all;
	struct hands *h;
	struct err e;
	size_t i, turn;

	(void)state;
	assert_int_equal(dialect_find("tcprules", NULL, &d, &e), 0);
	for (turn = 0; turn < 2; turn++) {
		h = read_all(log, CHANGES);
		for (i = 0; i < sizeof texts / sizeof *texts; i++) {
			entries_read(span_of(texts[i].text), d, &all);
			hands_see(h, span_of(texts[i].text), &all);
			/* what is not noted may be any rule */
			if (hands_joined(h, span_of(texts[i].text), all.list) !=
			    (texts[i].joined && turn == 0))
				fail_msg("%s", texts[i].text);
			entries_free(&all);
		}
		hands_free(h);
		log[2] = (struct change)DID("renew", NULL, NULL, NULL);
	}
}

/* 4000 were let in; every fourth went by --remove, of the next the comment was
 * edited, of the next the rule, and the last went by hand */
#define MANY 4000

static void
thousands_of_changes_are_told_apart(void **state)
{
	struct buf log = { 0 }, text = { 0 }, edited = { 0 }, gone = { 0 };
	struct buf wanted = { 0 };
	char net[16], added[200];
	struct change c;
	struct hands *h;
	size_t i;
	int turn;

	(void)state;
	for (i = 0; i < 2 * MANY; i++) {
		turn = (int)(i % MANY);
		snprintf(net, sizeof net, "10.0.%d.%d", turn / 250, turn % 250);
		snprintf(added, sizeof added,
		    "# rblunblock 2026-03-02 anna why=\"%d\"\n%s:allow\n", turn,
		    net);
		c = (struct change)DID("allow", net, NULL, added);
		if (i >= MANY)
			c = (struct change)DID("remove", NULL, net, "");
		if (i < MANY || turn % 4 == 0)
			put_change(&c, (int64_t)i + 1, &log);
		if (i >= MANY || turn % 4 == 0 || turn % 4 == 3)
			continue;
		buf_format(&text,
		    "# rblunblock 2026-03-02 anna why=\"%d%s\"\n%s:allow%s\n",
		    turn, turn % 4 == 1 ? "!" : "", net,
		    turn % 4 == 2 ? ",A=\"\"" : "");
		buf_char(&wanted, turn % 4 == 1 ? 'c' : 'r');
	}
	h = hands_read(buf_as_span(&log), FILE_NAME, "tcprules");
	put_edited(h, buf_as_span(&text), &edited);
	assert_string_equal(edited.s, wanted.s);
	put_gone(h, &gone);
	/* in the order of their texts */
	assert_non_null(strstr(gone.s, "10.0.0.103(104) 10.0.0.107(108) "));
	assert_null(strstr(gone.s, "10.0.0.104("));
	for (turn = 0, i = 0; i < gone.len; i++)
		turn += gone.s[i] == ' ';
	assert_int_equal(turn, MANY / 4);
	hands_free(h);
	buf_free(&log);
	buf_free(&text);
	buf_free(&edited);
	buf_free(&gone);
	buf_free(&wanted);
}

static void
the_last_change_tells_since_when_a_network_is_let_in(void **state)
{
	static const struct {
		const char *net;
		int64_t time; /* -1: the log does not tell */
	} of[] = {
		{ "192.0.2.1", 3000 },
		{ "192.0.2.2", 1000 },
		{ "192.0.2.3", -1 },
		{ "192.0.2.4", -1 },
	};
	struct audit changes[] = {
		{ .in = span_of("192.0.2.1 192.0.2.2 192.0.2.3") },
		{ .out = span_of("192.0.2.1 192.0.2.3") },
		{ .in = span_of("192.0.2.1") },
	};
	struct buf log = { 0 };
	struct network n;
	struct hands *h;
	struct err e;
	int64_t time;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof changes / sizeof *changes; i++) {
		changes[i].id = (int64_t)i + 1;
		changes[i].time = changes[i].id * 1000;
		changes[i].verb = span_of("allow");
		changes[i].file = span_of(FILE_NAME);
		changes[i].kind = span_of("tcprules");
		changes[i].target = span_of("somebody");
		audit_write(&changes[i], &log);
	}
	h = hands_read(buf_as_span(&log), FILE_NAME, "tcprules");
	for (i = 0; i < sizeof of / sizeof *of; i++) {
		assert_int_equal(network_parse(of[i].net, &n, &e), 0);
		time = -1;
		assert_int_equal(hands_since(h, &n, &time), of[i].time > 0);
		assert_int_equal(time, of[i].time);
	}
	hands_free(h);
	buf_free(&log);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    what_hands_did_is_told_and_no_change_of_ours_is),
		cmocka_unit_test(
		    a_comment_is_known_to_stand_above_the_rule_of_another),
		cmocka_unit_test(thousands_of_changes_are_told_apart),
		cmocka_unit_test(
		    the_last_change_tells_since_when_a_network_is_let_in),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
