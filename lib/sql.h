/*
 * sql - every statement that the programs run, by name
 *
 * floor  noun
 * spec   schema.sql; a test prepares each of them against it
 */
#ifndef SQL_H
#define SQL_H

enum sql {
	/* reading logs */
	SQL_SOURCE_BY_HEAD,      /* ?1 head -> id, position, tail, last_time */
	SQL_SOURCE_NEWEST,       /* -> id */
	SQL_SOURCE_IN_DIRECTORY, /* ?1 path ?2 id at most -> last_time */
	SQL_SOURCE_INSERT,       /* ?1 path ?2 head */
	SQL_SOURCE_ADVANCE,      /* ?1 id ?2 path ?3 position ?4 last_time */
	SQL_MARK_LIST,           /* ?1 source ?2 places up to -> place, hash */
	SQL_MARK_INSERT,         /* the columns of source_mark, in order */
	SQL_MARK_FORGET, /* ?1 source ?2 places behind; and the passing ones */
	SQL_PACKED_FIND, /* ?1 device ?2 inode ?3 size ?4 modified -> source */
	SQL_PACKED_NOTE, /* the columns of source_packed, in order */
	SQL_ZONE_FIND,   /* ?1 name -> id */
	SQL_ZONE_INSERT, /* ?1 name */
	SQL_DOMAIN_FIND, /* ?1 name -> id */
	SQL_DOMAIN_INSERT, /* ?1 name */
	SQL_HOST_FIND,     /* ?1 ip -> id, name, domain */
	SQL_HOST_INSERT,   /* ?1 ip ?2 name ?3 domain */
	SQL_HOST_NAME,     /* ?1 id ?2 name ?3 domain ?4 named */
	SQL_EVENT_INSERT,  /* the columns of event behind its id, in order */
	SQL_EVENT_NEWEST,  /* -> time */
	SQL_EVENT_PRUNE,   /* ?1 all before this time */
	SQL_DAY_SUM_ADD,   /* the columns of day_sum, in order */
	SQL_MONTH_STALE,   /* ?1 month */
	SQL_MONTH_FORGET,  /* make room for the sums of the stale months */
	SQL_MONTH_REFRESH,
	SQL_MONTH_FRESH, /* none is stale any more */

	/* the nightly report; ?1 and ?2: behind this event id, up to that */
	SQL_REPORT_COUNT,  /* -> how many were sent */
	SQL_REPORT_LAST,   /* ?1 kind -> sent, last_event */
	SQL_REPORT_INSERT, /* the columns of report behind its id, in order */
	SQL_EVENT_LAST,    /* -> the highest event id, 0 for none */
	SQL_NIGHT_SUM,     /* -> tries, hosts, first, last */
	SQL_NIGHT_HOSTS,   /* -> ip, name, lists, tries, first, last */
	SQL_NIGHT_ZONES,   /* -> zone, tries, hosts */

	/* figures; ?1 and ?2: first and last day, ?3: rows at most, -1: all */
	SQL_FIGURE_HOSTS,
	SQL_FIGURE_ZONES,
	SQL_FIGURE_MONTHS,

	/* one host; ?4: its address */
	SQL_SHOW_HOST,
	SQL_SHOW_ZONES,
	SQL_SHOW_EVENTS,
	SQL_SHOW_JSON, /* -> all of it in one object */

	/* ?1: a line of a log -> an object that tells what it is */
	SQL_EXPLAIN_REFUSAL, /* ?2 format ... ?12 to, as in the object */
	SQL_EXPLAIN_OTHER,

	/* the health of lists; ?1 zone ?2 verdict ... ?9 why -> a JSON array */
	SQL_CHECK_ROW,
	SQL_FIGURE_CHECK, /* ?4: a JSON array of these */

	SQL_COUNT
};

const char *sql_text(enum sql which);

#endif
