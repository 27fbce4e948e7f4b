#include "lib/lock.h"

#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"

#define POLL_MS 20

#define FILE_MAX (1 << 30) /* what we wrote is smaller */

struct lock {
	int fd;
	char *left; /* by a holder that died, or failed half-way */
	char *note; /* that is not settled; else "" */
};

static int
no_plain_file(const char *path, struct err *e)
{
	return err_perm(e, "lock file %s is no plain file; remove it", path);
}

static int
cannot_open(const char *path, const char *who, struct err *e)
{
	int number = errno;

	if (number == ELOOP || number == EISDIR)
		return no_plain_file(path, e);
	if (number == EACCES)
		return err_perm(e, "open lock file %s: %s; %s", path,
		    strerror(number), who);
	return err_errno(e, number, "open lock file %s", path);
}

/*
 * open_file - the file to lock
 *
 * A write lock wants a descriptor that may write, so a stranger who can only
 * read the file cannot hold everybody up.
 */
static int
open_file(const char *path, const char *who, int *fd, struct err *e)
{
	struct stat st;

	*fd = open(
	    path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0660);
	if (*fd < 0)
		return cannot_open(path, who, e);
	if (fstat(*fd, &st) < 0)
		return err_errno(e, errno, "look at lock file %s", path);
	if (!S_ISREG(st.st_mode))
		return no_plain_file(path, e);
	return 0;
}

/* try_lock - true: ours; false with EAGAIN: held; false: cannot be had */
static bool
try_lock(int fd)
{
	struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

	if (fcntl(fd, F_OFD_SETLK, &all) == 0)
		return true;
	if (errno == EACCES || errno == EINTR)
		errno = EAGAIN;
	return false;
}

static bool
wait_lock(int fd, int wait_ms)
{
	struct timespec nap = { .tv_nsec = POLL_MS * 1000000L };

	while (!try_lock(fd)) {
		if (errno != EAGAIN || wait_ms <= 0)
			return false;
		nanosleep(&nap, NULL);
		wait_ms -= POLL_MS;
	}
	return true;
}

/*
 * write_holder - say who holds it, and what for; failing is no harm: the pid
 * is for people, and without a note the next one asks them
 *
 * It is cut behind that, not before: who dies between takes no note along.
 */
static void
write_holder(int fd, pid_t holder, const char *note)
{
	struct buf text = { 0 };

	buf_format(&text, "%ld\n%s\n", (long)holder, note);
	(void)!pwrite(fd, text.s, text.len, 0);
	(void)!ftruncate(fd, (off_t)text.len);
	buf_free(&text);
}

/* read_all - however much was to be noted; what cannot be read is nothing */
static void
read_all(int fd, struct buf *text)
{
	char piece[65536];
	ssize_t len;

	while (text->len < FILE_MAX &&
	    (len = pread(fd, piece, sizeof piece, (off_t)text->len)) > 0)
		buf_add(text, piece, (size_t)len);
}

/*
 * read_left - the note in the second line; who gave the lock back left none,
 * and half a line is of one that died before it did anything
 */
static char *
read_left(int fd)
{
	struct buf text = { 0 };
	const char *note, *end;
	char *left;

	read_all(fd, &text);
	note = text.len > 0 ? strchr(text.s, '\n') : NULL;
	end = note != NULL ? strchr(note + 1, '\n') : NULL;
	left = end != NULL ? mem_copy(note + 1, (size_t)(end - note - 1))
			   : mem_string("");
	buf_free(&text);
	return left;
}

void
lock_note(struct lock *lock, const char *note)
{
	write_holder(lock->fd, getpid(), note);
	free(lock->note);
	lock->note = mem_string(note);
	/* where that cannot be done people are asked, as without a note */
	(void)!fdatasync(lock->fd);
}

void
lock_settle(struct lock *lock)
{
	*lock->note = '\0';
}

const char *
lock_left(const struct lock *lock)
{
	return lock->left;
}

/* held - report who has it, if he has said so */
static int
held(int fd, const char *path, struct err *e)
{
	char text[32] = "";
	ssize_t len = pread(fd, text, sizeof text - 1, 0);
	long pid = len > 0 ? strtol(text, NULL, 10) : 0;

	if (pid > 0)
		return err_temp(e,
		    "lock %s is held by process %ld; try again when it is "
		    "done",
		    path, pid);
	return err_temp(
	    e, "lock %s is held by another process; try again", path);
}

int
lock_take(const char *path, int wait_ms, const char *who, struct lock **lock,
    struct err *e)
{
	int fd = -1;

	*lock = NULL;
	if (open_file(path, who, &fd, e) < 0)
		goto out;
	if (!wait_lock(fd, wait_ms)) {
		if (errno == EAGAIN)
			held(fd, path, e);
		else
			err_errno(e, errno, "lock %s", path);
		goto out;
	}
	*lock = mem_new(sizeof **lock);
	(*lock)->fd = fd;
	(*lock)->left = read_left(fd);
	(*lock)->note = mem_string((*lock)->left);
	/* it stands until something else is noted */
	write_holder(fd, getpid(), (*lock)->left);
	return 0;
out:
	if (fd >= 0)
		close(fd);
	return -1;
}

void
lock_release(struct lock *lock)
{
	if (lock == NULL)
		return;
	/* no pid of somebody who is gone; still ours while it is emptied */
	if (*lock->note == '\0')
		(void)!ftruncate(lock->fd, 0);
	else
		write_holder(lock->fd, 0, lock->note);
	close(lock->fd);
	free(lock->note);
	free(lock->left);
	free(lock);
}
