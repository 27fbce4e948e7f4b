/*
 * rblunblock - let a client in, now, and break nothing else
 *
 * floor  wiring
 */
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>

#include "lib/err.h"
#include "lib/tool.h"
#include "rblunblock/allow.h"
#include "rblunblock/check.h"
#include "rblunblock/list.h"
#include "rblunblock/takeout.h"
#include "rblunblock/tell.h"
#include "rblunblock/undo.h"

/* What else it can do than let somebody in. */
static const struct {
	enum setting flag;
	int (*run)(const struct settings *s, struct err *e);
	bool looks; /* and changes nothing */
} verbs[] = {
	{ SET_LIST, list_run, true },
	{ SET_REMOVE, takeout_remove, false },
	{ SET_UNDO, undo_run, false },
	{ SET_EXPIRE, takeout_expire, false },
	{ SET_CHECK, check_run, true },
};

static int
run(const struct settings *s, struct err *e)
{
	int (*chosen)(const struct settings *, struct err *) = NULL;
	bool looks = settings_on(s, SET_DRY_RUN);
	size_t i;
	int rc;

	/* a file that may not grow is an error to report, not to die of */
	signal(SIGXFSZ, SIG_IGN);
	for (i = 0; i < sizeof verbs / sizeof *verbs; i++) {
		if (!settings_on(s, verbs[i].flag))
			continue;
		if (chosen != NULL)
			return err_perm(e,
			    "only one of --list, --remove, --undo, --expire "
			    "and --check at a time");
		chosen = verbs[i].run;
		looks = looks || verbs[i].looks;
	}
	/* a reader that is gone does not end it behind the change */
	if (!looks)
		signal(SIGPIPE, SIG_IGN);
	rc = chosen != NULL ? chosen(s, e) : allow_run(s, e);
	/* the lock is given back, so that a slow one holds up nobody else */
	if (rc >= 0 && !looks) {
		fflush(stdout);
		tell_database(s);
	}
	return rc;
}

int
main(int argc, char **argv)
{
	static const struct tool_face face = {
		.tool = TOOL_UNBLOCK,
		.name = "rblunblock",
		.usage =
		    "usage: rblunblock ADDRESS|NETWORK|DOMAIN... --why TEXT "
		    "[flags]\n"
		    "       rblunblock --list [ADDRESS|NETWORK|DOMAIN...]\n"
		    "       rblunblock --check | --expire\n"
		    "       rblunblock --remove ADDRESS|NETWORK|DOMAIN...\n"
		    "       rblunblock --undo [ID]\n\n"
		    "Let a client in past the block lists: write an allow "
		    "rule with RBLSMTPD=\"\"\n"
		    "into the tcp rules file and build its cdb. Nothing is "
		    "done, unless --force is\n"
		    "given, where a rule denies the client, where other "
		    "rules would change, too,\n"
		    "as they were edited and not built, and where the cdb "
		    "is damaged or none.\n"
		    "With --kind cidr or rbldnsd the file is a table of "
		    "Postfix or a dataset of\n"
		    "rbldnsd, and nothing is built.\n\n",
		.run = run,
	};

	return tool_main(&face, argc, argv);
}
