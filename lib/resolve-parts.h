/*
 * resolve-parts - what the files of resolve share
 *
 * floor  verb
 */
#ifndef RESOLVE_PARTS_H
#define RESOLVE_PARTS_H

#include "lib/answers.h"
#include "lib/bytes.h"
#include "lib/dns.h"
#include "lib/err.h"
#include "lib/evidence.h"
#include "lib/ids.h"
#include "lib/ip.h"
#include "lib/resolve.h"

/* --- due: which hosts are to be looked up --- */

struct due_host {
	int64_t id;
	struct ip ip;
	int64_t day, last; /* when it was refused last, and the time */
};

struct due_list {
	struct due_host *host; /* owned */
	size_t count, room, at;
};

/* The hosts, day by day. */
struct due {
	struct store *store;
	struct ids known;  /* what is known of each host's look */
	int64_t stale_at;  /* looks of until then are stale */
	int64_t again_at;  /* those of hosts that came back, likewise */
	int64_t again_day; /* on no day before they did */
	int64_t left;      /* hosts without a good look, not met yet */
	int64_t day;       /* whose hosts these are */
	struct due_list today;
	struct due_list late; /* those that failed not long ago, for the end */
	struct due_list put_off; /* behind these */
	bool over;               /* no day is left */
	bool turned;             /* today is of those that were put off */
};

/* See which looks are good. Returns 0, or -1. */
int due_begin(struct due *due, struct store *store,
    const struct resolve_way *way, struct err *e);

/*
 * Those refused last first; behind them those that failed when they were asked
 * for not long ago, in the same order. Returns 1, 0 at the end, -1.
 */
int due_next(struct due *due, struct due_host *host, struct err *e);

/* Keep a host, one that due_next() gave, for the very end. */
void due_put_off(struct due *due, const struct due_host *host);

/*
 * Turn to those that were put off, when due_next() is at its end: it goes on
 * with them. Returns whether there are any.
 */
bool due_turn(struct due *due);

/* How many are put off, and were not given again. */
size_t due_waiting(const struct due *due);

void due_end(struct due *due);

/* --- facts: what the database knows of hosts --- */

enum {
	TRIES_MAX = 200, /* of two days */
	LISTS_MAX = 32,
	FACTS_MAX = 64, /* hosts at once */
};

struct facts {
	struct due_host host;
	struct evidence_facts of;
	int64_t tries[TRIES_MAX];
	struct evidence_listing lists[LISTS_MAX];
};

/* What is read of them passes through it. */
struct facts_reader;

/* Returns it, for facts_reader_free(); NULL is fine there. */
struct facts_reader *facts_reader_new(
    struct store *store, const struct resolve_way *way);
void facts_reader_free(struct facts_reader *reader);

/*
 * Read what there is of hosts, as it is at one moment: outside of a
 * transaction, and none is left behind.
 *
 *   facts  `count` of facts_new(), FACTS_MAX at most
 *
 * Returns 0 or -1.
 */
int facts_load(struct facts_reader *reader, struct facts *const *facts,
    size_t count, struct err *e);

/*
 * Those of a host, of which nothing is read yet.
 *
 *   iprev  not pending; its name must live as long as the facts
 */
struct facts *facts_new(struct facts_reader *reader,
    const struct due_host *host, const struct iprev *iprev);

/* Free them, or leave their memory to the next ones. */
void facts_done(struct facts_reader *reader, struct facts *facts);

/* Free them, whether there is a reader still or not. NULL is fine. */
void facts_free(struct facts *facts);

/* --- looks: what is found out, and written in batches --- */

/* A host that is being looked at. */
struct subject {
	struct due_host due;
	bool asked; /* for its names, which is the question `ptr` */
	size_t ptr;
	struct iprev iprev;
	struct facts *facts; /* owned; NULL: not read yet */
};

/* One row of the table look, and one of evidence. */
struct look {
	int64_t host, asked;
	struct span iprev, name, domain;
	int64_t points;
	struct span class;
	enum iprev_result result;
	bool unsure; /* a question of it had no answer */
};

struct look_piece {
	int64_t host, known, points;
	struct span code, text, iprev; /* that of its look */
	bool unsure;                   /* likewise */
};

struct looks {
	struct store *store;
	const struct resolve_way *way;
	struct facts_reader *reader;
	struct pool *texts;
	struct look *look;
	size_t count, room;
	struct look_piece *piece;
	size_t pieces, piece_room;
};

void looks_begin(
    struct looks *looks, struct store *store, const struct resolve_way *way);

/*
 * See whether the host has a name that leads back to it.
 *
 * Returns false while that is pending; after it was true, looks_read() is to
 * come, and then looks_weigh().
 */
bool looks_name(struct subject *subject, struct answers *answers);

/* Read what is known of so many hosts, FACTS_MAX at most; 0, or -1. */
int looks_read(struct looks *looks, struct subject *const *subjects,
    size_t count, struct err *e);

/*
 * Weigh a host, as far as it goes with the answers that are there, and keep
 * what is found. Returns false while anything is pending.
 */
bool looks_weigh(
    struct looks *looks, struct subject *subject, struct answers *answers);

/*
 * Write what is kept, in one transaction, but for failures where there is
 * something better. Returns 0, or -1, and all is kept for the next time.
 */
int looks_write(struct looks *looks, struct err *e);

/*
 * Drop what is kept of hosts that had no answer to some question, and take
 * them off the sum. Returns how many hosts.
 */
int64_t looks_doubt(struct looks *looks, struct resolve_sum *sum);

void looks_end(struct looks *looks);

/* --- flight: how many questions may be under way --- */

struct flight {
	size_t now, most;
	double mean_ms;    /* that an answer takes */
	int64_t slow;      /* answers, while that is long */
	int64_t shrunk_ms; /* when it was too many last */
};

void flight_begin(struct flight *f, size_t most);
void flight_heard(
    struct flight *f, const struct dns_answer *answer, int64_t now_ms);

/* --- kin: questions that have no answer together --- */

/*
 * A question belongs to the network of its address, the /16 or /32, or to the
 * organisational domain of its name. Start with all zero.
 */
struct kin {
	struct ids balance; /* by the hash of a group's name */
};

/* A question had a word of an answer, or it had none when it was time. */
void kin_heard(struct kin *kin, const struct wanted *wanted, bool word);

/* Whether too many of a group had none to expect one. */
bool kin_is_silent(struct kin *kin, const struct wanted *wanted);

void kin_free(struct kin *kin);

/* --- hosts: those under way, and the answers that they share --- */

struct work;

/* A host waits for one question, though it may have several. */
struct host {
	struct host *next; /* that waits for the same one */
	struct round *round;
	struct subject subject;
};

/*
 * Hosts share answers: that of the mail exchangers of an organisation, say.
 * When there are too many answers, the next hosts share new ones, and the old
 * ones go with the last host that waits for one of them.
 */
struct round {
	struct round *next; /* the one behind */
	struct answers *answers;
	size_t hosts;          /* that are under way */
	size_t asked;          /* questions that are under way */
	struct host **waiting; /* by the number of a question; `room` */
	size_t room;
	/* stands there where nothing is asked: all that come are put off */
	struct host put_off;
};

/*
 * Begin with hosts, until `window` of them are under way; those that were put
 * off come when no other is left but those that wait in vain.
 *
 * Returns 1 while any is under way, 0 at the end, or -1.
 */
int hosts_begin(struct work *w, size_t window, struct err *e);

/* Go on with those that have waited for this question: it has its answer. */
void hosts_wake(struct work *w, struct round *round, size_t number);

/* Put off those that wait for this question, now or later: it is not asked. */
void hosts_put_off(struct work *w, struct round *round, size_t number);

/* Read the facts of those that have their name, and go on with them. */
void hosts_weigh(struct work *w);

/* Drop the rounds that nobody needs any more; at the end all, and hosts. */
void rounds_drop(struct work *w, bool all);

/* --- work: the questions that are under way --- */

/* A question that tells whether a server is there, and can be believed. */
struct trial {
	bool asked;
	bool answered;
	enum dns_result result;
	const char *why;
};

struct work {
	const struct resolve_way *way;
	struct resolve_sum *sum;
	struct dns *dns;
	struct due due;
	struct looks looks;
	struct flight flight;
	struct kin kin;
	struct round *oldest, *round; /* the first of them, and the newest */
	struct host *named;           /* those whose facts are to be read */
	struct asked *first, *last;   /* questions that may be young */
	size_t hosts, asked;          /* that are under way */
	size_t young;                 /* questions among these */
	bool idle;    /* all hosts that are under way seem to wait in vain */
	int64_t good; /* answers that say something */
	int64_t failures; /* all others */
	int64_t silences; /* of these, without a word, so many in a row */
	struct trial trial;
	bool over;      /* what comes now is too late */
	struct err why; /* why nothing goes any more, if so */
};

/*
 * Ask what hosts want to know, but put off the hosts of groups that are silent.
 * Returns whether there is more, for when there is time.
 */
bool work_ask(struct work *w);

/* Wait for answers, so long at most. */
void work_wait(struct work *w, int wait_ms);

/*
 * See which questions are not young any more, and drop the answers that nobody
 * needs; at the end all, and hosts.
 */
void work_drop(struct work *w, bool all);

/* --- probe: whether there is a server that can be believed --- */

/* Whether a fault means that no server has said a word. */
bool is_silence(const char *why);

#define STOP_MS 200 /* to look whether to stop, at least so often */

/*
 * Ask, unless that is asked already, and wait for the answer; others are
 * passed on meanwhile.
 *
 * Returns 1, 0 when it was stopped, -1 with ERR_TEMP.
 */
int probe(struct work *w, int64_t end_ms, struct err *e);

#endif
