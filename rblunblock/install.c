#include "rblunblock/install.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/files.h"
#include "rblunblock/backup.h"
#include "rblunblock/cdb.h"
#include "rblunblock/peer.h"

#define HOLD_NAP_MS 20
#define HOLD_NAPS   250

/* unharmed - say so behind the reason */
static int
unharmed(struct err *e)
{
	if (e->kind == ERR_TEMP)
		return err_temp(e, "%s; nothing was changed", e->text);
	return err_perm(e, "%s; nothing was changed", e->text);
}

/* check_cdb - read the new one back */
static int
check_cdb(const struct change *c, const char *path, struct err *e)
{
	int rc = cdb_holds(target_new(c->cdb), path, c->dialect, c->records, e);

	if (rc != 0)
		return rc < 0 ? -1 : 0;
	return err_perm(e, "the new %s does not hold what it should", path);
}

/* ask_peer - where the next run finds what it has left, should this one die */
static int
ask_peer(const struct change *c, struct err *e)
{
	struct buf cdb = { 0 }, temp = { 0 };
	struct peer peer = {
		.program = c->tcprules,
		.ours = target_new(c->cdb),
	};
	int rc = -1;

	if (target_spare(c->cdb, &cdb, e) == 0 &&
	    target_spare(c->cdb, &temp, e) == 0) {
		peer.cdb = cdb.s;
		peer.temp = temp.s;
		rc = peer_agrees(&peer, c->built_of, e);
	}
	if (cdb.len > 0)
		unlink(cdb.s);
	if (temp.len > 0)
		unlink(temp.s);
	buf_free(&cdb);
	buf_free(&temp);
	return rc;
}

/* prepare_cdb - build it beside the old one, and read it back */
static int
prepare_cdb(const struct change *c, struct err *e)
{
	const char *path = c->cdb != NULL ? target_path(c->cdb) : NULL;

	if (c->cdb == NULL)
		return 0;
	if (target_begin(c->cdb, e) < 0 ||
	    cdb_build(target_new(c->cdb), path, c->dialect, c->records, e) < 0)
		return -1;
	target_hasten(c->cdb);
	if (check_cdb(c, path, e) < 0)
		return -1;
	return c->tcprules == NULL ? 0 : ask_peer(c, e);
}

/* try_in - in a folder that is gone afterwards */
static int
try_in(const struct change *c, const char *folder, struct err *e)
{
	struct change there = *c;
	struct buf path = { 0 };
	int rc;

	there.cdb = NULL;
	buf_format(&path, "%s/cdb", folder);
	rc = target_find(path.s, &there.cdb, e) < 0 ||
		target_look(there.cdb, false, e) < 0 ||
		prepare_cdb(&there, e) < 0
	    ? -1
	    : 0;
	target_close(there.cdb);
	buf_free(&path);
	return rc;
}

int
install_try(const struct change *c, struct err *e)
{
	const char *parent = getenv("TMPDIR");
	struct buf folder = { 0 };
	int rc = 0;

	if (c->cdb == NULL || c->tcprules == NULL)
		return 0;
	buf_format(&folder, "%s/rblunblock-XXXXXX",
	    parent != NULL && *parent != '\0' ? parent : "/tmp");
	if (mkdtemp(folder.s) == NULL) {
		rc = err_errno(e, errno,
		    "make a folder %s for %s (TMPDIR names another place)",
		    folder.s, c->tcprules);
	} else {
		rc = try_in(c, folder.s, e);
		rmdir(folder.s);
	}
	buf_free(&folder);
	return rc;
}

static int
prepare_rules(const struct change *c, struct err *e)
{
	if (c->text.s == NULL)
		return 0;
	if (target_begin(c->rules, e) < 0 ||
	    target_write(c->rules, c->text, e) < 0)
		return -1;
	target_hasten(c->rules);
	return 0;
}

/* prepare - both, and see that they are on the disk, which takes them a while
 * that the cdb is built in */
static int
prepare(const struct change *c, struct err *e)
{
	/* the cdb is the younger one, so that make finds it up to date */
	if (prepare_rules(c, e) < 0 || prepare_cdb(c, e) < 0)
		return -1;
	if (c->text.s != NULL && target_sync(c->rules, e) < 0)
		return -1;
	return c->cdb == NULL ? 0 : target_sync(c->cdb, e);
}

/* put_back - the old rules, anew where no link to them could be made */
static int
put_back(const struct change *c, struct err *e)
{
	if (c->backup->path != NULL)
		return backup_restore(c->backup, target_path(c->rules), e);
	if (target_begin(c->rules, e) < 0 ||
	    target_write(c->rules, c->before, e) < 0 ||
	    target_sync(c->rules, e) < 0)
		return -1;
	return target_replace(c->rules, e);
}

/* undo_rules - put the old rules back, since the cdb could not follow */
static int
undo_rules(const struct change *c, struct err *e)
{
	struct err again = { 0 };

	if (c->text.s == NULL || put_back(c, &again) == 0)
		return unharmed(e);
	*c->halfway = true;
	return err_perm(e,
	    "the rules are changed, the cdb is not, and there is no way back: "
	    "%s; build the cdb by hand",
	    again.text);
}

/* keep_backup - also where none is wanted: it is the best way back */
static int
keep_backup(const struct change *c, struct err *e)
{
	struct err why = { 0 };

	if (backup_make(target_path(c->rules), target_name(c->rules), c->backup,
		&why) == 0 ||
	    c->backups == 0)
		return 0;
	if (why.kind == ERR_PERM)
		return err_perm(e,
		    "%s; on a file system without hard links keep none, by "
		    "--backups 0",
		    why.text);
	*e = why;
	return -1;
}

static int
swap(const struct change *c, struct err *e)
{
	if (target_unchanged(c->rules, e) < 0 ||
	    (c->cdb != NULL && target_unchanged(c->cdb, e) < 0))
		return -1;
	if (c->text.s != NULL) {
		if (keep_backup(c, e) < 0)
			return unharmed(e);
		if (target_replace(c->rules, e) < 0) {
			backup_drop(c->backup);
			return unharmed(e);
		}
	}
	if (c->cdb != NULL && target_replace(c->cdb, e) < 0)
		return undo_rules(c, e);
	return 0;
}

/* open_audit - a link was followed when it was looked at, and is not again */
static int
open_audit(const struct target *audit, int *fd, struct err *e)
{
	*fd = open(target_path(audit),
	    O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
	    0640);
	if (*fd < 0 && errno == EACCES)
		return err_perm(e,
		    "open the log %s: %s; run it as root, or as its owner",
		    target_name(audit), strerror(errno));
	if (*fd < 0)
		return err_errno(
		    e, errno, "open the log %s", target_name(audit));
	return 0;
}

/*
 * hold_audit - while a line is written; who may only read it could hold it for
 * ever, and is not waited for that long
 */
static void
hold_audit(int fd)
{
	struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	struct timespec nap = { .tv_nsec = HOLD_NAP_MS * 1000000L };
	int naps;

	for (naps = 0; naps < HOLD_NAPS; naps++) {
		if (fcntl(fd, F_OFD_SETLK, &all) == 0 ||
		    (errno != EAGAIN && errno != EACCES))
			return;
		nanosleep(&nap, NULL);
	}
}

/*
 * write_audit - in one write, so that no other line comes between
 *
 * Half a line is taken back: the next one would be glued to it. In the
 * meantime nobody else writes: the lock of the rules keeps others from it, and
 * one of the log, which goes with the descriptor, those of other rules.
 */
static int
write_audit(const struct target *audit, int fd, struct span line, struct err *e)
{
	const char *path = target_name(audit);
	off_t size;
	ssize_t len;
	int failure;

	hold_audit(fd);
	size = lseek(fd, 0, SEEK_END);
	len = write(fd, line.s, line.len);
	failure = len < 0 ? errno : ENOSPC;
	if (len == (ssize_t)line.len) {
		if (fsync(fd) == 0)
			return 0;
		failure = errno;
	} else if (len > 0 && (size < 0 || ftruncate(fd, size) < 0)) {
		return err_errno(e, failure,
		    "the change is made, but only half noted in %s", path);
	}
	return err_errno(
	    e, failure, "the change is made, but not noted in %s", path);
}

int
install_note(const struct target *audit, struct span line, struct err *e)
{
	int fd, rc = open_audit(audit, &fd, e);

	if (rc < 0)
		return -1;
	rc = write_audit(audit, fd, line, e);
	close(fd);
	return rc;
}

/* finish - what remains to be done once the change is made */
static void
finish(const struct change *c, int audit, struct err *late)
{
	struct err unnoted = { 0 };

	if (c->backups == 0)
		backup_drop(c->backup);
	else if (c->text.s != NULL)
		backup_prune(target_path(c->rules), c->backups);
	if (target_sync_directory(c->rules, late) == 0 && c->cdb != NULL)
		target_sync_directory(c->cdb, late);
	if (write_audit(c->audit, audit, c->audit_line, &unnoted) == 0)
		return;
	if (late->kind == ERR_NONE)
		*late = unnoted;
	else
		err_temp(late, "%s; %s", late->text, unnoted.text);
}

/* hold_signals - nobody's Ctrl-C comes between the two files */
static void
hold_signals(sigset_t *before)
{
	sigset_t held;

	sigemptyset(&held);
	sigaddset(&held, SIGINT);
	sigaddset(&held, SIGTERM);
	sigaddset(&held, SIGHUP);
	sigaddset(&held, SIGQUIT);
	sigprocmask(SIG_BLOCK, &held, before);
}

int
install_change(const struct change *c, struct err *late, struct err *e)
{
	sigset_t before;
	int audit = -1, rc = -1;

	*late = (struct err){ 0 };
	hold_signals(&before);
	if (open_audit(c->audit, &audit, e) < 0 || prepare(c, e) < 0)
		unharmed(e);
	else
		rc = swap(c, e);
	if (rc == 0)
		finish(c, audit, late);
	if (audit >= 0)
		close(audit);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return rc;
}
