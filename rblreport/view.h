/*
 * view - the named texts and lists that a template may show
 *
 * floor  noun
 * shape  a tree: texts by name, and lists of rows by name, where a row is a
 *        view again; a switch is a text that is there or not
 * owns   copies of all names and texts, for view_free(); start with all zero
 */
#ifndef VIEW_H
#define VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct view_text {
	char *name;
	char *text;
};

struct view_list {
	char *name;
	struct view *row;
	size_t count;
};

struct view {
	struct view_text *text;
	size_t texts;
	struct view_list *list;
	size_t lists;
};

void view_put(struct view *v, const char *name, const char *text);

/* A text as printf makes it. */
void view_format(struct view *v, const char *name, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* Something to ask for with {{#name}} and {{^name}}. */
void view_switch(struct view *v, const char *name, bool on);

/*
 * Add a row to a list; the list is there from its first row on.
 *
 * Returns the row, empty, good until the next one is added.
 */
struct view *view_row(struct view *v, const char *name);

void view_free(struct view *v);

#endif
