#!/usr/bin/env bats
# the mail of rblreport, as the server meets it and as it arrives

load night.bash

EML="$BATS_TEST_DIRNAME/eml.py"
SMTPD="$BATS_TEST_DIRNAME/smtpd.py"

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

mail() {
	report --mail --smtp "smtp://127.0.0.1:$port" "$@"
}

# nothing_sent CODE TEXT - the last run failed so, saying so in one line
nothing_sent() {
	echo "status $status: $output"
	[ "$status" -eq "$1" ]
	[ "${#lines[@]}" -eq 1 ]
	[[ $output == "rblreport: "*"$2"* ]]
	[ "$(window)" = "${3-0|}" ]
	[ -z "$(find inbox -name '*.eml')" ]
}

certificate() {
	openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout key.pem \
	    -out cert.pem -subj /CN=localhost \
	    -addext subjectAltName=IP:127.0.0.1 2>/dev/null
}

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
	multipart/alternative; boundary="=_alternative"
	EOF
	[ "$("$PYTHON" "$EML" inbox/1.eml subject)" = \
	    "rbl: no likely partner, but 1 at home, among 1 refused host ($(hostname))" ]
	id=$("$PYTHON" "$EML" inbox/1.eml message-id)
	[[ $id == "<rblreport.1772511300."*"@mx.example.com>" ]]
	[ "$(sqlite3 x.db 'SELECT message_id FROM report')" = "$id" ]
	"$PYTHON" "$EML" inbox/1.eml body >body
	cmp expected body
}

@test "the same stands in HTML, with its charts as pictures beside it" {
	report --mark >/dev/null
	night 2 '"><img src=x>.example.pl' 1
	night 3 b.example.net 1
	sqlite3 x.db "UPDATE event SET time = time + 7200 WHERE host = 2"
	smtpd
	mail
	"$PYTHON" "$EML" inbox/1.eml html >html
	"$PYTHON" "$EML" inbox/1.eml pictures >pictures
	[ "$(wc -l <pictures)" -ge 1 ]
	# each picture is shown, and none that is not there
	diff <(sort pictures) <(grep -o 'src="[^"]*' html | sed 's/.*cid://' | sort)
	grep -q '&quot;&gt;&lt;img src=x&gt;.example.pl' html
	run grep -iE '<script|<link|https?://' html
	[ "$status" -eq 1 ]
	# who wants text alone gets it
	mail --format text
	[ "$("$PYTHON" "$EML" inbox/2.eml content-type)" = \
	    'text/plain; charset="utf-8"' ]
}

@test "--defang: no name in the mail is one that a filter would look for" {
	night 2 evil.example.pl 1
	sqlite3 x.db "UPDATE event SET text =
	    'see https://bl.example/lookup?192.0.2.2', mail_from = 'a@evil.example'
	    WHERE host = 2"
	smtpd
	mail --defang
	for part in body html; do
		"$PYTHON" "$EML" inbox/1.eml $part >$part
		grep -q 'mail\[\.\]partner\[\.\]pl' $part
		grep -q 'rblunblock 192\.0\.2\.1 ' $part
		run grep -E 'https?:|partner\.pl|evil\.example|bl\.example' $part
		[ "$status" -eq 1 ]
	done
	grep -q 'hxxps://bl\[\.\]example/lookup?192\.0\.2\.2' body
	# it is for mail and text: a page has links, and programs want names
	mkdir out
	sqlite3 x.db "DELETE FROM report"
	mail --defang --output out
	grep -q mail.partner.pl out/nightly-2026-03-03.html
	echo 'defang = yes' >>conf
	sqlite3 x.db "DELETE FROM report"
	report | grep -q 'mail\[\.\]partner\[\.\]pl'
	report --format json | grep -q '"mail.partner.pl"'
}

@test "a night with nothing to say is not mailed where it is to be quiet" {
	smtpd
	mail
	mail --quiet-when-empty
	[ "$(ls inbox/*.eml)" = inbox/1.eml ]
	printf 'quiet_when_empty = yes\n' >>conf
	mail
	night 2 late.example.pl 1
	mail
	[ "$(ls inbox/*.eml | tail -n 1)" = inbox/2.eml ]
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
	nothing_sent 111 "report-lock"
	run report
	[ "$status" -eq 0 ]
}

@test "all co-admins are served in one transaction" {
	smtpd
	mkdir out
	run mail --verbose --output out
	[ -e out/nightly-2026-03-03.html ]
	[ -e out/index.html ]
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
	    "rbl: nothing refused ($(hostname))" ]
	[ "$(window)" = "2|3" ]
}

@test "dots, long lines and strangers' letters arrive as they left" {
	mkdir mine
	printf '.\n..\n.a\n \ntab\t\nFrom x\n=3D \n%0999d.\n{{#people}}{{name}}{{/people}}\r\nżółw\n' \
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

@test "no name makes a header field of its own" {
	mkdir mine
	echo '{{#people}}{{name}}|{{/people}}' >mine/nightly.subject.txt
	night 2 $'a\r\nBcc: evil@example.com\r\n\r\nbody.pl' 1
	night 3 '=?UTF-8?Q?=0D=0ABcc:_evil@example.com?=.pl' 1
	night 4 $'\u202emoc.elpmaxe.pl' 1
	night 5 "$(printf 'x%.0s' $(seq 250)).pl" 1
	smtpd
	mail --templates mine
	"$PYTHON" "$EML" inbox/1.eml subject >subject
	[ "$(wc -l <subject)" -eq 1 ]
	grep -q 'a??Bcc: evil@example.com????body.pl' subject
	# the second is shown as it is, and not decoded
	grep -qF '=?UTF-8?Q?=0D=0ABcc:_evil@example.com?=.pl' subject
	[ -z "$(grep -i '^bcc' inbox/1.eml)" ]
	[ "$(jq -c .to inbox/1.json)" = '["anna@example.com","jan@example.org"]' ]
}

@test "a report of thousands of hosts is mailed whole" {
	sqlite3 x.db "WITH RECURSIVE n(i) AS (VALUES (1000)
	    UNION ALL SELECT i + 1 FROM n WHERE i < 5999)
	    INSERT INTO host (id, ip, name)
	    SELECT i, printf('10.51.%d.%d', i / 200, i % 200),
	    'h' || i || '.example.pl' FROM n;
	    INSERT INTO event (source, position, time, dated, host, zone, format)
	    SELECT 1, 1, 1772445600, 0, id, 1, 'classic' FROM host
	    WHERE id >= 1000;
	    INSERT INTO day_sum (day, domain, host, zone, tries, first, last)
	    SELECT 20260302, 0, id, 1, 1, 1772445600, 1772445600 FROM host
	    WHERE id >= 1000"
	smtpd --drop data
	run mail --limit 100000
	nothing_sent 111 "the message: "
	smtpd_stop
	smtpd
	report --limit 100000 >expected
	[ "$(wc -l <expected)" -gt 10000 ]
	mail --limit 100000
	"$PYTHON" "$EML" inbox/1.eml body | cmp expected
}

@test "whatever the server refuses, nothing counts as sent" {
	local at code
	for at in "mail=451 4.3.0 not now" "mail=550 5.7.1 not from you" \
	    "rcpt=450 4.2.1 busy" "rcpt=550 5.1.1 who is that" \
	    "data=451 4.3.0 later" "data=554 5.5.1 no valid recipients" \
	    "dot=451 4.7.1 greylisted" "dot=552 5.3.4 too much"; do
		smtpd --refuse "$at"
		run mail
		code=111
		[[ $at == *=4* ]] || code=100
		nothing_sent $code "smtp://127.0.0.1:$port: "
		[[ $output == *"${at#*=}"*"; the next report has it too" ]]
		smtpd_stop
	done
}

@test "one refused recipient keeps it from nobody else, and is told" {
	smtpd --refuse "rcpt:anna@example.com=550 5.1.1 who is that"
	run mail --verbose
	[ "$status" -eq 0 ]
	[ "${lines[0]}" = "rblreport: warning: anna@example.com did not get the report: smtp://127.0.0.1:$port said 550 5.1.1 who is that" ]
	[[ ${lines[1]} == *" took the mail <"*"> for 1" ]]
	[ "${#lines[@]}" -eq 2 ]
	[ "$(jq -c .to inbox/1.json)" = '["jan@example.org"]' ]
	# the mail itself looks the same to the other
	[ "$("$PYTHON" "$EML" inbox/1.eml to)" = \
	    "anna@example.com, jan@example.org" ]
	[ "$(window)" = "1|3" ]
}

@test "what a server says is told in one line, whatever it is" {
	smtpd --refuse $'rcpt:anna@example.com=550-5.1.1 no \033[2Jsuch user\r\n550 5.1.1 see example.com'
	run mail
	[ "$status" -eq 0 ]
	[[ $output == *" said 550 5.1.1 no ?[2Jsuch user 5.1.1 see example.com" ]]
	smtpd_stop
	rm inbox/*
	smtpd --refuse "rcpt=550 $(printf 'x%.0s' $(seq 480))"
	run mail
	nothing_sent 100 xxxxx "1|3"
}

@test "when all are refused, it may work later if it may for one of them" {
	smtpd --refuse "rcpt:anna@example.com=550 5.1.1 who is that." \
	    --refuse "rcpt:jan@example.org=450 4.2.1 busy."
	run mail
	nothing_sent 111 "smtp://127.0.0.1:$port: anna@example.com: 550 5.1.1 who is that, jan@example.org: 450 4.2.1 busy; the next report has it too"
}

@test "whom the server puts off gets a transaction of his own" {
	smtpd --at-most 2
	run mail --to "anna@example.com, jan@example.org, ola@example.net"
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	[ "$(jq -c .to inbox/1.json)" = '["anna@example.com","jan@example.org"]' ]
	[ "$(jq -c .to inbox/2.json)" = '["ola@example.net"]' ]
	cmp inbox/1.eml inbox/2.eml
	# it does not help everybody
	smtpd_stop
	smtpd --refuse "rcpt:jan@example.org=450 4.2.1 busy"
	run mail
	[ "$status" -eq 0 ]
	[[ $output == *"jan@example.org did not get the report: "*"450 4.2.1 busy" ]]
	[ "$(window)" = "2|3" ]
}

@test "whom a report did not reach is a fault in the next one, once" {
	smtpd --refuse "rcpt:anna@example.com=550 5.1.1 who is that" \
	    --refuse "rcpt:jan@example.org=450 4.2.1 busy"
	run mail --to "anna@example.com, jan@example.org, ola@example.net"
	[ "$status" -eq 0 ]
	run report
	[[ $(tr -s ' \n' ' ' <<<"$output") == *" UNSERVED anna@example.com did not get the nightly report of 2026-03-03 04:15: 550 5.1.1 who is that. Pass it on; an address that is wrong stands in the setting to. UNSERVED jan@example.org did not get the nightly report of 2026-03-03 04:15: 450 4.2.1 busy. "* ]]
	# it is no night with nothing to say, and the subject tells
	smtpd_stop
	rm inbox/*
	smtpd
	run mail --quiet-when-empty
	[ "$status" -eq 0 ]
	[[ $("$PYTHON" "$EML" inbox/1.eml subject) == "rbl: nothing refused, something is wrong ("* ]]
	run mail --quiet-when-empty
	[ ! -e inbox/2.eml ]
}

@test "a mail that failed has its page replaced, and no other, when it is sent" {
	mkdir out
	smtpd --refuse "data=450 4.3.0 later"
	run mail --output out
	[ "$status" -eq 111 ]
	night 2 late.firma.pl 1
	smtpd_stop
	smtpd
	run mail --output out
	[ "$status" -eq 0 ]
	grep -q late.firma.pl out/nightly-2026-03-03.html
	cp out/nightly-2026-03-03.html sent
	night 3 later.firma.pl 1
	run mail --output out
	[ "$(ls out | tr '\n' ' ')" = "index.html nightly-2026-03-03-2.html nightly-2026-03-03.html " ]
	cmp sent out/nightly-2026-03-03.html
}

@test "a month that did not reach somebody is told by the next night" {
	smtpd --refuse "rcpt:anna@example.com=550 5.1.1 who is that"
	report --mark >/dev/null
	run rblreport monthly --config conf --mail \
	    --smtp "smtp://127.0.0.1:$port"
	[ "$status" -eq 0 ]
	run report
	[[ $(tr -s ' \n' ' ' <<<"$output") == *"anna@example.com did not get the monthly report of "* ]]
	report --mark >/dev/null
	run report
	[[ $output != *anna@* ]]
}

@test "no report tells who is a bcc, not even when he is refused" {
	smtpd --refuse "rcpt:boss@example.net=550 5.1.1 <boss@example.net>: no" \
	    --refuse "rcpt:anna@example.com=550 5.1.1 write to Boss@example.net"
	run mail --bcc boss@example.net
	[ "$status" -eq 0 ]
	[[ $output == *"boss@example.net did not get the report"* ]]
	run report --format json
	[[ $output == *"One of bcc did not get the nightly report of 2026-03-03 04:15. Pass it on; an address that is wrong stands in the setting bcc."* ]]
	[[ $output == *"anna@example.com did not get the nightly report of 2026-03-03 04:15. Pass "* ]]
	[[ ${output,,} != *boss* ]]
	sqlite3 x.db .dump >dump
	run grep -i boss dump
	[ "$status" -eq 1 ]
}

@test "bcc: they get it, and are named nowhere in it" {
	smtpd
	run mail --bcc "boss@example.net anna@example.com"
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	[ "$(jq -c .to inbox/1.json)" = \
	    '["anna@example.com","jan@example.org","boss@example.net"]' ]
	grep -q anna@example.com inbox/1.eml
	[ -z "$(grep -i 'boss\|bcc' inbox/1.eml)" ]
	smtpd_stop
	smtpd --refuse "rcpt:boss@example.net=550 5.1.1 left"
	run mail --bcc boss@example.net
	[[ $output == *"warning: boss@example.net did not get the report: "* ]]
}

@test "wherever the connection breaks, nothing counts as sent" {
	local at
	for at in connect rcpt data dot; do
		smtpd --drop "$at"
		run mail
		nothing_sent 111 "smtp://127.0.0.1:$port: "
		smtpd_stop
	done
}

@test "wherever the server hangs, it is given up, and nothing counts as sent" {
	local at
	certificate
	printf secret >password
	chmod 600 password
	for at in connect EHLO STARTTLS AUTH MAIL RCPT DATA dot; do
		smtpd --hang $at --cert cert.pem --key key.pem \
		    --login anna:secret
		run mail --mail-deadline 1 --smtp-tls require \
		    --smtp-ca cert.pem --smtp-user anna \
		    --smtp-password-file password
		nothing_sent 111 "smtp://127.0.0.1:$port: "
		smtpd_stop
	done
	smtpd --hang connect
	run report --mail --smtp "smtps://127.0.0.1:$port" --mail-deadline 1
	nothing_sent 111 "smtps://127.0.0.1:$port: "
}

@test "a server that hangs after it took the mail: it was taken" {
	smtpd --hang QUIT
	timeout 60 rblreport nightly --config conf --mail \
	    --smtp "smtp://127.0.0.1:$port"
	[ -e inbox/1.eml ]
	[ "$(window)" = "1|3" ]
}

@test "a server may have an IPv6 address" {
	smtpd --host ::1
	report --mail --smtp "smtp://[::1]:$port"
	[ -e inbox/1.eml ]
}

@test "a server that is down: try again, with both nights next time" {
	port=9
	run mail
	nothing_sent 111 "smtp://127.0.0.1:9: "
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
	nothing_sent 111 "x.db"
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
	nothing_sent 100 "certificate"
	mv cert.pem other.pem
	certificate
	run mail --smtp-tls try --smtp-ca cert.pem
	nothing_sent 100 "certificate"
}

@test "a server without TLS is refused where TLS is required" {
	smtpd
	run mail --smtp-tls require
	nothing_sent 100 "127.0.0.1"
	[[ $output != *".;"* ]]
}

@test "smtps:// is encrypted from the start and always verified" {
	certificate
	smtpd --smtps --cert cert.pem --key key.pem
	run report --mail --smtp "smtps://127.0.0.1:$port"
	nothing_sent 100 "certificate"
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
	nothing_sent 100 "AUTH" "1|3"
	[[ $output != *wr0ng* && $output != *"$(printf wr0ng | base64)"* ]]
	chmod 644 password
	run mail --smtp-user anna --smtp-password-file password \
	    --smtp-tls never
	[[ $output == *"everybody may read the password in password"* ]]
}

@test "a login goes over TLS, and nowhere where TLS is not certain" {
	printf 's3cret' >password
	chmod 600 password
	certificate
	smtpd --cert cert.pem --key key.pem --login anna:s3cret
	mail --smtp-user anna --smtp-password-file password \
	    --smtp-tls require --smtp-ca cert.pem
	[ "$(jq -c '[.tls, .login]' inbox/1.json)" = '[true,true]' ]
	run mail --smtp-user anna --smtp-password-file password
	[ "$status" -eq 100 ]
	[[ $output == "rblreport: smtp_user: "* ]]
	smtpd_stop
	rm inbox/*
	smtpd --login anna:s3cret
	run mail --smtp-user anna --smtp-password-file password \
	    --smtp-tls require --smtp-ca cert.pem
	nothing_sent 100 "smtp://127.0.0.1:$port: " "1|3"
}

@test "a login that is asked for and not given fails" {
	smtpd --login anna:secret
	run mail
	nothing_sent 100 "530"
}

# program CODE [LINE] - ./sendmail keeps what it gets, then ends so
program() {
	cat >sendmail <<-EOF
	#!/bin/sh
	cd "$PWD"
	printf '%s\n' "\$@" >args
	cat >stdin
	$2
	exit $1
	EOF
	chmod +x sendmail
}

@test "the mail may go through a local sendmail" {
	program 0
	run report --mail --sendmail "$PWD/sendmail" --bcc boss@example.net -v
	[ "$status" -eq 0 ]
	[[ $output == "rblreport: $PWD/sendmail took the mail <"*"> for 3" ]]
	diff - args <<-EOF
	-i
	-f
	rblkit@mx.example.com
	--
	anna@example.com
	jan@example.org
	boss@example.net
	EOF
	[ -z "$(grep -i 'boss\|bcc' stdin)" ]
	# on a local machine lines end with LF alone
	[ -z "$(grep $'\r' stdin)" ]
	smtpd
	sqlite3 x.db "DELETE FROM report"
	mail
	diff <(grep -v ^Message-ID stdin) \
	    <(tr -d '\r' <inbox/1.eml | grep -v ^Message-ID)
	[ "$(window)" = "1|3" ]
}

@test "sendmail's exit code tells whether it may work later" {
	local code
	for code in 71 74 75 111; do
		program $code "echo >&2; echo queue full >&2; echo help >&2"
		run report --mail --sendmail "$PWD/sendmail"
		nothing_sent 111 "mail through $PWD/sendmail: exit code $code: queue full; the next report has it too"
	done
	for code in 1 64 67 69 100; do
		program $code
		run report --mail --sendmail "$PWD/sendmail"
		nothing_sent 100 "mail through $PWD/sendmail: exit code $code; the next report has it too"
	done
	program 0 'kill -9 $$'
	run report --mail --sendmail "$PWD/sendmail"
	nothing_sent 111 "sendmail: killed by signal 9; "
}

@test "a sendmail that hangs is killed, with all that it has started" {
	program 0 'sleep 600 & echo $! >child; wait'
	run report --mail --mail-deadline 1 --sendmail "$PWD/sendmail"
	nothing_sent 111 "sendmail: it did not end in 1 second; "
	for _ in $(seq 100); do
		kill -0 "$(cat child)" 2>/dev/null || break
		sleep 0.05
	done
	run kill -0 "$(cat child)"
	[ "$status" -ne 0 ]
}

@test "a sendmail that delivers in the background is not waited for" {
	program 0 'sleep 600 & echo $! >child'
	timeout 60 rblreport nightly --config conf --mail \
	    --sendmail "$PWD/sendmail"
	kill "$(cat child)"
	[ "$(window)" = "1|3" ]
}

@test "a sendmail that reads nothing and says a lot is no trouble" {
	printf '#!/bin/sh\nexec head -c 3000000 /dev/zero\n' >sendmail
	chmod +x sendmail
	report --mail --sendmail "$PWD/sendmail"
	[ "$(window)" = "1|3" ]
	printf '#!/bin/sh\nprintf "\\033[31mno\\r\\n"; exit 1\n' >sendmail
	run report --mail --sendmail "$PWD/sendmail"
	[ "$output" = "rblreport: mail through $PWD/sendmail: exit code 1: ?[31mno; the next report has it too" ]
}

@test "msmtp, as a sendmail, takes the mail to the server" {
	smtpd
	printf 'account default\nhost 127.0.0.1\nport %s\n' "$port" >.msmtprc
	HOME=$PWD report --mail --sendmail /usr/bin/msmtp --bcc boss@example.net
	[ "$(jq -c .to inbox/1.json)" = \
	    '["anna@example.com","jan@example.org","boss@example.net"]' ]
	[ "$(jq -r .from inbox/1.json)" = rblkit@mx.example.com ]
	"$PYTHON" "$EML" inbox/1.eml subject
	smtpd_stop
	rm inbox/*
	HOME=$PWD run report --mail --sendmail /usr/bin/msmtp
	nothing_sent 111 "mail through /usr/bin/msmtp: exit code 75: msmtp: cannot connect to 127.0.0.1" "1|3"
}

@test "sendmail or smtp: the flag wins, and both at one place are too many" {
	program 0
	smtpd
	echo "sendmail = $PWD/sendmail" >>conf
	mail
	[ -e inbox/1.eml ]
	[ ! -e stdin ]
	report --mail
	[ -e stdin ]
	echo "smtp = smtp://127.0.0.1:$port" >>conf
	run report
	[ "$status" -eq 100 ]
	[ "$output" = "rblreport: sendmail: smtp is set as well; drop one of them" ]
	run mail --sendmail "$PWD/sendmail"
	[ "$status" -eq 100 ]
	sed -i '/^sendmail/d' conf
	rm stdin
	report --mail --sendmail "$PWD/sendmail"
	[ -e stdin ]
	report --mail --sendmail ''
	[ -e inbox/2.eml ]
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
	bcc = jan
	sendmail = sendmail -t
	sendmail = /nowhere/sendmail
	sendmail = /etc/passwd
	sendmail = /
	mail_deadline = 0
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

@test "a month is mailed like a night, and leaves the nights alone" {
	smtpd --refuse "dot=451 4.3.0 later"
	run rblreport monthly --config conf --month 2026-03 --mail \
	    --smtp "smtp://127.0.0.1:$port"
	nothing_sent 111 "the message: 451 4.3.0 later; it has to be sent again"
	smtpd_stop
	smtpd
	rblreport monthly --config conf --month 2026-03 --mail --defang \
	    --smtp "smtp://127.0.0.1:$port"
	"$PYTHON" "$EML" inbox/1.eml subject body html >/dev/null
	report | grep -q 192.0.2.1
	mail
	"$PYTHON" "$EML" inbox/2.eml body | grep -q 192.0.2.1
}
