#include "rblreport/mail.h"

#include <assert.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <curl/curl.h>

#include "lib/err.h"

#define CONNECT_TIMEOUT_S 30L
#define TIMEOUT_S         300L

/* What was said last on both sides, for the error. */
struct talk {
	char command[300]; /* room for the longest address */
	char reply[512];
	bool over; /* from QUIT on nothing matters */
};

struct unread {
	struct span message;
};

static const struct mode {
	const char *name;
	long use_ssl;
	bool verify; /* also when no certificates to trust were named */
} modes[] = {
	{ "never", CURLUSESSL_NONE, true },
	{ "try", CURLUSESSL_TRY, false },
	{ "require", CURLUSESSL_ALL, true },
};

static const struct mode *
find_mode(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof modes / sizeof *modes; i++)
		if (strcmp(modes[i].name, name) == 0)
			return &modes[i];
	return NULL;
}

static bool
at_once(const struct mail_server *server)
{
	return strncmp(server->url, "smtps:", 6) == 0;
}

/* check_url - want smtp:// or smtps://, a host, and no password */
static int
check_url(const char *url, struct err *e)
{
	CURLU *parts = curl_url();
	char *scheme = NULL, *user = NULL;
	int rc = -1;

	if (parts == NULL) {
		err_temp(e, "smtp: out of memory");
	} else if (curl_url_set(parts, CURLUPART_URL, url, 0) != CURLUE_OK ||
	    curl_url_get(parts, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK ||
	    (strcmp(scheme, "smtp") != 0 && strcmp(scheme, "smtps") != 0)) {
		err_perm(e,
		    "smtp: \"%s\" is no mail server; write it like "
		    "smtp://mail.example.com:25",
		    url);
	} else if (curl_url_get(parts, CURLUPART_USER, &user, 0) == CURLUE_OK) {
		err_perm(e,
		    "smtp: no name and password in the URL; use smtp_user "
		    "and smtp_password_file");
	} else {
		rc = 0;
	}
	curl_free(scheme);
	curl_free(user);
	curl_url_cleanup(parts);
	return rc;
}

/* check_ca - read a byte; libcurl would not say why it cannot */
static int
check_ca(const char *path, struct err *e)
{
	FILE *file;
	int rc = 0;

	if (path == NULL)
		return 0;
	errno = 0;
	file = fopen(path, "re");
	if (file == NULL || (fgetc(file) == EOF && ferror(file)))
		rc = err_errno(e, errno, "smtp_ca: read %s", path);
	if (file != NULL)
		fclose(file);
	return rc;
}

int
mail_check(const struct mail_server *server, struct err *e)
{
	if (check_url(server->url, e) < 0)
		return -1;
	if (find_mode(server->tls) == NULL)
		return err_perm(e,
		    "smtp_tls: \"%s\" is none of never, try, require",
		    server->tls);
	if (check_ca(server->ca, e) < 0)
		return -1;
	if (server->user != NULL && server->password == NULL)
		return err_perm(
		    e, "smtp_user: its smtp_password_file is missing");
	if (server->user != NULL && strcmp(server->tls, "try") == 0 &&
	    !at_once(server))
		return err_perm(e,
		    "smtp_user: a password wants smtp_tls = require (or "
		    "never, to send it in the clear)");
	return 0;
}

static size_t
give_message(char *to, size_t size, size_t count, void *data)
{
	struct unread *unread = data;
	size_t len = size * count;

	if (len > unread->message.len)
		len = unread->message.len;
	memcpy(to, unread->message.s, len);
	unread->message.s += len;
	unread->message.len -= len;
	return len;
}

/* keep - a line without its end; what is too long is cut */
static void
keep(char *to, size_t size, const char *line, size_t len)
{
	while (len > 0 && (line[len - 1] == '\n' || line[len - 1] == '\r'))
		len--;
	snprintf(to, size, "%.*s", (int)len, line);
}

/* heard_command - keep what may be shown; no part of a password may */
static void
heard_command(struct talk *talk, struct span line)
{
	static const char *const shown[] = { "EHLO", "HELO", "STARTTLS",
		"MAIL FROM", "RCPT TO", "DATA" };
	size_t i;

	talk->over = span_starts(line, "QUIT");
	if (talk->over)
		return;
	talk->reply[0] = '\0';
	if (span_starts(line, "AUTH"))
		keep(talk->command, sizeof talk->command, "AUTH", 4);
	for (i = 0; i < sizeof shown / sizeof *shown; i++)
		if (span_starts(line, shown[i]))
			keep(talk->command, sizeof talk->command, line.s,
			    line.len);
}

static int
overhear(CURL *curl, curl_infotype type, char *text, size_t len, void *data)
{
	static const char body[] = "the message";
	struct talk *talk = data;

	(void)curl;
	if (talk->over)
		return 0;
	if (type == CURLINFO_HEADER_IN)
		keep(talk->reply, sizeof talk->reply, text, len);
	else if (type == CURLINFO_HEADER_OUT)
		heard_command(talk, (struct span){ text, len });
	else if (type == CURLINFO_DATA_OUT) {
		talk->reply[0] = '\0';
		keep(
		    talk->command, sizeof talk->command, body, sizeof body - 1);
	}
	return 0;
}

/* set_security - encryption, trust and login */
static void
set_security(CURL *curl, const struct mail_server *server)
{
	const struct mode *mode = find_mode(server->tls);
	bool verify;

	assert(mode != NULL); /* mail_check() has seen to it */
	verify = mode->verify || server->ca != NULL || at_once(server);

	curl_easy_setopt(curl, CURLOPT_USE_SSL, mode->use_ssl);
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, verify ? 1L : 0L);
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, verify ? 2L : 0L);
	if (server->ca != NULL) {
		curl_easy_setopt(curl, CURLOPT_CAINFO, server->ca);
		/* these and no others */
		curl_easy_setopt(curl, CURLOPT_CAPATH, NULL);
	}
	if (server->user != NULL) {
		curl_easy_setopt(curl, CURLOPT_USERNAME, server->user);
		curl_easy_setopt(curl, CURLOPT_PASSWORD, server->password);
	}
}

static void
set_transport(CURL *curl, const struct mail_server *server, char *reason,
    struct talk *talk)
{
	curl_easy_setopt(curl, CURLOPT_URL, server->url);
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, CONNECT_TIMEOUT_S);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT, TIMEOUT_S);
	/* a server may think long about a message (RFC 5321 s4.5.3.2.6) */
	curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, TIMEOUT_S);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason);
	curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
	curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, overhear);
	curl_easy_setopt(curl, CURLOPT_DEBUGDATA, talk);
}

static void
set_message(CURL *curl, const char *from, const struct curl_slist *to,
    struct unread *unread)
{
	curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
	curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(curl, CURLOPT_READFUNCTION, give_message);
	curl_easy_setopt(curl, CURLOPT_READDATA, unread);
	curl_easy_setopt(
	    curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)unread->message.len);
}

/* without_stop - how much of a sentence there is before its full stop */
static int
without_stop(const char *text)
{
	size_t len = strlen(text);

	while (len > 0 && strchr(". \t", text[len - 1]) != NULL)
		len--;
	return (int)len;
}

/*
 * fail_recipient - one that is refused for good keeps the mail from all the
 * others, tonight and any other night, until somebody does something
 */
static int
fail_recipient(
    const struct mail_server *server, const struct talk *talk, struct err *e)
{
	const char *to = strchr(talk->command, '<');
	size_t len = to != NULL ? strcspn(++to, ">") : 0;

	return err_temp(e,
	    "mail through %s: %s: %.*s; nobody gets the report until `to` is "
	    "mended: drop or correct %.*s",
	    server->url, talk->command, without_stop(talk->reply), talk->reply,
	    (int)len, to != NULL ? to : "");
}

/* fail - the server's last word, or why there was none */
static int
fail(const struct mail_server *server, CURLcode code, const char *reason,
    const struct talk *talk, struct err *e)
{
	bool refused = talk->reply[0] == '4' || talk->reply[0] == '5';

	if (talk->reply[0] == '5' &&
	    span_starts(span_of(talk->command), "RCPT TO"))
		return fail_recipient(server, talk, e);
	if (refused)
		reason = talk->reply;
	else if (reason[0] == '\0')
		reason = curl_easy_strerror(code);
	return err_temp(e,
	    "mail through %s: %s%s%.*s; the next report has it too",
	    server->url, talk->command, talk->command[0] != '\0' ? ": " : "",
	    without_stop(reason), reason);
}

static struct curl_slist *
list_of(char *const *to, size_t count)
{
	struct curl_slist *list = NULL, *longer;
	size_t i;

	for (i = 0; i < count; i++) {
		longer = curl_slist_append(list, to[i]);
		if (longer == NULL) {
			curl_slist_free_all(list);
			return NULL;
		}
		list = longer;
	}
	return list;
}

int
mail_send(const struct mail_server *server, const char *from, char *const *to,
    size_t count, struct span message, struct err *e)
{
	char reason[CURL_ERROR_SIZE] = "";
	struct unread unread = { message };
	struct talk talk = { 0 };
	struct curl_slist *list = list_of(to, count);
	CURL *curl = NULL;
	CURLcode code = CURLE_OUT_OF_MEMORY;
	int rc = -1;

	if (list != NULL && curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK)
		curl = curl_easy_init();
	if (curl != NULL) {
		set_transport(curl, server, reason, &talk);
		set_security(curl, server);
		set_message(curl, from, list, &unread);
		code = curl_easy_perform(curl);
	}
	rc = code == CURLE_OK ? 0 : fail(server, code, reason, &talk, e);
	curl_easy_cleanup(curl);
	curl_slist_free_all(list);
	curl_global_cleanup();
	return rc;
}
