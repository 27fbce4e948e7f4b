/*
 * logset - the files that one word of the command line stands for
 *
 * floor  door (directories)
 */
#ifndef LOGSET_H
#define LOGSET_H

#include <stdbool.h>

struct err;

struct logset {
	char **paths; /* oldest first */
	int count;
	int older;      /* so many of the first ones: see below */
	bool directory; /* of multilog */
};

/* Whether a word is "-", standard input, or "journal:", and no file. */
bool logset_is_stream(const char *word);

/*
 * Bring the words that name one log at different ages into the order of its
 * age, oldest first, to the place of the first of them; the shell sorts
 * "maillog", the youngest, before "maillog.1".
 */
void logset_sort(char **words, int count);

/*
 * For a directory that multilog writes to: its logs. For a file: those that
 * it may have been renamed to since it was read last ("log.1", "log.2.gz",
 * "log-20260302"), to be read only from the first one on that was begun before,
 * and then the file itself. For a stream: itself.
 *
 *   set  out: for logset_free(); empty on failure
 *
 * Returns 0, or -1: nothing of that name, or ERR_PERM for a directory in
 * which multilog has not written.
 */
int logset_list(const char *path, struct logset *set, struct err *e);
void logset_free(struct logset *set);

#endif
