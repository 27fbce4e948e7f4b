#include "rblreport/mail.h"

#include <assert.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <curl/curl.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/plain.h"
#include "rblreport/envelope.h"
#include "rblreport/talk.h"

#define CONNECT_TIMEOUT_S 30L

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
	file = plain_stream("smtp_ca: read", path, e);
	if (file == NULL)
		return -1;
	errno = 0;
	if (fgetc(file) == EOF && ferror(file))
		rc = err_errno(e, errno, "smtp_ca: read %s", path);
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

/* overhear - libcurl itself tells too little of what was said */
static int
overhear(CURL *curl, curl_infotype type, char *text, size_t len, void *data)
{
	struct talk *talk = data;

	(void)curl;
	if (type == CURLINFO_HEADER_IN)
		talk_heard(talk, (struct span){ text, len });
	else if (type == CURLINFO_HEADER_OUT)
		talk_said(talk, (struct span){ text, len });
	else if (type == CURLINFO_DATA_OUT)
		talk_sends(talk);
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
	curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)server->deadline_s);
	/* else curl gives up on one reply sooner */
	curl_easy_setopt(
	    curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)server->deadline_s);
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
	/* so it was called before libcurl 8.2, and still may be */
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
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

static int
give_up(const struct mail_server *server, bool for_good, const struct buf *why,
    struct err *e)
{
	if (for_good)
		return err_perm(e, "mail through %s: %s", server->url, why->s);
	return err_temp(e, "mail through %s: %s", server->url, why->s);
}

static bool
is_put_off(const struct recipient *who)
{
	return who->refusal != NULL && who->refusal[0] == '4';
}

/* fail_all - nobody gets it; for good only if that is so for each of them */
static int
fail_all(
    const struct mail_server *server, const struct talk *talk, struct err *e)
{
	struct buf why = { 0 };
	bool for_good = true;
	const char *word;
	size_t i;

	for (i = 0; i < talk->count; i++) {
		word = talk->asked[i]->refusal;
		buf_format(&why, "%s%s: %.*s", i > 0 ? ", " : "",
		    talk->asked[i]->address, without_stop(word), word);
		for_good = for_good && !is_put_off(talk->asked[i]);
	}
	give_up(server, for_good, &why, e);
	buf_free(&why);
	return -1;
}

/* What is not mended by waiting, where the server itself has not said so. */
static const struct {
	CURLcode code;
	const char *todo;
} for_good[] = {
	{ CURLE_PEER_FAILED_VERIFICATION,
	    "; mend its certificate, or trust it by smtp_ca" },
	{ CURLE_USE_SSL_FAILED, "; smtp_tls wants TLS" },
	{ CURLE_LOGIN_DENIED, "; mend smtp_user or smtp_password_file" },
};

static const char *
todo(CURLcode code)
{
	size_t i;

	for (i = 0; i < sizeof for_good / sizeof *for_good; i++)
		if (for_good[i].code == code)
			return for_good[i].todo;
	return NULL;
}

/* fail - the server's last word, or why there was none */
static int
fail(const struct mail_server *server, CURLcode code, const char *reason,
    const struct talk *talk, struct err *e)
{
	bool later = talk->reply[0] == '4', never = talk->reply[0] == '5';
	const char *hint = later ? NULL : todo(code);
	struct buf why = { 0 };

	if (later || never)
		reason = talk->reply;
	else if (reason[0] == '\0')
		reason = curl_easy_strerror(code);
	buf_format(&why, "%s%s%.*s%s", talk->command,
	    talk->command[0] != '\0' ? ": " : "", without_stop(reason), reason,
	    hint != NULL ? hint : "");
	give_up(server, never || hint != NULL, &why, e);
	buf_free(&why);
	return -1;
}

/* --- transactions --- */

static bool
nobody_takes_it(const struct talk *talk)
{
	size_t i;

	for (i = 0; i < talk->count; i++)
		if (talk->asked[i]->refusal == NULL)
			return false;
	return true;
}

static struct curl_slist *
list_of(const struct talk *talk)
{
	struct curl_slist *list = NULL, *longer;
	size_t i;

	for (i = 0; i < talk->count; i++) {
		longer = curl_slist_append(list, talk->asked[i]->address);
		if (longer == NULL) {
			curl_slist_free_all(list);
			return NULL;
		}
		list = longer;
	}
	return list;
}

/*
 * hang_up - end the connection; the server may answer QUIT whenever it likes
 *
 * libcurl would wait for that for two minutes, while it is not remembered yet
 * that the mail was taken.
 */
static void
hang_up(CURL *curl)
{
	curl_socket_t connection = CURL_SOCKET_BAD;

	if (curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &connection) ==
		CURLE_OK &&
	    connection != CURL_SOCKET_BAD)
		shutdown(connection, SHUT_RD);
	curl_easy_cleanup(curl);
}

/* converse - one connection, one message, to all of talk->asked */
static int
converse(const struct mail_server *server, const char *from,
    struct span message, struct talk *talk, struct err *e)
{
	char reason[CURL_ERROR_SIZE] = "";
	struct unread unread = { message };
	struct curl_slist *list = list_of(talk);
	CURL *curl = list != NULL ? curl_easy_init() : NULL;
	CURLcode code = CURLE_OUT_OF_MEMORY;
	int rc = 0;

	if (curl != NULL) {
		set_transport(curl, server, reason, talk);
		set_security(curl, server);
		set_message(curl, from, list, &unread);
		code = curl_easy_perform(curl);
		hang_up(curl);
	}
	if (code != CURLE_OK)
		rc = nobody_takes_it(talk)
		    ? fail_all(server, talk, e)
		    : fail(server, code, reason, talk, e);
	curl_slist_free_all(list);
	return rc;
}

static bool
is_anybody(const struct recipient *who)
{
	(void)who;
	return true;
}

/*
 * transact - give the message to those whom `wanted` picks
 *
 * Where that fails, all of them are left with the reason.
 */
static int
transact(const struct mail_server *server, struct envelope *envelope,
    bool wanted(const struct recipient *who), struct span message,
    struct err *e)
{
	struct talk talk = { 0 };
	size_t i;
	int rc = 0;

	talk.asked = mem_resize(NULL, envelope->count, sizeof *talk.asked);
	for (i = 0; i < envelope->count; i++)
		if (wanted(&envelope->to[i]))
			talk.asked[talk.count++] = &envelope->to[i];
	if (talk.count > 0)
		rc = converse(server, envelope->from, message, &talk, e);
	for (i = 0; rc < 0 && i < talk.count; i++)
		if (talk.asked[i]->refusal == NULL)
			recipient_refused(talk.asked[i], e->text);
	free(talk.asked);
	return rc;
}

/*
 * Those whom the server puts off get a transaction of their own: it may take
 * no more recipients than so many at once (RFC 5321 s4.5.3.1.10), or only
 * those of one domain.
 */
int
mail_send(const struct mail_server *server, struct envelope *envelope,
    struct span message, struct err *e)
{
	struct err ignored = { 0 };
	int rc;

	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		return err_temp(
		    e, "mail through %s: libcurl does not start", server->url);
	rc = transact(server, envelope, is_anybody, message, e);
	if (rc == 0)
		transact(server, envelope, is_put_off, message, &ignored);
	curl_global_cleanup();
	return rc;
}
