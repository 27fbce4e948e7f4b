/* records: how a key is found among few and among many */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rblunblock/records.h"

#define KEYS 500

/* made - so many keys, each twice; the line says which it is */
static struct records
made(size_t keys)
{
	struct records r = { 0 };
	struct buf key = { 0 };
	size_t i;

	for (i = 0; i < 2 * keys; i++) {
		buf_clear(&key);
		buf_format(&key, "192.0.2.%zu", i % keys);
		records_add(&r, buf_as_span(&key), SPAN_NONE, i + 1);
	}
	buf_free(&key);
	records_finish(&r);
	return r;
}

static void
finds(const struct records *r, size_t number, size_t keys)
{
	const struct record *found;
	struct buf key = { 0 };

	buf_format(&key, "192.0.2.%zu", number);
	found = records_find(r, buf_as_span(&key));
	if (number < keys)
		assert_ptr_equal(found, &r->list[number]);
	else
		assert_null(found);
	buf_free(&key);
}

static void
the_first_record_of_a_key_is_found_however_often_one_asks(void **state)
{
	static const size_t sizes[] = { 0, 1, 15, 16, 17, KEYS };
	struct records r;
	size_t i, number;

	(void)state;
	for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		r = made(sizes[i]);
		for (number = KEYS + 10; number-- > 0;)
			finds(&r, number, sizes[i]);
		for (number = 0; number < KEYS + 10; number++)
			finds(&r, number, sizes[i]);
		assert_int_equal(records_keys(&r), sizes[i]);
		records_free(&r);
		/* and when nobody asked for many */
		r = made(sizes[i]);
		finds(&r, 0, sizes[i]);
		finds(&r, KEYS, sizes[i]);
		finds(&r, sizes[i], sizes[i]);
		assert_int_equal(records_keys(&r), sizes[i]);
		records_free(&r);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_first_record_of_a_key_is_found_however_often_one_asks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
