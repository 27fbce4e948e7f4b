#include "rblstat/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/when.h"

#define WORD "journal:"

extern char **environ;

enum {
	VALUE_SIZE = 16 * 1024, /* the longest value that is kept */
	LENGTH_SIZE = 8,        /* of a value in bytes, little endian */
	COMPLAINT_SIZE = 400,
};

enum field {
	FIELD_CURSOR,
	FIELD_TIME,
	FIELD_HOST,
	FIELD_PROGRAM,
	FIELD_COMMAND,
	FIELD_PID,
	FIELD_TRANSPORT,
	FIELD_MESSAGE,
	FIELD_COUNT,
};

static const char *const field_name[FIELD_COUNT] = {
	[FIELD_CURSOR] = "__CURSOR",
	[FIELD_TIME] = "__REALTIME_TIMESTAMP",
	[FIELD_HOST] = "_HOSTNAME",
	[FIELD_PROGRAM] = "SYSLOG_IDENTIFIER",
	[FIELD_COMMAND] = "_COMM",
	[FIELD_PID] = "_PID",
	[FIELD_TRANSPORT] = "_TRANSPORT",
	[FIELD_MESSAGE] = "MESSAGE",
};

struct journal {
	const char *word;
	pid_t pid; /* of journalctl, 0: it has ended */
	FILE *from;
	int complaints; /* what it says on stderr */
	char *seen;     /* the cursor to go on behind, NULL: from the start */
	bool lost;
	struct buf value[FIELD_COUNT];
	struct buf cursor; /* of the entry that was given last */
};

bool
journal_is(const char *word)
{
	return strncmp(word, WORD, strlen(WORD)) == 0;
}

/* --- journalctl --- */

/* start - it runs without a shell, and its output comes through a pipe */
static int
start(struct journal *j, const char *const *argv, int to)
{
	posix_spawn_file_actions_t actions;
	int result;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(
	    &actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, to, STDOUT_FILENO);
	posix_spawn_file_actions_adddup2(
	    &actions, j->complaints, STDERR_FILENO);
	result = posix_spawnp(
	    &j->pid, argv[0], &actions, NULL, (char *const *)argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	if (result != 0)
		j->pid = 0;
	return result;
}

static int
run(struct journal *j, struct err *e)
{
	struct buf directory = { 0 }, cursor = { 0 };
	const char *argv[8] = { "journalctl", "--quiet", "--output=export",
		"--output-fields=MESSAGE,SYSLOG_IDENTIFIER,_COMM,_PID,"
		"_HOSTNAME,_TRANSPORT" };
	int end[2], at = 4, result;

	if (pipe2(end, O_CLOEXEC) < 0)
		return err_errno(e, errno, "read %s", j->word);
	j->from = fdopen(end[0], "r");
	j->complaints = memfd_create("complaints", MFD_CLOEXEC);
	buf_format(&directory, "--directory=%s", j->word + strlen(WORD));
	/* not --after-cursor: it passes over one that was never read when the
	 * one behind the cursor is gone */
	buf_format(&cursor, "--cursor=%s", j->seen ? j->seen : "");
	if (j->word[strlen(WORD)] != '\0')
		argv[at++] = directory.s;
	if (j->seen != NULL)
		argv[at++] = cursor.s;
	result = start(j, argv, end[1]);
	close(end[1]);
	buf_free(&directory);
	buf_free(&cursor);
	if (result != 0)
		return err_temp(e,
		    "read %s: start journalctl: %s; is systemd on this "
		    "machine?",
		    j->word, strerror(result));
	return 0;
}

/* stop - what became of it; -1 unless it ended well */
static int
stop(struct journal *j, struct err *e)
{
	char text[COMPLAINT_SIZE];
	ssize_t len;
	int status;

	if (j->pid == 0)
		return 0;
	while (waitpid(j->pid, &status, 0) < 0 && errno == EINTR)
		;
	j->pid = 0;
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return 0;
	len = pread(j->complaints, text, sizeof text - 1, 0);
	text[len > 0 ? len : 0] = '\0';
	text[strcspn(text, "\n")] = '\0';
	return err_temp(e, "read %s: journalctl has failed: %s", j->word,
	    text[0] != '\0' ? text : "it does not say why");
}

struct journal *
journal_open(const char *word, struct span cursor, struct err *e)
{
	struct journal *j = mem_new(sizeof *j);

	j->word = word;
	if (cursor.s != NULL)
		j->seen = mem_copy(cursor.s, cursor.len);
	j->complaints = -1;
	if (run(j, e) < 0) {
		journal_close(j);
		return NULL;
	}
	return j;
}

void
journal_close(struct journal *j)
{
	struct err ignored;
	int i;

	if (j == NULL)
		return;
	/* with nobody to read its output, it ends */
	if (j->from != NULL)
		fclose(j->from);
	stop(j, &ignored);
	if (j->complaints >= 0)
		close(j->complaints);
	for (i = 0; i < FIELD_COUNT; i++)
		buf_free(&j->value[i]);
	buf_free(&j->cursor);
	free(j->seen);
	free(j);
}

/* --- entries --- */

/* keep - one byte of a value, up to a limit; no line ends within it */
static void
keep(struct buf *value, int c)
{
	if (value != NULL && value->len < VALUE_SIZE)
		buf_char(value, c == '\n' || c == '\0' ? ' ' : (char)c);
}

static struct buf *
value_of(struct journal *j, struct span name)
{
	int i;

	for (i = 0; i < FIELD_COUNT; i++)
		if (span_is(name, field_name[i]))
			return &j->value[i];
	return NULL;
}

/* take_bytes - a value behind its length; whether all of it was there */
static bool
take_bytes(struct journal *j, struct buf *value)
{
	uint64_t left = 0;
	int i, c = 0;

	for (i = 0; i < LENGTH_SIZE && c != EOF; i++) {
		c = getc_unlocked(j->from);
		left |= (uint64_t)(unsigned char)c << (8 * i);
	}
	for (; left > 0 && c != EOF; left--) {
		c = getc_unlocked(j->from);
		keep(value, c);
	}
	return c != EOF && getc_unlocked(j->from) == '\n';
}

/* take_field - 1; 0 for the blank line behind an entry; -1 at the end */
static int
take_field(struct journal *j)
{
	char name[64];
	size_t len = 0;
	struct buf *value;
	int c;

	while ((c = getc_unlocked(j->from)) != EOF && c != '=' && c != '\n')
		if (len < sizeof name)
			name[len++] = (char)c;
	if (c == EOF)
		return -1;
	if (c == '\n' && len == 0)
		return 0;
	value = value_of(j, (struct span){ name, len });
	if (c == '\n')
		return take_bytes(j, value) ? 1 : -1;
	while ((c = getc_unlocked(j->from)) != EOF && c != '\n')
		keep(value, c);
	return c == EOF ? -1 : 1;
}

/* take_entry - 1, or 0 where there is none, or only half of one */
static int
take_entry(struct journal *j)
{
	int i, more;

	for (i = 0; i < FIELD_COUNT; i++)
		buf_clear(&j->value[i]);
	while ((more = take_field(j)) > 0 ||
	    (more == 0 && j->value[FIELD_CURSOR].len == 0))
		;
	return more == 0;
}

/*
 * same_entry - by what follows its number in a file of the journal, which is
 * another where entries were copied
 */
static bool
same_entry(const char *a, const char *b)
{
	const char *one = strstr(a, ";b="), *two = strstr(b, ";b=");

	return one != NULL && two != NULL && strcmp(one, two) == 0;
}

/* add_program - as syslog names it */
static void
add_program(struct journal *j, struct buf *text)
{
	struct span program = buf_as_span(&j->value[FIELD_PROGRAM]);

	if (program.len == 0)
		program = buf_as_span(&j->value[FIELD_COMMAND]);
	if (program.len == 0)
		program = span_of("-");
	buf_span(text, program);
	if (j->value[FIELD_PID].len > 0) {
		buf_char(text, '[');
		buf_span(text, buf_as_span(&j->value[FIELD_PID]));
		buf_char(text, ']');
	}
	buf_text(text, ": ");
}

static void
add_line(struct journal *j, struct buf *text, int64_t time)
{
	char when[WHEN_TEXT_SIZE];

	buf_text(text, when_utc(time, when));
	buf_char(text, ' ');
	buf_span(text, buf_as_span(&j->value[FIELD_HOST]));
	buf_char(text, ' ');
	/* what a service prints has its program's name already, as multilog
	 * would see it; the journal names that of the service */
	if (!span_is(buf_as_span(&j->value[FIELD_TRANSPORT]), "stdout"))
		add_program(j, text);
	buf_span(text, buf_as_span(&j->value[FIELD_MESSAGE]));
	buf_char(text, '\n');
}

int
journal_next(struct journal *j, struct buf *text, int64_t *time, struct err *e)
{
	const struct buf *stamp = &j->value[FIELD_TIME];
	int more = take_entry(j);

	if (more == 1 && j->seen != NULL) {
		j->lost = !same_entry(j->seen, j->value[FIELD_CURSOR].s);
		free(j->seen);
		j->seen = NULL;
		if (!j->lost)
			more = take_entry(j);
	}
	if (more == 0)
		return stop(j, e);
	*time = stamp->len > 0 ? strtoll(stamp->s, NULL, 10) / 1000000 : 0;
	add_line(j, text, *time);
	buf_clear(&j->cursor);
	buf_span(&j->cursor, buf_as_span(&j->value[FIELD_CURSOR]));
	return 1;
}

struct span
journal_cursor(const struct journal *j)
{
	return buf_as_span(&j->cursor);
}

bool
journal_lost(const struct journal *j)
{
	return j->lost;
}
