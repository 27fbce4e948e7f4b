#include "rblstat/multilog.h"

#include <string.h>

bool
multilog_closed(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash == NULL ? path : slash + 1;

	return name[0] == '@' && strspn(name + 1, "0123456789abcdef") == 24 &&
	    (strcmp(name + 25, ".s") == 0 || strcmp(name + 25, ".u") == 0);
}

bool
multilog_is_log(const char *name)
{
	return multilog_closed(name) || strcmp(name, "previous") == 0 ||
	    strcmp(name, "current") == 0;
}

int
multilog_order(const char *a, const char *b)
{
	if ((a[0] == '@') != (b[0] == '@'))
		return a[0] == '@' ? -1 : 1;
	/* `previous` is older than `current` */
	return a[0] == '@' ? strcmp(a, b) : strcmp(b, a);
}
