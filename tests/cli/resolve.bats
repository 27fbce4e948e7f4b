#!/usr/bin/env bats
# rblstat resolve: names of hosts and what speaks for them; asked of a real
# unbound on loopback, and of tests/dns/faultd.py for what that would not say

bats_require_minimum_version 1.5.0
load dns

# zones - what the unbound knows; all else below these is not there
zones() {
	cat <<-'EOF'
	local-zone: "example." static
	local-zone: "2.0.192.in-addr.arpa." static
	local-zone: "100.51.198.in-addr.arpa." static
	local-zone: "8.b.d.0.1.0.0.2.ip6.arpa." static

	# 1: confirmed; 2: the name is another's; 3: the name has no address
	local-data-ptr: "192.0.2.1 MX1.Firma.example"
	local-data: "mx1.firma.example. A 192.0.2.1"
	local-data-ptr: "192.0.2.2 mx1.firma.example"
	local-data-ptr: "192.0.2.3 nowhere.example"
	# 4 has none; 5 has three, of which the last is right
	local-data: "5.2.0.192.in-addr.arpa. PTR a.example."
	local-data: "5.2.0.192.in-addr.arpa. PTR b.example."
	local-data: "5.2.0.192.in-addr.arpa. PTR c.example."
	local-data: "a.example. A 192.0.2.77"
	local-data: "c.example. A 192.0.2.78"
	local-data: "c.example. A 192.0.2.5"
	# IPv6
	local-data-ptr: "2001:db8::25 six.example"
	local-data: "six.example. AAAA 2001:db8::25"
	# 7: bytes that are in no name of a host, and one that is confirmed
	local-data: "7.2.0.192.in-addr.arpa. PTR \<script\>\010\".example."
	local-data: "7.2.0.192.in-addr.arpa. PTR z.example."
	local-data: "z.example. A 192.0.2.7"
	# an organisation
	local-zone: "firma.com.pl." static
	local-data-ptr: "198.51.100.1 mail.firma.com.pl"
	local-data: "mail.firma.com.pl. A 198.51.100.1"
	local-data: "firma.com.pl. MX 10 mail.firma.com.pl."
	local-data: 'firma.com.pl. TXT "v=spf1 mx -all"'
	# a dial-up line of it, and one that claims to be it
	local-data-ptr: "198.51.100.2 dynamic-198-51-100-2.firma.com.pl"
	local-data: "dynamic-198-51-100-2.firma.com.pl. A 198.51.100.2"
	local-data-ptr: "198.51.100.3 mail.firma.com.pl"
	# 8: only such bytes
	local-data: "8.2.0.192.in-addr.arpa. PTR evil\032name\;.example."
	EOF
	# 6 has 300 names
	for n in $(seq 300); do
		echo "local-data: \"6.2.0.192.in-addr.arpa. PTR n$n.many.example.\""
	done
	cat <<-'EOF'
	do-not-query-localhost: no
	local-data: "partner.example. A 203.0.113.1"
	local-zone: "113.0.203.in-addr.arpa." nodefault
	auth-zone:
	  name: "113.0.203.in-addr.arpa."
	  zonefile: "reverse.zone"
	  for-downstream: no
	  for-upstream: yes
	EOF
}

# reverse - a zone with CNAMEs (RFC 2317), which unbound takes from a file only
reverse() {
	cat <<-'EOF'
	$TTL 60
	@ SOA ns h 1 60 60 60 60
	@ NS ns
	ns A 127.0.0.1
	1 CNAME 1.0/25
	1.0/25 PTR partner.example.
	2 CNAME 3
	3 CNAME 2
	4 CNAME 4.gone
	EOF
}

setup_file() {
	reverse >"$BATS_FILE_TMPDIR/reverse.zone"
	zones >"$BATS_FILE_TMPDIR/zones"
	serve_unbound "$BATS_FILE_TMPDIR"
}

teardown_file() {
	kill "$REAL_PID"
}

setup() {
	unset RBLKIT_CONFIG
	db=$BATS_TEST_TMPDIR/db
}

# faultd [ZONE] - sets FAULT
faultd() {
	serve_faults "$BATS_TEST_TMPDIR" "$BATS_TEST_TMPDIR/asked" "$@"
}

teardown() {
	[ -z "$FAULT_PID" ] || kill "$FAULT_PID"
	[ -z "$OTHER_PID" ] || kill "$OTHER_PID"
}

# refuse ADDRESS... - one refusal each, a minute after the other
refuse() {
	local minute=0
	for address; do
		printf '2026-11-0%d 10:%02d:00.0 rblsmtpd: %s pid 7: 451 listed\n' \
		    "${day:-1}" "$minute" "$address"
		minute=$((minute + 1))
	done >"$BATS_TEST_TMPDIR/log.${day:-1}"
	rblstat import --db "$db" "$BATS_TEST_TMPDIR/log.${day:-1}" >/dev/null
}

# refuse_at TIME ADDRESS - one, on the first
refuse_at() {
	echo "2026-11-01 $1.0 rblsmtpd: $2 pid 7: 451 listed" \
	    >>"$BATS_TEST_TMPDIR/log"
	rblstat import --db "$db" "$BATS_TEST_TMPDIR/log" >/dev/null
}

resolve() {
	rblstat resolve --db "$db" --dns "$REAL" "$@"
}

# look ADDRESS - what is stored of it
look() {
	sqlite3 -nullvalue - "$db" "SELECT iprev, l.name, l.domain FROM look l
	    JOIN host h ON h.id = host WHERE ip = '$1'"
}

count() {
	sqlite3 "$db" "SELECT count(*) FROM look"
}

@test "a name counts when it leads back to the address, and is stored" {
	refuse 192.0.2.1 192.0.2.2 192.0.2.3 192.0.2.4
	run -0 resolve
	[[ "$output" =~ ^"4 hosts looked up: 1 pass, 2 fail, 1 none, 0 failed for now; 0 unanswered; " ]]
	[ "$(look 192.0.2.1)" = "pass|mx1.firma.example|-" ]
	[ "$(look 192.0.2.2)" = "fail|mx1.firma.example|-" ]
	[ "$(look 192.0.2.3)" = "fail|nowhere.example|-" ]
	[ "$(look 192.0.2.4)" = "permerror|-|-" ]
}

@test "of several names any may be the right one, and 300 do no harm" {
	refuse 192.0.2.5 192.0.2.6
	run -0 resolve
	[ "$(look 192.0.2.5)" = "pass|c.example|-" ]
	[ "$(look 192.0.2.6)" = "fail|n1.many.example|-" ]
}

@test "an IPv6 host is looked up likewise" {
	refuse 2001:db8::25 2001:db8::26
	run -0 resolve
	[ "$(look 2001:db8::25)" = "pass|six.example|-" ]
	[ "$(look 2001:db8::26)" = "permerror|-|-" ]
}

@test "aliases of RFC 2317 are followed, and loops of them end" {
	refuse 203.0.113.1 203.0.113.2 203.0.113.4
	run -0 resolve
	[ "$(look 203.0.113.1)" = "pass|partner.example|-" ]
	[[ "$(look 203.0.113.2)" =~ ^(temperror|permerror) ]]
	[ "$(look 203.0.113.4)" = "permerror|-|-" ]
}

@test "a name with bytes that are in no name is not stored" {
	refuse 192.0.2.7 192.0.2.8
	run -0 resolve
	[ "$(look 192.0.2.7)" = "pass|z.example|-" ]
	[ "$(look 192.0.2.8)" = "fail|-|-" ]
}

@test "a host is looked up once, until its look is stale" {
	refuse 192.0.2.1
	run -0 resolve
	run -1 resolve
	[[ "$output" =~ ^"0 hosts looked up" ]]
	run -1 resolve --stale 1d
	sqlite3 "$db" "UPDATE look SET asked = asked - 86400"
	run -1 resolve
	run -0 resolve --stale 1d
	run -0 resolve --stale 0
}

@test "a host that came back is weighed again, half a day later" {
	refuse_at 02:00:00 198.51.100.1
	run -0 resolve
	[[ "$(evidence 198.51.100.1)" != *RETRY* ]]
	# as if that had been at noon, and it came three times more
	for hour in 16 19 22; do
		refuse_at $hour:00:00 198.51.100.1
	done
	sqlite3 "$db" "UPDATE look SET asked = unixepoch('2026-11-01 12:00')"
	run -0 resolve --stale 3650d
	[[ "$(evidence 198.51.100.1)" == *RETRY+2* ]]
	run -1 resolve --stale 3650d
	sqlite3 "$db" "UPDATE look SET asked = unixepoch('2026-11-02 12:00')"
	run -1 resolve --stale 3650d
}

# evidence ADDRESS - "IPREV+2 MX+3", in the order of the alphabet
evidence() {
	sqlite3 "$db" "SELECT group_concat(code || coalesce(
	    printf('%+d', points), '?'), ' ') FROM (SELECT e.code, e.points
	    FROM evidence e JOIN host h ON h.id = host WHERE ip = '$1'
	    ORDER BY 1)"
}

class() {
	sqlite3 "$db" "SELECT points, class FROM look l
	    JOIN host h ON h.id = host WHERE ip = '$1'"
}

@test "evidence is weighed: a mail server that came back, and dial-up lines" {
	for n in 1 2 3; do
		refuse_at "0$n:00:00" 198.51.100.1
	done
	refuse 198.51.100.2 198.51.100.3
	run -0 resolve
	[ "$(look 198.51.100.1)" = "pass|mail.firma.com.pl|firma.com.pl" ]
	[ "$(evidence 198.51.100.1)" = \
	    "IPREV+2 MAILNAME+1 MX+3 RETRY+2 SPF+2" ]
	[ "$(class 198.51.100.1)" = "10|likely" ]
	[ "$(evidence 198.51.100.2)" = "GENERIC-3 IPREV+2 SPF+0" ]
	[ "$(class 198.51.100.2)" = "-1|unlikely" ]
	[ "$(evidence 198.51.100.3)" = "IPREV-1" ]
	run -0 resolve --stale 0 --points "MX=0, SPF=-9"
	[ "$(evidence 198.51.100.1)" = \
	    "IPREV+2 MAILNAME+1 MX+0 RETRY+2 SPF-9" ]
	[ "$(class 198.51.100.1)" = "-4|unlikely" ]
}

@test "each text that a list gave is looked at, also of a list without a name" {
	for text in "spam was seen" "dynamic IP addresses are not welcome"; do
		echo "2026-11-01 10:00:00.0 rblsmtpd: 192.0.2.4 pid 7: 451 $text"
	done >"$BATS_TEST_TMPDIR/log"
	rblstat import --db "$db" "$BATS_TEST_TMPDIR/log" >/dev/null
	run -0 resolve
	[ "$(evidence 192.0.2.4)" = "IPREV-2 POLICY-2" ]
	[ "$(sqlite3 "$db" "SELECT text FROM evidence WHERE code = 'POLICY'")" = \
	    "it is listed for what it is, not for spam: a list" ]
}

@test "the lists of today are not hidden by all the refusals of yesterday" {
	for n in $(seq 250); do
		echo "2026-11-01T10:00:00Z mx rblsmtpd: bl.a.test blocked" \
		    "192.0.2.4 - -"
	done >"$BATS_TEST_TMPDIR/log"
	for list in b c d; do
		for ip in 192.0.2.{3..6}; do
			echo "2026-11-02T10:00:00Z mx rblsmtpd: bl.$list.test" \
			    "blocked $ip - -"
		done
	done >>"$BATS_TEST_TMPDIR/log"
	# and whether they are two hundred or thousands
	seq 4500 | sed 's/.*/2026-11-01T10:00:00Z mx rblsmtpd: bl.a.test blocked 192.0.2.5 - -/' |
		cat - "$BATS_TEST_TMPDIR/log" >"$BATS_TEST_TMPDIR/all"
	rblstat import --db "$db" "$BATS_TEST_TMPDIR/all" >/dev/null
	run -0 resolve
	for ip in 192.0.2.{3..6}; do
		[[ "$(evidence $ip)" == *"MANYBL-2"* ]] || return 1
	done
}

@test "of hosts that are read together each has its own lists" {
	for n in $(seq 150); do
		list=bl
		[ $((n % 3)) = 0 ] && list=dul
		echo "2026-11-01T10:00:00Z mx rblsmtpd: $list.a.test blocked" \
		    "192.0.2.$n - -"
	done >"$BATS_TEST_TMPDIR/log"
	rblstat import --db "$db" "$BATS_TEST_TMPDIR/log" >/dev/null
	run -0 resolve
	[ "$(sqlite3 "$db" "SELECT count(*), max(host % 256 % 3)
	    FROM evidence WHERE code = 'POLICY'")" = "50|0" ]
}

@test "that our users wrote to its organisation speaks for a host" {
	refuse 198.51.100.1 198.51.100.3
	sqlite3 "$db" "INSERT INTO wrote VALUES ('firma.com.pl', 0, 0, 0)"
	run -0 resolve
	[[ "$(evidence 198.51.100.1)" == *"WROTE+4" ]]
	[ "$(evidence 198.51.100.3)" = "IPREV-1" ]
}

@test "--limit takes those that were refused last" {
	day=1 refuse 192.0.2.1 192.0.2.2
	day=2 refuse 192.0.2.3 192.0.2.4
	run -0 resolve --limit 1
	[ "$(look 192.0.2.4)" = "permerror|-|-" ]
	run -0 resolve --limit 1
	[ "$(look 192.0.2.3)" = "fail|nowhere.example|-" ]
	[ "$(count)" = 2 ]
}

@test "hosts that failed come behind those that nobody has asked for" {
	faultd
	day=1 refuse 192.0.2.1 192.0.2.14
	day=2 refuse 192.0.2.6
	run -0 rblstat resolve --db "$db" --dns "$FAULT" --limit 2
	[ "$(look 192.0.2.6)" = "temperror|-|-" ]
	[ "$(look 192.0.2.14)" = "pass|h14.named.test|-" ]
	run -0 rblstat resolve --db "$db" --dns "$FAULT" --limit 1
	[ "$(look 192.0.2.1)" = "pass|h1.named.test|-" ]
	: >"$BATS_TEST_TMPDIR/asked"
	run -111 rblstat resolve --db "$db" --dns "$FAULT" --limit 1
	grep -q "^6\\.2\\.0.*PTR" "$BATS_TEST_TMPDIR/asked"
}

@test "what is broken or a loop is survived, and told from what may pass" {
	faultd
	refuse 192.0.2.{1,3,4,6,8,9,10,11,13,15}
	run -0 rblstat resolve --db "$db" --dns "$FAULT"
	[[ "$output" =~ ^"10 hosts looked up: 1 pass, 0 fail, " ]]
	[ "$(look 192.0.2.1)" = "pass|h1.named.test|-" ]
	for n in 3 4 8 13 15; do
		[ "$(look 192.0.2.$n)" = "permerror|-|-" ] || return 1
	done
	for n in 6 9 10 11; do
		[ "$(look 192.0.2.$n)" = "temperror|-|-" ] || return 1
	done
}

@test "a failure is tried again the next time, and replaces nothing better" {
	faultd
	refuse 192.0.2.1 192.0.2.6 192.0.2.7
	run -0 rblstat resolve --db "$db" --dns "$FAULT"
	[[ "$output" =~ ^"3 hosts looked up: 2 pass, 0 fail, 0 none, 1 failed for now" ]]
	run -0 rblstat resolve --db "$db" --dns "$FAULT" --stale 0
	[[ "$output" =~ ^"3 hosts looked up: 1 pass, 0 fail, 0 none, 2 failed for now" ]]
	[ "$(look 192.0.2.7)" = "pass|h7.named.test|-" ]
	: >"$BATS_TEST_TMPDIR/asked"
	run rblstat resolve --db "$db" --dns "$FAULT"
	[ "$(grep -c '^[0-9].*PTR' "$BATS_TEST_TMPDIR/asked")" -ge 1 ]
	! grep -q "^[17]\\.2\\.0" "$BATS_TEST_TMPDIR/asked"
}

@test "an answer that is late by an hour holds up nothing, and is asked again" {
	faultd
	refuse 192.0.2.2 192.0.2.1 192.0.2.5
	run -0 rblstat resolve --db "$db" --dns "$FAULT" --budget 2s
	[[ "$output" =~ "1 host looked up: 1 pass".*"; 2 unanswered; " ]]
	[ "$(count)" = 1 ]
	run rblstat resolve --db "$db" --dns "$FAULT" --budget 1s
	grep -q "^2\\.2\\.0.*PTR" "$BATS_TEST_TMPDIR/asked"
}

@test "two at once leave the evidence of one of them, and its points" {
	faultd
	refuse 192.0.2.14
	rblstat resolve --db "$db" --dns "$FAULT" >"$BATS_TEST_TMPDIR/out" &
	pid=$!
	until grep -q "14.2.0.192" "$BATS_TEST_TMPDIR/asked" 2>/dev/null; do
		kill -0 "$pid"
		sleep 0.05
	done
	kill -STOP "$pid"
	run -0 rblstat resolve --db "$db" --dns "$FAULT" --dnswl listed.test
	[[ "$(evidence 192.0.2.14)" == *"DNSWL+3"* ]]
	kill -CONT "$pid"
	wait "$pid"
	[[ "$(evidence 192.0.2.14)" != *DNSWL* ]]
	[ "$(sqlite3 "$db" "SELECT points - (SELECT sum(points) FROM evidence)
	    FROM look")" = 0 ]
}

@test "of two at once, the one that failed replaces nothing better" {
	faultd
	refuse 192.0.2.1 192.0.2.5
	rblstat resolve --db "$db" --dns "$FAULT" >"$BATS_TEST_TMPDIR/out" &
	pid=$!
	until grep -q "5.2.0.192" "$BATS_TEST_TMPDIR/asked" 2>/dev/null; do
		kill -0 "$pid"
		sleep 0.05
	done
	run -0 resolve
	[ "$(look 192.0.2.5)" = "pass|c.example|-" ]
	weighed=$(evidence 192.0.2.5)
	wait "$pid"
	grep -q "1 failed for now" "$BATS_TEST_TMPDIR/out"
	[ "$(look 192.0.2.5)" = "pass|c.example|-" ]
	[ "$(evidence 192.0.2.5)" = "$weighed" ]
}

@test "an import beside it can empty its log while nobody answers" {
	faultd
	refuse 192.0.2.2
	rblstat resolve --db "$db" --dns "$FAULT" >/dev/null 2>&1 &
	pid=$!
	until grep -q "2.2.0.192" "$BATS_TEST_TMPDIR/asked" 2>/dev/null; do
		kill -0 "$pid"
		sleep 0.05
	done
	run -0 sqlite3 "$db" "UPDATE host SET name = 'x';
	    PRAGMA wal_checkpoint(TRUNCATE)"
	kill "$pid"
	wait "$pid" || :
	[ "$output" = "0|0|0" ]
}

@test "SIGTERM ends it, and what is finished is kept" {
	faultd
	refuse 192.0.2.2 192.0.2.1
	rblstat resolve --db "$db" --dns "$FAULT" >"$BATS_TEST_TMPDIR/out" &
	pid=$!
	until [ "$(count)" = 1 ]; do
		kill -0 "$pid"
		sleep 0.05
	done
	kill "$pid"
	wait "$pid"
	grep -q "^1 host looked up: 1 pass.*; 1 unanswered" \
	    "$BATS_TEST_TMPDIR/out"
}

@test "a server that has an address for anything is not believed" {
	faultd parked
	refuse 192.0.2.1
	run -111 --separate-stderr rblstat resolve --db "$db" --dns "$FAULT"
	[ "$output" = "" ]
	[[ "$stderr" =~ "an address for a name that cannot be" ]]
	[ "${#stderr_lines[@]}" = 1 ]
	[ "$(count)" = 0 ]
}

@test "without a name server nothing is stored, and exit 111" {
	refuse 192.0.2.1
	said="rblstat: no name server answers; look at dns, or at \
/etc/resolv.conf"
	run -111 rblstat resolve --db "$db" --dns "127.0.0.1:$(free_port)" \
	    --budget 2
	[ "$output" = "$said" ]
	faultd silent
	run -111 rblstat resolve --db "$db" --dns "$FAULT" --budget 2
	[ "$output" = "$said" ]
	[ "$(count)" = 0 ]
}

@test "with one that only says errors nothing is stored either" {
	faultd servfail
	refuse 192.0.2.1 192.0.2.2
	run -111 rblstat resolve --db "$db" --dns "$FAULT"
	[[ "$output" =~ "none of 2 questions had an answer, so nothing is known" ]]
	[ "$(count)" = 0 ]
}

@test "hosts of silent zones failed, where the server itself is there" {
	faultd
	refuse 192.0.2.5
	run -0 rblstat resolve --db "$db" --dns "$FAULT"
	[[ "$output" =~ ^"1 host looked up: 0 pass, 0 fail, 0 none, 1 failed for now" ]]
	[ "$(look 192.0.2.5)" = "temperror|-|-" ]
}

@test "what was found out survives a database that is locked for long" {
	faultd
	refuse 192.0.2.2 192.0.2.5 192.0.2.1
	{
		echo 'BEGIN IMMEDIATE;'
		echo ".shell touch '$BATS_TEST_TMPDIR/locked'"
		sleep 13 # the first time it is waited for 10 s
	} | sqlite3 "$db" &
	OTHER_PID=$!
	until [ -e "$BATS_TEST_TMPDIR/locked" ]; do sleep 0.05; done
	run -0 rblstat resolve --db "$db" --dns "$FAULT"
	wait "$OTHER_PID"
	OTHER_PID=
	[[ "$output" =~ ^"3 hosts looked up: " ]]
	[ "$(count)" = 3 ]
}

@test "a server that dies makes no host fail, and what it said is kept" {
	faultd
	refuse 192.0.2.2 192.0.2.5 192.0.2.1
	rblstat resolve --db "$db" --dns "$FAULT" 2>"$BATS_TEST_TMPDIR/err" &
	pid=$!
	until [ "$(count)" = 1 ]; do
		kill -0 "$pid"
		sleep 0.05
	done
	kill -STOP "$FAULT_PID"
	status=0
	wait "$pid" || status=$?
	kill -CONT "$FAULT_PID"
	[ "$status" = 111 ]
	grep -q "no name server answers" "$BATS_TEST_TMPDIR/err"
	[ "$(look 192.0.2.1)" = "pass|h1.named.test|-" ]
	[ "$(count)" = 1 ]
}

@test "a thousand hosts whose zones are broken do not hide the one behind them" {
	faultd
	for n in $(seq 0 1699); do
		echo "2026-11-01 10:00:00.0 rblsmtpd:" \
		    "10.$((n / 250)).$((n % 250)).11 pid 7: 451 listed"
	done >"$BATS_TEST_TMPDIR/many"
	rblstat import --db "$db" "$BATS_TEST_TMPDIR/many" >/dev/null
	refuse_at 09:00:00 192.0.2.1
	run -0 rblstat resolve --db "$db" --dns "$FAULT"
	[[ "$output" =~ ^"1701 hosts looked up: 1 pass, 0 fail, 0 none, 1700 failed for now; " ]]
}

# many NUMBER NET DAY - addresses of a /16, refused on that day
many() {
	local n
	for ((n = 0; n < $1; n++)); do
		echo "2026-11-0$3 10:00:00.0 rblsmtpd:" \
		    "$2.$((n / 250)).$((n % 250)) pid 7: 451 listed"
	done >"$BATS_TEST_TMPDIR/many.$3"
	rblstat import --db "$db" "$BATS_TEST_TMPDIR/many.$3" >/dev/null
}

# half - zones of an unbound that has to ask a silent server about 172.16.0.0/16
# and example.net, and knows 200 hosts, and 3000 that claim to be of example.net
half() {
	local n
	cat <<-'EOF'
	do-not-query-localhost: no
	local-zone: "10.in-addr.arpa." static
	local-zone: "168.192.in-addr.arpa." static
	local-zone: "16.172.in-addr.arpa." nodefault
	local-zone: "example." static
	EOF
	for ((n = 0; n < 200; n++)); do
		echo "local-data-ptr: \"10.0.0.$n h$n.good.example\""
		echo "local-data: \"h$n.good.example A 10.0.0.$n\""
	done
	for ((n = 0; n < 3000; n++)); do
		echo "local-data-ptr: \"192.168.$((n / 250)).$((n % 250))" \
		    "h$n.example.net\""
	done
	for zone in 16.172.in-addr.arpa example.net; do
		echo "stub-zone:"
		echo "  name: \"$zone.\""
		echo "  stub-addr: ${FAULT/:/@}"
	done
}

serve_half() {
	faultd silent
	half >"$BATS_TEST_TMPDIR/zones"
	serve_unbound "$BATS_TEST_TMPDIR"
	OTHER_PID=$REAL_PID
}

@test "thousands of hosts of a silent reverse zone hide none behind them" {
	serve_half
	many 3000 172.16 2
	many 200 10.0 1
	run -0 resolve --budget 6
	[[ "$output" =~ "hosts looked up: 200 pass, 0 fail, 0 none, " ]]
}

@test "nor do thousands of names below a domain whose servers are silent" {
	serve_half
	many 3000 192.168 2
	many 200 10.0 1
	run -0 resolve --budget 6
	[[ "$output" =~ "hosts looked up: 200 pass, 0 fail, 0 none, " ]]
}

@test "hosts of a silent zone have their try when the others are done" {
	serve_half
	many 300 172.16 2
	many 200 10.0 1
	run -0 resolve
	[[ "$output" =~ ^"500 hosts looked up: 200 pass, 0 fail, 0 none, 300 failed for now; 0 unanswered; " ]]
}

@test "those that had none within the budget are told as unanswered" {
	serve_half
	many 300 172.16 2
	many 2 10.0 1
	run -0 resolve --budget 3
	[[ "$output" =~ ^"2 hosts looked up: 2 pass, 0 fail, 0 none, 0 failed for now; 300 unanswered; " ]]
}

@test "a silent first name server costs its timeout once, not each time" {
	faultd silent
	seq 600 | while read -r n; do
		printf '2026-11-01 10:00:00.0 rblsmtpd: 10.9.%d.%d pid 7: 451 x\n' \
		    $((n / 250)) $((n % 250 + 1))
	done >"$BATS_TEST_TMPDIR/many"
	rblstat import --db "$db" "$BATS_TEST_TMPDIR/many" >/dev/null
	run -0 rblstat resolve --db "$db" --dns "$FAULT,$REAL"
	[[ "$output" =~ ^"600 hosts looked up: 0 pass, 0 fail, 600 none, " ]]
	[ "$(grep -c PTR "$BATS_TEST_TMPDIR/asked")" -lt 400 ]
}

@test "one question at a time finds the same" {
	refuse 192.0.2.{1..9}
	run -0 resolve
	sqlite3 "$db" "SELECT host, iprev, name FROM look" >"$BATS_TEST_TMPDIR/a"
	run -0 resolve --concurrency 1 --stale 0
	sqlite3 "$db" "SELECT host, iprev, name FROM look" >"$BATS_TEST_TMPDIR/b"
	[ "$(wc -l <"$BATS_TEST_TMPDIR/a")" = 9 ]
	diff "$BATS_TEST_TMPDIR/a" "$BATS_TEST_TMPDIR/b"
}

@test "a wrong flag is told in one line" {
	refuse 192.0.2.1
	for flags in "--budget soon" "--budget 0" "--stale 1w" "--concurrency 0" \
	    "--concurrency 10001" "--limit 0" "--dns nowhere" "--budget 2d" \
	    "--dnswl ..x" "--dnswl a;b" "--dnswl $(printf 'a%.0s' {1..999}).x" \
	    "--since today" "192.0.2.1"; do
		# shellcheck disable=SC2086 # words
		run -100 --separate-stderr rblstat resolve --db "$db" $flags
		[ "$output" = "" ] || return 1
		[ "${#stderr_lines[@]}" = 1 ] || return 1
	done
	[ "$(count)" = 0 ]
	run -100 rblstat resolve --db "$BATS_TEST_TMPDIR/none"
	[[ "$output" =~ "rblstat import makes it" ]]
}

@test "on a terminal it shows how far it is" {
	faultd
	refuse 192.0.2.2 192.0.2.1
	run -0 "$PYTHON" tests/cli/terminal.py 80 rblstat resolve --db "$db" \
	    --dns "$FAULT" --budget 3
	[[ "$output" =~ $'\r'"1 host, "[0-9]+" lookups" ]]
}
