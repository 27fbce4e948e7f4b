/*
 * more - lines that tell more of a refusal than its own does
 *
 * floor  wiring (over reading)
 */
#ifndef MORE_H
#define MORE_H

#include <stdint.h>

#include "lib/bytes.h"
#include "rblstat/format.h"
#include "rblstat/header.h"

struct err;
struct event;
struct reading;

/* A line that was read, and where it stands. */
struct read_line {
	enum line_kind kind;
	struct span line;
	int64_t place;
	struct span before; /* what stands before it in the same block */
	enum line_clock clock;
	struct stamp stamp;
};

/* Give a refusal what lines before told of its connection. */
void more_before(
    struct reading *r, const struct read_line *line, struct event *event);

/* Remember a refusal, for lines behind it. */
void more_remember(struct reading *r, const struct read_line *line,
    const struct event *event, int64_t host, int64_t zone);

/*
 * Take a line that tells more.
 *
 * Returns 0, or -1 on failure.
 */
int more_take(struct reading *r, const struct read_line *line,
    const struct event *event, struct err *e);

/*
 * Know again what the lines before the reading position told, unless it is
 * known. Returns 0, or -1 on failure.
 */
int more_look_back(struct reading *r, struct err *e);

#endif
