#include "rblreport/chart.h"

#include <sys/mman.h>
#include <sys/wait.h>

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <unistd.h>

#include "lib/err.h"
#include "lib/when.h"

#define FEW        6 /* a chart of less has no halves on its axis */
#define OUTPUT_MAX (4 << 20)
#define LABELS     8 /* below the axis; more would run into each other */

/* columns of a chart of text */
#define TICS_WIDTH 9
#define BARS_WIDTH 65
#define STEP_MAX   6 /* a lone bar is no wall */
#define TICS       4 /* numbers above 0, at most; two in a line are one */

extern char **environ;

static void tidy_text(struct buf *drawn);
static void tidy_svg(struct buf *drawn);

#define BOXES "$bars using 0:1 with boxes linecolor rgb '#4a7fb5'"

static const struct form {
	const char *terminal; /* NULL: as wide as the bars want it */
	const char *grid;
	void (*tidy)(struct buf *drawn);
} forms[] = {
	[CHART_TEXT] = { NULL, "noytics", tidy_text },
	[CHART_PNG] = { "pngcairo noenhanced size 1200,400 fontscale 1.8 "
			"linewidth 2 background rgb '#ffffff'",
	    "ytics linecolor rgb '#b0b0b0' linewidth 0.5", NULL },
	[CHART_SVG] = { "svg noenhanced size 720,240 font 'sans-serif,15'",
	    "ytics linecolor rgb '#b0b0b0' linewidth 0.5", tidy_svg },
};

/* --- the script --- */

static void
put_label(struct span label, struct buf *script)
{
	size_t i;

	buf_char(script, '"');
	for (i = 0; i < label.len; i++)
		buf_char(script,
		    isalnum((unsigned char)label.s[i]) ||
			    memchr(".:-/ ", label.s[i], 5) != NULL
			? label.s[i]
			: '?');
	buf_char(script, '"');
}

static void
put_labels(const struct chart *chart, struct buf *script)
{
	size_t every = (chart->count + LABELS - 1) / LABELS, i;

	buf_text(script, "set xtics (");
	for (i = 0; i < chart->count; i += every) {
		buf_text(script, i > 0 ? ", " : "");
		put_label(chart->bar[i].label, script);
		buf_format(script, " %zu", i);
	}
	buf_text(script, ")\n");
}

static double
highest(const struct chart *chart)
{
	double value = 0;
	size_t i;

	for (i = 0; i < chart->count; i++)
		if (chart->bar[i].value > value)
			value = chart->bar[i].value;
	return value;
}

/* step_of - columns of text from one bar to the next */
static size_t
step_of(const struct chart *chart)
{
	size_t step = chart->count > 0 ? BARS_WIDTH / chart->count : 1;

	return step < 1 ? 1 : step > STEP_MAX ? STEP_MAX : step;
}

/* text_tic - from one number to the next: 1, 2 or 5, and any noughts */
static double
text_tic(double highest)
{
	static const double more[] = { 2, 2.5, 2 };
	double tic = 1;
	size_t i;

	for (i = 0; tic * TICS < highest; i++)
		tic *= more[i % (sizeof more / sizeof *more)];
	return tic;
}

static void
put_tics(const struct chart *chart, const struct form *form, struct buf *script)
{
	double value = highest(chart);

	if (form->terminal == NULL)
		buf_format(script, "set ytics %.17g\n", text_tic(value));
	else if (value < FEW)
		buf_text(script, "set ytics 1\n");
}

static void
put_terminal(
    const struct chart *chart, const struct form *form, struct buf *script)
{
	if (form->terminal != NULL)
		buf_format(script, "set terminal %s\n", form->terminal);
	else
		buf_format(script,
		    "set terminal dumb noenhanced size %zu,12\n"
		    "set lmargin %d\n",
		    TICS_WIDTH + chart->count * step_of(chart) + 2, TICS_WIDTH);
}

/* put_plot - boxes, or as many lines side by side as fit with a gap */
static void
put_plot(const struct chart *chart, const struct form *form, struct buf *script)
{
	size_t step = step_of(chart), lines = step > 1 ? step - 1 : 1;

	if (form->terminal != NULL)
		buf_text(script, "plot " BOXES "\n");
	else
		buf_format(script,
		    "plot for [k=0:%zu] $bars using ($0 + (k - %zu / 2.0) / "
		    "%zu.0):1 with impulses linetype 2\n",
		    lines - 1, lines - 1, step);
}

static void
write_script(
    const struct chart *chart, const struct form *form, struct buf *script)
{
	size_t i;

	put_terminal(chart, form, script);
	buf_format(script,
	    "set encoding utf8\n"
	    "unset key\n"
	    "set border 1\n"
	    "set tics nomirror scale 0\n"
	    "set rmargin 1\n"
	    "set grid %s\n"
	    "set xrange [-0.5:%zu-0.5]\n"
	    "set yrange [0:*<1e15]\n"
	    "set boxwidth 0.7\n"
	    "set style fill solid noborder\n",
	    form->grid, chart->count);
	put_labels(chart, script);
	put_tics(chart, form, script);
	buf_text(script, "$bars << END_OF_BARS\n");
	for (i = 0; i < chart->count; i++)
		buf_format(script, "%.17g\n", chart->bar[i].value);
	buf_text(script, "END_OF_BARS\n");
	put_plot(chart, form, script);
}

/* --- the program --- */

static int
spawn(int in, int out, int complaints, pid_t *pid)
{
	char program[] = "gnuplot", defaults[] = "-d"; /* no ~/.gnuplot */
	char *argv[] = { program, defaults, NULL };
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attributes;
	sigset_t none;
	int rc;

	sigemptyset(&none);
	posix_spawnattr_init(&attributes);
	posix_spawnattr_setsigmask(&attributes, &none);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, in, STDIN_FILENO);
	posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO);
	posix_spawn_file_actions_adddup2(&files, complaints, STDERR_FILENO);
	rc = posix_spawnp(pid, argv[0], &files, &attributes, argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attributes);
	return rc;
}

/* read_all - until the end of it: 0; 1 when the time is over */
static int
read_all(int fd, int limit_ms, struct buf *out)
{
	int64_t end = when_tick_ms() + limit_ms, left;
	struct pollfd wait = { .fd = fd, .events = POLLIN };
	char piece[16384];
	ssize_t len;

	for (;;) {
		left = end - when_tick_ms();
		if (left <= 0 || out->len > OUTPUT_MAX)
			return 1;
		if (poll(&wait, 1, (int)left) <= 0)
			continue;
		len = read(fd, piece, sizeof piece);
		if (len == 0 || (len < 0 && errno != EINTR))
			return 0;
		buf_add(out, piece, len > 0 ? (size_t)len : 0);
	}
}

/* first_line - what stands in the file of complaints */
static void
first_line(int fd, char *line, size_t size)
{
	ssize_t len = pread(fd, line, size - 1, 0);
	struct span text = { line, len > 0 ? (size_t)len : 0 };

	text = span_trim(text);
	memmove(line, text.s, text.len);
	line[text.len] = '\0';
	line[strcspn(line, "\n")] = '\0';
}

static int
judge(int late, int status, int complaints, const struct buf *drawn,
    struct err *e)
{
	char line[200] = "";

	first_line(complaints, line, sizeof line);
	if (late)
		return err_temp(e, "gnuplot: it took too long");
	if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
		return err_perm(e, "gnuplot: it cannot be started");
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || drawn->len == 0)
		return err_temp(e, "gnuplot: %s",
		    line[0] != '\0' ? line : "it drew nothing");
	return 0;
}

/* run - gnuplot on a script that is in a file of memory */
static int
run(int script, int complaints, int limit_ms, struct buf *drawn, struct err *e)
{
	int ends[2], late, status = 0, rc;
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return err_errno(e, errno, "gnuplot: make a pipe");
	rc = spawn(script, ends[1], complaints, &pid);
	close(ends[1]);
	if (rc != 0) {
		close(ends[0]);
		return err_errno(e, rc, "start gnuplot");
	}
	late = read_all(ends[0], limit_ms, drawn);
	close(ends[0]);
	if (late)
		kill(pid, SIGKILL);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return judge(late, status, complaints, drawn, e);
}

/* --- what it drew --- */

/* tidy_text - without empty lines, and blanks at the ends of others */
static void
tidy_text(struct buf *drawn)
{
	struct buf out = { 0 };
	char *line = drawn->s, *end;

	while (line != NULL && *line != '\0') {
		end = strchrnul(line, '\n');
		while (end > line && strchr(" \f\r\n", end[-1]) != NULL)
			end--;
		if (end > line) {
			buf_add(&out, line, (size_t)(end - line));
			buf_char(&out, '\n');
		}
		line = strchr(end, '\n');
		line += line != NULL;
	}
	buf_free(drawn);
	*drawn = out;
}

/* drop - all from one mark to the next end mark */
static void
drop(struct buf *text, const char *from, const char *to)
{
	char *start = text->s, *end;

	while (start != NULL && (start = strstr(start, from)) != NULL &&
	    (end = strstr(start + strlen(from), to)) != NULL) {
		end += strlen(to);
		memmove(start, end, strlen(end) + 1);
	}
	text->len = text->s != NULL ? strlen(text->s) : 0;
}

/*
 * tidy_svg - an element that can stand in HTML beside others: no ids, no
 * title of gnuplot's, no size but that of where it stands
 */
static void
tidy_svg(struct buf *drawn)
{
	size_t i;

	drop(drawn, "<?xml", "?>");
	drop(drawn, "<title>", "</title>");
	drop(drawn, "<desc>", "</desc>");
	drop(drawn, "<defs>", "</defs>");
	drop(drawn, " id=\"", "\"");
	drop(drawn, "<rect x=\"0\"", "/>");
	drop(drawn, "width=\"720\" height=\"240\"", "\n");
	drop(drawn, "xmlns", "\n");
	for (i = 0; i < drawn->len; i++)
		if (strchr("\n\r\t", drawn->s[i]) != NULL)
			drawn->s[i] = ' ';
}

/* memory_file - a file without a name, for what is asked and complained */
static int
memory_file(const char *name, const struct buf *text)
{
	int fd = memfd_create(name, MFD_CLOEXEC);

	if (fd >= 0 && text != NULL &&
	    pwrite(fd, text->s, text->len, 0) != (ssize_t)text->len) {
		close(fd);
		return -1;
	}
	return fd;
}

int
chart_draw(const struct chart *chart, enum chart_form form, int limit_ms,
    struct buf *out, struct err *e)
{
	struct buf text = { 0 }, drawn = { 0 };
	int script, complaints, rc;

	write_script(chart, &forms[form], &text);
	script = memory_file("script", &text);
	complaints = memory_file("complaints", NULL);
	if (script < 0 || complaints < 0)
		rc = err_errno(e, errno, "gnuplot: write its script");
	else
		rc = run(script, complaints, limit_ms, &drawn, e);
	if (rc == 0 && forms[form].tidy != NULL)
		forms[form].tidy(&drawn);
	if (rc == 0)
		buf_span(out, buf_as_span(&drawn));
	if (script >= 0)
		close(script);
	if (complaints >= 0)
		close(complaints);
	buf_free(&text);
	buf_free(&drawn);
	return rc;
}
