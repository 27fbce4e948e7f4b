/*
 * progress - how far a long import is, for whoever watches it
 *
 * floor  door (the terminal)
 * out    one line on standard error that is written over and over, without
 *        colours: bytes read of all, their share, the rate, the time left
 *
 * It appears when work has taken a second. All functions take NULL, for
 * nobody who watches.
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdint.h>

struct progress;

/* Returns it, for progress_free(), or NULL where stderr is no terminal. */
struct progress *progress_new(void);
void progress_free(struct progress *p);

/* So many bytes more are going to be read; known before the first log. */
void progress_expect(struct progress *p, int64_t bytes);

/* The next log has begun, so the one before is done. */
void progress_log(struct progress *p, const char *path, int64_t size);

/* Reading goes on behind this byte of the log: it was read another day. */
void progress_skip(struct progress *p, int64_t place);

/* So many bytes of the log are read; at times this is shown. */
void progress_at(struct progress *p, int64_t place);

/* Show this line instead, at times, for work that is not reading logs. */
void progress_say(struct progress *p, const char *line);

/* Take the line off the terminal, before something else is written there. */
void progress_clear(struct progress *p);

#endif
