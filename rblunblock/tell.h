/*
 * tell - the database, what was changed
 *
 * floor  wiring
 */
#ifndef TELL_H
#define TELL_H

struct settings;

/*
 * Carry over what the log of changes has, where there is a database. What goes
 * wrong is told on stderr and harms nothing: the rules are changed, and the
 * next one that writes to the database carries it over.
 */
void tell_database(const struct settings *s);

#endif
