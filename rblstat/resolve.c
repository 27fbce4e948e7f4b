/*
 * resolve - ask the DNS for the names of hosts, and for what speaks for them
 */
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/plural.h"
#include "lib/resolve.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblstat/command.h"
#include "rblstat/progress.h"

static volatile sig_atomic_t ended;

static void
end(int number)
{
	(void)number;
	ended = 1;
}

/* go_quietly - end between two answers, and keep what is there */
static void
go_quietly(void)
{
	struct sigaction action = { .sa_handler = end };

	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGINT, &action, NULL);
}

static bool
stop(void *progress, const struct resolve_sum *so_far)
{
	char line[80];

	if (progress == NULL)
		return ended != 0;
	snprintf(line, sizeof line, "%" PRId64 " %s, %" PRId64 " %s",
	    so_far->hosts, plural(so_far->hosts, "host", "hosts"),
	    so_far->lookups, plural(so_far->lookups, "lookup", "lookups"));
	progress_say(progress, line);
	return ended != 0;
}

static void
print_sum(const struct resolve_sum *sum)
{
	int64_t rate = sum->lookups * 1000 / (sum->ms > 0 ? sum->ms : 1);

	printf("%" PRId64 " %s looked up: %" PRId64 " pass, %" PRId64
	       " fail, %" PRId64 " none, %" PRId64 " failed for now; %" PRId64
	       " unanswered; %" PRId64 " %s, %.2f s, %" PRId64 "/s\n",
	    sum->hosts, plural(sum->hosts, "host", "hosts"),
	    sum->results[IPREV_PASS], sum->results[IPREV_FAIL],
	    sum->results[IPREV_PERMERROR], sum->results[IPREV_TEMPERROR],
	    sum->unanswered, sum->lookups,
	    plural(sum->lookups, "lookup", "lookups"), (double)sum->ms / 1000,
	    rate);
}

static int
read_limit(const struct settings *s, int64_t *limit, struct err *e)
{
	*limit = -1;
	if (!settings_on(s, SET_ROWS))
		return 0;
	return settings_number(s, SET_ROWS, 1, INT32_MAX, limit, e);
}

int
command_resolve(const struct settings *s, struct err *e)
{
	struct resolve_way way = { .now = time(NULL), .stop = stop };
	struct resolve_sum sum;
	struct store *store;
	int rc;

	if (s->count > 1)
		return err_perm(
		    e, "resolve: \"%s\": it takes no words", s->words[1]);
	if (read_limit(s, &way.limit, e) < 0 ||
	    resolve_settings(s, &way, e) < 0)
		return -1;
	if (way.budget_ms == 0)
		return err_perm(e, "resolve: a budget of 0 leaves no time");
	if (store_open(settings_text(s, SET_DB), STORE_WRITE, &store, e) < 0)
		return -1;
	go_quietly();
	way.stop_arg = progress_new();
	rc = resolve_run(store, &way, &sum, e);
	progress_free(way.stop_arg);
	store_close(store);
	if (rc < 0)
		return -1;
	print_sum(&sum);
	return rc;
}
