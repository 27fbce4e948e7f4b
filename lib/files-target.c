#include "lib/files-parts.h"

#include <sys/stat.h>
#include <sys/xattr.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/mem.h"

static void
drop_fd(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

void
target_close(struct target *t)
{
	if (t == NULL)
		return;
	if (t->temp != NULL)
		unlink(t->temp);
	drop_fd(&t->old_fd);
	drop_fd(&t->new_fd);
	free(t->temp);
	free(t->called);
	free(t->name);
	free(t->directory);
	free(t->path);
	free(t);
}

const char *
target_path(const struct target *t)
{
	return t->path;
}

const char *
target_name(const struct target *t)
{
	return t->called;
}

/* --- the old file --- */

int
target_look(struct target *t, bool must, struct err *e)
{
	t->old_fd =
	    open(t->path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (t->old_fd < 0 && errno == ENOENT && !must)
		return 0;
	if (t->old_fd < 0)
		return err_errno(e, errno, "read %s", t->path);
	if (fstat(t->old_fd, &t->st) < 0)
		return err_errno(e, errno, "look at %s", t->path);
	if (!S_ISREG(t->st.st_mode))
		return err_perm(e, "%s is no plain file", t->path);
	return 0;
}

int
target_old(const struct target *t)
{
	return t->old_fd;
}

int
target_read(struct target *t, struct buf *content, struct err *e)
{
	buf_text(content, "");
	return files_take(t->old_fd, t->path, SIZE_MAX, content, e);
}

static bool
same_time(struct timespec a, struct timespec b)
{
	return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

int
target_unchanged(const struct target *t, struct err *e)
{
	struct stat now;
	bool there = lstat(t->path, &now) == 0;
	bool same;

	if (t->old_fd < 0)
		same = !there && errno == ENOENT;
	else
		same = there && now.st_dev == t->st.st_dev &&
		    now.st_ino == t->st.st_ino &&
		    now.st_size == t->st.st_size &&
		    same_time(now.st_mtim, t->st.st_mtim) &&
		    same_time(now.st_ctim, t->st.st_ctim);
	if (same)
		return 0;
	return err_temp(e,
	    "%s was changed by somebody else just now; nothing was done, "
	    "try again",
	    t->path);
}

bool
target_has_names(const struct target *t)
{
	return t->old_fd >= 0 && t->st.st_nlink > 1;
}

/* --- the new file --- */

/* what nobody else puts behind the name of a file */
#define TEMP_MARK   ".rblkit-"
#define TEMP_RANDOM 6

/* is_temporary - whether the name is one that target_begin() makes */
static bool
is_temporary(const struct target *t, const char *name)
{
	struct buf start = { 0 };
	bool is;

	buf_format(&start, ".%s" TEMP_MARK, t->name);
	is = strncmp(name, start.s, start.len) == 0 &&
	    strlen(name) == start.len + TEMP_RANDOM;
	buf_free(&start);
	return is;
}

void
target_sweep(const struct target *t)
{
	DIR *dir = opendir(t->directory);
	struct dirent *entry;

	while (dir != NULL && (entry = readdir(dir)) != NULL)
		if (is_temporary(t, entry->d_name))
			unlinkat(dirfd(dir), entry->d_name, 0);
	if (dir != NULL)
		closedir(dir);
}

/* What is known to be kept of a file besides its mode and owner. */
static const char *const attributes[] = {
	"security.selinux",
	"system.posix_acl_access",
};

static bool
is_unknown(int number)
{
	return number == ENOTSUP || number == ENODATA || number == ENOSYS;
}

/*
 * copy_attribute - make it the same on both; where the old file has none,
 * the new one must not get one either, as from the directory's default ACL
 */
static int
copy_attribute(struct target *t, const char *name, struct err *e)
{
	char old[4096], fresh[4096];
	ssize_t old_len = fgetxattr(t->old_fd, name, old, sizeof old);
	ssize_t len = fgetxattr(t->new_fd, name, fresh, sizeof fresh);

	if (old_len < 0 && !is_unknown(errno))
		return err_errno(e, errno, "read %s of %s", name, t->path);
	if (old_len == len &&
	    (len <= 0 || memcmp(old, fresh, (size_t)len) == 0))
		return 0;
	if (old_len < 0
		? fremovexattr(t->new_fd, name) == 0
		: fsetxattr(t->new_fd, name, old, (size_t)old_len, 0) == 0)
		return 0;
	if (is_unknown(errno))
		return 0;
	return err_errno(e, errno, "keep %s of %s", name, t->path);
}

/* The owner goes first: a mode for one owner must not hold for another. */
static int
copy_rights(struct target *t, struct err *e)
{
	size_t i;
	struct stat now;

	if (fstat(t->new_fd, &now) < 0)
		return err_errno(e, errno, "look at %s", t->temp);
	if ((now.st_uid != t->st.st_uid || now.st_gid != t->st.st_gid) &&
	    fchown(t->new_fd, t->st.st_uid, t->st.st_gid) < 0)
		return err_errno(e, errno, "keep the owner of %s", t->path);
	for (i = 0; i < sizeof attributes / sizeof *attributes; i++)
		if (copy_attribute(t, attributes[i], e) < 0)
			return -1;
	if (fchmod(t->new_fd, t->st.st_mode & 07777) < 0)
		return err_errno(e, errno, "keep the mode of %s", t->path);
	return 0;
}

/* make_temporary - Returns its descriptor, or -1. */
static int
make_temporary(const struct target *t, struct buf *path, struct err *e)
{
	int fd;

	buf_format(path, "%s/.%s" TEMP_MARK "XXXXXX", t->directory, t->name);
	fd = mkostemp(path->s, O_CLOEXEC);
	if (fd < 0)
		err_errno(e, errno, "make a temporary file beside %s", t->path);
	return fd;
}

int
target_spare(const struct target *t, struct buf *path, struct err *e)
{
	int fd = make_temporary(t, path, e);

	return fd < 0 ? -1 : close(fd);
}

int
target_begin(struct target *t, struct err *e)
{
	struct buf temp = { 0 };

	t->new_fd = make_temporary(t, &temp, e);
	if (t->new_fd < 0) {
		buf_free(&temp);
		return -1;
	}
	t->temp = temp.s;
	if (t->old_fd >= 0)
		return copy_rights(t, e);
	if (fchmod(t->new_fd, 0644) < 0)
		return err_errno(e, errno, "set the mode of %s", t->path);
	return 0;
}

int
target_new(const struct target *t)
{
	return t->new_fd;
}

int
target_write(struct target *t, struct span content, struct err *e)
{
	ssize_t len;

	while (content.len > 0) {
		len = write(t->new_fd, content.s, content.len);
		if (len < 0 && errno == EINTR)
			continue;
		if (len < 0)
			return err_errno(e, errno, "write %s", t->temp);
		content.s += len;
		content.len -= (size_t)len;
	}
	return 0;
}

void
target_hasten(const struct target *t)
{
	/* where that cannot be done, target_sync() waits for all of it */
	sync_file_range(t->new_fd, 0, 0, SYNC_FILE_RANGE_WRITE);
}

int
target_sync(struct target *t, struct err *e)
{
	if (fsync(t->new_fd) < 0)
		return err_errno(e, errno, "write %s", t->temp);
	return 0;
}

/* --- taking its place --- */

int
target_replace(struct target *t, struct err *e)
{
	if (rename(t->temp, t->path) < 0)
		return err_errno(e, errno, "rename %s to %s", t->temp, t->path);
	free(t->temp);
	t->temp = NULL;
	drop_fd(&t->new_fd);
	return 0;
}

int
target_sync_directory(const struct target *t, struct err *e)
{
	int fd = open(t->directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int failure = fd < 0 || fsync(fd) < 0 ? errno : 0;

	if (fd >= 0)
		close(fd);
	/* some file systems sync no directories, and say so by EINVAL */
	if (failure != 0 && failure != EINVAL)
		return err_errno(e, failure, "sync directory %s", t->directory);
	return 0;
}
