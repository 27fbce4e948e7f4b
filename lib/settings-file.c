#include "lib/settings-parts.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <ini.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/mem.h"
#include "lib/plain.h"

struct reading {
	struct settings *s;
	const char *path;
	FILE *file;
	char *line; /* owned, for getline(3) */
	size_t size;
	int number;                /* of the line, from 1 */
	bool said[SETTINGS_COUNT]; /* in this file */
	struct buf wrong;          /* why the first bad line is one */
	int wrong_line;
};

/* complain - keep the first complaint, about `key` unless that is NULL */
static void
complain(struct reading *r, const char *key, const char *why)
{
	if (r->wrong_line != 0)
		return;
	r->wrong_line = r->number;
	if (key != NULL)
		buf_format(&r->wrong, "\"%s\" ", key);
	buf_text(&r->wrong, why);
}

static bool
is_comment(const char *line)
{
	line += strspn(line, " \t");
	return *line == '#' || *line == ';';
}

/*
 * next_line - hand inih a line that it takes in whole, as fgets(3) would
 *
 * It would cut a longer one, and take the rest for another line. A comment
 * may be of any length; inih gets an empty line for it.
 */
static char *
next_line(char *out, int size, void *data)
{
	struct reading *r = data;
	ssize_t len = getline(&r->line, &r->size, r->file);

	if (len < 0)
		return NULL;
	r->number++;
	*out = '\0';
	if (is_comment(r->line))
		return out;
	if (strlen(r->line) < (size_t)len)
		complain(r, NULL, "a zero byte; this is no configuration");
	if (len >= size)
		complain(r, NULL,
		    "the line is too long; let it go on in the next one, "
		    "indented");
	if (r->wrong_line == 0)
		memcpy(out, r->line, (size_t)len + 1);
	return out;
}

/* same_name - whether the file means this row; '-' is as good as '_' */
static bool
same_name(const char *name, const char *key)
{
	while (
	    *name != '\0' && (*name == *key || (*name == '_' && *key == '-')))
		name++, key++;
	return *name == *key;
}

static int
find_key(const char *key)
{
	int i;

	for (i = 0; i < SETTINGS_COUNT; i++)
		if (!settings_rows[i].flag_only &&
		    same_name(settings_rows[i].name, key))
			return i;
	return -1;
}

/* goes_on - whether the line is more of the value of the one before */
static bool
goes_on(const struct reading *r)
{
	return r->line[0] == ' ' || r->line[0] == '\t';
}

/* --- the admin's own formats --- */

/* own_format - the one of this name, made when it is not there yet */
static struct own_format *
own_format(struct settings *s, const char *name)
{
	struct own_format *own;
	size_t i;

	for (i = 0; i < s->own_count; i++)
		if (strcmp(s->own[i].name, name) == 0)
			return &s->own[i];
	s->own = mem_resize(s->own, s->own_count + 1, sizeof *s->own);
	own = &s->own[s->own_count++];
	*own = (struct own_format){ .name = mem_string(name) };
	return own;
}

static void
note_place(const struct reading *r, struct own_format *own)
{
	struct buf place = { 0 };

	buf_format(&place, "%s:%d", r->path, r->number);
	free(own->place);
	own->place = place.s;
}

/* take_own - one key of a section "[format NAME]" */
static int
take_own(
    struct reading *r, const char *name, const char *key, const char *value)
{
	struct own_format *own = own_format(r->s, name);
	bool pattern = strcmp(key, "pattern") == 0;
	char **at = pattern ? &own->pattern : &own->literal;
	struct buf all = { 0 };

	if (!pattern && strcmp(key, "literal") != 0) {
		complain(r, key,
		    "is nothing that a format has; give literal "
		    "and pattern");
		return 0;
	}
	if (*at != NULL && !goes_on(r)) {
		complain(r, key, "is set a second time; drop one of them");
		return 0;
	}
	if (*at == NULL && (pattern || own->place == NULL))
		note_place(r, own);
	if (*at != NULL)
		buf_format(&all, "%s ", *at);
	buf_text(&all, value);
	free(*at);
	*at = all.s;
	return 1;
}

/* check_own - whether each format has what it needs */
static int
check_own(const struct settings *s, struct err *e)
{
	const struct own_format *own;
	size_t i;

	for (i = 0; i < s->own_count; i++) {
		own = &s->own[i];
		if (own->literal == NULL || *own->literal == '\0')
			return err_perm(e,
			    "%s: format %s: the literal is missing; give what "
			    "stands in every such line",
			    own->place, own->name);
		if (own->pattern == NULL || *own->pattern == '\0')
			return err_perm(e,
			    "%s: format %s: the pattern is missing", own->place,
			    own->name);
	}
	return 0;
}

/* --- pairs --- */

#define FORMAT_SECTION "format "

/* read_switch - "yes", or "no", which is as good as nothing */
static bool
read_switch(const char **value)
{
	if (strcmp(*value, "no") == 0)
		*value = "";
	return **value == '\0' || strcmp(*value, "yes") == 0;
}

/*
 * take_pair - one key of the file; inih hands a value that goes on in
 * indented lines over piece by piece. Other sections than those of formats
 * are for the reader's eye.
 */
static int
take_pair(void *data, const char *section, const char *key, const char *value)
{
	struct reading *r = data;
	bool again;
	struct buf all = { 0 };
	int i;

	if (strncmp(section, FORMAT_SECTION, strlen(FORMAT_SECTION)) == 0)
		return take_own(
		    r, section + strlen(FORMAT_SECTION), key, value);
	i = find_key(key);
	if (i < 0) {
		complain(r, key, "is no setting; see rblkit.conf(5)");
		return 0;
	}
	again = r->said[i];
	r->said[i] = true;
	if (again && !goes_on(r)) {
		complain(r, key, "is set a second time; drop one of them");
		return 0;
	}
	if (settings_rows[i].arg == NULL && !read_switch(&value)) {
		complain(r, key, "wants yes or no");
		return 0;
	}
	if (r->s->flagged[i])
		return 1;
	if (again && r->s->value[i] != NULL)
		buf_format(&all, "%s ", r->s->value[i]);
	buf_text(&all, value);
	settings_put(r->s, (enum setting)i, all.s);
	buf_free(&all);
	return 1;
}

static int
read_stream(struct reading *r, const char *path, struct err *e)
{
	int bad = ini_parse_stream(next_line, r, take_pair, r);

	if (ferror(r->file))
		return err_errno(e, errno, "read configuration %s", path);
	if (r->wrong_line != 0 && (bad <= 0 || r->wrong_line <= bad))
		return err_perm(
		    e, "%s:%d: %s", path, r->wrong_line, r->wrong.s);
	if (bad != 0)
		return err_perm(e,
		    "%s:%d: want \"key = value\"; see rblkit.conf(5)", path,
		    bad);
	return 0;
}

int
settings_read_file(struct settings *s, const char *path, struct err *e)
{
	struct reading r = { .s = s, .path = path };
	int rc;

	r.file = plain_stream("read configuration", path, e);
	if (r.file == NULL)
		return -1;
	rc = read_stream(&r, path, e);
	if (rc == 0)
		rc = check_own(s, e);
	fclose(r.file);
	free(r.line);
	buf_free(&r.wrong);
	return rc;
}
