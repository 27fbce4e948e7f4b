/*
 * stub_smtpd - a mail server as small as can be, to stand behind rblsmtpd
 *
 * It says yes to everything but takes no mail.
 */
#include <stdio.h>
#include <strings.h>
#include <unistd.h>

static void
say(const char *line, size_t len)
{
	if (write(STDOUT_FILENO, line, len) != (ssize_t)len)
		_exit(1);
}

int
main(void)
{
	char line[1024];

	say("220 stub\r\n", 10);
	while (fgets(line, sizeof line, stdin) != NULL) {
		if (strncasecmp(line, "QUIT", 4) == 0) {
			say("221 stub\r\n", 10);
			return 0;
		}
		say("250 stub\r\n", 10);
	}
	return 0;
}
