#include "rblunblock/job-parts.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/mem.h"
#include "lib/settings.h"

/* Of one word, in a comment and in the log; logins of a domain have all. */
#define LETTERS                                                                \
	"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"                 \
	"0123456789._-@\\$+"

#define NAME_MAX_LEN 256

/*
 * find_login - the person behind sudo, whomever he became by it; for the
 * record, not for trust
 */
static const char *
find_login(void)
{
	const char *name = getenv("SUDO_USER");
	const struct passwd *user;

	if (name != NULL && *name != '\0' &&
	    (getuid() == 0 || getenv("SUDO_UID") != NULL))
		return name;
	user = getpwuid(getuid());
	return user != NULL ? user->pw_name : "";
}

/* copy_login - what cannot stand in one word becomes "_", and is not lost */
static char *
copy_login(const char *name)
{
	struct buf word = { 0 };

	if (*name == '\0')
		buf_format(&word, "uid-%ld", (long)getuid());
	for (; *name != '\0' && word.len < NAME_MAX_LEN; name++)
		buf_char(&word, strchr(LETTERS, *name) != NULL ? *name : '_');
	return word.s;
}

static bool
is_name(const char *name)
{
	return strlen(name) <= NAME_MAX_LEN &&
	    strspn(name, LETTERS) == strlen(name);
}

int
job_read_who(struct job *job, struct err *e)
{
	const char *by = settings_text(job->settings, SET_BY);

	job->login = copy_login(find_login());
	job->who = by != NULL ? by : job->login;
	if (!is_name(job->who))
		return err_perm(e,
		    "--by %.100s: want a name of letters, digits, and "
		    ". _ - @ \\ $ +",
		    by);
	return 0;
}
