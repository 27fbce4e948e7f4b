/*
 * list - show who is let in: --list
 *
 * floor  wiring
 */
#ifndef LIST_H
#define LIST_H

struct err;
struct settings;

/* Returns 0; 1 when nobody is; -1. */
int list_run(const struct settings *s, struct err *e);

#endif
