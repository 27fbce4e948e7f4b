/* session: whatever the client does, it ends in time and in little memory */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "rblsmtpd/session.h"

/* A client in a process of its own, at the other end of `fd`. */
typedef void client(int fd);

static struct talk talk;

static int64_t
now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* converse - returns how many milliseconds the session took */
static int64_t
converse(client *behave, int timeout_s)
{
	struct session session = {
		.greeting = "mx.test", .reply = "553 no", .timeout_s = timeout_s
	};
	int64_t start = now_ms();
	int pair[2], status;
	pid_t child;

	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
	if ((child = fork()) == 0) {
		close(pair[0]);
		behave(pair[1]);
		_exit(0);
	}
	close(pair[1]);
	session.in = session.out = pair[0];
	session_run(&session, &talk);
	close(pair[0]);
	waitpid(child, &status, 0);
	return now_ms() - start;
}

static void
say(int fd, const char *text)
{
	if (write(fd, text, strlen(text)) < 0)
		_exit(0);
}

/* hang_up - but listen to the end */
static void
hang_up(int fd)
{
	char bytes[4096];

	shutdown(fd, SHUT_WR);
	while (read(fd, bytes, sizeof bytes) > 0)
		continue;
}

static void
tell_all(int fd)
{
	say(fd,
	    "EHLO a.example\r\nHELO  b.example \r\n"
	    "MAIL FROM:<x@y.example> SIZE=10\r\nRCPT TO:<1@z.example>\r\n"
	    "rcpt to: <2@z.example>\r\nRCPT TO:3@z.example NOTIFY=NEVER\r\n"
	    "RCPT\r\nRCPT TO:<4@z.example\r\nQUIT\r\n");
	hang_up(fd);
}

static void
who_wanted_to_write_to_whom_is_remembered(void **state)
{
	static const char *const to[] = { "1@z.example", "2@z.example",
		"3@z.example", "", "4@z.example" };
	struct record record = { 0 };
	size_t i;

	(void)state;
	converse(tell_all, 10);
	talk_record(&talk, &record);
	assert_true(span_is(record.helo, "b.example"));
	assert_true(span_is(record.from, "x@y.example"));
	assert_int_equal(record.to.count, 5);
	for (i = 0; i < 5; i++)
		assert_true(span_is(record.to.item[i], to[i]));
}

/* what the client says, and what is kept: FROM and each TO, '-' for none */
static const struct {
	const char *says, *kept;
} mails[] = {
	{ "MAIL FROM:<a>\nRCPT TO:<1>\nMAIL FROM:<b>\nRCPT TO:<2>\n", "b 2" },
	{ "MAIL FROM:<a>\nRCPT TO:<1>\nRSET\nMAIL FROM:<b>\n", "a 1" },
	{ "MAIL FROM:<a>\nRCPT TO:<1>\nRCPT TO:<2>\nRSET\n", "a 1 2" },
	{ "MAIL FROM:<a>\nRSET\nMAIL FROM:<b>\nEHLO x\n", "b" },
	{ "MAIL FROM:<a>\nRCPT TO:<1>\nHELO x\nRCPT TO:<2>\n", "- 2" },
	{ "MAIL FROM:<a>\nNOOP\nRCPT TO:<1>\nDATA\nRCPT TO:<2>\n", "a 1 2" },
	{ "RSET\n", "-" },
};

static size_t mail;

static void
send_mail(int fd)
{
	say(fd, mails[mail].says);
	hang_up(fd);
}

static void
add_word(struct buf *out, struct span word)
{
	buf_text(out, out->len > 0 ? " " : "");
	buf_span(out, word.s != NULL ? word : span_of("-"));
}

static void
of_several_mails_the_last_with_a_recipient_is_told(void **state)
{
	int i;

	(void)state;
	for (mail = 0; mail < sizeof mails / sizeof *mails; mail++) {
		struct record record = { 0 };
		struct buf told = { 0 };

		converse(send_mail, 10);
		talk_record(&talk, &record);
		add_word(&told, record.from);
		for (i = 0; i < record.to.kept; i++)
			add_word(&told, record.to.item[i]);
		assert_string_equal(told.s, mails[mail].kept);
		buf_free(&told);
	}
}

static void
bounce(int fd)
{
	say(fd, "MAIL FROM:<>\r\n");
	hang_up(fd);
}

static void
the_null_sender_is_a_sender(void **state)
{
	struct record record = { 0 };

	(void)state;
	converse(bounce, 10);
	talk_record(&talk, &record);
	assert_true(span_is(record.from, ""));
	assert_null(record.helo.s);
	assert_int_equal(record.to.count, 0);
}

static void
tell_many(int fd)
{
	int i;

	/* nobody reads the replies: they have to fit into the socket */
	for (i = 0; i < 300; i++)
		say(fd, "RCPT TO:<a@b.example>\n");
	hang_up(fd);
}

static void
of_many_recipients_the_first_are_kept_and_all_are_counted(void **state)
{
	struct record record = { 0 };

	(void)state;
	converse(tell_many, 10);
	talk_record(&talk, &record);
	assert_int_equal(record.to.count, 300);
	assert_int_equal(record.to.kept, RECORD_LIST);
}

static void
write_forever(int fd)
{
	static char block[65536];

	memset(block, 'x', sizeof block);
	while (send(fd, block, sizeof block, MSG_NOSIGNAL) > 0)
		continue;
}

static void
a_line_without_end_ends_with_the_time(void **state)
{
	int64_t took;

	(void)state;
	took = converse(write_forever, 1);
	assert_in_range(took, 900, 2500);
}

static void
trickle(int fd)
{
	while (send(fd, "x", 1, MSG_NOSIGNAL) > 0)
		usleep(50000);
}

static void
bytes_that_trickle_in_do_not_make_it_longer(void **state)
{
	int64_t took;

	(void)state;
	took = converse(trickle, 1);
	assert_in_range(took, 900, 2500);
}

static void
never_read(int fd)
{
	static char block[65536];

	memset(block, '\n', sizeof block);
	while (send(fd, block, sizeof block, MSG_NOSIGNAL) > 0)
		continue;
}

static void
a_client_that_does_not_read_cannot_hold_us(void **state)
{
	int64_t took;

	(void)state;
	took = converse(never_read, 1);
	assert_in_range(took, 900, 2500);
}

static void
vanish(int fd)
{
	say(fd, "NOOP\r\nNOOP\r\n");
}

static void
a_client_that_vanishes_is_let_go_at_once(void **state)
{
	(void)state;
	assert_in_range(converse(vanish, 30), 0, 5000);
}

static void
be_silent(int fd)
{
	while (read(fd, (char[64]){ 0 }, 64) > 0)
		continue;
}

static void
a_silent_client_is_let_go_when_the_time_is_up(void **state)
{
	(void)state;
	assert_in_range(converse(be_silent, 1), 900, 2500);
}

static void
tell_and_end(int number, int fd)
{
	char bytes[64];

	say(fd, "EHLO a.example\r\n");
	/* the greeting, and what follows: EHLO has been read */
	if (read(fd, bytes, 10) == 10 && read(fd, bytes, sizeof bytes) > 0)
		usleep(100000);
	kill(getppid(), number);
	be_silent(fd);
}

static void
tell_and_term(int fd)
{
	tell_and_end(SIGTERM, fd);
}

static void
tell_and_hup(int fd)
{
	tell_and_end(SIGHUP, fd);
}

static void
signals_end_the_session_and_not_us(void **state)
{
	static client *const clients[] = { tell_and_term, tell_and_hup };
	static const int numbers[] = { SIGTERM, SIGHUP };
	struct sigaction now;
	sigset_t mask;
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++) {
		/* nohup has us ignore one of them */
		signal(numbers[i], SIG_DFL);
		assert_in_range(converse(clients[i], 30), 0, 15000);
		assert_true(talk.helo.there);
		assert_int_equal(sigaction(numbers[i], NULL, &now), 0);
		assert_true(now.sa_handler == SIG_DFL);
		assert_int_equal(sigprocmask(SIG_SETMASK, NULL, &mask), 0);
		assert_false(sigismember(&mask, numbers[i]));
	}
}

static void
ignore_and_hup(int fd)
{
	kill(getppid(), SIGHUP);
	say(fd, "EHLO a.example\r\nQUIT\r\n");
	hang_up(fd);
}

static void
a_signal_that_is_ignored_stays_so(void **state)
{
	(void)state;
	signal(SIGHUP, SIG_IGN);
	converse(ignore_and_hup, 30);
	signal(SIGHUP, SIG_DFL);
	assert_true(talk.helo.there);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_wanted_to_write_to_whom_is_remembered),
		cmocka_unit_test(
		    of_several_mails_the_last_with_a_recipient_is_told),
		cmocka_unit_test(the_null_sender_is_a_sender),
		cmocka_unit_test(
		    of_many_recipients_the_first_are_kept_and_all_are_counted),
		cmocka_unit_test(a_line_without_end_ends_with_the_time),
		cmocka_unit_test(bytes_that_trickle_in_do_not_make_it_longer),
		cmocka_unit_test(a_client_that_does_not_read_cannot_hold_us),
		cmocka_unit_test(a_client_that_vanishes_is_let_go_at_once),
		cmocka_unit_test(a_silent_client_is_let_go_when_the_time_is_up),
		cmocka_unit_test(signals_end_the_session_and_not_us),
		cmocka_unit_test(a_signal_that_is_ignored_stays_so),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
