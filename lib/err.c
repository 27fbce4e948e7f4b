#include "lib/err.h"

#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* defuse - keep the text one line that a terminal shows as it stands */
static void
defuse(char *text)
{
	for (; *text; text++)
		if ((unsigned char)*text < 32 || *text == 127)
			*text = '?';
}

static int
set(struct err *e, enum err_kind kind, const char *fmt, va_list ap)
{
	e->kind = kind;
	vsnprintf(e->text, sizeof e->text, fmt, ap);
	defuse(e->text);
	return -1;
}

int
err_temp(struct err *e, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set(e, ERR_TEMP, fmt, ap);
	va_end(ap);
	return -1;
}

int
err_perm(struct err *e, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	set(e, ERR_PERM, fmt, ap);
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
	va_list ap;
	size_t len;

	va_start(ap, fmt);
	set(e, passes(number) ? ERR_TEMP : ERR_PERM, fmt, ap);
	va_end(ap);
	len = strlen(e->text);
	snprintf(e->text + len, sizeof e->text - len, ": %s", strerror(number));
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
