#!/usr/bin/env bats
# rblunblock partner.pl: all from which a domain sends, of the database and of
# a real unbound on loopback

# shellcheck disable=SC2154 # bats sets stderr

bats_require_minimum_version 1.5.0
load dns

PYTHON=${PYTHON:-/usr/bin/python3}

unbound_on() {
	cat >"$DIR/unbound.conf" <<-EOF
	server:
	  interface: 127.0.0.1@$1
	  do-daemonize: no
	  username: ""
	  chroot: ""
	  directory: "$DIR"
	  pidfile: ""
	  use-syslog: no
	  logfile: "$DIR/unbound.log"
	  verbosity: 1
	  do-ip6: no
	  local-zone: "example." static
	  local-zone: "2.0.192.in-addr.arpa." static
	  # it was refused, under a confirmed name
	  local-data-ptr: "192.0.2.1 out1.firma.example"
	  local-data: "out1.firma.example. A 192.0.2.1"
	  # of another one, whose name only ends alike
	  local-data-ptr: "192.0.2.9 mx.nofirma.example"
	  local-data: "mx.nofirma.example. A 192.0.2.9"
	  # one that claims to be of it
	  local-data-ptr: "192.0.2.8 out8.firma.example"
	  local-data: "firma.example. MX 10 mx1.firma.example."
	  local-data: "firma.example. MX 20 mx2.firma.example."
	  local-data: "mx1.firma.example. A 192.0.2.12"
	  local-data: "mx1.firma.example. AAAA 2001:db8::2"
	  local-data: "mx2.firma.example. A 192.0.2.3"
	  local-data: 'firma.example. TXT "v=spf1 mx ip4:192.0.2.4/30 include:other.example ?ip4:198.51.100.1 -all"'
	  local-data: 'other.example. TXT "v=spf1 ip4:203.0.113.7 include:firma.example -all"'
	  # what its record passes is less than what stands in it
	  local-data: 'inc.example. TXT "v=spf1 ip4:198.51.100.40 -all"'
	  local-data: 'redirect.example. TXT "v=spf1 ip4:198.51.100.20 -all redirect=inc.example"'
	  local-data: 'behind.example. TXT "v=spf1 ip4:198.51.100.22 ~all ip4:198.51.100.31"'
	  local-data: 'two.example. TXT "v=spf1 ip4:198.51.100.23 -all"'
	  local-data: 'two.example. TXT "v=spf1 ip4:198.51.100.24 -all"'
	  local-data: 'less.example. TXT "v=spf1 -ip4:198.51.100.9 ip4:198.51.100.0/24 ip4:198.51.100.9 ip4:203.0.113.9 -all"'
	  # at a large provider; and what cannot be listed
	  local-data: "big.example. MX 10 mx1.firma.example."
	  local-data: 'big.example. TXT "v=spf1 ip4:40.92.0.0/15 exists:%{i}.x.example ~all"'
	  # whose zone names what is ours
	  local-data: "evil.example. MX 10 mx.evil.example."
	  local-data: "home.example. MX 10 localhost.example."
	  local-data: "localhost.example. A 127.0.0.1"
	  local-data: "mx.evil.example. A 127.0.0.1"
	  local-data: "mx.evil.example. A 0.0.0.0"
	  local-data: "mx.evil.example. A 10.1.2.3"
	  local-data: "mx.evil.example. A 192.0.2.30"
	  local-data: "mx.evil.example. AAAA ::1"
	  local-data: "mx.evil.example. AAAA fe80::1"
	  local-data: 'evil.example. TXT "v=spf1 ip4:127.0.0.0/8 ip4:192.168.1.0/24 ip6:fc00::/7 -all"'
	  # without MX, with one for nobody, with one that is gone
	  local-data: "web.example. A 192.0.2.20"
	  local-data: "nomail.example. A 192.0.2.21"
	  local-data: "nomail.example. MX 0 ."
	  local-data: "gone.example. A 192.0.2.22"
	  local-data: "gone.example. MX 10 mx.gone.example."
	  # whose MX host is where somebody else is
	  local-data: "own.example. MX 10 mx.own.example."
	  local-data: "mx.own.example. A 203.0.113.80"
	  local-data: "mx.own.example. A 203.0.113.81"
	  local-data: 'own.example. TXT "v=spf1 ip4:203.0.113.80 ip4:203.0.113.80/28 -all"'
	  # IPv6 that a text cannot say
	  local-data: "six.example. MX 10 mx.six.example."
	  local-data: "mx.six.example. AAAA 2001:db8:1::"
	  local-data: "mx.six.example. AAAA 2001:db8:1::5"
	  local-data: 'six.example. TXT "v=spf1 ip6:2001:db8:2::/126 ip4:192.0.2.50 -all"'
	  local-data: "cidr.example. A 198.51.100.70"
	  local-data: 'cidr.example. TXT "v=spf1 a/28 -all"'
	  local-data: "number.example. MX 10 203.0.113.9."
	  local-data: "odd.example. MX 10 mail\\032host.example."
	  # nobody says anything about it, of its MX host, of its record
	  local-zone: "silent.example." always_refuse
	  local-data: "half.example. MX 10 mx.silent.example."
	  local-data: "half.example. MX 20 mx2.firma.example."
	  local-data: 'half.example. TXT "v=spf1 include:silent.example -all"'
	  local-data: "mute.example. MX 10 mx.silent.example."
	  local-data: "ours.example. MX 10 mx.silent.example."
	  local-data: "ours.example. MX 20 localhost.example."
	$(for n in $(seq 40); do
		echo "  local-data: 'many.example. MX $n mx1.firma.example.'"
		echo "  local-data: 'many.example. MX $n host$n.many.example.'"
		echo "  local-data: 'many.example. TXT \"text $n, $n, $n\"'"
	done)
	$(for n in $(seq 60); do
		echo "  local-data: 'host1.many.example. A 203.0.113.$n'"
	done)
	  local-data: 'long.example. A 192.0.2.40'
	  local-data: 'long.example. TXT $(yes "$(printf '"%0200d"' 0)" |
		head -n 230 | paste -sd ' ')'
	remote-control:
	  control-enable: no
	EOF
	exec unbound -d -c "$DIR/unbound.conf" >"$DIR/log" 2>&1 3>&-
}

setup_file() {
	DIR=$(mktemp -d)
	export DIR
	serve "$DIR/unbound.log" "start of service" unbound_on
}

teardown_file() {
	kill "$REAL_PID"
	rm -rf "$DIR"
}

setup() {
	mkdir "$BATS_TEST_TMPDIR/etc" && cd "$BATS_TEST_TMPDIR/etc" || return 1
	unset RBLKIT_CONFIG SUDO_USER
	printf ':allow,Q="/s"\n' >tcp.smtp
	tcprules tcp.smtp.cdb tcp.smtp.tmp <tcp.smtp
	for ip in 192.0.2.1 192.0.2.1 192.0.2.3 192.0.2.8 192.0.2.9; do
		echo "2026-11-01 10:00:00.0 rblsmtpd: $ip pid 7: 451 listed"
	done >log
	rblstat import --db db log >/dev/null
	rblstat resolve --db db --dns "$REAL" >/dev/null
}

partner() {
	run --separate-stderr rblunblock --rules tcp.smtp --db db \
	    --dns "$REAL" --why offers "$@"
}

sees() {
	TCPREMOTEIP=$1 tcprulescheck tcp.smtp.cdb |
	    sed 's/^set environment variable //' | paste -sd ' '
}

@test "a domain is its refused hosts and its MX, each with where it is from" {
	partner firma.example --yes
	[ "$status" -eq 0 ]
	[ "${lines[0]}" = "firma.example:" ]
	[ "${lines[1]}" = "  192.0.2.1           was refused as out1.firma.example, refused 2 times" ]
	[ "${lines[2]}" = "  192.0.2.12          MX mx1.firma.example" ]
	[ "${lines[3]}" = "  2001:db8::2         MX mx1.firma.example, left out: IPv6" ]
	[ "${lines[4]}" = "  192.0.2.3           MX mx2.firma.example, refused 1 time" ]
	[[ "${lines[5]}" = "firma.example is let in: "* ]]
	for n in 1 12 3; do
		[ "$(sees 192.0.2.$n)" = "rule 192.0.2.$n: Q=/s RBLSMTPD= allow connection" ]
	done
	for n in 4 8 9; do
		[ "$(sees 192.0.2.$n)" = "rule : Q=/s allow connection" ]
	done
	[ "$(grep -c 'for=firma.example' tcp.smtp)" -eq 3 ]
	[ "$(jq -r .target tcp.smtp.log)" = firma.example ]
}

@test "it is taken out by its name, or one address of it alone" {
	cp tcp.smtp old
	partner firma.example --yes
	run -0 rblunblock --rules tcp.smtp --remove 192.0.2.12
	[[ "$(sees 192.0.2.12)" = "rule :"* ]]
	run -0 rblunblock --rules tcp.smtp --remove 192.0.2.1 firma.example
	cmp old tcp.smtp
}

@test "it is taken out by every spelling of its name, or of what a rule is for" {
	cp tcp.smtp old
	partner FIRMA.Example --yes
	[ "$status" -eq 0 ]
	[ "$(grep -c 'for=firma.example ' tcp.smtp)" -eq 3 ]
	[[ "$output" = *"firma.example is let in: "* ]]
	run -0 rblunblock --rules tcp.smtp --remove Firma.EXAMPLE
	[ "${lines[0]}" = "firma.example: taken out, and judged as before" ]
	cmp old tcp.smtp
	# as somebody may have written it into the file
	partner firma.example --yes
	sed -i 's/for=firma.example/for=Firma.Example./' tcp.smtp
	run -0 rblunblock --rules tcp.smtp --remove firma.example
	cmp old tcp.smtp
	partner firma.example --yes
	run -0 rblunblock --rules tcp.smtp --remove firma.EXAMPLE.
	[ "${lines[0]}" = "firma.example: taken out, and judged as before" ]
	cmp old tcp.smtp
	# a range in the file is a network for those who asked for it
	partner cidr.example --spf --yes
	grep -q '^198.51.100.64-79:allow' tcp.smtp
	run -0 rblunblock --rules tcp.smtp --remove 198.51.100.64/28
	[ "${lines[0]}" = "198.51.100.64/28: taken out, and judged as before" ]
	[ "$(grep -c 'for=cidr.example ' tcp.smtp)" -eq 1 ]
	run -0 rblunblock --rules tcp.smtp --remove cidr.example
	cmp old tcp.smtp
}

@test "a rule that somebody has widened is taken out by what --list shows" {
	cp tcp.smtp old
	partner 192.0.2.1
	sed -i 's/^192.0.2.1:/192.0.2.1-200:/' tcp.smtp
	tcprules tcp.smtp.cdb tcp.smtp.tmp <tcp.smtp
	run -0 rblunblock --rules tcp.smtp --db none --list
	[[ "${lines[1]}" = "192.0.2.1-200 "* ]]
	# no other range will do
	run -100 rblunblock --rules tcp.smtp --remove 192.0.2.1-100
	run -0 rblunblock --rules tcp.smtp --remove 192.0.2.1-200
	[ "${lines[0]}" = "192.0.2.1-200: taken out, and judged as before" ]
	cmp old tcp.smtp
}

@test "a table of Postfix takes all of a domain, and gives all back" {
	printf '192.0.2.0/24 dunno\n' >table
	cp table old
	partner firma.example --yes --kind cidr --rules table
	[ "$status" -eq 0 ]
	[[ "$output" != *"left out"* ]]
	[ "$(grep -A 1 'for=firma.example' table | grep -c ' permit$')" -eq 4 ]
	grep -qx '2001:db8::2 permit' table
	run -0 rblunblock --kind cidr --rules table --db db --list
	[[ "${lines[1]}" = "firma.example "*"offers (4 rules) (refused "* ]]
	run -0 rblunblock --kind cidr --rules table --remove firma.example
	cmp old table
}

@test "with --spf it is what its record names, too" {
	partner firma.example --spf --yes
	[ "$status" -eq 0 ]
	[[ "$output" = *"  192.0.2.4/30        SPF"* ]]
	[[ "$output" = *"  203.0.113.7         SPF"* ]]
	[[ "$output" != *"198.51.100.1"* ]]
	[ "$stderr" = "rblunblock: there may be more: by SPF: firma.example leads back to itself" ]
	[[ "$(sees 192.0.2.6)" = *"RBLSMTPD= allow connection" ]]
	[[ "$(sees 203.0.113.7)" = *"RBLSMTPD= allow connection" ]]
}

@test "of an SPF record is let in what it passes, and no more" {
	partner redirect.example --spf --yes --dry-run
	[ "$status" -eq 0 ]
	[ "$(grep -c '^  .* SPF$' <<<"$output")" -eq 1 ]
	[[ "$output" = *"  198.51.100.20       SPF"* ]]
	partner behind.example --spf --yes --dry-run
	[ "$status" -eq 0 ]
	[ "$(grep -c '^  .* SPF$' <<<"$output")" -eq 1 ]
	[[ "$output" = *"  198.51.100.22       SPF"* ]]
	# there the first term that matches decides
	partner less.example --spf --yes --dry-run
	[ "$status" -eq 0 ]
	[ "$(grep -c '^  .* SPF$' <<<"$output")" -eq 1 ]
	[[ "$output" = *"  203.0.113.9         SPF"* ]]
	[ "$stderr" = "rblunblock: there may be more: by SPF: less.example passes only a part of 198.51.100.0/24" ]
	# two records are none
	partner two.example --spf --yes
	[ "$status" -eq 100 ]
	[[ "$output" != *198.51.100.* ]]
	[[ "$stderr" = *"there may be more: by SPF: two.example has more than one record"* ]]
}

@test "the networks of a provider are shown, and take force" {
	cp tcp.smtp old
	partner big.example --spf --yes
	[ "$status" -eq 100 ]
	[[ "$output" = *"  40.92.0.0/15        SPF, a large network"* ]]
	[[ "$stderr" = *"there may be more: by SPF: exists:%{i}.x.example of big.example cannot be listed"* ]]
	[[ "$stderr" = *"1 of these networks are large"*"--force"* ]]
	cmp old tcp.smtp
	partner big.example --spf --yes --force
	[ "$status" -eq 0 ]
	[[ "$(sees 40.93.1.1)" = *"RBLSMTPD= allow connection" ]]
}

@test "addresses of this host and of private networks are left out" {
	printf '10.0.0.0/8 dunno\n' >access
	run --separate-stderr rblunblock --kind cidr --rules access --db db \
	    --dns "$REAL" --why offers evil.example --spf --yes
	[ "$status" -eq 0 ]
	[ "$(grep -c ', left out: not of the internet$' <<<"$output")" -eq 8 ]
	[ "$(grep permit access)" = "192.0.2.30 permit" ]
	partner home.example --yes
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: none of these can be let in" ]
	# by itself, somebody means it
	run -0 rblunblock --kind cidr --rules access --why ours 10.1.2.3
}

@test "addresses of the interfaces of this host are left out" {
	unshare -rn ip link set lo up || skip "no network of its own"
	sed "s|unbound.log|own.log|" "$DIR/unbound.conf" >own.conf
	export -f until_said
	run --separate-stderr unshare -rn bash -c '
		ip link set lo up && ip address add 203.0.113.80/32 dev lo
		unbound -d -c own.conf >/dev/null 2>&1 3>&- &
		until_said "$DIR/own.log" "start of service" $!
		rblunblock --rules tcp.smtp --db db --dns "$REAL" \
		    --why offers own.example --spf --yes
		status=$?
		kill $!
		exit $status'
	[ "$status" -eq 0 ]
	[ "${lines[1]}" = "  203.0.113.80        MX mx.own.example, left out: an address of this host" ]
	[ "${lines[2]}" = "  203.0.113.81        MX mx.own.example" ]
	[ "${lines[3]}" = "  203.0.113.80/28     SPF" ]
	! grep -q "^203.0.113.80:" tcp.smtp
}

@test "what the dialect has no rules for is left out, and the others let in" {
	partner six.example --spf --yes --dialect ipv6 --dry-run
	[ "$status" -eq 0 ]
	[[ "$output" = *"  2001:db8:1::        MX mx.six.example, left out: there are no rules for it alone"* ]]
	[[ "$output" = *"  2001:db8:1::5       MX mx.six.example"$'\n'* ]]
	[[ "$output" = *"  2001:db8:2::/126    SPF, left out: there are no rules for it alone"* ]]
	[[ "$output" = *"  192.0.2.50          SPF"* ]]
	# tables have rules for all
	printf '192.0.2.0/24 dunno\n' >table
	partner six.example --spf --yes --kind cidr --rules table
	[ "$status" -eq 0 ]
	[[ "$output" != *"left out"* ]]
}

@test "nobody is let in who was not agreed to" {
	cp tcp.smtp old
	partner firma.example
	[ "$status" -eq 100 ]
	[[ "$stderr" = *"3 addresses and networks; say --yes"* ]]
	# to look it takes no word
	partner firma.example --dry-run
	[ "$status" -eq 0 ]
	cmp old tcp.smtp
}

@test "on a terminal it asks" {
	cp tcp.smtp old
	root=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	run -1 "$PYTHON" "$root/tests/cli/answer.py" n rblunblock --rules tcp.smtp \
	    --db db --dns "$REAL" --why offers firma.example
	[[ "$output" = *"Let these 3 in? [y/N]"* ]]
	cmp old tcp.smtp
	run -0 "$PYTHON" "$root/tests/cli/answer.py" y rblunblock --rules tcp.smtp \
	    --db db --dns "$REAL" --why offers firma.example
	[[ "$(sees 192.0.2.1)" = *"RBLSMTPD= allow connection" ]]
}

@test "without MX it is the domain itself; without anything it is refused" {
	partner web.example --yes
	[ "$status" -eq 0 ]
	[[ "${lines[1]}" = *"192.0.2.20 "*"the domain itself, without MX" ]]
	partner nobody.example --yes
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: nothing is known of nobody.example: no refused host has that name, and it has no MX and no address of its own (A, AAAA); name its addresses" ]
	partner nomail.example --yes
	[ "$status" -eq 100 ]
	[[ "$stderr" = *" and its MX says that it takes no mail; name its addresses" ]]
	partner gone.example --yes
	[ "$status" -eq 100 ]
	[[ "$stderr" = *" and its MX hosts have no address; name its addresses" ]]
	# nobody answers there
	run -111 --separate-stderr rblunblock --rules tcp.smtp --db db \
	    --dns 127.0.0.1:9 --why offers web.example
	[[ "$stderr" = *"nothing is known of web.example: "*"no answer for now; try again later" ]]
}

@test "where the DNS has no answer for now it is so, and never that there is nothing" {
	partner silent.example --spf --yes
	[ "$status" -eq 111 ]
	[[ "$stderr" = *"there may be more: silent.example has no answer about its MX hosts for now"* ]]
	[[ "$stderr" = *"there may be more: by SPF: silent.example has no answer about its record"* ]]
	[[ "$stderr" = *"nothing is known of silent.example: "*"no answer for now; try again later" ]]
	[[ "$stderr" != *"no MX"* ]] && [[ "$stderr" != *"no SPF"* ]]
	partner mute.example --yes
	[ "$status" -eq 111 ]
	[[ "$stderr" = *"there may be more: mx.silent.example has no answer about its addresses for now"* ]]
	partner ours.example --yes
	[ "$status" -eq 111 ]
	[[ "$stderr" = *"none of these can be let in, and for others there is no answer for now"* ]]
	# what is known is let in all the same, and the rest told
	partner half.example --spf --yes
	[ "$status" -eq 0 ]
	[ "${stderr_lines[0]}" = "rblunblock: there may be more: mx.silent.example has no answer about its addresses for now" ]
	[ "${stderr_lines[1]}" = "rblunblock: there may be more: by SPF: silent.example has no answer about its record" ]
	[[ "$(sees 192.0.2.3)" = *"RBLSMTPD= allow connection" ]]
	for name in odd number; do
		partner "$name.example" --yes
		[ "$status" -eq 100 ]
		[[ "$stderr" = *", and what its MX names is no host; name its addresses" ]]
	done
}

# faults ZONE... - of tests/dns/faultd.py; sets fault and pid
faults() {
	(cd "$BATS_TEST_DIRNAME/../.." && serve_faults "$BATS_TEST_TMPDIR" \
	    "$BATS_TEST_TMPDIR/asked" "$@" && echo "$FAULT $FAULT_PID") \
	    >fault
	read -r fault pid <fault
}

@test "an alias that leads nowhere, or to itself, is told as one" {
	faults
	for zone in aliasnowhere aliasloop; do
		run --separate-stderr rblunblock --rules tcp.smtp --db db \
		    --dns "$fault" --why offers --yes "firma.$zone.test"
		[ "$status" -eq 100 ]
		[[ "$stderr" = *", and it is an alias (CNAME) that leads to no MX and no address; name its addresses" ]]
	done
	kill "$pid"
}

@test "of a name server that has an address for anything nothing is believed" {
	cp tcp.smtp old
	faults parked
	run --separate-stderr rblunblock --rules tcp.smtp --db db \
	    --dns "$fault" --why offers --yes firma.example
	kill "$pid"
	[ "$status" -eq 111 ]
	[ "$output" = "" ]
	[ "${#stderr_lines[@]}" -eq 1 ]
	[[ "$stderr" = "rblunblock: DNS has an address for a name that cannot be, in .invalid "* ]]
	cmp old tcp.smtp
}

@test "of a long answer a part is looked at, and that is told" {
	partner many.example --yes --dry-run
	[ "$status" -eq 0 ]
	[ "${#stderr_lines[@]}" -eq 2 ]
	[ "${stderr_lines[0]}" = "rblunblock: there may be more: many.example has more than 30 MX hosts; the others were not looked at" ]
	[ "${stderr_lines[1]}" = "rblunblock: there may be more: host1.many.example has more than 50 addresses; the others were not looked at" ]
	partner long.example --spf --yes
	[ "$status" -eq 0 ]
	[ "$stderr" = "rblunblock: there may be more: by SPF: long.example has a text that is too long" ]
}

@test "--list tells how often somebody was refused since he was let in" {
	partner firma.example --yes
	# he was let in before that, say
	sed -i 's/^# rblunblock [-0-9]*/# rblunblock 2026-10-01/' tcp.smtp
	run -0 rblunblock --rules tcp.smtp --db db --list --format json
	[ "$(jq -c 'map(.tries)' <<<"$output")" = "[2,0,1]" ]
	run -0 rblunblock --rules tcp.smtp --db db --list
	[ "${#lines[@]}" -eq 2 ]
	[[ "${lines[1]}" = "firma.example "*"offers (3 rules) (refused 3 times that day and since)" ]]
	# from the day on that he was let in
	sed -i 's/^# rblunblock [-0-9]*/# rblunblock 2026-11-02/' tcp.smtp
	run -0 rblunblock --rules tcp.smtp --db db --list --format csv
	[[ "${lines[1]}" = *',"0",'*'"0"'* ]]
	run -0 rblunblock --rules tcp.smtp --db none --list --format json
	[ "$(jq -c 'map(.tries)' <<<"$output")" = "[null,null,null]" ]
}

@test "a domain is named once, wherever its rules stand, and an address as itself" {
	printf '192.0.2.0/30 dunno\n' >table
	partner firma.example --yes --kind cidr --rules table
	partner 198.51.100.7 --kind cidr --rules table
	run -0 rblunblock --kind cidr --rules table --db none --list
	[ "${#lines[@]}" -eq 3 ]
	[[ "${lines[1]}" = "firma.example "*"offers (4 rules)" ]]
	[[ "${lines[2]}" = "198.51.100.7 "*"offers" ]]
	run -0 rblunblock --kind cidr --rules table --remove 192.0.2.12
	[ "${lines[0]}" = "192.0.2.12: taken out, and judged as before" ]
	run -0 rblunblock --kind cidr --rules table --remove firma.example 198.51.100.7
	[ "${lines[0]}" = "firma.example, 198.51.100.7: taken out, and judged as before" ]
	[ "$(tail -n 1 table.log | jq -r .target)" = "firma.example, 198.51.100.7" ]
	[ "$(cat table)" = "192.0.2.0/30 dunno" ]
	# what came later, of another change, is another line
	partner firma.example --yes --kind cidr --rules table
	sed -i 's/^# rblunblock [^ ]* /# rblunblock 2026-10-01 /' table
	rblunblock --kind cidr --rules table --remove 192.0.2.12
	partner firma.example --yes --kind cidr --rules table
	run -0 rblunblock --kind cidr --rules table --db none --list
	[ "${#lines[@]}" -eq 3 ]
	grep -q '^firma.example .* 2026-10-01 .*offers (3 rules)$' <<<"$output"
	partner firma.example --yes --until 2026-11-27
	sed -i 's/until=2026-11-27/until=2026-11-01/' tcp.smtp
	run -0 rblunblock --rules tcp.smtp --expire
	[ "${lines[0]}" = "firma.example: taken out, and judged as before" ]
}

@test "without a database the DNS alone is asked, and that is said" {
	partner firma.example --yes --db none
	[ "$status" -eq 0 ]
	[[ "$stderr" = *"none"*"who was refused is not known"* ]]
	[[ "$(sees 192.0.2.12)" = *"RBLSMTPD= allow connection" ]]
	[[ "$(sees 192.0.2.1)" = "rule :"* ]]
}
