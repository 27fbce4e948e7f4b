#!/usr/bin/env bats
# rblsmtpd, as clients, mail servers and admins meet it

# shellcheck disable=SC2154 # bats sets stderr and stderr_lines

bats_require_minimum_version 1.5.0
load dns

PYTHON=${PYTHON:-/usr/bin/python3}

setup_file() {
	DIR=$(mktemp -d)
	serve_faults "$DIR" "$DIR/asked"
	export DIR DNS=$FAULT
}

teardown_file() {
	kill "$FAULT_PID"
	rm -rf "$DIR"
}

setup() {
	mkdir "$BATS_TEST_TMPDIR/here" && cd "$BATS_TEST_TMPDIR/here" || return 1
	unset RBLSMTPD TCPREMOTEHOST TCPREMOTEINFO DNSCACHEIP RBLTIMEOUT \
	    GREETDELAY PROTO TCP6REMOTEIP
	export TCPREMOTEIP=127.0.0.2
	: >"$DIR/asked"
}

teardown() {
	if [ -e pid ]; then kill "$(cat pid)" 2>/dev/null || true; fi
}

# rbl ARGUMENT... - with our DNS server; the client sends what is on stdin
rbl() {
	run --separate-stderr rblsmtpd --dns "$DNS" "$@"
}

# talk LINE... - a client that says these lines, then QUIT
talk() {
	printf '%s\r\n' "$@" QUIT
}

# seconds - since the epoch, with a fraction
seconds() {
	date +%s.%N
}

# took START LOW HIGH - how long it is since START
took() {
	awk -v a="$1" -v b="$(seconds)" -v low="$2" -v high="$3" \
	    'BEGIN { exit !(b - a >= low && b - a <= high) }'
}

# until_there FILE - wait until there is something in it, but not for ever
until_there() {
	for _ in {1..400}; do
		[ ! -s "$1" ] || return 0
		sleep 0.05
	done
	return 1
}

# mail_server - a mail server, as far as a client can tell
mail_server() {
	cat >mail-server <<-'EOF'
	#!/bin/sh
	printf '220 mail.test ESMTP\r\n'
	while read -r line; do
		case $line in
		QUIT*) printf '221 bye\r\n'; exit ;;
		*) printf '250 ok\r\n' ;;
		esac
	done
	EOF
	chmod +x mail-server
}

# serve ARGUMENT... - tcpserver with rblsmtpd and that mail server
serve() {
	mail_server
	tcpserver -1RHl0 "${RULES[@]}" 127.0.0.1 0 rblsmtpd --dns "$DNS" "$@" \
	    "$PWD/mail-server" >port 2>log 3>&- &
	echo $! >pid
	until_there port
}

# call FROM LINE... - what the server says to a client of that address
call() {
	local from=$1
	shift
	tcpclient -RHl0 -i "$from" 127.0.0.1 "$(cat port)" sh -c \
	    'printf "%s\r\n" "$@" QUIT >&7; cat <&6' sh "$@" | tr -d '\r'
}

# --- the self-test that every admin makes ---

@test "127.0.0.2 is refused at RCPT, 127.0.0.1 reaches the mail server" {
	RULES=()
	serve -b -r healthy.test
	call 127.0.0.2 'HELO a' 'MAIL FROM:<a@b>' 'RCPT TO:<c@d>' >listed
	diff listed - <<-'EOF'
	220 rblsmtpd.local
	250 rblsmtpd.local
	250 rblsmtpd.local
	553 Blocked: see http://listed.test/
	221 rblsmtpd.local
	EOF
	grep -Eqx 'rblsmtpd: 127.0.0.2 pid [0-9]+: 553 Blocked: see http://listed.test/' log
	[ "$(call 127.0.0.1 | head -1)" = "220 mail.test ESMTP" ]
}

@test "a rule with an empty RBLSMTPD lets in, one with a text refuses" {
	printf '127.0.0.2:allow,RBLSMTPD=""\n127.0.0.3:allow,RBLSMTPD="-no, %%IP%%"\n:allow\n' |
	    tcprules rules.cdb rules.tmp
	RULES=(-x rules.cdb)
	serve -r healthy.test
	[ "$(call 127.0.0.2 | head -1)" = "220 mail.test ESMTP" ]
	[ "$(call 127.0.0.3 HELP | sed -n 2p)" = "553 no, 127.0.0.3" ]
	[ ! -s "$DIR/asked" ]
}

@test "whom rblunblock lets in passes at his next connection" {
	echo ':allow,QMAILQUEUE="/bin/scan",RELAYCLIENT=""' >rules
	tcprules rules.cdb rules.tmp <rules
	RULES=(-x rules.cdb)
	serve -r cut.test
	sed -i '2i env | grep -E "^(RBLSMTPD|QMAILQUEUE|RELAYCLIENT)=" | sort >env' \
	    mail-server
	# it lists them all
	for ip in 127.0.0.2 127.0.0.3; do
		[ "$(call $ip | head -1)" = "220 rblsmtpd.local" ]
	done
	[ ! -e env ]
	rblunblock --rules rules --cdb rules.cdb --why test 127.0.0.2 >/dev/null
	[ "$(call 127.0.0.2 | head -1)" = "220 mail.test ESMTP" ]
	[ "$(paste -sd ' ' env)" = "QMAILQUEUE=/bin/scan RBLSMTPD= RELAYCLIENT=" ]
	[ "$(call 127.0.0.3 | head -1)" = "220 rblsmtpd.local" ]
	# and who is taken out again is refused again
	rblunblock --rules rules --cdb rules.cdb --remove 127.0.0.2 >/dev/null
	[ "$(call 127.0.0.2 | head -1)" = "220 rblsmtpd.local" ]
}

@test "what it logs under tcpserver, rblstat reads" {
	RULES=()
	serve --log classic --log columns --log logfmt --log json -r healthy.test
	call 127.0.0.2 'RCPT TO:<c@d>' >/dev/null
	[ "$(rblstat explain <log | grep -c '"ip":"127.0.0.2"')" -eq 4 ]
}

# --- the samples ---

# sample NAME - that file, with our lists, port and mail server in it
sample() {
	mail_server
	sed -e "s|/usr/local/bin/rblsmtpd|rblsmtpd --dns $DNS|" \
	    -e "s|zen.spamhaus.org|healthy.test|" \
	    -e "s|bl.spamcop.net|clear.test|" \
	    -e "s|/var/qmail/bin/qmail-smtpd|$PWD/mail-server|" \
	    -e "s|/etc/tcp.smtp.cdb|rules.cdb|; s|-u 82 -g 81 0 smtp|-1H 127.0.0.1 0|" \
	    -e "s|logfmt:syslog|logfmt:$PWD/log|; /^# /d" \
	    "$BATS_TEST_DIRNAME/../../samples/$1" >"$1"
	chmod +x "$1"
}

@test "the sample of a run script starts it behind tcpserver" {
	sample run
	sed -i 's|2>&1|2>log|' run
	echo ':allow' | tcprules rules.cdb rules.tmp
	./run >port 3>&- &
	echo $! >pid
	until_there port
	[ "$(call 127.0.0.2 HELP | sed -n 2p)" = "553 Blocked: see http://listed.test/" ]
	[ "$(call 127.0.0.1 | head -1)" = "220 mail.test ESMTP" ]
	[ "$(rblstat explain <log | grep -c '"ip":"127.0.0.2"')" -eq 1 ]
}

@test "the sample of the rules lets the self-test through to the lists" {
	cp "$BATS_TEST_DIRNAME"/../../samples/{tcp.smtp,Makefile} .
	make -s tcp.smtp.cdb
	RULES=(-x tcp.smtp.cdb)
	serve -r listed.test
	[ "$(call 127.0.0.2 HELP | sed -n 2p)" = "451 Blocked: see http://listed.test/" ]
	[ "$(call 127.0.0.1 | head -1)" = "220 mail.test ESMTP" ]
}

# starter FILE [SED-SCRIPT] - a sample of who starts the script
starter() {
	sed -e "s|/usr/local/sbin|$PWD|; s|qmaild|$(id -un)|" -e "${2-}" \
	    "$BATS_TEST_DIRNAME/../../samples/$1" >"$1"
}

# free_tcp_port - one that nobody listens to at this moment
free_tcp_port() {
	"$PYTHON" -c 'import socket
with socket.socket() as s:
    s.bind(("127.0.0.1", 0))
    print(s.getsockname()[1])'
}

# until_open PORT - wait until somebody listens there, but not for ever
until_open() {
	for _ in {1..200}; do
		! tcpclient -RHl0 127.0.0.1 "$1" true 2>/dev/null || return 0
		sleep 0.05
	done
	return 1
}

@test "xinetd starts it by its samples" {
	unset TCPREMOTEIP
	sample smtpd-inetd
	free_tcp_port >port
	starter smtp.xinetd "s|{|&\ntype = UNLISTED\nport = $(cat port)\nbind = 127.0.0.1|"
	xinetd -dontfork -stayalive -filelog "$PWD/xlog" -pidfile "$PWD/xpid" \
	    -f smtp.xinetd 3>&- &
	echo $! >pid
	until_open "$(cat port)"
	: >log
	[ "$(call 127.0.0.2 HELP | sed -n 2p)" = "553 Blocked: see http://listed.test/" ]
	[[ "$(cat log)" = *" verdict=refused ip=127.0.0.2 "*" zones=healthy.test "* ]]
	[ "$(call 127.0.0.1 | head -1)" = "220 mail.test ESMTP" ]
}

# The manager itself needs a machine of its own; what it does for the socket,
# its tool does, but for the client's address.
@test "the script starts from a socket of systemd" {
	unset TCPREMOTEIP
	sample smtpd-inetd
	starter smtp.socket
	starter smtp@.service
	grep -qx 'Accept=yes' smtp.socket
	[ "$(grep -cx 'Standard\(Input\|Output\)=socket' smtp@.service)" -eq 2 ]
	for client in 2 1; do
		free_tcp_port >port
		systemd-socket-activate --accept --inetd -E PATH \
		    -E "REMOTE_ADDR=127.0.0.$client" -l "127.0.0.1:$(cat port)" \
		    "$(sed -n 's/^ExecStart=//p' smtp@.service)" 3>&- 2>slog &
		echo $! >pid
		until_open "$(cat port)"
		call "127.0.0.$client" HELP >"said$client"
		kill "$(cat pid)"
	done
	[ "$(sed -n 2p said2)" = "553 Blocked: see http://listed.test/" ]
	[ "$(head -1 said1)" = "220 mail.test ESMTP" ]
	[[ "$(cat log)" = *" verdict=refused ip=127.0.0.2 "*" zones=healthy.test "* ]]
}

# --- parallel, in order, in time ---

@test "six slow lists take as long as one" {
	start=$(seconds)
	rbl --deadline 60 -r slowclear.test -r a.slowclear.test \
	    -a b.slowclear.test -r c.slowclear.test -r d.slowclear.test \
	    -r slow1.test:told cat < <(talk HELP)
	[ "${lines[1]}" = $'451 told\r' ]
	took "$start" 0.9 4.5
	[ "$(sed -n 's/^2.0.0.127.\(.*\) A udp/\1/p' "$DIR/asked" | sort -u | wc -l)" -eq 6 ]
}

@test "a quick list that decides is not held up by a silent one behind it" {
	start=$(seconds)
	rbl --deadline 60 -b -r listed.test -r silent.test cat < <(talk HELP)
	[[ "${lines[1]}" = "553 Blocked"* ]]
	took "$start" 0 30
}

@test "a silent list costs no more than the deadline, and softens" {
	start=$(seconds)
	rbl --deadline 1 -b -r silent.test -r silent.test. -r listed.test cat \
	    < <(talk HELP)
	[[ "${lines[1]}" = "451 Blocked"* ]]
	took "$start" 0.9 8 # the default is 10
}

@test "RBLTIMEOUT is a deadline, says whom it waited for, and -c holds" {
	RBLTIMEOUT=1 rbl -r silent.test echo passed </dev/null
	[ "$output" = passed ]
	[[ "$stderr" = "rblsmtpd: 127.0.0.2 pid "*": timeout while waiting for silent.test" ]]
	RBLTIMEOUT=1 rbl -c -r silent.test cat < <(talk HELP)
	[[ "${lines[1]}" = "451 temporary RBL lookup error"* ]]
}

@test "the deadline holds in a delay, too" {
	start=$(seconds)
	rbl --deadline 1 -w 2 -r slow2.test echo passed </dev/null
	[ "$output" = passed ]
	took "$start" 1.9 3.5
}

@test "who passes in any case, passes at once" {
	start=$(seconds)
	rbl --deadline 60 -a silent.test -r clear.test echo passed </dev/null
	[ "$output" = passed ]
	rbl --deadline 60 --threshold 5 -r 'listed.test*1' -r 'second.test*-1' \
	    -r 'slow1.test*4' -a silent.test echo passed </dev/null
	[ "$output" = passed ]
	took "$start" 0 30
	grep -q silent.test "$DIR/asked"
}

@test "each zone is asked once, and for its text only when that is needed" {
	rbl -r clear.test -r 'listed.test=127.0.0.3*2' -r LISTED.test \
	    -r clear.test. --threshold 5 echo passed </dev/null
	[ "$output" = passed ]
	[ "$(grep -c clear.test "$DIR/asked")" -eq 1 ]
	[ "$(grep -c 'clear.test TXT' "$DIR/asked" || true)" -eq 0 ]
	: >"$DIR/asked"
	# the first may decide, and meanwhile the second gives the text
	rbl -r slow1.test -r second.test -r listed.test -r world.test cat </dev/null
	[ "$(sed -n 's/.*\.\([a-z0-9]*\)\.test TXT.*/\1/p' "$DIR/asked" | uniq | tr '\n' ' ')" = \
	    "second slow1 " ]
	: >"$DIR/asked"
	rbl --threshold 3 -r 'slow1.test*1' -r 'second.test*-1' \
	    -r 'listed.test*2' -r 'world.test*2' cat </dev/null
	[ "$(sed -n 's/.*\.\([a-z0-9]*\)\.test TXT.*/\1/p' "$DIR/asked" | uniq | tr '\n' ' ')" = \
	    "listed slow1 " ]
}

@test "a text that takes its time is not waited for" {
	start=$(seconds)
	rbl --deadline 60 -r slowtext.test cat < <(talk HELP)
	[[ "${lines[1]}" = "451 127.0.0.2 is listed by slowtext.test"* ]]
	took "$start" 1.9 3.9
}

# --- lists ---

@test "a filter decides which answers list" {
	rbl -r 'listed.test=127.0.0.[3..9]' echo passed </dev/null
	[ "$output" = passed ]
	rbl -r 'twoaddresses.test=127.0.0.[3..9]:no' cat < <(talk HELP)
	[[ "${lines[1]}" = "451 no"* ]]
}

@test "weights add up to the threshold, and a good name saves" {
	rbl --threshold 5 -r 'listed.test*3' -r 'second.test*2' cat < <(talk HELP)
	[[ "${lines[1]}" = "451 Blocked"* ]]
	rbl --threshold 5 -r 'listed.test*3' -r 'second.test*2' \
	    -r 'white.test*-1' echo passed </dev/null
	[ "$output" = passed ]
}

@test "lists come from a file, with marks for what they do" {
	cat >lists <<-'EOF'
	# ours
	  clear.test

	+nodata.test
	-listed.test=127.0.0.9
	-second.test:second, %IP%
	listed.test
	EOF
	rbl -r @lists cat < <(talk HELP)
	[[ "${lines[1]}" = "553 second, 127.0.0.2"* ]]
	echo 'listed.test:-never' >lists
	rbl -r @lists cat < <(talk HELP)
	[[ "${lines[1]}" = "553 never"* ]]
	echo '+white.test:why' >lists
	rbl -r @lists -r listed.test echo passed </dev/null
	[ "$output" = passed ]
}

@test "an IPv6 client is looked up by its nibbles, under PROTO=TCP6 too" {
	TCPREMOTEIP=2001:db8::1 rbl -r listed.test cat < <(talk HELP)
	[[ "${lines[1]}" = "451 Blocked"* ]]
	grep -q '^1\(\.0\)\{23\}\.8\.b\.d\.0\.1\.0\.0\.2\.listed\.test A' "$DIR/asked"
	PROTO=TCP6 TCP6REMOTEIP=2001:db8::2 rbl -r listed.test cat < <(talk HELP)
	grep -q '^2\(\.0\)\{23\}\.8\.b\.d\.0\.1\.0\.0\.2\.listed\.test A' "$DIR/asked"
	[[ "$stderr" = "rblsmtpd: 2001:db8::2 pid "* ]]
	PROTO=TCP6 TCP6REMOTEIP=::ffff:127.0.0.2 rbl -r healthy.test true </dev/null
	[[ "$output" = "220 "* ]]
}

@test "a key in the name of a zone is shown to nobody" {
	key=abcdefghij0123456789klmnop
	for zone in addressonly code254 servfail; do
		rbl --log classic --log json --log-accepts \
		    -r $key.$zone.test cat < <(talk HELP)
		[[ "$output$stderr" != *abcdefghij* ]]
		[[ "$stderr" = *"$zone.test"* ]]
	done
	grep -q "$key" "$DIR/asked"
}

# --- answers that are none ---

@test "whatever comes instead of an answer is a fault, and nothing worse" {
	for zone in garbage short pointer longrecord cutdead wrongid \
	    wrongquestion servfail refused code252 code254 code255 code250 \
	    mixed parked private; do
		rbl --deadline 2 -r $zone.test echo passed </dev/null
		[ "$output" = passed ]
		rbl --deadline 2 -c -r $zone.test cat < <(talk HELP)
		[[ "${lines[1]}" = "451 temporary RBL lookup error"* ]]
	done
}

@test "a list that answers nonsense is named once, its text never sent" {
	rbl -r code254.test -r parked.test echo passed </dev/null
	[ "${#stderr_lines[@]}" -eq 2 ]
	[[ "${stderr_lines[0]}" = *"[RBL error] code254.test: 127.255.255.254: asked through a public resolver" ]]
	[[ "${stderr_lines[1]}" = *"[RBL error] parked.test: an answer outside 127.0.0.0/8" ]]
	[ "$(grep -c TXT "$DIR/asked" || true)" -eq 0 ]
}

@test "300 addresses, 60 kB of text, loops of aliases: listed or not, no crash" {
	for zone in many bigtext manytexts alias cut; do
		rbl -r $zone.test cat < <(talk HELP)
		[[ "${lines[1]}" = "451 "* ]]
	done
	for zone in aliasloop aliasnowhere nodata textonly one notfoundbut; do
		rbl -c -r $zone.test echo passed </dev/null
		[ "$output" = passed ]
	done
}

@test "a lost packet is asked for again" {
	rbl -r flaky.test cat < <(talk HELP)
	[[ "${lines[1]}" = "451 "* ]]
}

@test "servers may be parted by commas and blanks" {
	for servers in "127.0.0.1:1, $DNS" "127.0.0.1:1 $DNS" ",$DNS,"; do
		run --separate-stderr rblsmtpd --dns "$servers" \
		    -r listed.test cat < <(talk HELP)
		[[ "${lines[1]}" = "451 Blocked"* ]]
	done
}

@test "an error that passes is no fault" {
	host=10
	for zone in servfail1 servfail2 refused1; do
		TCPREMOTEIP=127.0.0.$((host++)) rbl -b -c -r $zone.test cat \
		    < <(talk HELP)
		[[ "${lines[1]}" = "553 Blocked"* ]]
	done
	# and of two servers as well
	TCPREMOTEIP=127.0.0.$host run --separate-stderr rblsmtpd \
	    --dns "127.0.0.1:1,$DNS" -b -c -r servfail2.test cat \
	    < <(talk HELP)
	[[ "${lines[1]}" = "553 Blocked"* ]]
}

@test "an error that stays is a fault, named, long before the deadline" {
	start=$(seconds)
	for servers in "$DNS" "$DNS,$DNS" "127.0.0.1:1,$DNS"; do
		run --separate-stderr rblsmtpd --dns "$servers" \
		    --deadline 60 --log json --log-accepts -r servfail.test \
		    true </dev/null
		[ "$(jq -c .errors <<<"$stderr")" = '["servfail.test: SERVFAIL"]' ]
	done
	took "$start" 0 30
	[ "$(grep -c servfail.test "$DIR/asked")" -eq 12 ]
}

@test "a server that has no EDNS is asked without it" {
	for zone in oldnotimp oldservfail oldrefused oldformerr oldsilent; do
		rbl --deadline 20 -b -c -r $zone.test cat < <(talk HELP)
		[[ "${lines[1]}" = "553 Blocked"* ]]
	done
}

@test "a server that comes back before the deadline is heard" {
	free_port >port
	rblsmtpd --dns "127.0.0.1:$(cat port)" --deadline 30 -b -c \
	    -r listed.test cat < <(talk HELP) >out 2>err 3>&- &
	echo $! >pid
	sleep 0.3
	"$PYTHON" "$BATS_TEST_DIRNAME/../dns/faultd.py" \
	    "127.0.0.1:$(cat port)" >ready 3>&- &
	server=$!
	wait "$(cat pid)"
	kill $server
	[[ "$(sed -n 2p out)" = "553 Blocked"* ]]
}

# --- logs ---

@test "a record tells who wanted to write to whom, and which lists have him" {
	TCPREMOTEHOST=mx.example TCPREMOTEINFO=joe rbl --log json:./log -b \
	    -r servfail.test -r second.test -r listed.test cat \
	    < <(talk 'EHLO x' 'MAIL FROM:<a@b>' 'RCPT TO:<c@d>' 'RCPT TO:<e@f>')
	[ -z "$stderr" ]
	[ "$(jq -c '[.verdict,.ip,.zones[0],.answers[0],.code,.text,.hostid,.hostinfo,.helo,.from,.to,.to_count,.errors]' log)" = \
	    '["refused","127.0.0.2","second.test","127.0.0.4",451,"second listing","mx.example","joe","x","a@b",["c@d","e@f"],2,["servfail.test: SERVFAIL"]]' ]
	jq -e '.lookup_ms >= 0 and .session_ms >= 0 and .pid > 1' log
}

@test "a refusal for a fault is no list's, a zone with several filters is told once" {
	for format in json columns; do
		rbl --log $format:./log -c -r servfail.test -r listed.test \
		    -r second.test cat < <(talk HELP)
		[[ "${lines[1]}" = "451 temporary"* ]]
	done
	[ "$(head -1 log | jq -c '[.zones,.answers,.errors]')" = \
	    '[null,null,["servfail.test: SERVFAIL"]]' ]
	[[ "$(tail -1 log)" = "rblsmtpd: - blocked 127.0.0.2 - -" ]]
	[ "$(rblstat explain <log | jq -c .zone | sort -u)" = null ]
	rbl --log json:./log2 --log classic \
	    --threshold 9 -r 'second.test=127.0.0.[1..9]*4' \
	    -r second.test=127.0.0.4*5 -r listed.test*1 \
	    -r servfail.test*1 -r servfail.test=127.0.0.2*1 \
	    -r parked.test*1 -r parked.test=127.0.0.2*1 cat </dev/null
	[ "$(jq -c '[.zones,.answers]' log2)" = \
	    '[["second.test","listed.test"],["127.0.0.4","127.0.0.2"]]' ]
	[ "$(jq -c .errors log2 | grep -o servfail.test | wc -l)" -le 1 ]
	[ "$(jq -c .errors log2 | grep -o parked.test | wc -l)" -eq 1 ]
	[ "$(grep -c parked.test <<<"$stderr")" -eq 1 ]
}

@test "with --log-accepts who passes is recorded, too" {
	rbl --log logfmt:./log --log-accepts -r servfail.test -r clear.test \
	    echo passed </dev/null
	[ "$output" = passed ]
	grep -Eqx 'program=rblsmtpd time=\S+ verdict=accepted ip=127.0.0.2 pid=[0-9]+ lookup_ms=[0-9]+ session_ms=0 errors="servfail.test: SERVFAIL"' log
	RBLSMTPD='' rbl --log json:./log2 --log-accepts echo passed </dev/null
	[ "$(jq -r .verdict log2)" = accepted ]
	rbl --log json:./log3 -r clear.test true </dev/null
	[ ! -e log3 ]
}

@test "--observe refuses nobody, and says whom it would have" {
	rbl --observe --log classic --log json:./log -r listed.test echo passed \
	    </dev/null
	[ "$output" = passed ]
	[[ "$stderr" = *": [RBL info] Blocked: see http://listed.test/" ]]
	[ "$(jq -r .verdict log)" = observed ]
	RBLSMTPD=-no rbl --observe echo passed </dev/null
	[ "$output" = passed ]
}

@test "-i tells the mail server, and leaves RBLSMTPD of the rules alone" {
	rbl -i -r listed.test printenv RBLSMTPD </dev/null
	[ "$output" = "[RBL info] Blocked: see http://listed.test/" ]
	[[ "$stderr" = *": [RBL info] Blocked: see http://listed.test/" ]]
	RBLSMTPD=-no rbl -i -r listed.test cat < <(talk HELP)
	[[ "${lines[1]}" = "553 no"* ]]
}

@test "records go where they are sent, each in one write" {
	rbl --log classic:fd:4 --log columns:fd:4 --log json:./log \
	    -r listed.test true 4>four </dev/null
	[ "$(wc -l <four)" -eq 2 ]
	[ -z "$stderr" ]
	[ "$(wc -l <log)" -eq 1 ]
	export ASAN_OPTIONS=detect_leaks=0 # which does not go with strace
	strace -f -e trace=write -o calls rblsmtpd --dns "$DNS" --log classic \
	    --log json -r longer.test:"$(printf 'x%.0s' {1..480})" true \
	    </dev/null >/dev/null 2>&1
	[ "$(grep -c 'write(2, ' calls)" -eq 2 ]
}

@test "the stock line is there before the client hears anything" {
	export ASAN_OPTIONS=detect_leaks=0
	strace -e trace=write -o calls rblsmtpd --dns "$DNS" \
	    -r listed.test true </dev/null >/dev/null 2>&1
	grep -o 'write([12], "[^ ]*' calls >order
	[ "$(sed -n 1p order)" = 'write(2, "rblsmtpd:' ]
	[ "$(sed -n 2p order)" = 'write(1, "220' ]
}

@test "a log that cannot be written stops no mail" {
	rbl --log json:/nowhere/at/all --log-accepts -r clear.test echo passed \
	    </dev/null
	[ "$output" = passed ]
	[[ "$stderr" = "rblsmtpd: warning: log /nowhere/at/all: No such file or directory" ]]
	mkfifo fifo
	rbl --log json:./fifo --log-accepts -r clear.test echo passed </dev/null
	[ "$output" = passed ]
}

@test "lists in a pipe are not waited for" {
	mkfifo pipe
	rbl -r @pipe echo passed </dev/null
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"open the lists in pipe: it is a pipe or a device; give a plain file"* ]]
}

# with_log HOW - let in, and log it there
with_log() {
	rblsmtpd --dns "$DNS" --log "$1" --log-accepts -r clear.test \
	    echo passed >out 2>err 4>>small/log </dev/null
}

# on_full_disk HOW - where half a record has room
on_full_disk() {
	head -c 8100 /dev/zero | tr '\0' '\n' >small/log
	with_log "$1"
	wc -c <small/log >size
}

# on_roomy_disk HOW - and afterwards, when there is room again
on_roomy_disk() {
	with_log "$1"
	tail -1 small/log | jq -r .verdict >rest
}

@test "a broken list, or no address, is told in columns, too" {
	rbl --log columns -r parked.test echo passed </dev/null
	[[ "$stderr" = "rblsmtpd: 127.0.0.2 pid "*": [RBL error] parked.test: an answer outside 127.0.0.0/8" ]]
	TCPREMOTEIP=unknown rbl --log columns -r clear.test -r listed.test \
	    echo passed </dev/null
	[ "$output" = passed ]
	[[ "$stderr" = "rblsmtpd: unknown pid "*": [RBL error] TCPREMOTEIP is no address: no list was asked" ]]
	# and once only where two formats go to one place
	rbl --log columns --log classic --log "columns:$PWD/log" \
	    -r parked.test true </dev/null
	[ "$(grep -c 'RBL error' <<<"$stderr")" -eq 1 ]
	[ "$(grep -c 'RBL error' log)" -eq 1 ]
}

@test "no name server at all is told, and lets in" {
	"$PYTHON" -c 'import socket
with socket.socket(type=socket.SOCK_DGRAM) as s:
    s.bind(("127.0.0.1", 0))
    print(s.getsockname()[1])' >free
	run --separate-stderr rblsmtpd --dns "127.0.0.1:$(cat free)" \
	    --deadline 1 --log classic --log json:./log --log-accepts \
	    -r listed.test -r second.test echo passed </dev/null
	[ "$output" = passed ]
	[ "$(jq -c .errors log)" = \
	    '["listed.test: unreachable","second.test: unreachable"]' ]
	[[ "$stderr" = "rblsmtpd: 127.0.0.2 pid "*": [RBL error] no list could be asked: no name server answers" ]]
}

@test "who is being refused at SIGTERM is recorded" {
	mkfifo line
	rblsmtpd --dns "$DNS" --log json:./log -r listed.test cat <line >out \
	    3>&- &
	echo $! >pid
	exec 5>line
	printf 'HELO x\r\n' >&5
	for _ in {1..200}; do
		[ "$(grep -c ^250 out)" -eq 0 ] || break
		sleep 0.05
	done
	kill -TERM "$(cat pid)"
	wait "$(cat pid)"
	exec 5>&-
	[ "$(jq -r .helo log)" = x ]
}

@test "on a full disk half a record stands alone, and is told" {
	[ "$(id -u)" = 0 ] || skip "needs root, to mount"
	mkdir small
	mount -t tmpfs -o size=8k tmpfs small || skip "cannot mount a tmpfs"
	for how in json:./small/log json:fd:4; do
		on_full_disk $how || break
		cat out err size >>all
		mount -o remount,size=32k small || break
		on_roomy_disk $how || break
		cat out err rest >>all
		: >small/log
		mount -o remount,size=8k small || break
	done
	umount small
	diff all - <<-'EOF'
	passed
	rblsmtpd: warning: log ./small/log: No space left on device
	8192
	passed
	accepted
	passed
	rblsmtpd: warning: log fd:4: No space left on device
	8192
	passed
	accepted
	EOF
}

@test "-v logs to syslog beside the stock line" {
	if [ "$(id -u)" != 0 ] || ! unshare -m true; then
		skip "needs root, for a /dev/log of its own"
	fi
	cat >syslog.py <<-'EOF'
	import socket, subprocess, sys
	log = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
	log.bind("/dev/log")
	log.settimeout(20)
	subprocess.run(sys.argv[1:])
	print(log.recv(4096).decode())
	EOF
	before=$(LC_ALL=C date '+%b %e')
	# shellcheck disable=SC2016 # for the inner shell
	TCPREMOTEHOST=mx.example run --separate-stderr unshare -m sh -c \
	    'mount -t tmpfs none /dev && exec "$@"' sh "$PYTHON" syslog.py \
	    rblsmtpd --dns "$DNS" -v -r listed.test cat < <(talk)
	# 22: facility mail, level info
	[[ "$output" =~ '<22>'([A-Z][a-z]{2}\ [\ 1-3][0-9])' '[0-9]{2}(:[0-9]{2}){2}' rblsmtpd: listed.test blocked 127.0.0.2 mx.example -'$ ]]
	[[ "${BASH_REMATCH[1]}" = "$before" || "${BASH_REMATCH[1]}" = "$(LC_ALL=C date '+%b %e')" ]]
	[[ "$stderr" = "rblsmtpd: 127.0.0.2 pid "*": 451 Blocked"* ]]
}

@test "a syslog that does not read holds nobody" {
	if [ "$(id -u)" != 0 ] || ! unshare -m true; then
		skip "needs root, for a /dev/log of its own"
	fi
	cat >full.py <<-'EOF'
	import socket, subprocess, sys
	log = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
	if sys.argv[1] == "full":
	    log.bind("/dev/log")
	    other = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
	    other.setblocking(False)
	    try:
	        while True:
	            other.sendto(b"x", "/dev/log")
	    except BlockingIOError:
	        pass
	subprocess.run(sys.argv[2:], timeout=30)
	EOF
	for how in full gone; do
		# shellcheck disable=SC2016 # for the inner shell
		run --separate-stderr unshare -m sh -c \
		    'mount -t tmpfs none /dev && exec "$@"' sh "$PYTHON" \
		    full.py $how rblsmtpd --dns "$DNS" -v -r listed.test cat \
		    < <(talk HELP)
		[[ "${lines[1]}" = "451 Blocked"* ]]
		echo "${stderr_lines[0]}" >>told
	done
	diff told - <<-'EOF'
	rblsmtpd: warning: log syslog: Resource temporarily unavailable
	rblsmtpd: warning: log syslog: No such file or directory
	EOF
}

@test "no log can be forged by DNS, HELO, addresses, ident or rules" {
	evil=$'x\n\r\trblsmtpd: 192.0.2.9 pid 1: 553 "forged" \\ %s%n \e[31m\xff, {"ip":"192.0.2.9"} ip=192.0.2.9'
	for format in classic columns logfmt json; do
		printf 'EHLO %s\r\nMAIL FROM:<%s>\r\nRCPT TO:<%s>\r\nQUIT\r\n' \
		    "${evil//$'\n'/ }" "${evil//$'\n'/ }" "${evil//$'\n'/ }" >in
		for zone in control quotes; do
			TCPREMOTEHOST=$evil TCPREMOTEINFO=$evil rbl \
			    --log $format:./log -r $zone.test cat <in
		done
		TCPREMOTEIP=$evil RBLSMTPD=$evil rbl --log $format:./log cat <in
		[ "$(wc -l <log)" -eq 3 ]
		LC_ALL=C grep -c '[^ -~]' log && return 1
		[ "$(LC_ALL=C tr -d ' -~\n' <log | wc -c)" -eq 0 ]
		rblstat explain <log >explained
		[ "$(grep -c '"ip":"192.0.2.9"' explained || true)" -eq 0 ]
		[ $format != json ] || [ "$(jq -r .ip log | grep -cx 127.0.0.2)" -eq 2 ]
		rm log
	done
}

# --- the conversation ---

@test "--greeting is our name in all replies" {
	rbl --greeting mx.example -r listed.test cat < <(talk NOOP)
	[ "$output" = $'220 mx.example\r\n250 mx.example\r\n221 mx.example\r' ]
}

@test "a client that is gone, or a log that is, kills nobody" {
	(trap - PIPE; talk NOOP NOOP NOOP | {
		rblsmtpd --dns "$DNS" --log json:./log -r slow1.test cat
		echo $? >status
	} | true)
	[ "$(cat status)" -eq 0 ]
	(talk 'HELO heard' | { rblsmtpd --dns "$DNS" --log classic \
		--log json:./log -r slow1.test cat 2>&1 >out
		echo $? >status; } | true)
	[ "$(cat status)" -eq 0 ]
	[ "$(sed -n 2p out)" = $'250 rblsmtpd.local\r' ]
	rblsmtpd --dns "$DNS" --log classic --log json:./log -r listed.test \
	    cat >&- 2>&- <&-
	[ "$(jq -r .verdict log | uniq -c | tr -s ' ')" = " 3 refused" ]
	[ "$(jq -r .helo log | sed -n 2p)" = heard ]
}

@test "the mail server gets SIGPIPE as it was" {
	rbl -r clear.test sh -c 'grep SigIgn /proc/self/status' </dev/null
	[ "$(($((16#${output##*[[:space:]]})) & 0x1000))" -eq 0 ]
}

@test "-w waits in its place, and not for somebody who is refused anyway" {
	start=$(seconds)
	rbl -r clear.test -w 1 echo passed </dev/null
	took "$start" 0.9 2.5
	[[ "$stderr" = *": greetdelay: 1" ]]
	start=$(seconds)
	rbl -r listed.test -w 60 cat </dev/null
	RBLSMTPD='' rbl -w 60 true </dev/null
	took "$start" 0 30
	start=$(seconds)
	GREETDELAY=1 rbl -W true </dev/null
	took "$start" 0.9 2.5
	GREETDELAY=abc rbl -W true </dev/null
	rbl -W true </dev/null
	[ "$status" -eq 0 ]
}

@test "tens of megabytes from a client leave no trace in memory" {
	mkfifo line
	# ASan keeps for a while what was freed
	export ASAN_OPTIONS=quarantine_size_mb=0:thread_local_quarantine_size_kb=0
	rblsmtpd --dns "$DNS" -t 600 --log json:./log -r listed.test cat \
	    <line >said 2>/dev/null 3>&- &
	echo $! >pid
	exec 5>line
	printf 'NOOP\r\n' >&5
	for _ in {1..200}; do
		[ "$(grep -c ^250 said)" -eq 0 ] || break
		sleep 0.05
	done
	resident() { awk '/^VmRSS/ { print $2 }' "/proc/$(cat pid)/status"; }
	before=$(resident)
	# a line of 30 MB, long ones, and 100,000 recipients
	head -c 30000000 /dev/zero | tr '\0' x >&5
	printf '\r\n' >&5
	awk 'BEGIN { for (i = 0; i < 1000; i++) x = x "0123456789"
	    for (i = 0; i < 500; i++) printf "RCPT TO:<%s@%d>\r\n", x, i
	    for (i = 0; i < 100000; i++) printf "RCPT TO:<%d@test>\n", i
	    printf "VRFY the-end\r\nNOOP\r\n" }' >&5
	for _ in {1..600}; do
		[ "$(grep -c ^250 said)" -lt 2 ] || break
		sleep 0.05
	done
	after=$(resident)
	exec 5>&-
	wait "$(cat pid)"
	# kB: less than one of the long lines, or than the recipients
	echo "$before $after"
	[ $((after - before)) -lt 500 ]
	[ "$(jq .to_count log)" -eq 100500 ]
}

# --- wrong use ---

@test "wrong use is told in one line and the usage, before any DNS" {
	printf 'clear.test\nlisted.test=127.0.0.[9..2]\n' >lists
	for wrong in -Z -r '-r z=127.0.0.[9..2]' '-r z=127.0.0.[2' '-r z*0' \
	    '-a z*2' '-r z:' '-r @nowhere' '-r @lists' '-r @.' '-t abc' '-t 5x' '-w x' \
	    '--deadline 0' '--threshold x' '--greeting' '--log' '--log xml' \
	    '--log json:here' '--log json:fd:x' '--dns here' \
	    '--dns 1.2.3.4:99999' '--nonsense' '--observe=1'; do
		# shellcheck disable=SC2086 # words
		rbl -r listed.test $wrong
		echo "$wrong: $status $stderr"
		[ "$status" -eq 100 ]
		[ "${#stderr_lines[@]}" -eq 2 ]
		[[ "${stderr_lines[1]}" = "rblsmtpd: usage: rblsmtpd [ -b ]"* ]]
		[ -z "$output" ]
	done
	[ ! -s "$DIR/asked" ]
}

@test "a threshold that nobody reaches, or a record to the client, is refused" {
	rbl --threshold 5 -r 'one.test*2' -r two.test true </dev/null
	[ "$status" -eq 100 ]
	[ "${stderr_lines[0]}" = "rblsmtpd: fatal: --threshold 5: nobody reaches that; the weights of all -r lists add up to 3" ]
	rbl --log json:fd:1 -r one.test true </dev/null
	[ "$status" -eq 100 ]
	[ "${stderr_lines[0]}" = "rblsmtpd: fatal: --log: fd:1 is the client" ]
	[ ! -s "$DIR/asked" ]
}

@test "a list in a file that is wrong is named with its line" {
	printf 'clear.test\nlisted.test=127.0.0.[9..2]\n' >lists
	rbl -r @lists true
	[[ "${stderr_lines[0]}" = 'rblsmtpd: fatal: lists:2: list "listed.test=127.0.0.[9..2]": the range runs backwards at character 26' ]]
	for line in @other zen.test,foo.test zen.test/24 $'z\xc3\xb3.test'; do
		printf 'clear.test\n\n%s\n' "$line" >lists
		rbl -r @lists true
		[ "$status" -eq 100 ]
		[[ "${stderr_lines[0]}" = 'rblsmtpd: fatal: lists:3: list "'*'a zone has no such character'* ]]
	done
}

@test "an error shows nobody's key either" {
	key=ABCDEF0123456789abcd.zen.dq.spamhaus.net
	echo "$key:-" >lists
	for wrong in "-r $key=127.0.0.[9..2]" "-r $key*0" "-a $key*3" \
	    "-r $key/" "-r @lists"; do
		# shellcheck disable=SC2086 # words
		rbl $wrong true
		[ "$status" -eq 100 ]
		[[ "$stderr" = *.zen.dq.spamhaus.net* || "$stderr" = *" zen.dq.spamhaus.net"* ]]
		[[ "$stderr" != *ABCDEF* ]]
	done
	key=ABCDEF0123456789abcd
	for typo in "$key,zen.dq.spamhaus.net" "$key/zen.dq.spamhaus.net" \
	    "$key zen.dq.spamhaus.net" "ABCDEF01234+56789abcd.zen.dq.spamhaus.net" \
	    " $key.zen.dq.spamhaus.net" "a.test,$key.foo.test" "z:$key:" \
	    "@$key.zen.dq.spamhaus.net" "zen.test=$key"; do
		rbl -r "$typo" -t "$key" true
		[ "$status" -eq 100 ]
		[[ "$stderr" != *ABCDEF* && "$stderr" != *6789abcd* ]]
	done
	for wrong in "--dns $key" "--log json:$key" "--deadline $key" "--$key" \
	    "--log $key"; do
		# shellcheck disable=SC2086 # words
		rbl $wrong true
		[ "$status" -eq 100 ]
		[[ "$stderr" = *'"'*'*'* || "$stderr" = *"-- *"* ]]
		[[ "$stderr" != *ABCDEF* ]]
	done
}

@test "--help and --version say what they should" {
	rbl --help
	[ "$status" -eq 0 ]
	for option in -r -a -b -c -t -w -W -i -v --deadline --threshold \
	    --greeting --log --log-accepts --observe --dns --version; do
		grep -q -- "$option" <<<"$output"
	done
	rbl --version
	[[ "$output" = "rblsmtpd (rblkit) "* ]]
}

@test "options behind the program are the program's" {
	rbl -r clear.test echo --help -b --log x </dev/null
	[ "$output" = "--help -b --log x" ]
}
