/*
 * rblunblock - let one address in, now, and break nothing else
 *
 * floor  wiring
 */
#include <ctype.h>
#include <errno.h>
#include <pwd.h>
#include <signal.h>
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
#include "lib/tool.h"
#include "rblunblock/backup.h"
#include "rblunblock/cdb.h"
#include "rblunblock/edit.h"
#include "rblunblock/install.h"
#include "rblunblock/plan.h"
#include "rblunblock/say.h"

#define LOCK_WAIT_MS 5000

struct job {
	const struct settings *settings;
	struct wish wish;
	struct plan plan;
	struct target *rules, *cdb;
	struct backup backup; /* of the rules file */
	struct lock *lock;
	struct buf text; /* of the rules file, as it was */
	enum cdb_before cdb_before;
	struct records live; /* of the cdb, as it was; none: not sound */
	int64_t backups;
	char *cdb_path, *audit_path;
	char *lock_path;  /* where it really is */
	struct buf build; /* for people: the command that makes the cdb */
	char *who;
	char day[sizeof "2026-03-02"];
	int64_t now;
};

/* --- the wish --- */

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

/*
 * says_something - whether there is a letter or a digit; the "..." that
 * rblreport(8) prints is to be filled in first
 */
static bool
says_something(const char *why)
{
	for (; *why != '\0'; why++) {
		if (isalnum((unsigned char)*why))
			return true;
		/* letters of other scripts; U+2000 to U+207F are none */
		if ((unsigned char)*why >= 0xc3 &&
		    strncmp(why, "\xe2\x80", 2) != 0 &&
		    strncmp(why, "\xe2\x81", 2) != 0)
			return true;
	}
	return false;
}

static int
read_wish(struct job *job, struct err *e)
{
	const struct settings *s = job->settings;
	const char *why = settings_text(s, SET_WHY);

	if (s->count != 1)
		return err_perm(e,
		    "want one address, as in rblunblock 192.0.2.1 --why "
		    "\"our partner\"");
	if (why != NULL && why[strspn(why, " \t\r\n")] != '\0' &&
	    !says_something(why))
		return err_perm(e,
		    "--why %.100s: no reason; say for those who come after "
		    "you why %.100s is let in",
		    why, s->words[0]);
	if (why == NULL || !says_something(why))
		return err_perm(e,
		    "--why is missing: say for those who come after you why "
		    "%.100s is let in",
		    s->words[0]);
	if (plan_address(s->words[0], &job->wish, e) < 0 ||
	    settings_number(s, SET_BACKUPS, 0, 100000, &job->backups, e) < 0)
		return -1;
	job->wish.why = why;
	job->wish.rules_path = settings_text(s, SET_RULES);
	job->cdb_path = path_beside(
	    settings_text(s, SET_CDB), job->wish.rules_path, ".cdb");
	job->wish.cdb_path = job->cdb_path;
	job->wish.bare = settings_on(s, SET_BARE);
	job->wish.force = settings_on(s, SET_FORCE);
	read_clock(job);
	job->wish.day = job->day;
	job->who = find_who();
	job->wish.who = job->who;
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
	job->wish.build = job->build.s;
}

static int
find_files(struct job *job, struct err *e)
{
	if (target_find(job->wish.rules_path, &job->rules, e) < 0 ||
	    target_find(job->cdb_path, &job->cdb, e) < 0)
		return -1;
	job->lock_path = path_beside(NULL, target_path(job->rules), ".lock");
	write_command(job);
	if (check_name(job, "the cdb", target_path(job->cdb), e) < 0)
		return -1;
	return find_audit(job, e);
}

/* take_lock - but not to look only: that must leave nothing behind */
static int
take_lock(struct job *job, struct err *e)
{
	if (settings_on(job->settings, SET_DRY_RUN))
		return 0;
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
	if (!job->wish.force)
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

/* --- the change --- */

static void
write_audit_line(const struct job *job, struct buf *line)
{
	struct audit audit = {
		.time = job->now,
		.user = span_of(job->who),
		.uid = (int64_t)getuid(),
		.verb = span_of(job->plan.edits ? "allow" : "build"),
		.target = span_of(job->wish.address),
		.why = span_of(job->wish.why),
		.old = buf_as_span(&job->plan.old_rule),
		.rule = buf_as_span(&job->plan.rule),
	};

	audit_write(&audit, line);
}

/*
 * tell_done - say what was changed
 *
 * Where it cannot be said it is done all the same: what stdout still holds is
 * thrown away, so that it does not become an error in the end.
 */
static void
tell_done(const struct job *job)
{
	say_done(&job->wish, &job->plan, job->cdb_before, job->backup.called);
	if (fflush(stdout) == 0 && !ferror(stdout))
		return;
	fprintf(stderr,
	    "rblunblock: the change is made, %s is let in, but standard "
	    "output cannot be written: %s\n",
	    job->wish.address, strerror(errno));
	if (freopen("/dev/null", "w", stdout) == NULL)
		clearerr(stdout);
}

static int
make_change(struct job *job, struct err *e)
{
	struct buf line = { 0 };
	struct err late = { 0 };
	struct change change = {
		.rules = job->rules,
		.cdb = job->cdb,
		.text =
		    job->plan.edits ? buf_as_span(&job->plan.text) : SPAN_NONE,
		.records = &job->plan.after.records,
		.backups = (int)job->backups,
		.backup = &job->backup,
		.audit = job->audit_path,
	};
	int rc;

	write_audit_line(job, &line);
	change.audit_line = buf_as_span(&line);
	rc = install_change(&change, &late, e);
	buf_free(&line);
	if (rc < 0)
		return -1;
	tell_done(job);
	if (late.kind != ERR_NONE)
		fprintf(stderr, "rblunblock: %s\n", late.text);
	return 0;
}

static int
run_job(struct job *job, struct err *e)
{
	int rc;

	if (read_wish(job, e) < 0 || find_files(job, e) < 0 ||
	    take_lock(job, e) < 0 || read_files(job, e) < 0)
		return -1;
	rc = plan_make(&job->wish, buf_as_span(&job->text),
	    job->cdb_before == CDB_SOUND ? &job->live : NULL, &job->plan, e);
	if (settings_on(job->settings, SET_VERBOSE))
		say_files(&job->wish, &job->plan, target_path(job->rules),
		    target_path(job->cdb), job->audit_path);
	say_oddities(&job->wish, &job->plan);
	if (rc < 0)
		return -1;
	say_by_name(&job->wish, &job->plan);
	if (rc > 0) {
		say_nothing_to_do(&job->wish, &job->plan);
		return 1;
	}
	if (!settings_on(job->settings, SET_DRY_RUN))
		return make_change(job, e);
	say_plan(&job->wish, &job->plan, buf_as_span(&job->text),
	    job->cdb_before, &job->live);
	return 0;
}

static int
run(const struct settings *s, struct err *e)
{
	struct job job = { .settings = s };
	int rc;

	/* a file that may not grow is an error to report, not to die of */
	signal(SIGXFSZ, SIG_IGN);
	rc = run_job(&job, e);
	plan_free(&job.plan);
	records_free(&job.live);
	backup_free(&job.backup);
	target_close(job.rules);
	target_close(job.cdb);
	lock_release(job.lock);
	buf_free(&job.text);
	buf_free(&job.build);
	free(job.cdb_path);
	free(job.audit_path);
	free(job.lock_path);
	free(job.who);
	return rc;
}

int
main(int argc, char **argv)
{
	static const struct tool_face face = {
		.tool = TOOL_UNBLOCK,
		.name = "rblunblock",
		.usage =
		    "usage: rblunblock ADDRESS --why TEXT [flags]\n\n"
		    "Let a client in past the block lists: write an allow "
		    "rule with RBLSMTPD=\"\"\n"
		    "into the tcp rules file and build its cdb. Nothing is "
		    "done, unless --force is\n"
		    "given, where a rule denies the client, where other "
		    "rules would change, too,\n"
		    "as they were edited and not built, and where the cdb "
		    "is damaged or none.\n\n",
		.run = run,
	};

	return tool_main(&face, argc, argv);
}
