#include "rblstat/rotation.h"

#include <stdlib.h>
#include <string.h>

#define DIGITS "0123456789"

enum {
	DATE_SIZE = 6, /* and no number has as many digits */
};

enum age {
	AGE_DATED,
	AGE_NUMBERED,
	AGE_LIVE,
};

static const char *const endings[] = { ".gz", ".bz2", ".xz", ".zst", ".lz4" };

struct name {
	size_t stem, len; /* without, and with, the part that tells the age */
	enum age age;
};

bool
rotation_packed(const char *path, size_t *len)
{
	size_t i, size;

	*len = strlen(path);
	for (i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		size = strlen(endings[i]);
		if (*len > size &&
		    strcmp(path + *len - size, endings[i]) == 0) {
			*len -= size;
			return true;
		}
	}
	return false;
}

/* read_age - of the end of a name, as ".1" or "-2026-11-01" */
static bool
read_age(const char *text, size_t len, enum age *age)
{
	size_t digits = strspn(text + 1, DIGITS) + 1;
	bool number = text[0] == '.' && digits >= len && len <= DATE_SIZE;
	bool date = len > DATE_SIZE && digits > 1 &&
	    strspn(text + 1, DIGITS "-T") + 1 >= len && text[len - 1] != '-';

	if (len < 2 || (text[0] != '.' && text[0] != '-') || !(number || date))
		return false;
	*age = number ? AGE_NUMBERED : AGE_DATED;
	return true;
}

static struct name
split(const char *path)
{
	struct name name = { .age = AGE_LIVE };
	size_t at;

	rotation_packed(path, &name.len);
	name.stem = name.len;
	/* the first mark that fits: a date may have dashes of its own */
	for (at = 1; at + 1 < name.len && name.stem == name.len; at++)
		if (read_age(path + at, name.len - at, &name.age))
			name.stem = at;
	return name;
}

size_t
rotation_stem(const char *path)
{
	return split(path).stem;
}

bool
rotation_of(const char *name, const char *of)
{
	size_t size = strlen(of), len;
	enum age age;

	if (strncmp(name, of, size) != 0 || name[size] == '\0')
		return false;
	if (rotation_packed(name, &len) && len == size)
		return true;
	return len > size && read_age(name + size, len - size, &age);
}

int
rotation_order(const char *a, const char *b)
{
	struct name one = split(a), two = split(b);
	long left = 0, right = 0;

	if (one.age != two.age)
		return (int)one.age - (int)two.age;
	if (one.age == AGE_NUMBERED) {
		left = atol(a + one.stem + 1);
		right = atol(b + two.stem + 1);
	}
	if (left != right)
		return left > right ? -1 : 1;
	return strcmp(a + one.stem, b + two.stem);
}
