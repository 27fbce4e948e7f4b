/*
 * packet - the records of an answer, out of the packet that carried it
 *
 * floor  ground
 * spec   RFC 1035 s4.1 and s3.3; AAAA is of RFC 3596 s2.2
 *
 * All of it is a stranger's. Names come out as in a zone file, RFC 1035 s5.1:
 * a dot within a label is "\.", a byte that cannot be shown a backslash and
 * three digits; the root is ".".
 */
#ifndef PACKET_H
#define PACKET_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/answers.h"
#include "lib/bytes.h"

struct pool;

#define PACKET_RECORDS 512 /* that are kept of one answer */

/* The number of a type in a packet. */
int packet_type(enum question question);

/*
 * Read the records of one type, whatever name they are of: who answers has
 * followed the aliases, and says last where they lead.
 *
 *   records  out: PACKET_RECORDS at most
 *   texts    where their texts are kept; the strings of one TXT record are
 *            one text
 *
 * Returns how many there are, or -1 for a packet that is malformed anywhere
 * up to the end of its answers.
 */
int packet_read(struct span bytes, enum question question,
    struct answer_record records[PACKET_RECORDS], struct pool *texts);

/* Whether an alias (CNAME) is among its answers, and it is well-formed. */
bool packet_has_alias(struct span bytes);

#endif
