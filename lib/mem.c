#include "lib/mem.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { LARGE_PAGE = 2 * 1024 * 1024 };

static void *
sure(void *ptr)
{
	static const char line[] = "rblkit: out of memory; try again later\n";

	if (ptr != NULL)
		return ptr;
	if (write(STDERR_FILENO, line, sizeof line - 1) < 0)
		_exit(111);
	_exit(111);
}

void *
mem_new(size_t size)
{
	return sure(calloc(1, size ? size : 1));
}

void *
mem_large(size_t size)
{
	void *large;

	if (size < LARGE_PAGE)
		return mem_resize(NULL, size, 1);
	size = (size + LARGE_PAGE - 1) / LARGE_PAGE * LARGE_PAGE;
	large = sure(aligned_alloc(LARGE_PAGE, size));
	/* without them, it is only slower */
	madvise(large, size, MADV_HUGEPAGE);
	return large;
}

void *
mem_table(size_t size)
{
	return memset(mem_large(size), 0, size);
}

void *
mem_resize(void *ptr, size_t count, size_t size)
{
	if (count == 0 || size == 0)
		count = size = 1;
	return sure(reallocarray(ptr, count, size));
}

void *
mem_one_more(void *ptr, size_t count, size_t size)
{
	/* the powers of two are full */
	if ((count & (count - 1)) != 0)
		return ptr;
	return mem_resize(ptr, count > 0 ? 2 * count : 1, size);
}

char *
mem_copy(const char *bytes, size_t len)
{
	char *copy = mem_new(len + 1);

	if (len > 0)
		memcpy(copy, bytes, len);
	return copy;
}

char *
mem_string(const char *string)
{
	return mem_copy(string, strlen(string));
}
