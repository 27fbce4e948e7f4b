/*
 * check - see whether rules, cdb, and what was carried over agree: --check
 *
 * floor  wiring
 */
#ifndef CHECK_H
#define CHECK_H

struct err;
struct settings;

/* Returns 0; 1 when something is to be mended; -1. */
int check_run(const struct settings *s, struct err *e);

#endif
