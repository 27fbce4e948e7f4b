/*
 * listfile - block lists from a file, one a line
 *
 * floor  door (a file)
 * spec   the grammar of control/dnsbllist in the rbl patch for qmail of
 *        R. Puzzanghera: "zone", "-zone" to bounce, "+zone" to let in,
 *        "zone:message", "zone:-message" to bounce, '#' for comments
 */
#ifndef LISTFILE_H
#define LISTFILE_H

#include "rblsmtpd/steps.h"

struct err;

/*
 * Add the lists of a file.
 *
 *   like  what a line without a mark becomes: its kind and flags
 *
 * Returns 0, or -1 with ERR_PERM, with the number of the line where one is
 * wrong; ERR_TEMP when the file cannot be read just now.
 */
int listfile_read(const char *path, const struct step *like,
    struct steps *steps, struct err *e);

#endif
