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
#include "rblreport/digest.h"
#include "rblreport/envelope.h"
#include "rblreport/mail.h"
#include "rblreport/message.h"
#include "rblreport/scene.h"
#include "rblreport/sendmail.h"

#define SMTP_DEFAULT "smtp://localhost:25"
#define PASSWORD_MAX 4096
#define REFUSAL_MAX  400
#define DEADLINE_MAX 86400

/* Everything that a mail needs, checked before the first byte is sent. */
struct post {
	struct sendmail program; /* no path: it goes to the server */
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

/* read_login - for those who mail; who only looks may not be one to know it */
static int
read_login(const struct settings *s, struct post *post, struct err *e)
{
	if (!settings_on(s, SET_MAIL) || !settings_on(s, SET_SMTP_USER))
		return 0;
	if (read_password(settings_text(s, SET_SMTP_PASSWORD_FILE),
		&post->password, e) < 0)
		return -1;
	post->server.user = settings_text(s, SET_SMTP_USER);
	post->server.password = post->password.s;
	return 0;
}

/* choose_way - a program or a server: a flag wins against the file, as ever */
static int
choose_way(const struct settings *s, struct post *post, struct err *e)
{
	const char *program = settings_text(s, SET_SENDMAIL);
	const char *url = settings_text(s, SET_SMTP);

	if (program != NULL && url != NULL) {
		if (s->flagged[SET_SENDMAIL] == s->flagged[SET_SMTP])
			return err_perm(e,
			    "sendmail: smtp is set as well; drop one of them");
		if (s->flagged[SET_SMTP])
			program = NULL;
	}
	post->program.path = program;
	post->server.url = url != NULL ? url : SMTP_DEFAULT;
	return 0;
}

static int
read_way(const struct settings *s, struct post *post, struct err *e)
{
	int64_t deadline_s;

	if (choose_way(s, post, e) < 0 ||
	    settings_number(
		s, SET_MAIL_DEADLINE, 1, DEADLINE_MAX, &deadline_s, e) < 0)
		return -1;
	post->program.deadline_s = post->server.deadline_s = (int)deadline_s;
	if (post->program.path != NULL)
		return sendmail_check(&post->program, e);
	post->server.tls = settings_text(s, SET_SMTP_TLS);
	post->server.ca = settings_text(s, SET_SMTP_CA);
	if (read_login(s, post, e) < 0)
		return -1;
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
	return read_way(s, post, e);
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

/* names_bcc - whether a text tells of somebody whom only bcc has */
static bool
names_bcc(const struct post *post, const char *text)
{
	size_t i;

	for (i = 0; i < post->bcc.count; i++)
		if (!addresses_have(&post->to, post->bcc.one[i]) &&
		    strcasestr(text, post->bcc.one[i]) != NULL)
			return true;
	return false;
}

/* remember_refusals - as far as everybody may know of them */
static void
remember_refusals(const struct post *post, const struct envelope *envelope,
    struct posted *posted)
{
	const struct recipient *who;
	bool known, told;
	size_t i;

	posted->unserved =
	    mem_new((envelope->count + 1) * sizeof *posted->unserved);
	for (i = 0; i < envelope->count; i++) {
		who = &envelope->to[i];
		if (who->refusal == NULL)
			continue;
		known = addresses_have(&post->to, who->address);
		told = known && !names_bcc(post, who->refusal);
		posted->unserved[posted->unserved_count++] =
		    (struct digest_unserved){
			    .address = known ? mem_string(who->address) : NULL,
			    .said = told ? span_printable(span_of(who->refusal),
					       REFUSAL_MAX)
					 : NULL,
		    };
	}
}

void
posted_free(struct posted *posted)
{
	size_t i;

	for (i = 0; i < posted->unserved_count; i++) {
		free(posted->unserved[i].address);
		free(posted->unserved[i].said);
	}
	free(posted->unserved);
	free(posted->id);
	*posted = (struct posted){ 0 };
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
	if (post->program.path != NULL)
		rc = sendmail_send(
		    &post->program, envelope, buf_as_span(&wire), e);
	else
		rc = mail_send(&post->server, envelope, buf_as_span(&wire), e);
	buf_free(&wire);
	return rc;
}

int
post_send(const struct post *post, const struct scene *scene,
    const struct message *what, struct posted *posted, struct err *e)
{
	struct message message = *what;
	struct envelope envelope = { .from = post->from.one[0] };
	int rc;

	message.from = envelope.from;
	message.to = &post->to;
	message.date = scene->now;
	message.id = posted->id =
	    message_id(scene->now, scene->pid, scene->host, message.from);
	envelope_add(&envelope, &post->to);
	envelope_add(&envelope, &post->bcc);
	rc = deliver(post, &message, &envelope, e);
	if (rc == 0) {
		warn_of_refusals(post, &envelope);
		remember_refusals(post, &envelope, posted);
	}
	if (rc == 0 && post->verbose)
		fprintf(stderr, "rblreport: %s took the mail %s for %zu\n",
		    post->program.path != NULL ? post->program.path
					       : post->server.url,
		    posted->id, envelope_taken(&envelope));
	envelope_free(&envelope);
	return rc;
}
