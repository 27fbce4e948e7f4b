#include "rblsmtpd/listfile.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/err.h"
#include "lib/mem.h"
#include "lib/plain.h"

/* read_mark - '+' or '-' in front of the zone */
static struct span
read_mark(struct span line, struct step *step)
{
	if (*line.s != '+' && *line.s != '-')
		return line;
	if (*line.s == '+')
		step->kind = STEP_ALLOW;
	else
		step->bounce = true;
	line.s++;
	line.len--;
	return line;
}

/* read_message - a '-' in front of the message is none of it */
static int
read_message(struct step *step, struct err *e)
{
	char *message = step->list.message;

	if (message == NULL || *message != '-')
		return 0;
	if (message[1] == '\0')
		return err_perm(e, "want a message behind the \":-\" of %s",
		    step->list.zone + dnsbl_key_length(step->list.zone));
	step->bounce = true;
	step->list.message = mem_string(message + 1);
	free(message);
	return 0;
}

static int
read_line(struct span line, const struct step *like, struct steps *steps,
    struct err *e)
{
	struct step step = *like;

	line = span_trim(line);
	if (line.len == 0 || *line.s == '#')
		return 0;
	if (memchr(line.s, '\0', line.len) != NULL)
		return err_perm(e, "a NUL byte in a list");
	line = read_mark(line, &step);
	if (dnsbl_parse(line, &step.list, e) < 0 ||
	    read_message(&step, e) < 0) {
		dnsbl_free(&step.list);
		return -1;
	}
	return steps_add(steps, &step, e);
}

int
listfile_read(const char *path, const struct step *like, struct steps *steps,
    struct err *e)
{
	FILE *file = plain_stream("open the lists in", path, e);
	char *line = NULL;
	size_t room = 0, number = 0;
	ssize_t len = 0;
	int rc = 0;

	if (file == NULL)
		return -1;
	errno = 0;
	while (rc == 0 && (len = getline(&line, &room, file)) >= 0) {
		number++;
		rc = read_line(
		    (struct span){ line, (size_t)len }, like, steps, e);
	}
	if (rc < 0)
		err_perm(e, "%s:%zu: %s", path, number, e->text);
	else if (ferror(file))
		rc = err_errno(e, errno, "read the lists in %s", path);
	free(line);
	fclose(file);
	return rc;
}
