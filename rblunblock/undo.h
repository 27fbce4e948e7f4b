/*
 * undo - take a change back that is in the log: --undo [ID]
 *
 * floor  wiring
 */
#ifndef UNDO_H
#define UNDO_H

struct err;
struct settings;

/* Returns 0; 1 when there is nothing to take back; -1. */
int undo_run(const struct settings *s, struct err *e);

#endif
