/*
 * folder - the pages that are in the directory of --output
 *
 * floor  door (the file system)
 */
#ifndef FOLDER_H
#define FOLDER_H

#include <stddef.h>

struct err;

struct folder_page {
	char *file;  /* "nightly-2026-03-03.html" */
	char *kind;  /* "nightly" */
	char *date;  /* "2026-03-03", of a month "2026-03" */
	int number;  /* of several of a day, from 2; 1: the first */
	char *title; /* what its <title> says, without the escapes of HTML */
};

/* Start with all zero; owned, for folder_free(). */
struct folder {
	struct folder_page *page; /* the newest first */
	size_t count;
};

/*
 * Find all pages, by their names. One that cannot be read, or is no page of
 * ours, has an empty title.
 *
 * Returns 0, or -1 with the error when the directory cannot be read.
 */
int folder_read(const char *dir, struct folder *folder, struct err *e);

void folder_free(struct folder *folder);

#endif
