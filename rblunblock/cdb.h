/*
 * cdb - the file of records that tcpserver looks into
 *
 * floor  door (tinycdb)
 * spec   byte for byte what tcprules of ucspi-tcp 0.88 writes
 */
#ifndef CDB_H
#define CDB_H

struct dialect;
struct err;
struct records;

/*
 * Write the records to a descriptor at its start, in their order, all of
 * them. Nothing is synced.
 *
 *   path  what to call the file in errors
 *   d     how its keys are written
 *
 * Returns 0, or -1.
 */
int cdb_build(int fd, const char *path, const struct dialect *d,
    const struct records *records, struct err *e);

/*
 * See whether it holds these records in this order and no other, and whether
 * who looks a key up as tcpserver does finds the first record of it.
 *
 * Returns 1 or 0, or -1 when it cannot be read.
 */
int cdb_holds(int fd, const char *path, const struct dialect *d,
    const struct records *records, struct err *e);

/*
 * Read all records from a descriptor, and see that each key is found by its
 * hash, too.
 *
 *   records  out: in their order; owned by the caller, failure or not
 *
 * Returns 0, or -1 with ERR_PERM when this is no sound cdb, or one of a release
 * whose keys no other looks for.
 */
int cdb_load(int fd, const char *path, const struct dialect *d,
    struct records *records, struct err *e);

#endif
