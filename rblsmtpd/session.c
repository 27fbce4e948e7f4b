#include "rblsmtpd/session.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lib/when.h"

#define LINE_KEPT 1024 /* bytes; RFC 5321 has 512 for a command */
#define READ_SIZE 1024

struct conversation {
	const struct session *session;
	struct talk *talk;
	int64_t end;          /* ms; when the time is up */
	sigset_t mask;        /* of the signals, while we wait */
	char line[LINE_KEPT]; /* the beginning of what came since a newline */
	size_t line_len;      /* all of it, kept or not */
};

/* --- signals --- */

/* What ends the session, and not us: the record has still to be written. */
static const int ending[] = { SIGTERM, SIGHUP };

enum { ENDING = sizeof ending / sizeof *ending };

static volatile sig_atomic_t told_to_end;

static void
on_ending(int number)
{
	(void)number;
	told_to_end = 1;
}

/*
 * catch_signals - they come while we wait, and at no other time; who ignored
 * them still does
 */
static void
catch_signals(struct sigaction before[ENDING], sigset_t *mask)
{
	struct sigaction ours = { .sa_handler = on_ending };
	sigset_t held;
	int i;

	told_to_end = 0;
	sigemptyset(&held);
	for (i = 0; i < ENDING; i++) {
		sigaction(ending[i], NULL, &before[i]);
		if (before[i].sa_handler == SIG_IGN)
			continue;
		sigaddset(&held, ending[i]);
		sigaction(ending[i], &ours, NULL);
	}
	sigprocmask(SIG_BLOCK, &held, mask);
}

static void
release_signals(const struct sigaction before[ENDING], const sigset_t *mask)
{
	int i;

	/* one that came behind our back is ours yet */
	sigprocmask(SIG_SETMASK, mask, NULL);
	for (i = 0; i < ENDING; i++)
		sigaction(ending[i], &before[i], NULL);
}

/* --- the wire --- */

/*
 * ready - wait until the descriptor can be used; false: the time is up, or we
 * are told to end
 */
static bool
ready(const struct conversation *c, int fd, short events)
{
	struct pollfd one = { .fd = fd, .events = events };
	struct timespec wait;
	int64_t left;
	int rc;

	do {
		left = c->end - when_tick_ms();
		if (left <= 0 || told_to_end)
			return false;
		wait = (struct timespec){ left / 1000, left % 1000 * 1000000 };
		rc = ppoll(&one, 1, &wait, &c->mask);
	} while (rc == 0 || (rc < 0 && errno == EINTR));
	return rc > 0;
}

/*
 * put - some bytes; a socket that has not enough room takes a part of them,
 * and does not hold us until it has
 */
static ssize_t
put(int fd, const char *bytes, size_t len)
{
	ssize_t done = send(fd, bytes, len, MSG_DONTWAIT | MSG_NOSIGNAL);

	return done < 0 && errno == ENOTSOCK ? write(fd, bytes, len) : done;
}

/* say - one line, in one piece where there is room; false: nobody listens */
static bool
say(const struct conversation *c, const char *text, const char *more)
{
	struct buf line = { 0 };
	ssize_t put_now = 0;
	size_t at = 0;

	buf_format(&line, "%s%s\r\n", text, more);
	while (at < line.len) {
		put_now = ready(c, c->session->out, POLLOUT)
		    ? put(c->session->out, line.s + at, line.len - at)
		    : -1;
		if (put_now < 0 && (errno == EAGAIN || errno == EINTR) &&
		    when_tick_ms() < c->end && !told_to_end)
			continue;
		if (put_now < 0)
			break;
		at += (size_t)put_now;
	}
	buf_free(&line);
	return put_now >= 0;
}

/* --- what is remembered --- */

static void
keep(struct talk_word *word, struct span text)
{
	word->there = true;
	word->len = text.len < TALK_WORD ? text.len : TALK_WORD;
	memcpy(word->text, text.s, word->len);
}

static struct span
kept(const struct talk_word *word)
{
	return word->there ? (struct span){ word->text, word->len } : SPAN_NONE;
}

/*
 * path - the address in "FROM:<address> SIZE=1", in the spellings that are
 * about: blanks, no brackets, a route; RFC 5321 s4.1.2
 */
static struct span
path(struct span argument, const char *keyword)
{
	size_t len = strlen(keyword);
	const char *end;

	if (argument.len >= len && strncasecmp(argument.s, keyword, len) == 0) {
		argument.s += len;
		argument.len -= len;
	}
	argument = span_trim(argument);
	if (span_starts(argument, "<")) {
		argument.s++;
		argument.len--;
		end =
		    argument.len ? memchr(argument.s, '>', argument.len) : NULL;
	} else {
		end =
		    argument.len ? memchr(argument.s, ' ', argument.len) : NULL;
	}
	if (end != NULL)
		argument.len = (size_t)(end - argument.s);
	return argument;
}

static void
note_reset(struct talk *talk, struct span argument)
{
	(void)argument;
	talk->anew = true;
	talk->next.there = false;
}

static void
note_helo(struct talk *talk, struct span argument)
{
	note_reset(talk, argument);
	keep(&talk->helo, span_trim(argument));
}

static void
note_from(struct talk *talk, struct span argument)
{
	talk->anew = true;
	keep(&talk->next, path(argument, "FROM:"));
	if (talk->to_count == 0)
		talk->from = talk->next;
}

static void
note_to(struct talk *talk, struct span argument)
{
	if (talk->anew) {
		talk->anew = false;
		talk->from = talk->next;
		talk->to_count = 0;
	}
	if (talk->to_count < RECORD_LIST)
		keep(&talk->to[talk->to_count], path(argument, "TO:"));
	talk->to_count++;
}

/* --- commands --- */

enum answer {
	ANSWER_OK,
	ANSWER_REFUSE,
	ANSWER_BYE,
};

/* What is not here is refused: DATA, STARTTLS, an empty line. */
static const struct command {
	const char *verb;
	enum answer answer;
	void (*note)(struct talk *talk, struct span argument);
} commands[] = {
	{ "HELO", ANSWER_OK, note_helo },
	{ "EHLO", ANSWER_OK, note_helo },
	{ "MAIL", ANSWER_OK, note_from },
	{ "RCPT", ANSWER_REFUSE, note_to },
	{ "RSET", ANSWER_OK, note_reset },
	{ "NOOP", ANSWER_OK, NULL },
	{ "QUIT", ANSWER_BYE, NULL },
};

static const struct command *
find_command(struct span verb)
{
	size_t i;

	for (i = 0; i < sizeof commands / sizeof *commands; i++)
		if (verb.len == strlen(commands[i].verb) &&
		    strncasecmp(verb.s, commands[i].verb, verb.len) == 0)
			return &commands[i];
	return NULL;
}

/* obey - one line; false: the conversation is over */
static bool
obey(struct conversation *c)
{
	size_t len = c->line_len < LINE_KEPT ? c->line_len : LINE_KEPT;
	struct span verb = { c->line, 0 }, argument;
	const struct command *command;
	enum answer answer;

	if (len > 0 && len == c->line_len && c->line[len - 1] == '\r')
		len--;
	while (verb.len < len && c->line[verb.len] != ' ')
		verb.len++;
	argument = (struct span){ c->line + verb.len, len - verb.len };
	command = find_command(verb);
	if (command != NULL && command->note != NULL)
		command->note(c->talk, span_trim(argument));
	answer = command != NULL ? command->answer : ANSWER_REFUSE;
	if (answer == ANSWER_REFUSE)
		return say(c, c->session->reply, "");
	return say(c, answer == ANSWER_OK ? "250 " : "221 ",
		   c->session->greeting) &&
	    answer != ANSWER_BYE;
}

/* take - the bytes that came; false: the conversation is over */
static bool
take(struct conversation *c, const char *bytes, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++) {
		if (bytes[i] == '\n') {
			if (!obey(c))
				return false;
			c->line_len = 0;
			continue;
		}
		if (c->line_len < LINE_KEPT)
			c->line[c->line_len] = bytes[i];
		c->line_len++;
	}
	return true;
}

static void
converse(struct conversation *c)
{
	char bytes[READ_SIZE];
	ssize_t len;

	if (!say(c, "220 ", c->session->greeting))
		return;
	while (ready(c, c->session->in, POLLIN)) {
		len = read(c->session->in, bytes, sizeof bytes);
		if (len < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (len <= 0 || !take(c, bytes, (size_t)len))
			return;
	}
}

void
session_run(const struct session *session, struct talk *talk)
{
	struct conversation c = { .session = session, .talk = talk };
	struct sigaction before[ENDING];
	int64_t start = when_tick_ms();

	memset(talk, 0, sizeof *talk);
	catch_signals(before, &c.mask);
	/* the one reply has a moment, too */
	c.end = start +
	    (session->timeout_s > 0 ? session->timeout_s * INT64_C(1000)
				    : 1000);
	if (session->timeout_s > 0)
		converse(&c);
	else
		say(&c, session->reply, "");
	release_signals(before, &c.mask);
	talk->ms = when_tick_ms() - start;
}

void
talk_record(const struct talk *talk, struct record *record)
{
	int64_t i;

	record->helo = kept(&talk->helo);
	record->from = kept(&talk->from);
	for (i = 0; i < talk->to_count; i++)
		record_add(&record->to,
		    i < RECORD_LIST ? kept(&talk->to[i]) : SPAN_NONE);
}
