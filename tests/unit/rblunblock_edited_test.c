/* rules: a text that another one became is read as it would be as a whole */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/rules.h"

#define ROUNDS 2000

static uint32_t seed = 1;

static uint32_t
below(uint32_t limit)
{
	seed = seed * 1664525 + 1013904223;
	return (seed >> 8) % limit;
}

/* add_lines - rules of few addresses, so that keys stand more than once */
static void
add_lines(struct buf *out, uint32_t count)
{
	static const char *const lines[] = { "# remark\n", "\n", ":allow\n",
		":deny\n", "=host.example:deny\n",
		"192.0.2.1:allow,RBLSMTPD=\"\"\n", "192.0.2.:allow,A=\"b\"\n",
		"192.0.2.1-3:deny\n", "192.0.2.2:allow\n", "10.7-9.:allow\n",
		"nobody\n" };

	while (count-- > 0)
		buf_text(out, lines[below(sizeof lines / sizeof *lines)]);
}

/* Three stretches of lines, the middle one of which is another later. */
struct texts {
	struct buf old, fresh;
};

static struct texts
made_up(void)
{
	struct buf part[4] = { { 0 } };
	struct texts t = { 0 };
	int i;

	for (i = 0; i < 4; i++) {
		buf_text(&part[i], "");
		add_lines(&part[i], below(5));
	}
	for (i = 0; i < 3; i++) {
		buf_span(&t.old, buf_as_span(&part[i]));
		buf_span(&t.fresh, buf_as_span(&part[i == 1 ? 3 : i]));
	}
	for (i = 0; i < 4; i++)
		buf_free(&part[i]);
	/* a last line without its newline */
	if (t.old.len > 0 && below(3) == 0)
		t.old.s[--t.old.len] = '\0';
	if (t.fresh.len > 0 && below(3) == 0)
		t.fresh.s[--t.fresh.len] = '\0';
	return t;
}

static void
same_record(const struct record *a, const struct record *b)
{
	assert_true((a == NULL) == (b == NULL));
	if (a == NULL || b == NULL)
		return;
	assert_true(span_same(a->key, b->key));
	assert_true(span_same(a->data, b->data));
}

static void
same_records(const struct records *edited, const struct records *whole,
    const struct dialect *d)
{
	const struct record *r, *want;
	size_t i, keys = records_keys(whole);

	assert_int_equal(records_count(edited), whole->count);
	for (i = 0; i < whole->count; i++) {
		r = records_get(edited, i);
		want = &whole->list[i];
		same_record(r, want);
		assert_int_equal(records_line(edited, r), want->line);
		assert_int_equal(records_hash(edited, i), whole->hashes[i]);
		r = records_find(edited, want->key);
		want = records_find(whole, want->key);
		same_record(r, want);
		assert_int_equal(records_line(edited, r), want->line);
		r = records_next_in_force(edited, d, r);
		want = records_next_in_force(whole, d, want);
		same_record(r, want);
	}
	assert_int_equal(records_keys(edited), keys);
	for (i = 0; i < keys; i++)
		same_record(records_at(edited, i), records_at(whole, i));
}

/* agree_as - whether the two agree where that one is read as a whole, too */
static void
agree_as(const struct records *before, const struct records *edited,
    const struct records *whole, const char *but)
{
	struct records keys = { 0 };

	records_add(&keys, span_of(but), SPAN_NONE, 0);
	records_finish(&keys);
	assert_int_equal(records_agree(before, edited, &keys),
	    records_agree(before, whole, &keys));
	records_free(&keys);
}

static void
check(const struct texts *t, const struct dialect *d)
{
	struct rules before, edited, whole;
	struct err e;

	assert_int_equal(
	    rules_read(buf_as_span(&t->old), d, "old", &before, &e), 0);
	assert_int_equal(
	    rules_read(buf_as_span(&t->fresh), d, "new", &whole, &e), 0);
	assert_int_equal(rules_read_edited(&before, buf_as_span(&t->old),
			     buf_as_span(&t->fresh), d, "new", &edited, &e),
	    0);
	same_records(&edited.records, &whole.records, d);
	agree_as(&before.records, &edited.records, &whole.records, "192.0.2.1");
	agree_as(&before.records, &edited.records, &whole.records, "");
	rules_free(&edited);
	rules_free(&whole);
	rules_free(&before);
}

static void
what_was_edited_is_read_as_the_whole_text_is(void **state)
{
	static const char *const names[] = { "vanilla", "ucspi-tcp6" };
	const struct dialect *d;
	struct texts t;
	struct err e;
	int i;

	(void)state;
	for (i = 0; i < ROUNDS; i++) {
		assert_int_equal(
		    dialect_find("tcprules", names[i % 2], &d, &e), 0);
		t = made_up();
		check(&t, d);
		buf_free(&t.old);
		buf_free(&t.fresh);
	}
}

static void
a_bad_line_is_told_by_its_number(void **state)
{
	static const char old[] = "# a\n10.:deny\n:allow\n";
	static const char fresh[] = "# a\n10.:deny\n11.:denie\n:allow\n";
	struct rules before, edited;
	const struct dialect *d;
	struct err e;

	(void)state;
	assert_int_equal(dialect_find("tcprules", "vanilla", &d, &e), 0);
	assert_int_equal(rules_read(span_of(old), d, "old", &before, &e), 0);
	assert_int_equal(rules_read_edited(&before, span_of(old),
			     span_of(fresh), d, "new", &edited, &e),
	    -1);
	assert_int_equal(strncmp(e.text, "new:3: ", 7), 0);
	rules_free(&edited);
	rules_free(&before);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_edited_is_read_as_the_whole_text_is),
		cmocka_unit_test(a_bad_line_is_told_by_its_number),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
