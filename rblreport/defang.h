/*
 * defang - write names so that nobody takes them for links
 *
 * floor  verb (over document)
 *
 * A filter that looks for listed names finds none in example[.]com, and a mail
 * program makes no link of it; people read it as before.
 */
#ifndef DEFANG_H
#define DEFANG_H

#include "lib/bytes.h"

struct document;

/*
 * Add a text in which each host's name has "[.]" for its dots, also in a mail
 * address or a URL, which begins with hxxp. Addresses and other numbers stay
 * as they are. What is written so already stays, too.
 */
void defang_text(struct span text, struct buf *out);

/*
 * The same with all that strangers chose in a report. The names of block lists
 * stay, as they are ours to choose, and so do commands, to be copied.
 */
void defang(struct document *d);

#endif
