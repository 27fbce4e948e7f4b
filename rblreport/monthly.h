/*
 * monthly - rblreport monthly: what was refused in a month
 *
 * floor  wiring
 */
#ifndef MONTHLY_H
#define MONTHLY_H

struct err;
struct scene;
struct settings;

/*
 * Make the report of a month, the last one if nothing is said, and deliver it
 * as nightly() does.
 *
 * Returns 0, or -1 with the error.
 */
int monthly(const struct settings *s, const struct scene *scene, struct err *e);

#endif
