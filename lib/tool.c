#include "lib/tool.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/err.h"

/* deliver - see that what was printed has arrived, on a full disk too */
static int
deliver(struct err *e)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return 0;
	return err_errno(e, errno, "write to standard output");
}

static int
run(const struct tool_face *face, const struct settings *s, struct err *e)
{
	int rc = 0;

	if (settings_on(s, SET_HELP)) {
		fputs(face->usage, stdout);
		settings_usage(face->tool, stdout);
	} else if (settings_on(s, SET_VERSION)) {
		printf("%s (rblkit) %s\n", face->name, VERSION);
	} else {
		rc = face->run(s, e);
	}
	return rc >= 0 && deliver(e) < 0 ? -1 : rc;
}

int
tool_main(const struct tool_face *face, int argc, char **argv)
{
	struct settings s;
	struct err e = { 0 };
	int rc;

	rc = settings_read(
	    face->tool, argc, argv, getenv("RBLKIT_CONFIG"), &s, &e);
	if (rc == 0)
		rc = run(face, &s, &e);
	settings_free(&s);
	if (rc >= 0)
		return rc;
	fprintf(stderr, "%s: %s\n", face->name, e.text);
	return err_exit_code(&e);
}
