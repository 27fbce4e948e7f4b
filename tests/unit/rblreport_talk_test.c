/* talk: what is left of a conversation with a mail server */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "rblreport/envelope.h"
#include "rblreport/talk.h"

/*
 * talk_over - lines of both sides, "C: " and "S: " in front; each is handed
 * over in memory of its own length, for those who watch memory
 */
static void
talk_over(struct talk *talk, const char *lines)
{
	const char *end;
	char *line;
	size_t len;

	for (; *lines != '\0'; lines = end + 1) {
		end = strchr(lines, '\n');
		len = (size_t)(end - lines) - 3;
		line = malloc(len + 2);
		memcpy(line, lines + 3, len);
		memcpy(line + len, "\r\n", 2);
		(*lines == 'C' ? talk_said : talk_heard)(
		    talk, (struct span){ line, len + 2 });
		free(line);
	}
}

static void
the_last_command_and_its_reply_are_kept(void **state)
{
	static const struct {
		const char *lines, *command, *reply;
	} cases[] = {
		{ "", "", "" },
		{ "S: 554 go away\n", "", "554 go away" },
		{ "S: 220 hi\nC: EHLO me\n", "EHLO me", "" },
		{ "C: EHLO me\nS: 250-mx\nS: 250-SIZE 9\nS: 250 HELP\n",
		    "EHLO me", "250 mx SIZE 9 HELP" },
		{ "C: MAIL FROM:<a@b>\nS: 550-5.7.1 first\nS: 550 5.7.1 last\n",
		    "MAIL FROM:<a@b>", "550 5.7.1 first 5.7.1 last" },
		{ "C: DATA\nS: 354 go on\nC: QUIT\nS: 221 bye\n", "DATA",
		    "354 go on" },
		/* replies that are none do no harm */
		{ "S: 550-\nS: 550 \nS: 550\n", "", "550" },
		{ "S: 550-a\nS: 55\nS: \n", "", "" },
		{ "S: 5-\nS: -\n", "", "-" },
		/* a password is not kept */
		{ "C: AUTH PLAIN AGEAYg==\nS: 535 no\n", "AUTH", "535 no" },
		{ "C: AUTH LOGIN\nS: 334 VXNl\nC: c2VjcmV0\nS: 535 no\n",
		    "AUTH", "535 no" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct talk talk = { 0 };

		talk_over(&talk, cases[i].lines);
		assert_string_equal(talk.command, cases[i].command);
		assert_string_equal(talk.reply, cases[i].reply);
	}
}

static void
the_message_is_a_command_of_its_own(void **state)
{
	struct talk talk = { 0 };

	(void)state;
	talk_over(&talk, "C: DATA\nS: 354 go on\n");
	talk_sends(&talk);
	assert_string_equal(talk.command, "the message");
	assert_string_equal(talk.reply, "");
	talk_over(&talk, "S: 552 too much\n");
	assert_string_equal(talk.reply, "552 too much");
}

static void
each_recipient_has_his_reply(void **state)
{
	struct recipient who[] = { { "a@x", NULL }, { "b@x", NULL },
		{ "c@x", NULL } };
	struct recipient *asked[] = { &who[0], &who[1], &who[2] };
	struct talk talk = { .asked = asked, .count = 3 };
	size_t i;

	(void)state;
	/* whatever the address looks like on the way */
	talk_over(&talk,
	    "C: RCPT TO:<a@x>\nS: 250 ok\n"
	    "C: RCPT TO:<xn--b>\nS: 550-no\nS: 550 such user\n"
	    "C: RCPT TO:<c@x>\nS: 452 too many\n"
	    "C: RCPT TO:<d@x>\nS: 550 nobody asked\n"
	    "C: DATA\nS: 554 no\n");
	assert_null(who[0].refusal);
	assert_string_equal(who[1].refusal, "550 no such user");
	assert_string_equal(who[2].refusal, "452 too many");
	for (i = 0; i < 3; i++)
		free(who[i].refusal);
}

static void
a_reply_of_any_length_is_cut(void **state)
{
	struct talk talk = { 0 };
	char line[1000];
	int i;

	(void)state;
	memset(line, 'x', sizeof line);
	memcpy(line, "550-", 4);
	for (i = 0; i < 3; i++)
		talk_heard(&talk, (struct span){ line, sizeof line });
	assert_int_equal(strlen(talk.reply), sizeof talk.reply - 1);
	memcpy(line, "RCPT TO:", 8);
	talk_said(&talk, (struct span){ line, sizeof line });
	assert_int_equal(strlen(talk.command), sizeof talk.command - 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_last_command_and_its_reply_are_kept),
		cmocka_unit_test(the_message_is_a_command_of_its_own),
		cmocka_unit_test(each_recipient_has_his_reply),
		cmocka_unit_test(a_reply_of_any_length_is_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
