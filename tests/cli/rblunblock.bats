#!/usr/bin/env bats
# rblunblock, as the admin on duty meets it, and as tcpserver sees its work

# shellcheck disable=SC2154 # bats sets stderr and stderr_lines

bats_require_minimum_version 1.5.0

PYTHON=${PYTHON:-/usr/bin/python3}
BUILD=${BUILD:-build}
NOBODY=65534
AS_NOBODY=(setpriv "--reuid=$NOBODY" "--regid=$NOBODY" --clear-groups)

setup() {
	# bats keeps files of its own in $BATS_TEST_TMPDIR
	mkdir "$BATS_TEST_TMPDIR/etc" && cd "$BATS_TEST_TMPDIR/etc" || return 1
	unset RBLKIT_CONFIG SUDO_USER
	umask 022
	cat >tcp.smtp <<-'EOT'
	# our own networks
	127.:allow,RELAYCLIENT=""
	10.1-3.:allow,RELAYCLIENT="",QMAILQUEUE="/bin/scan"
	198.51.100.:deny
	:allow,QMAILQUEUE="/bin/scan",RBLSMTPD="-no"
	EOT
	build
}

teardown() {
	if [ -e pid ]; then kill "$(cat pid)" 2>/dev/null || true; fi
	if [ -e mounted ]; then umount full; fi
	if [ -n "${OPEN:-}" ]; then rm -rf "$OPEN"; fi
}

# build - as the admin does by hand
build() {
	tcprules tcp.smtp.cdb tcp.smtp.tmp <tcp.smtp
}

unblock() {
	run --separate-stderr rblunblock --rules tcp.smtp --why offers "$@"
}

# as_built - the cdb is what tcprules makes of the text
as_built() {
	tcprules want.cdb want.tmp <tcp.smtp
	cmp want.cdb tcp.smtp.cdb
}

# look - all that can be seen of the files here
look() {
	stat -c '%n %i %a %u %g %s %y %z' . ./*
}

# no_temporary_files - beside any file here
no_temporary_files() {
	[ -z "$(find . -name '.tcp.smtp*')" ]
}

# sees ADDRESS - what tcpserver does with a client, on one line
sees() {
	TCPREMOTEIP=$1 tcprulescheck tcp.smtp.cdb |
	    sed 's/^set environment variable //' | paste -sd ' '
}

# --- the good case ---

@test "an address is let in with the variables of the default rule" {
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: QMAILQUEUE=/bin/scan RBLSMTPD= allow connection" ]
	as_built
}

@test "all other addresses are seen as before" {
	for ip in 192.0.2.2 127.0.0.1 10.2.0.1 198.51.100.1; do
		sees "$ip"
	done >before
	unblock 192.0.2.1
	for ip in 192.0.2.2 127.0.0.1 10.2.0.1 198.51.100.1; do
		sees "$ip"
	done >after
	cmp before after
}

@test "the variables of a prefix rule come along, not those of the default" {
	unblock 10.2.0.1
	[ "$status" -eq 0 ]
	[ "$(sees 10.2.0.1)" = "rule 10.2.0.1: RELAYCLIENT= QMAILQUEUE=/bin/scan RBLSMTPD= allow connection" ]
}

@test "a value with a quote in it comes along unharmed" {
	printf ':allow,A=|say "hi"|\n' >tcp.smtp
	build
	unblock 192.0.2.1
	[ "$(sees 192.0.2.1)" = 'rule 192.0.2.1: A=say "hi" RBLSMTPD= allow connection' ]
	as_built
}

@test "it says what came along from where, and that no restart is needed" {
	unblock 192.0.2.1
	[[ "${lines[0]}" = *"192.0.2.1 is let in: its next connection passes"*"no restart" ]]
	[[ "$output" = *"carried over from rule ':' (tcp.smtp:5): QMAILQUEUE"* ]]
	[[ "$output" = *"dropped  RBLSMTPD=-no"* ]]
	[[ "$output" = *"1 of 7 records changed, no other"* ]]
	[ -z "$stderr" ]
}

@test "where variables came from is said as the file has it" {
	printf '203.0.113.1-50:allow,Q="/s"\n:allow\n' >tcp.smtp
	build
	unblock 203.0.113.7
	[[ "$output" = *"carried over from rule '203.0.113.1-50:' (tcp.smtp:1): Q"* ]]
}

@test "--help begins with the usage, and says all that --force does" {
	run -0 rblunblock --help
	[ "${lines[0]}" = "usage: rblunblock ADDRESS|NETWORK|DOMAIN... --why TEXT [flags]" ]
	[[ "$output" = *"unless --force is"*"denies the client"*"not built"*"damaged"* ]]
}

@test "with --bare nothing comes along" {
	unblock 192.0.2.1 --bare
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: RBLSMTPD= allow connection" ]
}

@test "the rule stands below a comment that says who, when and why" {
	SUDO_USER=jkowalski unblock 192.0.2.1
	tail -2 tcp.smtp >added
	if [ "$(id -u)" -eq 0 ]; then
		grep -Eq '^# rblunblock 20..-..-.. jkowalski until=never why="offers"$' added
	else
		grep -Eq '^# rblunblock 20..-..-.. [^ ]+ until=never why="offers"$' added
	fi
	[ "$(tail -1 added)" = '192.0.2.1:allow,QMAILQUEUE="/bin/scan",RBLSMTPD=""' ]
	# and every other byte is as it was
	head -c "$(stat -c %s tcp.smtp.~1~)" tcp.smtp | cmp - tcp.smtp.~1~
}

@test "the change is noted in the log" {
	unblock 192.0.2.1
	[ "$(wc -l <tcp.smtp.log)" -eq 1 ]
	jq -e '.id == 1 and .verb == "allow" and .target == "192.0.2.1" and
	    .why == "offers" and .until == "never" and
	    (.time | test("^20.*Z$")) and
	    .before == ":allow,QMAILQUEUE=\"/bin/scan\",RBLSMTPD=\"-no\"" and
	    .after == "192.0.2.1:allow,QMAILQUEUE=\"/bin/scan\",RBLSMTPD=\"\""' \
	    tcp.smtp.log
	unblock 192.0.2.2
	[ "$(jq .id tcp.smtp.log | paste -sd ' ')" = "1 2" ]
}

@test "files are found through the configuration, flags win" {
	mkdir etc
	mv tcp.smtp tcp.smtp.cdb etc
	printf 'rules = etc/tcp.smtp\naudit = etc/changes\ncdb = etc/x.cdb\n' >conf
	run rblunblock 192.0.2.1 --why w --config conf --cdb etc/tcp.smtp.cdb
	[ "$status" -eq 0 ]
	[ -s etc/changes ]
	[ ! -e etc/x.cdb ]
}

# --- the pitfalls of appending by hand ---

@test "a file without a final newline gets one first" {
	printf ':allow' >tcp.smtp
	build
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[ "$(head -1 tcp.smtp)" = ":allow" ]
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: RBLSMTPD= allow connection" ]
	as_built
}

@test "a comment without a final newline does not swallow the rule" {
	printf ':allow\n# the end' >tcp.smtp
	build
	unblock 192.0.2.1
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: RBLSMTPD= allow connection" ]
	as_built
}

@test "an empty rules file takes its first rule" {
	: >tcp.smtp
	build
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	as_built
}

@test "an earlier range does not win over the new rule" {
	printf '192.0.2.0-9:allow,RBLSMTPD="-x",A="1"\n:allow\n' >tcp.smtp
	build
	unblock 192.0.2.1
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: A=1 RBLSMTPD= allow connection" ]
	[ "$(sees 192.0.2.2)" = "rule 192.0.2.2: RBLSMTPD=-x A=1 allow connection" ]
	as_built
}

@test "an earlier rule for the same address stays, below the new one" {
	printf '192.0.2.1:allow,RBLSMTPD="-x"\n:allow\n' >tcp.smtp
	build
	cp tcp.smtp old
	unblock 192.0.2.1
	tail -n 2 tcp.smtp | cmp - old
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: RBLSMTPD= allow connection" ]
	as_built
}

@test "one that is let in already is left alone, with exit code 1" {
	unblock 192.0.2.1
	cksum tcp.smtp* >before
	unblock 192.0.2.1
	[ "$status" -eq 1 ]
	[[ "$output" = "192.0.2.1 is let in already, by tcp.smtp:7"* ]]
	cksum tcp.smtp* | cmp - before
}

@test "a deny in force needs --force" {
	cksum tcp.smtp tcp.smtp.cdb >before
	unblock 198.51.100.7
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblunblock: tcp.smtp:4: the rule 198.51.100.:deny denies"*"--force"* ]]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	unblock 198.51.100.7 --force
	[ "$status" -eq 0 ]
	# the scanner of the default rule is not skipped
	[ "$(sees 198.51.100.7)" = "rule 198.51.100.7: QMAILQUEUE=/bin/scan RBLSMTPD= allow connection" ]
	[ "$(sees 198.51.100.8)" = "rule 198.51.100.: deny connection" ]
}

# --- lines that are wrong ---

@test "what tcprules refuses is refused with its line, and nothing changes" {
	while IFS= read -r line; do
		printf '# x\n%b\n:allow\n' "$line" >tcp.smtp
		cksum tcp.smtp tcp.smtp.cdb >before
		run -100 tcprules want.cdb want.tmp <tcp.smtp
		unblock 192.0.2.1
		[ "$status" -eq 100 ]
		[[ "$stderr" = "rblunblock: tcp.smtp:2: "* ]]
		[ "${#stderr_lines[@]}" -eq 1 ]
		cksum tcp.smtp tcp.smtp.cdb | cmp - before
		no_temporary_files
	done <<-'EOT'
	192.0.2.1:allow,RBLSMTPD="" # partner
	192.0.2.1:allow,RBLSMTPD=""\r
	 # c: x
	192.0.2.1:Allow
	: allow
	192.0.2.1: allow
	192.0.2.1:allow,RBLSMTPD="
	2001:db8::1:allow
	a-b.example:allow
	:allow192.0.2.1:allow,RBLSMTPD=""
	EOT
}

@test "what tcprules takes but never finds is built the same, with a warning" {
	cat >tcp.smtp <<-'EOT'
	192.0.2.9 allow
	192.0.2.9 :allow
	198.51.100.0/24:allow
	203.0.113:allow
	1.2.3.*:allow
	192.0.2.001:allow
	1.2.3.9-4:allow
	=Mail.Example.PL:allow
	192.0.2.8:allow,FOO,BAR="x"
	192.0.2.7:allow,FOO,BAR="x"
	192.0.2.6:allow,RBLSMTPD =""
	192.0.2.5:allow,="x"
	1.2.3.-5:allow
	192.0.2.4:allow
	EOT
	build
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	as_built
	for line in {1..13}; do
		[[ "$stderr" = *"rblunblock: tcp.smtp:$line: "* ]]
	done
	[[ "$stderr" != *"tcp.smtp:14: "* ]]
	act --check
	[ "$status" -eq 1 ]
	for line in {1..13}; do
		[[ "$output" = *"tcp.smtp:$line: "* ]]
	done
	[ "${#lines[@]}" -eq 13 ]
}

@test "rules by name that could win are pointed out" {
	printf '=mx.example.pl:allow,A="1"\n:allow\n' >tcp.smtp
	build
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[[ "$stderr" = *"tcp.smtp:1: rules by host name"* ]]
}

@test "a rule by ident for this very address is named, and may win" {
	printf '=mx.example.pl:allow\ninfo@192.0.2.1:deny\n:allow\n' >tcp.smtp
	build
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[ "$stderr" = "rblunblock: tcp.smtp:2: the rule info@192.0.2.1: is asked first where ident names that user; see what it sets" ]
	[ "${lines[0]}" = "192.0.2.1 is let in, unless tcp.smtp:2 goes for it by ident; tcpserver needs no restart" ]
	[[ "$(TCPREMOTEINFO=info sees 192.0.2.1)" = *deny* ]]
	unblock 192.0.2.1
	[ "$status" -eq 1 ]
	[[ "${lines[0]}" = "192.0.2.1 is let in already, by tcp.smtp:5, unless tcp.smtp:2 goes for it by ident" ]]
	[[ "$stderr" = *"tcp.smtp:2: the rule info@192.0.2.1:"* ]]
	# one that lets him in takes nothing away from the promise
	sed -i 's/^\(info.*\):deny/\1:allow,RBLSMTPD=""/' tcp.smtp
	build
	unblock 192.0.2.1
	[[ "${lines[0]}" = *"; nothing to do" ]]
}

# --- what is no address, and no reason ---

@test "typos are refused in one line" {
	for word in 192.0.2.1/24 192.0.2.1/33 1.2.3 1.2.3.4.5 192.0.2.01 \
	    localhost 0.0.0.0/0 192.0.2.1-5; do
		unblock "$word"
		[ "$status" -eq 100 ]
		[ "${#stderr_lines[@]}" -eq 1 ]
		[[ "$stderr" = *"\"$word\""* ]]
		[ -z "$output" ]
	done
	unblock
	[ "$status" -eq 100 ]
}

@test "a typo is told what it may have meant, and not taken for it" {
	cksum tcp.smtp tcp.smtp.cdb >before
	unblock 192,0,2,1
	[[ "$stderr" = *"; did you mean 192.0.2.1?" ]]
	unblock 192.0.2.l1 --dns 127.0.0.1:9
	[ "$status" -eq 100 ]
	[[ "$stderr" = 'rblunblock: "192.0.2.l1" is no address and no network; '*"; did you mean 192.0.2.11?" ]]
	unblock 192.0.2.9/24
	[[ "$stderr" = *"; did you mean the network 192.0.2.0/24, or the address 192.0.2.9?" ]]
	unblock anna@firma.com.pl
	[ "$stderr" = 'rblunblock: "anna@firma.com.pl" is no address of a client; did you mean the domain, firma.com.pl?' ]
	unblock firma.com.pl.
	[[ "$stderr" = *"; did you mean the domain, firma.com.pl?" ]]
	unblock anna@localhost
	[[ "$stderr" = *"no address and no network; write it like "* ]]
	run -100 --separate-stderr rblunblock --rules tcp.smtp --remove anna@firma.com.pl
	[[ "$stderr" = *"; did you mean the domain, firma.com.pl?" ]]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
}

@test "a verb without its dashes is told which flag it may have meant" {
	for verb in list check remove undo expire help; do
		run -100 --separate-stderr rblunblock --rules tcp.smtp "$verb"
		[ "$stderr" = "rblunblock: \"$verb\" is no address and no network; did you mean --$verb?" ]
	done
	run -100 --separate-stderr rblunblock --rules tcp.smtp remove 192.0.2.1
	[[ "$stderr" = *"; did you mean --remove?" ]]
	[ ! -e tcp.smtp.log ]
}

@test "a typo is told before a reason is asked for" {
	run -100 --separate-stderr rblunblock --rules tcp.smtp list 192.0.2.1
	[[ "$stderr" = *"\"list\" is no address and no network"* ]]
	run -100 --separate-stderr rblunblock --rules tcp.smtp 192.0.2.1
	[[ "$stderr" = *"--why is missing"* ]]
}

# --- networks ---

@test "a network is let in, all of it and nobody else" {
	printf ':allow,Q="/s"\n' >tcp.smtp
	build
	unblock 192.0.2.64/26 203.0.112.0/23
	[ "$status" -eq 0 ]
	[[ "${lines[0]}" = "192.0.2.64/26, 203.0.112.0/23 is let in: "* ]]
	[[ "$output" = *"66 of 67 records changed, no other"* ]]
	as_built
	for ip in 192.0.2.64 192.0.2.127 203.0.112.0 203.0.113.255; do
		[[ "$(sees $ip)" = *": Q=/s RBLSMTPD= allow connection" ]]
	done
	for ip in 192.0.2.63 192.0.2.128 203.0.111.255 203.0.114.0; do
		[ "$(sees $ip)" = "rule : Q=/s allow connection" ]
	done
}

@test "rules within a network stay in force, and are named" {
	unblock 198.51.0.0/16
	[ "$status" -eq 0 ]
	[ "$stderr" = "rblunblock: 1 rule within 198.51.0.0/16 stays in force and lets nobody in: 198.51.100. (tcp.smtp:4, a deny)" ]
	[[ "${lines[0]}" = "198.51.0.0/16 is let in, except where 1 rule within it says otherwise: "* ]]
	[[ "$(sees 198.51.100.1)" = *deny* ]]
	[[ "$(sees 198.51.1.1)" = *"RBLSMTPD= allow connection" ]]
}

@test "what is shorter than /16 takes force" {
	unblock 192.0.0.0/15
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"192.0.0.0/15 is a very large network"*"--force" ]]
	unblock 192.0.0.0/15 --force
	[ "$status" -eq 0 ]
	[[ "$(sees 192.1.2.3)" = *"RBLSMTPD= allow connection" ]]
	[[ "$(sees 192.2.2.3)" = *"RBLSMTPD=-no allow connection" ]]
}

@test "IPv6 is let in where the dialect has it" {
	unblock 2001:db8::1
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"dialect = ipv6" ]]
	unblock 2001:db8::1 --dialect klingon
	[ "$status" -eq 100 ]
	PATH=$BUILD/peer/usr/bin:$PATH
	[ -x "$BUILD/peer/usr/bin/tcprules" ] || skip "no ucspi-tcp-ipv6"
	unblock 2001:db8::1 2001:db8:1::/48 2001:db8:2:40::/58 --dialect ipv6
	[ "$status" -eq 0 ]
	as_built
	for ip in 2001:db8::1 2001:db8:1::9 2001:db8:2:40::1 2001:db8:2:7f::5; do
		[[ "$(sees $ip)" = *"QMAILQUEUE=/bin/scan RBLSMTPD= allow connection" ]]
	done
	for ip in 2001:db8::2 2001:db8:2:80::1 2001:db8:0:1::1; do
		[ "$(sees $ip)" = "rule : QMAILQUEUE=/bin/scan RBLSMTPD=-no allow connection" ]
	done
}

# ucspi-tcp6 is in no package: that others find its keys is beyond this test
@test "networks are let in as such in the dialect of ucspi-tcp6" {
	six=(--dialect ucspi-tcp6)
	cp tcp.smtp before
	unblock 192.0.2.0/23 2001:db8::/29 2001:db9::1 198.18.0.0/15 "${six[@]}" --force
	[ "$status" -eq 0 ]
	for net in 192.0.2.0/23 2001:db8::/29 2001:db9::1 198.18.0.0/15; do
		grep -Fqx "$net:allow,QMAILQUEUE=\"/bin/scan\",RBLSMTPD=\"\"" tcp.smtp
	done
	run -0 rblunblock --rules tcp.smtp --check "${six[@]}"
	# a rule for a network has no effect below one for a prefix
	unblock 10.2.4.0/23 "${six[@]}"
	[ "$status" -eq 0 ]
	grep -q '^10.2.4-5.:allow,RELAYCLIENT="",QMAILQUEUE="/bin/scan",' tcp.smtp
	[[ "$(sees 10.2.5.1)" = *"RBLSMTPD= allow connection" ]]
	unblock 2001:db8:1::1 "${six[@]}"
	[[ "$output$stderr" = *"already"* ]]
	run -0 rblunblock --rules tcp.smtp --remove 192.0.2.0/23 "${six[@]}"
	run -0 rblunblock --rules tcp.smtp --remove 10.2.4.0/23 "${six[@]}"
	run -0 rblunblock --rules tcp.smtp --remove 2001:db8::/29 "${six[@]}"
	run -0 rblunblock --rules tcp.smtp --remove 2001:db9::1 "${six[@]}"
	run -0 rblunblock --rules tcp.smtp --remove 198.18.0.0/15 "${six[@]}"
	cmp before tcp.smtp
	as_built
}

@test "rules that ucspi-tcp6 reads otherwise are not built by the way" {
	echo '192.0.2.0/24:allow' >>tcp.smtp
	build
	unblock 203.0.113.1 --dialect ucspi-tcp6
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"was not built from tcp.smtp"*"192.0.2.0/24:"* ]]
}

@test "the admin's own tcprules has to make the same cdb" {
	unblock 192.0.2.1 --tcprules "$(command -v tcprules)"
	[ "$status" -eq 0 ]
	as_built
	cp -r . ../before
	# a real one, of another dialect
	unblock 192.0.2.0/23 --dialect ucspi-tcp6 --force \
	    --tcprules "$(command -v tcprules)"
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"makes another cdb"*"nothing was changed"* ]]
	printf '#!/bin/sh\nexit 101\n' >../refuses
	chmod +x ../refuses
	for flag in --dry-run --bare; do
		unblock 192.0.2.2 --tcprules ../refuses $flag
		[ "$status" -eq 100 ]
		[ -z "$output" ]
		[[ "$stderr" = "rblunblock: ../refuses does not take these rules, or is no tcprules"* ]]
	done
	mkdir ../tmp
	for flags in "192.0.2.2 --why w" "--remove 192.0.2.1" --undo; do
		# shellcheck disable=SC2086 # several words
		TMPDIR=../tmp run -100 rblunblock --rules tcp.smtp $flags -n \
		    --tcprules ../refuses
		# shellcheck disable=SC2086
		TMPDIR=../tmp run -0 rblunblock --rules tcp.smtp $flags -n \
		    --tcprules "$(command -v tcprules)"
	done
	rmdir ../tmp
	unblock 192.0.2.2 --tcprules ../refuses
	[ "$stderr" = "rblunblock: ../refuses does not take these rules, or is no tcprules; nothing was changed" ]
	unblock 192.0.2.2 --tcprules ./nowhere
	[[ "$status" -ge 100 && "$stderr" = *"start ./nowhere"* ]]
	diff -r -x "*.lock" ../before .
	no_temporary_files
}

# as_tcprules PROGRAM - with this text, to stand in for a tcprules
as_tcprules() {
	printf '%s\n' "$1" >../stands-in
	chmod +x ../stands-in
	cp tcp.smtp tcp.smtp.cdb ..
}

@test "killed while the admin's tcprules is at work, the next run clears all away" {
	# what it is handed, half of a cdb, and the end of who has started it
	as_tcprules "#!/bin/sh
	echo \$\$ >../pid; echo \"\$1 \$2\" >../files
	echo half >\"\$2\"; kill -9 \$PPID
	sleep 3; touch ../survived"
	unblock 192.0.2.1 --tcprules ../stands-in 3>&-
	[ "$status" -eq 137 ]
	[ "$(tr " " "\n" <../files | xargs dirname | uniq)" = "$(pwd -P)" ]
	for file in $(cat ../files); do [ -e "$file" ]; done
	cmp tcp.smtp ../tcp.smtp
	cmp tcp.smtp.cdb ../tcp.smtp.cdb
	# it does not go on behind everybody's back
	while grep -q '^State:.[^ZX]' "/proc/$(cat ../pid)/status" 2>/dev/null; do
		sleep 0.05
	done
	[ ! -e ../survived ]
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	as_built
	for file in $(cat ../files); do [ ! -e "$file" ]; done
	no_temporary_files
}

@test "a tcprules that does not end is ended by an alarm" {
	# it says how long it would have, and has the alarm come at once
	as_tcprules "#!$PYTHON
import signal, time
print(signal.alarm(0), file=open('../left', 'w'), flush=True)
signal.setitimer(signal.ITIMER_REAL, 0.01)
while True: time.sleep(1)"
	unblock 192.0.2.1 --tcprules ../stands-in
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: ../stands-in had not read the rules after 60 s; nothing was changed" ]
	left=$(cat ../left)
	[ "$left" -gt 0 ] && [ "$left" -le 60 ]
	cmp tcp.smtp ../tcp.smtp
	cmp tcp.smtp.cdb ../tcp.smtp.cdb
	no_temporary_files
}

@test "the tcpserver of IPv6 lets him in at the next connection" {
	[ -x "$BUILD/peer/usr/bin/tcpserver" ] || skip "no ucspi-tcp-ipv6"
	PATH=$BUILD/peer/usr/bin:$PATH
	printf '::allow,Q="/s"\n' >tcp.smtp
	build
	tcpserver -1HRl0 -x tcp.smtp.cdb ::1 0 \
	    sh -c 'env | grep -E "^(RBLSMTPD|Q)=" | sort | paste -sd " "' \
	    >port 3>&- &
	echo $! >pid
	for _ in $(seq 100); do [ -s port ] && break; sleep 0.05; done
	[ "$(greet ::1)" = "Q=/s" ] || skip "no IPv6 here"
	unblock ::1 --dialect ipv6
	[ "$status" -eq 0 ]
	[ "$(greet ::1)" = "Q=/s RBLSMTPD=" ]
}

@test "without a reason nobody is let in" {
	run -100 rblunblock --rules tcp.smtp 192.0.2.1
	[[ "$output" = *"--why"* ]]
	run -100 rblunblock --rules tcp.smtp 192.0.2.1 --why ''
	run -100 rblunblock --rules tcp.smtp 192.0.2.1 --why '  '
}

@test "what has no letter and no digit is no reason" {
	cksum tcp.smtp tcp.smtp.cdb >before
	for why in ... '"..."' '?!' '-' $'\u2026' '<>'; do
		run -100 rblunblock --rules tcp.smtp 192.0.2.1 --why "$why"
		[[ "$output" = "rblunblock: --why $why: no reason; "* ]]
		[ "${#lines[@]}" -eq 1 ]
	done
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	run -0 rblunblock --rules tcp.smtp 192.0.2.1 --why '#7'
	run -0 rblunblock --rules tcp.smtp 192.0.2.2 --why $'\u043f\u0430'
	run -0 rblunblock --rules tcp.smtp 192.0.2.3 --why $'\u017c'
}

@test "a reason is kept whole, or refused" {
	long=$(printf '%0400d' 0)
	cksum tcp.smtp tcp.smtp.cdb >before
	run -100 rblunblock --rules tcp.smtp 192.0.2.1 --why "${long}x"
	[ "$output" = "rblunblock: --why has 401 bytes, and no more than 400 fit above a rule; say it in fewer words" ]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	run -0 rblunblock --rules tcp.smtp 192.0.2.1 --why "$long"
	grep -q "why=\"$long\"$" tcp.smtp
	[ "$(jq -r .why tcp.smtp.log)" = "$long" ]
}

@test "a hostile reason stays in its comment" {
	run -0 rblunblock --rules tcp.smtp 192.0.2.1 \
	    --why $'x"\n:allow,RBLSMTPD=""\n\033[2J#'
	[ "$(sees 192.0.2.2)" = "rule : QMAILQUEUE=/bin/scan RBLSMTPD=-no allow connection" ]
	[ "$(wc -l <tcp.smtp)" -eq 7 ]
	[ "$(wc -l <tcp.smtp.log)" -eq 1 ]
	run -1 grep -P '[\x00-\x08\x0b-\x1f\x7f]' tcp.smtp tcp.smtp.log
}

# --- what was edited and not built ---

@test "rules that were never built do not go live by the way" {
	echo '203.0.113.:deny' >>tcp.smtp
	cksum tcp.smtp tcp.smtp.cdb >before
	unblock 192.0.2.1
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"tcp.smtp.cdb was not built from tcp.smtp as it is now"*": 1 new (203.0.113.:);"* ]]
	[[ "$stderr" = *": tcprules tcp.smtp.cdb tcp.smtp.cdb.tmp <tcp.smtp" ]]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	unblock 192.0.2.1 --force
	[ "$status" -eq 0 ]
	[[ "$stderr" = "rblunblock: tcp.smtp.cdb: other rules changed, too: 1 new (203.0.113.:)" ]]
	as_built
}

@test "rules that are only in the cdb any more are said to be gone" {
	sed -i -e /^198/d -e '/^127/s/$/,X="1"/' tcp.smtp
	unblock 192.0.2.1
	[ "$status" -eq 100 ]
	[[ "$stderr" = *": 1 gone (198.51.100.:), 1 changed (127.:);"* ]]
	unblock 192.0.2.1 --dry-run --force
	[[ "$stderr" = "rblunblock: tcp.smtp.cdb: other rules would change, too: 1 gone (198.51.100.:), 1 changed (127.:)" ]]
}

# run_printed - the command at the end of what was said last
run_printed() {
	sh -c "tcprules${1##*: tcprules}"
}

@test "the printed command builds the cdb, whatever the files are called" {
	mkdir "it's here" place
	cp tcp.smtp "it's here/x y"
	tcprules place/cdb place/tmp <tcp.smtp
	ln -s place/cdb link.cdb
	echo '203.0.113.:deny' >>"it's here/x y"
	run -100 rblunblock 192.0.2.1 --why w --rules "it's here/x y" \
	    --cdb link.cdb
	run_printed "$output"
	[ -L link.cdb ]
	run -0 rblunblock 192.0.2.1 --why w --rules "it's here/x y" \
	    --cdb link.cdb
	# and that behind "undo" takes the rule back
	head -n -2 "it's here/x y" >shorter
	run -0 sh -c "${lines[-1]#*undo}"
	cmp shorter "it's here/x y"
	tcprules want.cdb want.tmp <shorter
	cmp want.cdb place/cdb
}

@test "a rule that was written by hand and never built is built" {
	echo '192.0.2.1:allow,RBLSMTPD=""' >>tcp.smtp
	cp tcp.smtp text
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	cmp text tcp.smtp
	as_built
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: RBLSMTPD= allow connection" ]
	[ "$(jq -r .verb tcp.smtp.log)" = build ]
}

@test "a missing cdb is made, readable whatever the umask says" {
	rm tcp.smtp.cdb
	umask 077
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[[ "$stderr" = *"tcp.smtp.cdb was not there; it was made, "* ]]
	[[ "$output" = *"built    tcp.smtp.cdb: made, with 7 records"* ]]
	[[ "$output" != *"no other"* ]]
	[ "$(stat -c %a tcp.smtp.cdb)" = 644 ]
	as_built
}

@test "a missing cdb is not said to be made when it is not" {
	rm tcp.smtp.cdb
	unblock 192.0.2.1 --dry-run
	[[ "$stderr" = *"tcp.smtp.cdb was not there; it would be made, "* ]]
	# all of it would be new
	[[ "$output" = *"+ 127. allow RELAYCLIENT="* ]]
	unblock 198.51.100.7
	[ "$status" -eq 100 ]
	[[ "$stderr" != *"made"* ]]
	[ ! -e tcp.smtp.cdb ]
}

@test "what is no cdb is replaced by force only" {
	printf 'secret\n' >keys
	for bytes in 0 10 2047 2100; do
		build
		truncate -s "$bytes" tcp.smtp.cdb
		for flag in --bare --dry-run; do
			unblock 192.0.2.1 $flag
			[ "$status" -eq 100 ]
			[[ "$stderr" = "rblunblock: tcp.smtp.cdb is damaged, or no cdb; "*"--force" ]]
			[ "${#stderr_lines[@]}" -eq 1 ]
			[ -z "$output" ]
		done
		[ "$(stat -c %s tcp.smtp.cdb)" = "$bytes" ]
		no_temporary_files
		unblock "192.0.2.$((bytes % 250 + 2))" --force
		[ "$status" -eq 0 ]
		[[ "$stderr" = *"tcp.smtp.cdb was damaged, or no cdb; it was made"* ]]
		[[ "$output" = *"built    tcp.smtp.cdb: made, with "* ]]
		[[ "$output" != *"no other"* ]]
		as_built
	done
	unblock 192.0.2.9 --cdb keys
	[ "$status" -eq 100 ]
	[ "$(cat keys)" = secret ]
}

@test "a cdb that is none keeps nobody from a look, and --check names it" {
	unblock 192.0.2.1
	for bytes in 0 10 2047 2100; do
		build
		truncate -s "$bytes" tcp.smtp.cdb
		act --list
		[ "$status" -eq 0 ]
		[[ "$output" = *192.0.2.1* ]]
		act --check
		[ "$status" -eq 1 ]
		[ "$output" = "tcp.smtp.cdb is damaged, or no cdb; to build it: tcprules tcp.smtp.cdb tcp.smtp.cdb.tmp <tcp.smtp" ]
		for change in '--remove 192.0.2.1' --undo; do
			# shellcheck disable=SC2086 # two words
			act $change
			[ "$status" -eq 100 ]
			[[ "$stderr" = *"damaged, or no cdb; "*"--force" ]]
		done
	done
}

# --- the life of a rule ---

# act WORD... - rblunblock for these files
act() {
	run --separate-stderr rblunblock --rules tcp.smtp "$@"
}

@test "a change that is undone leaves rules and cdb as they were, byte for byte" {
	while IFS= read -r text; do
		rm -f tcp.smtp.log
		printf '%b' "$text" >tcp.smtp
		build
		cp tcp.smtp old.text
		cp tcp.smtp.cdb old.cdb
		unblock 192.0.2.1 --force
		[ "$status" -eq 0 ]
		act --undo
		[ "$status" -eq 0 ]
		[[ "$output" = "change 1 (allow 192.0.2.1) is taken back"* ]]
		cmp tcp.smtp old.text
		cmp tcp.smtp.cdb old.cdb
	done <<-'EOT'
	:allow\n
	:allow
	:allow\n# the end
	\n\n
	192.0.2.1:deny\n:allow\n
	# a\n192.0.2.0-9:allow,A="1"\n\n:allow\n
	# f\xfcr uns\n192.0.2.0-9:allow,A="gr\xfc\xdfe"\n:allow
	EOT
}

@test "what is too large for the log is not said to be undone by a command" {
	printf ':allow,A="%0*d"\n' 70000 0 >tcp.smtp
	build
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[[ "$output" = *"  undo     by hand: the change is too large for the log; look at the backup" ]]
	act --remove 192.0.2.1
	[[ "$output" = *"  undo     by hand: "* ]]
	act --undo
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"not noted byte for byte"*"tcp.smtp.~N~" ]]
}

@test "changes are undone one after the other, or the one that is named" {
	cp tcp.smtp before.1
	unblock 192.0.2.1
	cp tcp.smtp before.2
	unblock 192.0.2.2
	unblock 192.0.2.3
	act --undo 1
	[ "$status" -eq 0 ]
	as_built
	run -1 grep '192.0.2.1:' tcp.smtp
	[[ "$(sees 192.0.2.2)$(sees 192.0.2.3)" = *"RBLSMTPD= allow"*"RBLSMTPD= allow"* ]]
	act --undo 1
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"change 1 is taken back already" ]]
	act --undo
	act --undo
	cmp tcp.smtp before.1
	act --undo
	[ "$status" -eq 1 ]
	[ "$stderr" = "rblunblock: $PWD/tcp.smtp.log has no change that is not taken back yet" ]
	act --undo 77
	[ "$status" -eq 1 ]
	[ "$stderr" = "rblunblock: $PWD/tcp.smtp.log has no such change" ]
	act --undo x
	[ "$status" -eq 100 ]
}

@test "of a log that serves two files of rules, each takes its own back" {
	cp tcp.smtp other
	cp tcp.smtp before
	tcprules other.cdb other.tmp <other
	run -0 rblunblock --rules tcp.smtp --audit log --why w 192.0.2.1
	run -0 rblunblock --rules other --audit log --why w 192.0.2.1
	run -0 rblunblock --rules other --audit log --why w 192.0.2.2
	cp other other.after
	[ "$(jq .id log | paste -sd ' ')" = "1 1 2" ]
	act --audit log --undo 2
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: change 2 is one of $PWD/other; name that file with --rules" ]
	act --audit log --undo
	[ "$status" -eq 0 ]
	[[ "$output" = "change 1 (allow 192.0.2.1) is taken back"* ]]
	cmp tcp.smtp before
	cmp other other.after
	act --audit log --undo
	[ "$status" -eq 1 ]
	run -0 rblunblock --rules other --audit log --undo 1
	run -100 rblunblock --rules other --audit log --undo 1
	run -0 rblunblock --rules other --audit log --undo
	cmp other before
}

@test "what is put back never ends up in the middle of a line" {
	# a rule was taken out at the end, and the end is another by now
	printf '# a comment of ours\n:allow,Q="/s"\n' >tcp.smtp
	build
	unblock 192.0.2.1
	act --remove 192.0.2.1
	printf ':allow,Q="/s"\n# a comment, edited' >tcp.smtp
	printf '%*s' $(($(jq -s 'last.edit.size' tcp.smtp.log) - \
	    $(stat -c %s tcp.smtp))) '' >>tcp.smtp
	build
	act --undo
	[ "$status" -eq 0 ]
	[ "$(sed -n '1p;4p' tcp.smtp | sed 's/ *$//')" = \
	    $':allow,Q="/s"\n# a comment, edited' ]
	as_built
	# the end had no newline, and somebody has written behind it
	rm tcp.smtp.log
	printf ':allow,Q="/s"\n# the end' >tcp.smtp
	build
	unblock 192.0.2.1
	printf '10.:deny\n' >>tcp.smtp
	build
	act --undo
	[ "$status" -eq 0 ]
	[ "$(cat tcp.smtp)" = $':allow,Q="/s"\n# the end\n10.:deny' ]
	as_built
}

@test "where there are no rules it is told which flag names them" {
	rm tcp.smtp
	act --list
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblunblock: read "*"tcp.smtp: No such file or directory; --rules names the rules file of tcpserver" ]]
	unblock 192.0.2.1
	[ "$status" -eq 100 ]
	[ ! -e tcp.smtp.lock ]
}

@test "what was edited by hand since is not undone over it" {
	unblock 192.0.2.1
	sed -i 's/^192.0.2.1:.*/192.0.2.1:deny/' tcp.smtp
	build
	cp tcp.smtp edited
	act --undo
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"was changed since change 1"*"by hand" ]]
	act --remove 192.0.2.1
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"tcp.smtp:6: "*"changed by hand"* ]]
	cmp edited tcp.smtp
}

@test "--remove takes out the rules of one, and gives back what was before" {
	printf '192.0.2.1:allow,RBLSMTPD="-x"\n:allow,Q="/s"\n' >tcp.smtp
	build
	cp tcp.smtp old.text
	cp tcp.smtp.cdb old.cdb
	unblock 192.0.2.1 192.0.2.0/30
	[ "$status" -eq 0 ]
	act --remove 192.0.2.0/30 -n
	[ "$status" -eq 0 ]
	[[ "$output" = *'-192.0.2.2-3:allow,'* ]]
	act --remove 192.0.2.0/30
	[ "$status" -eq 0 ]
	as_built
	act --remove 192.0.2.1
	cmp tcp.smtp old.text
	cmp tcp.smtp.cdb old.cdb
	act --remove 192.0.2.1
	[ "$status" -eq 1 ]
	[ "$(jq -r .verb tcp.smtp.log | paste -sd ' ')" = "allow remove remove" ]
	act --undo
	[[ "$(sees 192.0.2.1)" = *"RBLSMTPD= allow connection" ]]
	as_built
}

@test "--remove takes out all who are named, or nobody" {
	unblock 192.0.2.1 192.0.2.2
	cksum tcp.smtp tcp.smtp.cdb tcp.smtp.log >before
	for flag in "" -n; do
		act --remove 192.0.2.1 192.0.2.3 partner.example 192.0.2.2 $flag
		[ "$status" -eq 1 ]
		[ -z "$output" ]
		[ "${#stderr_lines[@]}" -eq 3 ]
		[[ "${stderr_lines[0]}" = *" for 192.0.2.3; "* ]]
		[[ "${stderr_lines[1]}" = *" for partner.example; "* ]]
		[ "${stderr_lines[2]}" = "rblunblock: nothing was taken out" ]
	done
	cksum tcp.smtp tcp.smtp.cdb tcp.smtp.log | cmp - before
	act --remove 192.0.2.1 192.0.2.2 192.0.2.1
	[ "$status" -eq 0 ]
}

@test "why somebody is taken out, or a change taken back, is in the log" {
	unblock 192.0.2.1
	act --remove 192.0.2.1 --why 'ours no more'
	act --undo --why 'he still is'
	act --undo
	[ "$(jq -r .why tcp.smtp.log | paste -sd ,)" = "offers,ours no more,he still is,offers" ]
}

@test "--expire takes out what is past its last day, and nothing else" {
	unblock 192.0.2.1 --until 30d
	unblock 192.0.2.2 --until 0d
	unblock 192.0.2.3
	unblock 192.0.2.4 --until 1d
	act --expire
	[ "$status" -eq 1 ]
	[ -z "$output$stderr" ]
	# two days later, say
	sed -i -E '/192.0.2.[24]:/!{N;/192.0.2.[24]:/s/until=[^ ]*/until=2026-01-31/;P;D}' tcp.smtp
	[ "$(grep -c until=2026-01-31 tcp.smtp)" -eq 2 ]
	act --expire
	[ "$status" -eq 0 ]
	[[ "$output" = "192.0.2.2, 192.0.2.4: taken out"* ]]
	as_built
	for n in 1 3; do
		[[ "$(sees 192.0.2.$n)" = *"RBLSMTPD= allow connection" ]]
	done
	for n in 2 4; do
		[[ "$(sees 192.0.2.$n)" = "rule :"* ]]
	done
}

@test "--expire leaves what was edited to him who did, and takes out the rest" {
	unblock 192.0.2.1 192.0.2.2 192.0.2.3 192.0.2.4
	sed -i 's/until=never/until=2020-01-01/
	    s/^\(192.0.2.[23]:\)allow.*/\1deny/' tcp.smtp
	build
	act --expire
	[ "$status" -eq 0 ]
	[ "${#stderr_lines[@]}" -eq 2 ]
	[[ "${stderr_lines[0]}" = "rblunblock: tcp.smtp:8: "*"changed by hand"* ]]
	[[ "${stderr_lines[1]}" = "rblunblock: tcp.smtp:10: "*"changed by hand"* ]]
	[[ "${lines[0]}" = "192.0.2.1, 192.0.2.4: taken out"* ]]
	[ "$(grep -c '^192.0.2.[23]:deny' tcp.smtp)" -eq 2 ]
	[ "$(grep -c '^192.0.2' tcp.smtp)" -eq 2 ]
	as_built
	act --expire
	[ "$status" -eq 100 ]
	[[ "${stderr_lines[1]}" = "rblunblock: tcp.smtp:8: "*"changed by hand"* ]]
}

@test "the last day may come from the configuration, the flag wins" {
	printf 'until = 2099-12-31\n' >conf
	unblock 192.0.2.1 --config conf
	[[ "$output" = *"until    2099-12-31"* ]]
	unblock 192.0.2.2 --config conf --until never
	run -0 grep -o 'until=[^ ]*' tcp.smtp
	[ "${lines[0]} ${lines[1]}" = "until=2099-12-31 until=never" ]
	unblock 192.0.2.3 --until 2020-01-01
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"over already" ]]
}

@test "a last day that is none is refused, also an empty one" {
	cksum tcp.smtp tcp.smtp.cdb >before
	for day in "" 1h 2026-13-45 soon; do
		unblock 192.0.2.1 --until "$day"
		[ "$status" -eq 100 ]
		[ "$stderr" = "rblunblock: until: \"$day\" is no last day; want one like 2026-04-01, 30d or never" ]
	done
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	# in the configuration nothing is said by that
	printf 'until =\n' >conf
	unblock 192.0.2.1 --config conf
	[ "$status" -eq 0 ]
	grep -q until=never tcp.smtp
}

@test "who is let in already may get another last day, and no other rule" {
	unblock 192.0.2.1 --until 2099-01-01
	cp tcp.smtp.cdb old.cdb
	unblock 192.0.2.1 --until 2099-06-01
	[ "$status" -eq 0 ]
	[ "$(grep -c rblunblock tcp.smtp)" -eq 1 ]
	grep -q until=2099-06-01 tcp.smtp
	cmp tcp.smtp.cdb old.cdb
	unblock 192.0.2.1 --until 2099-06-01
	[ "$status" -eq 1 ]
}

@test "another last day is no reason for --check to find a rule changed" {
	unblock 192.0.2.1 --bare
	unblock 192.0.2.2
	unblock 192.0.2.1 --until 2099-01-01 --by anna
	unblock 192.0.2.2 --until 2099-01-01 --bare
	[ "$status" -eq 0 ]
	grep -q ' anna bare until=2099-01-01 why=' tcp.smtp
	act --check
	[ "$status" -eq 0 ]
}

@test "who is let in for a while, with a network, may be for good" {
	unblock 192.0.2.0/24 --until 2099-01-01
	unblock 192.0.2.1 --until 2099-01-01
	[ "$status" -eq 1 ]
	[[ "$output" = "192.0.2.1 is let in already, by tcp.smtp:7;"* ]]
	[[ "${lines[2]}" = "  ends     2099-01-01" ]]
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: QMAILQUEUE=/bin/scan RBLSMTPD= allow connection" ]
	as_built
	# past the day of the network
	sed -i 's/until=2099-01-01/until=2020-01-01/' tcp.smtp
	act --expire
	[[ "$output" = "192.0.2.0/24: taken out"* ]]
	[[ "$(sees 192.0.2.1)" = *" RBLSMTPD= allow connection" ]]
	[[ "$(sees 192.0.2.2)" = "rule :"* ]]
}

@test "who is let in by a rule that is over is let in anew" {
	unblock 192.0.2.1
	sed -i 's/until=never/until=2020-01-01/' tcp.smtp
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	act --expire
	[ "$status" -eq 1 ]
	[ "$(grep -c rblunblock tcp.smtp)" -eq 1 ]
}

@test "the last day of the configuration counts where it is later" {
	printf 'until = 2099-06-01\n' >conf
	unblock 192.0.2.1 --until 2099-01-01
	unblock 192.0.2.1 --config conf
	[ "$status" -eq 0 ]
	grep -q until=2099-06-01 tcp.smtp
	unblock 192.0.2.1 --until 2099-12-31
	unblock 192.0.2.1 --config conf
	[ "$status" -eq 1 ]
	grep -q until=2099-12-31 tcp.smtp
}

@test "logins of a domain are named in the comment, the log and the list" {
	n=0
	for login in jan@corp.example 'CORP\jan' 'jan$' j+n; do
		n=$((n + 1))
		SUDO_USER=$login unblock 192.0.2.$n
		[ "$status" -eq 0 ]
		[[ "$(tail -n 2 tcp.smtp)" = "# rblunblock "*" $login until=never "* ]]
		[ "$(tail -n 1 tcp.smtp.log | jq -r .user)" = "$login" ]
		act --list --format json
		[ "$(jq -r ".[$n - 1].who" <<<"$output")" = "$login" ]
		unblock 198.18.0.$n --by "$login" --dry-run
		[[ "$output" = *"# rblunblock "*" $login until=never "* ]]
	done
	act --check
	[ "$status" -eq 0 ]
}

@test "a login that is no word is made one, and not lost" {
	SUDO_USER='jan kowal' unblock 192.0.2.1
	SUDO_USER=$'x\n:allow' unblock 192.0.2.2
	[ "$(grep -c ' jan_kowal until=' tcp.smtp)" -eq 1 ]
	[ "$(grep -c ' x__allow until=' tcp.smtp)" -eq 1 ]
}

@test "it is the person behind sudo, whomever he became by it" {
	[ "$(id -u)" -eq 0 ] || skip "needs root, to be another"
	open_place
	run -0 "${AS_NOBODY[@]}" env SUDO_USER=jan SUDO_UID=1000 ./rblunblock \
	    --rules tcp.smtp --dry-run --why x 192.0.2.1
	[[ "$output" = *"+# rblunblock "*" jan until=never "* ]]
	# of no sudo
	run -0 "${AS_NOBODY[@]}" env SUDO_USER=jan ./rblunblock \
	    --rules tcp.smtp --dry-run --why x 192.0.2.1
	[[ "$output" = *"+# rblunblock "*" nobody until=never "* ]]
	# of a user whom nobody knows
	run -0 setpriv --reuid=54321 --regid=54321 --clear-groups ./rblunblock \
	    --rules tcp.smtp --dry-run --why x 192.0.2.1
	[[ "$output" = *"+# rblunblock "*" uid-54321 until=never "* ]]
}

@test "--by names who lets in, and is one word" {
	unblock 192.0.2.1 --by anna.k
	grep -q '^# rblunblock [-0-9]* anna.k until' tcp.smtp
	[ "$(jq -r .user tcp.smtp.log)" = anna.k ]
	unblock 192.0.2.2 --by $'x\n:allow'
	[ "$status" -eq 100 ]
}

@test "--list shows who is let in, as a table, CSV and JSON" {
	act --list
	[ "$status" -eq 1 ]
	run -0 rblunblock --rules tcp.smtp 192.0.2.1 --by anna --until 2099-01-01 \
	    --why 'offers from "Firma"'
	unblock 203.0.112.0/23 --by jan
	act --list
	[ "$status" -eq 0 ]
	[[ "${lines[1]}" = 192.0.2.1\ *\ anna\ *\ 2099-01-01\ *'offers from "Firma"' ]]
	[[ "${lines[2]}" = 203.0.112.0/23\ *\ jan\ *\ never\ *offers ]]
	act --list --format json
	jq -e 'length == 2 and .[0].why == "offers from \"Firma\"" and
	    .[0].over == false and .[1].target == "203.0.112.0/23" and
	    .[1].rule == "203.0.112-113.:allow,QMAILQUEUE=\"/bin/scan\",RBLSMTPD=\"\""' \
	    <<<"$output"
	act --list --format csv
	[ "${#lines[@]}" -eq 3 ]
	[[ "${lines[1]}" = '"192.0.2.1",'*'"offers from ""Firma"""'* ]]
	act --list --format xml
	[ "$status" -eq 100 ]
}

@test "--list shows those who are named, and by what they are let in" {
	unblock 192.0.2.1
	unblock 203.0.113.0/24
	unblock 198.18.0.1
	act --list 192.0.2.1 203.0.113.7 --format json
	[ "$status" -eq 0 ]
	[ "$(jq -r '.[].target' <<<"$output" | paste -sd ,)" = 192.0.2.1,203.0.113.0/24 ]
	[ -z "$stderr" ]
	act --list 192.0.2.2 198.18.0.1 --format json
	[ "$status" -eq 1 ]
	[ "$(jq -r '.[].target' <<<"$output")" = 198.18.0.1 ]
	[ "$stderr" = "rblunblock: tcp.smtp has no rule of rblunblock for 192.0.2.2" ]
	act --list 192.0.2.1/24
	[ "$status" -eq 100 ]
	[ "${#stderr_lines[@]}" -eq 1 ]
}

@test "--check takes no words" {
	act --check 192.0.2.1
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblunblock: --check looks at all rules, and takes no addresses;"* ]]
}

@test "--list shows a reason as it was said, and nothing that a terminal obeys" {
	run -0 rblunblock --rules tcp.smtp 192.0.2.1 \
	    --why 'C:\new\\share "\" '$'\e[31m\x9b'
	act --list
	[[ "${lines[1]}" = *' C:\new\\share "\" ?[31m?' ]]
	act --list --format json
	[ "$(jq -r '.[0].why' <<<"$output")" = 'C:\new\\share "\" ?[31m?' ]
	# a backslash of somebody who writes the comment by hand is his
	sed -i 's/why=.*/why="C:\\new \\"x\\" \\\\"/' tcp.smtp
	grep -qF 'why="C:\new \"x\" \\"' tcp.smtp
	act --list
	[[ "${lines[1]}" = *' C:\new "x" \' ]]
}

@test "--check finds nothing where all is well, and changes nothing" {
	unblock 192.0.2.1
	unblock 198.51.100.7 --force
	unblock 192.0.2.2 --bare
	look >../before
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	look | diff - ../before
}

@test "--check names drift, stale rules, rules without effect, a cdb of old" {
	unblock 192.0.2.1
	unblock 192.0.2.2
	unblock 192.0.2.3
	# the scanner has another name by now
	sed -i -e 's|^:allow,QMAILQUEUE="/bin/scan"|:allow,QMAILQUEUE="/bin/new"|' \
	    -e '/^192.0.2.2:/s|/bin/scan|/bin/new|' \
	    -e '/^192.0.2.3:/s|/bin/scan|/bin/new|' tcp.smtp
	sed -i -e '8s/until=never/until=2026-01-31/' \
	    -e '1i 192.0.2.3:deny\n192.0.2.7/32:allow' tcp.smtp
	act --check
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 5 ]
	[[ "$output" = *"tcp.smtp:2: never matches"* ]]
	[[ "$output" = *"tcp.smtp.cdb: was not built from tcp.smtp as it is now: "*"tcprules"* ]]
	[[ "$output" = *"tcp.smtp:8: 192.0.2.1 has variables in its rule that are not those of"* ]]
	[[ "$output" = *"tcp.smtp:10: 192.0.2.2 is let in though its last day is over"* ]]
	[[ "$output" = *"tcp.smtp:12: 192.0.2.3 has a rule without effect: line 1 goes first"* ]]
}

@test "--check judges all addresses of a network" {
	unblock 192.0.2.64/26
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	# behind the rule: another scanner for one, and one that is kept out
	printf '%s\n' '192.0.2.70:allow,SCAN="strict"' 192.0.2.71-72:deny >>tcp.smtp
	build
	act --check
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 2 ]
	[ "${lines[0]}" = "tcp.smtp:6: 192.0.2.64/26 lets in whom other rules deny, and they have no effect: 192.0.2.71-72 (tcp.smtp:9, a deny); take them out, or --remove it and let it in anew" ]
	[ "${lines[1]}" = "tcp.smtp:6: 192.0.2.64/26 has variables in its rule that are not those of the rule they came from any more: 192.0.2.70 (tcp.smtp:8); --remove it and let it in anew" ]
	# before it
	sed -i -e '/^192.0.2.7/d' -e '1i 192.0.2.72:deny\n192.0.2.80-89:allow' tcp.smtp
	build
	[ "$(sees 192.0.2.72)" = "rule 192.0.2.72: deny connection" ]
	act --check
	[ "$status" -eq 1 ]
	[ "$output" = "tcp.smtp:8: 192.0.2.64/26 is not let in as a whole, since other rules go first: 192.0.2.72 (tcp.smtp:1, a deny), 192.0.2.80-89 (tcp.smtp:2); take them out, or put them behind it, unless they are meant" ]
}

@test "--check names a rule that an earlier one of the same key hides" {
	# appended by hand, and nobody was let in
	printf '%s\n' 192.0.2.0-9:deny '192.0.2.1:allow,RBLSMTPD=""' \
	    198.51.100.7:deny '198.51.100.7:allow' >>tcp.smtp
	build
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: deny connection" ]
	# ours is meant to hide the deny, as it was told
	unblock 198.51.100.7 --force
	[ "$status" -eq 0 ]
	act --check
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 2 ]
	[ "${lines[0]}" = "tcp.smtp:7: never counts: line 6 is for the same, and the first of them decides; take one of them out" ]
}

@test "--check tells of rules within a network that let nobody in, which may be" {
	unblock 192.0.2.0/24
	unblock 203.0.113.7
	printf '%s\n' 192.0.2.9:deny '192.0.2.20-25:allow,X="1"' \
	    '192.0.2.30:allow,RBLSMTPD=""' 203.0.113.8:deny >>tcp.smtp
	build
	act --check
	[ "$status" -eq 0 ]
	[ "${lines[0]}" = "tcp.smtp:6: within 192.0.2.0/24 other rules go on and let nobody in: 192.0.2.9 (tcp.smtp:10, a deny), 192.0.2.20-25 (tcp.smtp:11)" ]
	[ "${#lines[@]}" -eq 2 ]
}

@test "--check names a rule that lets in more than its comment says" {
	unblock 192.0.2.64/26
	unblock 198.51.101.0/24
	rm tcp.smtp.log
	sed -i -e 's/^192.0.2.64-127:/192.0.2.60-127:/' \
	    -e 's/^198.51.101.:/198.51.:/' tcp.smtp
	build
	act --check
	[ "$status" -eq 1 ]
	[ "${lines[1]}" = "tcp.smtp:6: 192.0.2.64/26 has a rule that lets in more than that: 192.0.2.60, ...; --remove it and let in whom you mean" ]
	[ "${lines[2]}" = "tcp.smtp:8: 198.51.101.0/24 has a rule that lets in more than that: 198.51.; --remove it and let in whom you mean" ]
}

@test "--check is not troubled by one of a network who has his own entry" {
	unblock 192.0.2.64/26 --until 10d
	unblock 192.0.2.70 --until 20d
	[ "$status" -eq 0 ]
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
}

@test "--check names a last day that was written by hand, and is none" {
	unblock 192.0.2.1
	for until in 2020-1-5 05.01.2020 31d 2020-13-45; do
		sed -i "s/until=[^ ]*/until=$until/" tcp.smtp
		act --check
		[ "$status" -eq 1 ]
		[ "$output" = "tcp.smtp:6: 192.0.2.1 has a last day that is none, and is never over; write it like until=2026-04-01" ]
		act --expire
		[ "$status" -eq 1 ]
	done
	sed -i "s/until=[^ ]*/until=never/" tcp.smtp
	act --check
	[ "$status" -eq 0 ]
}

@test "--check names an entry whose rule or comment was edited by hand" {
	unblock 192.0.2.1
	unblock 192.0.2.2
	unblock 192.0.2.3
	cp tcp.smtp before
	sed -i '8s/offers/other offers/' tcp.smtp
	act --check
	[ "$status" -eq 1 ]
	[ "$output" = "tcp.smtp:8: 192.0.2.2 has a comment that was edited by hand; to have that in the log, --remove it and let it in anew" ]
	cp before tcp.smtp
	sed -i "/^192.0.2.3:/s|\"/bin/scan\"|'/bin/scan'|" tcp.smtp
	act --check
	[ "$status" -eq 1 ]
	[[ "$output" = "tcp.smtp:"*": 192.0.2.3 has a rule that was edited by hand; "* ]]
	# which that ends
	act --remove 192.0.2.3
	unblock 192.0.2.3
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
}

@test "--check takes no change of rblunblock for one by hand" {
	unblock 192.0.2.1 192.0.2.2
	unblock 192.0.2.4/31
	unblock 192.0.2.0/24
	[ "$status" -eq 0 ]
	act --undo
	act --remove 192.0.2.2
	act --undo
	unblock 192.0.2.9 --until 1d
	sed -i 's/until=2[^ ]*/until=2026-01-31/' tcp.smtp
	act --expire
	[[ "$output" = "192.0.2.9: taken out"* ]]
	act --remove 192.0.2.1
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	[ "$(wc -l <tcp.smtp.log)" -eq 9 ]
}

# by_hand ADDRESS - take out a rule and its comment with an editor
by_hand() {
	sed -i "/^# rblunblock/{N;/\n$1:/d}" tcp.smtp
}

@test "--check names who was taken out by hand, and --remove notes it" {
	unblock 192.0.2.1
	unblock 192.0.2.2
	unblock 203.0.112.0/23
	by_hand 192.0.2.1
	by_hand 203.0.112-113.
	build
	act --check
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 2 ]
	[ "${lines[0]}" = "tcp.smtp: 192.0.2.1 was let in by change 1, and its rule was taken out by hand; to have that in the log: rblunblock --remove 192.0.2.1 --rules tcp.smtp" ]
	[[ "${lines[1]}" = "tcp.smtp: 203.0.112.0/23 was let in by change 3, "*": rblunblock --remove 203.0.112.0/23 --rules tcp.smtp" ]]
	cp tcp.smtp.log log
	rm tcp.smtp.~*
	look | grep -v -e tcp.smtp.log -e '^\. ' -e .lock >../before
	act --remove 192.0.2.1 203.0.112.0/23 --why 'he is ours no more' --by jan
	[ "$status" -eq 0 ]
	[ -z "$stderr" ]
	[ "$output" = "192.0.2.1: was taken out by hand; that is noted in the log
203.0.112.0/23: was taken out by hand; that is noted in the log" ]
	look | grep -v -e tcp.smtp.log -e '^\. ' -e .lock | diff ../before -
	head -n 3 tcp.smtp.log | cmp - log
	jq -es 'length == 4 and (last | .verb == "remove" and .user == "jan" and
	    .id == 4 and .why == "he is ours no more" and
	    .target == "192.0.2.1, 203.0.112.0/23" and .before == "" and
	    .after == "" and .out == ["192.0.2.1", "203.0.112.0/23"] and
	    (has("edit") or has("in") | not))' tcp.smtp.log
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	# once is enough
	act --remove 192.0.2.1
	[ "$status" -eq 1 ]
	[ "$stderr" = "rblunblock: tcp.smtp has no rule of rblunblock for 192.0.2.1; --list shows those it has" ]
	# and what was edited before that is still known
	sed -i '/^# rblunblock/s/offers/other offers/' tcp.smtp
	act --check
	[ "$status" -eq 1 ]
	[[ "$output" = "tcp.smtp:6: 192.0.2.2 has a comment that was edited by hand; "* ]]
}

@test "what was taken out by hand, and never built, is built when it is noted" {
	unblock 192.0.2.1
	unblock 198.51.100.0/22 --force
	sed -i '/^# rblunblock/{N;d}' tcp.smtp
	[[ "$(sees 192.0.2.1)" = *"RBLSMTPD= allow connection" ]]
	act --remove 192.0.2.1 198.51.100.0/22
	[ "$status" -eq 0 ]
	[[ "$output" = "192.0.2.1: was taken out by hand; "*"  built    tcp.smtp.cdb" ]]
	[[ "$(sees 192.0.2.1)" = "rule :"* ]]
	as_built
	act --check
	[ "$status" -eq 0 ]
	[ "$(jq -r .why tcp.smtp.log | tail -n 1)" = "taken out by hand" ]
	# but nothing else goes live by that
	unblock 192.0.2.3
	by_hand 192.0.2.3
	sed -i '1i 10.:deny' tcp.smtp
	cksum tcp.smtp* >before
	act --remove 192.0.2.3
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"1 new (10.:)"* ]]
	cksum tcp.smtp* | cmp - before
}

@test "with --dry-run what hands took out is only told" {
	unblock 192.0.2.1
	by_hand 192.0.2.1
	look >../before
	act --remove 192.0.2.1 -n
	[ "$status" -eq 0 ]
	[ "$output" = "192.0.2.1: was taken out by hand; that would be noted in the log" ]
	look | diff - ../before
	act --remove 192.0.2.2 -n
	[ "$status" -eq 1 ]
}

@test "what hands took out and what has a rule is one change" {
	unblock 192.0.2.1
	unblock 192.0.2.2
	by_hand 192.0.2.1
	build
	act --remove 192.0.2.9 192.0.2.1 192.0.2.2
	[ "$status" -eq 1 ]
	[ -z "$output" ]
	[ "${stderr_lines[0]}" = "rblunblock: tcp.smtp has no rule of rblunblock for 192.0.2.9; --list shows those it has" ]
	[ "${stderr_lines[1]}" = "rblunblock: nothing was taken out" ]
	act --remove 192.0.2.1 192.0.2.2
	[ "$status" -eq 0 ]
	[ "${lines[0]}" = "192.0.2.2: taken out, and judged as before" ]
	[ "${lines[3]}" = "192.0.2.1: was taken out by hand; that is noted in the log" ]
	jq -es 'length == 3 and (last | .target == "192.0.2.2, 192.0.2.1" and
	    .out == ["192.0.2.1", "192.0.2.2"])' tcp.smtp.log
	act --undo
	[ "$status" -eq 0 ]
	jq -es 'last | .in == ["192.0.2.2"]' tcp.smtp.log
	act --check
	[ "$status" -eq 0 ]
}

@test "there is nothing to take back in what was only noted" {
	unblock 192.0.2.1
	unblock 192.0.2.2
	by_hand 192.0.2.1
	build
	act --remove 192.0.2.1
	cksum tcp.smtp* >before
	for id in '' 3; do
		# shellcheck disable=SC2086
		act --undo $id
		[ "$status" -eq 100 ]
		[ "$stderr" = "rblunblock: change 3 (remove) wrote nothing that could be taken back; an older one is taken back by its number" ]
	done
	cksum tcp.smtp* | cmp - before
	act --undo 2
	[ "$status" -eq 0 ]
}

@test "who is let in all the same is not said to be out" {
	unblock 192.0.2.1
	unblock 192.0.2.2
	sed -i 6d tcp.smtp
	act --check
	[ "$status" -eq 1 ]
	[ "${lines[0]}" = "tcp.smtp:6: 192.0.2.1 was let in by change 1, and still is by this rule, which has no comment of rblunblock; put that back, or delete the rule, and have it in the log: rblunblock --remove 192.0.2.1 --rules tcp.smtp" ]
	cksum tcp.smtp* >before
	act --remove 192.0.2.1
	[ "$status" -eq 100 ]
	[ -z "$output" ]
	[ "$stderr" = "rblunblock: tcp.smtp:6: this rule lets 192.0.2.1 in, and no comment of rblunblock is right above it; delete it by hand, or have the log say with --force that it is not ours any more" ]
	# not even together with somebody who has a rule
	act --remove 192.0.2.2 192.0.2.1
	[ "$status" -eq 100 ]
	cksum tcp.smtp* | cmp - before
	act --remove 192.0.2.1 --force
	[ "$status" -eq 0 ]
	[ "${lines[1]}" = '  but      192.0.2.1 is let in by tcp.smtp:6: 192.0.2.1:allow,QMAILQUEUE="/bin/scan",RBLSMTPD=""' ]
	act --check
	[ "$status" -eq 0 ]
	[ "$output" = "tcp.smtp: 1 rule lets somebody in that rblunblock did not write" ]
	# of whom it never let in it says the same
	sed -i '1i 203.0.113.:allow,RBLSMTPD=""' tcp.smtp
	build
	act --remove 203.0.113.7
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: tcp.smtp:1: this rule lets 203.0.113.7 in, and no comment of rblunblock is right above it; delete it by hand" ]
	act --remove 203.0.113.7 --force
	[ "$status" -eq 1 ]
}

@test "who is let in with his network since is told so, and noted" {
	unblock 192.0.2.1
	by_hand 192.0.2.1
	build
	unblock 192.0.2.0/24
	act --remove 192.0.2.1
	[ "$status" -eq 0 ]
	[[ "${lines[1]}" = "  but      192.0.2.1 is let in by tcp.smtp:7: 192.0.2.:allow,"* ]]
	act --check
	[ "$status" -eq 0 ]
	act --list
	[ "${#lines[@]}" -eq 2 ]
}

@test "--remove names the comment that has lost the rule" {
	unblock 192.0.2.1
	unblock 192.0.2.0/30
	part_from_rule 192.0.2.1 ''
	part_from_rule 192.0.2.2-3 '# their second office'
	cksum tcp.smtp* >before
	act --remove 192.0.2.1
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblunblock: tcp.smtp:8: this rule lets 192.0.2.1 in, and no comment of rblunblock is right above it; delete it by hand, or put the comment in line 6 there, "* ]]
	cksum tcp.smtp* | cmp - before
}

@test "a domain whose rules were taken out by hand is noted as one" {
	unblock 192.0.2.1 192.0.2.2
	unblock 192.0.2.3
	jq -c 'if .id == 1 then .target = "partner.example" else . end' \
	    tcp.smtp.log >log
	cp log tcp.smtp.log
	for n in 1 2 3; do by_hand "192.0.2.$n"; done
	build
	act --remove other.example
	[ "$status" -eq 1 ]
	act --remove partner.example
	[ "$status" -eq 0 ]
	jq -es 'last.out == ["192.0.2.1", "192.0.2.2"]' tcp.smtp.log
	act --check
	[ "${#lines[@]}" -eq 1 ]
	[[ "$output" = "tcp.smtp: 192.0.2.3 was let in by change 2, "* ]]
}

@test "to look at what hands took out takes no right to read the log" {
	[ "$(id -u)" -eq 0 ] || skip "needs root, to be nobody"
	open_place
	run -0 ./rblunblock 192.0.2.1 --rules tcp.smtp --why w
	by_hand 192.0.2.1
	build
	run -1 --separate-stderr "${AS_NOBODY[@]}" ./rblunblock --remove 192.0.2.1 \
	    --rules tcp.smtp -n
	[[ "${stderr_lines[0]}" = *"tcp.smtp.log: Permission denied; so edits by hand were not looked for" ]]
}

@test "where the log cannot be written nothing is said to be noted" {
	unblock 192.0.2.1
	by_hand 192.0.2.1
	build
	printf '%*s\n' 600 '' >>tcp.smtp.log
	cp tcp.smtp.log log
	run -100 --separate-stderr bash -c 'ulimit -f 1
	    exec rblunblock --rules tcp.smtp --remove 192.0.2.1'
	[ -z "$output" ]
	[ "${#stderr_lines[@]}" -eq 1 ]
	[[ "$stderr" = *"not noted in "*"tcp.smtp.log: File too large" ]]
	cmp log tcp.smtp.log
}

# part_from_rule ADDRESS LINE - put a line between a rule and its comment
part_from_rule() {
	sed -i "s/^$1:/$2\\n&/" tcp.smtp
}

APART="no rule is in the line below this comment of rblunblock, so it is for nobody; put it right above its rule, or delete it if that is gone"

@test "--check names a comment that has lost its rule, once, and the mend" {
	unblock 192.0.2.1
	unblock 192.0.2.2
	unblock 192.0.2.3
	cp tcp.smtp before
	part_from_rule 192.0.2.1 ''
	part_from_rule 192.0.2.2 '# our best customer'
	act --check
	[ "$status" -eq 1 ]
	[ "${lines[0]}" = "tcp.smtp:6: $APART" ]
	[ "${lines[1]}" = "tcp.smtp:9: $APART" ]
	[ "${lines[2]}" = "tcp.smtp: 2 rules let somebody in that rblunblock did not write" ]
	[ "${#lines[@]}" -eq 3 ]
	act --list
	[ "$status" -eq 0 ]
	[ "${#lines[@]}" -eq 2 ]
	[ "$stderr" = "rblunblock: 2 comments in tcp.smtp have no rule right below; --check names them" ]
	cp before tcp.smtp
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
}

@test "--check names a comment that was left over, too" {
	unblock 192.0.2.1
	sed -i '/^192.0.2.1:/d' tcp.smtp
	build
	act --check
	[ "$status" -eq 1 ]
	[ "${lines[0]}" = "tcp.smtp:6: $APART" ]
	[[ "${lines[1]}" = "tcp.smtp: 192.0.2.1 was let in by change 1, "*"taken out by hand"* ]]
	# to note that leaves the comment to him who did
	act --remove 192.0.2.1
	[ "$status" -eq 0 ]
	act --check
	[ "$output" = "tcp.smtp:6: $APART" ]
	act --list
	[ "$status" -eq 1 ]
	[[ "$stderr" = "rblunblock: 1 comment in tcp.smtp has no rule right below; --check names it" ]]
}

@test "--expire names a comment without its rule once its last day is over" {
	unblock 192.0.2.1 --until 30d
	unblock 192.0.2.2
	part_from_rule 192.0.2.1 ''
	cp tcp.smtp edited
	act --expire
	[ "$status" -eq 1 ]
	[ -z "$output$stderr" ]
	sed -i 's/until=[^ ]*/until=2026-01-31/' tcp.smtp
	cp tcp.smtp edited
	over="rblunblock: tcp.smtp:6: the last day of this comment is over, but no rule is in the line below it; put it right above its rule, or delete it if that is gone"
	# the others go, and it stays; and alone it is an error each time
	act --expire
	[ "$status" -eq 0 ]
	[ "$stderr" = "$over" ]
	[[ "$output" = "192.0.2.2: taken out"* ]]
	head -n 8 edited | cmp - tcp.smtp
	act --expire
	[ "$status" -eq 100 ]
	[ "$stderr" = "$over" ]
	[ -z "$output" ]
	head -n 8 edited | cmp - tcp.smtp
	# put back it is over like any other
	sed -i '7d' tcp.smtp
	act --expire
	[ "$status" -eq 0 ]
	[[ "$output" = "192.0.2.1: taken out"* ]]
	as_built
}

@test "who has lost his comment gets no last day, and that is said" {
	unblock 192.0.2.1 --until 30d
	part_from_rule 192.0.2.1 ''
	cp tcp.smtp edited
	unblock 192.0.2.1 --until 60d
	[ "$status" -eq 1 ]
	[[ "${lines[0]}" = "192.0.2.1 is let in already, by tcp.smtp:8; nothing to do" ]]
	[ "$stderr" = "rblunblock: tcp.smtp:8: no comment of rblunblock is right above this rule, so it gets no last day; the one in line 6 may be its own" ]
	sed -i '6,7d' tcp.smtp
	unblock 192.0.2.1 --until 60d
	[ "$status" -eq 1 ]
	[ "$stderr" = "rblunblock: tcp.smtp:6: no comment of rblunblock is right above this rule, so it gets no last day" ]
	unblock 192.0.2.1
	[ "$status" -eq 1 ]
	[ -z "$stderr" ]
	# put back it is renewed
	sed '7d' edited >tcp.smtp
	unblock 192.0.2.1 --until 60d
	[ "$status" -eq 0 ]
	[ -z "$stderr" ]
}

@test "--undo leaves a comment and its rule, once parted, to him who did" {
	unblock 192.0.2.1
	part_from_rule 192.0.2.1 ''
	cp tcp.smtp edited
	act --undo
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"was changed since change 1, at this very place; edit it by hand" ]]
	cmp edited tcp.smtp
}

@test "who lost his rule by hand is let in anew, whatever comment is left over" {
	unblock 192.0.2.1 --until 30d
	sed -i '/^192.0.2.1:/d' tcp.smtp
	build
	cp tcp.smtp edited
	unblock 192.0.2.1 --until 60d
	[ "$status" -eq 0 ]
	head -n -2 tcp.smtp | cmp - edited
	as_built
	unblock 192.0.2.1 --until 90d
	[ "$status" -eq 0 ]
	[ "$(wc -l <tcp.smtp)" -eq 8 ]
	[[ "$(sees 192.0.2.1)" = *"RBLSMTPD= allow connection" ]]
	act --list
	[ "${#lines[@]}" -eq 2 ]
}

@test "a comment whose rule was taken out from under it takes no other along" {
	unblock 192.0.2.1 --until 30d
	unblock 192.0.2.4/31 --until 30d
	printf '203.0.113.7:allow,RBLSMTPD=""\n203.0.113.8:allow,RBLSMTPD=""\n' \
	    >>tcp.smtp
	# both comments come to stand above the rules of somebody else
	sed -i -e '/^192.0.2.4-5:/d' -e '/^203.0.113.8/d' tcp.smtp
	sed -i '/^192.0.2.1:/s/.*/203.0.113.8:allow,RBLSMTPD=""/' tcp.smtp
	build
	joined="the rule below this comment is for another address than rblunblock wrote there; see whose it is, and move or delete the comment, or take both out by --remove --force"
	act --check
	[ "$status" -eq 1 ]
	[ "${lines[0]}" = "tcp.smtp:6: $joined" ]
	[ "${lines[1]}" = "tcp.smtp:8: $joined" ]
	[[ "${lines[2]}" = "tcp.smtp: 192.0.2.1 was let in by change 1, "* ]]
	[[ "${lines[3]}" = "tcp.smtp: 192.0.2.4/31 was let in by change 2, "* ]]
	sed -i 's/until=[^ ]*/until=2026-01-31/' tcp.smtp
	cp tcp.smtp.log log
	jq -c '.edit.added |= sub("until=[^ ]*"; "until=2026-01-31")' log >tcp.smtp.log
	cksum tcp.smtp* >before
	act --expire
	[ "$status" -eq 100 ]
	[ "${stderr_lines[0]}" = "rblunblock: tcp.smtp:6: $joined" ]
	[ "${stderr_lines[1]}" = "rblunblock: tcp.smtp:8: $joined" ]
	for word in 192.0.2.4/31 203.0.113.7; do
		act --remove "$word"
		[ "$status" -eq 100 ]
		[ "$stderr" = "rblunblock: tcp.smtp:8: $joined" ]
	done
	cksum tcp.smtp* | cmp - before
	sed -i '/^# rblunblock/d' tcp.smtp
	act --remove 192.0.2.1 192.0.2.4/31
	[ "$status" -eq 0 ]
	act --check
	[ "$status" -eq 0 ]
}

@test "--force takes out the rule below a comment that was of another one" {
	unblock 192.0.2.1
	sed -i 's/^192.0.2.1:/203.0.113.8:/' tcp.smtp
	build
	act --remove 203.0.113.8
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"or take both out by --remove --force" ]]
	act --remove --force 203.0.113.8
	[ "$status" -eq 0 ]
	[ "$(grep -c '^203\|^# rblunblock' tcp.smtp)" -eq 0 ]
	as_built
}

@test "an entry that was renewed after its log was put away can be taken out" {
	cp tcp.smtp before
	unblock 192.0.2.1 --until 30d
	mv tcp.smtp.log tcp.smtp.log.1
	unblock 192.0.2.1 --until 60d
	act --check
	[ "$status" -eq 0 ]
	act --remove 192.0.2.1
	[ "$status" -eq 0 ]
	cmp before tcp.smtp
}

@test "an entry that could not be noted can be taken out beside one like it" {
	strace -o trace -e trace=write -P "$PWD/tcp.smtp.log" \
	    -e inject=write:error=ENOSPC \
	    rblunblock --rules tcp.smtp --why offers 192.0.2.1 || true
	grep -q INJECTED trace
	[ ! -s tcp.smtp.log ]
	unblock 192.0.2.2
	for address in 192.0.2.1 192.0.2.2; do
		grep -q "^$address:" tcp.smtp
	done
	cp -r . ../first
	act --remove 192.0.2.1
	[ "$status" -eq 0 ]
	[ "$(grep -c '^192.0.2.1:' tcp.smtp)" -eq 0 ]
	# that the other one is gone is known, too
	cd ../first
	act --remove 192.0.2.2
	[ "$status" -eq 0 ]
	act --remove 192.0.2.1
	[ "$status" -eq 0 ]
	[ "$(grep -c '^192.0.2\|^# rblunblock' tcp.smtp)" -eq 0 ]
}

@test "a comment that was left over never comes to stand above another rule" {
	unblock 192.0.2.1 --until 30d
	sed -i '/^192.0.2.1:/d' tcp.smtp
	build
	unblock 192.0.2.2
	unblock 192.0.2.3
	echo '203.0.113.7:allow,RBLSMTPD=""' >>tcp.smtp
	build
	cp tcp.smtp edited
	act --remove 192.0.2.2 192.0.2.3
	[ "$status" -eq 0 ]
	[ "$(sed -n '7,$p' tcp.smtp)" = $'\n203.0.113.7:allow,RBLSMTPD=""' ]
	act --list
	[ "$status" -eq 1 ]
	jq -es 'last | .out == ["192.0.2.2", "192.0.2.3"] and has("in") == false' \
	    tcp.smtp.log
	act --undo
	cmp edited tcp.smtp
}

@test "--check does not guess at changes that are not noted byte for byte" {
	unblock 192.0.2.1
	jq -c 'del(.edit)' tcp.smtp.log >log
	cp log tcp.smtp.log
	sed -i 's/offers/other offers/' tcp.smtp
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
}

@test "--check counts the rules of others, which are no fault" {
	sed -i '1i 203.0.113.1-9:allow,RBLSMTPD=""\n203.0.113.77:allow,RBLSMTPD=""' tcp.smtp
	build
	unblock 192.0.2.1
	act --check
	[ "$status" -eq 0 ]
	[ "$output" = "tcp.smtp: 2 rules let somebody in that rblunblock did not write" ]
}

@test "--check without the log says so, and of another's log nothing" {
	unblock 192.0.2.1
	mv tcp.smtp.log old.log
	act --check
	[ "$status" -eq 0 ]
	[[ "$output" = */tcp.smtp.log": has no changes; so edits by hand were not looked for" ]]
	sed 's|/tcp.smtp"|/other"|;s/192.0.2.1/192.0.2.99/g' old.log >tcp.smtp.log
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
}

@test "only one thing is done at a time" {
	act --list --undo
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"only one of --list, --remove"* ]]
}

# --- to look only ---

@test "--dry-run shows what would change and leaves nothing behind" {
	chmod 555 .
	look >../before
	unblock 192.0.2.1 --dry-run
	[ "$status" -eq 0 ]
	[[ "$output" = *'+192.0.2.1:allow,QMAILQUEUE="/bin/scan",RBLSMTPD=""'* ]]
	[[ "$output" = *"+ 192.0.2.1 allow QMAILQUEUE=/bin/scan RBLSMTPD="* ]]
	look | diff - ../before
	chmod 755 .
}

@test "the difference that --dry-run shows is the one that is made" {
	unblock 192.0.2.1 --dry-run
	sed '/^--- tcp.smtp.cdb/,$d' <<<"$output" >difference
	cp tcp.smtp patched
	unblock 192.0.2.1
	patch -s patched difference
	cmp patched tcp.smtp
}

# --- the files themselves ---

# open_place - a directory that everybody can get at
open_place() {
	OPEN=$(mktemp -d /tmp/rblunblock.XXXXXX)
	cp tcp.smtp tcp.smtp.cdb "$(command -v rblunblock)" "$OPEN"
	chmod 755 "$OPEN" "$OPEN/rblunblock"
	cd "$OPEN" || return 1
}

@test "symbolic links to rules and cdb stay, and their targets change" {
	mkdir real
	mv tcp.smtp tcp.smtp.cdb real
	ln -s real/tcp.smtp tcp.smtp
	ln -s real/tcp.smtp.cdb tcp.smtp.cdb
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[ -L tcp.smtp ]
	[ -L tcp.smtp.cdb ]
	[ ! -L real/tcp.smtp ]
	as_built
	[ -e real/tcp.smtp.~1~ ]
	[[ "$output" = *"backup   $PWD/real/tcp.smtp.~1~"* ]]
}

@test "the backup is called as the rules are" {
	unblock 192.0.2.1
	[[ "$output" = *"backup   tcp.smtp.~1~"* ]]
	run -0 rblunblock --rules "$PWD/tcp.smtp" --why w 192.0.2.2
	[[ "$output" = *"backup   $PWD/tcp.smtp.~2~"* ]]
}

@test "mode and owner are kept whatever the umask says" {
	chmod 640 tcp.smtp tcp.smtp.cdb
	if [ "$(id -u)" -eq 0 ]; then
		chown $NOBODY:$NOBODY tcp.smtp.cdb
		chown 0:$NOBODY tcp.smtp
	fi
	stat -c '%n %a %u %g' tcp.smtp tcp.smtp.cdb >before
	umask 077
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	stat -c '%n %a %u %g' tcp.smtp tcp.smtp.cdb | cmp - before
}

# acl NAME FILE - let user 1234 read, as in setfacl -m u:1234:r
acl() {
	"$PYTHON" - "$1" "$2" <<-'EOT'
	import os, struct, sys
	entries = (1, 6, -1), (2, 4, 1234), (4, 4, -1), (16, 4, -1), (32, 0, -1)
	value = struct.pack('<I', 2) + b''.join(
	    struct.pack('<HHi', *e) for e in entries)
	os.setxattr(sys.argv[2], 'system.posix_acl_' + sys.argv[1], value)
	EOT
}

get_acl() {
	"$PYTHON" -c 'import os, sys
print(os.getxattr(sys.argv[1], "system.posix_acl_access").hex())' "$1"
}

@test "an access control list is kept, and none is caught from the directory" {
	acl access tcp.smtp || skip "no access control lists here"
	get_acl tcp.smtp >before
	acl default .
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	get_acl tcp.smtp | cmp - before
	run -1 get_acl tcp.smtp.cdb
	[ "$(stat -c %a tcp.smtp.cdb)" = 644 ]
}

@test "a label of SELinux is kept" {
	"$PYTHON" -c 'import os
os.setxattr("tcp.smtp", "security.selinux", b"system_u:object_r:etc_t:s0\0")' ||
		skip "no labels here"
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	"$PYTHON" -c 'import os
assert os.getxattr("tcp.smtp", "security.selinux").startswith(b"system_u:")'
}

@test "other names by hard links are pointed out, and keep what was" {
	ln tcp.smtp other
	cp tcp.smtp old
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[ "$stderr" = "rblunblock: tcp.smtp has other names by hard links; they keep what it is now" ]
	cmp other old
	# and its own backups are none of these
	unblock 192.0.2.2
	[ -z "$stderr" ]
}

@test "what runs that died have left is cleared away, and nothing else" {
	touch .tcp.smtp.rblkit-Ab3dE9 .tcp.smtp.cdb.rblkit-aaaaaa \
	    .tcp.smtp.backup .tcp.smtp.swp .tcp.smtp.rblkit-old
	unblock 192.0.2.1 --dry-run
	[ -e .tcp.smtp.rblkit-Ab3dE9 ]
	unblock 192.0.2.1
	[ "$(find . -name '.tcp*' | sort | paste -sd ' ')" = \
	    "./.tcp.smtp.backup ./.tcp.smtp.rblkit-old ./.tcp.smtp.swp" ]
}

@test "make in the service directory and rblunblock never fight" {
	root=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	cp "$root/samples/Makefile" "$root/samples/tcp.smtp" .
	touch tcp.smtp
	make -s
	for n in 1 2 3; do
		unblock 192.0.2.$n
		[ "$status" -eq 0 ]
		make -q
		echo "203.0.113.$n:deny" >>tcp.smtp
		make -s
		as_built
		[[ "$(sees 203.0.113.$n)" = *deny* ]]
	done
	for n in 1 2 3; do
		[[ "$(sees 192.0.2.$n)" = *"QMAILQUEUE=/var/qmail/bin/scan RBLSMTPD= allow connection" ]]
	done
	run -0 rblunblock --rules tcp.smtp --undo 2
	make -q
	as_built
}

@test "when the owner cannot be kept nothing is done" {
	[ "$(id -u)" -eq 0 ] || skip "only root can give files away"
	open_place
	chown $NOBODY:$NOBODY .
	cksum tcp.smtp tcp.smtp.cdb >before
	run -100 "${AS_NOBODY[@]}" ./rblunblock 192.0.2.1 --rules tcp.smtp --why w --backups 0
	[[ "$output" = *"keep the owner"* ]]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	no_temporary_files
}

@test "in a directory that may not be written to nothing is done" {
	open_place
	cksum tcp.smtp tcp.smtp.cdb >before
	as=()
	if [ "$(id -u)" -eq 0 ]; then
		as=("${AS_NOBODY[@]}")
	else
		chmod 555 .
	fi
	run -100 "${as[@]}" ./rblunblock 192.0.2.1 --rules tcp.smtp --why w
	[ "${#lines[@]}" -eq 1 ]
	[[ "$output" = *"Permission denied; run it as root, or as the owner of the rules" ]]
	# and to look is still possible
	run -0 "${as[@]}" ./rblunblock 192.0.2.1 --rules tcp.smtp --why w -n
	[[ "$output" = *"+ 192.0.2.1 allow"* ]]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	chmod 755 .
}

@test "to look takes no right to read the log of changes, but for --undo" {
	[ "$(id -u)" -eq 0 ] || skip "needs root, to be nobody"
	open_place
	run -0 ./rblunblock 192.0.2.1 --rules tcp.smtp --why w
	[ "$(stat -c %a tcp.smtp.log)" = 640 ]
	run -0 "${AS_NOBODY[@]}" ./rblunblock 192.0.2.2 --rules tcp.smtp --why w -n
	[[ "$output" = *"+ 192.0.2.2 allow"* ]]
	run -0 "${AS_NOBODY[@]}" ./rblunblock --list --rules tcp.smtp
	[[ "$output" = *"192.0.2.1 "* ]]
	run -0 "${AS_NOBODY[@]}" ./rblunblock --check --rules tcp.smtp
	[[ "$output" = *"tcp.smtp.log: Permission denied; so edits by hand were not looked for" ]]
	run -0 "${AS_NOBODY[@]}" ./rblunblock --remove 192.0.2.1 --rules tcp.smtp -n
	run -100 "${AS_NOBODY[@]}" ./rblunblock --undo --rules tcp.smtp -n
	[[ "$output" = *"tcp.smtp.log: Permission denied" ]]
}

@test "a cdb in a directory that may not be written to leaves the rules alone" {
	open_place
	mkdir locked
	mv tcp.smtp.cdb locked
	as=()
	if [ "$(id -u)" -eq 0 ]; then
		chown $NOBODY:$NOBODY . tcp.smtp
		as=("${AS_NOBODY[@]}")
	else
		chmod 555 locked
	fi
	cksum tcp.smtp locked/tcp.smtp.cdb >before
	run -100 "${as[@]}" ./rblunblock 192.0.2.1 --rules tcp.smtp \
	    --cdb locked/tcp.smtp.cdb --why w
	[[ "$output" = *"Permission denied; nothing was changed" ]]
	cksum tcp.smtp locked/tcp.smtp.cdb | cmp - before
	[ ! -e tcp.smtp.~1~ ]
	chmod 755 locked
}

@test "a directory that everybody may write to is no place for rules" {
	mkdir -m 777 all
	chmod 777 all
	mv tcp.smtp tcp.smtp.cdb all
	if [ "$(id -u)" -eq 0 ]; then chown $NOBODY all; fi
	run -100 rblunblock 192.0.2.1 --rules all/tcp.smtp --why w
	[[ "$output" = *"written to by everybody"* ]]
}

@test "what is no plain file is refused" {
	mkfifo pipe
	run -100 rblunblock 192.0.2.1 --rules pipe --why w
	[[ "$output" = *"no plain file"* ]]
	run -100 rblunblock 192.0.2.1 --rules "$PWD" --why w
	# and no lock is left beside what is none of ours
	[ ! -e pipe.lock ]
	[ ! -e "$PWD.lock" ]
	run -100 rblunblock 192.0.2.1 --rules missing --why w
	run -100 rblunblock 192.0.2.1 --rules tcp.smtp --cdb tcp.smtp --why w
	ln -s nowhere dangling
	run -100 rblunblock 192.0.2.1 --rules tcp.smtp --cdb dangling --why w
	[[ "$output" = *"leads nowhere"* ]]
}

@test "no file is two of them at once" {
	mkdir real
	ln -s ../tcp.smtp real/alias
	cksum tcp.smtp tcp.smtp.cdb >before
	for name in tcp.smtp ./tcp.smtp real/alias real/../tcp.smtp.cdb \
	    tcp.smtp.lock tcp.smtp.~1~ tcp.smtp.~99~; do
		for flag in --bare --dry-run; do
			unblock 192.0.2.1 --audit $name $flag
			echo "$name: $status $stderr"
			[ "$status" -eq 100 ]
			[[ "$stderr" = *"is both "*" and the log; name two files" ]]
			[ "${#stderr_lines[@]}" -eq 1 ]
		done
	done
	for name in tcp.smtp.lock tcp.smtp.~1~; do
		unblock 192.0.2.1 --cdb $name
		[ "$status" -eq 100 ]
		[[ "$stderr" = *"is both "*" and the cdb; name two files" ]]
	done
	cp tcp.smtp.cdb tcp.smtp.log
	unblock 192.0.2.1 --cdb tcp.smtp.log
	[ "$status" -eq 100 ]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	unblock 192.0.2.1 --audit nowhere/log
	[ "$status" -eq 100 ]
	[ "${#stderr_lines[@]}" -eq 1 ]
}

@test "only so many backups are kept" {
	for n in 1 2 3 4; do
		unblock 192.0.2.$n --backups 2
		[ "$status" -eq 0 ]
	done
	[ "$(echo tcp.smtp.~*)" = "tcp.smtp.~3~ tcp.smtp.~4~" ]
	run -1 grep 192.0.2.4 tcp.smtp.~4~
	unblock 192.0.2.5 --backups 0
	[ "$(echo tcp.smtp.~*)" = "tcp.smtp.~3~ tcp.smtp.~4~" ]
}

# --- trouble ---

@test "who holds the lock is named, and one may try again" {
	"$PYTHON" -c '
import fcntl, os, time
f = open("tcp.smtp.lock", "w")
fcntl.lockf(f, fcntl.LOCK_EX)
print(os.getpid(), file=f, flush=True)
open("pid", "w").write(str(os.getpid()))
time.sleep(60)' 3>&- &
	for _ in $(seq 100); do [ -s pid ] && break; sleep 0.05; done
	cksum tcp.smtp tcp.smtp.cdb >before
	unblock 192.0.2.1
	[ "$status" -eq 111 ]
	[[ "$stderr" = *"is held by process $(cat pid);"* ]]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	kill "$(cat pid)"
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
}

@test "eight at once let all eight in" {
	pids=
	for n in 1 2 3 4 5 6 7 8; do
		rblunblock 192.0.2.$n --rules tcp.smtp --why w >out.$n 3>&- &
		pids="$pids $!"
	done
	for pid in $pids; do wait "$pid"; done
	as_built
	for n in 1 2 3 4 5 6 7 8; do
		[ "$(sees 192.0.2.$n)" = "rule 192.0.2.$n: QMAILQUEUE=/bin/scan RBLSMTPD= allow connection" ]
	done
	[ "$(wc -l <tcp.smtp.log)" -eq 8 ]
}

needs_strace() {
	strace -qq -o trace true 2>/dev/null || skip "strace may not trace here"
}

# traced EXPRESSION - run it below strace, which tampers with a system call
traced() {
	# the leak checker cannot work below strace
	ASAN_OPTIONS=detect_leaks=0 strace -qq -o trace -e "inject=$1" \
	    rblunblock 192.0.2.1 --rules tcp.smtp --why offers
}

@test "without hard links no backups are kept, and there is a way back" {
	needs_strace
	export ASAN_OPTIONS=detect_leaks=0
	chmod 640 tcp.smtp
	cp -a tcp.smtp old.text
	cp tcp.smtp.cdb old.cdb
	run -100 traced link:error=EPERM
	[[ "$output" = *"keep a backup"*"by --backups 0; nothing was changed" ]]
	run -111 strace -qq -o trace -e inject=link:error=EPERM \
	    -e inject=rename:error=EIO:when=2 rblunblock 192.0.2.1 \
	    --rules tcp.smtp --why w --backups 0
	[[ "$output" = *"tcp.smtp.cdb"*"nothing was changed" ]]
	cmp old.text tcp.smtp
	cmp old.cdb tcp.smtp.cdb
	[ "$(stat -c %a%u%g tcp.smtp)" = "$(stat -c %a%u%g old.text)" ]
	run -100 strace -qq -o trace -e inject=link:error=EPERM \
	    -e inject=rename:error=EIO:when=2+ rblunblock 192.0.2.1 \
	    --rules tcp.smtp --why w --backups 0
	[[ "$output" = *"there is no way back: "*"; build the cdb by hand" ]]
	cp -a old.text tcp.smtp
	no_temporary_files
	run -0 strace -qq -o trace -e inject=link:error=EPERM \
	    rblunblock 192.0.2.1 --rules tcp.smtp --why w --backups 0
	[ "$(sees 192.0.2.1)" = "rule 192.0.2.1: QMAILQUEUE=/bin/scan RBLSMTPD= allow connection" ]
	as_built
	[ "$(echo tcp.smtp.~*)" = "tcp.smtp.~*" ]
}

@test "killed at any step, rules and cdb are old or new and whole" {
	needs_strace
	cp tcp.smtp old.text
	cp tcp.smtp.cdb old.cdb
	unblock 192.0.2.1
	cp tcp.smtp new.text
	cp tcp.smtp.cdb new.cdb
	kills=0
	# all that it calls, but those that the loader and libc begin with
	ASAN_OPTIONS=detect_leaks=0 strace -qq -o trace rblunblock 192.0.2.9 \
	    --rules tcp.smtp --why w
	for call in $(sed 's/(.*//' trace | sort -u |
	    grep -vxE 'execve|exit_group|mmap|munmap|mprotect|brk|access|
		|arch_prctl|set_.*|rseq|prlimit64|getrandom|newfstatat|get.*'); do
		for when in $(seq 40); do
			rm -f tcp.smtp.~* tcp.smtp.log .tcp.smtp*
			cp old.text tcp.smtp
			cp old.cdb tcp.smtp.cdb
			run traced "$call:signal=KILL:when=$when"
			[ "$status" -ne 0 ] || break
			[ "$status" -eq 137 ]
			kills=$((kills + 1))
			cmp -s tcp.smtp old.text || cmp tcp.smtp new.text
			cmp -s tcp.smtp.cdb old.cdb || cmp tcp.smtp.cdb new.cdb
			# never a cdb without the text it is built from
			cmp -s tcp.smtp.cdb old.cdb || cmp tcp.smtp new.text
			# and the same command again brings it to its end
			unblock 192.0.2.1
			[ "$status" -le 1 ]
			cmp tcp.smtp new.text
			cmp tcp.smtp.cdb new.cdb
			no_temporary_files
			# what the rules have the log has, once, and once only
			[ "$(jq -c 'select(.verb == "allow") | .in' tcp.smtp.log)" = '["192.0.2.1"]' ]
			[ "$(jq .id tcp.smtp.log | uniq -d)" = "" ]
		done
	done
	[ "$kills" -gt 30 ]
}

@test "killed at any step, what hands took out is noted once, and built" {
	needs_strace
	unblock 192.0.2.1
	cp tcp.smtp.cdb old.cdb
	cp tcp.smtp.log old.log
	by_hand 192.0.2.1
	build
	cp tcp.smtp text
	cp tcp.smtp.cdb new.cdb
	kills=0
	for call in openat write fsync renameat2 rename close; do
		for when in $(seq 40); do
			cp old.cdb tcp.smtp.cdb
			cp old.log tcp.smtp.log
			run env ASAN_OPTIONS=detect_leaks=0 strace -qq -o trace \
			    -e "inject=$call:signal=KILL:when=$when" \
			    rblunblock --rules tcp.smtp --remove 192.0.2.1
			[ "$status" -ne 0 ] || break
			[ "$status" -eq 137 ]
			kills=$((kills + 1))
			cmp -s tcp.smtp.cdb old.cdb || cmp tcp.smtp.cdb new.cdb
			act --remove 192.0.2.1
			[ "$status" -le 1 ]
			cmp tcp.smtp text
			cmp tcp.smtp.cdb new.cdb
			no_temporary_files
			[ "$(jq -r .verb tcp.smtp.log | paste -sd ' ')" = "allow remove" ]
		done
	done
	[ "$kills" -gt 10 ]
}

@test "any other command also brings to its end what was cut short" {
	needs_strace
	cp tcp.smtp old.text
	run traced rename:signal=KILL:when=2
	[ "$status" -eq 137 ]
	# the rules are new, the cdb is old: this is what it is about
	cp old.text want && tcprules want.cdb want.tmp <want
	run -1 cmp -s tcp.smtp old.text
	cmp tcp.smtp.cdb want.cdb
	unblock 192.0.2.2
	[ "$status" -eq 0 ]
	[ "${stderr_lines[0]}" = "rblunblock: $PWD/tcp.smtp.log: the run before was cut short; what it changed is noted now" ]
	[ "${stderr_lines[1]}" = "rblunblock: tcp.smtp.cdb: the run before was cut short behind the rules; their cdb is built now" ]
	as_built
	for n in 1 2; do
		[[ "$(sees 192.0.2.$n)" = *"RBLSMTPD= allow connection" ]]
	done
	no_temporary_files
	[ "$(jq -r '"\(.id) \(.verb)"' tcp.smtp.log | paste -sd ,)" = "1 allow,2 build,3 allow" ]
}

@test "what was cut short is brought to its end also behind a run that fails" {
	needs_strace
	export ASAN_OPTIONS=detect_leaks=0
	unblock 192.0.2.9
	run traced rename:signal=KILL:when=2
	[ "$status" -eq 137 ]
	run strace -qqo /dev/null -e trace=openat -P "$PWD/tcp.smtp.log" \
	    -e inject=openat:error=ENOSPC:when=2+ \
	    rblunblock --rules tcp.smtp --remove 192.0.2.9
	[ "$status" -eq 111 ]
	[ -s tcp.smtp.lock ]
	unblock 192.0.2.2
	[ "$status" -eq 0 ]
	as_built
	for n in 1 2 9; do
		[[ "$(sees 192.0.2.$n)" = *"RBLSMTPD= allow connection" ]]
	done
	[ ! -s tcp.smtp.lock ]
	[ "$(jq -r '"\(.verb) \(.target)"' tcp.smtp.log | paste -sd ,)" = \
	    "allow 192.0.2.9,allow 192.0.2.1,build all,allow 192.0.2.2" ]
}

@test "what was edited since a run was cut short does not go live by that" {
	needs_strace
	run traced rename:signal=KILL:when=2
	[ "$status" -eq 137 ]
	echo '203.0.113.:deny' >>tcp.smtp
	cp tcp.smtp.cdb old.cdb
	unblock 192.0.2.2
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"was not built from"* ]]
	cmp old.cdb tcp.smtp.cdb
}

@test "what takes a place is on the disk before, and its place after" {
	needs_strace
	ASAN_OPTIONS=detect_leaks=0 strace -qq -y -o trace \
	    -e trace=fsync,fdatasync,rename \
	    rblunblock 192.0.2.1 --rules tcp.smtp --why w
	sed -E 's/^f(data)?sync\([0-9]+<(.*)>\) .*/fsync \2/
	    s/^rename\("([^"]*)", .*/rename \1/
	    s/\/\.(tcp[.a-z]*)\.rblkit-[A-Za-z0-9]{6}$/\/\1.new/' trace |
	    sed "s|$PWD|.|" >steps
	cat >want <<-'EOT'
	fsync ./tcp.smtp.lock
	fsync ./tcp.smtp.new
	fsync ./tcp.smtp.cdb.new
	rename ./tcp.smtp.new
	rename ./tcp.smtp.cdb.new
	fsync .
	fsync .
	fsync ./tcp.smtp.log
	EOT
	diff want steps
}

@test "when the cdb cannot take its place the old rules come back" {
	needs_strace
	cksum tcp.smtp tcp.smtp.cdb >before
	run traced rename:error=EIO:when=2
	[ "$status" -eq 111 ]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	no_temporary_files
	[ ! -e tcp.smtp.~1~ ]
}

@test "whatever step fails, nothing is changed or all is" {
	needs_strace
	cp tcp.smtp old.text
	cp tcp.smtp.cdb old.cdb
	fails=0
	for fault in fsync:error=ENOSPC fsync:error=EIO rename:error=EIO \
	    link:error=ENOSPC fchmod:error=EIO write:error=ENOSPC \
	    write:error=EIO; do
		for when in 1 2 3 4 5; do
			rm -f tcp.smtp.~* tcp.smtp.log
			cp old.text tcp.smtp
			cp old.cdb tcp.smtp.cdb
			run traced "$fault:when=$when"
			if [ "$status" -ne 0 ]; then
				[ "$status" -eq 111 ]
				fails=$((fails + 1))
				cmp tcp.smtp old.text
			fi
			no_temporary_files
			if cmp -s tcp.smtp old.text; then
				cmp tcp.smtp.cdb old.cdb
			else
				as_built
			fi
		done
	done
	[ "$fails" -gt 8 ]
}

@test "a change that cannot be told on stdout is told on stderr, and made" {
	run -0 --separate-stderr bash -c 'rblunblock 192.0.2.1 \
	    --rules tcp.smtp --why offers >/dev/full'
	[ "$stderr" = "rblunblock: the change is made, 192.0.2.1 is let in, but standard output cannot be written: No space left on device" ]
	as_built
	[ "$(wc -l <tcp.smtp.log)" -eq 1 ]
	# to look only, it is an error
	run -111 bash -c 'rblunblock 192.0.2.2 -n \
	    --rules tcp.smtp --why offers >/dev/full'
}

@test "half a line in the log is taken back" {
	mkdir full
	mount -t tmpfs -o size=4k none full 2>/dev/null ||
	    skip "cannot mount a small disk"
	touch mounted
	{
		printf '{'
		head -c 4079 /dev/zero | tr '\0' x
	} >full/log
	echo >>full/log
	cp full/log before
	unblock 192.0.2.1 --audit full/log
	[ "$status" -eq 0 ]
	[ "$stderr" = "rblunblock: the change is made, but not noted in full/log: No space left on device" ]
	cmp full/log before
	as_built
}

@test "of two troubles after the change both are told" {
	needs_strace
	run -0 traced fsync:error=EIO:when=3+
	[[ "$output" = *"sync directory $PWD: "*"; the change is made, but not noted in $PWD/tcp.smtp.log: "* ]]
}

@test "an edit by somebody else in the meantime is not lost" {
	needs_strace
	traced fsync:delay_enter=1500000:when=1 >out 2>&1 3>&- &
	sleep 0.7
	echo '203.0.113.1:deny' >>tcp.smtp
	cp tcp.smtp edited
	cp tcp.smtp.cdb old.cdb
	wait $! || status=$?
	[ "$status" -eq 111 ]
	grep -q 'changed by somebody else' out
	cmp edited tcp.smtp
	cmp old.cdb tcp.smtp.cdb
	no_temporary_files
	[ ! -e tcp.smtp.~1~ ]
}

@test "a cdb that somebody else builds in the meantime is not lost" {
	needs_strace
	traced fsync:delay_enter=1500000:when=1 >out 2>&1 3>&- &
	sleep 0.7
	build
	wait $! || status=$?
	[ "$status" -eq 111 ]
	as_built
}

@test "on a full disk nothing is changed" {
	mkdir full
	mount -t tmpfs -o size=256k none full 2>/dev/null ||
	    skip "cannot mount a small disk"
	touch mounted
	cp tcp.smtp tcp.smtp.cdb full
	: >full/tcp.smtp.log
	for left in 0 4 8; do
		rm -f full/fill
		dd if=/dev/zero of=full/fill bs=4k 2>/dev/null || true
		truncate -s "-${left}k" full/fill
		cksum full/tcp.smtp full/tcp.smtp.cdb >before
		run rblunblock 192.0.2.1 --rules full/tcp.smtp --why w
		[ "$status" -eq 111 ] || [ "$left" -ge 8 ]
		[ "$status" -eq 0 ] || {
			cksum full/tcp.smtp full/tcp.smtp.cdb | cmp - before
			no_temporary_files
		}
	done
}

@test "where files may not grow nothing is changed" {
	cksum tcp.smtp tcp.smtp.cdb >before
	run -100 bash -c 'ulimit -f 1
	    exec rblunblock 192.0.2.1 --rules tcp.smtp --why w'
	[[ "$output" = *"File too large"* ]]
	cksum tcp.smtp tcp.smtp.cdb | cmp - before
	no_temporary_files
}

# --- tcpserver itself ---

# greet - what the program behind tcpserver finds in its environment
greet() {
	exec 4<>"/dev/tcp/${1:-127.0.0.1}/$(cat port)"
	cat <&4
	exec 4>&-
}

@test "a running tcpserver lets him in at the next connection" {
	printf '127.:allow,RELAYCLIENT="",QMAILQUEUE="/bin/scan"\n:deny\n' >tcp.smtp
	build
	tcpserver -1HRl0 -x tcp.smtp.cdb 127.0.0.1 0 \
	    sh -c 'env | grep -E "^(RBLSMTPD|RELAYCLIENT|QMAILQUEUE)=" |
	    sort | paste -sd " "' >port 3>&- &
	echo $! >pid
	for _ in $(seq 100); do [ -s port ] && break; sleep 0.05; done
	[ "$(greet)" = "QMAILQUEUE=/bin/scan RELAYCLIENT=" ]
	unblock 127.0.0.1
	[ "$status" -eq 0 ]
	[ "$(greet)" = "QMAILQUEUE=/bin/scan RBLSMTPD= RELAYCLIENT=" ]
	kill -0 "$(cat pid)"
}

@test "a deny that is live is not overruled because it left the text" {
	printf '192.0.2.1:deny\n:allow\n' >tcp.smtp
	tcprules tcp.smtp.cdb tmp <tcp.smtp
	printf ':allow\n' >tcp.smtp
	cp tcp.smtp.cdb kept
	run rblunblock --rules tcp.smtp 192.0.2.1 --why because
	[ "$status" = 100 ]
	[[ $output == *"denies 192.0.2.1, though"* ]]
	cmp tcp.smtp.cdb kept
	run rblunblock --rules tcp.smtp 192.0.2.1 --why because --force
	[ "$status" = 0 ]
}

@test "variables that were added to his rule, but never built, are built" {
	printf '192.0.2.1:allow,RBLSMTPD=""\n' >tcp.smtp
	tcprules tcp.smtp.cdb tmp <tcp.smtp
	printf '192.0.2.1:allow,QMAILQUEUE="/bin/scan",RBLSMTPD=""\n' >tcp.smtp
	run rblunblock --rules tcp.smtp 192.0.2.1 --why because
	[ "$status" = 0 ]
	run env TCPREMOTEIP=192.0.2.1 tcprulescheck tcp.smtp.cdb
	[[ $output == *QMAILQUEUE=/bin/scan* ]]
}
