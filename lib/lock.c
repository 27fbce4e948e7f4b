#include "lib/lock.h"

#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/mem.h"

#define POLL_MS 20

struct lock {
	int fd;
};

/*
 * open_file - the file to lock
 *
 * A write lock wants a descriptor that may write, so a stranger who can only
 * read the file cannot hold everybody up.
 */
static int
open_file(const char *path, int *fd, struct err *e)
{
	struct stat st;

	*fd = open(
	    path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0660);
	if (*fd < 0)
		return err_errno(e, errno, "open lock file %s", path);
	if (fstat(*fd, &st) < 0)
		return err_errno(e, errno, "look at lock file %s", path);
	if (!S_ISREG(st.st_mode))
		return err_perm(
		    e, "lock file %s is no plain file; remove it", path);
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

/* write_pid - say who holds it; that is for people, so failing is no harm */
static void
write_pid(int fd)
{
	char text[32];
	int len = snprintf(text, sizeof text, "%ld\n", (long)getpid());

	(void)!ftruncate(fd, 0);
	(void)!pwrite(fd, text, (size_t)len, 0);
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
lock_take(const char *path, int wait_ms, struct lock **lock, struct err *e)
{
	int fd = -1;

	*lock = NULL;
	if (open_file(path, &fd, e) < 0)
		goto out;
	if (!wait_lock(fd, wait_ms)) {
		if (errno == EAGAIN)
			held(fd, path, e);
		else
			err_errno(e, errno, "lock %s", path);
		goto out;
	}
	write_pid(fd);
	*lock = mem_new(sizeof **lock);
	(*lock)->fd = fd;
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
	(void)!ftruncate(lock->fd, 0);
	close(lock->fd);
	free(lock);
}
