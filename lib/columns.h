/*
 * columns - how wide a text is where each character has one column or two
 *
 * floor  ground (over libunistring)
 * in     UTF-8; a byte that is none counts as a character
 * spec   UAX #11 (East Asian width): emoji and wide characters have two
 *        columns, what combines with the one before has none
 */
#ifndef COLUMNS_H
#define COLUMNS_H

#include <stddef.h>

#include "lib/bytes.h"

/* The columns that a text takes. */
size_t columns(struct span text);

/* Cut off the front of a text: as much as fits into so many columns. */
struct span columns_cut(struct span *text, size_t width);

/* Leave the end of a text alone that fits into so many columns. */
struct span columns_end(struct span text, size_t width);

#endif
