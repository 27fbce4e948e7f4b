#include "rblunblock/job.h"

#include <sys/stat.h>

#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/audit.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/lock.h"
#include "lib/mem.h"
#include "lib/pool.h"
#include "lib/settings.h"
#include "rblunblock/cdb.h"
#include "rblunblock/dialect.h"
#include "rblunblock/edit.h"
#include "rblunblock/install.h"

#define LOCK_WAIT_MS 5000
#define EDIT_MAX     65536 /* of a change, to be noted byte for byte */

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

static bool
is_name(const char *name)
{
	return *name != '\0' &&
	    strspn(name,
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789._-") == strlen(name);
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
	if (is_name(name))
		return mem_string(name);
	buf_format(&number, "%ld", (long)getuid());
	return number.s;
}

/* read_who - as --by has it; one word, since it goes into the comment */
static int
read_who(struct job *job, struct err *e)
{
	const char *by = settings_text(job->settings, SET_BY);

	job->login = find_who();
	job->who = by != NULL ? by : job->login;
	if (!is_name(job->who))
		return err_perm(e,
		    "--by %.100s: want a name of letters, digits, and . _ -",
		    by);
	return 0;
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
	job->now = (int64_t)time(NULL);
	entry_day(job->now, job->day);
	return read_who(job, e);
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

/* read_log - what is no plain file has nothing to tell */
static int
read_log(struct job *job, struct err *e)
{
	struct stat st;

	if (stat(job->audit_path, &st) < 0 || !S_ISREG(st.st_mode))
		return 0;
	return files_read(job->audit_path, SIZE_MAX - 1, &job->log, e) < 0 ? -1
									   : 0;
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
	return read_files(job, e) < 0 ? -1 : read_log(job, e);
}

const struct records *
job_live(const struct job *job)
{
	return job->cdb_before == CDB_SOUND ? &job->live : NULL;
}

/* --- the log of changes --- */

/* last_id - of the log; 0: there is none */
static int64_t
last_id(struct span log)
{
	struct pool *texts = pool_new();
	struct audit a = { 0 };
	struct span line;
	size_t from;

	while (log.len > 0 && a.id == 0) {
		for (from = log.len - 1; from > 0 && log.s[from - 1] != '\n';)
			from--;
		line = (struct span){ log.s + from, log.len - from };
		pool_clear(texts);
		if (!audit_read(line, texts, &a))
			a.id = 0;
		log.len = from;
	}
	pool_free(texts);
	return a.id;
}

static void
note(struct job *job, struct span text, struct audit *audit, struct buf *line)
{
	struct difference d;

	audit->id = last_id(buf_as_span(&job->log)) + 1;
	audit->time = job->now;
	audit->user = span_of(job->who);
	audit->uid = (int64_t)getuid();
	if (text.s != NULL) {
		d = edit_difference(buf_as_span(&job->text), text);
		audit->edits = d.removed.len + d.added.len <= EDIT_MAX;
		audit->at = (int64_t)d.at;
		audit->size = (int64_t)text.len;
		audit->removed = d.removed;
		audit->added = d.added;
	}
	audit_write(audit, line);
}

int
job_install(struct job *job, struct span text, const struct records *records,
    struct audit *audit, struct err *e)
{
	struct buf line = { 0 };
	struct err late = { 0 };
	struct change change = {
		.rules = job->rules,
		.cdb = job->cdb,
		.text = text,
		.records = records,
		.backups = (int)job->backups,
		.backup = &job->backup,
		.audit = job->audit_path,
	};
	int rc;

	note(job, text, audit, &line);
	change.audit_line = buf_as_span(&line);
	rc = install_change(&change, &late, e);
	buf_free(&line);
	job->late = late;
	return rc;
}

/* --- what is said --- */

void
job_told(const struct job *job, const char *what)
{
	if (fflush(stdout) != 0 || ferror(stdout)) {
		fprintf(stderr,
		    "rblunblock: the change is made, %s, but standard output "
		    "cannot be written: %s\n",
		    what, strerror(errno));
		if (freopen("/dev/null", "w", stdout) == NULL)
			clearerr(stdout);
	}
	if (job->late.kind != ERR_NONE)
		fprintf(stderr, "rblunblock: %s\n", job->late.text);
}

void
job_command(const struct job *job, const char *flag, struct buf *out)
{
	static const enum setting places[] = { SET_CONFIG, SET_RULES, SET_CDB,
		SET_AUDIT, SET_DIALECT };
	size_t i;

	buf_format(out, "rblunblock %s", flag);
	for (i = 0; i < sizeof places / sizeof *places; i++) {
		if (!job->settings->flagged[places[i]])
			continue;
		buf_format(out, " --%s ", settings_name(places[i]));
		buf_shell(
		    out, span_of(settings_text(job->settings, places[i])));
	}
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
	free(job->login);
	buf_free(&job->log);
}
