/*
 * answer-parts - what the parts of answer share
 *
 * floor  wiring
 */
#ifndef ANSWER_PARTS_H
#define ANSWER_PARTS_H

#include "rblstat/figure.h"

struct err;
struct settings;
struct store;

/*
 * What all commands that answer begin with.
 *
 *   words   so many are to be given, the command among them
 *   range   out: the days that are asked for, and at most how many rows
 *   format  out: of the answer
 *   store   out: for store_close()
 *
 * Returns 0, or -1 with the error.
 */
int answer_open(const struct settings *s, int words, struct range *range,
    enum figure_format *format, struct store **store, struct err *e);

#endif
