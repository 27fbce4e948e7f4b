#include "rblreport/view.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/mem.h"

void
view_put(struct view *v, const char *name, const char *text)
{
	v->text = mem_resize(v->text, v->texts + 1, sizeof *v->text);
	v->text[v->texts++] = (struct view_text){
		.name = mem_string(name),
		.text = mem_string(text),
	};
}

void
view_format(struct view *v, const char *name, const char *fmt, ...)
{
	char text[256];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	view_put(v, name, text);
}

void
view_switch(struct view *v, const char *name, bool on)
{
	if (on)
		view_put(v, name, "yes");
}

static struct view_list *
find_list(struct view *v, const char *name)
{
	size_t i;

	for (i = 0; i < v->lists; i++)
		if (strcmp(v->list[i].name, name) == 0)
			return &v->list[i];
	v->list = mem_resize(v->list, v->lists + 1, sizeof *v->list);
	v->list[v->lists] = (struct view_list){ .name = mem_string(name) };
	return &v->list[v->lists++];
}

struct view *
view_row(struct view *v, const char *name)
{
	struct view_list *list = find_list(v, name);

	list->row = mem_resize(list->row, list->count + 1, sizeof *list->row);
	list->row[list->count] = (struct view){ 0 };
	return &list->row[list->count++];
}

void
view_free(struct view *v)
{
	size_t i, k;

	for (i = 0; i < v->texts; i++) {
		free(v->text[i].name);
		free(v->text[i].text);
	}
	for (i = 0; i < v->lists; i++) {
		for (k = 0; k < v->list[i].count; k++)
			view_free(&v->list[i].row[k]);
		free(v->list[i].name);
		free(v->list[i].row);
	}
	free(v->text);
	free(v->list);
	*v = (struct view){ 0 };
}
