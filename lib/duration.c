#include "lib/duration.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"

/* unit_seconds - 0 for what is no unit */
static int64_t
unit_seconds(const char *word, char unit)
{
	static const struct {
		char letter;
		int64_t seconds;
	} units[] = { { 's', 1 }, { 'm', 60 }, { 'h', 3600 }, { 'd', 86400 } };
	size_t i;

	if (word[0] != '\0')
		unit = word[1] == '\0' ? word[0] : '\0';
	for (i = 0; i < sizeof units / sizeof *units; i++)
		if (units[i].letter == unit)
			return units[i].seconds;
	return 0;
}

int
duration_read(const char *what, const char *text, char unit, int64_t most,
    int64_t *seconds, struct err *e)
{
	char *end;
	long long count = strtoll(text, &end, 10);
	int64_t each = unit_seconds(end, unit);

	if (!isdigit((unsigned char)*text) || each == 0)
		return err_perm(e,
		    "%s \"%s\" is no duration; write it like 90s, 10m, 2h or "
		    "7d",
		    what, text);
	if (count > most / each)
		return err_perm(e, "%s \"%s\" is too long; %lldd at most", what,
		    text, (long long)most / 86400);
	*seconds = count * each;
	return 0;
}
