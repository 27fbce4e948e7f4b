#include "lib/files-parts.h"

#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/plain.h"

int
files_take(int fd, const char *path, size_t max, struct buf *out, struct err *e)
{
	char piece[65536];
	size_t start = out->len;
	ssize_t len = 0;
	struct stat st;

	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
	    (uintmax_t)st.st_size <= max)
		buf_expect(out, (size_t)st.st_size);
	while (out->len - start <= max &&
	    (len = read(fd, piece, sizeof piece)) > 0)
		buf_add(out, piece, (size_t)len);
	if (len < 0)
		return err_errno(e, errno, "read %s", path);
	if (out->len - start > max)
		return err_perm(e, "read %s: larger than %zu bytes", path, max);
	return 0;
}

int
files_read(const char *path, size_t max, struct buf *out, struct err *e)
{
	struct err why = { 0 };
	int fd = plain_open("read", path, &why), rc;

	if (fd < 0 && errno == ENOENT)
		return 0;
	if (fd < 0) {
		*e = why;
		return -1;
	}
	rc = files_take(fd, path, max, out, e);
	close(fd);
	return rc < 0 ? -1 : 1;
}

int
files_directory(const char *path, const char *what, struct err *e)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0)
		return err_errno(e, errno, "%s: open directory %s", what, path);
	close(fd);
	return 0;
}

int
files_write(const char *dir, const char *name, struct span text,
    struct buf *path, struct err *e)
{
	struct target *t = target_at(dir, name);
	int rc = -1;

	if (target_begin(t, e) == 0 && target_write(t, text, e) == 0 &&
	    target_sync(t, e) == 0 && target_replace(t, e) == 0 &&
	    target_sync_directory(t, e) == 0) {
		buf_text(path, target_path(t));
		rc = 0;
	}
	target_close(t);
	return rc;
}
