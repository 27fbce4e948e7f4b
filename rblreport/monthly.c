#include "rblreport/monthly.h"

#include <stdio.h>
#include <string.h>

#include "lib/err.h"
#include "lib/settings.h"
#include "lib/when.h"
#include "rblreport/delivery.h"
#include "rblreport/document.h"
#include "rblreport/month.h"
#include "rblreport/post.h"
#include "rblreport/scene.h"
#include "rblreport/unblocked.h"

#define LIMIT_DEFAULT 20 /* one page */
#define LIMIT_MAX     1000000

/* One report, while it is made. */
struct job {
	struct delivery x;
	struct month_wish wish;
};

static int
read_month(struct job *job, struct err *e)
{
	const char *word = settings_text(job->x.s, SET_WHICH_MONTH);
	struct when_zone zone = { 0 };
	int first, last;

	if ((strspn(word, "0123456789-") != strlen("2026-10") &&
		strcmp(word, "this") != 0 && strcmp(word, "last") != 0) ||
	    when_days(word, job->x.scene->now, &first, &last, e) < 0)
		return err_perm(e,
		    "month \"%s\": write it like 2026-10, this or last", word);
	if (first > when_day(&zone, job->x.scene->now))
		return err_perm(e, "month \"%s\": it has not begun yet", word);
	job->wish.month = first / 100;
	return 0;
}

static int
read_limit(struct job *job, struct err *e)
{
	int64_t number = LIMIT_DEFAULT;

	/* that of the file is for the long lists of a night */
	if (job->x.s->flagged[SET_LIMIT] &&
	    settings_number(job->x.s, SET_LIMIT, 1, LIMIT_MAX, &number, e) < 0)
		return -1;
	job->wish.limit = (size_t)number;
	return 0;
}

/*
 * put_unblocked - on another machine there may be no log of rblunblock, and a
 * report without it is better than no report
 */
static int
put_unblocked(struct job *job, struct err *e)
{
	struct unblocked_wish wish = {
		.month = job->wish.month,
		.limit = job->wish.limit,
		.complete = delivery_carry(&job->x, true),
	};
	int64_t upto;

	return unblocked_put(job->x.store, &wish, job->x.d, &upto, e);
}

static int
deliver(struct job *job, struct err *e)
{
	struct delivery *x = &job->x;

	snprintf(x->date, sizeof x->date, "%04d-%02d", job->wish.month / 100,
	    job->wish.month % 100);
	x->sent.kind = DIGEST_MONTHLY;
	x->sent.tries = doc_number_of(x->d, "tries");
	x->sent.hosts = doc_number_of(x->d, "hosts");
	x->nothing = doc_number_of(x->d, "empty") != 0;
	return delivery_make(x, e);
}

int
monthly(const struct settings *s, const struct scene *scene, struct err *e)
{
	struct job job = {
		.wish = { .now = scene->now, .host = scene->host },
	};
	struct delivery *x = &job.x;
	int rc = -1;

	delivery_begin(x, s, scene);
	if (delivery_check(s, true, e) < 0 || read_month(&job, e) < 0 ||
	    read_limit(&job, e) < 0 || post_read(s, &x->post, e) < 0 ||
	    delivery_open(x, e) < 0)
		goto out;
	if (month_tell(x->store, &job.wish, x->d, e) == 0 &&
	    put_unblocked(&job, e) == 0)
		rc = deliver(&job, e);
out:
	delivery_end(x);
	return rc;
}
