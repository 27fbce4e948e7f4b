/*
 * gap - whether lines were thrown away before they were read
 *
 * floor  wiring
 */
#ifndef GAP_H
#define GAP_H

#include <stdint.h>

struct err;
struct reading;

/*
 * Tell on stderr when nothing is left in a multilog directory of what was
 * read there: multilog deletes its oldest file when there are too many, read
 * or not.
 *
 *   before  how many logs known from earlier were met before this directory
 *
 * Returns 0, told or not; -1 on failure.
 */
int gap_check(
    struct reading *r, const char *directory, int64_t before, struct err *e);

#endif
