#!/usr/bin/env bats
# rblstat import --sent: to whom our users write, each mail once

load killed

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=Europe/Warsaw
}

import() {
	rblstat import --sent --db x.db "$@"
}

# wrote - domain, day, mails, time of the last, a line each
wrote() {
	sqlite3 x.db "SELECT domain, day, mails, datetime(last, 'unixepoch')
	    FROM wrote ORDER BY 1, 2"
}

# qmail N SENDER RECIPIENT - a mail, as qmail-send logs it through multilog;
# N seconds after 22:30 UTC on 31 March, when it is April in Warsaw
qmail() {
	label=@40000000$(printf '%08x' $((1774996210 + $1)))00000000
	cat <<-EOF
	$label new msg $1
	$label info msg $1: bytes 1452 from <$2> qp $((1000 + $1)) uid 89
	$label starting delivery $1: msg $1 to remote $3
	$label status: local 0/10 remote 1/20
	$label delivery $1: success: 192.0.2.25_accepted_message./Remote_host_said:_250_ok/
	$label end msg $1
	EOF
}

# postfix N SENDER RECIPIENT - the same of Postfix, in March 2026
postfix() {
	time=$(date -u -d "2026-03-01 12:00 UTC $1 minutes" +%FT%T+00:00)
	id=$(printf 'A%05X' "$1")
	cat <<-EOF
	$time mx postfix/pickup[9]: $id: uid=1000 from=<$2>
	$time mx postfix/qmgr[10]: $id: from=<$2>, size=1452, nrcpt=1 (queue active)
	$time mx postfix/smtp[11]: $id: to=<$3>, relay=mx.example.net[192.0.2.25]:25, delay=0.5, delays=0/0/0.2/0.3, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 3D2A1)
	$time mx postfix/qmgr[10]: $id: removed
	EOF
}

@test "deliveries of qmail-send are counted by organisation and local day" {
	{
		qmail 1 anna@our.example.pl jan@Poczta.Firma.com.pl
		qmail 2 anna@our.example.pl '"a b"@firma.com.pl'
		qmail 3 anna@our.example.pl info@example.com
	} >log
	run import log
	[ "$status" = 0 ]
	[[ ${lines[0]} =~ ^"18 lines read, 3 mails sent, "[0-9.]+" s"$ ]]
	[ "${#lines[@]}" = 1 ]
	run wrote
	[ "${lines[0]}" = "example.com|20260401|1|2026-03-31 22:30:03" ]
	[ "${lines[1]}" = "firma.com.pl|20260401|2|2026-03-31 22:30:02" ]
}

@test "what failed, was put off, or stays here is not counted" {
	{
		qmail 1 anna@example.pl jan@firma.com.pl | sed 's/success/failure/'
		qmail 2 anna@example.pl jan@firma.com.pl | sed 's/success/deferral/'
		qmail 3 anna@example.pl jan@firma.com.pl | sed 's/to remote/to local/'
		postfix 4 anna@example.pl jan@firma.com.pl |
		    sed 's/status=sent (250/status=deferred (450 status=sent (250/'
		postfix 5 anna@example.pl jan@firma.com.pl | sed 's,x/smtp,x/lmtp,'
		# to a filter here, that is
		postfix 6 anna@example.pl jan@firma.com.pl |
		    sed 's/mx.example.net\[192.0.2.25\]:25/127.0.0.1[127.0.0.1]:10024/'
	} >log
	run import log
	[[ ${lines[0]} == *" 0 mails sent, "* ]]
	[ -z "$(wrote)" ]
}

@test "a delivery number that comes again is another delivery" {
	{
		qmail 1 anna@example.pl jan@firma.com.pl
		echo '@4000000069cc4b0000000000 delivery 1: success: did_1+0+0/'
		qmail 1 anna@example.pl anna@example.pl | sed 's/to remote/to local/'
	} >log
	import log
	[ "$(wrote | cut -d'|' -f1,3)" = "firma.com.pl|1" ]
}

@test "bounces are not counted: their recipients may have been forged" {
	{
		qmail 1 '' spammed@forged.com
		qmail 2 '#@[]' spammed@forged.com
		postfix 3 '' spammed@forged.com
		echo '2026-03-31 10:00:01 1w7Zab-0001aB-2C <= <> R=1w7Zaa-0001aA-1B U=Debian-exim P=local S=3321'
		echo '2026-03-31 10:00:02 1w7Zab-0001aB-2C => spammed@forged.com R=dnslookup T=remote_smtp H=mx.forged.com [192.0.2.25] C="250 OK"'
		postfix 5 anna@example.pl jan@firma.com.pl
	} >log
	run import log
	[ "${lines[1]}" = "4 bounces not counted" ]
	[ "$(wrote | cut -d'|' -f1,3)" = "firma.com.pl|1" ]
}

@test "nor is what may be a bounce, where logs tell of senders" {
	{
		# it came before this log begins
		postfix 1 anna@example.pl jan@firma.com.pl
		postfix 2 anna@example.pl jan@example.com | grep smtp
	} >log
	run import log
	[ "${lines[1]}" = "1 not counted since their senders are not in the log" ]
	[ "$(wrote | cut -d'|' -f1,3)" = "firma.com.pl|1" ]
	# as at the beginning of the next file of multilog
	qmail 3 anna@example.pl jan@example.com | tail -n 4 >next
	run import next
	[ "${lines[1]}" = "1 not counted since their senders are not in the log" ]
	[ "$(wrote | cut -d'|' -f1,3)" = "firma.com.pl|1" ]
}

@test "a log of deliveries alone is counted" {
	postfix 1 anna@example.pl jan@firma.com.pl | grep /smtp >log
	echo '2026-03-31 10:00:02 1w7Zab-0001aB-2C => jan@firma.com.pl R=dnslookup T=remote_smtp' >>log
	import log
	[ "$(wrote | cut -d'|' -f1-3)" = "firma.com.pl|20260301|1"$'\n'"firma.com.pl|20260331|1" ]
}

@test "a mail log is read for both, in any order, and each tells what is new" {
	refusal='Mar  2 10:00:01 mx postfix/smtpd[9]: NOQUEUE: reject: RCPT from unknown[192.0.2.7]: 554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.example.org; from=<x@example.net> to=<anna@example.pl> proto=ESMTP helo=<x>'
	{ echo "$refusal"; postfix 1 anna@example.pl jan@firma.com.pl; } >mail.log
	import mail.log
	rblstat import --db x.db mail.log
	postfix 2 anna@example.pl jan@firma.com.pl >>mail.log
	gzip mail.log
	rblstat import --db x.db mail.log.gz
	import mail.log.gz
	import mail.log.gz
	rblstat import --db x.db mail.log.gz
	[ "$(sqlite3 x.db 'SELECT sum(tries) FROM day_sum')" = 1 ]
	[ "$(wrote | cut -d'|' -f1,3)" = "firma.com.pl|2" ]
	[ "$(sqlite3 x.db 'SELECT count(*), sum(sent) FROM source')" = "2|1" ]
}

@test "half a line waits for its other half, and rotation loses nothing" {
	postfix 1 anna@example.pl jan@firma.com.pl >all
	postfix 2 anna@example.pl jan@firma.com.pl >>all
	for size in 100 250 333 500 700; do
		head -c $size all >log
		import log
	done
	cp all log.1
	postfix 3 anna@example.pl jan@firma.com.pl >log
	import log
	import log
	[ "$(wrote | cut -d'|' -f1,3)" = "firma.com.pl|3" ]
}

@test "names that no host has are nobody's domain" {
	{
		postfix 1 anna@example.pl 'x@[192.0.2.1]'
		postfix 2 anna@example.pl 'x@co.uk'
		postfix 3 anna@example.pl 'x@firma.invalid'
		postfix 4 anna@example.pl "x@$(printf 'a%.0s' {1..64}).com"
		postfix 5 anna@example.pl $'x@\033[2J.com'
		postfix 6 anna@example.pl "x@$(printf 'a.%.0s' {1..200})com"
		postfix 7 anna@example.pl 'x@firma<script>.com'
		postfix 8 anna@example.pl 'jan@FIRMA.com.pl.'
	} >log
	import log
	[ "$(wrote | cut -d'|' -f1,3)" = "firma.com.pl|1" ]
}

@test "killed at any moment and started again, each mail is counted once" {
	"$PYTHON" - >log <<-'PY'
	for i in range(60000):
	    day, second = divmod(i * 40, 86400)
	    time = (f"2026-03-{1 + day:02}T{second // 3600:02}:"
	        f"{second // 60 % 60:02}:{second % 60:02}Z mx ")
	    sender = "" if i % 5 == 0 else "anna@example.pl"
	    print(f"{time}postfix/qmgr[1]: {i + 1048576:X}: from=<{sender}>, "
	        "size=1, nrcpt=1 (queue active)")
	    j = max(i - 300, 0)
	    print(f"{time}postfix/smtp[1]: {j + 1048576:X}: to=<x@d{j % 700}.com>, "
	        "relay=mx.example.net[192.0.2.25]:25, delay=1, status=sent (250)")
	PY
	rblstat import --sent --db want.db log
	content() {
		sqlite3 "$1" "SELECT * FROM wrote ORDER BY 1, 2;
		    SELECT position, last_time FROM source;
		    SELECT * FROM source_mark ORDER BY 1, 2"
	}
	content want.db >want
	[ "$(sqlite3 want.db 'SELECT sum(mails) FROM wrote')" = 47760 ]
	killed=0
	for delay in 0.03 0.06 0.1 0.15 0.2 0.3; do
		rm -f x.db*
		killed_after $delay rblstat import --sent --db x.db log
		import log >/dev/null
		content x.db >got
		cmp want got
	done
	[ $killed -ge 2 ]
	# piece by piece, by processes that remember nothing of each other
	rm -f x.db*
	for size in 1000 500000 1200000 3000000 7000001 99999999; do
		head -c $size log >part
		import part
	done
	[ "$(content x.db | grep com)" = "$(grep com want)" ]
}

@test "the journal is read for mail that was sent, too" {
	remote=/lib/systemd/systemd-journal-remote
	[ -x "$remote" ] || skip "needs systemd-journal-remote"
	mkdir j
	"$PYTHON" - >entries <<-'PY'
	texts = ["postfix/qmgr|A1: from=<anna@example.pl>, size=1, nrcpt=1",
	    "postfix/smtp|A1: to=<jan@firma.com.pl>, "
	    "relay=mx.example.net[192.0.2.25]:25, delay=1, status=sent (250)"]
	texts = [t.replace("A1", "A1B2C3") for t in texts]
	for i, text in enumerate(texts):
	    tag, message = text.split("|")
	    print(f"__REALTIME_TIMESTAMP={1772445600000000 + i}",
	        f"__MONOTONIC_TIMESTAMP={i}", "_BOOT_ID=" + "01" * 16,
	        "_HOSTNAME=mx", f"SYSLOG_IDENTIFIER={tag}", "_PID=7",
	        "_TRANSPORT=syslog", f"MESSAGE={message}", "", sep="\n")
	PY
	"$remote" -o j/system.journal entries 2>/dev/null
	import journal:j
	import journal:j
	rblstat import --db x.db journal:j
	[ "$(wrote | cut -d'|' -f1,3)" = "firma.com.pl|1" ]
}

# --- a list of domains ---

@test "a log whose first line ends in an address is no list" {
	qmail 1 anna@example.pl jan@firma.com.pl | tail -n 4 >log
	import log
	[ "$(wrote | cut -d'|' -f1,3)" = "firma.com.pl|1" ]
}

@test "a list of domains takes the place of the one before, and of no mail" {
	qmail 1 anna@example.pl jan@firma.com.pl >log
	import log
	printf '# partners\n\nfirma.com.pl # since 2009\nanna@Example.COM\n mx.example.net' >list
	run import list
	[ "$status" = 0 ]
	[ "${lines[1]}" = "3 domains in the list" ]
	import list
	[ "$(wrote | cut -d'|' -f1-3)" = "example.com|0|0
example.net|0|0
firma.com.pl|0|0
firma.com.pl|20260401|1" ]
	# a time would be taken for that of a mail
	[ "$(sqlite3 x.db 'SELECT max(mails), max(last) FROM wrote WHERE day = 0')" = "0|0" ]
	echo example.org >other
	echo example.net >list
	import list other log
	[ "$(wrote | cut -d'|' -f1-3)" = "example.net|0|0
example.org|0|0
firma.com.pl|20260401|1" ]
	printf '\xef\xbb\xbfexample.edu\r\nexample.org\r\n' >list
	import list
	[ "$(wrote | cut -d'|' -f1-3)" = "example.edu|0|0
example.org|0|0
firma.com.pl|20260401|1" ]
	echo '# nobody any more' >list
	import list
	[ "$(wrote | cut -d'|' -f1-3)" = "firma.com.pl|20260401|1" ]
}

@test "a comment in a list may be as long as it likes" {
	long=$(printf 'a%.0s' {1..5000})
	printf '# %s\nexample.org # %s b.example.com\nexample.net' \
	    "$long" "$long" >list
	run import list
	[ "${lines[1]}" = "2 domains in the list" ]
	[ "$(wrote | cut -d'|' -f1)" = $'example.net\nexample.org' ]
	printf 'example.org # %s\na_b\n' "$long" >list
	run import list
	[[ "$output" == *"list:2: \"a_b\" "* ]]
}

@test "a list with a line that is no domain changes nothing" {
	echo example.org >list
	import list
	for bad in 'two words.com' 'a_b' '<script>.com' 'com.pl' 'firma.invalid' \
	    '192.0.2.1' "$(printf 'a%.0s' {1..3000}).com"; do
		printf 'example.net\n%s\n' "$bad" >list
		status=0
		import list >out 2>err || status=$?
		[ "$status" = 100 ]
		[ "$(wc -l <err)" = 1 ]
		[[ $(cat err) == "rblstat: list:2: "* ]]
		[ "$(wrote | cut -d'|' -f1)" = example.org ]
	done
}

@test "a NUL byte in a list hides nothing of its line" {
	for bad in 'example.com\0, and more' '\0' 'example.com\0'; do
		printf 'example.net\n%b\n' "$bad" >list
		run import list
		[ "$status" = 100 ]
		[[ "$output" == *"list:2: "*" is no domain; "* ]]
		[ -z "$(wrote)" ]
	done
	printf 'example.net # \0 is nothing in a comment\nexample.org' >list
	run import list
	[ "${lines[1]}" = "2 domains in the list" ]
}

@test "purge drops what was sent before, and keeps the list" {
	postfix 1 anna@example.pl jan@firma.com.pl >log
	qmail 1 anna@example.pl jan@firma.com.pl >>log
	echo example.org >list
	import log list
	rblstat purge --db x.db --before 2026-03-02
	[ "$(wrote | cut -d'|' -f1,2)" = "example.org|0"$'\n'"firma.com.pl|20260401" ]
}
