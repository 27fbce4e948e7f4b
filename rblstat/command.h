/*
 * command - the commands of rblstat, one function each
 *
 * floor  wiring
 *
 * Each takes the settings, whose first word is the command's own name, and
 * returns 0 when done, 1 when it found nothing, -1 with an error.
 */
#ifndef COMMAND_H
#define COMMAND_H

struct err;
struct settings;

int command_import(const struct settings *s, struct err *e);
int command_follow(const struct settings *s, struct err *e);
int command_explain(const struct settings *s, struct err *e);

/* drop old single events; only give their room back */
int command_purge(const struct settings *s, struct err *e);
int command_vacuum(const struct settings *s, struct err *e);

/* hosts, zones, months, days: a table each */
int command_figure(const struct settings *s, struct err *e);
int command_show(const struct settings *s, struct err *e);

/* the health of block lists; 1: some list is not well */
int command_check(const struct settings *s, struct err *e);

/* names and evidence of hosts; 1: none is due */
int command_resolve(const struct settings *s, struct err *e);

#endif
