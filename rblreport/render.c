#include "rblreport/render.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lib/bytes.h"
#include "lib/err.h"
#include "lib/files.h"
#include "lib/ip.h"
#include "lib/mem.h"
#include "lib/when.h"
#include "rblreport/builtin.h"
#include "rblreport/document.h"
#include "rblreport/report.h"
#include "rblreport/template.h"

/* in bytes; what is longer is cut, so that a screen stays a screen */
#define NAME_MAX_SHOWN    50
#define LISTS_MAX_SHOWN   240
#define LISTED_WIDTH      33 /* columns from "listed by" to the 78th */
#define HOST_MAX_SHOWN    64
#define HOME_MAX_SHOWN    200
#define SUBJECT_MAX_SHOWN 200
#define TEMPLATE_MAX      (1 << 20)

/* --- values --- */

/* put_words - a text from outside */
static void
put_words(struct document *v, const char *name, const char *text, size_t max)
{
	char *shown = span_printable(span_of(text), max);

	if (shown != NULL)
		doc_text(v, name, span_of(shown));
	free(shown);
}

/*
 * put_tail - the same for a host's name, which is cut at its front: what a
 * name is about stands at its end
 */
static void
put_tail(struct document *v, const char *name, const char *text)
{
	char *shown = span_printable(span_of(text), strlen(text));
	const char *tail = shown;
	struct buf cut = { 0 };

	if (shown == NULL)
		return;
	if (strlen(shown) > NAME_MAX_SHOWN) {
		tail += strlen(shown) - NAME_MAX_SHOWN;
		while (((unsigned char)*tail & 0xc0) == 0x80)
			tail++;
		buf_text(&cut, "...");
	}
	buf_text(&cut, tail);
	doc_text(v, name, span_of(cut.s));
	buf_free(&cut);
	free(shown);
}

static void
put_number(struct document *v, const char *name, int64_t number)
{
	doc_format(v, name, "%lld", (long long)number);
}

static void
put_time(struct document *v, const char *name, int64_t time)
{
	char text[WHEN_TEXT_SIZE];

	doc_text(v, name, span_of(when_local(time, text)));
}

/* put_day - a day as rblstat takes it */
static void
put_day(struct document *v, const char *name, int64_t time)
{
	char text[WHEN_TEXT_SIZE];

	doc_format(v, name, "%.10s", when_local(time, text));
}

static int
compare_times(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/*
 * put_timezone - what the times are in: "CET (+0100)", or where the clocks
 * were changed between them "CET (+0100), later CEST (+0200)"
 */
static void
put_timezone(struct document *v, const struct report *r, int64_t now)
{
	int64_t time[] = { r->since, r->first, r->last, now };
	char text[64], last[64] = "";
	struct buf zones = { 0 };
	struct tm tm;
	time_t t;
	size_t i;

	qsort(time, sizeof time / sizeof *time, sizeof *time, compare_times);
	for (i = 0; i < sizeof time / sizeof *time; i++) {
		t = (time_t)time[i];
		/* 0 stands for none */
		if (t == 0 && i + 1 < sizeof time / sizeof *time)
			continue;
		localtime_r(&t, &tm);
		/* a zone may be given any name, however long */
		if (strftime(text, sizeof text, "%Z (%z)", &tm) == 0 &&
		    strftime(text, sizeof text, "%z", &tm) == 0)
			continue;
		if (strcmp(text, last) == 0)
			continue;
		buf_format(
		    &zones, "%s%s", zones.len > 0 ? ", later " : "", text);
		memcpy(last, text, sizeof last);
	}
	put_words(v, "timezone", zones.s != NULL ? zones.s : "", zones.len);
	buf_free(&zones);
}

/* put_shell - a word for a command that somebody may copy into a shell */
static void
put_shell(struct document *v, const char *name, const char *word)
{
	char *shown = span_printable(span_of(word), strlen(word));
	struct buf quoted = { 0 };

	buf_shell(&quoted, span_of(shown));
	doc_text(v, name, buf_as_span(&quoted));
	buf_free(&quoted);
	free(shown);
}

/* --- rows --- */

static int
widest_address(const struct report_hosts *list)
{
	size_t width = strlen("255.255.255.255"), i;

	for (i = 0; i < list->count; i++)
		if (strlen(list->host[i].ip) > width)
			width = strlen(list->host[i].ip);
	return (int)width;
}

/* cut_line - as many words as fit, at least one, and the blank behind them */
static struct span
cut_line(struct span *words, size_t width)
{
	struct span line = { words->s, words->len };
	const char *blank;

	while (line.len > width &&
	    (blank = memrchr(line.s, ' ', line.len)) != NULL)
		line.len = (size_t)(blank - line.s);
	words->s += line.len;
	words->len -= line.len;
	if (words->len > 0) {
		words->s++;
		words->len--;
	}
	return line;
}

/* put_lists - the names of the lists: whole, and in lines for their column */
static void
put_lists(struct document *row, const char *lists)
{
	char *shown = span_printable(span_of(lists), LISTS_MAX_SHOWN), *line;
	struct document *to = row;
	struct span rest, next;

	doc_text(row, "lists", span_of(shown));
	for (rest = span_of(shown); rest.len > 0; to = NULL) {
		next = cut_line(&rest, LISTED_WIDTH);
		line = mem_copy(next.s, next.len);
		doc_text(to != NULL ? to : doc_row(row, "listed_more"),
		    "listed", span_of(line));
		free(line);
	}
	free(shown);
}

static void
put_host(struct document *row, const struct report_host *host, int width)
{
	struct ip ip;

	/* an address that is none could be anything, a command too */
	if (ip_read(span_of(host->ip), &ip)) {
		doc_text(row, "ip", span_of(host->ip));
		doc_truth(row, "command", ip_is_v4(&ip));
	}
	doc_format(row, "address", "%-*.*s", width, width, host->ip);
	doc_format(row, "tries", "%6lld", (long long)host->tries);
	put_time(row, "first", host->first);
	put_time(row, "last", host->last);
	if (host->name != NULL && host->name[0] != '\0')
		put_tail(row, "name", host->name);
	if (host->lists != NULL)
		put_lists(row, host->lists);
}

/* How one of the two lists of hosts is called in a template. */
struct names {
	const char *rows, *hosts, *tries, *cut_hosts, *cut_tries, *address;
};

static const struct names home_names = { "home", "home_hosts", "home_tries",
	"home_cut_hosts", "home_cut_tries", "home_address" };
static const struct names rest_names = { "rest", "rest_hosts", "rest_tries",
	"rest_cut_hosts", "rest_cut_tries", "rest_address" };

static void
put_hosts(struct document *v, const struct names *names,
    const struct report_hosts *list)
{
	int64_t tries = list->tries;
	int width = widest_address(list);
	size_t i;

	for (i = 0; i < list->count; i++) {
		put_host(doc_row(v, names->rows), &list->host[i], width);
		tries -= list->host[i].tries;
	}
	put_number(v, names->hosts, list->hosts);
	put_number(v, names->tries, list->tries);
	doc_format(v, names->address, "%-*s", width, "address");
	if (list->hosts > (int64_t)list->count) {
		put_number(
		    v, names->cut_hosts, list->hosts - (int64_t)list->count);
		put_number(v, names->cut_tries, tries);
	}
}

static void
put_zones(struct document *v, const struct report_zones *list)
{
	struct document *row;
	size_t i;

	for (i = 0; i < list->count; i++) {
		row = doc_row(v, "zones");
		doc_format(
		    row, "tries", "%6lld", (long long)list->zone[i].tries);
		doc_format(
		    row, "hosts", "%6lld", (long long)list->zone[i].hosts);
		if (list->zone[i].name != NULL)
			put_words(
			    row, "zone", list->zone[i].name, LISTS_MAX_SHOWN);
	}
	if (list->zones > (int64_t)list->count)
		put_number(v, "zones_cut", list->zones - (int64_t)list->count);
}

/* --- the page --- */

static void
put_totals(struct document *v, const struct report *r)
{
	doc_truth(v, "some", r->tries > 0);
	doc_truth(v, "some_home", r->home.hosts > 0);
	doc_truth(v, "some_rest", r->rest.hosts > 0);
	doc_truth(v, "one_host", r->hosts == 1);
	doc_truth(v, "nameless", r->hosts > 0 && r->named == 0);
	put_number(v, "tries", r->tries);
	put_number(v, "hosts", r->hosts);
	doc_format(v, "all_tries", "%6lld", (long long)r->tries);
	doc_format(v, "all_hosts", "%6lld", (long long)r->hosts);
	if (r->since != 0)
		put_time(v, "since", r->since);
	if (r->tries > 0) {
		put_time(v, "first", r->first);
		put_time(v, "last", r->last);
		put_day(v, "first_day", r->first);
		put_day(v, "last_day", r->last);
	}
}

static void
fill(struct document *v, const struct report *r,
    const struct render_frame *frame)
{
	put_words(v, "host", frame->host, HOST_MAX_SHOWN);
	put_time(v, "now", frame->now);
	put_day(v, "today", frame->now);
	put_timezone(v, r, frame->now);
	if (frame->home != NULL && frame->home[0] != '\0')
		put_words(v, "domains", frame->home, HOME_MAX_SHOWN);
	if (frame->db != NULL)
		put_shell(v, "db", frame->db);
	put_totals(v, r);
	put_hosts(v, &home_names, &r->home);
	put_hosts(v, &rest_names, &r->rest);
	put_zones(v, &r->zones);
}

/* --- templates --- */

static const char *
find_builtin(const char *name)
{
	const struct builtin *b;

	for (b = builtins; b->name != NULL; b++)
		if (strcmp(b->name, name) == 0)
			return b->text;
	return NULL;
}

/* read_template - that of the admin, or the one in the program */
static int
read_template(const struct template_shelf *shelf, const char *name,
    struct buf *text, struct buf *place, struct err *e)
{
	const char *builtin = find_builtin(name);
	int rc = 0;

	if (shelf->dir != NULL) {
		buf_format(place, "%s/%s", shelf->dir, name);
		rc = files_read(place->s, TEMPLATE_MAX, text, e);
	}
	if (rc > 0 && strspn(text->s, " \t\r\n") == text->len)
		return err_perm(e,
		    "template %s is empty; remove it to have the one in the "
		    "program",
		    place->s);
	if (rc != 0 || builtin == NULL)
		return rc;
	buf_clear(place);
	buf_text(place, name);
	buf_text(text, builtin);
	return 1;
}

/* first_line - a subject is one line, whatever the template makes of it */
static void
first_line(struct buf *subject)
{
	struct span text = buf_as_span(subject);
	char *line;

	while (text.len > 0 && strchr(" \t\r\n", *text.s) != NULL) {
		text.s++;
		text.len--;
	}
	text.len = text.len > 0 ? strcspn(text.s, "\r\n") : 0;
	line = span_printable(text, SUBJECT_MAX_SHOWN);
	buf_clear(subject);
	buf_text(subject, line != NULL ? line : "");
	free(line);
}

int
render_nightly(const struct report *r, const struct render_frame *frame,
    struct buf *subject, struct buf *body, struct err *e)
{
	struct template_shelf shelf = { read_template, frame->templates, NULL };
	struct document *view = document_new();
	int rc = -1;

	fill(view, r, frame);
	if (template_fill(&shelf, "nightly.subject.txt", view, subject, e) <
		0 ||
	    template_fill(&shelf, "nightly.txt", view, body, e) < 0)
		goto out;
	first_line(subject);
	/* a template of comments gives an empty text, not none */
	buf_text(body, "");
	rc = 0;
out:
	document_free(view);
	return rc;
}
