/*
 * settings - what the admin said, on the command line or in the file
 *
 * floor  door (the command line; the configuration file, through inih)
 * in     argv, and the INI file that --config or $RBLKIT_CONFIG names, or
 *        /etc/rblkit.conf where that exists
 * shape  one row of a table per setting, the same for every tool; each key
 *        of the file has a flag of the same name, and the flag wins
 */
#ifndef SETTINGS_H
#define SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct err;

/* The tools that a setting is for; they add up. */
enum tool {
	TOOL_STAT = 1,
	TOOL_REPORT = 2,
	TOOL_UNBLOCK = 4,
};

enum setting {
	SET_CONFIG,
	SET_DB,
	SET_FORMAT,
	SET_FORM,
	SET_SINCE,
	SET_UNTIL,
	SET_MONTH,
	SET_WHICH_MONTH,
	SET_DOMAIN,
	SET_LIMIT,
	SET_ROWS,
	SET_SENT,
	SET_YEAR,
	SET_BEFORE,
	SET_KEEP_EVENTS,
	SET_ZONES,
	SET_TAI_LEAP,
	SET_DNS,
	SET_DEADLINE,
	SET_BUDGET,
	SET_CONCURRENCY,
	SET_STALE,
	SET_POINTS,
	SET_DNSWL,
	SET_HOME,
	SET_RESOLVE,
	SET_CHECK_LISTS,
	SET_MAIL,
	SET_MARK,
	SET_OUTPUT,
	SET_TEMPLATES,
	SET_QUIET_WHEN_EMPTY,
	SET_DEFANG,
	SET_SENDMAIL,
	SET_SMTP,
	SET_SMTP_TLS,
	SET_SMTP_CA,
	SET_SMTP_USER,
	SET_SMTP_PASSWORD_FILE,
	SET_FROM,
	SET_TO,
	SET_BCC,
	SET_MAIL_DEADLINE,
	SET_WHY,
	SET_EXPIRY,
	SET_BY,
	SET_SPF,
	SET_YES,
	SET_LIST,
	SET_REMOVE,
	SET_UNDO,
	SET_EXPIRE,
	SET_RENEW_USED,
	SET_CHECK,
	SET_KIND,
	SET_RULES,
	SET_CDB,
	SET_AUDIT,
	SET_BACKUPS,
	SET_DIALECT,
	SET_TCPRULES,
	SET_DRY_RUN,
	SET_BARE,
	SET_FORCE,
	SET_VERBOSE,
	SET_HELP,
	SET_VERSION,
	SETTINGS_COUNT
};

/* A format of log lines that the admin describes: "[format NAME]". */
struct own_format {
	char *name;
	char *literal, *pattern;
	char *place; /* of its pattern: "/etc/rblkit.conf:12" */
};

struct settings {
	enum tool tool;
	char *value[SETTINGS_COUNT];  /* owned; NULL: not said, no default */
	bool flagged[SETTINGS_COUNT]; /* said on the command line */
	struct own_format *own;       /* owned, with all in it; own_count */
	size_t own_count;
	char **words; /* what is no flag, in order; borrowed from argv */
	int count;    /* of the words */

	/* what it was read from, for settings_again(); borrowed */
	int argc;
	char **argv;
	const char *config;
};

/*
 * Read the command line and the configuration file.
 *
 *   config  the value of $RBLKIT_CONFIG, or NULL
 *   s       out: owned by the caller, for settings_free(), failure or not
 *
 * An empty value is as good as none. A section "[format NAME]" of the file
 * has a literal and a pattern; whether the pattern is one, its user finds out.
 * With --help or --version among the flags the file is not read.
 *
 * Returns 0, or -1 with ERR_PERM: an unknown flag or key, a missing value, a
 * file that cannot be read; the text names the line of the file.
 */
int settings_read(enum tool tool, int argc, char **argv, const char *config,
    struct settings *s, struct err *e);

/* The same once more, as the configuration file is now. */
int settings_again(
    const struct settings *s, struct settings *again, struct err *e);

void settings_free(struct settings *s);

/* The text of a setting, or NULL; a switch is on when it has one. */
const char *settings_text(const struct settings *s, enum setting which);
bool settings_on(const struct settings *s, enum setting which);

/* What a setting is when nobody says anything, or NULL. */
const char *settings_default(enum setting which);

/* The name of a setting, as in the file; with '-' for '_' it is the flag. */
const char *settings_name(enum setting which);

/*
 * A whole number within [low, high].
 *
 * Returns 0, or -1 with ERR_PERM when the setting is not such a number.
 */
int settings_number(const struct settings *s, enum setting which, int64_t low,
    int64_t high, int64_t *number, struct err *e);

/*
 * A number of days, "90d" or "90", from 1 to a hundred years.
 *
 *   seconds  out: as many seconds
 *
 * Returns 0, or -1 with ERR_PERM when the setting is not one.
 */
int settings_days(const struct settings *s, enum setting which,
    int64_t *seconds, struct err *e);

/* Print the flags of a tool, one a line, as --help shows them. */
void settings_usage(enum tool tool, FILE *out);

#endif
