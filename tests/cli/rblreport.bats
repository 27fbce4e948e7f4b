#!/usr/bin/env bats
# rblreport, as the people at both ends of its mail meet it

EML="$BATS_TEST_DIRNAME/eml.py"
SMTPD="$BATS_TEST_DIRNAME/smtpd.py"
ROOT="$BATS_TEST_DIRNAME/../.."

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=UTC SOURCE_DATE_EPOCH=1772511300 # 2026-03-03 04:15
	mkdir inbox
	{
		cat "$ROOT/schema.sql"
		echo 'PRAGMA application_id = 0x72626c6b;'
		sed -n 's/.*SCHEMA_VERSION = \([0-9]*\).*/PRAGMA user_version = \1;/p' \
		    "$ROOT/lib/schema.h"
		echo 'PRAGMA journal_mode = WAL;'
		echo "INSERT INTO source (id, path, head, position)
		    VALUES (1, '/var/log/maillog', 1, 0);"
		echo "INSERT INTO zone VALUES (1, 'zen.example');"
	} | sqlite3 x.db >/dev/null
	night 1 mail.partner.pl 3
	cat >conf <<-EOF
	db = $PWD/x.db
	home = .pl
	from = rblkit@mx.example.com
	to = anna@example.com, jan@example.org
	EOF
}

teardown() {
	if [ -e smtpd.pid ]; then kill "$(cat smtpd.pid)" || true; fi
}

# night N NAME TRIES - refuse 192.0.2.N so many times
night() {
	sqlite3 x.db "INSERT OR IGNORE INTO host (id, ip, name)
	    VALUES ($1, '192.0.2.$1', '$2');
	    WITH RECURSIVE n(i) AS (VALUES (1)
	    UNION ALL SELECT i + 1 FROM n WHERE i < $3)
	    INSERT INTO event (source, position, time, dated, host, zone, format)
	    SELECT 1, i, 1772445600 + i, 0, $1, 1, 'classic' FROM n;"
}

# smtpd FLAGS... - start a mail server; its port is in $port
smtpd() {
	rm -f port # of the one before
	"$PYTHON" "$SMTPD" inbox "$@" >port.new 2>smtpd.err 3>&- &
	echo $! >smtpd.pid
	for _ in $(seq 200); do
		[ -s port.new ] && mv port.new port && break
		sleep 0.05
	done
	port=$(cat port)
	[ -n "$port" ]
}

smtpd_stop() {
	kill "$(cat smtpd.pid)"
	wait "$(cat smtpd.pid)" || true
	rm smtpd.pid
}

report() {
	rblreport nightly --config conf "$@"
}

mail() {
	report --mail --smtp "smtp://127.0.0.1:$port" "$@"
}

# window - how many reports were sent, and the last event of the last
window() {
	sqlite3 x.db "SELECT count(*), (SELECT last_event FROM report
	    ORDER BY id DESC LIMIT 1) FROM report"
}

# nothing_sent TEXT - the last run failed for now, saying so in one line
nothing_sent() {
	echo "status $status: $output"
	[ "$status" -eq 111 ]
	[ "${#lines[@]}" -eq 1 ]
	[[ $output == "rblreport: "*"$1"* ]]
	[ "$(window)" = "${2-0|}" ]
	[ -z "$(find inbox -name '*.eml')" ]
}

certificate() {
	openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout key.pem \
	    -out cert.pem -subj /CN=localhost \
	    -addext subjectAltName=IP:127.0.0.1 2>/dev/null
}

@test "the report reads as it always did, to the byte" {
	"$ROOT/tests/golden/nightly.sh" >now.txt
	diff -u "$ROOT/tests/golden/nightly.txt" now.txt
}

@test "what was refused is told on stdout, home first, with the way in" {
	night 2 dsl.example.net 9
	run report
	[ "$status" -eq 0 ]
	[[ $output == *"at home    1"*"tries      12"* ]]
	[[ $output == *"AT HOME"*"192.0.2.1 "*'rblunblock 192.0.2.1 --why "..."'*"THE REST"*"192.0.2.2 "*"LISTS"* ]]
	[[ $output != *"rblunblock 192.0.2.2"* ]]
}

@test "the printed way in, pasted as it stands, lets nobody in" {
	printf ':allow\n' >tcp.smtp
	tcprules tcp.smtp.cdb tcp.smtp.tmp <tcp.smtp
	report | sed -n 's/^ *rblunblock /rblunblock --rules tcp.smtp /p' >way
	run sh way
	[ "$status" -eq 100 ]
	[[ $output == *"no reason"* ]]
	[ "$(cat tcp.smtp)" = ":allow" ]
}

@test "a night without refusals gives a short report and exit code 0" {
	report --mark >/dev/null
	run report
	[ "$status" -eq 0 ]
	[[ $output == *"Nothing was refused"* ]]
	[ "${#lines[@]}" -lt 8 ]
	[[ $output == *"last sent  2026-03-03 04:15"* ]]
}

@test "looking does not move the window, --mark does" {
	report >first
	report >second
	cmp first second
	[ "$(window)" = "0|" ]
	report --mark >third
	cmp first third
	[ "$(window)" = "1|3" ]
	night 2 late.example.net 1
	run report
	[[ $output == *"192.0.2.2 "* && $output != *"192.0.2.1 "* ]]
}

@test "events that were thrown away do not bring the window back" {
	report --mark >/dev/null
	sqlite3 x.db "DELETE FROM event"
	report --mark >/dev/null
	[ "$(window)" = "2|3" ]
}

@test "--output writes a file under the day's name and prints its path" {
	mkdir out
	report >stdout.txt
	run report --output out
	[ "$status" -eq 0 ]
	[ "$output" = "out/nightly-2026-03-03.txt" ]
	cmp stdout.txt out/nightly-2026-03-03.txt
	[ "$(ls -A out)" = "nightly-2026-03-03.txt" ]
	[ "$(stat -c %a out/*)" = 644 ]
	[ "$(window)" = "0|" ]
}

@test "--output into a directory that is missing fails, and marks nothing" {
	run report --output nowhere --mark
	[ "$status" -eq 100 ]
	[ "$output" = "rblreport: output: open directory nowhere: No such file or directory" ]
	[ "$(window)" = "0|" ]
	[ ! -e x.db.report-lock ]
	run report --output x.db --mark
	[ "$status" -eq 100 ]
	[ "${#lines[@]}" -eq 1 ]
}

@test "who only looks never replaces the page of the day" {
	mkdir out
	printf 'output = %s\n' out >>conf
	report --mark >/dev/null
	cp out/nightly-2026-03-03.txt sent
	run report
	[[ $output == *"Nothing was refused"* ]]
	cmp sent out/nightly-2026-03-03.txt
	# unless he says so
	run report --output out
	[ "$output" = out/nightly-2026-03-03.txt ]
	grep -q "Nothing was refused" out/nightly-2026-03-03.txt
}

@test "--output - is standard output, whatever is configured" {
	mkdir out
	report >expected
	printf 'output = %s\n' out >>conf
	report --output - --mark | cmp expected
	[ -z "$(ls -A out)" ]
	[ "$(window)" = "1|3" ]
}

@test "an empty --output is no directory, least of all /" {
	report >expected
	report --output '' | cmp expected
	[ ! -e /nightly-2026-03-03.txt ]
	printf 'output =\n' >>conf
	report --mark | cmp expected
	[ ! -e /nightly-2026-03-03.txt ]
}

@test "a report that nobody could read is not marked" {
	run bash -c 'rblreport nightly --config conf --mark >/dev/full'
	[ "$status" -eq 111 ]
	[ "$(window)" = "0|" ]
}

@test "--limit cuts the lists, counts what it cut, and keeps the totals" {
	night 2 a.example.net 5
	night 3 b.example.net 4
	night 4 c.example.net 2
	run report --limit 1
	[[ $output == *"hosts      4"*"tries      14"* ]]
	[[ $output == *"192.0.2.2 "*"and 2 more with 6 tries; all hosts of these days:"*"rblstat hosts --since 2026-03-02 --until 2026-03-02 "\\$'\n'"            --db $PWD/x.db"* ]]
	[[ $output != *"192.0.2.3 "* ]]
	run report --limit 0
	[ "$status" -eq 100 ]
	[[ $output == 'rblreport: limit: "0" is no whole number from 1 to '* ]]
}

@test "a template of the admin's is used in place of the one built in" {
	mkdir mine
	echo '{{#home}}{{ip}} {{/home}}{{! nothing else }}' >mine/nightly.txt
	run report --templates mine
	[ "$status" -eq 0 ]
	[ "$output" = "192.0.2.1 " ]
	rm mine/nightly.txt
	run report --templates mine
	[[ $output == "Refused by block lists on"* ]]
}

@test "templates that are no directory are refused, and so is an empty one" {
	local place
	for place in nowhere x.db; do
		run report --templates $place --mark
		[ "$status" -eq 100 ]
		[ "${#lines[@]}" -eq 1 ]
		[[ $output == "rblreport: templates: open directory $place: "* ]]
	done
	mkdir mine
	printf ' \n\n' >mine/nightly.txt
	run report --templates mine --mark
	[ "$status" -eq 100 ]
	[[ $output == "rblreport: template mine/nightly.txt is empty; "* ]]
	[ "$(window)" = "0|" ]
}

@test "a template that is none is named, and nothing is printed" {
	mkdir mine
	printf 'a\n{{#home}}\n' >mine/nightly.txt
	run report --templates mine
	[ "$status" -eq 100 ]
	[ "$output" = 'rblreport: template mine/nightly.txt:2: the section "home" is not closed' ]
}

@test "wrong use is told in one line, with exit code 100" {
	local words
	run rblreport --config conf nightly now
	[ "$output" = 'rblreport: "now" is a word too many behind nightly; see rblreport --help' ]
	for words in "" "weekly" "nightly now" "nightly --limit x" \
	    "nightly --db nowhere.db" "nightly --no-such-flag"; do
		# shellcheck disable=SC2086
		run rblreport --config conf $words
		echo "$words: $status $output"
		[ "$status" -eq 100 ]
		[ "${#lines[@]}" -eq 1 ]
	done
}

@test "the sample configuration is read without complaint" {
	run rblreport nightly --config "$ROOT/samples/rblkit.conf" --db x.db
	echo "$output"
	[ "$status" -eq 0 ]
	[[ $output == "Refused by block lists on"* ]]
}

@test "the example in rblkit.conf(5) has every key of it and is read" {
	page=$ROOT/lib/rblkit.conf.5
	sed -n '/^.Bd/,/^.Ed/p' "$page" | grep -v '^[.]' |
	    sed 's/\\e/\\/g' >example
	diff <(sed -n 's/^\([a-z_]*\) =.*/\1/p' example | sort) \
	    <(sed -n 's/^.It Ic //p' "$page" | sort)
	: >ca.pem
	run rblreport nightly --config example --db x.db --output . \
	    --templates . --smtp-ca ca.pem
	[ "$output" = ./nightly-2026-03-03.txt ]
}

@test "without home domains there is one list, and no word of them" {
	sed -i /^home/d conf
	run report
	[[ $output == *HOSTS*"192.0.2.1 "* ]]
	[[ $output != *[Hh]ome* && $output != *HOME* ]]
}

@test "a log without names: that is why nobody is at home" {
	sqlite3 x.db "UPDATE host SET name = NULL"
	run report
	[[ $output == *"at home    0"*"AT HOME"*"The log names no host"*"THE REST"*"192.0.2.1 "* ]]
	# where one is named, it can be told
	night 2 dsl.example.net 1
	run report
	[[ $output == *"at home    0"* && $output != *"AT HOME"* ]]
	# without home domains nobody asks
	sed -i /^home/d conf
	sqlite3 x.db "UPDATE host SET name = NULL"
	run report
	[[ $output != *"names no host"* ]]
}

@test "where the clocks were changed in between, both offsets are told" {
	export TZ=Europe/Warsaw
	run report
	[[ $output == *"all times are CET (+0100)"$'\n'* ]]
	# the 29th of March 2026 lost an hour
	export SOURCE_DATE_EPOCH=1774836000
	run report
	[[ $output == *"all times are CET (+0100), later CEST (+0200)"$'\n'* ]]
}

@test "two reports at once: the second gives up and sends nothing" {
	"$PYTHON" - x.db.report-lock <<-EOF 3>&- &
	import fcntl, sys, time
	file = open(sys.argv[1], "w")
	fcntl.lockf(file, fcntl.LOCK_EX)
	open("locked", "w")
	time.sleep(60)
	EOF
	echo $! >smtpd.pid
	for _ in $(seq 100); do [ -e locked ] && break; sleep 0.05; done
	port=9
	run mail
	nothing_sent "report-lock"
	run report
	[ "$status" -eq 0 ]
}

# --- mail ---

@test "the mail is a proper message, and its text is the report" {
	smtpd
	report >expected
	run mail
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	"$PYTHON" "$EML" inbox/1.eml from to date mime-version \
	    auto-submitted content-type >headers
	diff - headers <<-EOF
	rblkit@mx.example.com
	anna@example.com, jan@example.org
	Tue, 03 Mar 2026 04:15:00 +0000
	1.0
	auto-generated
	text/plain; charset="utf-8"
	EOF
	[ "$("$PYTHON" "$EML" inbox/1.eml subject)" = \
	    "rblkit $(hostname): 1 host refused, 1 at home" ]
	id=$("$PYTHON" "$EML" inbox/1.eml message-id)
	[[ $id == "<rblreport.1772511300."*"@mx.example.com>" ]]
	[ "$(sqlite3 x.db 'SELECT message_id FROM report')" = "$id" ]
	"$PYTHON" "$EML" inbox/1.eml body >body
	cmp expected body
}

@test "all co-admins are served in one transaction" {
	smtpd
	mkdir out
	run mail --verbose --output out
	[ -e out/nightly-2026-03-03.txt ]
	[ "${#lines[@]}" -eq 1 ]
	[[ $output == "rblreport: smtp://127.0.0.1:$port took the mail <"*"> for 2" ]]
	[ "$(ls inbox/*.eml)" = inbox/1.eml ]
	[ "$(jq -c .to inbox/1.json)" = '["anna@example.com","jan@example.org"]' ]
	[ "$(jq -r .from inbox/1.json)" = rblkit@mx.example.com ]
}

@test "what was mailed is not in the next mail, which comes all the same" {
	smtpd
	mail
	[ "$(window)" = "1|3" ]
	mail
	[ "$("$PYTHON" "$EML" inbox/2.eml subject)" = \
	    "rblkit $(hostname): nothing refused" ]
	[ "$(window)" = "2|3" ]
}

@test "dots, long lines and strangers' letters arrive as they left" {
	mkdir mine
	printf '.\n..\n.a\n \ntab\t\nFrom x\n=3D \n%0999d.\n{{#home}}{{name}}{{/home}}\r\nżółw\n' \
	    7 >mine/nightly.txt
	printf '.{{host}} zażółć %s\n' "$(printf 'ż%.0s' $(seq 50))" \
	    >mine/nightly.subject.txt
	smtpd
	report --templates mine >expected
	mail --templates mine
	"$PYTHON" "$EML" inbox/1.eml body >body
	# a CR of its own is no end of a line in a mail
	diff <(tr -d '\r' <expected) <(tr -d '\r' <body)
	[ "$("$PYTHON" "$EML" inbox/1.eml subject)" = \
	    ".$(hostname) zażółć $(printf 'ż%.0s' $(seq 50))" ]
}

@test "a report of thousands of hosts is mailed whole" {
	sqlite3 x.db "WITH RECURSIVE n(i) AS (VALUES (1000)
	    UNION ALL SELECT i + 1 FROM n WHERE i < 5999)
	    INSERT INTO host (id, ip, name)
	    SELECT i, printf('10.51.%d.%d', i / 200, i % 200),
	    'h' || i || '.example.net' FROM n;
	    INSERT INTO event (source, position, time, dated, host, zone, format)
	    SELECT 1, 1, 1772445600, 0, id, 1, 'classic' FROM host
	    WHERE id >= 1000"
	smtpd --drop data
	run mail --limit 100000
	nothing_sent "the message: "
	smtpd_stop
	smtpd
	report --limit 100000 >expected
	[ "$(wc -l <expected)" -gt 10000 ]
	mail --limit 100000
	"$PYTHON" "$EML" inbox/1.eml body | cmp expected
}

@test "whatever the server refuses, nothing counts as sent" {
	local at
	for at in "mail=451 4.3.0 not now" "rcpt=550 5.1.1 who is that" \
	    "data=451 4.3.0 later" "dot=552 5.3.4 too much" \
	    "dot=451 4.7.1 greylisted"; do
		smtpd --refuse "$at"
		run mail
		nothing_sent "smtp://127.0.0.1:$port: "
		[[ $output == *"${at#*=}"* ]]
		smtpd_stop
	done
}

@test "one refused recipient is named, and the other gets nothing either" {
	local who
	for who in anna@example.com jan@example.org; do
		smtpd --refuse "rcpt=550 5.1.1 who is that." --only "$who"
		run mail
		nothing_sent "RCPT TO:<$who>: 550 5.1.1 who is that; nobody gets the report until \`to\` is mended: drop or correct $who"
		smtpd_stop
	done
	# one that is refused for now may be taken tomorrow
	smtpd --refuse "rcpt=450 4.2.1 busy" --only "$who"
	run mail
	nothing_sent "RCPT TO:<$who>: 450 4.2.1 busy; the next report has it too"
}

@test "wherever the connection breaks, nothing counts as sent" {
	local at
	for at in connect rcpt data dot; do
		smtpd --drop "$at"
		run mail
		nothing_sent "smtp://127.0.0.1:$port: "
		smtpd_stop
	done
}

@test "a server that is down: try again, with both nights next time" {
	port=9
	run mail
	nothing_sent "smtp://127.0.0.1:9: "
	night 2 second.night.pl 2
	smtpd
	mail
	"$PYTHON" "$EML" inbox/1.eml body >body
	grep -q 192.0.2.1 body
	grep -q 192.0.2.2 body
	[ "$(window)" = "1|5" ]
	run report
	[[ $output == *"Nothing was refused"* ]]
}

@test "killed after the server said yes: the mail comes twice, never not" {
	smtpd --lock x.db
	mail 3>&- &
	local pid=$!
	for _ in $(seq 100); do [ -e inbox/1.eml ] && break; sleep 0.05; done
	sleep 0.3
	kill -9 "$(pgrep -P "$pid" rblreport || echo "$pid")"
	wait "$pid" || true
	smtpd_stop
	[ -e inbox/1.eml ]
	[ "$(window)" = "0|" ]
	rm inbox/1.eml
	smtpd
	mail
	"$PYTHON" "$EML" inbox/1.eml body | grep -q 192.0.2.1
	[ "$(window)" = "1|3" ]
}

@test "a database that nobody can write to is not mailed every night" {
	"$PYTHON" - <<-EOF 3>&- &
	import sqlite3, time
	db = sqlite3.connect("x.db", isolation_level=None)
	db.execute("BEGIN IMMEDIATE")
	open("locked", "w")
	time.sleep(60)
	EOF
	local pid=$!
	for _ in $(seq 100); do [ -e locked ] && break; sleep 0.05; done
	smtpd
	run mail
	kill "$pid"
	nothing_sent "x.db"
}

@test "TLS is used when the server has it" {
	certificate
	smtpd --cert cert.pem --key key.pem
	mail
	[ "$(jq .tls inbox/1.json)" = true ]
	mail --smtp-tls never
	[ "$(jq .tls inbox/2.json)" = false ]
	mail --smtp-tls require --smtp-ca cert.pem
	[ "$(jq .tls inbox/3.json)" = true ]
}

@test "a certificate that nobody vouches for is refused where TLS is required" {
	certificate
	smtpd --cert cert.pem --key key.pem
	run mail --smtp-tls require
	nothing_sent "certificate"
	mv cert.pem other.pem
	certificate
	run mail --smtp-tls try --smtp-ca cert.pem
	nothing_sent "certificate"
}

@test "a server without TLS is refused where TLS is required" {
	smtpd
	run mail --smtp-tls require
	nothing_sent "127.0.0.1"
	[[ $output != *".;"* ]]
}

@test "smtps:// is encrypted from the start and always verified" {
	certificate
	smtpd --smtps --cert cert.pem --key key.pem
	run report --mail --smtp "smtps://127.0.0.1:$port"
	nothing_sent "certificate"
	report --mail --smtp "smtps://127.0.0.1:$port" --smtp-ca cert.pem
	[ "$(jq .tls inbox/1.json)" = true ]
}

@test "the password is taken from its file, and never shown" {
	printf 's3cret word\nsecond line\n' >password
	chmod 600 password
	smtpd --login "anna:s3cret word"
	run mail --smtp-user anna --smtp-password-file password \
	    --smtp-tls never
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	[ "$(jq .login inbox/1.json)" = true ]
	rm inbox/*
	echo wr0ng >password
	run mail --smtp-user anna --smtp-password-file password \
	    --smtp-tls never
	nothing_sent "AUTH" "1|3"
	[[ $output != *wr0ng* && $output != *"$(printf wr0ng | base64)"* ]]
	chmod 644 password
	run mail --smtp-user anna --smtp-password-file password \
	    --smtp-tls never
	[[ $output == *"everybody may read the password in password"* ]]
}

@test "a login that is asked for and not given fails" {
	smtpd --login anna:secret
	run mail
	nothing_sent "530"
}

@test "what is set wrong for a mail is told without one, too" {
	local line
	cp conf good
	while read -r line; do
		{ grep -v "^${line%% *} " good; echo "$line"; } >conf
		for flag in "" --mark; do
			run report $flag
			echo "$line: $status $output"
			[ "$status" -eq 100 ]
			[ "${#lines[@]}" -eq 1 ]
			[[ $output == "rblreport: ${line%% *}: "* ]]
			[ ! -e x.db.report-lock ]
		done
	done <<-'EOF'
	smtp_tls = required
	smtp_ca = nowhere.pem
	smtp_ca = /
	smtp = http://127.0.0.1:9
	from = anna
	from = a@example.com b@example.com
	to = jan
	home = .pl info@example.com
	home = https://example.com
	home = .pl .
	home = 192.0.2.1
	limit = 0
	EOF
	# the password is for those who mail
	printf 'smtp_user = x\nsmtp_password_file = nowhere\n' >>good
	cp good conf
	report >/dev/null
}

@test "--mail implies --mark" {
	smtpd
	mail --mark
	[ "$(window)" = "1|3" ]
}

@test "a bad configuration is told before anything is done" {
	local flags
	echo secret >password
	chmod 600 password
	while read -r flags; do
		# shellcheck disable=SC2086
		eval "run report --mail $flags"
		echo "$flags: $status $output"
		[ "$status" -eq 100 ]
		[ "${#lines[@]}" -eq 1 ]
		[ ! -e x.db.report-lock ]
	done <<-'EOF'
	--from ''
	--to ''
	--to ' , '
	--from 'a@example.com b@example.com'
	--to anna
	--to '@example.com'
	--to $'a@example.com\rRCPT'
	--to $'a@exam\001ple.com'
	--to $'a@example.com\177'
	--to 'a@ex>ample.com'
	--to 'ąę@example.com'
	--smtp http://127.0.0.1:9
	--smtp 127.0.0.1:9
	--smtp smtp://
	--smtp smtp://anna:secret@127.0.0.1:9
	--smtp-tls maybe
	--smtp-ca nowhere
	--home .
	--smtp-user anna
	--smtp-user anna --smtp-password-file password
	--smtp-user anna --smtp-tls require --smtp-password-file nowhere
	EOF
	sed -i '/^to/d' conf
	run report --mail
	[ "$status" -eq 100 ]
	[[ $output == *'"to"'* ]]
}

@test "a time zone of any name does no harm" {
	name=$(head -c 70 /dev/zero | tr '\0' A)
	export TZ="<$name>3"
	run rblreport nightly --db x.db
	[ "$status" = 0 ]
	[[ $output == *"-0300"* ]]
}
