#include "rblsmtpd/log.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/when.h"

/* --- reading what the admin wants --- */

static int
parse_fd(const char *text, struct log *log, struct err *e)
{
	char *end;
	long fd = strtol(text, &end, 10);

	if (*text < '0' || *text > '9' || *end != '\0' || fd > 65535)
		return err_perm(e, "--log: \"fd:%.50s\": want a number", text);
	if (fd <= STDOUT_FILENO)
		return err_perm(e, "--log: fd:%ld is the client", fd);
	log->kind = LOG_TO_FD;
	log->fd = (int)fd;
	return 0;
}

static int
parse_destination(const char *text, struct log *log, struct err *e)
{
	log->kind = LOG_TO_FD;
	log->fd = STDERR_FILENO;
	if (strcmp(text, "stderr") == 0)
		return 0;
	if (strncmp(text, "fd:", 3) == 0)
		return parse_fd(text + 3, log, e);
	log->kind = LOG_TO_SYSLOG;
	if (strcmp(text, "syslog") == 0)
		return 0;
	log->kind = LOG_TO_FILE;
	log->path = text;
	if (strchr(text, '/') != NULL)
		return 0;
	return err_perm(e,
	    "--log: no destination \"%.100s\"; want stderr, syslog, fd:N, or "
	    "a file with a '/' in its path",
	    text);
}

int
log_parse(const char *text, struct log *log, struct err *e)
{
	size_t len = strcspn(text, ":");
	int i;

	*log = (struct log){ 0 };
	for (i = 0; i < RECORD_FORMATS; i++)
		if (strlen(record_formats[i]) == len &&
		    strncmp(record_formats[i], text, len) == 0)
			break;
	if (i == RECORD_FORMATS)
		return err_perm(e,
		    "--log: no format \"%.*s\"; want classic, columns, logfmt "
		    "or json",
		    (int)(len > 100 ? 100 : len), text);
	log->format = (enum record_format)i;
	return parse_destination(
	    text[len] == ':' ? text + len + 1 : "stderr", log, e);
}

/* --- writing --- */

bool
log_is_early(const struct log *log)
{
	return log->format == RECORD_CLASSIC || log->format == RECORD_COLUMNS;
}

bool
log_same_place(const struct log *a, const struct log *b)
{
	if (a->kind != b->kind)
		return false;
	switch (a->kind) {
	case LOG_TO_FILE:
		return strcmp(a->path, b->path) == 0;
	case LOG_TO_FD:
		return a->fd == b->fd;
	case LOG_TO_SYSLOG:
		break;
	}
	return true;
}

static void
complain(const char *path, int number)
{
	dprintf(STDERR_FILENO, "rblsmtpd: warning: log %s: %s\n", path,
	    strerror(number));
}

/*
 * ends_midway - whether a file ends in half a line, of a writer that had no
 * more room on the disk
 */
static bool
ends_midway(int fd)
{
	struct stat now;
	char path[32], last = '\n';
	int in;

	if (fstat(fd, &now) < 0 || !S_ISREG(now.st_mode) || now.st_size == 0)
		return false;
	/* our own descriptor is for writing */
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	in = open(path, O_RDONLY | O_CLOEXEC);
	if (in < 0)
		return false;
	if (pread(in, &last, 1, now.st_size - 1) < 1)
		last = '\n';
	close(in);
	return last != '\n';
}

/*
 * put - a line, in one write; returns 0, or an errno
 *
 * Half a line is left where it is: it cannot be taken back without taking away
 * what another process has written behind it meanwhile.
 */
static int
put(int fd, const struct buf *line)
{
	struct buf whole = { 0 };
	ssize_t done;
	int why = 0;

	if (ends_midway(fd))
		buf_char(&whole, '\n');
	buf_span(&whole, buf_as_span(line));
	done = write(fd, whole.s, whole.len);
	if (done < 0)
		why = errno;
	else if ((size_t)done < whole.len)
		why = ENOSPC;
	buf_free(&whole);
	return why;
}

/* write_file - at the end of it; a fifo that nobody reads does not hold us */
static void
write_file(const char *path, const struct buf *line)
{
	int fd = open(path,
	    O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC | O_NOCTTY,
	    0640);
	int why;

	if (fd < 0) {
		complain(path, errno);
		return;
	}
	why = put(fd, line);
	if (why != 0)
		complain(path, why);
	close(fd);
}

/* send_syslog - returns 0, or an errno */
static int
send_syslog(struct span text)
{
	struct sockaddr_un to = { .sun_family = AF_UNIX,
		.sun_path = "/dev/log" };
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	int why = 0;

	if (fd < 0)
		return errno;
	if (sendto(fd, text.s, text.len, MSG_NOSIGNAL, (struct sockaddr *)&to,
		sizeof to) < 0)
		why = errno;
	close(fd);
	return why;
}

/*
 * write_syslog - as syslog(3) does (RFC 3164 s4.1), which waits for a daemon
 * that does not read
 */
static void
write_syslog(const struct buf *line)
{
	struct buf text = { 0 };
	char stamp[WHEN_TEXT_SIZE];
	int why;

	buf_format(&text, "<%d>%s rblsmtpd: ", LOG_MAIL | LOG_INFO,
	    when_syslog(time(NULL), stamp));
	buf_span(&text, record_words(buf_as_span(line)));
	why = send_syslog(buf_as_span(&text));
	if (why != 0)
		complain("syslog", why);
	buf_free(&text);
}

static void
write_fd(int fd, const struct buf *line)
{
	int why = put(fd, line);
	char name[16];

	snprintf(name, sizeof name, "fd:%d", fd);
	/* when stderr is closed there is nobody to tell */
	if (why != 0 && fd != STDERR_FILENO)
		complain(name, why);
}

static void
write_line(const struct log *log, const struct buf *line)
{
	switch (log->kind) {
	case LOG_TO_FILE:
		write_file(log->path, line);
		break;
	case LOG_TO_SYSLOG:
		write_syslog(line);
		break;
	case LOG_TO_FD:
		write_fd(log->fd, line);
		break;
	}
}

void
log_write(const struct log *log, const struct record *record)
{
	struct buf line = { 0 };

	record_write(record, log->format, &line);
	if (line.len > 0)
		write_line(log, &line);
	buf_free(&line);
}

/* add_clean - a text without what could forge a line */
static void
add_clean(struct buf *out, const char *text, char least)
{
	for (; *text != '\0'; text++)
		buf_char(out, *text >= least && *text < 127 ? *text : '?');
}

void
log_remark(const struct log *log, const char *ip, pid_t pid, const char *text)
{
	struct buf line = { 0 };

	buf_text(&line, "rblsmtpd: ");
	add_clean(&line, ip, ' ' + 1);
	buf_format(&line, " pid %ld: ", (long)pid);
	add_clean(&line, text, ' ');
	buf_char(&line, '\n');
	write_line(log, &line);
	buf_free(&line);
}
