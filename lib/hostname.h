/*
 * hostname - names of hosts, as strangers write them
 *
 * floor  ground
 * spec   RFC 1035 s2.3.4: labels of 63 bytes, names of 253 without the last
 *        dot; letters, digits and '-' (RFC 1123 s2.1), and '_'
 */
#ifndef HOSTNAME_H
#define HOSTNAME_H

#include <stdbool.h>

#include "lib/bytes.h"

#define HOSTNAME_SIZE 254 /* the longest name and its NUL */

/*
 * Write a name as we compare and keep it: in lower case, without the one dot
 * that may be at its end. The root, ".", is the empty name.
 *
 *   text  out: NUL-terminated
 *
 * Returns the name in `text`, or SPAN_NONE for what is no name of a host: a
 * byte that is in none, a label that is empty or too long, or all too long.
 */
struct span hostname_clean(struct span name, char text[HOSTNAME_SIZE]);

#endif
