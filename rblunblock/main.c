/*
 * rblunblock - let a client in, now, and break nothing else
 *
 * floor  wiring
 */
#include <signal.h>

#include "lib/tool.h"
#include "rblunblock/allow.h"

static int
run(const struct settings *s, struct err *e)
{
	/* a file that may not grow is an error to report, not to die of */
	signal(SIGXFSZ, SIG_IGN);
	return allow_run(s, e);
}

int
main(int argc, char **argv)
{
	static const struct tool_face face = {
		.tool = TOOL_UNBLOCK,
		.name = "rblunblock",
		.usage =
		    "usage: rblunblock ADDRESS|NETWORK... --why TEXT "
		    "[flags]\n\n"
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
