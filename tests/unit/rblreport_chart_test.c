/* chart: what gnuplot makes of bars, and what happens when it does not */
#include <sys/stat.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lib/err.h"
#include "rblreport/chart.h"

enum { BARS = 30 };

static char *path; /* $PATH as it was */

/* draw - bars from 0 on, each one higher by `more`, under one label */
static int
draw(const char *label, double more, enum chart_form form, struct buf *out,
    struct err *e)
{
	struct chart_bar bar[BARS];
	struct chart chart = { bar, BARS };
	size_t i;

	for (i = 0; i < BARS; i++)
		bar[i] = (struct chart_bar){ span_of(label), (double)i * more };
	*e = (struct err){ 0 };
	buf_clear(out);
	return chart_draw(&chart, form, 10000, out, e);
}

static void
a_chart_of_text_fits_into_a_mail(void **state)
{
	struct buf out = { 0 };
	struct err e;
	char *line, *rest;

	(void)state;
	assert_int_equal(draw("03-02", 40, CHART_TEXT, &out, &e), 0);
	assert_non_null(strstr(out.s, "03-02"));
	assert_non_null(strstr(out.s, "1000 +"));
	for (rest = out.s; (line = strsep(&rest, "\n")) != NULL;) {
		assert_true(strlen(line) <= 78);
		assert_true(*line == '\0' || line[strlen(line) - 1] != ' ');
	}
	buf_free(&out);
}

/* more of them than there are lines would hide each other */
static void
the_numbers_beside_a_chart_of_text_are_a_scale(void **state)
{
	static const double more[] = { 0.04, 0.1, 0.2, 1, 2.5, 3, 4, 6.25, 7.9,
		40, 333, 1e6 };
	struct buf out = { 0 };
	double above, number, step;
	char *line, *rest, *end;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof more / sizeof *more; i++) {
		assert_int_equal(draw("x", more[i], CHART_TEXT, &out, &e), 0);
		above = step = 0;
		for (rest = out.s; (line = strsep(&rest, "\n")) != NULL;) {
			number = strtod(line, &end);
			if (!span_starts(span_of(end), " +"))
				continue;
			if (above > 0 && step > 0)
				assert_true(above - number == step);
			else if (above > 0)
				step = above - number;
			above = number;
		}
		assert_true(step >= 1);
		assert_true(above == 0);
	}
	buf_free(&out);
}

static void
bars_that_are_all_nothing_are_drawn_too(void **state)
{
	struct buf out = { 0 };
	struct err e;

	(void)state;
	assert_int_equal(draw("03-02", 0, CHART_TEXT, &out, &e), 0);
	assert_non_null(strstr(out.s, "03-02"));
	buf_free(&out);
}

static void
a_picture_is_png(void **state)
{
	struct buf out = { 0 };
	struct err e;

	(void)state;
	assert_int_equal(draw("03-02", 40, CHART_PNG, &out, &e), 0);
	assert_true(out.len > 1000);
	assert_memory_equal(out.s, "\x89PNG\r\n\x1a\n", 8);
	buf_free(&out);
}

static void
an_element_may_stand_beside_others(void **state)
{
	struct buf out = { 0 };
	struct err e;

	(void)state;
	assert_int_equal(draw("03-02", 40, CHART_SVG, &out, &e), 0);
	assert_true(span_starts(span_trim(buf_as_span(&out)), "<svg "));
	assert_true(span_ends(span_trim(buf_as_span(&out)), "</svg>"));
	assert_non_null(strstr(out.s, ">03-02</text>"));
	assert_null(strstr(out.s, " id="));
	assert_null(strstr(out.s, "\n"));
	assert_null(strstr(out.s, "Gnuplot"));
	buf_free(&out);
}

static void
a_label_says_nothing_to_gnuplot(void **state)
{
	static const char *const labels[] = { "\"; system('touch hacked'); \"",
		"`touch hacked`", "$(touch hacked)", "a\nexit\n",
		"\nEND_OF_BARS\nsystem('touch hacked')\n", "a\\\"b", "@x",
		"{/=99 x}", "<script>", "%s%n" };
	struct buf out = { 0 };
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof labels / sizeof *labels; i++) {
		assert_int_equal(draw(labels[i], 1, CHART_SVG, &out, &e), 0);
		assert_null(strstr(out.s, "<script"));
		assert_int_not_equal(access("hacked", F_OK), 0);
	}
	buf_free(&out);
}

/* pretend - have a script in the place of gnuplot */
static void
pretend(const char *script, char dir[])
{
	struct buf file = { 0 };
	FILE *to;

	assert_non_null(mkdtemp(dir));
	buf_format(&file, "%s/gnuplot", dir);
	if (script != NULL) {
		to = fopen(file.s, "w");
		fprintf(to, "#!/bin/sh\n%s\n", script);
		fclose(to);
		chmod(file.s, 0755);
	}
	setenv("PATH", dir, 1);
	buf_free(&file);
}

static void
pretend_no_more(const char *dir)
{
	struct buf file = { 0 };

	buf_format(&file, "%s/gnuplot", dir);
	unlink(file.s);
	rmdir(dir);
	setenv("PATH", path, 1);
	buf_free(&file);
}

static void
why_there_is_no_chart_is_told(void **state)
{
	static const struct {
		const char *script;
		enum err_kind kind;
		const char *why;
	} cases[] = {
		{ NULL, ERR_PERM, "start gnuplot: No such file or directory" },
		{ "echo >&2; echo no terminal >&2; exit 1", ERR_TEMP,
		    "gnuplot: no terminal" },
		{ "exit 0", ERR_TEMP, "gnuplot: it drew nothing" },
		{ "echo half a chart; kill -9 $$", ERR_TEMP,
		    "gnuplot: it drew nothing" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		char dir[] = "/tmp/chart_test.XXXXXX";
		struct buf out = { 0 };
		struct err e;

		pretend(cases[i].script, dir);
		assert_int_equal(draw("x", 1, CHART_TEXT, &out, &e), -1);
		pretend_no_more(dir);
		assert_int_equal(e.kind, cases[i].kind);
		assert_string_equal(e.text, cases[i].why);
		assert_int_equal(out.len, 0);
		buf_free(&out);
	}
}

static void
a_gnuplot_that_hangs_is_ended(void **state)
{
	char dir[] = "/tmp/chart_test.XXXXXX";
	struct chart_bar bar = { span_of("x"), 1 };
	struct chart chart = { &bar, 1 };
	struct buf out = { 0 };
	struct err e = { 0 };

	(void)state;
	pretend("echo half a chart; exec /bin/sleep 600", dir);
	assert_int_equal(chart_draw(&chart, CHART_TEXT, 300, &out, &e), -1);
	pretend_no_more(dir);
	assert_int_equal(e.kind, ERR_TEMP);
	assert_string_equal(e.text, "gnuplot: it took too long");
	assert_int_equal(out.len, 0);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_chart_of_text_fits_into_a_mail),
		cmocka_unit_test(
		    the_numbers_beside_a_chart_of_text_are_a_scale),
		cmocka_unit_test(bars_that_are_all_nothing_are_drawn_too),
		cmocka_unit_test(a_picture_is_png),
		cmocka_unit_test(an_element_may_stand_beside_others),
		cmocka_unit_test(a_label_says_nothing_to_gnuplot),
		cmocka_unit_test(why_there_is_no_chart_is_told),
		cmocka_unit_test(a_gnuplot_that_hangs_is_ended),
	};

	path = getenv("PATH") != NULL ? strdup(getenv("PATH")) : NULL;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
