#include "lib/settings-parts.h"

#include <getopt.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/err.h"

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

#define FLAG_SIZE 32

static void
flag_name(const struct setting_row *row, char name[FLAG_SIZE])
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
		if (!(settings_rows[i].tools & (int)tool))
			continue;
		flag_name(&settings_rows[i], flags->names[i]);
		flags->long_form[n++] = (struct option){
			.name = flags->names[i],
			.has_arg = settings_rows[i].arg != NULL,
			.val = 256 + i,
		};
		if (settings_rows[i].letter == 0)
			continue;
		*letter++ = settings_rows[i].letter;
		if (settings_rows[i].arg != NULL)
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
		if (settings_rows[i].letter == answer &&
		    (settings_rows[i].tools & (int)tool))
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

int
settings_read_flags(struct settings *s, int argc, char **argv, struct err *e)
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
		settings_put(s, (enum setting)which, optarg ? optarg : "yes");
		s->flagged[which] = true;
	}
	s->words = argv + optind;
	s->count = argc - optind;
	return 0;
}

/* --- --help --- */

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
	const struct setting_row *row = settings_rows;
	struct buf help = { 0 };

	for (; row < settings_rows + SETTINGS_COUNT; row++) {
		if (!(row->tools & (int)tool))
			continue;
		flag_name(row, name);
		snprintf(flag, sizeof flag, "--%s%s%s", name,
		    row->arg ? " " : "", row->arg ? row->arg : "");
		fprintf(out, row->letter ? "  -%c, " : "      ", row->letter);
		fprintf(out, "%-27s ", flag);
		buf_clear(&help);
		buf_text(&help, row->help);
		if (row->initial != NULL)
			buf_format(&help, " [%s]", row->initial);
		put_help(help.s, out);
	}
	buf_free(&help);
}
