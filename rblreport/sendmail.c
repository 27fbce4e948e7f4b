#include "rblreport/sendmail.h"

#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/plural.h"
#include "lib/when.h"
#include "rblreport/envelope.h"

#define SAID_MAX 400

extern char **environ;

int
sendmail_check(const struct sendmail *program, struct err *e)
{
	struct stat st;

	if (program->path[0] != '/')
		return err_perm(e,
		    "sendmail: \"%s\" is no whole path; write it like "
		    "/usr/sbin/sendmail",
		    program->path);
	if (stat(program->path, &st) == 0 && S_ISDIR(st.st_mode))
		return err_errno(
		    e, EISDIR, "sendmail: start %s", program->path);
	if (access(program->path, X_OK) < 0)
		return err_errno(e, errno, "sendmail: start %s", program->path);
	return 0;
}

/* --- the program --- */

/*
 * One run of it. What it reads and writes is memory and no pipe: it may leave
 * a child behind that holds the other end for as long as it delivers.
 */
struct run {
	int message; /* -1: none */
	int said;    /* on stdout and stderr; -1: none */
	pid_t pid;
	bool late; /* it was killed for that */
	int status;
};

/* local_lines - without the CR that only SMTP wants */
static void
local_lines(struct span message, struct buf *out)
{
	size_t i;

	for (i = 0; i < message.len; i++)
		if (message.s[i] != '\r')
			buf_char(out, message.s[i]);
}

static int
fill(int fd, struct span text)
{
	ssize_t len;

	while (text.len > 0) {
		len = write(fd, text.s, text.len);
		if (len < 0 && errno == EINTR)
			continue;
		if (len < 0)
			return -1;
		text.s += len;
		text.len -= (size_t)len;
	}
	return (int)lseek(fd, 0, SEEK_SET);
}

static int
prepare(struct run *run, struct span message)
{
	struct buf lines = { 0 };
	int rc = -1;

	local_lines(message, &lines);
	run->message = memfd_create("message", MFD_CLOEXEC);
	run->said = memfd_create("said", MFD_CLOEXEC);
	if (run->message >= 0 && run->said >= 0)
		rc = fill(run->message, buf_as_span(&lines));
	buf_free(&lines);
	return rc;
}

/*
 * arguments - the recipients behind "--", where none is taken for a flag; -i:
 * a dot alone on a line is no end
 */
static const char **
arguments(const char *path, const struct envelope *envelope)
{
	static const char *const flags[] = { "-i", "-f" };
	const char **argv = mem_resize(NULL, envelope->count + 6, sizeof *argv);
	size_t n = 0, i;

	argv[n++] = path;
	for (i = 0; i < sizeof flags / sizeof *flags; i++)
		argv[n++] = flags[i];
	argv[n++] = envelope->from;
	argv[n++] = "--";
	for (i = 0; i < envelope->count; i++)
		argv[n++] = envelope->to[i].address;
	argv[n] = NULL;
	return argv;
}

/* start - with the signals as a program expects them, in a group of its own */
static int
start(struct run *run, const char *const *argv)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attributes;
	sigset_t none, broken_pipe;
	int result;

	sigemptyset(&none);
	sigemptyset(&broken_pipe);
	sigaddset(&broken_pipe, SIGPIPE);
	posix_spawnattr_init(&attributes);
	posix_spawnattr_setsigmask(&attributes, &none);
	posix_spawnattr_setsigdefault(&attributes, &broken_pipe);
	posix_spawnattr_setflags(&attributes,
	    POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
		POSIX_SPAWN_SETPGROUP);
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, run->message, STDIN_FILENO);
	posix_spawn_file_actions_adddup2(&files, run->said, STDOUT_FILENO);
	posix_spawn_file_actions_adddup2(&files, run->said, STDERR_FILENO);
	result = posix_spawn(&run->pid, argv[0], &files, &attributes,
	    (char *const *)argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attributes);
	return result;
}

/* await - the end of the program, if need be by force */
static void
await(struct run *run, int deadline_s)
{
	int64_t end = when_tick_ms() + deadline_s * 1000LL, left = 1;
	struct pollfd over = { .fd = pidfd_open(run->pid, 0),
		.events = POLLIN };

	while (over.fd >= 0 && left > 0 && over.revents == 0) {
		left = end - when_tick_ms();
		poll(&over, 1, left > 0 ? (int)left : 0);
	}
	run->late = over.fd >= 0 && over.revents == 0;
	if (run->late)
		kill(-run->pid, SIGKILL);
	while (waitpid(run->pid, &run->status, 0) < 0 && errno == EINTR)
		;
	if (over.fd >= 0)
		close(over.fd);
}

/* --- what it says --- */

static bool
is_for_now(int code)
{
	static const int codes[] = { EX_OSERR, EX_IOERR, EX_TEMPFAIL,
		111 /* of qmail */ };
	size_t i;

	for (i = 0; i < sizeof codes / sizeof *codes; i++)
		if (code == codes[i])
			return true;
	return false;
}

/* first_line - of what it said, with ": " in front; or nothing */
static void
first_line(const struct run *run, struct buf *out)
{
	char text[SAID_MAX];
	ssize_t len = pread(run->said, text, sizeof text, 0);
	struct span said =
	    span_trim((struct span){ text, len > 0 ? (size_t)len : 0 });
	const char *end = memchr(said.s, '\n', said.len);

	if (end != NULL)
		said.len = (size_t)(end - said.s);
	buf_text(out, said.len > 0 ? ": " : "");
	buf_span(out, span_trim(said));
}

static int
judge(const struct sendmail *program, const struct run *run, struct err *e)
{
	int code = WIFEXITED(run->status) ? WEXITSTATUS(run->status) : -1;
	struct buf said = { 0 };

	if (code == 0 && !run->late)
		return 0;
	first_line(run, &said);
	if (run->late)
		err_temp(e, "mail through %s: it did not end in %d %s%s",
		    program->path, program->deadline_s,
		    plural(program->deadline_s, "second", "seconds"), said.s);
	else if (code < 0)
		err_temp(e, "mail through %s: killed by signal %d%s",
		    program->path, WTERMSIG(run->status), said.s);
	else if (is_for_now(code))
		err_temp(e, "mail through %s: exit code %d%s", program->path,
		    code, said.s);
	else
		err_perm(e, "mail through %s: exit code %d%s", program->path,
		    code, said.s);
	buf_free(&said);
	return -1;
}

int
sendmail_send(const struct sendmail *program, const struct envelope *envelope,
    struct span message, struct err *e)
{
	struct run run = { .message = -1, .said = -1 };
	const char **argv = arguments(program->path, envelope);
	int rc = -1, number = prepare(&run, message) < 0 ? errno : 0;

	if (number == 0)
		number = start(&run, argv);
	if (number != 0) {
		err_errno(e, number, "mail through %s", program->path);
	} else {
		await(&run, program->deadline_s);
		rc = judge(program, &run, e);
	}
	free(argv);
	if (run.message >= 0)
		close(run.message);
	if (run.said >= 0)
		close(run.said);
	return rc;
}
