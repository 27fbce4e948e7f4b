#include "rblreport/post.h"

#include <sys/stat.h>

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "rblreport/envelope.h"
#include "rblreport/mail.h"
#include "rblreport/message.h"
#include "rblreport/scene.h"

#define PASSWORD_MAX 4096
#define REFUSAL_MAX  400
#define DEADLINE_MAX 86400

/* Everything that a mail needs, checked before the first byte is sent. */
struct post {
	struct mail_server server;
	struct buf password;
	struct addresses from; /* exactly one */
	struct addresses to;   /* at least one */
	struct addresses bcc;  /* in the envelope and nowhere else */
	bool verbose;
};

/* --- settings --- */

static int
read_addresses(const struct settings *s, enum setting which, bool wanted,
    struct addresses *out, struct err *e)
{
	struct err why = { 0 };

	if (addresses_read(span_of(settings_text(s, which)), out, &why) < 0)
		return err_perm(e, "%s: %s", settings_name(which), why.text);
	if (out->count == 0 && wanted && settings_on(s, SET_MAIL))
		return err_perm(e, "--mail wants \"%s\" in the configuration",
		    settings_name(which));
	return 0;
}

/* warn_of_readers - a password that everybody can read is none */
static void
warn_of_readers(const char *path)
{
	struct stat st;

	if (stat(path, &st) == 0 && (st.st_mode & S_IROTH) != 0)
		fprintf(stderr,
		    "rblreport: warning: everybody may read the password in "
		    "%s; chmod o-r it\n",
		    path);
}

/* read_password - the first line of the file */
static int
read_password(const char *path, struct buf *password, struct err *e)
{
	int rc;

	if (path == NULL)
		return 0;
	rc = files_read(path, PASSWORD_MAX, password, e);
	if (rc < 0)
		return -1;
	if (rc == 0)
		return err_errno(e, ENOENT, "read smtp_password_file %s", path);
	buf_text(password, "");
	password->len = strcspn(password->s, "\r\n");
	password->s[password->len] = '\0';
	warn_of_readers(path);
	return 0;
}

static int
read_server(const struct settings *s, struct post *post, struct err *e)
{
	bool login = settings_on(s, SET_MAIL) && settings_on(s, SET_SMTP_USER);
	int64_t deadline_s;

	if (settings_number(
		s, SET_MAIL_DEADLINE, 1, DEADLINE_MAX, &deadline_s, e) < 0)
		return -1;
	if (login &&
	    read_password(settings_text(s, SET_SMTP_PASSWORD_FILE),
		&post->password, e) < 0)
		return -1;
	post->server = (struct mail_server){
		.url = settings_text(s, SET_SMTP),
		.tls = settings_text(s, SET_SMTP_TLS),
		.ca = settings_text(s, SET_SMTP_CA),
		.user = login ? settings_text(s, SET_SMTP_USER) : NULL,
		.password = login ? post->password.s : NULL,
		.deadline_s = (long)deadline_s,
	};
	return mail_check(&post->server, e);
}

int
post_read(const struct settings *s, struct post **out, struct err *e)
{
	struct post *post = *out = mem_new(sizeof *post);

	post->verbose = settings_on(s, SET_VERBOSE);
	if (read_addresses(s, SET_FROM, true, &post->from, e) < 0 ||
	    read_addresses(s, SET_TO, true, &post->to, e) < 0 ||
	    read_addresses(s, SET_BCC, false, &post->bcc, e) < 0)
		return -1;
	if (post->from.count > 1)
		return err_perm(e, "from: want one address");
	return read_server(s, post, e);
}

void
post_free(struct post *post)
{
	if (post == NULL)
		return;
	buf_free(&post->password);
	addresses_free(&post->from);
	addresses_free(&post->to);
	addresses_free(&post->bcc);
	free(post);
}

/* --- sending --- */

/* warn_of_refusals - the others have it; cron mails what is on stderr */
static void
warn_of_refusals(const struct post *post, const struct envelope *envelope)
{
	const struct recipient *who;
	char *word;
	size_t i;

	for (i = 0; i < envelope->count; i++) {
		who = &envelope->to[i];
		if (who->refusal == NULL)
			continue;
		word = span_printable(span_of(who->refusal), REFUSAL_MAX);
		fprintf(stderr,
		    "rblreport: warning: %s did not get the report: %s said "
		    "%s\n",
		    who->address, post->server.url, word);
		free(word);
	}
}

static int
deliver(const struct post *post, const struct message *message,
    struct envelope *envelope, struct err *e)
{
	struct buf wire = { 0 };
	int rc;

	message_format(message, &wire);
	/* a server that is gone is an error of the write, not a signal */
	signal(SIGPIPE, SIG_IGN);
	rc = mail_send(&post->server, envelope, buf_as_span(&wire), e);
	buf_free(&wire);
	return rc;
}

int
post_send(const struct post *post, const struct scene *scene,
    const struct message *what, char **id, struct err *e)
{
	struct message message = *what;
	struct envelope envelope = { .from = post->from.one[0] };
	int rc;

	message.from = envelope.from;
	message.to = &post->to;
	message.date = scene->now;
	message.id = *id =
	    message_id(scene->now, scene->pid, scene->host, message.from);
	envelope_add(&envelope, &post->to);
	envelope_add(&envelope, &post->bcc);
	rc = deliver(post, &message, &envelope, e);
	if (rc == 0)
		warn_of_refusals(post, &envelope);
	if (rc == 0 && post->verbose)
		fprintf(stderr, "rblreport: %s took the mail %s for %zu\n",
		    post->server.url, *id, envelope_taken(&envelope));
	envelope_free(&envelope);
	return rc;
}
