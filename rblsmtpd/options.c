#include "rblsmtpd/options.h"

#include <errno.h>
#include <getopt.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "lib/dns.h"
#include "lib/err.h"
#include "rblsmtpd/listfile.h"

#define SECONDS_MAX   86400
#define TALK_MAX      1000000000 /* seconds; whoever wants to */
#define THRESHOLD_MAX 1000000
#define GREETING_MAX  255

const char options_usage[] =
    "rblsmtpd: usage: rblsmtpd [ -b ] [ -B ] [ -c ] [ -C ] [ -i ] [ -R ] "
    "[ -v ] [ -W ] [ -t timeout ] [ -w delay ] [ -r list ] [ -a list ] "
    "smtpd [ arg ... ]; rblsmtpd --help tells all\n";

const char options_help[] =
    "rblsmtpd [options] smtpd [arg ...]\n"
    "Refuse mail from clients that are on a block list; run smtpd for all "
    "others.\n"
    "\n"
    "Lists, asked all at once; the first in this order decides:\n"
    "  -r LIST             refuse who is on it: ZONE[=FILTER][*WEIGHT]"
    "[:MESSAGE]\n"
    "  -a LIST             let in who is on it\n"
    "  -r @FILE            the lists in a file, one a line\n"
    "For the lists behind them:\n"
    "  -b, -B              refuse with 553, for good; with 451, for now (-B)\n"
    "  -c, -C              refuse for now when a list cannot be asked; "
    "let in (-C)\n"
    "For all:\n"
    "  -t SECONDS          how long a refused client may talk (60)\n"
    "  -w SECONDS          wait here before the greeting; -W: $GREETDELAY\n"
    "  -i                  refuse nothing, tell smtpd in $RBLSMTPD\n"
    "  -R                  without effect\n"
    "  -v                  log to syslog, too: --log columns:syslog\n"
    "  --deadline SECONDS  how long all lists together may take (10)\n"
    "  --threshold N       refuse when weights add up to that (1)\n"
    "  --greeting NAME     our name in replies (rblsmtpd.local)\n"
    "  --log FORMAT[:DEST] classic, columns, logfmt, json to stderr, syslog, "
    "fd:N, FILE\n"
    "  --log-accepts       log who was let in, too\n"
    "  --observe           look up and log, refuse nothing\n"
    "  --dns SERVER,...    ADDRESS[:PORT] of the name servers to ask\n"
    "  --help, --version\n";

/* --- values --- */

static int
number(const char *name, const char *text, int low, int high, int *value,
    struct err *e)
{
	char *end;
	long got;

	errno = 0;
	got = strtol(text, &end, 10);
	if (*text < '0' || *text > '9' || *end != '\0' || errno != 0 ||
	    got < low || got > high)
		return err_perm(e,
		    "%s: \"%.50s\" is no whole number from %d to %d", name,
		    text, low, high);
	*value = (int)got;
	return 0;
}

static int
add_list(
    struct options *o, enum step_kind kind, const char *text, struct err *e)
{
	struct step step = {
		.kind = kind, .bounce = o->bounce, .closed = o->closed
	};

	if (*text == '@')
		return listfile_read(text + 1, &step, &o->steps, e);
	if (dnsbl_parse(span_of(text), &step.list, e) < 0) {
		dnsbl_free(&step.list);
		return -1;
	}
	return steps_add(&o->steps, &step, e);
}

static int
add_log(struct options *o, const char *text, struct err *e)
{
	if (o->log_count == OPTIONS_LOGS)
		return err_perm(e, "--log: more than %d of them", OPTIONS_LOGS);
	return log_parse(text, &o->logs[o->log_count++], e);
}

static int
add_delay(struct options *o, int seconds, struct err *e)
{
	struct step step = { .kind = STEP_DELAY, .delay_s = seconds };

	return seconds > 0 ? steps_add(&o->steps, &step, e) : 0;
}

/* --- the options that take a value, or do more than set a flag --- */

static int
on_verbose(struct options *o, const char *value, struct err *e)
{
	(void)value;
	if (o->verbose)
		return 0;
	o->verbose = true;
	return add_log(o, "columns:syslog", e);
}

static int
on_block(struct options *o, const char *value, struct err *e)
{
	return add_list(o, STEP_BLOCK, value, e);
}

static int
on_allow(struct options *o, const char *value, struct err *e)
{
	return add_list(o, STEP_ALLOW, value, e);
}

static int
on_timeout(struct options *o, const char *value, struct err *e)
{
	return number("-t", value, 0, TALK_MAX, &o->timeout_s, e);
}

static int
on_delay(struct options *o, const char *value, struct err *e)
{
	int seconds;

	if (number("-w", value, 0, SECONDS_MAX, &seconds, e) < 0)
		return -1;
	return add_delay(o, seconds, e);
}

/* on_greet_delay - what stands in the environment never stops the mail */
static int
on_greet_delay(struct options *o, const char *value, struct err *e)
{
	struct err ignored = { 0 };
	int seconds = 0;

	(void)value;
	if (o->greet_s != NULL)
		number("", o->greet_s, 0, SECONDS_MAX, &seconds, &ignored);
	return add_delay(o, seconds, e);
}

static int
on_deadline(struct options *o, const char *value, struct err *e)
{
	return number("--deadline", value, 1, SECONDS_MAX, &o->deadline_s, e);
}

static int
on_threshold(struct options *o, const char *value, struct err *e)
{
	return number("--threshold", value, 1, THRESHOLD_MAX, &o->threshold, e);
}

static int
on_greeting(struct options *o, const char *value, struct err *e)
{
	size_t i = 0;

	while (value[i] > ' ' && value[i] < 127)
		i++;
	if (i == 0 || value[i] != '\0' || i > GREETING_MAX)
		return err_perm(e, "--greeting: want the name of a host");
	o->greeting = value;
	return 0;
}

static int
on_log(struct options *o, const char *value, struct err *e)
{
	return add_log(o, value, e);
}

static int
on_dns(struct options *o, const char *value, struct err *e)
{
	o->dns = value;
	return dns_check(value, e);
}

/* --- all of them --- */

typedef int option_take(struct options *, const char *, struct err *);

/* Each either sets a flag, or has a function. */
static const struct row {
	int letter; /* or LONG and more, where there is none */
	const char *name;
	int has_value;
	option_take *take;
	size_t flag;
	bool set;
} rows[] = {
#define LONG      256
#define FLAG(f)   .flag = offsetof(struct options, f), .set = true
#define UNFLAG(f) .flag = offsetof(struct options, f), .set = false
#define VALUE(t)  .has_value = required_argument, .take = t
	{ 'b', NULL, FLAG(bounce) },
	{ 'B', NULL, UNFLAG(bounce) },
	{ 'c', NULL, FLAG(closed) },
	{ 'C', NULL, UNFLAG(closed) },
	{ 'i', NULL, FLAG(inform) },
	{ 'R', NULL, FLAG(no_ident) },
	{ 'v', NULL, .take = on_verbose },
	{ 'W', NULL, .take = on_greet_delay },
	{ 't', NULL, VALUE(on_timeout) },
	{ 'w', NULL, VALUE(on_delay) },
	{ 'r', NULL, VALUE(on_block) },
	{ 'a', NULL, VALUE(on_allow) },
	{ LONG + 0, "deadline", VALUE(on_deadline) },
	{ LONG + 1, "threshold", VALUE(on_threshold) },
	{ LONG + 2, "greeting", VALUE(on_greeting) },
	{ LONG + 3, "log", VALUE(on_log) },
	{ LONG + 4, "log-accepts", FLAG(log_accepts) },
	{ LONG + 5, "observe", FLAG(observe) },
	{ LONG + 6, "dns", VALUE(on_dns) },
	{ LONG + 7, "help", FLAG(help) },
	{ LONG + 8, "version", FLAG(version) },
};

enum { ROWS = sizeof rows / sizeof rows[0] };

static const struct row *
find_row(int letter)
{
	size_t i;

	for (i = 0; i < ROWS; i++)
		if (rows[i].letter == letter)
			return &rows[i];
	return NULL;
}

/* describe - the rows as getopt_long() wants them */
static void
describe(struct option longs[ROWS + 1], char shorts[2 * ROWS + 3])
{
	size_t i;

	/* '+': no option behind the program; ':': we complain ourselves */
	*shorts++ = '+';
	*shorts++ = ':';
	for (i = 0; i < ROWS; i++) {
		if (rows[i].letter >= LONG) {
			*longs++ = (struct option){ rows[i].name,
				rows[i].has_value, NULL, rows[i].letter };
			continue;
		}
		*shorts++ = (char)rows[i].letter;
		if (rows[i].has_value)
			*shorts++ = ':';
	}
	*shorts = '\0';
	*longs = (struct option){ 0 };
}

/* refuse - in the words of djb's getopt, where that has the option */
static int
refuse(int letter, char **argv, struct err *e)
{
	const char *word = argv[optind - 1];
	const struct row *row = find_row(optopt);

	if (letter == ':' && row != NULL && row->name != NULL)
		return err_perm(
		    e, "option requires an argument -- %s", row->name);
	if (letter == ':')
		return err_perm(e, "option requires an argument -- %c", optopt);
	/* a long one that is not known, or has a value it should not have */
	if (optopt == 0 || row != NULL)
		return err_perm(e, "illegal option -- %.50s", word + 2);
	return err_perm(e, "illegal option -- %c", optopt);
}

/* fatal - the stock program's word for what it cannot go on with; readers of
 * its log know it */
static int
fatal(struct err *e)
{
	return e->kind == ERR_TEMP ? err_temp(e, "fatal: %s", e->text)
				   : err_perm(e, "fatal: %s", e->text);
}

static int
take(struct options *o, const struct row *row, struct err *e)
{
	if (row->take != NULL)
		return row->take(o, optarg, e) < 0 ? fatal(e) : 0;
	*(bool *)((char *)o + row->flag) = row->set;
	return 0;
}

/* check_all - what only all options together can get wrong */
static int
check_all(struct options *o, struct err *e)
{
	if (*o->program == NULL && !o->help && !o->version)
		return err_perm(e, "%s", "");
	if (o->steps.count > 0 && steps_worst(&o->steps) < o->threshold) {
		err_perm(e,
		    "--threshold %d: nobody reaches that; the weights of all "
		    "-r lists add up to %lld",
		    o->threshold, (long long)steps_worst(&o->steps));
		return fatal(e);
	}
	/* -v goes beside the stock line, --log in its place */
	if (o->log_count == (o->verbose ? 1 : 0))
		return add_log(o, "classic", e);
	return 0;
}

int
options_read(int argc, char **argv, const char *greet_s, struct options *o,
    struct err *e)
{
	struct option longs[ROWS + 1];
	char shorts[2 * ROWS + 3];
	const struct row *row;
	int letter;

	*o = (struct options){ .timeout_s = 60,
		.greeting = "rblsmtpd.local",
		.greet_s = greet_s };
	describe(longs, shorts);
	opterr = 0;
	/* all of glibc's state, for tests that read more than one line */
	optind = 0;
	while ((letter = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
		row = find_row(letter);
		if (row == NULL)
			return refuse(letter, argv, e);
		if (take(o, row, e) < 0)
			return -1;
	}
	o->program = argv + optind;
	return check_all(o, e);
}

void
options_free(struct options *o)
{
	steps_free(&o->steps);
}
