/* plain: what is a file, and what is waited for without end */
#include <sys/stat.h>

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/plain.h"

static char dir[] = "/tmp/plain_test.XXXXXX";

static int
set_up(void **state)
{
	FILE *file;

	(void)state;
	if (mkdtemp(dir) == NULL || chdir(dir) < 0)
		return -1;
	file = fopen("file", "w");
	fputs("text\n", file);
	fclose(file);
	return mkfifo("pipe", 0600) < 0 || mkdir("dir", 0700) < 0 ||
		symlink("file", "link") < 0
	    ? -1
	    : 0;
}

static int
tear_down(void **state)
{
	(void)state;
	return unlink("file") < 0 || unlink("pipe") < 0 || unlink("link") < 0 ||
		rmdir("dir") < 0 || rmdir(dir) < 0
	    ? -1
	    : 0;
}

static void
a_file_is_read_and_nothing_is_an_empty_one(void **state)
{
	static const char *const paths[] = { "file", "link", "/dev/null" };
	char line[8] = "";
	FILE *stream;
	struct err e;
	size_t i;
	int fd;

	(void)state;
	for (i = 0; i < 3; i++) {
		fd = plain_open("read", paths[i], &e);
		if (fd < 0)
			fail_msg("%s", e.text);
		close(fd);
	}
	stream = plain_stream("read", "file", &e);
	assert_non_null(fgets(line, sizeof line, stream));
	assert_string_equal(line, "text\n");
	fclose(stream);
}

static void
what_is_no_file_is_refused_at_once(void **state)
{
	static const struct {
		const char *path, *want;
	} rows[] = {
		{ "none", "read the list none: No such file or directory" },
		{ "dir", "read the list dir: Is a directory" },
		{ "pipe",
		    "read the list pipe: it is a pipe or a device; give a "
		    "plain file" },
		{ "/dev/zero",
		    "read the list /dev/zero: it is a pipe or a device; give "
		    "a plain file" },
	};
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		assert_int_equal(
		    plain_open("read the list", rows[i].path, &e), -1);
		assert_int_equal(errno, i == 0 ? ENOENT : 0);
		assert_int_equal(e.kind, ERR_PERM);
		assert_string_equal(e.text, rows[i].want);
		assert_null(plain_stream("read the list", rows[i].path, &e));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_file_is_read_and_nothing_is_an_empty_one),
		cmocka_unit_test(what_is_no_file_is_refused_at_once),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
