/*
 * mem - memory that is there, or the process ends
 *
 * floor  ground
 * owns   every result belongs to the caller, who frees it with free(3)
 *
 * Out of memory ends the process with exit code 111 and one line on stderr,
 * so that no caller carries that branch. Nothing is lost by it: what was not
 * committed is read again by the next run.
 */
#ifndef MEM_H
#define MEM_H

#include <stddef.h>

/* `size` bytes, all zero; size may be 0. */
void *mem_new(size_t size);

/*
 * `size` bytes of any value, for much that grows no more: where it is large,
 * in large pages, if the system has them.
 */
void *mem_large(size_t size);

/* The same, all zero, for a table that is looked up all over. */
void *mem_table(size_t size);

/* `ptr` (or NULL) grown or shrunk to `count` elements of `size` bytes. */
void *mem_resize(void *ptr, size_t count, size_t size);

/*
 * `ptr` (or NULL), which has `count` elements and came by this way, with room
 * for one more: of many the time is in proportion to their number.
 */
void *mem_one_more(void *ptr, size_t count, size_t size);

/* A NUL-terminated copy of `len` bytes, or of a string. */
char *mem_copy(const char *bytes, size_t len);
char *mem_string(const char *string);

#endif
