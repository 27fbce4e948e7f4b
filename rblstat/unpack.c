#include "rblstat/unpack.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <archive.h>
#include <archive_entry.h>

#include "lib/err.h"
#include "lib/mem.h"

enum {
	IN_SIZE = 64 * 1024,
	PAUSE_MS = 1000,
};

struct unpack {
	char *name;
	char *folder;
	int from, to;
	struct archive *archive;
	bool open;  /* the archive has begun */
	bool ended; /* the input has */
	int64_t time;
	char taste[UNPACK_TASTE]; /* of what came out */
	size_t tasted;
	char in[IN_SIZE];
};

static const struct {
	const char *magic, *name;
} kinds[] = {
	{ "\x1f\x8b", "gzip" },
	{ "BZh", "bzip2" },
	{ "\xfd"
	  "7zXZ",
	    "xz" },
	{ "\x28\xb5\x2f\xfd", "zstd" },
	{ "\x04\x22\x4d\x18", "lz4" },
};

const char *
unpack_kind(struct span beginning)
{
	size_t i;

	for (i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		if (span_starts(beginning, kinds[i].magic))
			return kinds[i].name;
	return NULL;
}

/* --- the temporary file --- */

/* temporary - a file without a name; some file systems need one at first */
static int
temporary(const char *folder)
{
	int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	struct buf path = { 0 };

	if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR))
		return fd;
	buf_format(&path, "%s/rblstat.XXXXXX", folder);
	fd = mkostemp(path.s, O_CLOEXEC);
	if (fd >= 0)
		unlink(path.s);
	buf_free(&path);
	return fd;
}

static int
put(struct unpack *u, const char *bytes, size_t len, struct err *e)
{
	ssize_t done;

	while (len > 0) {
		done = write(u->to, bytes, len);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return err_temp(e,
			    "unpack %s into %s: %s; make room there, or "
			    "have TMPDIR name another directory",
			    u->name, u->folder, strerror(errno));
		bytes += done;
		len -= (size_t)done;
	}
	return 0;
}

/* --- the archive --- */

static la_ssize_t
take(struct archive *archive, void *data, const void **bytes)
{
	struct unpack *u = data;
	ssize_t got;

	*bytes = u->in;
	do
		got = read(u->from, u->in, sizeof u->in);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		archive_set_error(archive, errno, "%s", strerror(errno));
	u->ended = got == 0;
	return got;
}

/*
 * fail - what libarchive could not do
 *
 * A compressed file whose end is missing is one that is being written, as far
 * as anybody can know; one that is wrong before its end is damaged.
 */
static int
fail(const struct unpack *u, struct err *e)
{
	int number = archive_errno(u->archive);

	if (u->ended)
		return err_temp(e,
		    "%s: its end is missing, so nothing of it was read; is it "
		    "being compressed still? try again later",
		    u->name);
	if (number > 0)
		return err_errno(e, number, "read log %s", u->name);
	return err_perm(e, "%s: damaged, %s; nothing of it was read", u->name,
	    archive_error_string(u->archive));
}

static struct archive *
reader(void)
{
	static int (*const use[])(struct archive *) = {
		archive_read_support_filter_gzip,
		archive_read_support_filter_bzip2,
		archive_read_support_filter_xz,
		archive_read_support_filter_zstd,
		archive_read_support_filter_lz4,
		archive_read_support_format_raw,
		archive_read_support_format_empty,
	};
	struct archive *archive = archive_read_new();
	size_t i;

	for (i = 0; archive != NULL && i < sizeof use / sizeof use[0]; i++)
		use[i](archive);
	return archive;
}

struct unpack *
unpack_new(int fd, const char *name, const char *folder, struct err *e)
{
	struct unpack *u = mem_new(sizeof *u);

	u->name = mem_string(name);
	u->folder = mem_string(folder);
	u->from = fd;
	u->time = INT64_MAX;
	u->to = -1;
	u->archive = reader();
	if (u->archive == NULL) {
		err_temp(e, "unpack %s: out of memory", name);
		unpack_free(u);
		return NULL;
	}
	return u;
}

void
unpack_free(struct unpack *u)
{
	if (u == NULL)
		return;
	archive_read_free(u->archive);
	if (u->to >= 0)
		close(u->to);
	free(u->folder);
	free(u->name);
	free(u);
}

/* begin - 1 with something to read, 0 for nothing at all, -1 on failure */
static int
begin(struct unpack *u, struct err *e)
{
	struct archive_entry *entry;
	int result;

	u->open = true;
	u->to = temporary(u->folder);
	if (u->to < 0)
		return err_errno(e, errno,
		    "make a temporary file in %s, to unpack %s (TMPDIR names "
		    "another directory)",
		    u->folder, u->name);
	result = archive_read_open(u->archive, u, NULL, take, NULL);
	if (result == ARCHIVE_OK)
		result = archive_read_next_header(u->archive, &entry);
	if (result == ARCHIVE_EOF)
		return 0;
	if (result != ARCHIVE_OK)
		return fail(u, e);
	if (archive_entry_mtime_is_set(entry) && archive_entry_mtime(entry) > 0)
		u->time = archive_entry_mtime(entry);
	return 1;
}

/* taste - refuse what is compressed, but too short to be known for it */
static int
taste(struct unpack *u, const char *out, size_t len, struct err *e)
{
	size_t more = sizeof u->taste - u->tasted;

	if (more > len)
		more = len;
	memcpy(u->taste + u->tasted, out, more);
	u->tasted += more;
	if (unpack_kind((struct span){ u->taste, u->tasted }) != NULL) {
		u->ended = true;
		return fail(u, e);
	}
	return 0;
}

/* pauses - whether a stream has nothing more to say for a while */
static bool
pauses(const struct unpack *u)
{
	struct pollfd from = { .fd = u->from, .events = POLLIN };

	return poll(&from, 1, PAUSE_MS) == 0;
}

int
unpack_step(struct unpack *u, size_t bytes, struct err *e)
{
	const void *out;
	size_t got, done = 0;
	la_int64_t place;
	int result, more = u->open ? 1 : begin(u, e);

	if (more <= 0)
		return more;
	while (done < bytes && (done == 0 || !pauses(u))) {
		result =
		    archive_read_data_block(u->archive, &out, &got, &place);
		if (result == ARCHIVE_EOF)
			return 0;
		if (result != ARCHIVE_OK)
			return fail(u, e);
		if (taste(u, out, got, e) < 0 || put(u, out, got, e) < 0)
			return -1;
		done += got;
	}
	return 1;
}

bool
unpack_packed(const struct unpack *u)
{
	return archive_filter_code(u->archive, 0) != ARCHIVE_FILTER_NONE;
}

int
unpack_file(const struct unpack *u)
{
	return u->to;
}

int64_t
unpack_used(const struct unpack *u)
{
	return archive_filter_bytes(u->archive, -1);
}

int64_t
unpack_time(const struct unpack *u)
{
	return u->time;
}
