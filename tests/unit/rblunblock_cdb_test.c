/*
 * cdb: a damaged one is refused, unless who looks a key up cannot tell
 *
 * Each key is looked up by tinycdb, which goes the way that tcpserver goes.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cdb.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblunblock/cdb.h"
#include "rblunblock/dialect.h"
#include "rblunblock/rules.h"

/* one key stands three times; some tables have more keys than one */
static const char text[] = "192.0.2.1:allow,RBLSMTPD=\"\"\n"
			   "192.0.2.1:deny\n"
			   "192.0.2.:allow,A=\"b\",C=\"d\"\n"
			   "192.0.2.1:allow,RBLSMTPD=\"no\"\n"
			   "198.51.100.0-40:allow\n"
			   "=host.example:deny\n"
			   ":allow\n";

/* nobody's, of the same tables, too */
static const char *const strangers[] = { "192.0.2.2", "192.0.3.", "10.",
	"198.51.100.41", "198.51.100.", "=other.example", "192.0.2.9" };

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define MOST        8192 /* bytes of a cdb of these rules */

/* A cdb in a file, and what it was. */
struct made {
	const struct dialect *d;
	struct rules rules;
	int fd;
	size_t size;
	unsigned char bytes[MOST];
};

static void
put(const struct made *m, const unsigned char *bytes, size_t size)
{
	assert_int_equal(ftruncate(m->fd, (off_t)size), 0);
	assert_int_equal(pwrite(m->fd, bytes, size, 0), size);
}

static int
make(void **state)
{
	static struct made m;
	struct err e = { 0 };
	ssize_t size;

	m.fd = memfd_create("cdb", MFD_CLOEXEC);
	if (m.fd < 0 || dialect_find("tcprules", NULL, &m.d, &e) < 0 ||
	    rules_read(span_of(text), m.d, "text", &m.rules, &e) < 0 ||
	    cdb_build(m.fd, "rules.cdb", m.d, &m.rules.records, &e) < 0)
		return -1;
	size = pread(m.fd, m.bytes, MOST, 0);
	if (size <= 0 || size == MOST)
		return -1;
	m.size = (size_t)size;
	*state = &m;
	return 0;
}

static int
drop(void **state)
{
	struct made *m = *state;

	rules_free(&m->rules);
	close(m->fd);
	return 0;
}

/* passes - whether it is taken for what it should be */
static bool
passes(const struct made *m)
{
	struct err e = { 0 };
	int rc = cdb_holds(m->fd, "rules.cdb", m->d, &m->rules.records, &e);

	assert_int_equal(e.kind, ERR_NONE);
	assert_in_range(rc, 0, 1);
	return rc == 1;
}

/* finds - what is found by a key: what the record says, or nothing */
static void
finds(struct cdb *cdb, struct span key, const struct record *record)
{
	int found = cdb_find(cdb, key.s, (unsigned)key.len);

	assert_int_equal(found, record != NULL);
	if (found == 0)
		return;
	assert_int_equal(cdb_datalen(cdb), record->data.len);
	if (record->data.len > 0)
		assert_memory_equal(
		    cdb_getdata(cdb), record->data.s, record->data.len);
}

/* answers_as - whether each key is answered as the records have it */
static void
answers_as(const struct made *m, const struct records *records)
{
	const struct record *r = records->list;
	struct cdb cdb;
	size_t i;

	assert_int_equal(cdb_init(&cdb, m->fd), 0);
	for (; r < records->list + records->count; r++)
		finds(&cdb, r->key, records_find(records, r->key));
	for (i = 0; i < COUNT(strangers); i++)
		finds(&cdb, span_of(strangers[i]), NULL);
	cdb_free(&cdb);
}

/*
 * load_is_true - what is read of it is refused, or what a lookup finds
 *
 * Another word where a word stood is none of the damages that a cdb shows.
 */
static bool
load_is_true(const struct made *m)
{
	struct records back;
	struct err e = { 0 };
	int rc = cdb_load(m->fd, "rules.cdb", m->d, &back, &e);

	assert_int_equal(e.kind, rc < 0 ? ERR_PERM : ERR_NONE);
	if (rc == 0)
		answers_as(m, &back);
	records_free(&back);
	return rc == 0;
}

static void
what_was_built_passes_and_is_read_back(void **state)
{
	const struct made *m = *state;
	struct records back, none = { 0 };
	struct err e = { 0 };

	assert_true(passes(m));
	assert_int_equal(cdb_load(m->fd, "rules.cdb", m->d, &back, &e), 0);
	records_finish(&none);
	assert_true(records_agree(&m->rules.records, &back, &none));
	records_free(&none);
	records_free(&back);
	answers_as(m, &m->rules.records);
}

static void
a_flipped_byte_is_refused_or_has_no_meaning(void **state)
{
	static const unsigned char masks[] = { 1, 2, 4, 8, 16, 32, 64, 128,
		255 };
	const struct made *m = *state;
	unsigned char bytes[MOST];
	size_t at, i, refused = 0, passed = 0;

	memcpy(bytes, m->bytes, m->size);
	for (at = 0; at < m->size; at++) {
		for (i = 0; i < COUNT(masks); i++) {
			bytes[at] = m->bytes[at] ^ masks[i];
			put(m, bytes, m->size);
			if (passes(m)) {
				answers_as(m, &m->rules.records);
				passed++;
			} else {
				refused++;
			}
			load_is_true(m);
		}
		bytes[at] = m->bytes[at];
	}
	put(m, m->bytes, m->size);
	/* where empty tables would be does not matter, nor the hash of an empty
	 * slot */
	assert_true(passed > 0);
	assert_true(refused > passed / 4);
}

static void
a_cdb_cut_short_anywhere_is_refused(void **state)
{
	const struct made *m = *state;
	size_t size;

	for (size = 0; size < m->size; size++) {
		put(m, m->bytes, size);
		assert_false(passes(m));
		assert_false(load_is_true(m));
	}
	put(m, m->bytes, m->size);
	assert_true(passes(m));
}

static uint32_t
number(const unsigned char *bytes)
{
	return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 |
	    (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static void
is_refused(const struct made *m, const unsigned char *bytes)
{
	put(m, bytes, m->size);
	assert_false(passes(m));
	assert_false(load_is_true(m));
}

/* a slot is eight bytes: the hash, and where the record is; 0: none */
static bool
is_empty(const struct made *m, size_t slot)
{
	return number(m->bytes + slot + 4) == 0;
}

static void
a_slot_that_is_emptied_or_leads_elsewhere_is_refused(void **state)
{
	const struct made *m = *state;
	unsigned char bytes[MOST];
	size_t slots = number(m->bytes), at, other, pairs = 0;

	memcpy(bytes, m->bytes, m->size);
	for (at = slots; at < m->size; at += 8) {
		for (other = slots; other < m->size; other += 8) {
			/* two empty ones are the same */
			if (other == at ||
			    (is_empty(m, at) && is_empty(m, other)))
				continue;
			memcpy(bytes + at, m->bytes + other, 8);
			is_refused(m, bytes);
			pairs++;
		}
		memcpy(bytes + at, m->bytes + at, 8);
	}
	assert_true(pairs > 1000);
	put(m, m->bytes, m->size);
}

static void
a_later_record_never_hides_an_earlier_one_of_its_key(void **state)
{
	const struct made *m = *state;
	unsigned char bytes[MOST];
	size_t slots = number(m->bytes), a, b, pairs = 0;

	for (a = slots; a < m->size; a += 8) {
		for (b = a + 8; b < m->size; b += 8) {
			if (is_empty(m, a) ||
			    number(m->bytes + a) != number(m->bytes + b))
				continue;
			memcpy(bytes, m->bytes, m->size);
			memcpy(bytes + a, m->bytes + b, 8);
			memcpy(bytes + b, m->bytes + a, 8);
			is_refused(m, bytes);
			pairs++;
		}
	}
	/* of the three records of one key */
	assert_int_equal(pairs, 3);
	put(m, m->bytes, m->size);
}

static void
other_records_than_these_are_refused(void **state)
{
	static const char *const others[] = { "",
		"192.0.2.1:allow,RBLSMTPD=\"\"\n",
		/* one less, one more, another word, another order */
		"192.0.2.1:allow\n:deny\n",
		"192.0.2.1:allow\n192.0.2.2:deny\n:deny\n:deny\n",
		"192.0.2.1:allow\n192.0.2.2:deny\n:allow\n",
		"192.0.2.2:deny\n192.0.2.1:allow\n:deny\n" };
	static const char these[] = "192.0.2.1:allow\n192.0.2.2:deny\n:deny\n";
	const struct made *m = *state;
	struct rules rules, other;
	struct err e = { 0 };
	size_t i;

	assert_int_equal(
	    rules_read(span_of(these), m->d, "these", &rules, &e), 0);
	assert_int_equal(ftruncate(m->fd, 0), 0);
	assert_int_equal(lseek(m->fd, 0, SEEK_SET), 0);
	assert_int_equal(
	    cdb_build(m->fd, "rules.cdb", m->d, &rules.records, &e), 0);
	assert_int_equal(
	    cdb_holds(m->fd, "rules.cdb", m->d, &rules.records, &e), 1);
	for (i = 0; i < COUNT(others); i++) {
		assert_int_equal(
		    rules_read(span_of(others[i]), m->d, "other", &other, &e),
		    0);
		assert_int_equal(
		    cdb_holds(m->fd, "rules.cdb", m->d, &other.records, &e), 0);
		rules_free(&other);
	}
	rules_free(&rules);
	put(m, m->bytes, m->size);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_built_passes_and_is_read_back),
		cmocka_unit_test(a_flipped_byte_is_refused_or_has_no_meaning),
		cmocka_unit_test(a_cdb_cut_short_anywhere_is_refused),
		cmocka_unit_test(
		    a_slot_that_is_emptied_or_leads_elsewhere_is_refused),
		cmocka_unit_test(
		    a_later_record_never_hides_an_earlier_one_of_its_key),
		cmocka_unit_test(other_records_than_these_are_refused),
	};

	return cmocka_run_group_tests(tests, make, drop);
}
