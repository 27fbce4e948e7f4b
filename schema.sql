-- rblkit: what the block lists made this mail server refuse.
--
-- This file is the documentation of the database and is compiled into the
-- programs. It may be read with the sqlite3 shell at any time; only rblstat,
-- rblreport and rblunblock write.
--
-- Times are whole seconds since 1970 UTC. Days and months are those of the
-- server's own time zone, as numbers: 20260302, 202603. Addresses are
-- canonical text (RFC 5952 for IPv6). Names came from strangers: a host's
-- name is what the log said, not what was verified. NULL means not known.

-- A block list. Row 0 stands for "the line does not say which".
CREATE TABLE zone (
	id   INTEGER PRIMARY KEY,
	name TEXT UNIQUE               -- lower case: zen.spamhaus.org
) STRICT;
INSERT INTO zone VALUES (0, NULL);

-- An organisational domain: what somebody registered below a public suffix.
-- Row 0 stands for a host without a name, or one that is itself a suffix.
CREATE TABLE domain (
	id   INTEGER PRIMARY KEY,
	name TEXT UNIQUE               -- lower case: example.com.pl
) STRICT;
INSERT INTO domain VALUES (0, NULL);

-- A client that was refused at least once. The id of an IPv4 address is the
-- address itself as a number, (((192 * 256) + 0) * 256 + 2) * 256 + 1 for
-- 192.0.2.1, so that a whole network is a range of ids; those of IPv6 are
-- counted from 4294967296. WHERE id finds a host at once, WHERE ip looks at
-- each of them.
CREATE TABLE host (
	id     INTEGER PRIMARY KEY,
	ip     TEXT NOT NULL,
	name   TEXT,                   -- lower case, as the log named it last
	named  INTEGER,                -- since when
	domain INTEGER NOT NULL DEFAULT 0 REFERENCES domain -- of that name
) STRICT;
CREATE UNIQUE INDEX host_by_ipv6 ON host (ip) WHERE id >= 4294967296;

-- A log that was read, known again by what stands in it and not by its name
-- or inode: logs are renamed, and inode numbers come back within minutes.
CREATE TABLE source (
	id        INTEGER PRIMARY KEY,
	path      TEXT NOT NULL,       -- where it was seen last
	head      INTEGER NOT NULL,    -- hash of its first line
	position  INTEGER NOT NULL,    -- read up to this byte
	last_time INTEGER,             -- of the last line that was read
	cursor    TEXT,                -- where the journal goes on; NULL: a file
	sent      INTEGER NOT NULL DEFAULT 0, -- 1: read for the mail that was
	                               -- sent; it may be read for refusals, too
	senders   INTEGER NOT NULL DEFAULT 0  -- 1: the first that told who sends
) STRICT;
CREATE INDEX source_by_head ON source (head, path);

-- Hashes of the bytes that stood before some places of a log: the ends of its
-- first lines, its powers of two from 1024, and places ever nearer to where
-- reading stopped, which pass when it goes on. By these it is known again.
CREATE TABLE source_mark (
	source  INTEGER NOT NULL REFERENCES source,
	place   INTEGER NOT NULL,      -- byte offset that the hash ends at
	hash    INTEGER NOT NULL,
	lasting INTEGER NOT NULL,      -- 0: until reading goes on
	PRIMARY KEY (source, place)
) STRICT, WITHOUT ROWID;

-- How the files of compressed logs look from outside that were read to their
-- end: while one still looks so, it need not be unpacked to be known again.
CREATE TABLE source_packed (
	device   INTEGER NOT NULL,
	inode    INTEGER NOT NULL,
	size     INTEGER NOT NULL,     -- of the compressed file, in bytes
	modified INTEGER NOT NULL,     -- in nanoseconds since 1970
	source   INTEGER NOT NULL REFERENCES source,
	sent     INTEGER NOT NULL,     -- as in source
	PRIMARY KEY (device, inode, sent)
) STRICT, WITHOUT ROWID;

-- Single refusals, of the recent days that somebody may still ask about
-- (keep_events), and the last 100,000 in any case. One event is one place in
-- one log: two refusals of one host within a second look alike and are two.
-- Its row is committed together with the reading position of its source, so
-- none is ever counted twice. Ids only grow and are never used again, since
-- the newest are never deleted.
CREATE TABLE event (
	id       INTEGER PRIMARY KEY,
	source   INTEGER NOT NULL REFERENCES source,
	position INTEGER NOT NULL,     -- byte offset of its line
	time     INTEGER NOT NULL,
	dated    INTEGER NOT NULL,     -- 0 by its line; 1 its year was worked
	                               -- out; 2 by the file's modification time
	host     INTEGER NOT NULL REFERENCES host,
	zone     INTEGER NOT NULL REFERENCES zone,
	format   TEXT NOT NULL,        -- kind of log line: classic, columns
	code     INTEGER,              -- SMTP reply: 451, 553
	text     TEXT,                 -- what the client was told
	hostid   TEXT,                 -- its name, as tcpserver found it
	hostinfo TEXT,                 -- what its ident server said
	helo     TEXT,
	mail_from TEXT,
	rcpt_to  TEXT,
	pid      INTEGER,              -- of the process that served it
	port     INTEGER,              -- the client's
	seconds  INTEGER,              -- from tcpserver's accepting it to its end
	times    INTEGER NOT NULL DEFAULT 1 -- more where syslog wrote "last
	                               -- message repeated": count with sum();
	                               -- 0: it was let in after all
) STRICT;
-- By the days of UTC, so that new ones come to the end of the index.
CREATE INDEX event_by_day ON event (time / 86400, host);

-- The same refusals, to be asked for those of one host: WHERE host =
-- 3221225985 looks at each of these days once.
CREATE VIEW host_event AS
WITH RECURSIVE every (day) AS (
	SELECT max(time / 86400) FROM event
	UNION ALL
	SELECT (SELECT max(time / 86400) FROM event
		WHERE time / 86400 < every.day)
	FROM every WHERE every.day IS NOT NULL
)
SELECT e.*
FROM every CROSS JOIN event AS e ON e.time / 86400 = every.day;

-- The sums, kept for good: refusals of one host by one list on one day.
-- `domain` is the host's domain, as it was at the last of them.
CREATE TABLE day_sum (
	day    INTEGER NOT NULL,       -- 20260302
	domain INTEGER NOT NULL REFERENCES domain,
	host   INTEGER NOT NULL REFERENCES host,
	zone   INTEGER NOT NULL REFERENCES zone,
	tries  INTEGER NOT NULL,
	first  INTEGER NOT NULL,       -- times of the first and the last
	last   INTEGER NOT NULL,
	PRIMARY KEY (day, host, zone)
) STRICT, WITHOUT ROWID;

-- Between which of the single refusals those of a day stand; there may be some
-- of other days among them. A report takes the sums of a day for single
-- refusals if the first one of it stands behind the report before.
CREATE TABLE day_event (
	day         INTEGER PRIMARY KEY,
	first_event INTEGER NOT NULL,  -- event.id; 0: not all of that day had
	                               -- a row in event, or it is not known
	last_event  INTEGER NOT NULL   -- event.id
) STRICT;

-- The same for all days of one host, without a second index as large as the
-- sums themselves: WHERE host = 3221225985 looks at each day once.
CREATE VIEW host_day (host, day, zone, domain, tries, first, last) AS
WITH RECURSIVE every (day) AS (
	SELECT min(day) FROM day_sum
	UNION ALL
	SELECT (SELECT min(day) FROM day_sum WHERE day > every.day)
	FROM every WHERE every.day IS NOT NULL
)
SELECT s.host, s.day, s.zone, s.domain, s.tries, s.first, s.last
FROM every CROSS JOIN day_sum AS s ON s.day = every.day;

-- Sums of a month by list, and of the thousand hosts that tried most often
-- in it. A month that new refusals fell into since its sums were made stands
-- in stale_month, as the newest one does all the time; the view month_by_zone
-- is right nevertheless.
CREATE TABLE month_zone (
	month INTEGER NOT NULL,        -- 202603
	zone  INTEGER NOT NULL REFERENCES zone,
	tries INTEGER NOT NULL,
	hosts INTEGER NOT NULL,        -- different ones
	only  INTEGER NOT NULL,        -- of these, refused by no other list
	PRIMARY KEY (month, zone)
) STRICT, WITHOUT ROWID;

-- The same of the days of these months: a day whose month stands in
-- stale_month is to be added up from day_sum.
CREATE TABLE day_zone (
	day   INTEGER NOT NULL,        -- 20260302
	zone  INTEGER NOT NULL REFERENCES zone,
	tries INTEGER NOT NULL,
	hosts INTEGER NOT NULL,        -- different ones
	PRIMARY KEY (day, zone)
) STRICT, WITHOUT ROWID;

CREATE TABLE month_host (
	month INTEGER NOT NULL,
	place INTEGER NOT NULL,        -- 1: the one that tried most often
	host  INTEGER NOT NULL REFERENCES host,
	tries INTEGER NOT NULL,
	first INTEGER NOT NULL,
	last  INTEGER NOT NULL,
	zones TEXT NOT NULL,           -- ids of its lists: [1,3]
	PRIMARY KEY (month, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE stale_month (
	month INTEGER PRIMARY KEY
) STRICT;

CREATE VIEW fresh_month_zone (month, zone, tries, hosts) AS
SELECT s.month, d.zone, sum(d.tries), count(DISTINCT d.host)
FROM stale_month AS s
JOIN day_sum AS d ON d.day BETWEEN s.month * 100 AND s.month * 100 + 99
GROUP BY s.month, d.zone;

CREATE VIEW month_by_zone (month, zone, tries, hosts) AS
SELECT month, zone, tries, hosts FROM month_zone
WHERE month NOT IN (SELECT month FROM stale_month)
UNION ALL
SELECT month, zone, tries, hosts FROM fresh_month_zone;

-- What DNS said of a host when it was asked last (rblstat resolve), and what
-- the evidence makes of it.
CREATE TABLE look (
	host   INTEGER PRIMARY KEY REFERENCES host,
	asked  INTEGER NOT NULL,       -- when
	iprev  TEXT NOT NULL,          -- RFC 8601 s2.7.3: pass, fail,
	                               -- temperror, permerror
	name   TEXT,                   -- pass: the name that leads back to the
	                               -- address; fail: the one it claims
	domain TEXT,                   -- organisational domain of a name that
	                               -- leads back; NULL for shared ones, too
	points INTEGER NOT NULL,       -- sum of the evidence
	class  TEXT NOT NULL           -- likely, unclear, unlikely: a partner
) STRICT;
CREATE INDEX look_by_domain ON look (domain) WHERE domain IS NOT NULL;

-- What speaks for a host or against it, one row for each piece.
CREATE TABLE evidence (
	host   INTEGER NOT NULL REFERENCES host,
	code   TEXT NOT NULL,          -- IPREV, MX, SPF ...: rblstat(1)
	points INTEGER,                -- NULL: could not be found out
	text   TEXT NOT NULL,          -- in words
	PRIMARY KEY (host, code)
) STRICT, WITHOUT ROWID;

-- The organisational domains that our users wrote to (import --sent), by the
-- day, without bounces; day 0 is a list of domains that the admin gave: without
-- mails, without a time.
CREATE TABLE wrote (
	domain TEXT NOT NULL,          -- lower case
	day    INTEGER NOT NULL,       -- 20260302
	mails  INTEGER NOT NULL,
	last   INTEGER NOT NULL,       -- time of the last one
	PRIMARY KEY (domain, day)
) STRICT, WITHOUT ROWID;

-- How many connections the block lists had nothing against, or were not asked
-- about, by the day. Where the log tells: of this toolkit's rblsmtpd, with
-- --log-accepts. What is only observed, with --observe, is not among them.
CREATE TABLE day_accept (
	day   INTEGER PRIMARY KEY,
	tries INTEGER NOT NULL
) STRICT;

-- Where a log that was being read was gone, so that refusals may be missing.
CREATE TABLE gap (
	id      INTEGER PRIMARY KEY,
	log     TEXT NOT NULL,         -- or the directory of multilog
	first   INTEGER NOT NULL,      -- what is missing lies between these
	last    INTEGER NOT NULL,
	noticed INTEGER NOT NULL       -- when
) STRICT;

-- Reports that were sent. The next one begins after last_event.
CREATE TABLE report (
	id         INTEGER PRIMARY KEY,
	kind       TEXT NOT NULL,      -- nightly, monthly
	sent       INTEGER NOT NULL,   -- when
	last_event INTEGER NOT NULL,   -- the last event.id it spoke of
	tries      INTEGER NOT NULL,   -- how many refusals it spoke of
	hosts      INTEGER NOT NULL,   -- of how many hosts
	message_id TEXT,               -- of the mail; NULL: delivered otherwise
	last_change INTEGER NOT NULL DEFAULT 0 -- the last change.id it spoke of
) STRICT;

-- Who did not get a report that others got: the mail server refused him, or
-- put him off twice. The next nightly report tells of it.
CREATE TABLE unserved (
	report  INTEGER NOT NULL REFERENCES report,
	address TEXT,                  -- NULL: one of bcc, whom no report names
	said    TEXT                   -- by the server; NULL: it names one of bcc
) STRICT;

-- What rblunblock changed, a row for each line of its logs. The log is written
-- first; whoever writes to the database next, rblunblock itself or an import,
-- carries over what is not here yet, in the order of the log and once. What
-- is let in stands in the files of rules, and there alone.
CREATE TABLE change (
	id     INTEGER PRIMARY KEY,
	log    TEXT NOT NULL,          -- where it was read from
	number INTEGER NOT NULL,       -- its id in the log, for --undo
	time   INTEGER NOT NULL,
	who    TEXT,
	verb   TEXT NOT NULL,          -- allow, remove, expire, renew, undo, build
	target TEXT NOT NULL,          -- whom it is about, in words
	why    TEXT,
	until  TEXT,                   -- the last day: 2026-04-01, or never
	undoes INTEGER,                -- undo: the number of what is taken back
	file   TEXT,                   -- the rules that were changed
	kind   TEXT                    -- of that file: tcprules, cidr, rbldnsd
) STRICT;
CREATE UNIQUE INDEX change_once
ON change (number, time, target, coalesce(file, ''));

-- The addresses and networks that a change has let in, or has taken out.
CREATE TABLE change_net (
	change INTEGER NOT NULL REFERENCES change,
	net    TEXT NOT NULL,          -- 192.0.2.1, 192.0.2.0/24, 2001:db8::/48
	let_in INTEGER NOT NULL,       -- 1: since then; 0: not any more
	first  INTEGER,                -- of IPv4: host.id of the first and the
	last   INTEGER,                -- last one; NULL: of IPv6
	PRIMARY KEY (change, net)
) STRICT, WITHOUT ROWID;

-- Who is let in, as far as the changes tell. Edits by hand are in the files of
-- rules alone: rblunblock --list and --check look there. Who was taken out by
-- hand is in here until rblunblock --remove notes that.
CREATE VIEW let_in (net, first, last, time, who, why, file) AS
SELECT n.net, n.first, n.last, c.time, c.who, c.why, c.file
FROM (SELECT max(l.change) AS change, l.net AS net
	FROM change_net AS l JOIN change AS k ON k.id = l.change
	GROUP BY l.net, k.file) AS newest
JOIN change_net AS n ON n.change = newest.change AND n.net = newest.net
JOIN change AS c ON c.id = n.change
WHERE n.let_in = 1;

-- When those who are let in came, as far as the log tells: by tcpserver's
-- lines "ok", or by the records of this toolkit's rblsmtpd with --log-accepts.
-- It is counted from when they were let in. Of the net '' there are all who
-- came, whoever they are, while anybody is let in: a day without such a row is
-- one that the log told nothing of.
CREATE TABLE used (
	net    TEXT NOT NULL,          -- as in change_net
	day    INTEGER NOT NULL,       -- 20260302
	came   INTEGER NOT NULL,       -- connections, as tcpserver tells
	passed INTEGER NOT NULL,       -- the same, as rblsmtpd tells
	last   INTEGER NOT NULL,       -- time of the last one
	PRIMARY KEY (net, day)
) STRICT, WITHOUT ROWID;

-- For the sqlite3 shell: the kept refusals in words, those read last first.
CREATE VIEW refusal AS
SELECT datetime(e.time, 'unixepoch') AS utc, h.ip, e.hostid AS name,
       z.name AS zone, e.code, e.text, e.times, s.path AS log
FROM event AS e
JOIN host AS h ON h.id = e.host
JOIN zone AS z ON z.id = e.zone
JOIN source AS s ON s.id = e.source
WHERE e.times > 0
ORDER BY e.id DESC;
