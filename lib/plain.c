#include "lib/plain.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <unistd.h>

#include "lib/err.h"

static bool
is_plain(const struct stat *st)
{
	return S_ISREG(st->st_mode) ||
	    (S_ISCHR(st->st_mode) && st->st_rdev == makedev(1, 3));
}

int
plain_open(const char *what, const char *path, struct err *e)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	struct stat st = { 0 };

	if (fd < 0)
		return err_errno(e, errno, "%s %s", what, path);
	if (fstat(fd, &st) == 0 && is_plain(&st))
		return fd;
	close(fd);
	errno = 0;
	if (S_ISDIR(st.st_mode))
		return err_errno(e, EISDIR, "%s %s", what, path);
	return err_perm(e, "%s %s: it is a pipe or a device; give a plain file",
	    what, path);
}

FILE *
plain_stream(const char *what, const char *path, struct err *e)
{
	int fd = plain_open(what, path, e);
	FILE *stream = fd < 0 ? NULL : fdopen(fd, "r");

	if (fd >= 0 && stream == NULL) {
		err_errno(e, errno, "%s %s", what, path);
		close(fd);
	}
	return stream;
}
