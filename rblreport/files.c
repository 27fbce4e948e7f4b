#include "rblreport/files.h"

#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lib/err.h"

int
files_read(const char *path, size_t max, struct buf *out, struct err *e)
{
	char piece[4096];
	size_t start = out->len;
	ssize_t len = 0;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0 && errno == ENOENT)
		return 0;
	if (fd < 0)
		return err_errno(e, errno, "read %s", path);
	while (out->len - start <= max &&
	    (len = read(fd, piece, sizeof piece)) > 0)
		buf_add(out, piece, (size_t)len);
	if (len < 0)
		err_errno(e, errno, "read %s", path);
	else if (out->len - start > max)
		err_perm(e, "read %s: larger than %zu bytes", path, max);
	close(fd);
	return len < 0 || out->len - start > max ? -1 : 1;
}

static int
write_all(int fd, struct span text)
{
	ssize_t len;

	while (text.len > 0) {
		len = write(fd, text.s, text.len);
		if (len < 0 && errno == EINTR)
			continue;
		if (len < 0)
			return -1;
		text.s += len;
		text.len -= (size_t)len;
	}
	return 0;
}

static int
open_dir(const char *path)
{
	return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

int
files_directory(const char *path, const char *what, struct err *e)
{
	int fd = open_dir(path);

	if (fd < 0)
		return err_errno(e, errno, "%s: open directory %s", what, path);
	close(fd);
	return 0;
}

/* sync_dir - have the new name on the disk as well */
static int
sync_dir(const char *dir)
{
	int fd = open_dir(dir);
	int rc = fd < 0 ? -1 : fsync(fd);

	/* some file systems know no such thing as syncing a directory */
	if (rc < 0 && fd >= 0 && errno == EINVAL)
		rc = 0;
	if (fd >= 0)
		close(fd);
	return rc;
}

int
files_write(const char *dir, const char *name, struct span text,
    struct buf *path, struct err *e)
{
	struct buf temp = { 0 }, final = { 0 };
	int fd, rc = -1;

	buf_format(&temp, "%s/.%s.XXXXXX", dir, name);
	buf_format(&final, "%s/%s", dir, name);
	fd = mkstemp(temp.s);
	if (fd < 0) {
		err_errno(e, errno, "write %s", final.s);
		goto out;
	}
	if (write_all(fd, text) < 0 || fchmod(fd, 0644) < 0 || fsync(fd) < 0 ||
	    rename(temp.s, final.s) < 0 || sync_dir(dir) < 0) {
		err_errno(e, errno, "write %s", final.s);
		unlink(temp.s);
		goto out;
	}
	buf_text(path, final.s);
	rc = 0;
out:
	if (fd >= 0)
		close(fd);
	buf_free(&temp);
	buf_free(&final);
	return rc;
}
