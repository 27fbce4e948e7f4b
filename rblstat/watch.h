/*
 * watch - what a follower wakes up for: logs that change, signals, time
 *
 * floor  door (inotify, signalfd)
 */
#ifndef WATCH_H
#define WATCH_H

#include <stdbool.h>

struct err;
struct watch;

enum watch_event {
	WATCH_NOTHING, /* the time is up */
	WATCH_CHANGE,  /* something was written, made or renamed */
	WATCH_AGAIN,   /* SIGHUP: read the configuration again */
	WATCH_END,     /* SIGTERM or SIGINT */
};

/*
 * Get ready. From now on these signals do no more than wake us up.
 *
 * Returns it, for watch_free(), or NULL with ERR_TEMP.
 */
struct watch *watch_new(struct err *e);
void watch_free(struct watch *w);

/*
 * Watch a log: the directory that it stands in, or that it is. Once is
 * enough, and again does no harm.
 *
 * Returns false where changes cannot be heard of: there is no such directory
 * yet, or there are too many watches on this machine.
 */
bool watch_log(struct watch *w, const char *path);

/* Wait for one of these, at most so long; a signal goes before a change. */
enum watch_event watch_wait(struct watch *w, int ms);

/* Wait for a signal alone, at most so long. */
void watch_rest(struct watch *w, int ms);

/* Whether WATCH_END is waiting; it stays so. */
bool watch_ended(struct watch *w);

#endif
