/*
 * domains - a list of domains, as an admin writes it
 *
 * floor  verb (over suffix)
 * in     a file: a domain or an address a line, and comments behind '#'
 */
#ifndef DOMAINS_H
#define DOMAINS_H

struct buf;
struct err;

/*
 * Read a list.
 *
 *   path   of what may be one: its first line that is neither empty nor a
 *          comment is a single name, or it has comments alone
 *   names  out: the organisational domain of each, with a NUL behind it;
 *          added at the end
 *
 * Returns 1; 0 for what is no list, or cannot be opened; or -1: with ERR_PERM
 * for a line that is no domain, or that of nobody.
 */
int domains_read(const char *path, struct buf *names, struct err *e);

#endif
