/*
 * take - what the lines of a log tell, into a batch
 *
 * floor  wiring (over reading)
 */
#ifndef TAKE_H
#define TAKE_H

#include <stdbool.h>
#include <stdint.h>

struct entry;
struct err;
struct event;
struct page;
struct read_line;
struct reading;

/*
 * Take the lines of a page, as many as the batch has room for, within a
 * transaction and with r->log, r->source and r->calendar set; page->reached
 * tells how far it came.
 *
 * Returns 0, or -1 on failure.
 */
int take_page(struct reading *r, struct page *page, struct err *e);

/* Pass over a line that is longer than any refusal. */
void take_overlong(struct reading *r, struct page *page);

/*
 * Write what was taken that is not in the database yet, before the
 * transaction commits. 0 or -1.
 */
int take_write(struct reading *r, struct err *e);

/* Find out when a line was written; false where it is not to be counted. */
bool take_is_new(
    struct reading *r, const struct read_line *line, struct event *event);

/*
 * Find out when a refusal was, and under which ids it is counted.
 *
 * Returns 1; 0 where it is not to be counted; -1 on failure.
 */
int take_identify(struct reading *r, const struct read_line *line,
    struct event *event, struct entry *entry, struct err *e);

/* Count a client that was let in, as often as the event says. */
void take_let_in(
    struct reading *r, const struct read_line *line, struct event *event);

#endif
