/*
 * allow - let somebody in: rblunblock ADDRESS... --why TEXT
 *
 * floor  wiring
 */
#ifndef ALLOW_H
#define ALLOW_H

struct err;
struct settings;

/* Returns 0; 1 when all are let in already; -1. */
int allow_run(const struct settings *s, struct err *e);

#endif
