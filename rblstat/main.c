#include <signal.h>
#include <string.h>

#include "lib/err.h"
#include "lib/tool.h"
#include "rblstat/command.h"
#include "rblstat/lines.h"

static const char usage[] =
    "usage: rblstat import [flags] LOG...      read logs into the database\n"
    "       rblstat follow [flags] LOG...      the same, and what is added\n"
    "       rblstat import --sent LOG...       to whom our users write\n"
    "       rblstat hosts [flags]              who was refused\n"
    "       rblstat zones [flags]              by which lists\n"
    "       rblstat months [flags]             how many, month by month\n"
    "       rblstat days [flags]               how many, day by day\n"
    "       rblstat show [flags] ADDRESS       all about one host\n"
    "       rblstat purge --before DAY         drop old single refusals\n"
    "       rblstat vacuum                     make the database smaller\n"
    "       rblstat explain <LOG               what is seen in each line\n"
    "       rblstat resolve [flags]            their names, and evidence\n"
    "       rblstat check [flags] [ZONE...]    are the block lists well\n"
    "\n"
    "A LOG is a file that syslog or multilog wrote, or a multilog directory.\n"
    "\n";

#define FLAGS_MAX 16

/* What every command knows, and what all that print a figure know. */
#define COMMON   SET_DB, SET_VERBOSE
#define QUESTION COMMON, SET_FORMAT, SET_SINCE, SET_UNTIL, SET_MONTH, SET_ROWS

static const struct command {
	const char *name;
	/* that mean something to it; with SET_CONFIG, which is 0 */
	enum setting flags[FLAGS_MAX];
	int (*run)(const struct settings *s, struct err *e);
} commands[] = {
	{ "import",
	    { COMMON, SET_YEAR, SET_KEEP_EVENTS, SET_ZONES, SET_TAI_LEAP,
		SET_SENT, SET_RULES, SET_AUDIT },
	    command_import },
	{ "follow",
	    { COMMON, SET_YEAR, SET_KEEP_EVENTS, SET_ZONES, SET_TAI_LEAP,
		SET_RULES, SET_AUDIT },
	    command_follow },
	{ "hosts", { QUESTION, SET_DOMAIN }, command_figure },
	{ "zones", { QUESTION }, command_figure },
	{ "months", { QUESTION }, command_figure },
	{ "days", { QUESTION }, command_figure },
	{ "show", { QUESTION }, command_show },
	{ "purge", { COMMON, SET_BEFORE }, command_purge },
	{ "vacuum", { COMMON }, command_vacuum },
	{ "explain", { COMMON, SET_ZONES, SET_TAI_LEAP }, command_explain },
	{ "resolve",
	    { COMMON, SET_DNS, SET_BUDGET, SET_CONCURRENCY, SET_STALE, SET_ROWS,
		SET_POINTS, SET_DNSWL },
	    command_resolve },
	{ "check", { COMMON, SET_FORMAT, SET_DNS, SET_DEADLINE, SET_ZONES },
	    command_check },
};

static bool
takes(const struct command *command, int setting)
{
	int i;

	for (i = 0; i < FLAGS_MAX; i++)
		if ((int)command->flags[i] == setting)
			return true;
	return false;
}

static int
check_flags(
    const struct command *command, const struct settings *s, struct err *e)
{
	int i;

	for (i = 0; i < SETTINGS_COUNT; i++)
		if (s->flagged[i] && !takes(command, i))
			return err_perm(e,
			    "%s: the flag for \"%s\" means nothing here; "
			    "see rblstat --help",
			    command->name, settings_name((enum setting)i));
	return 0;
}

/* check_formats - that those of the admin do, whatever is to be done now */
static int
check_formats(const struct settings *s, struct err *e)
{
	struct lines *lines;

	if (s->own_count == 0)
		return 0;
	lines = lines_new(LINES_ALL, s->own, s->own_count, false, e);
	lines_free(lines);
	return lines == NULL ? -1 : 0;
}

static int
run(const struct settings *s, struct err *e)
{
	size_t i;

	if (check_formats(s, e) < 0)
		return -1;

	if (s->count == 0)
		return err_perm(e,
		    "say what to do: import, follow, hosts, zones, months, "
		    "days, show, explain, resolve, check, purge or vacuum; "
		    "see rblstat --help");
	for (i = 0; i < sizeof commands / sizeof commands[0]; i++)
		if (strcmp(commands[i].name, s->words[0]) == 0)
			return check_flags(&commands[i], s, e) < 0
			    ? -1
			    : commands[i].run(s, e);
	return err_perm(
	    e, "%s: no such command; see rblstat --help", s->words[0]);
}

int
main(int argc, char **argv)
{
	static const struct tool_face face = {
		.tool = TOOL_STAT,
		.name = "rblstat",
		.usage = usage,
		.run = run,
	};

	/* a limit on files is a disk that is full, and no reason to die */
	signal(SIGXFSZ, SIG_IGN);
	return tool_main(&face, argc, argv);
}
