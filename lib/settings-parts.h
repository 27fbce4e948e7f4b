/*
 * settings-parts - what the files of the module settings share
 *
 * floor  door
 */
#ifndef SETTINGS_PARTS_H
#define SETTINGS_PARTS_H

#include "lib/settings.h"

struct setting_row {
	const char *name; /* the key in the file; '_' is '-' in the flag */
	char letter;      /* of the short flag, or 0 */
	bool flag_only;   /* a word for one call, no key of the file */
	int tools;
	const char *arg; /* what --help calls the value; NULL: a switch */
	const char *initial;
	const char *help;
};

extern const struct setting_row settings_rows[SETTINGS_COUNT];

/* Set a value. An empty one is as good as none: the default holds. */
void settings_put(struct settings *s, enum setting which, const char *value);

/* Take the flags and words of the command line. Returns 0, or -1. */
int settings_read_flags(
    struct settings *s, int argc, char **argv, struct err *e);

/* Take what the file says and no flag has said. Returns 0, or -1. */
int settings_read_file(struct settings *s, const char *path, struct err *e);

#endif
