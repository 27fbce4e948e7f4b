/*
 * unpack - a compressed log, or a stream, in a file that can be read anywhere
 *
 * floor  door (libarchive, a temporary file)
 * in     gzip, bzip2, xz, zstd, lz4, or what is not compressed at all
 * out    a file without a name, which is gone when it is closed
 *
 * A log is known again by what stands all over it, and its years are worked
 * out from there; so it is put on disk. That takes as much room as the log
 * uncompressed has, and memory for no more than what the compression needs.
 */
#ifndef UNPACK_H
#define UNPACK_H

#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

struct err;
struct unpack;

/* How many bytes tell by what a file is compressed. */
#define UNPACK_TASTE 8

/* What compresses files that begin so, as "gzip", or NULL. */
const char *unpack_kind(struct span beginning);

/*
 * Begin with the file or stream `fd`, which stays the caller's.
 *
 *   name    for errors
 *   folder  where the temporary file goes
 *
 * Returns it, for unpack_free(), or NULL.
 */
struct unpack *unpack_new(
    int fd, const char *name, const char *folder, struct err *e);
void unpack_free(struct unpack *u);

/*
 * Go on with about so many bytes of what comes out, or fewer where a stream
 * pauses for a second.
 *
 * Returns 1 when there may be more; 0 when all of it is there; -1 with
 * ERR_TEMP where the end of the compressed file is missing, since whoever
 * writes it may not be ready yet, or the disk is full, and with ERR_PERM where
 * the file is damaged.
 */
int unpack_step(struct unpack *u, size_t bytes, struct err *e);

/* Whether what comes in is compressed, after a step. */
bool unpack_packed(const struct unpack *u);

/* The temporary file, after a step; it is closed by unpack_free(). */
int unpack_file(const struct unpack *u);

/* How many bytes of the compressed file were used. */
int64_t unpack_used(const struct unpack *u);

/* When the log was written, as gzip notes it; INT64_MAX: not noted. */
int64_t unpack_time(const struct unpack *u);

#endif
