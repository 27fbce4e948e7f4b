/*
 * builtin - the templates that are in the program, made from templates/
 *
 * floor  noun
 */
#ifndef BUILTIN_H
#define BUILTIN_H

struct builtin {
	const char *name; /* "nightly.txt" */
	const char *text;
};

/* One row each, and one without a name behind the last. */
extern const struct builtin builtins[];

#endif
