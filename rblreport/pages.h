/*
 * pages - the reports of all nights and months, as files for a browser
 *
 * floor  wiring
 */
#ifndef PAGES_H
#define PAGES_H

#include "lib/bytes.h"

struct document;
struct err;

/*
 * Write index.html, which leads to all pages of a directory.
 *
 *   dir        where the pages are
 *   templates  directory of the admin's; NULL: those in the program
 *   d          any report, for the host and the time
 *
 * Returns 0, or -1 with the error.
 */
int pages_index(const char *dir, const char *templates,
    const struct document *d, struct err *e);

#endif
