#include "rblsmtpd/program.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/bytes.h"
#include "lib/err.h"

extern char **environ;

/* The words of the stock program, which is not the C library's. */
static const struct {
	int number;
	const char *words;
} reasons[] = {
	{ ENOENT, "file does not exist" },
	{ EACCES, "access denied" },
	{ EPERM, "permission denied" },
	{ ENOEXEC, "exec format error" },
	{ ENOTDIR, "not a directory" },
	{ EISDIR, "is a directory" },
	{ ENOMEM, "out of memory" },
	{ E2BIG, "argument list too long" },
	{ ETXTBSY, "text busy" },
	{ EIO, "input/output error" },
	{ ENAMETOOLONG, "file name too long" },
	{ ELOOP, "symbolic link loop" },
};

static const char *
reason(int number)
{
	size_t i;

	for (i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (reasons[i].number == number)
			return reasons[i].words;
	return strerror(number);
}

/* goes_on - whether the next directory may still have it */
static bool
goes_on(int number)
{
	return number == ENOENT || number == EACCES || number == EPERM ||
	    number == EISDIR;
}

/* try - as PATH/NAME; an empty PATH is the current directory */
static int
try(struct span directory, char **argv)
{
	struct buf path = { 0 };
	int number;

	buf_span(&path, directory);
	buf_text(&path, directory.len > 0 ? "/" : "./");
	buf_text(&path, argv[0]);
	execve(path.s, argv, environ);
	number = errno;
	buf_free(&path);
	return number;
}

static int
search(char **argv)
{
	const char *path = getenv("PATH");
	int number, worst = ENOENT;
	size_t len;

	if (path == NULL)
		path = "/bin:/usr/bin";
	for (;; path += len + 1) {
		len = strcspn(path, ":");
		number = try((struct span){ path, len }, argv);
		if (number != ENOENT)
			worst = number;
		if (!goes_on(number) || path[len] == '\0')
			return worst;
	}
}

int
program_run(char **argv, struct err *e)
{
	int number;

	if (strchr(argv[0], '/') != NULL) {
		execve(argv[0], argv, environ);
		number = errno;
	} else {
		number = search(argv);
	}
	return err_temp(e, "unable to run %s: %s", argv[0], reason(number));
}
