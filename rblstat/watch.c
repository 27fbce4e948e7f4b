#include "rblstat/watch.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/mem.h"

enum { SIGNALS, CHANGES, FDS };

struct watch {
	struct pollfd fd[FDS]; /* -1 for CHANGES: nothing can be heard */
	bool ended, again;
};

static void
block_signals(sigset_t *set)
{
	sigemptyset(set);
	sigaddset(set, SIGTERM);
	sigaddset(set, SIGINT);
	sigaddset(set, SIGHUP);
	sigprocmask(SIG_BLOCK, set, NULL);
}

struct watch *
watch_new(struct err *e)
{
	struct watch *w;
	sigset_t set;
	int fd;

	block_signals(&set);
	fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
	if (fd < 0) {
		err_temp(e, "wait for signals: %s", strerror(errno));
		return NULL;
	}
	w = mem_new(sizeof *w);
	w->fd[SIGNALS] = (struct pollfd){ .fd = fd, .events = POLLIN };
	fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	w->fd[CHANGES] = (struct pollfd){ .fd = fd, .events = POLLIN };
	return w;
}

void
watch_free(struct watch *w)
{
	if (w == NULL)
		return;
	close(w->fd[SIGNALS].fd);
	if (w->fd[CHANGES].fd >= 0)
		close(w->fd[CHANGES].fd);
	free(w);
}

/* folder_of - the directory that a log is, or stands in; to be freed */
static char *
folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct stat st;

	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		return mem_string(path);
	if (slash == NULL)
		return mem_string(".");
	return mem_copy(path, (size_t)(slash + 1 - path));
}

static bool
watch_folder(struct watch *w, const char *path)
{
	char *folder = folder_of(path);
	int added = inotify_add_watch(w->fd[CHANGES].fd, folder,
	    IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_MOVE_SELF |
		IN_DELETE_SELF);

	free(folder);
	return added >= 0;
}

bool
watch_log(struct watch *w, const char *path)
{
	/* what a link leads to is written to in another place */
	char *real = realpath(path, NULL);
	bool heard =
	    watch_folder(w, path) && (real == NULL || watch_folder(w, real));

	free(real);
	return heard;
}

/* take_signals - note those that have come */
static void
take_signals(struct watch *w)
{
	struct signalfd_siginfo info;

	while (read(w->fd[SIGNALS].fd, &info, sizeof info) == sizeof info)
		if (info.ssi_signo == SIGHUP)
			w->again = true;
		else
			w->ended = true;
}

/* drop_changes - that there are some is all that matters; was there any? */
static bool
drop_changes(struct watch *w)
{
	char events[4096];
	bool any = false;

	while (read(w->fd[CHANGES].fd, events, sizeof events) > 0)
		any = true;
	return any;
}

enum watch_event
watch_wait(struct watch *w, int ms)
{
	poll(w->fd, FDS, watch_ended(w) || w->again ? 0 : ms);
	if (watch_ended(w))
		return WATCH_END;
	if (w->again) {
		w->again = false;
		return WATCH_AGAIN;
	}
	return drop_changes(w) ? WATCH_CHANGE : WATCH_NOTHING;
}

void
watch_rest(struct watch *w, int ms)
{
	poll(&w->fd[SIGNALS], 1, ms);
}

bool
watch_ended(struct watch *w)
{
	take_signals(w);
	return w->ended;
}
