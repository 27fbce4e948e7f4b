#include "lib/plural.h"

const char *
plural(int64_t number, const char *one, const char *many)
{
	return number == 1 ? one : many;
}
