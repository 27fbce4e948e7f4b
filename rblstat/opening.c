#include "rblstat/opening.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/store.h"
#include "rblstat/logfile.h"
#include "rblstat/multilog.h"
#include "rblstat/rotation.h"
#include "rblstat/unpack.h"

enum {
	FIRST_STEP = 64 * 1024, /* enough to know a log by its first line */
	NEXT_STEP = 4 * 1024 * 1024,
};

#define NANO 1000000000
#define DAY  86400

/* --- files --- */

static int
open_path(const char *path, struct err *e)
{
	/* O_NONBLOCK: a FIFO must not hold us up before it is refused */
	int fd = strcmp(path, "-") == 0
	    ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
	    : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (fd < 0)
		err_errno(e, errno, "open log %s", path);
	return fd;
}

/* is_packed - whether the file begins as compressed ones do */
static bool
is_packed(int fd)
{
	char taste[UNPACK_TASTE];
	ssize_t len = pread(fd, taste, sizeof taste, 0);

	return len > 0 &&
	    unpack_kind((struct span){ taste, (size_t)len }) != NULL;
}

/* look - from outside; whether it is a regular file, or a stream we take */
static int
look(struct opening *o, bool *regular, struct err *e)
{
	struct stat st;

	if (fstat(o->fd, &st) < 0)
		return err_errno(e, errno, "look at log %s", o->path);
	*regular = S_ISREG(st.st_mode);
	if (!*regular && strcmp(o->path, "-") != 0)
		return err_perm(e,
		    "%s: no regular file; give what it says to rblstat "
		    "import - instead",
		    o->path);
	o->device = (int64_t)st.st_dev;
	o->inode = (int64_t)st.st_ino;
	o->size = *regular ? (int64_t)st.st_size : 0;
	o->modified = (int64_t)st.st_mtim.tv_sec * NANO + st.st_mtim.tv_nsec;
	return 0;
}

/*
 * is_closed - whether nobody is going to write to a plain file any more
 *
 * After a rotation, a writer goes on under the old name until it is told.
 */
static bool
is_closed(const struct opening *o)
{
	bool rotated = rotation_stem(o->path) < strlen(o->path);

	return multilog_closed(o->path) ||
	    (rotated && o->modified / NANO < o->now - DAY);
}

/* plain - a log that can be read where it is */
static int
plain(struct opening *o, struct err *e)
{
	const struct logfile_facts facts = {
		.path = o->path,
		.closed = is_closed(o),
		.time = o->modified / NANO,
	};
	int fd = o->fd;

	o->fd = -1;
	return logfile_new(fd, &facts, &o->log, e);
}

int
opening_begin(struct opening *o, const char *path, const char *folder,
    int64_t now, struct err *e)
{
	bool regular = false;

	*o = (struct opening){ .path = path, .now = now };
	o->fd = open_path(path, e);
	if (o->fd < 0 || look(o, &regular, e) < 0)
		return -1;
	o->packed = regular && is_packed(o->fd);
	if (regular && !o->packed)
		return plain(o, e);
	o->unpack = unpack_new(o->fd, path, folder, e);
	return o->unpack == NULL ? -1 : 0;
}

void
opening_end(struct opening *o)
{
	unpack_free(o->unpack);
	logfile_close(o->log);
	if (o->fd >= 0)
		close(o->fd);
}

/* --- what is compressed --- */

/* unpacked - the log that the first piece of it gives */
static int
unpacked(struct opening *o, struct err *e)
{
	struct logfile_facts facts = {
		.path = o->path,
		.closed = o->packed,
		.time = o->modified / NANO,
	};
	int fd = fcntl(unpack_file(o->unpack), F_DUPFD_CLOEXEC, 0);

	if (fd < 0)
		return err_errno(e, errno, "read log %s", o->path);
	/* a copy is younger than what gzip says of the log itself */
	if (unpack_time(o->unpack) < facts.time)
		facts.time = unpack_time(o->unpack);
	return logfile_new(fd, &facts, &o->log, e);
}

int
opening_unpack(struct opening *o, struct err *e)
{
	int more = unpack_step(o->unpack, o->log ? NEXT_STEP : FIRST_STEP, e);

	if (more < 0 || (o->log == NULL && unpacked(o, e) < 0))
		return -1;
	return logfile_grow(o->log, e) < 0 ? -1 : more;
}

int
opening_was_begun(const struct opening *o, struct store *store, struct err *e)
{
	struct query *q = store_query(store, SQL_SOURCE_BEGUN);
	int64_t head;
	int step = logfile_head(o->log, &head, e);

	if (step != 1)
		return step;
	query_put_int(q, 1, head);
	query_put_int(q, 2, o->sent);
	step = query_step(q, e);
	query_reset(q);
	return step;
}

/* put_looks - how the file looks, as parameters 1 to 4, and what for, 5 */
static void
put_looks(const struct opening *o, struct query *q)
{
	query_put_int(q, 1, o->device);
	query_put_int(q, 2, o->inode);
	query_put_int(q, 3, o->size);
	query_put_int(q, 4, o->modified);
	query_put_int(q, 5, o->sent);
}

int
opening_was_read(const struct opening *o, struct store *store, int64_t *source,
    struct err *e)
{
	struct query *q = store_query(store, SQL_PACKED_FIND);
	int step;

	put_looks(o, q);
	step = query_step(q, e);
	if (step == 1)
		*source = query_int(q, 0);
	query_reset(q);
	return step;
}

int
opening_note(
    const struct opening *o, struct store *store, int64_t source, struct err *e)
{
	struct query *q = store_query(store, SQL_PACKED_NOTE);

	put_looks(o, q);
	query_put_int(q, 6, source);
	return query_step(q, e);
}
