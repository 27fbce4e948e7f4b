#include "rblunblock/list.h"

#include <stdio.h>

#include "lib/err.h"
#include "lib/settings.h"
#include "rblunblock/job.h"
#include "rblunblock/listing.h"

int
list_run(const struct settings *s, struct err *e)
{
	struct job job = { 0 };
	struct entries entries = { 0 };
	struct buf out = { 0 };
	int rc = job_open(&job, s, true, e);

	if (rc == 0) {
		entries_read(buf_as_span(&job.text), job.dialect, &entries);
		rc = listing_write(settings_text(s, SET_FORMAT), &entries,
		    span_of(job.day), &out, e);
	}
	if (rc == 0) {
		fputs(out.s, stdout);
		rc = entries.count == 0;
	}
	entries_free(&entries);
	buf_free(&out);
	job_close(&job);
	return rc;
}
