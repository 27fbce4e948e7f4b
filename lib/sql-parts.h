/*
 * sql-parts - the statements, area by area
 *
 * floor  noun
 * shape  in each the texts of its own area, NULL for all others
 */
#ifndef SQL_PARTS_H
#define SQL_PARTS_H

#include "lib/sql.h"

extern const char *const sql_import[SQL_COUNT];  /* into the database */
extern const char *const sql_answer[SQL_COUNT];  /* out of it, by rblstat */
extern const char *const sql_resolve[SQL_COUNT]; /* names, evidence */
extern const char *const sql_change[SQL_COUNT];  /* of rblunblock */
extern const char *const sql_report[SQL_COUNT];  /* out of it, by rblreport */

#endif
