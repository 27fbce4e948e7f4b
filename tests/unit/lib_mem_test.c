/* mem: memory that is there, or the process ends */
#include <sys/wait.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/mem.h"

static void
new_memory_is_zero_and_may_be_empty(void **state)
{
	static const char zero[1000];
	char *p = mem_new(sizeof zero);

	(void)state;
	assert_memory_equal(p, zero, sizeof zero);
	free(p);
	p = mem_new(0);
	assert_non_null(p);
	free(p);
}

static void
a_table_is_zero_however_large(void **state)
{
	static const size_t sizes[] = { 0, 100, 2097151, 2097152, 5000001 };
	size_t i, at;
	char *p;

	(void)state;
	for (i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
		p = mem_table(sizes[i]);
		for (at = 0; at < sizes[i]; at++)
			assert_int_equal(p[at], 0);
		memset(p, 1, sizes[i]);
		free(p);
	}
}

static void
what_grows_keeps_its_content(void **state)
{
	char *p = mem_resize(NULL, 2, 4);

	(void)state;
	memcpy(p, "1234567", 8);
	p = mem_resize(p, 1000, 1000);
	assert_string_equal(p, "1234567");
	p = mem_resize(p, 0, 1000);
	assert_non_null(p);
	free(p);
}

static void
what_grows_one_by_one_has_room_for_each(void **state)
{
	size_t *p = NULL, i;

	(void)state;
	for (i = 0; i < 10000; i++) {
		p = mem_one_more(p, i, sizeof *p);
		p[i] = i;
	}
	while (i-- > 0)
		assert_int_equal(p[i], i);
	free(p);
}

static void
a_copy_ends_in_zero_and_keeps_the_zeros_within(void **state)
{
	char *p = mem_copy("a\0bc", 3);

	(void)state;
	assert_memory_equal(p, "a\0b\0", 4);
	free(p);
	p = mem_copy(NULL, 0);
	assert_string_equal(p, "");
	free(p);
	p = mem_string("abc");
	assert_string_equal(p, "abc");
	free(p);
}

/* last_words - what a child says on stderr that wants too much, and its end */
static int
last_words(size_t count, char said[200])
{
	int fd[2], status;
	ssize_t len;
	pid_t child;

	assert_int_equal(pipe(fd), 0);
	child = fork();
	if (child == 0) {
		dup2(fd[1], STDERR_FILENO);
		mem_resize(NULL, count, 2);
		_exit(0);
	}
	close(fd[1]);
	len = read(fd[0], said, 199);
	said[len > 0 ? len : 0] = '\0';
	close(fd[0]);
	waitpid(child, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void
out_of_memory_is_temporary_and_one_line(void **state)
{
	char said[200];

	(void)state;
#ifdef __SANITIZE_ADDRESS__
	skip(); /* the sanitizer has a line of its own for it */
#endif
	assert_int_equal(last_words(SIZE_MAX / 4, said), 111);
	assert_string_equal(said, "rblkit: out of memory; try again later\n");
	/* count times size does not fit */
	assert_int_equal(last_words(SIZE_MAX - 1, said), 111);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(new_memory_is_zero_and_may_be_empty),
		cmocka_unit_test(a_table_is_zero_however_large),
		cmocka_unit_test(what_grows_keeps_its_content),
		cmocka_unit_test(what_grows_one_by_one_has_room_for_each),
		cmocka_unit_test(
		    a_copy_ends_in_zero_and_keeps_the_zeros_within),
		cmocka_unit_test(out_of_memory_is_temporary_and_one_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
