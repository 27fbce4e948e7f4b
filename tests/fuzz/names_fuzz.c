/*
 * names_fuzz - any bytes may be the names of the files beside a log
 *
 * The input is names, each a line.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"
#include "rblstat/logset.h"
#include "rblstat/multilog.h"
#include "rblstat/rotation.h"

enum { NAMES = 8 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int
sign(int number)
{
	return (number > 0) - (number < 0);
}

/* ordered - as an order has to be, of names of one log */
static void
ordered(int (*order)(const char *, const char *), char **name, int count)
{
	int i, j, k;

	for (i = 0; i < count; i++)
		for (j = 0; j < count; j++) {
			assert(sign(order(name[i], name[j])) ==
			    -sign(order(name[j], name[i])));
			for (k = 0; k < count; k++)
				assert(order(name[i], name[j]) > 0 ||
				    order(name[j], name[k]) > 0 ||
				    order(name[i], name[k]) <= 0);
		}
}

static void
look(const char *name, const char *other)
{
	size_t len;

	assert(rotation_stem(name) <= strlen(name));
	if (rotation_packed(name, &len))
		assert(len < strlen(name));
	if (rotation_of(name, other))
		assert(strlen(name) > strlen(other));
	if (multilog_closed(name))
		assert(strchr(name, '@') != NULL);
}

/* sort - none is lost, and what is of one log stands in its order */
static void
sort(char **name, int count)
{
	char *sorted[NAMES];
	int i, j, found;

	memcpy(sorted, name, sizeof sorted);
	logset_sort(sorted, count);
	for (i = 0; i < count; i++) {
		for (j = found = 0; j < count; j++)
			found += sorted[j] == name[i];
		assert(found == 1);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *)data, *end = text + size, *newline;
	char *name[NAMES] = { 0 };
	int i, count = 0;

	for (; text < end && count < NAMES; text = newline + 1) {
		newline = memchr(text, '\n', (size_t)(end - text));
		if (newline == NULL)
			newline = end;
		name[count++] = mem_copy(text, (size_t)(newline - text));
	}
	for (i = 0; i < count; i++)
		look(name[i], name[(i + 1) % count]);
	ordered(multilog_order, name, count);
	sort(name, count);
	for (i = 0; i < count; i++)
		free(name[i]);
	return 0;
}
