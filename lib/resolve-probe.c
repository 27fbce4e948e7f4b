#include <string.h>

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
		return dns_disbelieve(e);
	if (trial->result == DNS_FAULT && is_silence(trial->why))
		return err_temp(e,
		    "no name server answers; look at dns, or at "
		    "/etc/resolv.conf");
	return 0;
}

static int
ask(struct work *w, struct err *e)
{
	w->trial = (struct trial){
		.asked = true,
		.result = DNS_FAULT,
		.why = "timeout",
	};
	if (dns_ask_nobody(w->dns, take, &w->trial, e) == 0)
		return 0;
	w->trial.asked = false;
	return -1;
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
