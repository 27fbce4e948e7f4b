/* files: read at once, and replaced as a whole or not at all */
#include <sys/stat.h>

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/err.h"
#include "lib/files.h"

static char dir[] = "/tmp/files_test.XXXXXX";

static int
set_up(void **state)
{
	(void)state;
	return mkdtemp(dir) == NULL || chdir(dir) < 0 ? -1 : 0;
}

/* entries - how many there are in the directory; all are removed if told */
static int
entries(bool drop)
{
	DIR *open = opendir(dir);
	struct dirent *entry;
	int count = 0;

	while ((entry = readdir(open)) != NULL) {
		if (strcmp(entry->d_name, ".") == 0 ||
		    strcmp(entry->d_name, "..") == 0)
			continue;
		count++;
		if (drop)
			unlink(entry->d_name);
	}
	closedir(open);
	return count;
}

static int
tear_down(void **state)
{
	(void)state;
	entries(true);
	return rmdir(dir);
}

static void
write_file(const char *text)
{
	struct buf path = { 0 };
	struct err e = { 0 };

	assert_int_equal(files_write(dir, "f", span_of(text), &path, &e), 0);
	assert_string_equal(path.s + strlen(dir), "/f");
	buf_free(&path);
}

static void
expect(const char *text)
{
	struct buf got = { 0 };
	struct err e = { 0 };

	assert_int_equal(files_read("f", 100, &got, &e), 1);
	assert_string_equal(got.s, text);
	buf_free(&got);
}

static mode_t
mode(void)
{
	struct stat st;

	assert_int_equal(lstat("f", &st), 0);
	return st.st_mode;
}

static void
a_file_is_read_up_to_its_limit_and_not_beyond(void **state)
{
	struct buf got = { 0 };
	struct err e = { 0 };

	(void)state;
	write_file("12345");
	buf_text(&got, "before ");
	assert_int_equal(files_read("f", 5, &got, &e), 1);
	assert_string_equal(got.s, "before 12345");
	assert_int_equal(files_read("f", 4, &got, &e), -1);
	assert_int_equal(e.kind, ERR_PERM);
	assert_string_equal(e.text, "read f: larger than 4 bytes");
	buf_free(&got);
}

static void
a_missing_file_is_no_failure_and_a_directory_is(void **state)
{
	struct buf got = { 0 };
	struct err e = { 0 };

	(void)state;
	assert_int_equal(files_read("none", 5, &got, &e), 0);
	assert_int_equal(files_read(dir, 5, &got, &e), -1);
	buf_free(&got);
}

static void
what_is_written_replaces_what_was_there_even_a_link(void **state)
{
	(void)state;
	unlink("f");
	assert_int_equal(symlink("/etc/passwd", "f"), 0);
	umask(077);
	write_file("new");
	expect("new");
	assert_int_equal(mode(), S_IFREG | 0644);
	assert_int_equal(entries(false), 1);
}

static void
what_cannot_be_written_leaves_nothing(void **state)
{
	struct buf path = { 0 };
	struct err e = { 0 };

	(void)state;
	assert_int_equal(mkdir("d", 0755), 0);
	assert_int_equal(files_write(dir, "d", span_of("x"), &path, &e), -1);
	assert_int_equal(files_write("none", "f", span_of("x"), &path, &e), -1);
	assert_null(path.s);
	rmdir("d");
	assert_int_equal(entries(false), 1);
}

static void
a_link_that_leads_nowhere_is_refused_with_the_mend(void **state)
{
	static const char *const ends[] = { "link", "nothing" };
	struct target *t;
	struct err e = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++) {
		assert_int_equal(symlink(ends[i], "link"), 0);
		assert_int_equal(target_find("link", &t, &e), -1);
		assert_null(t);
		assert_int_equal(e.kind, ERR_PERM);
		assert_string_equal(e.text,
		    "link is a link that leads nowhere; remove it, or make it "
		    "lead to the file");
		unlink("link");
	}
}

static void
a_replaced_file_keeps_its_mode_and_the_link_to_it(void **state)
{
	struct target *t;
	struct err e = { 0 };

	(void)state;
	write_file("old");
	chmod("f", 0600);
	assert_int_equal(symlink("f", "link"), 0);
	assert_int_equal(target_find("link", &t, &e), 0);
	assert_int_equal(target_look(t, true, &e), 0);
	assert_int_equal(target_begin(t, &e), 0);
	assert_int_equal(target_write(t, span_of("new"), &e), 0);
	assert_int_equal(target_sync(t, &e), 0);
	expect("old");
	assert_int_equal(target_unchanged(t, &e), 0);
	assert_int_equal(target_replace(t, &e), 0);
	target_close(t);
	expect("new");
	assert_int_equal(mode(), S_IFREG | 0600);
	unlink("link");
	assert_int_equal(entries(false), 1);
}

static void
a_file_that_somebody_else_changes_meanwhile_is_left(void **state)
{
	struct target *t;
	struct err e = { 0 };

	(void)state;
	write_file("old");
	assert_int_equal(target_find("f", &t, &e), 0);
	assert_int_equal(target_look(t, true, &e), 0);
	assert_int_equal(target_begin(t, &e), 0);
	write_file("theirs");
	assert_int_equal(target_unchanged(t, &e), -1);
	assert_int_equal(e.kind, ERR_TEMP);
	target_close(t);
	expect("theirs");
	assert_int_equal(entries(false), 1);
}

static void
a_directory_that_everybody_may_write_to_is_refused(void **state)
{
	struct target *t;
	struct err e = { 0 };

	(void)state;
	if (geteuid() == 0)
		assert_int_equal(chown(dir, 65534, (gid_t)-1), 0);
	chmod(dir, 0777);
	assert_int_equal(target_find("f", &t, &e), -1);
	assert_null(t);
	assert_int_equal(e.kind, ERR_PERM);
	chmod(dir, 0755);
	assert_int_equal(target_find("f", &t, &e), 0);
	target_close(t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_file_is_read_up_to_its_limit_and_not_beyond),
		cmocka_unit_test(
		    a_missing_file_is_no_failure_and_a_directory_is),
		cmocka_unit_test(
		    what_is_written_replaces_what_was_there_even_a_link),
		cmocka_unit_test(
		    a_link_that_leads_nowhere_is_refused_with_the_mend),
		cmocka_unit_test(what_cannot_be_written_leaves_nothing),
		cmocka_unit_test(
		    a_replaced_file_keeps_its_mode_and_the_link_to_it),
		cmocka_unit_test(
		    a_file_that_somebody_else_changes_meanwhile_is_left),
		cmocka_unit_test(
		    a_directory_that_everybody_may_write_to_is_refused),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
