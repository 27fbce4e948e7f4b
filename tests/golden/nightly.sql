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
COMMIT;
