/* lock: one process at a time */
#include <sys/stat.h>
#include <sys/wait.h>

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
#include "lib/lock.h"

static char dir[] = "/tmp/lock_test.XXXXXX";
static char path[64];

static int
set_up(void **state)
{
	(void)state;
	if (mkdtemp(dir) == NULL)
		return -1;
	snprintf(path, sizeof path, "%s/rules.lock", dir);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	unlink(path);
	return rmdir(dir);
}

static void
a_free_lock_is_taken_and_given_back(void **state)
{
	struct lock *lock;
	struct err e = { 0 };
	int round;

	(void)state;
	for (round = 0; round < 2; round++) {
		assert_int_equal(lock_take(path, 0, "ask anna", &lock, &e), 0);
		assert_non_null(lock);
		lock_release(lock);
	}
	lock_release(NULL);
}

static void
what_a_holder_that_died_had_noted_is_left_to_the_next(void **state)
{
	struct lock *lock;
	struct err e = { 0 };
	int status;
	pid_t child = fork();

	(void)state;
	if (child == 0) {
		if (lock_take(path, 0, "ask anna", &lock, &e) == 0)
			lock_note(lock, "half-way");
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(lock_take(path, 0, "ask anna", &lock, &e), 0);
	assert_string_equal(lock_left(lock), "half-way");
	lock_release(lock);
	/* it was not settled, so it stays */
	assert_int_equal(lock_take(path, 0, "ask anna", &lock, &e), 0);
	assert_string_equal(lock_left(lock), "half-way");
	lock_note(lock, "done");
	lock_settle(lock);
	lock_release(lock);
	/* who gives it back leaves nothing */
	assert_int_equal(lock_take(path, 0, "ask anna", &lock, &e), 0);
	assert_string_equal(lock_left(lock), "");
	lock_release(lock);
}

static void
a_note_may_be_of_any_length(void **state)
{
	static char note[3 << 20];
	struct lock *lock;
	struct err e = { 0 };
	int status;
	pid_t child;

	(void)state;
	memset(note, 'x', sizeof note - 1);
	child = fork();
	if (child == 0) {
		if (lock_take(path, 0, "ask anna", &lock, &e) == 0)
			lock_note(lock, note);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(lock_take(path, 0, "ask anna", &lock, &e), 0);
	assert_string_equal(lock_left(lock), note);
	lock_release(lock);
}

static void
a_held_lock_is_temporary_and_names_its_holder(void **state)
{
	struct lock *mine, *other;
	struct err e = { 0 };
	char pid[32];

	(void)state;
	assert_int_equal(lock_take(path, 0, "ask anna", &mine, &e), 0);
	assert_int_equal(lock_take(path, 50, "ask anna", &other, &e), -1);
	assert_null(other);
	assert_int_equal(e.kind, ERR_TEMP);
	snprintf(pid, sizeof pid, "process %ld;", (long)getpid());
	assert_non_null(strstr(e.text, pid));
	lock_release(mine);
}

static void
a_dead_holder_holds_nothing(void **state)
{
	struct lock *lock;
	struct err e = { 0 };
	pid_t child = fork();
	int status;

	(void)state;
	if (child == 0)
		_exit(lock_take(path, 0, "ask anna", &lock, &e) == 0 ? 0 : 1);
	waitpid(child, &status, 0);
	assert_int_equal(status, 0);
	assert_int_equal(lock_take(path, 0, "ask anna", &lock, &e), 0);
	lock_release(lock);
}

static void
who_waits_gets_it_when_it_is_free(void **state)
{
	struct lock *lock;
	struct err e = { 0 };
	int ready[2], status;
	pid_t child;
	char c;

	(void)state;
	assert_int_equal(pipe(ready), 0);
	child = fork();
	if (child == 0) {
		if (lock_take(path, 0, "ask anna", &lock, &e) < 0 ||
		    write(ready[1], "x", 1) != 1)
			_exit(1);
		usleep(150 * 1000);
		_exit(0);
	}
	assert_int_equal(read(ready[0], &c, 1), 1);
	assert_int_equal(lock_take(path, 5000, "ask anna", &lock, &e), 0);
	lock_release(lock);
	waitpid(child, &status, 0);
	assert_int_equal(status, 0);
	close(ready[0]);
	close(ready[1]);
}

static void
what_is_no_plain_file_is_no_lock_file(void **state)
{
	struct lock *lock;
	struct err e = { 0 };
	char link[80];
	int kind;

	(void)state;
	snprintf(link, sizeof link, "%s/link", dir);
	for (kind = 0; kind < 3; kind++) {
		assert_int_equal(kind == 0 ? symlink("elsewhere", link)
			: kind == 1        ? mkdir(link, 0777)
					   : mkfifo(link, 0666),
		    0);
		assert_int_equal(lock_take(link, 0, "ask anna", &lock, &e), -1);
		assert_null(lock);
		assert_int_equal(e.kind, ERR_PERM);
		assert_non_null(strstr(e.text, " is no plain file; remove it"));
		assert_int_equal(remove(link), 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_free_lock_is_taken_and_given_back),
		cmocka_unit_test(
		    what_a_holder_that_died_had_noted_is_left_to_the_next),
		cmocka_unit_test(a_note_may_be_of_any_length),
		cmocka_unit_test(a_held_lock_is_temporary_and_names_its_holder),
		cmocka_unit_test(a_dead_holder_holds_nothing),
		cmocka_unit_test(who_waits_gets_it_when_it_is_free),
		cmocka_unit_test(what_is_no_plain_file_is_no_lock_file),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
