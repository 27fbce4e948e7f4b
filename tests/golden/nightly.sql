-- Two nights of refusals; the first of them has been reported.
-- Strangers' names are as hostile as a DNS server can make them.
BEGIN;
INSERT INTO source (id, path, head, position)
VALUES (1, '/var/log/maillog', 1, 100000);
INSERT INTO zone VALUES (1, 'zen.example'), (2, 'bl.example'),
	(3, 'proxies.relays.example');
INSERT INTO host (id, ip, name) VALUES
	(1, '192.0.2.1', 'mail.partner.com.pl'),
	(2, '192.0.2.200', 'smtp.kontrahent.pl'),
	(3, '2001:db8::25', 'mx6.partner.com.pl'),
	(4, '198.51.100.7', 'dsl-7.pool.example.net'),
	(5, '203.0.113.255', NULL),
	(6, '198.51.100.8', CAST(x'6576696c1b5b324a0d0a2e0a0c0a' AS TEXT)),
	(7, '198.51.100.9', CAST(x'c0af' AS TEXT) || 'overlong.example'),
	(8, '198.51.100.10', '{{host}}{{#rest}}.example'),
	(9, '198.51.100.11', printf('%.*c', 480, 'x') || '.cut.example.com'),
	(10, '198.51.100.12', '.'),
	(11, '198.51.100.13', 'zażółć.example'),
	(12, '198.51.100.14', '$(reboot).pl'),
	(13, '192.0.2.99', 'gone.example'),
	(14, '198.51.100.15', 'notpl');
-- the night before
INSERT INTO event (source, position, time, dated, host, zone, format) VALUES
	(1, 1, 1772400000, 0, 13, 1, 'classic'),
	(1, 2, 1772400060, 0, 1, 1, 'classic');
INSERT INTO report (kind, sent, last_event, tries, hosts, message_id)
VALUES ('nightly', 1772424900, 2, 2, 2, '<1@example>');
-- 2026-03-02, from 10:00 UTC on
INSERT INTO event (source, position, time, dated, host, zone, format)
WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 39)
SELECT 1, 10 + i, 1772445600 + i * 911, 0,
	CASE WHEN i < 12 THEN 1 WHEN i < 16 THEN 2 WHEN i < 20 THEN 4
	     WHEN i < 22 THEN 12 ELSE 3 + (i - 22) % 12 END,
	CASE WHEN i % 7 = 3 THEN 0 WHEN i % 5 = 4 THEN 3
	     ELSE 1 + i % 2 END, 'classic'
FROM n WHERE i < 22 OR 3 + (i - 22) % 12 <> 13;
-- the days before, for what is usual
INSERT INTO day_sum (day, domain, host, zone, tries, first, last)
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 28)
SELECT 20260200 + i, 0, 13, 1, 3 + i % 5, 1769900400 + i * 86400,
	1769900400 + i * 86400 + 3600 FROM n;
INSERT INTO day_sum (day, domain, host, zone, tries, first, last)
SELECT 20260302, 0, host, zone, count(*), min(time), max(time)
FROM event WHERE id > 2 GROUP BY host, zone;
-- months before, for what the month is compared with
INSERT INTO day_sum (day, domain, host, zone, tries, first, last) VALUES
	(20260115, 0, 13, 1, 90, 1768471200, 1768474800),
	(20250210, 0, 8, 2, 70, 1739181600, 1739185200),
	(20260210, 0, 1, 2, 20, 1770717600, 1770721200),
	(20260211, 0, 3, 3, 9, 1770804000, 1770807600),
	(20260212, 0, 14, 1, 8, 1770890400, 1770894000),
	(20260213, 0, 4, 1, 7, 1770976800, 1770980400);
INSERT INTO zone VALUES (4, '=HYPERLINK("http://evil.example")');
INSERT INTO day_sum (day, domain, host, zone, tries, first, last) VALUES
	(20260214, 0, 6, 4, 5, 1771063200, 1771066800);
-- what was looked up; one of them is a partner
INSERT INTO domain VALUES (1, 'partner.com.pl'), (2, '-2+3.example');
INSERT INTO look VALUES
	(1, 1772500000, 'pass', 'mail.partner.com.pl', 'partner.com.pl', 9, 'likely'),
	(12, 1772500000, 'fail', '$(reboot).pl', NULL, -4, 'unlikely'),
	(14, 1772500000, 'pass', 'a.-2+3.example', '-2+3.example', 1, 'unclear'),
	(4, 1772500000, 'pass', 'dsl-7.pool.isp.pl', 'isp.pl', -1, 'unlikely');
INSERT INTO evidence VALUES
	(1, 'IPREV', 2, 'its name leads back to the address'),
	(1, 'MX', 3, 'a mail server of partner.com.pl'),
	(1, 'SPF', NULL, 'not known: <script>alert(1)</script>'),
	(1, 'WROTE', 4, 'our users wrote 3 mails to partner.com.pl'),
	(12, 'IPREV', -1, 'its name does not lead back to the address'),
	(12, 'GENERIC', -3, 'named like a line: "><img src=x onerror=alert(1)>');
-- what strangers say before they are refused
UPDATE event SET code = 553, helo = '</title><script>',
	text = 'Blocked: <script>alert(1)</script>' || char(13, 10) || 'Bcc: x@example',
	mail_from = '"><img src=x onerror=alert(1)>@partner.com.pl',
	rcpt_to = '=HYPERLINK("http://evil.example")'
WHERE host = 1 AND position % 2 = 0;
UPDATE event SET mail_from = char(8238) || 'lp.' || char(27) || '[31m@partner.com.pl',
	rcpt_to = 'jan@example.com' WHERE host = 1 AND position % 2 = 1;
UPDATE event SET mail_from = printf('%.*c', 255, 'y') || '@example.net',
	rcpt_to = '{{host}}@example.com', hostinfo = '+cmd' WHERE host = 2;
COMMIT;
