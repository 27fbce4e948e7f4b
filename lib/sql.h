/*
 * sql - every statement that the programs run, by name
 *
 * floor  noun
 * spec   schema.sql; a test prepares each of them against it
 */
#ifndef SQL_H
#define SQL_H

/*
 * The texts stand area by area in the files named here, under the same lines
 * of dashes. A new statement goes to the end of its area.
 */
enum sql {
	/* ===== sql-import.c ===== */

	/* --- logs --- */
	SQL_SOURCE_BEGUN,   /* ?1 head ?2 sent -> a row, if there is one */
	SQL_SOURCE_BY_PATH, /* ?1 head ?2 path ?3 sent -> id, position, last */
	/* ?1 head, and of what is read further than ?2 place only with ?3
	 * hash there, ?4 sent -> same */
	SQL_SOURCE_BY_HEAD,
	SQL_SOURCE_NEWEST,       /* -> id, of all */
	SQL_SOURCE_IN_DIRECTORY, /* ?1 path ?2 id at most ?3 sent -> last */
	SQL_SOURCE_OF_NAME,      /* the same -> last_time or NULL */
	SQL_SOURCE_INSERT,       /* ?1 path ?2 head ?3 sent */
	SQL_SOURCE_ADVANCE,      /* ?1 id ?2 path ?3 position ?4 last_time */
	SQL_MARK_LIST,           /* ?1 source ?2 places up to -> place, hash */
	SQL_MARK_INSERT,         /* the columns of source_mark, in order */
	SQL_MARK_FORGET, /* ?1 source ?2 places behind; and the passing ones */
	/* ?1 head ?2 path ?3 sent -> id, position, last_time, cursor */
	SQL_JOURNAL_FIND,
	SQL_JOURNAL_ADVANCE, /* ?1 id ?2 position ?3 last_time ?4 cursor */
	/* ?1 device ?2 inode ?3 size ?4 modified ?5 sent -> source */
	SQL_PACKED_FIND,
	SQL_PACKED_NOTE, /* the same ?6 source */
	SQL_GAP_INSERT,  /* the columns of gap behind its id, in order; once */
	SQL_SOURCE_SENDERS,      /* ?1 id: it tells who sends mail */
	SQL_SOURCE_TOLD_SENDERS, /* -> whether one did */

	/* --- zones, domains, hosts --- */
	SQL_ZONE_FIND,     /* ?1 name -> id */
	SQL_ZONE_INSERT,   /* ?1 name */
	SQL_DOMAIN_FIND,   /* ?1 name -> id */
	SQL_DOMAIN_INSERT, /* ?1 name */
	SQL_HOST_NEXT,     /* -> whether there are any, the highest id + 1 */
	SQL_HOST_LOAD,     /* ?1 id -> id, name, domain, named */
	SQL_HOST_LOAD_V6,  /* ?1 ip -> id, name, domain, named */
	SQL_HOST_WRITE,    /* from feed: the columns of host, in order */

	/* --- events and their sums --- */
	SQL_EVENT_WRITE, /* from feed: those of event behind its id, in order */
	/* ?1 host ?2 source ?3 position; ?4 more times ?5 seconds ?6 from
	 * ?7 one more recipient ?8 bytes of these at most */
	SQL_EVENT_AMEND,
	/* ?1 host ?2 source ?3 position ?4 zone ?5 day ?6 times */
	SQL_EVENT_UNDO,
	SQL_DAY_SUM_UNDO,
	SQL_DAY_SUM_EMPTY,
	SQL_EVENT_NEWEST, /* -> time */
	SQL_EVENT_PRUNE,  /* ?1 the first ids, until one is not before this */
	SQL_EVENT_PRUNE_LATE, /* ?1 all before this time, ?2 behind this id */
	SQL_EVENT_PURGE,      /* ?1 all before this time, whatever is left */
	SQL_EVENT_OWED,       /* ?1 of those, how many a report must tell */
	SQL_DAY_EVENT_ADD,    /* the columns of day_event, in order */
	SQL_DAY_SUM_ADD,      /* from feed: the columns of day_sum, in order */
	SQL_ACCEPT_ADD,       /* ?1 day ?2 tries more */
	SQL_WROTE_ADD,        /* the columns of wrote, in order */
	SQL_WROTE_LIST,       /* ?1 domain: of the list */
	SQL_WROTE_FORGET_LIST,
	SQL_WROTE_PURGE, /* ?1 day: all before it but the list */
	SQL_USED_NETS,   /* -> net, time: who is let in, since when, sorted */
	SQL_USED_ADD,    /* the columns of used, in order */
	SQL_USED_LAST,   /* ?1 net, ?2 time -> when he came last, whether
			  * anybody is known to have come since then */
	SQL_USED_PURGE,  /* ?1 day: all before it */

	/* --- months --- */
	SQL_MONTH_STALE,        /* ?1 month */
	SQL_MONTH_STALE_LIST,   /* ?1 first ?2 last -> month */
	SQL_MONTH_NEXT_STALE,   /* -> a month that is over, or none */
	SQL_MONTH_FORGET_ZONES, /* ?1 month, as with these: */
	SQL_MONTH_FORGET_DAYS,
	SQL_MONTH_FORGET_HOSTS,
	SQL_MONTH_ZONES, /* from feed: zone, tries, hosts, only */
	SQL_MONTH_DAYS,  /* from feed: day, zone, tries, hosts */
	SQL_MONTH_HOSTS, /* from feed: host, tries, first, last, zones */
	SQL_MONTH_FRESH, /* it is up to date */

	/* ===== sql-answer.c ===== */

	/* --- adding up --- */
	/* ?1 ?2 first and last day ?3 name of a domain */
	SQL_DAY_SUM_LIST,         /* collects host, zone, tries, first, last */
	SQL_DAY_SUM_LIST_UNTIMED, /* first and last are 0 */
	SQL_DAY_SUM_LIST_DOMAIN,
	SQL_DAY_SUM_LIST_DAYS, /* collects day, zone, tries; by the day */
	SQL_MONTH_IS_FRESH,    /* ?1 month -> a row, or none */

	/* --- figures --- */
	/* ?1 ?2 first and last day ?3 rows at most, -1: all; the first two and
	 * the last from feed, as months.h fills it */
	SQL_FIGURE_HOSTS,
	SQL_FIGURE_ZONES,
	SQL_FIGURE_MONTH_HOSTS, /* of one month that is fresh */
	SQL_FIGURE_MONTH_ZONES,
	SQL_FIGURE_MONTHS,
	SQL_FIGURE_DAYS,

	/* --- one host --- */
	SQL_HOST_FIND, /* ?1 ip ?2 the number that an IPv4 one is -> id */
	/* ?4 its id */
	SQL_SHOW_HOST,
	SQL_SHOW_EVIDENCE,
	SQL_SHOW_ZONES,
	SQL_SHOW_EVENTS,
	SQL_SHOW_JSON, /* -> all of it in one object */

	/* --- lines of a log --- */
	/* ?1 a line -> an object that tells what it is */
	SQL_EXPLAIN_REFUSAL, /* ?2 format ... ?15 times, as in the object */
	SQL_EXPLAIN_NEAREST, /* ?2 format ?3 literal ?4 matched ?5 rest */
	SQL_EXPLAIN_OTHER,

	/* --- the health of lists --- */
	SQL_CHECK_ROW,    /* ?1 zone ?2 verdict ... ?9 why -> a JSON array */
	SQL_FIGURE_CHECK, /* ?4 a JSON array of these */

	/* ===== sql-report.c ===== */

	/* --- reports that were sent --- */
	SQL_REPORT_COUNT,    /* -> how many nightly ones were sent */
	SQL_REPORT_SINCE,    /* kind, time -> sent, of all since then */
	SQL_REPORT_LAST,     /* ?1 kind -> sent, last_event */
	SQL_REPORT_INSERT,   /* the columns of report behind its id, in order */
	SQL_UNSERVED_INSERT, /* the columns of unserved, in order */

	/* --- the night --- */
	SQL_NIGHT_DAYS, /* -> day, first and last event, of all with sums, in
			   order */
	/* ?1 behind this event id ?2 up to that */
	SQL_NIGHT_EVENTS, /* -> collect(host, zone, time, times) */
	/* ?1 ?2 first and last day -> collect(day, host, zone, tries, first,
	 * last), in the order of the first three */
	SQL_DAYS,
	/* from feed: host -> name, domain, and as the host was looked up
	 * iprev, name, domain, class, points; and ip */
	SQL_NIGHT_NAMES,
	SQL_NIGHT_HOST,     /* ?1 host -> ip, name, iprev, ... points */
	SQL_NIGHT_EVIDENCE, /* ?1 host -> code, points, text */
	/* ?3 host ?4 day of UTC since 1970 ?5 rows at most -> mail_from,
	 * rcpt_to, text, format; the newest first */
	SQL_NIGHT_MAILS,
	SQL_NIGHT_HOURS,  /* -> time, tries */
	SQL_FAULT_ERRORS, /* -> zone, tries, one of the texts */
	SQL_FAULT_GAPS,   /* ?1 noticed behind this -> log, first, last */
	/* since the last nightly report -> its kind, sent, address, said */
	SQL_FAULT_UNSERVED,
	SQL_FAULT_OLDEST,  /* -> time of the oldest event, how many */
	SQL_ZONE_NAME,     /* ?1 id -> name */
	SQL_ACCEPTED_DAYS, /* ?1 ?2 days -> day, connections let in */
	SQL_EVENT_LAST,    /* -> the highest event id, 0 for none */

	/* names and evidence */
	SQL_DUE_LOOKS, /* -> collect: host, asked, whether it failed for now */
	SQL_DUE_COUNT, /* -> how many hosts there are */
	SQL_DUE_DAY,   /* ?1 day -> the last one before it, or NULL */
	SQL_DUE_SUMS,  /* ?1 day -> collect: host, last */
	SQL_DUE_IP,    /* ?1 host -> ip */
	/* from feed: host, day of UTC, number -> number, id, time, code, zone,
	 * text, those of a number together */
	SQL_FACT_TRIES,
	/* ?1 host ?2 last ?3 at most, the newest -> the same, of that day and
	 * the one before */
	SQL_FACT_NEWEST,
	SQL_FACT_LISTS, /* ?1 host ?2 day -> zone */
	/* ?1 domain -> ip, name, tries, of hosts that are confirmed to be of it
	 */
	SQL_PARTNER_HOSTS,
	/* ?1 id, or -1 and ?2 ip ?3 first day -> tries, or nothing */
	SQL_PARTNER_SINCE,
	SQL_HOST_IPV6,
	SQL_PARTNER_TRIES,   /* ?1 id, or -1 and ?2 ip -> tries, or nothing */
	SQL_FACT_WROTE,      /* ?1 domain ?2 since day -> rows, mails, last */
	SQL_LOOK_WRITE,      /* from feed: the columns of look, in order */
	SQL_EVIDENCE_FORGET, /* from the same feed, before it is written */
	SQL_EVIDENCE_WRITE,  /* from feed: those of evidence, in order;
				c4: whether there are points */

	/* ===== sql-change.c ===== */

	/* --- what rblunblock changed --- */
	SQL_CHANGE_FIND, /* ?1 number ?2 time ?3 target ?4 file -> a row */
	/* the same ?5 log ?6 who ?7 verb ?8 why ?9 until ?10 undoes ?11 kind;
	 * one that is there already stays as it is */
	SQL_CHANGE_ADD,
	SQL_CHANGE_NET_ADD, /* the columns of change_net, in order */
	SQL_CHANGE_LOGS,    /* -> log, each of them */
	SQL_CHANGE_LAST,    /* -> the highest id, 0 for none */
	SQL_CHANGE_TOLD, /* -> of the last nightly report: last_change, sent */
	/* ?1 behind this id ?2 not before that time ?3 up to this id -> time,
	 * target, who, why, until: who was let in and was not taken back, in
	 * order */
	SQL_CHANGE_ALLOWED,
	SQL_CHANGE_LET_IN, /* -> net, first, last, time, who, why */

	SQL_COUNT
};

const char *sql_text(enum sql which);

#endif
