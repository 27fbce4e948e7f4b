#include "rblreport/report.h"

#include <stdlib.h>

static void
free_hosts(struct report_hosts *list)
{
	size_t i;

	for (i = 0; i < list->count; i++) {
		free(list->host[i].ip);
		free(list->host[i].name);
		free(list->host[i].lists);
	}
	free(list->host);
}

void
report_free(struct report *r)
{
	size_t i;

	free_hosts(&r->home);
	free_hosts(&r->rest);
	for (i = 0; i < r->zones.count; i++)
		free(r->zones.zone[i].name);
	free(r->zones.zone);
	*r = (struct report){ 0 };
}
