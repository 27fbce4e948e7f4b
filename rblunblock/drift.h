/*
 * drift - where the rules and the cdb that is live do not say the same
 *
 * floor  noun
 */
#ifndef DRIFT_H
#define DRIFT_H

#include "rblunblock/records.h"

/*
 * Find the keys that differ.
 *
 *   but   keys that may; sorted
 *   keys  out: "2 new (10.:, 11.:), 1 gone (:)" is added
 *
 * Returns how many there are.
 */
size_t drift_find(const struct records *text, const struct records *cdb,
    const struct records *but, struct buf *keys);

/*
 * Say that somebody has to build the cdb first.
 *
 *   build  the command that does
 *
 * Returns -1, with ERR_PERM.
 */
int drift_refuse(const char *rules_path, const char *cdb_path, const char *keys,
    const char *build, struct err *e);

#endif
