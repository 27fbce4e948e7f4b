#include "rblunblock/peer.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "lib/err.h"

#define SECONDS_MAX 60

/* as_file - a descriptor from which the text can be read, or -1 */
static int
as_file(struct span text)
{
	int fd = memfd_create("rules", MFD_CLOEXEC);
	ssize_t len;

	while (fd >= 0 && text.len > 0) {
		len = write(fd, text.s, text.len);
		if (len < 0 && errno != EINTR) {
			close(fd);
			return -1;
		}
		text.s += len < 0 ? 0 : len;
		text.len -= len < 0 ? 0 : (size_t)len;
	}
	if (fd >= 0)
		lseek(fd, 0, SEEK_SET);
	return fd;
}

/* become - the alarm goes on in the new program, and ends it; and so does the
 * end of this one, behind whose back nothing must be written */
static void
become(const char *program, const char *cdb, const char *temp, int input)
{
	int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
	sigset_t none;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	sigemptyset(&none);
	signal(SIGALRM, SIG_DFL);
	sigprocmask(SIG_SETMASK, &none, NULL);
	alarm(SECONDS_MAX);
	if (nowhere >= 0 && dup2(input, STDIN_FILENO) >= 0 &&
	    dup2(nowhere, STDOUT_FILENO) >= 0 &&
	    dup2(nowhere, STDERR_FILENO) >= 0)
		execl(program, program, cdb, temp, (char *)NULL);
	_exit(127);
}

/* run - Returns its status as of wait(2), or -1. */
static int
run(const char *program, const char *cdb, const char *temp, int input)
{
	int status = -1;
	pid_t pid = fork();

	if (pid == 0)
		become(program, cdb, temp, input);
	while (pid > 0 && waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return status;
}

/* same_bytes - of two files, from their starts */
static bool
same_bytes(int a, int b)
{
	char one[8192], other[8192];
	off_t at = 0;
	ssize_t len;

	do {
		len = pread(a, one, sizeof one, at);
		if (len < 0 || pread(b, other, sizeof other, at) != len ||
		    memcmp(one, other, (size_t)len) != 0)
			return false;
		at += len;
	} while (len > 0);
	return true;
}

static int
compare(const char *program, int ours, const char *cdb, struct err *e)
{
	int theirs = open(cdb, O_RDONLY | O_CLOEXEC);
	bool same = theirs >= 0 && same_bytes(ours, theirs);

	if (theirs >= 0)
		close(theirs);
	if (same)
		return 0;
	return err_perm(e,
	    "%s makes another cdb of these rules than it would be; see that "
	    "the dialect is that of your tcpserver, and that both are of one "
	    "release",
	    program);
}

/* judge - what it ended with, and what it made */
static int
judge(const struct peer *p, int status, struct err *e)
{
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
		return err_perm(e, "%s had not read the rules after %d s",
		    p->program, SECONDS_MAX);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		return err_perm(e,
		    "%s does not take these rules, or is no tcprules",
		    p->program);
	return compare(p->program, p->ours, p->cdb, e);
}

int
peer_agrees(const struct peer *p, struct span text, struct err *e)
{
	int input, status;

	if (access(p->program, X_OK) < 0)
		return err_errno(e, errno, "start %s", p->program);
	input = as_file(text);
	if (input < 0)
		return err_errno(e, errno, "hand the rules to %s", p->program);
	status = run(p->program, p->cdb, p->temp, input);
	close(input);
	return status < 0 ? err_errno(e, errno, "start %s", p->program)
			  : judge(p, status, e);
}
