#include "rblunblock/cdb.h"

#include <errno.h>
#include <string.h>

#include <cdb.h>

#include "lib/err.h"
#include "rblunblock/dialect.h"
#include "rblunblock/records.h"

int
cdb_build(int fd, const char *path, const struct dialect *d,
    const struct records *records, struct err *e)
{
	struct cdb_make make;
	struct buf room = { 0 };
	const struct record *r;
	struct span key;
	int failure = 0;
	size_t i;

	if (cdb_make_start(&make, fd) < 0)
		return err_errno(e, errno, "write %s", path);
	for (i = 0; i < records->count && failure == 0; i++) {
		r = &records->list[i];
		/* the first record of a key counts, the others are kept */
		key = dialect_to_cdb(d, r->key, &room);
		if (cdb_make_add(&make, key.s, (unsigned)key.len, r->data.s,
			(unsigned)r->data.len) < 0)
			failure = errno;
	}
	buf_free(&room);
	/* in any case: it frees what cdb_make_add() has collected */
	if (cdb_make_finish(&make) < 0 && failure == 0)
		failure = errno;
	if (failure != 0)
		return err_errno(e, failure, "write %s", path);
	return 0;
}

static int
damaged(const char *path, struct err *e)
{
	return err_perm(e, "%s is damaged, or no cdb", path);
}

static int
old_release(const char *path, struct err *e)
{
	return err_perm(e,
	    "%s was made by a tcprules of ucspi-tcp6 1.10.0 to 1.10.6, whose "
	    "rules for networks no other release finds, nor some of these; "
	    "install a newer one, and make it anew",
	    path);
}

/* read_records - all of them, in their order */
static int
read_records(struct cdb *cdb, const char *path, const struct dialect *d,
    struct records *records, struct buf *room, struct err *e)
{
	struct span key, data;
	unsigned at;
	int rc;

	cdb_seqinit(&at, cdb);
	while ((rc = cdb_seqnext(&at, cdb)) > 0) {
		key.s = cdb_getkey(cdb);
		key.len = cdb_keylen(cdb);
		data.s = cdb_getdata(cdb);
		data.len = cdb_datalen(cdb);
		if ((key.s == NULL && key.len > 0) ||
		    (data.s == NULL && data.len > 0))
			return damaged(path, e);
		if (dialect_is_old(d, key))
			return old_release(path, e);
		records_add(records, dialect_from_cdb(d, key, room), data, 0);
	}
	return rc < 0 ? damaged(path, e) : 0;
}

static bool
says(struct cdb *cdb, struct span data)
{
	const void *found = cdb_getdata(cdb);

	return cdb_datalen(cdb) == data.len &&
	    (data.len == 0 ||
		(found != NULL && memcmp(found, data.s, data.len) == 0));
}

/*
 * look_up - find each key as tcpserver does, through the hash tables; of a key
 * that stands twice the first is found
 */
static int
look_up(struct cdb *cdb, const char *path, const struct dialect *d,
    const struct records *records, struct buf *room, struct err *e)
{
	const struct record *r = records->list;
	struct span key;

	for (; r < records->list + records->count; r++) {
		key = dialect_to_cdb(d, r->key, room);
		if (cdb_find(cdb, key.s, (unsigned)key.len) <= 0)
			return damaged(path, e);
		if (!says(cdb, r->data) &&
		    !says(cdb, records_find(records, r->key)->data))
			return damaged(path, e);
	}
	return 0;
}

int
cdb_load(int fd, const char *path, const struct dialect *d,
    struct records *records, struct err *e)
{
	struct buf room = { 0 };
	struct cdb cdb;
	int rc;

	*records = (struct records){ 0 };
	if (cdb_init(&cdb, fd) < 0) {
		if (errno == EPROTO)
			return damaged(path, e);
		return err_errno(e, errno, "read %s", path);
	}
	rc = read_records(&cdb, path, d, records, &room, e);
	records_finish(records);
	if (rc == 0)
		rc = look_up(&cdb, path, d, records, &room, e);
	buf_free(&room);
	cdb_free(&cdb);
	return rc;
}
