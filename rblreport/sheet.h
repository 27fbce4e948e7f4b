/*
 * sheet - a monthly report as one table for a spreadsheet
 *
 * floor  verb (over document)
 * spec   RFC 4180
 */
#ifndef SHEET_H
#define SHEET_H

#include "lib/bytes.h"

struct document;

/*
 * Add the table to `out`: month, what, name, tries, hosts, only, share,
 * before, change, year_ago; and a row each for the month itself, its days,
 * lists, organisations, networks and countries. A field that is not known, or
 * makes no sense for a row, is empty.
 */
void sheet_write(const struct document *d, struct buf *out);

#endif
