#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>

#include "lib/dns.h"
#include "lib/err.h"
#include "lib/resolve-parts.h"
#include "lib/when.h"

static void
take(void *arg, const struct dns_answer *answer)
{
	struct trial *trial = arg;

	trial->asked = false;
	trial->answered = true;
	trial->result = answer->result;
	trial->why = answer->why;
}

bool
is_silence(const char *why)
{
	return strcmp(why, "timeout") == 0 || strcmp(why, "unreachable") == 0;
}

static int
judge(const struct trial *trial, struct err *e)
{
	if (trial->result == DNS_FOUND)
		return err_temp(e,
		    "DNS has an address for a name that cannot be, in .invalid "
		    "(RFC 6761); what such a name server says of a host is not "
		    "to be believed: look at dns, or at /etc/resolv.conf");
	if (trial->result == DNS_FAULT && is_silence(trial->why))
		return err_temp(e,
		    "no name server answers; look at dns, or at "
		    "/etc/resolv.conf");
	return 0;
}

static int
ask(struct work *w, struct err *e)
{
	char name[40];
	uint64_t random;

	if (getrandom(&random, sizeof random, 0) != sizeof random)
		return err_temp(e, "random name: %s", strerror(errno));
	snprintf(name, sizeof name, "rblkit-%016" PRIx64 ".invalid", random);
	w->trial = (struct trial){
		.asked = true,
		.result = DNS_FAULT,
		.why = "timeout",
	};
	dns_ask(w->dns, name, ASK_A, take, &w->trial);
	return 0;
}

int
probe(struct work *w, int64_t end_ms, struct err *e)
{
	const struct resolve_way *way = w->way;

	if (!w->trial.asked && ask(w, e) < 0)
		return -1;
	while (!w->trial.answered && when_tick_ms() < end_ms) {
		if (way->stop != NULL && way->stop(way->stop_arg, w->sum))
			return 0;
		work_wait(w, STOP_MS);
	}
	return judge(&w->trial, e) < 0 ? -1 : 1;
}
