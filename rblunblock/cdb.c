#include "rblunblock/cdb-parts.h"

#include <errno.h>
#include <stdlib.h>

#include <cdb.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "rblunblock/cdb.h"
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
	size_t i, count = records_count(records);

	if (cdb_make_start(&make, fd) < 0)
		return err_errno(e, errno, "write %s", path);
	for (i = 0; i < count && failure == 0; i++) {
		r = records_get(records, i);
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

/* refuse - of a file that could not be read, or is not sound */
static int
refuse(const struct image *m, const char *path, struct err *e)
{
	return m->failure != 0 ? err_errno(e, m->failure, "read %s", path)
			       : err_perm(e, "%s is damaged, or no cdb", path);
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

static int
read_records(struct image *m, const char *path, const struct dialect *d,
    struct records *records, struct err *e)
{
	struct buf room = { 0 };
	struct found found;
	bool old = false;

	while (!old && image_next(m, &found)) {
		old = dialect_is_old(d, found.key);
		records_add(records, dialect_from_cdb(d, found.key, &room),
		    found.data, 0);
	}
	buf_free(&room);
	if (old)
		return old_release(path, e);
	return image_is_done(m) ? 0 : refuse(m, path, e);
}

/*
 * are_those - whether all records of the file are these
 *
 *   places  out: of each
 */
static bool
are_those(struct image *m, const struct dialect *d,
    const struct records *records, struct place *places)
{
	struct buf room = { 0 };
	const struct record *record;
	struct found found;
	struct span key;
	bool same = true;
	size_t i, count = records_count(records);

	for (i = 0; i < count && same; i++) {
		record = records_get(records, i);
		key = dialect_to_cdb(d, record->key, &room);
		same = image_next(m, &found) && span_same(found.key, key) &&
		    span_same(found.data, record->data);
		places[i].at = (uint32_t)found.at;
		places[i].hash = d->tcp6 ? cdb_hash(key.s, (unsigned)key.len)
					 : records_hash(records, i);
	}
	buf_free(&room);
	return same && image_is_done(m);
}

int
cdb_holds(int fd, const char *path, const struct dialect *d,
    const struct records *records, struct err *e)
{
	size_t count = records_count(records);
	struct place *places = mem_large(count * sizeof *places);
	struct image m;
	bool holds = image_open(fd, &m) && are_those(&m, d, records, places) &&
	    tables_lead_to(&m, places, count);

	free(places);
	image_close(&m);
	return m.failure != 0 ? refuse(&m, path, e) : holds;
}

int
cdb_load(int fd, const char *path, const struct dialect *d,
    struct records *records, struct err *e)
{
	struct image m;
	int rc = -1;

	*records = (struct records){ 0 };
	if (!image_open(fd, &m))
		refuse(&m, path, e);
	else
		rc = read_records(&m, path, d, records, e);
	records_finish(records);
	image_close(&m);
	if (rc < 0)
		return -1;
	rc = cdb_holds(fd, path, d, records, e);
	return rc == 0 ? refuse(&m, path, e) : rc < 0 ? -1 : 0;
}
