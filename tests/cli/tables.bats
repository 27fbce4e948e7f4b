#!/usr/bin/env bats
# rblunblock and the files of others than tcpserver, as those see its work

# shellcheck disable=SC2154 # bats sets stderr and stderr_lines

bats_require_minimum_version 1.5.0

PYTHON=${PYTHON:-/usr/bin/python3}
BUILD=${BUILD:-build}
POSTMAP=$BUILD/peer/postmap

setup() {
	# bats keeps files of its own in $BATS_TEST_TMPDIR
	mkdir "$BATS_TEST_TMPDIR/etc" && cd "$BATS_TEST_TMPDIR/etc" || return 1
	unset RBLKIT_CONFIG SUDO_USER
	umask 022
	cat >access <<-'EOT'
	# our own networks
	10.0.0.0/8 permit
	# a spammer
	192.0.2.9 REJECT
	# and his neighbours, who
	192.0.2.0/24 REJECT
	  keep on trying
	192.0.2.77 REJECT
	2001:db8::/32 reject
	198.51.100.0/24 dunno
	EOT
	printf 'kind = cidr\nrules = access\n' >conf
	export RBLKIT_CONFIG=conf
}

unblock() {
	run --separate-stderr rblunblock --why offers "$@"
}

act() {
	run --separate-stderr rblunblock "$@"
}

look() {
	stat -c '%n %i %a %u %g %s %y %z' . ./*
}

# needs_postmap - a test without it would say nothing of Postfix
needs_postmap() {
	[ -x "$POSTMAP" ] && return
	echo "$POSTMAP is missing; make it (it is unpacked, not installed)"
	return 1
}

# postfix_says ADDRESS... - what Postfix finds for each of them
postfix_says() {
	for ip; do
		echo "$ip $("$POSTMAP" -q "$ip" cidr:access 2>/dev/null)"
	done
}

OTHERS=(10.1.1.1 192.0.2.9 192.0.2.8 192.0.2.77 198.51.100.1 203.0.113.8
	2001:db8::2 2001:db9::1)

# --- Postfix ---

@test "cidr: an address is let in, and Postfix agrees, of all others as before" {
	needs_postmap
	postfix_says "${OTHERS[@]}" >before
	unblock 203.0.113.7 2001:db9::7
	[ "$status" -eq 0 ]
	[ -z "$stderr" ]
	[ "${lines[0]}" = "203.0.113.7, 2001:db9::7 is let in: Postfix must read the table anew for it" ]
	[[ "$output" = *"  then     postfix reload"* ]]
	[ "$(postfix_says 203.0.113.7 2001:db9::7 | paste -sd ,)" = \
	    "203.0.113.7 permit,2001:db9::7 permit" ]
	postfix_says "${OTHERS[@]}" | diff before -
	# and nothing is built of such a file
	[ "$(echo ./*.cdb)" = "./*.cdb" ]
}

@test "cidr: the rule stands below a comment, and the rest is kept to the byte" {
	cp access old
	SUDO_USER=anna unblock 203.0.113.7 --by anna --until 2099-01-31
	grep -Eq '^# rblunblock 20..-..-.. anna until=2099-01-31 why="offers"$' access
	head -n -2 access | cmp - old
	[ "$(tail -n 1 access)" = "203.0.113.7 permit" ]
	jq -e '.id == 1 and .verb == "allow" and .target == "203.0.113.7" and
	    .before == "" and .after == "203.0.113.7 permit"' access.log
}

@test "cidr: what is refused on purpose is named by its line, and takes force" {
	needs_postmap
	cp access old
	unblock 192.0.2.7
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: access:6: the rule \"192.0.2.0/24 REJECT\" keeps 192.0.2.7 out, and somebody meant it; ask him, or let it in all the same with --force" ]
	cmp access old
	postfix_says "${OTHERS[@]}" >before
	unblock 192.0.2.7 2001:db8::7 --force
	[ "$status" -eq 0 ]
	[ "$(postfix_says 192.0.2.7 2001:db8::7 | paste -sd ,)" = \
	    "192.0.2.7 permit,2001:db8::7 permit" ]
	postfix_says "${OTHERS[@]}" | diff before -
	# before the rule that would win, above its comment; the rest in order
	[ "$(sed -n '5,7p' access | sed 's/ 20.*//')" = \
	    $'# rblunblock\n192.0.2.7 permit\n# and his neighbours, who' ]
	grep -v -e '^# rblunblock' -e '7 permit$' access | cmp - old
}

@test "cidr: rules within a network stay, and those that count are named" {
	needs_postmap
	unblock 192.0.2.0/25 --force
	[ "$status" -eq 0 ]
	[ "$stderr" = "rblunblock: 1 rule within 192.0.2.0/25 stays in force and lets nobody in: 192.0.2.9 (access:4, a refusal)" ]
	[[ "${lines[0]}" = "192.0.2.0/25 is let in, except where 1 rule within it says otherwise: "* ]]
	[ "$(postfix_says 192.0.2.9 192.0.2.8 192.0.2.77 192.0.2.128 | paste -sd ,)" = \
	    "192.0.2.9 REJECT,192.0.2.8 permit,192.0.2.77 permit,192.0.2.128 REJECT  keep on trying" ]
}

@test "cidr: what says nothing, and what is inside of an if, is gone before" {
	needs_postmap
	printf 'if 10.0.0.0/8\n10.2.0.0/16 reject\n10.0.0.0/8 dunno\nendif\n' >access
	unblock 10.1.1.1
	[ "$status" -eq 0 ]
	[ "$(postfix_says 10.1.1.1 10.2.1.1 10.1.1.2 | paste -sd ,)" = \
	    "10.1.1.1 permit,10.2.1.1 reject,10.1.1.2 dunno" ]
	printf 'if 10.0.0.0/8\n10.2.0.0/16 reject\n' >access
	unblock 203.0.113.7
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"access:1: no endif ends this if, and nothing can be put behind it; mend that line first" ]]
}

@test "cidr: who is let in already is left alone, be it by OK" {
	unblock 10.1.1.1
	[ "$status" -eq 1 ]
	[ "${lines[0]}" = "10.1.1.1 is let in already, by access:2; nothing to do" ]
	echo '203.0.113.0/24 OK' >>access
	unblock 203.0.113.7
	[ "$status" -eq 1 ]
	[ ! -e access.log ]
}

@test "cidr: lines that Postfix skips are pointed out, and kept" {
	printf '192.0.2.1/24 reject\n203.0.113.7\n 10.0.0.1\n10.0.0.0/33 x\n' >>access
	unblock 198.51.100.7
	[ "$status" -eq 0 ]
	[ "${#stderr_lines[@]}" -eq 2 ]
	[[ "${stderr_lines[0]}" = "rblunblock: access:11: is skipped by Postfix: bits are set"* ]]
	[[ "${stderr_lines[1]}" = "rblunblock: access:14: is skipped by Postfix: "* ]]
	[ "$(grep -c 'reject$' access)" -eq 2 ]
}

@test "cidr: another file by mistake is refused, and stays as it is" {
	printf '127.:allow,RELAYCLIENT=""\n:allow\n' >tcp.smtp
	cp tcp.smtp old
	unblock 203.0.113.7 --rules tcp.smtp
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblunblock: tcp.smtp:1: "*"name the right file with --rules"* ]]
	cmp tcp.smtp old
	# and the other way round
	sed -i /:/d access
	cp access old
	for kind in tcprules rbldnsd; do
		[ $kind = tcprules ] || printf 'if 10.0.0.0/8\nendif\n' >access
		cp access old
		unblock 203.0.113.7 --kind $kind --force
		[ "$status" -eq 100 ]
		[[ "${stderr_lines[-1]}" = "rblunblock: access:"*"no line of it is one of kind $kind"* ]]
		cmp access old
		[ ! -e access.cdb ]
	done
	echo 'kind = cidr' >conf
	unblock 203.0.113.7
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: kind cidr: no file is named; say which by rules" ]
	unblock 203.0.113.7 --kind pcre
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblunblock: kind: \"pcre\" is none; want one of: tcprules, cidr"* ]]
	unblock 203.0.113.7 --dialect ipv6 --rules access
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"dialect: \"ipv6\" is none of kind cidr"* ]]
}

@test "cidr: undone, it is as it was, byte for byte" {
	for text in '' '10.0.0.1 reject' '# c' 'if 10.0.0.0/8\n10.0.0.0/9\n# x\n REJECT\nendif\n'; do
		rm -f access.log
		printf '%b' "$text" >access
		cp access old
		unblock 10.0.0.1 --force
		[ "$status" -eq 0 ]
		act --undo
		[ "$status" -eq 0 ]
		[ "$output" = $'change 1 (allow 10.0.0.1) is taken back\n  then     postfix reload' ]
		cmp access old
	done
}

@test "cidr: a change is taken back as what it was" {
	unblock 203.0.113.7
	cp access after
	act --undo --kind rbldnsd
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: change 1 is one of kind cidr; say so with --kind" ]
	cmp access after
	act --undo
	[ "$status" -eq 0 ]
}

@test "cidr: the last rule is taken out, whatever else is in the file" {
	for how in --undo "--remove 203.0.113.7" --expire; do
		rm -f access.log
		printf '10.0.0.0/8 permit\n10.1.1.1\n' >access
		unblock 203.0.113.7
		sed -i '1d; s/until=never/until=2020-01-01/' access
		[ "$how" != --undo ] || sed -i s/until=2020-01-01/until=never/ access
		act --check
		[ "$status" -eq 1 ]
		# shellcheck disable=SC2086 # words
		act $how
		[ "$status" -eq 0 ]
		[ "$(cat access)" = 10.1.1.1 ]
	done
}

@test "cidr: --list, --remove, --expire and another last day" {
	cp access old
	unblock 203.0.113.7 --until 2099-01-31 --by anna
	unblock 192.0.2.0/25 --force
	act --list
	[ "$status" -eq 0 ]
	[[ "${lines[1]}" = "192.0.2.0/25 "*" never "*offers ]]
	[[ "${lines[2]}" = "203.0.113.7 "*" anna "*" 2099-01-31 "*offers ]]
	act --list --format json
	jq -e '.[1].rule == "203.0.113.7 permit"' <<<"$output"
	unblock 203.0.113.7 --until 2099-06-30
	[ "$status" -eq 0 ]
	[ "$(grep -c 203.0.113.7 access)" -eq 1 ]
	act --expire
	[ "$status" -eq 1 ]
	sed -i s/2099-06-30/2026-01-31/ access
	act --check
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 2 ]
	[[ "${lines[0]}" = "access:5: within 192.0.2.0/25 other rules go on "*": 192.0.2.9 (access:4, a deny)" ]]
	[[ "${lines[1]}" = "access:13: 203.0.113.7 is let in though its last day is over;"* ]]
	act --expire
	[ "$status" -eq 0 ]
	[[ "$output" = "203.0.113.7: taken out, and judged as before"*"postfix reload"* ]]
	act --remove 192.0.2.0/25
	[ "$status" -eq 0 ]
	cmp access old
	[ "$(jq -r .verb access.log | paste -sd ' ')" = "allow allow allow expire remove" ]
}

@test "cidr: who is let in for a while, with a network, may be for good" {
	unblock 203.0.113.0/24 --until 2099-01-01
	unblock 203.0.113.7
	[ "$status" -eq 0 ]
	sed -i 's/until=2099-01-01/until=2020-01-01/' access
	act --expire
	[[ "$output" = "203.0.113.0/24: taken out"* ]]
	unblock 203.0.113.7
	[ "$status" -eq 1 ]
	sed -i 's/until=never/until=2020-01-01/' access
	unblock 203.0.113.7
	[ "$status" -eq 0 ]
	[ "$(grep -c 203.0.113.7 access)" -eq 1 ]
	grep -q until=never access
}

@test "cidr: --check names what goes first, and is quiet where all is well" {
	unblock 203.0.113.7
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	sed -i '1i 203.0.113.0/8 nonsense\n203.0.113.0/24 reject' access
	act --check
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 2 ]
	[[ "${lines[0]}" = "access:1: is skipped by Postfix: bits are set"* ]]
	[ "${lines[1]}" = "access:13: 203.0.113.7 has a rule without effect: line 2 goes first" ]
}

@test "cidr: what was edited by hand since is left to him who did" {
	unblock 203.0.113.7
	sed -i 's/^203.0.113.7 permit/203.0.113.7 reject/' access
	cp access edited
	act --undo
	[ "$status" -eq 100 ]
	act --remove 203.0.113.7
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"access:11: the rule below this comment was changed by hand"* ]]
	sed -i 's/^203.0.113.7 reject/203.0.113.7 permit\n and log/' access
	cp access edited
	act --remove 203.0.113.7
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"access:11: the rule below this comment was changed by hand"* ]]
	act --undo
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: access: other rules would change by that, too; nothing was changed, edit it by hand" ]
	cmp access edited
	# a comment behind it is none of it
	sed -i 's/^ and log/ # and log/' access
	act --remove 203.0.113.7
	[ "$status" -eq 0 ]
	[ "$(tail -n 1 access)" = " # and log" ]
}

@test "cidr: a comment that has lost its rule is named, and nothing is guessed" {
	unblock 203.0.113.7 203.0.113.8 --until 30d
	sed -i '/^203.0.113.7/i \ \ # our best customer' access
	sed -i 's/until=[^ ]*/until=2026-01-31/; /^203.0.113.8/d' access
	cp access edited
	act --check
	[ "$status" -eq 1 ]
	[[ "${lines[0]}" = "access:11: no rule is in the line below this comment"* ]]
	[[ "${lines[1]}" = "access:14: no rule is in the line below this comment"* ]]
	act --expire
	[ "$status" -eq 100 ]
	[[ "${stderr_lines[0]}" = "rblunblock: access:11: the last day of this comment is over,"* ]]
	[[ "${stderr_lines[1]}" = "rblunblock: access:14: the last day of this comment is over,"* ]]
	[ "${#stderr_lines[@]}" -eq 2 ]
	cmp access edited
}

@test "cidr: what was taken out by hand is noted, and the table stays" {
	cp access old
	unblock 203.0.113.7 203.0.113.8
	sed -i '11,12d' access
	sed -i '/^# rblunblock/d' access
	cp access edited
	act --remove 203.0.113.8
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblunblock: access:11: this rule lets 203.0.113.8 in, and no comment of rblunblock is right above it; "* ]]
	cp old access
	act --remove 203.0.113.7 203.0.113.8
	[ "$status" -eq 0 ]
	[ "$output" = "203.0.113.7: was taken out by hand; that is noted in the log
203.0.113.8: was taken out by hand; that is noted in the log" ]
	cmp access old
	act --check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
}

@test "cidr: --dry-run shows the difference and leaves nothing behind" {
	look >../before
	unblock 203.0.113.7 --dry-run
	[ "$status" -eq 0 ]
	[[ "$output" = *"+203.0.113.7 permit" ]]
	look | diff - ../before
}

@test "cidr: links, mode and owner are kept" {
	mkdir real
	mv access real
	chmod 640 real/access
	[ "$(id -u)" -ne 0 ] || chown 65534:65534 real/access
	ln -s real/access access
	stat -c '%a %u %g' real/access >before
	umask 077
	unblock 203.0.113.7
	[ "$status" -eq 0 ]
	[ -L access ]
	stat -c '%a %u %g' real/access | cmp - before
	grep -q '^203.0.113.7 permit' real/access
}

@test "cidr: eight at once let all eight in" {
	pids=
	for n in 1 2 3 4 5 6 7 8; do
		rblunblock 203.0.113.$n --why w >out.$n 3>&- &
		pids="$pids $!"
	done
	for pid in $pids; do wait "$pid"; done
	[ "$(grep -c '^203.0.113.[1-8] permit$' access)" -eq 8 ]
	[ "$(wc -l <access.log)" -eq 8 ]
}

needs_strace() {
	strace -qq -o trace true 2>/dev/null || skip "strace may not trace here"
}

# traced EXPRESSION - run it below strace, which tampers with a system call
traced() {
	# the leak checker cannot work below strace
	ASAN_OPTIONS=detect_leaks=0 strace -qq -o trace -e "inject=$1" \
	    rblunblock 203.0.113.7 --why offers
}

@test "cidr: killed at any step, the table is the old or the new one" {
	needs_strace
	cp access old
	unblock 203.0.113.7
	cp access new
	kills=0
	for call in openat write fsync fchmod fchown link rename close unlink; do
		for when in $(seq 20); do
			rm -f access.~* access.log
			cp old access
			run traced "$call:signal=KILL:when=$when"
			[ "$status" -ne 0 ] || break
			kills=$((kills + 1))
			cmp -s access old || cmp access new
			unblock 203.0.113.7
			[ "$status" -le 1 ]
			cmp access new
			[ -z "$(find . -name '.access*')" ]
			[ "$(jq -c .in access.log)" = '["203.0.113.7"]' ]
		done
	done
	[ "$kills" -gt 15 ]
}

@test "cidr: an edit by somebody else in the meantime is not lost" {
	needs_strace
	traced fsync:delay_enter=1500000:when=1 >out 2>&1 3>&- &
	sleep 0.7
	echo '203.0.113.1 reject' >>access
	cp access edited
	wait $! || status=$?
	[ "$status" -eq 111 ]
	grep -q 'changed by somebody else' out
	cmp edited access
}

# --- rbldnsd ---

# rbldnsd_at PORT - with the zones here; it refuses to be root, and looks for
# changes each second
rbldnsd_at() {
	local user=()
	[ "$(id -u)" != 0 ] || user=(-u rbldns)
	exec rbldnsd -n "${user[@]}" -w "$OPEN" -b "127.0.0.1/$1" -t 60 -c 1 \
	    white.test:ip4trie:white white.test:ip6trie:white6 \
	    black.test:ip4trie:black black.test:ip6trie:black6 \
	    >"$OPEN/log" 2>&1 3>&-
}

# zones - in a directory that the server can get at
zones() {
	OPEN=$(mktemp -d /tmp/tables.XXXXXX)
	chmod 755 "$OPEN"
	cd "$OPEN" || return 1
	cat >white <<-'EOZ'
	$SOA 60 ns.test root.test 0 60 60 60 60
	:127.0.0.2:let in
	# a customer
	198.51.100.0/24
	!198.51.100.66
	EOZ
	: >white6
	printf '192.0.2.0/24\n198.51.100.0/24\n' >black
	printf '2001:db8::/32\n' >black6
	printf 'kind = rbldnsd\nrules = white\n' >conf
}

teardown() {
	if [ -n "${REAL_PID:-}" ]; then kill "$REAL_PID"; fi
	if [ -n "${OPEN:-}" ]; then cd / && rm -rf "$OPEN"; fi
}

# gets ADDRESS - what a client is told, who asks both lists of rbldnsd
gets() {
	TCPREMOTEIP=$1 rblsmtpd --dns "$REAL" -a white.test -r black.test \
	    echo in <<<QUIT 2>/dev/null | cut -d' ' -f1 | head -n 1
}

# until_in ADDRESS - the server has seen the change
until_in() {
	for _ in $(seq 100); do
		[ "$(gets "$1")" != in ] || return 0
		sleep 0.1
	done
	return 1
}

@test "rbldnsd: who is let in passes, all others are refused as before" {
	load dns
	zones
	serve "$OPEN/log" started rbldnsd_at
	for ip in 192.0.2.1 192.0.2.2 198.51.100.66 2001:db8::1; do
		[ "$(gets $ip)" = 220 ]
	done
	[ "$(gets 198.51.100.1)" = in ]
	unblock 192.0.2.1
	[ "$status" -eq 0 ]
	[ "${lines[0]}" = "192.0.2.1 is let in: rbldnsd looks for changes each minute" ]
	[[ "$output" = *"kill -HUP"*"resolver keeps its old answer as long as \$SOA and \$TTL say"* ]]
	unblock 2001:db8::1 2001:db8:1::/48 --rules white6 --dialect ip6trie
	[ "$status" -eq 0 ]
	until_in 192.0.2.1
	until_in 2001:db8::1
	[ "$(gets 2001:db8:1::7)" = in ]
	for ip in 192.0.2.2 198.51.100.66 2001:db8::2; do
		[ "$(gets $ip)" = 220 ]
	done
	# an exclusion was meant
	unblock 198.51.100.66
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"white:5: the rule \"!198.51.100.66\" keeps 198.51.100.66 out, and somebody meant it"* ]]
	unblock 198.51.100.66 --force
	[ "$status" -eq 0 ]
	until_in 198.51.100.66
	act --remove 192.0.2.1
	for _ in $(seq 100); do [ "$(gets 192.0.2.1)" = in ] || break; sleep 0.1; done
	[ "$(gets 192.0.2.1)" = 220 ]
}

@test "rbldnsd: an address that the dataset cannot hold is refused" {
	zones
	cp white old
	unblock 2001:db8::1
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: 2001:db8::1 is of IPv6, and a dataset of type ip4trie has none of these; name the file of another one, and say its type by dialect" ]
	unblock 192.0.2.1 --rules white6 --dialect ip6trie
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"192.0.2.1 is of IPv4, and a dataset of type ip6trie"* ]]
	unblock 192.0.2.1 --dialect dnset
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"want one of: ip4trie, ip4set, ip6trie" ]]
	printf '$DATASET ip4trie white @\n192.0.2.9\n' >combined
	unblock 192.0.2.1 --rules combined
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblunblock: combined:1: a file of several datasets cannot be changed; "* ]]
	cmp white old
}

@test "rbldnsd: an exclusion that wins anyhow, and a size that is too large" {
	zones
	unblock 198.51.100.66 --force --dialect ip4set
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: white:5: the rule \"!198.51.100.66\" keeps 198.51.100.66 out wherever the new one stands; mend that line first" ]
	sed -i '1i $MAXRANGE4 /28' white
	unblock 203.0.113.0/25
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"a rule for 203.0.113.0/25 is skipped by rbldnsd: it is larger than \$MAXRANGE4 allows" ]]
	unblock 203.0.113.0/28
	[ "$status" -eq 0 ]
}

@test "rbldnsd: a comment that has lost its rule is named, and nothing is guessed" {
	zones
	unblock 192.0.2.1 192.0.2.2 --until 30d
	sed -i '/^192.0.2.1$/i ; our best customer' white
	sed -i '/^192.0.2.2$/i \\' white
	sed -i 's/until=[^ ]*/until=2026-01-31/' white
	cp white edited
	act --check
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 2 ]
	for line in "${lines[@]}"; do
		[[ "$line" = "white:"*": no rule is in the line below this comment"* ]]
	done
	act --expire
	[ "$status" -eq 100 ]
	[ "${#stderr_lines[@]}" -eq 2 ]
	cmp white edited
}

@test "rbldnsd: what was taken out by hand is noted, and the dataset stays" {
	zones
	cp white old
	unblock 192.0.2.1 192.0.2.0/24
	cp old white
	act --check
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 2 ]
	act --remove 192.0.2.1 192.0.2.0/24
	[ "$status" -eq 0 ]
	cmp white old
	act --check
	[ "$status" -eq 0 ]
	jq -es 'last | .kind == "rbldnsd" and
	    .out == ["192.0.2.1", "192.0.2.0/24"]' white.log
}

@test "rbldnsd: the same life as other rules, byte for byte" {
	zones
	cp white old
	unblock 192.0.2.1 --until 2099-01-31 --by anna
	[ "$status" -eq 0 ]
	[ "$(tail -n 1 white)" = 192.0.2.1 ]
	unblock 192.0.2.1 --until 2099-01-31
	[ "$status" -eq 1 ]
	unblock 203.0.113.0/24
	act --list
	[[ "${lines[1]}" = "192.0.2.1 "*" anna "*" 2099-01-31 "*offers ]]
	[[ "${lines[2]}" = "203.0.113.0/24 "* ]]
	act --check
	[ "$status" -eq 0 ]
	unblock 192.0.2.1 --until 2099-06-30
	[ "$(grep -c 'until=2099-06-30' white)" -eq 1 ]
	sed -i 's/2099-06-30/2026-01-31/; $a !203.0.113.9\n10.0.0.1/8' white
	act --check
	[ "$status" -eq 1 ]
	[ "${#lines[@]}" -eq 3 ]
	[[ "${lines[0]}" = "white:11: is skipped by rbldnsd: bits are set"* ]]
	[[ "${lines[1]}" = *"192.0.2.1 is let in though its last day is over"* ]]
	[[ "${lines[2]}" = *"within 203.0.113.0/24 other rules go on "*": 203.0.113.9 (white:10, a deny)" ]]
	act --expire
	[ "$status" -eq 0 ]
	[[ "$output" = "192.0.2.1: taken out"*"kill -HUP"* ]]
	act --undo
	act --expire
	act --remove 203.0.113.0/24
	head -n -2 white | cmp - old
	for text in '' '192.0.2.1' '# c' '!192.0.2.1\n'; do
		rm -f white.log
		printf '%b' "$text" >white
		cp white old
		unblock 192.0.2.1 192.0.2.2 --force
		[ "$status" -eq 0 ]
		act --undo
		cmp white old
	done
}

@test "where there is no table it is told that an empty one is a start" {
	local kind
	for kind in cidr rbldnsd; do
		unblock 192.0.2.1 --kind $kind --rules none
		[ "$status" -eq 100 ]
		[[ "$stderr" = *"; create it, empty, for a first rule" ]]
		[ ! -e none ]
		: >none
		unblock 192.0.2.1 --kind $kind --rules none
		[ "$status" -eq 0 ]
		rm none
	done
}
