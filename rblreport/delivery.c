#include "rblreport/delivery.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/changes.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/lock.h"
#include "lib/mem.h"
#include "lib/settings.h"
#include "lib/store.h"
#include "rblreport/charts.h"
#include "rblreport/defang.h"
#include "rblreport/document.h"
#include "rblreport/message.h"
#include "rblreport/pages.h"
#include "rblreport/post.h"
#include "rblreport/render.h"
#include "rblreport/scene.h"
#include "rblreport/sheet.h"

/* --- what was asked for --- */

#define CSV "csv"

static const struct form {
	const char *name; /* as --format takes it */
	const char *form; /* for render(); NULL: a sheet */
	const char *suffix;
	unsigned charts;
	bool mail; /* a mail may have it alone */
} forms[] = {
	{ "text", "txt", "txt", CHARTS_TEXT, true },
	{ "html", "page.html", "html", CHARTS_SVG, false },
	{ "json", RENDER_JSON, "json", 0, false },
	{ CSV, NULL, "csv", 0, false },
};

static const struct form *
find_form(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof forms / sizeof *forms; i++)
		if (strcmp(forms[i].name, name) == 0)
			return &forms[i];
	return NULL;
}

bool
delivery_counts(const struct settings *s)
{
	return settings_on(s, SET_MAIL) || settings_on(s, SET_MARK);
}

/*
 * directory - where the report becomes a file; NULL: nowhere
 *
 * Who only looks must not replace the page of the day that was sent, so the
 * configured directory is for reports that count.
 */
static const char *
directory(const struct settings *s)
{
	const char *dir = settings_text(s, SET_OUTPUT);

	if (dir == NULL || strcmp(dir, "-") == 0)
		return NULL;
	return delivery_counts(s) || s->flagged[SET_OUTPUT] ? dir : NULL;
}

/* form_of - what was asked for, or what is usual there */
static const struct form *
form_of(const struct settings *s, const char *usual)
{
	const char *name = settings_text(s, SET_FORM);

	return find_form(name != NULL ? name : usual);
}

static int
check_form(const struct settings *s, bool sheet, struct err *e)
{
	const char *name = settings_text(s, SET_FORM);
	const struct form *form = name != NULL ? find_form(name) : NULL;

	if (name == NULL)
		return 0;
	if (form == NULL || (form->form == NULL && !sheet))
		return err_perm(e, "format \"%s\": give text, html%s", name,
		    sheet ? ", json or csv" : " or json");
	if (settings_on(s, SET_MAIL) && form->charts == 0)
		return err_perm(e,
		    "format \"%s\": a mail is html or text; give --output - "
		    "and no --mail to have %s",
		    name, name);
	return 0;
}

int
delivery_check(const struct settings *s, bool sheet, struct err *e)
{
	const char *dir = directory(s);

	if (check_form(s, sheet, e) < 0)
		return -1;
	if (dir != NULL &&
	    files_directory(dir, settings_name(SET_OUTPUT), e) < 0)
		return -1;
	dir = settings_text(s, SET_TEMPLATES);
	if (dir == NULL)
		return 0;
	return files_directory(dir, settings_name(SET_TEMPLATES), e);
}

/* --- its beginning and its end --- */

void
delivery_begin(
    struct delivery *x, const struct settings *s, const struct scene *scene)
{
	*x = (struct delivery){
		.s = s,
		.scene = scene,
		.d = document_new(),
		.sent = { .now = scene->now },
	};
}

void
delivery_end(struct delivery *x)
{
	lock_release(x->lock);
	store_close(x->store);
	document_free(x->d);
	post_free(x->post);
	buf_free(&x->missing);
}

int
delivery_open(struct delivery *x, struct err *e)
{
	const char *db = settings_text(x->s, SET_DB);
	bool counts = delivery_counts(x->s);
	struct buf path = { 0 };
	char *whole;
	int rc;

	if (store_open(db, counts ? STORE_WRITE : STORE_READ, &x->store, e) < 0)
		return -1;
	if (!counts)
		return 0;
	store_durable(x->store);
	/* one database is locked under one name, whatever links lead to it */
	whole = realpath(db, NULL);
	buf_format(&path, "%s.report-lock", whole != NULL ? whole : db);
	free(whole);
	rc = lock_take(
	    path.s, 0, "run it as the owner of the database", &x->lock, e);
	buf_free(&path);
	return rc;
}

/* carry - as whoever may write, where the report itself only looks */
static int
carry(struct delivery *x, struct err *e)
{
	struct store *store;
	int rc = changes_carry(x->store, x->s, e);

	if (rc >= 0 || delivery_counts(x->s))
		return rc;
	rc = store_open(settings_text(x->s, SET_DB), STORE_WRITE, &store, e);
	if (rc == 0)
		rc = changes_carry(store, x->s, e);
	store_close(store);
	return rc;
}

bool
delivery_carry(struct delivery *x, bool wanted)
{
	struct err why = { 0 };
	struct buf log = { 0 };
	int rc = carry(x, &why);

	changes_log(x->s, &log);
	if (rc < 0 || (rc == 0 && wanted))
		buf_format(&x->missing,
		    "%sWhom the admins let in is not known: %s%s.",
		    x->missing.len > 0 ? " " : "",
		    rc < 0 ? why.text : "rblunblock has written no ",
		    rc < 0 ? "" : log.s);
	buf_free(&log);
	return rc > 0;
}

/* --- standard output and files --- */

static int
print(struct span text, struct err *e)
{
	if (fwrite(text.s, 1, text.len, stdout) != text.len ||
	    fflush(stdout) != 0)
		return err_errno(e, errno, "write to standard output");
	return 0;
}

static const char *
templates(const struct delivery *x)
{
	return settings_text(x->s, SET_TEMPLATES);
}

/* defang_if_wanted - for mail; a page and what programs read came before */
static void
defang_if_wanted(const struct delivery *x)
{
	if (settings_on(x->s, SET_DEFANG))
		defang(x->d);
}

static int
show(const struct delivery *x, const struct form *form, struct buf *out,
    struct err *e)
{
	/* a template of comments gives an empty text, not none */
	buf_text(out, "");
	if (form->mail)
		defang_if_wanted(x);
	if (form->form != NULL)
		return render(templates(x), x->d, form->form, out, e);
	sheet_write(x->d, out);
	return 0;
}

static int
print_report(const struct delivery *x, struct err *e)
{
	struct buf text = { 0 };
	int rc = show(x, form_of(x->s, "text"), &text, e);

	if (rc == 0)
		rc = print(buf_as_span(&text), e);
	buf_free(&text);
	return rc;
}

/* write_file - and, for pages, the index that leads to it */
static int
write_file(const struct delivery *x, const char *dir, struct err *e)
{
	const struct form *form = form_of(x->s, "html");
	struct buf text = { 0 }, name = { 0 }, path = { 0 };
	int rc;

	buf_format(&name, "%s-%s.%s", x->sent.kind, x->date, form->suffix);
	rc = show(x, form, &text, e);
	if (rc == 0)
		rc = files_write(dir, name.s, buf_as_span(&text), &path, e);
	if (rc == 0 && strcmp(form->suffix, "html") == 0)
		rc = pages_index(dir, templates(x), x->d, e);
	buf_char(&path, '\n');
	/* beside a mail it would only make cron send a second one */
	if (rc == 0 && !settings_on(x->s, SET_MAIL))
		rc = print(buf_as_span(&path), e);
	buf_free(&text);
	buf_free(&name);
	buf_free(&path);
	return rc;
}

/* --- mail --- */

static int
remember(const struct delivery *x, const struct posted *posted, struct err *e)
{
	struct digest_sent sent = x->sent;
	struct err why = { 0 };

	sent.message_id = posted->id;
	sent.unserved = posted->unserved;
	sent.unserved_count = posted->unserved_count;
	if (digest_mark(x->store, &sent, &why) == 0)
		return 0;
	*e = why;
	if (why.kind == ERR_TEMP)
		return err_temp(e,
		    "the report was delivered, but the next one repeats it: "
		    "%s",
		    why.text);
	return err_perm(e,
	    "the report was delivered, but the next one repeats it: %s",
	    why.text);
}

/* not_sent - a night is not lost by it; of a month nobody else would tell */
static int
not_sent(const struct delivery *x, struct err *e)
{
	bool night = strcmp(x->sent.kind, DIGEST_NIGHTLY) == 0;
	const char *then =
	    night ? "the next report has it too" : "it has to be sent again";

	if (e->kind == ERR_TEMP)
		return err_temp(e, "%s; %s", e->text, then);
	return err_perm(e, "%s; %s", e->text, then);
}

/* A mail, in all its parts. */
struct letter {
	struct buf subject, text, html;
	struct message_image *image;
};

static void
letter_free(struct letter *letter)
{
	buf_free(&letter->subject);
	buf_free(&letter->text);
	buf_free(&letter->html);
	free(letter->image);
}

/* write_letter - as text, and as HTML unless text alone was asked for */
static int
write_letter(const struct delivery *x, const struct pictures *pictures,
    struct letter *letter, struct message *message, struct err *e)
{
	bool html = !form_of(x->s, "html")->mail;
	size_t i;

	buf_text(&letter->text, "");
	defang_if_wanted(x);
	if (render_subject(templates(x), x->d, &letter->subject, e) < 0 ||
	    render(templates(x), x->d, "txt", &letter->text, e) < 0 ||
	    (html &&
		render(templates(x), x->d, "mail.html", &letter->html, e) < 0))
		return -1;
	message->subject = letter->subject.s;
	message->text = letter->text.s;
	if (!html)
		return 0;
	letter->image = mem_new(pictures->count * sizeof *letter->image);
	for (i = 0; i < pictures->count; i++)
		letter->image[i] = (struct message_image){
			.cid = pictures->one[i].cid,
			.name = pictures->one[i].name,
			.png = buf_as_span(&pictures->one[i].png),
		};
	message->html = letter->html.s;
	message->image = letter->image;
	message->image_count = pictures->count;
	return 0;
}

static int
mail_and_remember(
    const struct delivery *x, const struct pictures *pictures, struct err *e)
{
	struct message message = { 0 };
	struct letter letter = { 0 };
	struct posted posted = { 0 };
	int rc;

	/* a mail that cannot be remembered would come back every night */
	rc = digest_try_mark(x->store, e);
	if (rc == 0)
		rc = write_letter(x, pictures, &letter, &message, e);
	if (rc == 0 && post_send(x->post, x->scene, &message, &posted, e) < 0)
		rc = not_sent(x, e);
	if (rc == 0)
		rc = remember(x, &posted, e);
	letter_free(&letter);
	posted_free(&posted);
	return rc;
}

/* --- all of it --- */

/* draw - the charts in all forms that the report will be in */
static void
draw(const struct delivery *x, struct pictures *pictures)
{
	bool mail = settings_on(x->s, SET_MAIL);
	unsigned charts = 0;
	struct buf tag = { 0 };

	if (directory(x->s) != NULL)
		charts |= form_of(x->s, "html")->charts;
	else if (!mail)
		charts |= form_of(x->s, "text")->charts;
	if (mail)
		charts |= CHARTS_TEXT |
		    (form_of(x->s, "html")->mail ? 0 : CHARTS_PNG);
	buf_format(&tag, "%lld.%ld@rblreport", (long long)x->scene->now,
	    x->scene->pid);
	charts_put(
	    x->d, doc_number_of(x->d, "empty") ? 0 : charts, tag.s, pictures);
	buf_free(&tag);
}

static int
deliver(
    const struct delivery *x, const struct pictures *pictures, struct err *e)
{
	const char *dir = directory(x->s);
	bool mail = settings_on(x->s, SET_MAIL);
	const struct posted unposted = { 0 };
	bool quiet = x->nothing && settings_on(x->s, SET_QUIET_WHEN_EMPTY);

	if (dir != NULL && write_file(x, dir, e) < 0)
		return -1;
	if (quiet)
		return 0;
	if (mail)
		return mail_and_remember(x, pictures, e);
	if (dir == NULL && print_report(x, e) < 0)
		return -1;
	return settings_on(x->s, SET_MARK) ? remember(x, &unposted, e) : 0;
}

int
delivery_make(const struct delivery *x, struct err *e)
{
	struct pictures pictures = { 0 };
	int rc;

	if (x->missing.len > 0)
		doc_missing(x->d, "%s", x->missing.s);
	draw(x, &pictures);
	rc = deliver(x, &pictures, e);
	pictures_free(&pictures);
	return rc;
}
