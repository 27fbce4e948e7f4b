/*
 * program - the mail server that takes over
 *
 * floor  door (execve)
 */
#ifndef PROGRAM_H
#define PROGRAM_H

struct err;

/*
 * Become the program argv[0], looked for on the PATH as djb's pathexec does;
 * argv ends with NULL. The environment goes with it.
 *
 * Returns only on failure: -1 with ERR_TEMP.
 */
int program_run(char **argv, struct err *e);

#endif
