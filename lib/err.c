#include "lib/err.h"

#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"

/*
 * set - record the text as one line that a terminal shows as it stands, and
 * `why` behind it, for which there is always room
 */
static int
set(struct err *e, enum err_kind kind, const char *why, const char *fmt,
    va_list ap)
{
	char line[sizeof e->text];
	size_t room = sizeof e->text - sizeof "..." - strlen(why);
	char *shown;

	vsnprintf(line, sizeof line, fmt, ap);
	shown = span_printable(span_of(line), room);
	e->kind = kind;
	snprintf(e->text, sizeof e->text, "%s%s", shown, why);
	free(shown);
	return -1;
}

int
err_temp(struct err *e, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set(e, ERR_TEMP, "", fmt, ap);
	va_end(ap);
	return -1;
}

int
err_perm(struct err *e, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set(e, ERR_PERM, "", fmt, ap);
	va_end(ap);
	return -1;
}

/* passes - whether waiting alone may cure the errno value */
static int
passes(int number)
{
	switch (number) {
	case EAGAIN:
	case EBUSY:
	case EDQUOT:
	case EINTR:
	case EIO:
	case EMFILE:
	case ENFILE:
	case ENOMEM:
	case ENOSPC:
	case ETXTBSY:
		return 1;
	default:
		return 0;
	}
}

int
err_errno(struct err *e, int number, const char *fmt, ...)
{
	char why[128];
	va_list ap;

	snprintf(why, sizeof why, ": %s", strerror(number));
	va_start(ap, fmt);
	set(e, passes(number) ? ERR_TEMP : ERR_PERM, why, fmt, ap);
	va_end(ap);
	return -1;
}

int
err_exit_code(const struct err *e)
{
	static const int code[] = {
		[ERR_NONE] = 0,
		[ERR_TEMP] = 111,
		[ERR_PERM] = 100,
	};

	return code[e->kind];
}
