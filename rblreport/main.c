#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/tool.h"
#include "rblreport/monthly.h"
#include "rblreport/nightly.h"
#include "rblreport/scene.h"

static const struct {
	const char *name;
	int (*run)(
	    const struct settings *s, const struct scene *scene, struct err *e);
} reports[] = {
	{ "nightly", nightly },
	{ "monthly", monthly },
};

/*
 * read_clock - the time, or the one that $SOURCE_DATE_EPOCH sets in its place
 * (https://reproducible-builds.org/specs/source-date-epoch/)
 */
static int
read_clock(int64_t *now, struct err *e)
{
	const char *text = getenv("SOURCE_DATE_EPOCH");
	char *end;

	*now = (int64_t)time(NULL);
	if (text == NULL || *text == '\0')
		return 0;
	errno = 0;
	*now = strtoll(text, &end, 10);
	if (*end != '\0' || errno != 0 || *now < 0 || *now > 1LL << 37)
		return err_perm(e,
		    "SOURCE_DATE_EPOCH: \"%s\" is no number of seconds since "
		    "1970",
		    text);
	return 0;
}

static int
run(const struct settings *s, struct err *e)
{
	char host[256] = "localhost";
	struct scene scene = { .host = host, .pid = (long)getpid() };
	size_t i;

	if (s->count == 0)
		return err_perm(e,
		    "want the name of a report, nightly or monthly; see "
		    "rblreport --help");
	if (s->count > 1)
		return err_perm(e,
		    "\"%.100s\" is a word too many behind %.100s; see "
		    "rblreport --help",
		    s->words[1], s->words[0]);
	if (read_clock(&scene.now, e) < 0)
		return -1;
	(void)!gethostname(host, sizeof host - 1);
	for (i = 0; i < sizeof reports / sizeof *reports; i++)
		if (strcmp(s->words[0], reports[i].name) == 0)
			return reports[i].run(s, &scene, e);
	return err_perm(
	    e, "%s: no such report; see rblreport --help", s->words[0]);
}

int
main(int argc, char **argv)
{
	static const struct tool_face face = {
		.tool = TOOL_REPORT,
		.name = "rblreport",
		.usage = "usage: rblreport nightly [--mail] [--mark] "
			 "[--output DIR] [flags]\n"
			 "       rblreport monthly [--month MONTH] [flags]\n\n"
			 "Report what block lists made this mail server refuse "
			 "since the last report,\n"
			 "or in a month.\n\n",
		.run = run,
	};

	return tool_main(&face, argc, argv);
}
