#include "lib/settings.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ini.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"

#define CONFIG_DEFAULT "/etc/rblkit.conf"

enum {
	EVERY_TOOL = TOOL_STAT | TOOL_REPORT | TOOL_UNBLOCK,
};

struct row {
	const char *name; /* the key in the file; '_' is '-' in the flag */
	char letter;      /* of the short flag, or 0 */
	bool flag_only;   /* a word for one call, no key of the file */
	int tools;
	const char *arg; /* what --help calls the value; NULL: a switch */
	const char *initial;
	const char *help;
};

static const struct row rows[SETTINGS_COUNT] = {
	[SET_CONFIG] = { "config", 'f', true, EVERY_TOOL, "FILE", NULL,
	    "configuration (else $RBLKIT_CONFIG, else " CONFIG_DEFAULT ")" },
	[SET_DB] = { "db", 'd', false, TOOL_STAT | TOOL_REPORT, "FILE",
	    "/var/lib/rblkit/rblkit.db", "database" },
	[SET_FORMAT] = { "format", 0, true, TOOL_STAT, "FORMAT", "table",
	    "table, csv or json" },
	[SET_SINCE] = { "since", 's', true, TOOL_STAT, "DAY", NULL,
	    "first day: 2026-03-01, 2026-03, today, yesterday or 7d" },
	[SET_UNTIL] = { "until", 'u', true, TOOL_STAT, "DAY", NULL,
	    "last day, itself included" },
	[SET_MONTH] = { "month", 'm', true, TOOL_STAT, "MONTH", NULL,
	    "one month: 2026-03, this or last" },
	[SET_DOMAIN] = { "domain", 0, true, TOOL_STAT, "DOMAIN", NULL,
	    "hosts: those under this domain" },
	[SET_LIMIT] = { "limit", 'n', false, TOOL_REPORT, "N", NULL,
	    "at most so many rows of each list" },
	[SET_ROWS] = { "limit", 'n', true, TOOL_STAT, "N", NULL,
	    "at most so many rows" },
	[SET_YEAR] = { "year", 0, true, TOOL_STAT, "YYYY", NULL,
	    "import: year of the first line, for syslog stamps without one" },
	[SET_BEFORE] = { "before", 0, true, TOOL_STAT, "DAY", NULL,
	    "purge: the first day whose single refusals are kept" },
	[SET_KEEP_EVENTS] = { "keep_events", 0, false, TOOL_STAT, "DAYS", "90d",
	    "import: keep single events so long, sums for good" },
	[SET_ZONES] = { "zones", 0, false, TOOL_STAT, "PAIRS", NULL,
	    "import: lists by what their texts contain, like "
	    "spamhaus.org=zen.spamhaus.org" },
	[SET_TAI_LEAP] = { "tai_leap", 0, false, TOOL_STAT, NULL, NULL,
	    "labels of TAI64N count leap seconds, as those of s6-log do" },
	[SET_DNS] = { "dns", 0, false, TOOL_STAT, "SERVERS", NULL,
	    "check: name servers, ADDRESS[:PORT],... (default: the system's)" },
	[SET_DEADLINE] = { "deadline", 0, false, TOOL_STAT, "SECONDS", "10",
	    "check: wait for answers at most so long" },
	[SET_HOME] = { "home", 0, false, TOOL_REPORT, "DOMAINS", NULL,
	    "domains set apart at the top, like \".pl example.com\"" },
	[SET_MAIL] = { "mail", 0, true, TOOL_REPORT, NULL, NULL,
	    "mail the report to all of `to`, and remember that it was sent" },
	[SET_MARK] = { "mark", 0, true, TOOL_REPORT, NULL, NULL,
	    "remember as sent a report that something else delivers" },
	[SET_OUTPUT] = { "output", 'o', false, TOOL_REPORT, "DIR", NULL,
	    "write the report into this directory instead of stdout" },
	[SET_TEMPLATES] = { "templates", 0, false, TOOL_REPORT, "DIR", NULL,
	    "take templates from here where it has them" },
	[SET_SMTP] = { "smtp", 0, false, TOOL_REPORT, "URL",
	    "smtp://localhost:25", "mail server; smtps:// for TLS at once" },
	[SET_SMTP_TLS] = { "smtp_tls", 0, false, TOOL_REPORT, "MODE", "try",
	    "STARTTLS: never, try or require" },
	[SET_SMTP_CA] = { "smtp_ca", 0, false, TOOL_REPORT, "FILE", NULL,
	    "certificates to trust (default: the system's)" },
	[SET_SMTP_USER] = { "smtp_user", 0, false, TOOL_REPORT, "NAME", NULL,
	    "log in under this name" },
	[SET_SMTP_PASSWORD_FILE] = { "smtp_password_file", 0, false,
	    TOOL_REPORT, "FILE", NULL, "first line: the password for it" },
	[SET_FROM] = { "from", 0, false, TOOL_REPORT, "ADDRESS", NULL,
	    "sender of the mail" },
	[SET_TO] = { "to", 0, false, TOOL_REPORT, "ADDRESSES", NULL,
	    "the co-admins, parted by commas or blanks" },
	[SET_WHY] = { "why", 'w', true, TOOL_UNBLOCK, "TEXT", NULL,
	    "the reason, kept beside the rule; must be given" },
	[SET_RULES] = { "rules", 0, false, TOOL_UNBLOCK, "FILE",
	    "/etc/tcp.smtp", "the tcp rules file" },
	[SET_CDB] = { "cdb", 0, false, TOOL_UNBLOCK, "FILE", NULL,
	    "what is built from it (default: the rules file with .cdb)" },
	[SET_AUDIT] = { "audit", 0, false, TOOL_UNBLOCK, "FILE", NULL,
	    "log of changes (default: the rules file with .log)" },
	[SET_BACKUPS] = { "backups", 0, false, TOOL_UNBLOCK, "N", "5",
	    "old versions of the rules file to keep beside it" },
	[SET_DRY_RUN] = { "dry_run", 'n', true, TOOL_UNBLOCK, NULL, NULL,
	    "show what would change, change nothing" },
	[SET_BARE] = { "bare", 0, true, TOOL_UNBLOCK, NULL, NULL,
	    "do not carry over the environment of the rule in force" },
	[SET_FORCE] = { "force", 0, true, TOOL_UNBLOCK, NULL, NULL,
	    "let in even where the rule in force says deny" },
	[SET_VERBOSE] = { "verbose", 'v', true, EVERY_TOOL, NULL, NULL,
	    "say more, on stderr" },
	[SET_HELP] = { "help", 'h', true, EVERY_TOOL, NULL, NULL, "this text" },
	[SET_VERSION] = { "version", 'V', true, EVERY_TOOL, NULL, NULL,
	    "the version" },
};

static const char *
tool_name(enum tool tool)
{
	switch (tool) {
	case TOOL_STAT:
		return "rblstat";
	case TOOL_REPORT:
		return "rblreport";
	case TOOL_UNBLOCK:
		return "rblunblock";
	}
	return "rblkit";
}

/* set_value - an empty one is as good as none: the default holds */
static void
set_value(struct settings *s, enum setting which, const char *value)
{
	char *copy;

	if (*value == '\0')
		value = rows[which].initial;
	copy = value == NULL ? NULL : mem_string(value);
	free(s->value[which]);
	s->value[which] = copy;
}

/* --- the command line --- */

#define FLAG_SIZE 32

static void
flag_name(const struct row *row, char name[FLAG_SIZE])
{
	size_t i;

	for (i = 0; i < FLAG_SIZE - 1 && row->name[i] != '\0'; i++)
		name[i] = row->name[i] == '_' ? '-' : row->name[i];
	name[i] = '\0';
}

struct flags {
	struct option long_form[SETTINGS_COUNT + 1];
	char names[SETTINGS_COUNT][FLAG_SIZE];
	char short_form[2 * SETTINGS_COUNT + 2];
};

/* describe_flags - the rows of one tool, as getopt_long(3) wants them */
static void
describe_flags(enum tool tool, struct flags *flags)
{
	char *letter = flags->short_form;
	int i, n = 0;

	*letter++ = ':';
	for (i = 0; i < SETTINGS_COUNT; i++) {
		if (!(rows[i].tools & (int)tool))
			continue;
		flag_name(&rows[i], flags->names[i]);
		flags->long_form[n++] = (struct option){
			.name = flags->names[i],
			.has_arg = rows[i].arg != NULL,
			.val = 256 + i,
		};
		if (rows[i].letter == 0)
			continue;
		*letter++ = rows[i].letter;
		if (rows[i].arg != NULL)
			*letter++ = ':';
	}
}

/* which_setting - the row that getopt_long(3) means by its answer */
static int
which_setting(enum tool tool, int answer)
{
	int i;

	if (answer >= 256)
		return answer - 256;
	for (i = 0; i < SETTINGS_COUNT; i++)
		if (rows[i].letter == answer && (rows[i].tools & (int)tool))
			return i;
	return -1;
}

/*
 * bad_flag - what getopt_long(3) did not like
 *
 * A short flag may stand anywhere in a word of several: optopt has it. For a
 * long one that is known, and has a value it may not have, optopt is its row.
 */
static int
bad_flag(enum tool tool, int answer, char **argv, struct err *e)
{
	char letter[] = { '-', (char)optopt, '\0' };
	bool is_short = optopt > 0 && optopt < 256;
	const char *why = "no such flag, or the start of more than one";

	if (answer == ':')
		why = "a value is missing";
	else if (optopt >= 256)
		why = "it takes no value";
	return err_perm(e, "%s: %s; see %s --help",
	    is_short ? letter : argv[optind - 1], why, tool_name(tool));
}

static int
read_flags(struct settings *s, int argc, char **argv, struct err *e)
{
	struct flags flags = { 0 };
	int answer, which;

	describe_flags(s->tool, &flags);
	optind = 0; /* to glibc: begin anew, with nothing left over */
	opterr = 0;
	while ((answer = getopt_long(argc, argv, flags.short_form,
		    flags.long_form, NULL)) != -1) {
		which = which_setting(s->tool, answer);
		if (answer == ':' || answer == '?' || which < 0)
			return bad_flag(s->tool, answer, argv, e);
		set_value(s, (enum setting)which, optarg ? optarg : "yes");
		s->flagged[which] = true;
	}
	s->words = argv + optind;
	s->count = argc - optind;
	return 0;
}

/* --- the file --- */

struct reading {
	struct settings *s;
	const char *path;
	FILE *file;
	char *line; /* owned, for getline(3) */
	size_t size;
	int number;                /* of the line, from 1 */
	bool said[SETTINGS_COUNT]; /* in this file */
	struct buf wrong;          /* why the first bad line is one */
	int wrong_line;
};

/* complain - keep the first complaint, about `key` unless that is NULL */
static void
complain(struct reading *r, const char *key, const char *why)
{
	if (r->wrong_line != 0)
		return;
	r->wrong_line = r->number;
	if (key != NULL)
		buf_format(&r->wrong, "\"%s\" ", key);
	buf_text(&r->wrong, why);
}

static bool
is_comment(const char *line)
{
	line += strspn(line, " \t");
	return *line == '#' || *line == ';';
}

/*
 * next_line - hand inih a line that it takes in whole, as fgets(3) would
 *
 * It would cut a longer one, and take the rest for another line. A comment
 * may be of any length; inih gets an empty line for it.
 */
static char *
next_line(char *out, int size, void *data)
{
	struct reading *r = data;
	ssize_t len = getline(&r->line, &r->size, r->file);

	if (len < 0)
		return NULL;
	r->number++;
	*out = '\0';
	if (is_comment(r->line))
		return out;
	if (strlen(r->line) < (size_t)len)
		complain(r, NULL, "a zero byte; this is no configuration");
	if (len >= size)
		complain(r, NULL,
		    "the line is too long; let it go on in the next one, "
		    "indented");
	if (r->wrong_line == 0)
		memcpy(out, r->line, (size_t)len + 1);
	return out;
}

/* same_name - whether the file means this row; '-' is as good as '_' */
static bool
same_name(const char *name, const char *key)
{
	while (
	    *name != '\0' && (*name == *key || (*name == '_' && *key == '-')))
		name++, key++;
	return *name == *key;
}

static int
find_key(const char *key)
{
	int i;

	for (i = 0; i < SETTINGS_COUNT; i++)
		if (!rows[i].flag_only && same_name(rows[i].name, key))
			return i;
	return -1;
}

/* goes_on - whether the line is more of the value of the one before */
static bool
goes_on(const struct reading *r)
{
	return r->line[0] == ' ' || r->line[0] == '\t';
}

/* --- the admin's own formats --- */

/* own_format - the one of this name, made when it is not there yet */
static struct own_format *
own_format(struct settings *s, const char *name)
{
	struct own_format *own;
	size_t i;

	for (i = 0; i < s->own_count; i++)
		if (strcmp(s->own[i].name, name) == 0)
			return &s->own[i];
	s->own = mem_resize(s->own, s->own_count + 1, sizeof *s->own);
	own = &s->own[s->own_count++];
	*own = (struct own_format){ .name = mem_string(name) };
	return own;
}

static void
note_place(const struct reading *r, struct own_format *own)
{
	struct buf place = { 0 };

	buf_format(&place, "%s:%d", r->path, r->number);
	free(own->place);
	own->place = place.s;
}

/* take_own - one key of a section "[format NAME]" */
static int
take_own(
    struct reading *r, const char *name, const char *key, const char *value)
{
	struct own_format *own = own_format(r->s, name);
	bool pattern = strcmp(key, "pattern") == 0;
	char **at = pattern ? &own->pattern : &own->literal;
	struct buf all = { 0 };

	if (!pattern && strcmp(key, "literal") != 0) {
		complain(r, key,
		    "is nothing that a format has; give literal "
		    "and pattern");
		return 0;
	}
	if (*at != NULL && !goes_on(r)) {
		complain(r, key, "is set a second time; drop one of them");
		return 0;
	}
	if (*at == NULL && (pattern || own->place == NULL))
		note_place(r, own);
	if (*at != NULL)
		buf_format(&all, "%s ", *at);
	buf_text(&all, value);
	free(*at);
	*at = all.s;
	return 1;
}

/* check_own - whether each format has what it needs */
static int
check_own(const struct settings *s, struct err *e)
{
	const struct own_format *own;
	size_t i;

	for (i = 0; i < s->own_count; i++) {
		own = &s->own[i];
		if (own->literal == NULL || *own->literal == '\0')
			return err_perm(e,
			    "%s: format %s: the literal is missing; give what "
			    "stands in every such line",
			    own->place, own->name);
		if (own->pattern == NULL || *own->pattern == '\0')
			return err_perm(e,
			    "%s: format %s: the pattern is missing", own->place,
			    own->name);
	}
	return 0;
}

/* --- pairs --- */

#define FORMAT_SECTION "format "

/* read_switch - "yes", or "no", which is as good as nothing */
static bool
read_switch(const char **value)
{
	if (strcmp(*value, "no") == 0)
		*value = "";
	return **value == '\0' || strcmp(*value, "yes") == 0;
}

/*
 * take_pair - one key of the file; inih hands a value that goes on in
 * indented lines over piece by piece. Other sections than those of formats
 * are for the reader's eye.
 */
static int
take_pair(void *data, const char *section, const char *key, const char *value)
{
	struct reading *r = data;
	bool again;
	struct buf all = { 0 };
	int i;

	if (strncmp(section, FORMAT_SECTION, strlen(FORMAT_SECTION)) == 0)
		return take_own(
		    r, section + strlen(FORMAT_SECTION), key, value);
	i = find_key(key);
	if (i < 0) {
		complain(r, key, "is no setting; see rblkit.conf(5)");
		return 0;
	}
	again = r->said[i];
	r->said[i] = true;
	if (again && !goes_on(r)) {
		complain(r, key, "is set a second time; drop one of them");
		return 0;
	}
	if (rows[i].arg == NULL && !read_switch(&value)) {
		complain(r, key, "wants yes or no");
		return 0;
	}
	if (r->s->flagged[i])
		return 1;
	if (again && r->s->value[i] != NULL)
		buf_format(&all, "%s ", r->s->value[i]);
	buf_text(&all, value);
	set_value(r->s, (enum setting)i, all.s);
	buf_free(&all);
	return 1;
}

static int
read_stream(struct reading *r, const char *path, struct err *e)
{
	int bad = ini_parse_stream(next_line, r, take_pair, r);

	if (ferror(r->file))
		return err_errno(e, errno, "read configuration %s", path);
	if (r->wrong_line != 0 && (bad <= 0 || r->wrong_line <= bad))
		return err_perm(
		    e, "%s:%d: %s", path, r->wrong_line, r->wrong.s);
	if (bad != 0)
		return err_perm(e,
		    "%s:%d: want \"key = value\"; see rblkit.conf(5)", path,
		    bad);
	return 0;
}

static int
read_file(struct settings *s, const char *path, struct err *e)
{
	struct reading r = { .s = s, .path = path, .file = fopen(path, "re") };
	int rc;

	if (r.file == NULL)
		return err_errno(e, errno, "read configuration %s", path);
	rc = read_stream(&r, path, e);
	if (rc == 0)
		rc = check_own(s, e);
	fclose(r.file);
	free(r.line);
	buf_free(&r.wrong);
	return rc;
}

int
settings_read(enum tool tool, int argc, char **argv, const char *config,
    struct settings *s, struct err *e)
{
	const char *path;
	int i;

	*s = (struct settings){
		.tool = tool, .argc = argc, .argv = argv, .config = config
	};
	for (i = 0; i < SETTINGS_COUNT; i++)
		if (rows[i].initial != NULL)
			set_value(s, (enum setting)i, rows[i].initial);
	if (read_flags(s, argc, argv, e) < 0)
		return -1;
	if (settings_on(s, SET_HELP) || settings_on(s, SET_VERSION))
		return 0;
	path = settings_text(s, SET_CONFIG);
	if (path == NULL && config != NULL && *config != '\0')
		path = config;
	if (path != NULL)
		return read_file(s, path, e);
	if (access(CONFIG_DEFAULT, F_OK) == 0)
		return read_file(s, CONFIG_DEFAULT, e);
	return 0;
}

int
settings_again(const struct settings *s, struct settings *again, struct err *e)
{
	return settings_read(s->tool, s->argc, s->argv, s->config, again, e);
}

void
settings_free(struct settings *s)
{
	struct own_format *own;
	int i;

	for (i = 0; i < SETTINGS_COUNT; i++)
		free(s->value[i]);
	for (own = s->own; own < s->own + s->own_count; own++) {
		free(own->name);
		free(own->literal);
		free(own->pattern);
		free(own->place);
	}
	free(s->own);
	*s = (struct settings){ 0 };
}

const char *
settings_text(const struct settings *s, enum setting which)
{
	return s->value[which];
}

bool
settings_on(const struct settings *s, enum setting which)
{
	return s->value[which] != NULL;
}

const char *
settings_name(enum setting which)
{
	return rows[which].name;
}

int
settings_number(const struct settings *s, enum setting which, int64_t low,
    int64_t high, int64_t *number, struct err *e)
{
	const char *text = s->value[which];
	long long value;
	char *end;

	errno = 0;
	value = text == NULL ? 0 : strtoll(text, &end, 10);
	if (text == NULL || end == text || *end != '\0' || errno != 0 ||
	    value < low || value > high)
		return err_perm(e,
		    "%s: \"%s\" is no whole number from %lld to %lld",
		    rows[which].name, text == NULL ? "" : text, (long long)low,
		    (long long)high);
	*number = value;
	return 0;
}

#define HELP_COLUMN 34
#define LAST_COLUMN 80

/* put_help - the text in its column, broken at blanks */
static void
put_help(const char *text, FILE *out)
{
	int room = LAST_COLUMN - HELP_COLUMN, cut;

	while ((int)strlen(text) > room) {
		for (cut = room; cut > 0 && text[cut] != ' '; cut--)
			;
		if (cut == 0)
			break;
		fprintf(out, "%.*s\n%*s", cut, text, HELP_COLUMN, "");
		text += cut + 1;
	}
	fprintf(out, "%s\n", text);
}

void
settings_usage(enum tool tool, FILE *out)
{
	char name[FLAG_SIZE], flag[2 * FLAG_SIZE];
	struct buf help = { 0 };
	int i;

	for (i = 0; i < SETTINGS_COUNT; i++) {
		if (!(rows[i].tools & (int)tool))
			continue;
		flag_name(&rows[i], name);
		snprintf(flag, sizeof flag, "--%s%s%s", name,
		    rows[i].arg ? " " : "", rows[i].arg ? rows[i].arg : "");
		fprintf(
		    out, rows[i].letter ? "  -%c, " : "      ", rows[i].letter);
		fprintf(out, "%-27s ", flag);
		buf_clear(&help);
		buf_text(&help, rows[i].help);
		if (rows[i].initial != NULL)
			buf_format(&help, " [%s]", rows[i].initial);
		put_help(help.s, out);
	}
	buf_free(&help);
}
