/*
 * entry - where an event stands: in which log, and under which ids
 *
 * floor  noun
 * shape  ids of the database; domain and zone may be 0, for not known
 */
#ifndef ENTRY_H
#define ENTRY_H

#include <stdbool.h>
#include <stdint.h>

struct entry {
	int64_t source;   /* the log */
	int64_t position; /* of its line, a byte offset */
	int64_t host, domain, zone;
	bool met; /* an entry of this host came before, for certain */
};

#endif
