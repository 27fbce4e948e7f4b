/* digest: what a report speaks of, and what the next one does */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/store.h"
#include "rblreport/digest.h"
#include "rblreport/document.h"
#include "rblreport/night.h"
#include "tests/unit/database.h"

#define DAY 86400
#define NOW 1772600000 /* 2026-03-04 */

/* A database, and the report that was made of it last. */
struct place {
	struct store *store;
	struct night night;
	struct document *d;
	const char *kind; /* of the rules of rblunblock */
};

static int
set_up(void **state)
{
	struct place *p = calloc(1, sizeof *p);

	p->store = database_new();
	if (p->store == NULL)
		return -1;
	run(p->store,
	    "INSERT INTO source (id, path, head, position) "
	    "VALUES (1, 'log', 1, 0)");
	run(p->store,
	    "INSERT INTO zone VALUES (1, 'z.example'), (2, 'a.example'), "
	    "(3, 'a.example.com')");
	run(p->store, "INSERT INTO domain VALUES (1, 'b.example')");
	run(p->store,
	    "INSERT INTO host (id, ip, name, domain) VALUES "
	    "(1, '192.0.2.1', 'a.pl', 0), (2, '192.0.2.2', 'x.b.example', 1), "
	    "(3, '192.0.2.3', NULL, 0), (4, '192.0.2.4', 'y.b.example', 1), "
	    "(5, '2001:db8::5', 'mx.pl', 0)");
	p->kind = "tcprules";
	*state = p;
	return 0;
}

static void
forget(struct place *p)
{
	night_free(&p->night);
	document_free(p->d);
	p->d = NULL;
}

static int
tear_down(void **state)
{
	struct place *p = *state;

	forget(p);
	store_close(p->store);
	free(p);
	return 0;
}

/* refuse - one event, and the daily sum that rblstat keeps with it */
static void
refuse(struct place *p, int host, int zone, int64_t time)
{
	char sql[512];

	snprintf(sql, sizeof sql,
	    "INSERT INTO event (source, position, time, dated, host, zone, "
	    "format) VALUES (1, 0, %lld, 0, %d, %d, 'classic')",
	    (long long)time, host, zone);
	run(p->store, sql);
	snprintf(sql, sizeof sql,
	    "INSERT INTO day_sum VALUES "
	    "(strftime('%%Y%%m%%d', %lld, 'unixepoch') + 0, 0, %d, %d, 1, "
	    "%lld, %lld) ON CONFLICT DO UPDATE SET tries = tries + 1, "
	    "first = min(first, excluded.first), "
	    "last = max(last, excluded.last)",
	    (long long)time, host, zone, (long long)time, (long long)time);
	run(p->store, sql);
}

/* look - what DNS said of a host */
static void
look(struct place *p, int host, const char *rest)
{
	char sql[512];

	snprintf(sql, sizeof sql,
	    "INSERT INTO look (host, asked, iprev, name, domain, points, "
	    "class) VALUES (%d, 1, %s)",
	    host, rest);
	run(p->store, sql);
}

static void
digest_at(struct place *p, size_t limit, int64_t now)
{
	struct digest_wish wish = { .home = span_of(".pl"),
		.limit = limit,
		.now = now,
		.host = "mx1",
		.kind = p->kind };
	struct err e = { 0 };

	forget(p);
	p->d = document_new();
	if (digest_nightly(p->store, &wish, &p->night, p->d, &e) < 0)
		fail_msg("%s", e.text);
}

static void
digest(struct place *p, size_t limit)
{
	digest_at(p, limit, NOW);
}

static void
mark(struct place *p, int64_t now)
{
	struct digest_sent sent = { .kind = DIGEST_NIGHTLY,
		.now = now,
		.upto = p->night.upto,
		.tries = 1,
		.hosts = 1 };
	struct err e = { 0 };

	assert_int_equal(digest_mark(p->store, &sent, &e), 0);
}

static const struct document *
row(const struct place *p, const char *list, size_t at)
{
	const struct document *rows = doc_find(p->d, list);

	if (rows == NULL || at >= rows->count)
		fail_msg("%s has no row %zu", list, at);
	return rows->child[at];
}

static size_t
rows(const struct document *d, const char *list)
{
	const struct document *found = doc_find(d, list);

	if (found == NULL || found->kind != DOC_LIST)
		fail_msg("no list %s", list);
	return found->count;
}

static bool
is_nothing(const struct document *d, const char *path)
{
	const struct document *found = doc_find(d, path);

	return found != NULL && found->kind == DOC_NOTHING;
}

static void
assert_text(const struct document *d, const char *path, const char *want)
{
	struct span text = doc_text_of(d, path);

	if (!span_is(text, want))
		fail_msg("%s is \"%.*s\" and not \"%s\"", path, (int)text.len,
		    text.s == NULL ? "" : text.s, want);
}

/* assert_words - the texts of a list, with a blank between them */
static void
assert_words(const struct document *d, const char *list, const char *want)
{
	const struct document *found = doc_find(d, list);
	struct buf words = { 0 };
	size_t i;

	assert_non_null(found);
	buf_text(&words, "");
	for (i = 0; i < found->count; i++) {
		buf_text(&words, i > 0 ? " " : "");
		buf_span(&words, found->child[i]->text);
	}
	assert_string_equal(words.s, want);
	buf_free(&words);
}

/* --- totals --- */

static void
a_report_counts_tries_hosts_and_lists(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 1, 200);
	refuse(p, 1, 3, 100);
	refuse(p, 1, 2, 300);
	refuse(p, 1, 0, 250);
	refuse(p, 2, 1, 50);
	refuse(p, 3, 0, 400);
	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "tries"), 6);
	assert_int_equal(doc_number_of(p->d, "hosts"), 3);
	assert_int_equal(doc_number_of(p->d, "named"), 2);
	assert_int_equal(doc_number_of(p->d, "at_home"), 1);
	assert_int_equal(doc_number_of(p->d, "first"), 50);
	assert_int_equal(doc_number_of(p->d, "last"), 400);
	assert_true(is_nothing(p->d, "since"));
	assert_int_equal(rows(p->d, "people"), 1);
	assert_int_equal(doc_number_of(row(p, "people", 0), "tries"), 4);
	assert_int_equal(doc_number_of(row(p, "people", 0), "first"), 100);
	assert_int_equal(doc_number_of(row(p, "people", 0), "last"), 300);
	assert_int_equal(rows(p->d, "lists"), 4);
	assert_int_equal(doc_number_of(row(p, "lists", 0), "tries"), 2);
	assert_text(row(p, "lists", 0), "zone", "z.example");
	assert_int_equal(doc_number_of(row(p, "lists", 0), "only"), 1);
	assert_true(is_nothing(row(p, "lists", 1), "zone"));
	assert_int_equal(doc_number_of(row(p, "lists", 1), "hosts"), 2);
}

static void
a_first_report_is_the_same_without_the_single_refusals(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 1, 200);
	refuse(p, 2, 1, 2 * DAY);
	run(p->store, "DELETE FROM event WHERE host = 1");
	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "tries"), 2);
	assert_int_equal(doc_number_of(p->d, "hosts"), 2);
	assert_int_equal(doc_number_of(p->d, "first"), 200);
}

static void
a_report_behind_one_of_nothing_speaks_of_all(void **state)
{
	struct place *p = *state;

	digest(p, 9);
	mark(p, 150);
	refuse(p, 1, 1, 200);
	refuse(p, 2, 1, 2 * DAY);
	run(p->store, "DELETE FROM event WHERE host = 1");
	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "since"), 150);
	assert_int_equal(doc_number_of(p->d, "tries"), 2);
	assert_int_equal(doc_number_of(p->d, "new"), 2);
	assert_true(is_nothing(row(p, "lists", 0), "usual"));
}

static void
nothing_refused_is_an_empty_report(void **state)
{
	struct place *p = *state;

	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "empty"), 1);
	assert_int_equal(doc_number_of(p->d, "tries"), 0);
	assert_true(is_nothing(p->d, "first"));
	assert_int_equal(rows(p->d, "people"), 0);
	assert_int_equal(rows(p->d, "lists"), 0);
	assert_int_equal(rows(p->d, "order"), 0);
	assert_int_equal(rows(p->d, "days"), 0);
	assert_int_equal(rows(p->d, "missing"), 0);
}

static void
a_limit_cuts_lists_and_no_total(void **state)
{
	struct place *p = *state;
	int i;

	for (i = 0; i < 5; i++)
		refuse(p, 2 + (i > 2), i % 3, 100);
	refuse(p, 1, 1, 100);
	refuse(p, 5, 1, 100);
	refuse(p, 5, 1, 200);
	digest(p, 1);
	assert_int_equal(doc_number_of(p->d, "tries"), 8);
	assert_int_equal(rows(p->d, "people"), 1);
	assert_text(row(p, "people", 0), "ip", "2001:db8::5");
	assert_int_equal(doc_number_of(p->d, "people_left.hosts"), 1);
	assert_int_equal(doc_number_of(p->d, "people_left.tries"), 1);
	assert_int_equal(rows(p->d, "organisations"), 1);
	assert_text(row(p, "organisations", 0), "domain", "b.example");
	assert_int_equal(doc_number_of(p->d, "organisations_left.hosts"), 1);
	assert_int_equal(doc_number_of(p->d, "organisations_left.tries"), 2);
	assert_int_equal(rows(p->d, "lists"), 1);
	assert_int_equal(doc_number_of(p->d, "lists_left"), 2);
}

/* --- the window --- */

static void
what_comes_while_a_report_is_on_its_way_is_in_the_next(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 1, 100);
	digest(p, 9);
	refuse(p, 2, 1, 90);
	mark(p, 1000);
	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "since"), 1000);
	assert_int_equal(doc_number_of(p->d, "tries"), 1);
	assert_int_equal(doc_number_of(p->d, "first"), 90);
	assert_text(row(p, "organisations", 0), "domain", "b.example");
}

static void
reports_of_another_kind_move_nothing(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 1, 100);
	run(p->store,
	    "INSERT INTO report (kind, sent, last_event, tries, hosts) "
	    "VALUES ('monthly', 1, 1, 1, 1)");
	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "tries"), 1);
	assert_true(is_nothing(p->d, "since"));
}

static void
a_refusal_that_was_let_in_after_all_is_none(void **state)
{
	struct place *p = *state;

	digest(p, 9);
	mark(p, 1);
	refuse(p, 1, 1, 100);
	refuse(p, 2, 1, 100);
	run(p->store, "UPDATE event SET times = 0 WHERE host = 1");
	run(p->store, "DELETE FROM day_sum WHERE host = 1");
	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "tries"), 1);
	assert_int_equal(doc_number_of(p->d, "hosts"), 1);
}

static void
new_is_who_was_refused_in_this_window_for_the_first_time(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 1, 100);
	refuse(p, 2, 1, 100);
	digest(p, 9);
	mark(p, 150);
	refuse(p, 1, 1, 200); /* the same day, and the same list */
	refuse(p, 2, 2, 200);
	refuse(p, 5, 1, 200);
	refuse(p, 5, 1, 3 * DAY);
	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "new"), 1);
	assert_text(row(p, "people", 0), "ip", "2001:db8::5");
	assert_int_equal(doc_number_of(row(p, "people", 0), "new"), 1);
	assert_int_equal(doc_number_of(row(p, "people", 1), "new"), 0);
}

/* --- people --- */

static void
likely_partners_come_first_and_of_these_the_new_ones(void **state)
{
	struct place *p = *state;

	refuse(p, 3, 1, 100);
	digest(p, 9);
	mark(p, 150);
	refuse(p, 1, 1, 200);
	refuse(p, 2, 1, 200);
	refuse(p, 3, 1, 200);
	refuse(p, 4, 1, 200);
	refuse(p, 5, 1, 200);
	look(p, 2, "'pass', 'm.x.example', 'x.example', 5, 'likely'");
	look(p, 3, "'pass', 'm.y.example', 'y.example', 9, 'likely'");
	look(p, 4, "'pass', 'm.z.example', 'z.example', 7, 'likely'");
	look(p, 5, "'pass', 'dsl-5.tp.pl', 'tp.pl', -1, 'unlikely'");
	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "likely"), 3);
	assert_int_equal(rows(p->d, "people"), 5);
	assert_text(row(p, "people", 0), "ip", "192.0.2.4");
	assert_text(row(p, "people", 1), "ip", "192.0.2.2");
	assert_text(row(p, "people", 2), "ip", "192.0.2.3");
	assert_text(row(p, "people", 3), "ip", "192.0.2.1");
	assert_text(row(p, "people", 4), "ip", "2001:db8::5");
	assert_text(row(p, "people", 4), "name", "dsl-5.tp.pl");
	assert_text(row(p, "people", 4), "class", "unlikely");
	assert_true(is_nothing(row(p, "people", 3), "class"));
	assert_true(is_nothing(row(p, "people", 3), "points"));
	assert_int_equal(rows(p->d, "organisations"), 0);
}

static void
whoever_is_unlikely_at_home_comes_last_and_is_folded(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 1, 100);
	refuse(p, 5, 1, 100);
	digest(p, 9);
	mark(p, 150);
	refuse(p, 1, 1, 200);
	refuse(p, 4, 1, 200);
	refuse(p, 5, 1, 200);
	look(p, 1, "'pass', 'mx.a.pl', 'a.pl', 3, 'unclear'");
	look(p, 4, "'pass', 'dsl-4.tp.pl', 'tp.pl', -1, 'unlikely'");
	look(p, 5, "'pass', 'mx.b.pl', 'b.pl', 2, 'unclear'");
	digest(p, 9);
	assert_int_equal(rows(p->d, "people"), 3);
	assert_text(row(p, "people", 0), "ip", "192.0.2.1");
	assert_false(doc_number_of(row(p, "people", 0), "folded"));
	assert_text(row(p, "people", 1), "ip", "2001:db8::5");
	/* it is new, which does not help it */
	assert_text(row(p, "people", 2), "ip", "192.0.2.4");
	assert_true(doc_number_of(row(p, "people", 2), "folded"));
	assert_int_equal(doc_number_of(p->d, "open"), 2);
	assert_int_equal(doc_number_of(p->d, "folded"), 1);
}

static void
a_name_at_home_that_dns_contradicts_is_not_at_home(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 1, 100);
	refuse(p, 2, 1, 100);
	refuse(p, 5, 1, 100);
	look(p, 1, "'fail', 'a.pl', NULL, -1, 'unlikely'");
	look(p, 2, "'permerror', NULL, NULL, -2, 'unlikely'");
	look(p, 5, "'temperror', NULL, NULL, 0, 'unlikely'");
	digest(p, 9);
	assert_int_equal(rows(p->d, "people"), 1);
	assert_text(row(p, "people", 0), "ip", "2001:db8::5");
	assert_text(row(p, "people", 0), "name", "mx.pl");
	assert_text(row(p, "people", 0), "iprev", "temperror");
	/* a silent name server is held against nobody */
	assert_false(doc_number_of(row(p, "people", 0), "folded"));
	assert_int_equal(rows(p->d, "missing"), 1);
	assert_text(row(p, "missing", 0), "sentence",
	    "Name servers gave no answer about 1 host: asked again the next "
	    "time.");
	/* what is not confirmed is of no organisation */
	assert_int_equal(rows(p->d, "organisations"), 1);
	assert_true(is_nothing(row(p, "organisations", 0), "domain"));
	assert_int_equal(doc_number_of(row(p, "organisations", 0), "hosts"), 2);
}

static void
a_person_comes_with_evidence_and_with_who_wrote_to_whom(void **state)
{
	struct place *p = *state;
	const struct document *person;

	refuse(p, 1, 1, 100);
	refuse(p, 1, 3, 200);
	refuse(p, 5, 0, 100);
	run(p->store,
	    "UPDATE event SET mail_from = '', rcpt_to = 'c@d, e@f', "
	    "text = 'go away' WHERE time = 100 AND host = 1");
	run(p->store,
	    "UPDATE event SET mail_from = 'a@b', rcpt_to = 'e@f, g@h, i@j, "
	    "k@l, m@n, o@p', text = 'go away' WHERE time = 200");
	look(p, 1, "'pass', 'm.a.pl', 'a.pl', 4, 'unclear'");
	run(p->store,
	    "INSERT INTO evidence VALUES (1, 'SPF', NULL, 'unknown'), "
	    "(1, 'GENERIC', -3, 'pool'), (1, 'IPREV', 2, 'pass')");
	digest(p, 9);
	person = row(p, "people", 0);
	assert_text(person, "name", "m.a.pl");
	assert_text(person, "domain", "a.pl");
	assert_int_equal(doc_number_of(person, "points"), 4);
	assert_int_equal(rows(person, "evidence"), 3);
	assert_text(doc_find(person, "evidence")->child[0], "code", "IPREV");
	assert_text(doc_find(person, "evidence")->child[1], "code", "GENERIC");
	assert_true(
	    is_nothing(doc_find(person, "evidence")->child[2], "points"));
	assert_words(person, "senders", "a@b <>");
	assert_words(person, "recipients", "e@f g@h i@j k@l m@n");
	assert_int_equal(doc_number_of(person, "more_senders"), 0);
	assert_int_equal(doc_number_of(person, "more_recipients"), 2);
	assert_words(person, "texts", "go away");
	assert_words(person, "zones", "a.example.com z.example");
	assert_text(person, "command", "rblunblock 192.0.2.1 --why \"...\"");
	assert_true(is_nothing(person, "instead"));
	person = row(p, "people", 1);
	assert_true(is_nothing(person, "command"));
	assert_text(
	    person, "instead", "rblunblock has no rule for this address");
	assert_int_equal(rows(person, "zones"), 0);
	assert_int_equal(rows(person, "evidence"), 0);
}

static void
a_host_of_ipv6_has_a_command_where_there_is_a_rule_for_it(void **state)
{
	struct place *p = *state;
	struct digest_wish wish = { .home = span_of(".pl"),
		.limit = 9,
		.now = NOW,
		.host = "mx1",
		.kind = "tcprules",
		.ipv6 = true };
	struct err e = { 0 };

	refuse(p, 5, 1, 100);
	p->d = document_new();
	assert_int_equal(
	    digest_nightly(p->store, &wish, &p->night, p->d, &e), 0);
	assert_text(row(p, "people", 0), "command",
	    "rblunblock 2001:db8::5 --why \"...\"");
}

/* wrote - that a line of this format told of the refusals so far */
static void
wrote(struct place *p, const char *format)
{
	char sql[256];

	snprintf(sql, sizeof sql,
	    "UPDATE event SET format = '%s' WHERE format = 'classic'", format);
	run(p->store, sql);
}

static void
the_command_is_offered_where_it_lets_in(void **state)
{
	static const char command[] = "rblunblock 192.0.2.1 --why \"...\"";
	static const struct {
		const char *kind, *format, *command, *instead;
	} rows[] = {
		{ "tcprules", "classic", command, NULL },
		{ "tcprules", "logfmt", command, NULL },
		{ "tcprules", "my-own", command, NULL },
		{ "cidr", "postfix", command, NULL },
		{ "rbldnsd", "exim", command, NULL },
		{ "tcprules", "postfix", NULL,
		    "Postfix refused it: rblunblock lets it in there with kind "
		    "= cidr, see rblkit.conf(5)" },
		{ "cidr", "columns", NULL,
		    "rblsmtpd refused it: rblunblock lets it in there with "
		    "kind = tcprules, see rblkit.conf(5)" },
		{ "tcprules", "exim", NULL,
		    "Exim refused it: accept the address in its ACL before the "
		    "lists are asked" },
	};
	struct place *p = *state;
	const struct document *person;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		run(p->store, "DELETE FROM event");
		run(p->store, "DELETE FROM day_sum");
		refuse(p, 1, 1, 100);
		refuse(p, 1, 2, 200);
		wrote(p, rows[i].format);
		p->kind = rows[i].kind;
		digest(p, 9);
		person = row(p, "people", 0);
		if (rows[i].command != NULL)
			assert_text(person, "command", rows[i].command);
		else
			assert_true(is_nothing(person, "command"));
		if (rows[i].instead != NULL)
			assert_text(person, "instead", rows[i].instead);
		else
			assert_true(is_nothing(person, "instead"));
	}
}

static void
who_was_refused_by_two_programs_is_let_in_by_both(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 1, 100);
	wrote(p, "sendmail");
	refuse(p, 1, 1, 200);
	digest(p, 9);
	assert_text(row(p, "people", 0), "command",
	    "rblunblock 192.0.2.1 --why \"...\"");
	assert_text(row(p, "people", 0), "instead",
	    "sendmail refused it: give the address OK by Connect: in its "
	    "access table");
}

static void
an_address_that_is_none_is_in_no_command(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 1, 100);
	run(p->store, "UPDATE host SET ip = '$(reboot)' WHERE id = 1");
	digest(p, 9);
	assert_true(is_nothing(row(p, "people", 0), "command"));
}

static void
the_rest_is_folded_by_organisation(void **state)
{
	struct place *p = *state;
	const struct document *o;

	refuse(p, 2, 1, 100);
	refuse(p, 4, 2, 100);
	refuse(p, 4, 2, 200);
	refuse(p, 3, 1, 100);
	digest(p, 9);
	assert_int_equal(rows(p->d, "organisations"), 2);
	o = row(p, "organisations", 0);
	assert_text(o, "domain", "b.example");
	assert_int_equal(doc_number_of(o, "confirmed"), 0);
	assert_int_equal(doc_number_of(o, "hosts"), 2);
	assert_int_equal(doc_number_of(o, "tries"), 3);
	assert_words(o, "zones", "a.example z.example");
	assert_text(doc_find(o, "some")->child[0], "ip", "192.0.2.4");
	assert_int_equal(rows(p->d, "missing"), 1);
	/* the same name, but one that leads back */
	look(p, 2, "'pass', 'x.b.example', 'b.example', 2, 'unclear'");
	digest(p, 9);
	assert_int_equal(rows(p->d, "organisations"), 3);
	/* nobody could say yet: the log's name counts a while longer */
	look(p, 4, "'temperror', NULL, NULL, 0, 'unlikely'");
	digest(p, 9);
	assert_int_equal(rows(p->d, "organisations"), 3);
	assert_text(row(p, "organisations", 0), "domain", "b.example");
	assert_int_equal(
	    doc_number_of(row(p, "organisations", 0), "confirmed"), 0);
	run(p->store, "DELETE FROM look WHERE host = 4");
	look(p, 4, "'pass', 'y.b.example', 'b.example', 2, 'unclear'");
	look(p, 3, "'permerror', NULL, NULL, -2, 'unlikely'");
	digest(p, 9);
	assert_int_equal(rows(p->d, "organisations"), 2);
	assert_int_equal(
	    doc_number_of(row(p, "organisations", 0), "confirmed"), 1);
	assert_int_equal(rows(p->d, "missing"), 0);
}

/* --- lists --- */

static void
the_usual_is_the_mean_of_the_thirty_days_before(void **state)
{
	struct place *p = *state;
	int64_t begin = NOW - DAY;
	int i;

	for (i = 40; i >= 1; i--)
		refuse(p, 2, 1, begin - i * DAY);
	digest(p, 9);
	mark(p, NOW - 2 * DAY);
	refuse(p, 2, 1, begin);
	refuse(p, 2, 1, begin + 60);
	refuse(p, 2, 1, begin + 120);
	digest(p, 9);
	/* 3 instead of 1 a day in two days */
	assert_true(doc_find(row(p, "lists", 0), "usual")->share == 1.0);
	assert_true(doc_find(row(p, "lists", 0), "change")->share == 0.5);
	assert_int_equal(rows(p->d, "days"), 30);
	assert_int_equal(doc_number_of(row(p, "days", 29), "tries"), 3);
	assert_int_equal(doc_number_of(row(p, "days", 28), "tries"), 1);
}

static void
the_thirty_days_are_thirty_where_the_clocks_change(void **state)
{
	/* half past eleven at night in winter, after the end of summer time;
	 * half past midnight in summer, after its beginning */
	static const int64_t night[] = { 1794004200, 1775687400 };
	struct place *p = *state;
	size_t i;
	int day;

	setenv("TZ", "Europe/Warsaw", 1);
	tzset();
	for (i = 0; i < sizeof night / sizeof *night; i++) {
		run(p->store, "DELETE FROM report");
		for (day = 40; day >= 1; day--)
			refuse(p, 2, 1, night[i] - day * DAY);
		digest_at(p, 9, night[i]);
		mark(p, night[i] - DAY);
		refuse(p, 2, 1, night[i]);
		digest_at(p, 9, night[i] + 60);
		assert_int_equal(p->night.before, 30);
		assert_int_equal(rows(p->d, "days"), 30);
		run(p->store, "DELETE FROM day_sum");
	}
}

static void
days_of_which_nobody_knows_who_was_let_in_are_not_counted(void **state)
{
	struct place *p = *state;

	refuse(p, 2, 1, NOW - 9 * DAY);
	digest(p, 9);
	mark(p, NOW - 2 * DAY);
	refuse(p, 2, 1, NOW - DAY);
	refuse(p, 3, 1, NOW - DAY);
	refuse(p, 2, 1, NOW);
	digest(p, 9);
	assert_int_equal(p->night.accepted, -1);
	run(p->store, "INSERT INTO day_accept VALUES (20260304, 7)");
	digest(p, 9);
	assert_int_equal(p->night.accepted, 7);
	assert_int_equal(p->night.refused, 1);
	run(p->store, "INSERT INTO day_accept VALUES (20260303, 0)");
	digest(p, 9);
	assert_int_equal(p->night.accepted, 7);
	assert_int_equal(p->night.refused, 3);
}

static void
six_days_are_no_usual(void **state)
{
	struct place *p = *state;
	int i;

	for (i = 6; i >= 1; i--)
		refuse(p, 2, 1, NOW - DAY - i * DAY);
	digest(p, 9);
	mark(p, NOW - 2 * DAY);
	refuse(p, 2, 1, NOW - DAY);
	digest(p, 9);
	assert_true(is_nothing(row(p, "lists", 0), "usual"));
	assert_true(is_nothing(row(p, "lists", 0), "change"));
	assert_int_equal(rows(p->d, "days"), 7);
}

static void
a_list_that_was_silent_is_shown_with_what_is_usual(void **state)
{
	struct place *p = *state;
	int i;

	for (i = 20; i >= 1; i--) {
		refuse(p, 2, 1, NOW - DAY - i * DAY);
		refuse(p, 2, 2, NOW - DAY - i * DAY);
	}
	refuse(p, 2, 3, NOW - 9 * DAY);
	digest(p, 9);
	mark(p, NOW - 2 * DAY);
	refuse(p, 2, 1, NOW - DAY);
	digest(p, 9);
	assert_int_equal(rows(p->d, "lists"), 2);
	assert_text(row(p, "lists", 1), "zone", "a.example");
	assert_int_equal(doc_number_of(row(p, "lists", 1), "tries"), 0);
	assert_text(row(p, "lists", 1), "note", "silent");
	assert_true(doc_find(row(p, "lists", 1), "usual")->share == 1.0);
}

static void
an_empty_report_has_no_table_of_zeros(void **state)
{
	struct place *p = *state;
	int i;

	for (i = 20; i >= 1; i--)
		refuse(p, 2, 1, NOW - DAY - i * DAY);
	digest(p, 9);
	mark(p, NOW - 2 * DAY);
	digest(p, 9);
	assert_int_equal(doc_number_of(p->d, "empty"), 1);
	assert_int_equal(rows(p->d, "lists"), 0);
	assert_int_equal(doc_number_of(p->d, "lists_left"), 0);
}

static void
the_order_names_lists_that_add_nothing(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 2, 100);
	refuse(p, 2, 2, 100);
	refuse(p, 2, 3, 100);
	refuse(p, 2, 3, 200);
	refuse(p, 2, 3, 300);
	refuse(p, 3, 1, 100);
	refuse(p, 4, 0, 100);
	digest(p, 9);
	assert_words(p->d, "order", "a.example z.example a.example.com");
	assert_text(p->d, "order_why",
	    "a.example refuses the hosts that try the most, each one behind "
	    "it adds the most tries to those before; nothing that the others "
	    "lack comes from a.example.com; the list that the log does not "
	    "name is missing here, its place is 3");
	assert_int_equal(rows(p->d, "overlap"), 1);
	assert_text(row(p, "overlap", 0), "a", "a.example.com");
	assert_text(row(p, "overlap", 0), "b", "a.example");
	assert_int_equal(doc_number_of(row(p, "overlap", 0), "hosts"), 1);
}

static void
a_list_without_a_name_may_come_first(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 0, 100);
	refuse(p, 2, 0, 100);
	refuse(p, 3, 0, 100);
	refuse(p, 3, 2, 100);
	refuse(p, 4, 1, 100);
	digest(p, 9);
	assert_words(p->d, "order", "z.example a.example");
	assert_text(p->d, "order_why",
	    "the list that the log does not name refuses the hosts that try "
	    "the most, each one behind it adds the most tries to those "
	    "before; nothing that the others lack comes from a.example; the "
	    "list that the log does not name is missing here, its place is 1");
	assert_int_equal(rows(p->d, "overlap"), 0);
}

static void
the_order_has_lists_that_were_silent_at_its_end(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 3, NOW - 4 * DAY);
	digest(p, 9);
	mark(p, NOW - 3 * DAY);
	refuse(p, 1, 1, NOW - DAY);
	refuse(p, 2, 1, NOW - DAY);
	refuse(p, 3, 2, NOW - DAY);
	digest(p, 9);
	assert_words(p->d, "order", "z.example a.example a.example.com");
	/* but no name that is none of a list */
	run(p->store, "UPDATE zone SET name = '--help' WHERE id = 3");
	digest(p, 9);
	assert_words(p->d, "order", "z.example a.example");
}

static void
one_known_list_has_no_order(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 2, 100);
	refuse(p, 2, 0, 100);
	digest(p, 9);
	assert_int_equal(rows(p->d, "order"), 0);
	assert_true(is_nothing(p->d, "order_why"));
}

static void
refusals_of_unknown_lists_are_told(void **state)
{
	struct place *p = *state;

	refuse(p, 1, 2, 100);
	refuse(p, 1, 0, 100);
	refuse(p, 1, 0, 200);
	look(p, 1, "'permerror', NULL, NULL, -2, 'unlikely'");
	digest(p, 9);
	assert_int_equal(rows(p->d, "missing"), 1);
	assert_text(row(p, "missing", 0), "sentence",
	    "The log does not name the list behind 2 refusals; the setting "
	    "zones tells it by their texts, in what is read from then on.");
}

static void
hours_are_shown_without_holes_and_only_of_a_night(void **state)
{
	struct place *p = *state;

	refuse(p, 2, 1, NOW);
	refuse(p, 2, 1, NOW + 60);
	refuse(p, 2, 1, NOW + 3 * 3600);
	digest(p, 9);
	assert_int_equal(rows(p->d, "hours"), 4);
	assert_text(row(p, "hours", 0), "label", "04:00");
	assert_int_equal(doc_number_of(row(p, "hours", 0), "tries"), 2);
	assert_int_equal(doc_number_of(row(p, "hours", 1), "tries"), 0);
	assert_int_equal(doc_number_of(row(p, "hours", 3), "tries"), 1);
	refuse(p, 2, 1, NOW + 3 * DAY);
	digest(p, 9);
	assert_int_equal(rows(p->d, "hours"), 0);
}

/* by hand, since rblstat keeps both together */
static void
a_time_that_no_sum_has_makes_no_hours(void **state)
{
	struct place *p = *state;

	refuse(p, 2, 1, NOW);
	refuse(p, 2, 1, NOW + 60);
	run(p->store, "UPDATE event SET time = 9000000000000 WHERE id = 2");
	digest(p, 9);
	assert_int_equal(rows(p->d, "hours"), 1);
}

/* changed - a change of rblunblock that lets somebody in, or takes him out */
static void
changed(struct place *p, int time, const char *net, bool let_in)
{
	char sql[512];
	int id = (int)number(p->store, "SELECT count(*) + 1 FROM change");

	snprintf(sql, sizeof sql,
	    "INSERT INTO change (id, log, number, time, who, verb, target, "
	    "why) VALUES (%d, 'l', %d, %d, 'anna', '%s', '%s', 'offers')",
	    id, id, time, let_in ? "allow" : "remove", net);
	run(p->store, sql);
	snprintf(sql, sizeof sql,
	    "INSERT INTO change_net VALUES (%d, '%s', %d, %s)", id, net, let_in,
	    strchr(net, ':') != NULL ? "NULL, NULL" : "1, 2");
	run(p->store, sql);
}

static void
who_is_let_in_is_offered_only_if_refused_since(void **state)
{
	struct place *p = *state;

	look(p, 1, "'pass', 'a.pl', NULL, 9, 'likely'");
	look(p, 2, "'pass', 'x.b.example', NULL, 8, 'likely'");
	look(p, 4, "'pass', 'y.b.example', NULL, 7, 'likely'");
	refuse(p, 1, 1, 100);
	refuse(p, 2, 1, 300);
	refuse(p, 4, 1, 300);
	run(p->store,
	    "INSERT INTO host (id, ip, name) VALUES "
	    "(4294967300, '2001:db8::9', 'm9.pl'), "
	    "(4294967301, '2001:db8:0:1::9', 'm8.pl')");
	run(p->store,
	    "INSERT INTO event (source, position, time, dated, host, zone, "
	    "format) SELECT 1, 0, 100, 0, id, 1, 'classic' FROM host "
	    "WHERE id > 4294967299");
	run(p->store,
	    "INSERT INTO day_sum SELECT 19700101, 0, id, 1, 1, 100, 100 "
	    "FROM host WHERE id > 4294967299");
	changed(p, 200, "192.0.2.0/30", true);
	changed(p, 201, "2001:db8::/64", true);
	digest(p, 9);
	/* the first is let in; the second was refused all the same */
	assert_int_equal(rows(p->d, "people"), 3);
	assert_text(row(p, "people", 2), "ip", "2001:db8:0:1::9");
	assert_int_equal(doc_number_of(p->d, "likely"), 2);
	assert_int_equal(doc_number_of(p->d, "at_home"), 1);
	assert_int_equal(doc_number_of(p->d, "hosts"), 5);
	assert_text(row(p, "people", 0), "ip", "192.0.2.2");
	assert_int_equal(doc_number_of(row(p, "people", 0), "let_in"), 200);
	assert_text(row(p, "people", 1), "ip", "192.0.2.4");
	assert_int_equal(
	    doc_find(row(p, "people", 1), "let_in")->kind, DOC_NOTHING);
	/* who was taken out again is a stranger as before */
	forget(p);
	changed(p, 210, "192.0.2.0/30", false);
	changed(p, 211, "2001:db8::/64", false);
	digest(p, 9);
	assert_int_equal(rows(p->d, "people"), 5);
}

static void
a_database_that_is_damaged_is_an_error(void **state)
{
	struct place *p = *state;
	struct digest_wish wish = { .home = span_of(".pl"),
		.limit = 9,
		.now = NOW,
		.host = "mx1",
		.kind = "tcprules" };
	struct err e = { 0 };

	run(p->store, "DROP VIEW refusal");
	run(p->store, "DROP VIEW host_event");
	run(p->store, "DROP TABLE event");
	p->d = document_new();
	assert_int_equal(
	    digest_nightly(p->store, &wish, &p->night, p->d, &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(a_report_counts_tries_hosts_and_lists),
		CASE(a_first_report_is_the_same_without_the_single_refusals),
		CASE(a_report_behind_one_of_nothing_speaks_of_all),
		CASE(nothing_refused_is_an_empty_report),
		CASE(a_limit_cuts_lists_and_no_total),
		CASE(what_comes_while_a_report_is_on_its_way_is_in_the_next),
		CASE(reports_of_another_kind_move_nothing),
		CASE(a_refusal_that_was_let_in_after_all_is_none),
		CASE(new_is_who_was_refused_in_this_window_for_the_first_time),
		CASE(likely_partners_come_first_and_of_these_the_new_ones),
		CASE(whoever_is_unlikely_at_home_comes_last_and_is_folded),
		CASE(a_name_at_home_that_dns_contradicts_is_not_at_home),
		CASE(a_person_comes_with_evidence_and_with_who_wrote_to_whom),
		CASE(a_host_of_ipv6_has_a_command_where_there_is_a_rule_for_it),
		CASE(the_command_is_offered_where_it_lets_in),
		CASE(who_was_refused_by_two_programs_is_let_in_by_both),
		CASE(an_address_that_is_none_is_in_no_command),
		CASE(the_rest_is_folded_by_organisation),
		CASE(the_usual_is_the_mean_of_the_thirty_days_before),
		CASE(the_thirty_days_are_thirty_where_the_clocks_change),
		CASE(days_of_which_nobody_knows_who_was_let_in_are_not_counted),
		CASE(six_days_are_no_usual),
		CASE(a_list_that_was_silent_is_shown_with_what_is_usual),
		CASE(an_empty_report_has_no_table_of_zeros),
		CASE(the_order_names_lists_that_add_nothing),
		CASE(a_list_without_a_name_may_come_first),
		CASE(the_order_has_lists_that_were_silent_at_its_end),
		CASE(one_known_list_has_no_order),
		CASE(refusals_of_unknown_lists_are_told),
		CASE(hours_are_shown_without_holes_and_only_of_a_night),
		CASE(a_time_that_no_sum_has_makes_no_hours),
		CASE(who_is_let_in_is_offered_only_if_refused_since),
		CASE(a_database_that_is_damaged_is_an_error),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
