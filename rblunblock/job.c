#include "rblunblock/job-parts.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/audit.h"
#include "lib/files.h"
#include "lib/lock.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblunblock/dialect.h"

/* --- where --- */

static int
read_paths(struct job *job, struct err *e)
{
	const struct settings *s = job->settings;

	job->kind = rules_kind(job->dialect);
	job->rules_path = settings_text(s, SET_RULES);
	if (job->rules_path == NULL)
		job->rules_path = job->kind->file;
	if (job->rules_path == NULL)
		return err_perm(e,
		    "kind %s: no file is named; say which by rules",
		    job->kind->name);
	if (job->kind->built != NULL)
		job->cdb_path = job_path_beside(settings_text(s, SET_CDB),
		    job->rules_path, job->kind->built);
	return 0;
}

static int
read_settings(struct job *job, struct err *e)
{
	const struct settings *s = job->settings;

	if (settings_number(s, SET_BACKUPS, 0, 100000, &job->backups, e) < 0 ||
	    dialect_find(settings_text(s, SET_KIND),
		settings_text(s, SET_DIALECT), &job->dialect, e) < 0 ||
	    read_paths(job, e) < 0)
		return -1;
	job->now = (int64_t)time(NULL);
	entry_day(job->now, job->day);
	return job_read_who(job, e);
}

int
job_open(struct job *job, const struct settings *s, enum purpose purpose,
    struct err *e)
{
	*job = (struct job){ .settings = s };
	if (read_settings(job, e) < 0 || job_find_files(job, e) < 0)
		return -1;
	/* to look must leave nothing behind */
	if (purpose == TO_CHANGE && job_take_lock(job, e) < 0)
		return -1;
	if (job_read_files(job, purpose, e) < 0)
		return -1;
	/* not everybody who may read the rules may read the log */
	if (purpose == TO_CHANGE && job_read_log(job, e) < 0)
		return -1;
	if (job_repair(job, e) < 0)
		return -1;
	if (job->lock != NULL)
		lock_settle(job->lock);
	return 0;
}

const struct rules *
job_rules(const struct job *job, struct err *e)
{
	if (job->unread.kind == ERR_NONE)
		return &job->before;
	*e = job->unread;
	return NULL;
}

struct revising
job_revising(const struct job *job, struct err *e)
{
	return (struct revising){
		.text = buf_as_span(&job->text),
		.before = job_rules(job, e),
		.live = job->live,
		.dialect = job->dialect,
		.rules_path = job->rules_path,
		.cdb_path = job->cdb_path,
		.build = job->build.s,
		.force = settings_on(job->settings, SET_FORCE),
	};
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
job_say_built(const struct job *job)
{
	if (job->cdb_path != NULL)
		printf("  built    %s\n", job->cdb_path);
	if (job->kind->then != NULL)
		printf("  then     %s\n", job->kind->then);
}

void
job_command(const struct job *job, const char *flag, struct buf *out)
{
	static const enum setting places[] = { SET_CONFIG, SET_KIND, SET_RULES,
		SET_CDB, SET_AUDIT, SET_DIALECT, SET_TCPRULES };
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
job_undo(const struct job *job, const struct audit *audit, struct buf *out)
{
	struct buf flag = { 0 };

	if (audit->edit_count > 0) {
		buf_format(&flag, "--undo %lld", (long long)audit->id);
		job_command(job, flag.s, out);
	} else {
		buf_text(out,
		    "by hand: the change is too large for the log; look at "
		    "the backup");
	}
	buf_free(&flag);
}

void
job_close(struct job *job)
{
	records_free(&job->loaded);
	rules_free(&job->before);
	backup_free(&job->backup);
	target_close(job->rules);
	target_close(job->cdb);
	target_close(job->audit);
	lock_release(job->lock);
	buf_free(&job->text);
	buf_free(&job->build);
	free(job->cdb_path);
	free(job->audit_path);
	free(job->lock_path);
	free(job->login);
	buf_free(&job->log);
}
