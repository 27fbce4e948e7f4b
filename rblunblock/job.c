#include "rblunblock/job.h"

#include <errno.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/files.h"
#include "lib/lock.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/cdb.h"
#include "rblunblock/dialect.h"
#include "rblunblock/install.h"

#define LOCK_WAIT_MS 5000

/* --- who, when and where --- */

static char *
path_beside(const char *said, const char *rules, const char *ending)
{
	struct buf path = { 0 };

	if (said != NULL)
		return mem_string(said);
	buf_format(&path, "%s%s", rules, ending);
	return path.s;
}

/* find_who - the person behind sudo; for the record, not for trust */
static char *
find_who(void)
{
	const char *name = getenv("SUDO_USER");
	const struct passwd *user = getpwuid(getuid());
	struct buf number = { 0 };

	if (getuid() != 0 || name == NULL)
		name = user != NULL ? user->pw_name : "";
	if (*name != '\0' &&
	    strspn(name,
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789._-") == strlen(name))
		return mem_string(name);
	buf_format(&number, "%ld", (long)getuid());
	return number.s;
}

static void
read_clock(struct job *job)
{
	time_t now = time(NULL);
	struct tm tm;

	if (localtime_r(&now, &tm) != NULL)
		strftime(job->day, sizeof job->day, "%Y-%m-%d", &tm);
	job->now = (int64_t)now;
}

static int
read_settings(struct job *job, struct err *e)
{
	const struct settings *s = job->settings;

	if (settings_number(s, SET_BACKUPS, 0, 100000, &job->backups, e) < 0 ||
	    dialect_find(settings_text(s, SET_DIALECT), &job->dialect, e) < 0)
		return -1;
	job->rules_path = settings_text(s, SET_RULES);
	job->cdb_path =
	    path_beside(settings_text(s, SET_CDB), job->rules_path, ".cdb");
	job->who = find_who();
	read_clock(job);
	return 0;
}

/* --- the files --- */

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
	char *real;
	int rc;

	job->audit_path = path_beside(settings_text(job->settings, SET_AUDIT),
	    target_path(job->rules), ".log");
	real = target_resolve(job->audit_path);
	if (real == NULL)
		return err_errno(e, errno, "find the log %s", job->audit_path);
	rc = check_name(job, "the log", real, e);
	if (rc == 0 && strcmp(real, target_path(job->cdb)) == 0)
		rc = err_perm(
		    e, "%s is both the cdb and the log; name two files", real);
	free(real);
	return rc;
}

/* write_command - what builds the cdb by hand */
static void
write_command(struct job *job)
{
	char *temp = path_beside(NULL, target_name(job->cdb), ".tmp");

	buf_text(&job->build, "tcprules ");
	buf_shell(&job->build, span_of(target_name(job->cdb)));
	buf_char(&job->build, ' ');
	buf_shell(&job->build, span_of(temp));
	buf_text(&job->build, " <");
	buf_shell(&job->build, span_of(target_name(job->rules)));
	free(temp);
}

static int
find_files(struct job *job, struct err *e)
{
	if (target_find(job->rules_path, &job->rules, e) < 0 ||
	    target_find(job->cdb_path, &job->cdb, e) < 0)
		return -1;
	job->lock_path = path_beside(NULL, target_path(job->rules), ".lock");
	write_command(job);
	if (check_name(job, "the cdb", target_path(job->cdb), e) < 0)
		return -1;
	return find_audit(job, e);
}

static int
take_lock(struct job *job, struct err *e)
{
	if (lock_take(job->lock_path, LOCK_WAIT_MS, &job->lock, e) == 0)
		return 0;
	if (geteuid() != 0 && span_ends(span_of(e->text), strerror(EACCES)))
		return err_perm(e,
		    "%s; run it as root, or as the owner of the rules",
		    e->text);
	return -1;
}

/*
 * load_live - what the cdb holds now
 *
 * What is no cdb may be anything, another file's name mistyped too: it is
 * replaced by force only.
 */
static int
load_live(struct job *job, struct err *e)
{
	struct err why = { 0 };
	int fd = target_old(job->cdb);

	job->cdb_before = CDB_MISSING;
	if (fd < 0)
		return 0;
	job->cdb_before = CDB_SOUND;
	if (cdb_load(fd, job->cdb_path, &job->live, &why) == 0)
		return 0;
	if (why.kind == ERR_TEMP) {
		*e = why;
		return -1;
	}
	if (!settings_on(job->settings, SET_FORCE))
		return err_perm(e,
		    "%s; name the right one with --cdb, or have it made anew "
		    "with --force",
		    why.text);
	job->cdb_before = CDB_BROKEN;
	records_free(&job->live);
	return 0;
}

static int
read_files(struct job *job, struct err *e)
{
	if (target_look(job->rules, true, e) < 0 ||
	    target_look(job->cdb, false, e) < 0 ||
	    target_read(job->rules, &job->text, e) < 0)
		return -1;
	return load_live(job, e);
}

int
job_open(struct job *job, const struct settings *s, bool look, struct err *e)
{
	*job = (struct job){ .settings = s };
	if (read_settings(job, e) < 0 || find_files(job, e) < 0)
		return -1;
	/* to look must leave nothing behind */
	if (!look && take_lock(job, e) < 0)
		return -1;
	return read_files(job, e);
}

const struct records *
job_live(const struct job *job)
{
	return job->cdb_before == CDB_SOUND ? &job->live : NULL;
}

int
job_install(struct job *job, struct span text, const struct records *records,
    struct span audit, struct err *late, struct err *e)
{
	const struct change change = {
		.rules = job->rules,
		.cdb = job->cdb,
		.text = text,
		.records = records,
		.backups = (int)job->backups,
		.backup = &job->backup,
		.audit = job->audit_path,
		.audit_line = audit,
	};

	return install_change(&change, late, e);
}

void
job_close(struct job *job)
{
	records_free(&job->live);
	backup_free(&job->backup);
	target_close(job->rules);
	target_close(job->cdb);
	lock_release(job->lock);
	buf_free(&job->text);
	buf_free(&job->build);
	free(job->cdb_path);
	free(job->audit_path);
	free(job->lock_path);
	free(job->who);
}
