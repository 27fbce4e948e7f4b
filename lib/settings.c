#include "lib/settings-parts.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/mem.h"

#define CONFIG_DEFAULT "/etc/rblkit.conf"
#define DAY            86400
#define DAYS_MAX       36500

enum {
	EVERY_TOOL = TOOL_STAT | TOOL_REPORT | TOOL_UNBLOCK,
};

const struct setting_row settings_rows[SETTINGS_COUNT] = {
	[SET_CONFIG] = { "config", 'f', true, EVERY_TOOL, "FILE", NULL,
	    "configuration (else $RBLKIT_CONFIG, else " CONFIG_DEFAULT ")" },
	[SET_DB] = { "db", 'd', false, EVERY_TOOL, "FILE",
	    "/var/lib/rblkit/rblkit.db", "database" },
	[SET_FORMAT] = { "format", 0, true, TOOL_STAT | TOOL_UNBLOCK, "FORMAT",
	    "table", "table, csv or json" },
	[SET_FORM] = { "format", 0, true, TOOL_REPORT, "FORMAT", NULL,
	    "text, html, json, of months csv (default: text, html in files)" },
	[SET_SINCE] = { "since", 's', true, TOOL_STAT, "DAY", NULL,
	    "first day: 2026-03-01, 2026-03, today, yesterday or 7d" },
	[SET_UNTIL] = { "until", 'u', true, TOOL_STAT, "DAY", NULL,
	    "last day, itself included" },
	[SET_MONTH] = { "month", 'm', true, TOOL_STAT, "MONTH", NULL,
	    "one month: 2026-03, this or last" },
	[SET_WHICH_MONTH] = { "month", 'm', true, TOOL_REPORT, "MONTH", "last",
	    "monthly: 2026-03, this or last" },
	[SET_DOMAIN] = { "domain", 0, true, TOOL_STAT, "DOMAIN", NULL,
	    "hosts: those under this domain" },
	[SET_LIMIT] = { "limit", 'n', false, TOOL_REPORT, "N", NULL,
	    "at most so many rows of each list" },
	[SET_ROWS] = { "limit", 'n', true, TOOL_STAT, "N", NULL,
	    "at most so many rows" },
	[SET_SENT] = { "sent", 0, true, TOOL_STAT, NULL, NULL,
	    "import: the mail that was sent, or a list of domains" },
	[SET_YEAR] = { "year", 0, true, TOOL_STAT, "YYYY", NULL,
	    "import: year of the first line, for syslog stamps without one" },
	[SET_BEFORE] = { "before", 0, true, TOOL_STAT, "DAY", NULL,
	    "purge: the first day whose single refusals are kept" },
	[SET_KEEP_EVENTS] = { "keep_events", 0, false, TOOL_STAT | TOOL_REPORT,
	    "DAYS", "90d",
	    "import: keep single events so long, sums for good" },
	[SET_ZONES] = { "zones", 0, false, TOOL_STAT, "PAIRS", NULL,
	    "import: lists by what their texts contain, like "
	    "spamhaus.org=zen.spamhaus.org" },
	[SET_TAI_LEAP] = { "tai_leap", 0, false, TOOL_STAT, NULL, NULL,
	    "labels of TAI64N count leap seconds, as those of s6-log do" },
	[SET_DNS] = { "dns", 0, false, EVERY_TOOL, "SERVERS", NULL,
	    "name servers to ask, ADDRESS[:PORT],... (default: the system's)" },
	[SET_DEADLINE] = { "deadline", 0, false, TOOL_STAT | TOOL_REPORT,
	    "SECONDS", "10",
	    "checking lists: wait for answers at most so long" },
	[SET_BUDGET] = { "budget", 0, false, TOOL_STAT | TOOL_REPORT, "TIME",
	    "60s", "resolve: give up what has no answer by then" },
	[SET_CONCURRENCY] = { "concurrency", 0, false, TOOL_STAT | TOOL_REPORT,
	    "N", "1000", "resolve: ask at most so many questions at once" },
	[SET_STALE] = { "stale", 0, false, TOOL_STAT | TOOL_REPORT, "TIME",
	    "7d", "resolve: look again after so long" },
	[SET_POINTS] = { "points", 0, false, TOOL_STAT | TOOL_REPORT, "PAIRS",
	    NULL, "resolve: points of evidence, like WROTE=5, GENERIC=-1" },
	[SET_DNSWL] = { "dnswl", 0, false, TOOL_STAT | TOOL_REPORT, "ZONE",
	    NULL, "resolve: ask this list of good hosts, too" },
	[SET_HOME] = { "home", 0, false, TOOL_REPORT, "DOMAINS", NULL,
	    "domains set apart at the top, like \".pl example.com\"" },
	[SET_RESOLVE] = { "resolve", 0, false, TOOL_REPORT, "YES|NO", NULL,
	    "look up hosts first (default: for a report that is sent)" },
	[SET_CHECK_LISTS] = { "check_lists", 0, false, TOOL_REPORT, NULL, NULL,
	    "see whether the lists are well, as rblstat check does" },
	[SET_MAIL] = { "mail", 0, true, TOOL_REPORT, NULL, NULL,
	    "mail the report to all of `to`, and remember that it was sent" },
	[SET_MARK] = { "mark", 0, true, TOOL_REPORT, NULL, NULL,
	    "remember as sent a report that something else delivers" },
	[SET_OUTPUT] = { "output", 'o', false, TOOL_REPORT, "DIR", NULL,
	    "write the report into this directory instead of stdout" },
	[SET_TEMPLATES] = { "templates", 0, false, TOOL_REPORT, "DIR", NULL,
	    "take templates from here where it has them" },
	[SET_QUIET_WHEN_EMPTY] = { "quiet_when_empty", 0, false, TOOL_REPORT,
	    NULL, NULL,
	    "no mail, and nothing on stdout, when nothing was refused" },
	[SET_DEFANG] = { "defang", 0, false, TOOL_REPORT, NULL, NULL,
	    "write names as example[.]com, in mail and text" },
	[SET_SENDMAIL] = { "sendmail", 0, false, TOOL_REPORT, "PROGRAM", NULL,
	    "hand the mail to this program instead of a server" },
	[SET_SMTP] = { "smtp", 0, false, TOOL_REPORT, "URL", NULL,
	    "mail server; smtps:// for TLS at once (default: "
	    "smtp://localhost:25)" },
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
	[SET_BCC] = { "bcc", 0, false, TOOL_REPORT, "ADDRESSES", NULL,
	    "get the mail too, and are named nowhere in it" },
	[SET_MAIL_DEADLINE] = { "mail_deadline", 0, false, TOOL_REPORT,
	    "SECONDS", "300", "give up on the mail server after so long" },
	[SET_WHY] = { "why", 'w', true, TOOL_UNBLOCK, "TEXT", NULL,
	    "the reason, kept beside the rule; must be given" },
	[SET_EXPIRY] = { "until", 'u', false, TOOL_UNBLOCK, "DAY", NULL,
	    "the last day of the rule: 2026-04-01, 30d or never, the default" },
	[SET_BY] = { "by", 0, true, TOOL_UNBLOCK, "NAME", NULL,
	    "who lets him in (default: who you are, behind sudo)" },
	[SET_SPF] = { "spf", 0, true, TOOL_UNBLOCK, NULL, NULL,
	    "of a domain: what its SPF record names, too" },
	[SET_YES] = { "yes", 'y', true, TOOL_UNBLOCK, NULL, NULL,
	    "of a domain: all that is found is meant" },
	[SET_LIST] = { "list", 'l', true, TOOL_UNBLOCK, NULL, NULL,
	    "show who is let in, by whom, why and until when" },
	[SET_REMOVE] = { "remove", 0, true, TOOL_UNBLOCK, NULL, NULL,
	    "take the rules for these addresses, networks and domains "
	    "out again" },
	[SET_UNDO] = { "undo", 0, true, TOOL_UNBLOCK, NULL, NULL,
	    "take the last change back, or the one whose id is given" },
	[SET_EXPIRE] = { "expire", 0, true, TOOL_UNBLOCK, NULL, NULL,
	    "take out all rules whose last day is over; for cron" },
	[SET_RENEW_USED] = { "renew_used", 0, false, TOOL_UNBLOCK, NULL, NULL,
	    "expire: keep as long again who came in the last 30 days" },
	[SET_CHECK] = { "check", 0, true, TOOL_UNBLOCK, NULL, NULL,
	    "see whether rules, cdb and what was carried over agree" },
	[SET_KIND] = { "kind", 0, false, TOOL_UNBLOCK | TOOL_REPORT, "KIND",
	    "tcprules",
	    "what the rules file is for: tcprules, cidr (Postfix) or "
	    "rbldnsd" },
	[SET_RULES] = { "rules", 0, false, EVERY_TOOL, "FILE", NULL,
	    "the rules file (of tcprules: /etc/tcp.smtp)" },
	[SET_CDB] = { "cdb", 0, false, TOOL_UNBLOCK, "FILE", NULL,
	    "what is built from it (default: the rules file with .cdb)" },
	[SET_AUDIT] = { "audit", 0, false, EVERY_TOOL, "FILE", NULL,
	    "log of changes (default: the rules file with .log)" },
	[SET_BACKUPS] = { "backups", 0, false, TOOL_UNBLOCK, "N", "5",
	    "old versions of the rules file to keep beside it" },
	[SET_DIALECT] = { "dialect", 0, false, TOOL_UNBLOCK | TOOL_REPORT,
	    "NAME", NULL,
	    "of tcprules: vanilla, ipv6 (ucspi-tcp-ipv6) or ucspi-tcp6; of "
	    "rbldnsd: ip4trie, ip4set or ip6trie" },
	[SET_TCPRULES] = { "tcprules", 0, false, TOOL_UNBLOCK, "PATH", NULL,
	    "your own tcprules, to see that it makes the same cdb" },
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

void
settings_put(struct settings *s, enum setting which, const char *value)
{
	char *copy;

	if (*value == '\0')
		value = settings_rows[which].initial;
	copy = value == NULL ? NULL : mem_string(value);
	free(s->value[which]);
	s->value[which] = copy;
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
		if (settings_rows[i].initial != NULL)
			settings_put(
			    s, (enum setting)i, settings_rows[i].initial);
	if (settings_read_flags(s, argc, argv, e) < 0)
		return -1;
	if (settings_on(s, SET_HELP) || settings_on(s, SET_VERSION))
		return 0;
	path = settings_text(s, SET_CONFIG);
	if (path == NULL && config != NULL && *config != '\0')
		path = config;
	if (path != NULL)
		return settings_read_file(s, path, e);
	if (access(CONFIG_DEFAULT, F_OK) == 0)
		return settings_read_file(s, CONFIG_DEFAULT, e);
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
settings_default(enum setting which)
{
	return settings_rows[which].initial;
}

const char *
settings_name(enum setting which)
{
	return settings_rows[which].name;
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
		    settings_rows[which].name, text == NULL ? "" : text,
		    (long long)low, (long long)high);
	*number = value;
	return 0;
}

int
settings_days(const struct settings *s, enum setting which, int64_t *seconds,
    struct err *e)
{
	const char *text = s->value[which];
	char *end;
	long count = strtol(text, &end, 10);

	if (end == text || (*end != '\0' && strcmp(end, "d") != 0) ||
	    count < 1 || count > DAYS_MAX)
		return err_perm(e, "%s: \"%s\" is no number of days, like 90d",
		    settings_name(which), text);
	*seconds = (int64_t)count * DAY;
	return 0;
}
