/*
 * interfaces - the addresses of this host
 *
 * floor  door (getifaddrs)
 */
#ifndef INTERFACES_H
#define INTERFACES_H

#include <stddef.h>

struct err;
struct ip;

/*
 * Ask for those that its interfaces have, up or not.
 *
 *   list, count  out: to be freed by the caller
 *
 * Returns 0, or -1 with ERR_TEMP.
 */
int interfaces_read(struct ip **list, size_t *count, struct err *e);

#endif
