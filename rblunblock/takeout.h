/*
 * takeout - take rules of ours out again: --remove, --expire
 *
 * floor  wiring
 */
#ifndef TAKEOUT_H
#define TAKEOUT_H

struct err;
struct settings;

/* Both return 0; 1 when there is no such rule; -1. */
int takeout_remove(const struct settings *s, struct err *e);
int takeout_expire(const struct settings *s, struct err *e);

#endif
