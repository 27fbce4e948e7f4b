/*
 * tool - the main() that every tool shares
 *
 * floor  wiring
 */
#ifndef TOOL_H
#define TOOL_H

#include "lib/settings.h"

struct err;

struct tool_face {
	enum tool tool;
	const char *name;
	const char *usage; /* what --help shows above the flags */
	/* 0: done; 1: nothing to do or found; -1: failed, with the error */
	int (*run)(const struct settings *s, struct err *e);
};

/*
 * Read the settings, run the tool, report its error in one line on stderr.
 *
 * Returns the exit code: 0, 1, 100 or 111.
 */
int tool_main(const struct tool_face *face, int argc, char **argv);

#endif
