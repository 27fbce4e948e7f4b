#include "rblunblock/job-parts.h"

#include <sys/stat.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/files.h"
#include "lib/lock.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/cdb.h"

#define LOCK_WAIT_MS 5000

char *
job_path_beside(const char *said, const char *rules, const char *ending)
{
	struct buf path = { 0 };

	if (said != NULL)
		return mem_string(said);
	buf_format(&path, "%s%s", rules, ending);
	return path.s;
}

/*
 * check_name - see that a file is none of the others
 *
 *   what  it is for
 *   path  where it really is, or will be
 */
static int
check_name(
    const struct job *job, const char *what, const char *path, struct err *e)
{
	const char *other = NULL;

	if (strcmp(path, target_path(job->rules)) == 0)
		other = "the rules file";
	else if (strcmp(path, job->lock_path) == 0)
		other = "the lock";
	else if (backup_is_of(path, target_path(job->rules)))
		other = "a backup of the rules file";
	if (other != NULL)
		return err_perm(e, "%s is both %s and %s; name two files", path,
		    other, what);
	return 0;
}

static int
find_audit(struct job *job, struct err *e)
{
	const char *real;

	job->audit_path =
	    job_path_beside(settings_text(job->settings, SET_AUDIT),
		target_path(job->rules), ".log");
	if (target_find(job->audit_path, &job->audit, e) < 0)
		return -1;
	real = target_path(job->audit);
	if (job->cdb != NULL && strcmp(real, target_path(job->cdb)) == 0)
		return err_perm(
		    e, "%s is both the cdb and the log; name two files", real);
	return check_name(job, "the log", real, e);
}

/* write_command - what builds the cdb by hand */
static void
write_command(struct job *job)
{
	char *temp = job_path_beside(NULL, target_name(job->cdb), ".tmp");

	buf_text(&job->build, "tcprules ");
	buf_shell(&job->build, span_of(target_name(job->cdb)));
	buf_char(&job->build, ' ');
	buf_shell(&job->build, span_of(temp));
	buf_text(&job->build, " <");
	buf_shell(&job->build, span_of(target_name(job->rules)));
	free(temp);
}

/* find_rules - before a lock is made beside a name that is mistyped */
static int
find_rules(struct job *job, struct err *e)
{
	const char *path;
	struct stat st;

	if (target_find(job->rules_path, &job->rules, e) < 0)
		return -1;
	path = target_path(job->rules);
	if (stat(path, &st) < 0)
		return errno != ENOENT
		    ? err_errno(e, errno, "look at %s", path)
		    : err_perm(e,
			  "read %s: %s; --rules names the rules file of %s%s",
			  path, strerror(ENOENT), job->kind->program,
			  job->kind->decides != NULL
			      ? "; create it, empty, for a first rule"
			      : "");
	if (!S_ISREG(st.st_mode))
		return err_perm(e,
		    "%s is no plain file; --rules names the rules file of %s",
		    path, job->kind->program);
	return 0;
}

static int
find_cdb(struct job *job, struct err *e)
{
	if (job->cdb_path == NULL)
		return 0;
	if (target_find(job->cdb_path, &job->cdb, e) < 0)
		return -1;
	write_command(job);
	return check_name(job, "the cdb", target_path(job->cdb), e);
}

int
job_find_files(struct job *job, struct err *e)
{
	if (find_rules(job, e) < 0)
		return -1;
	job->lock_path =
	    job_path_beside(NULL, target_path(job->rules), ".lock");
	if (find_cdb(job, e) < 0)
		return -1;
	return find_audit(job, e);
}

int
job_take_lock(struct job *job, struct err *e)
{
	if (lock_take(job->lock_path, LOCK_WAIT_MS,
		"run it as root, or as the owner of the rules", &job->lock,
		e) < 0)
		return -1;
	target_sweep(job->rules);
	if (job->cdb != NULL)
		target_sweep(job->cdb);
	return 0;
}

/* load - those of the rules, most often; no other need to be kept then */
static int
load(struct job *job, int fd, struct err *e)
{
	struct err ignored;

	job->live = &job->before.records;
	if (job->unread.kind == ERR_NONE &&
	    cdb_holds(fd, job->cdb_path, job->dialect, job->live, &ignored) ==
		1)
		return 0;
	job->live = &job->loaded;
	return cdb_load(fd, job->cdb_path, job->dialect, &job->loaded, e);
}

int
job_load_live(struct job *job, struct err *e)
{
	int fd = target_old(job->cdb);

	job->cdb_before = CDB_MISSING;
	job->live = NULL;
	if (fd < 0)
		return 0;
	job->cdb_before = CDB_SOUND;
	if (load(job, fd, &job->damage) == 0)
		return 0;
	job->live = NULL;
	if (job->damage.kind == ERR_TEMP) {
		*e = job->damage;
		return -1;
	}
	job->cdb_before = CDB_BROKEN;
	return 0;
}

static void
warn_names(const struct target *t, const char *path)
{
	if (target_has_names(t))
		fprintf(stderr,
		    "rblunblock: %s has other names by hard links; they keep "
		    "what it is now\n",
		    path);
}

static int
read_cdb(struct job *job, enum purpose purpose, struct err *e)
{
	if (job->cdb == NULL || purpose == TO_LIST)
		return 0;
	if (target_look(job->cdb, false, e) < 0)
		return -1;
	warn_names(job->cdb, job->cdb_path);
	if (job_load_live(job, e) < 0)
		return -1;
	if (job->cdb_before == CDB_BROKEN && purpose != TO_CHECK &&
	    !settings_on(job->settings, SET_FORCE))
		return err_perm(e,
		    "%s; name the right one with --cdb, or have it made anew "
		    "with --force",
		    job->damage.text);
	return 0;
}

int
job_read_files(struct job *job, enum purpose purpose, struct err *e)
{
	if (target_look(job->rules, true, e) < 0 ||
	    target_read(job->rules, &job->text, e) < 0)
		return -1;
	warn_names(job->rules, job->rules_path);
	/* what cannot be read is told by who needs it */
	rules_read(buf_as_span(&job->text), job->dialect, job->rules_path,
	    &job->before, &job->unread);
	return read_cdb(job, purpose, e);
}
