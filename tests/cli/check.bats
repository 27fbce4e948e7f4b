#!/usr/bin/env bats
# rblstat check: whether block lists are well; asked of real name servers on
# loopback, rbldnsd for what it can do and tests/dns/faultd.py for the rest

bats_require_minimum_version 1.5.0
load dns

# zone NAME - the head of a zone file; entries come on standard input
zone() {
	{
		echo "\$SOA 60 ns.$1 h.$1 0 600 300 86400 60"
		echo "\$TTL 60"
		cat
	} >"$DIR/$1"
}

zones() {
	zone good.test <<-'EOF'
	:127.0.0.2:Listed, see http://good.test/?$
	127.0.0.2
	192.0.2.0/24
	EOF
	zone good6.test <<-'EOF'
	:127.0.0.2:Listed
	::ffff:7f00:2
	EOF
	zone emptied.test </dev/null
	zone wild.test <<-'EOF'
	:127.0.0.2:closed, please stop using it
	0/0
	EOF
	zone parked.test <<-'EOF'
	:198.51.100.80:buy this domain
	0/0
	EOF
	zone blocked.test <<-'EOF'
	:127.255.255.254:Error: open resolver
	0/0
	EOF
	zone loopback.test <<-'EOF'
	:127.0.0.2:Listed
	127.0.0.0/29
	EOF
}

# rbldnsd_at PORT - which refuses to be root
rbldnsd_at() {
	local user=() kind sets=()
	[ "$(id -u)" != 0 ] || user=(-u rbldns)
	for file in "$DIR"/*.test; do
		kind=ip4trie
		[ "${file##*/}" != good6.test ] || kind=ip6trie
		sets+=("${file##*/}:$kind:${file##*/}")
	done
	# a list of both families
	sets+=("good.test:ip6trie:good6.test")
	cd "$DIR" || return
	exec rbldnsd -n "${user[@]}" -w "$DIR" -b "127.0.0.1/$1" -t 60 -c 0 \
	    "${sets[@]}" >"$DIR/log" 2>&1 3>&-
}

setup_file() {
	DIR=$(mktemp -d)
	export DIR
	chmod 755 "$DIR"
	zones
	serve "$DIR/log" started rbldnsd_at
	serve_faults "$DIR"
}

teardown_file() {
	kill "$REAL_PID" "$FAULT_PID"
	rm -rf "$DIR"
}

setup() {
	unset RBLKIT_CONFIG
}

check() {
	rblstat check --dns "$REAL" "$@"
}

fault() {
	rblstat check --dns "$FAULT" "$@"
}

# verdict_of SERVER ZONE - the word, or nothing
verdict_of() {
	rblstat check --dns "$1" --deadline 2 --format json "$2" |
	    jq -r '.[0].verdict'
}

@test "a list as RFC 5782 wants it is ok, IPv4 and IPv6" {
	run -0 check good.test
	[ "${lines[0]}" = "zone       verdict  ipv4  ipv6  asked  answered  ms  ms_max  why" ]
	[[ "${lines[1]}" =~ ^good\.test\ \ ok\ +yes\ +yes\ +24\ +24\ +[0-9]+\ +[0-9]+\ +works$ ]]
	run -0 fault healthy.test
	[[ "$output" =~ "works" ]]
}

@test "a list of IPv6 only is told; one of IPv4 only is no fault" {
	run -1 check --format json good6.test
	[ "$(jq -r '.[0] | .verdict, .ipv4, .ipv6, .why' <<<"$output")" = \
	    $'no-ipv4\nno\nyes\nworks for IPv6 only, and lacks 127.0.0.2: it was emptied of IPv4, or never had any' ]
	run -0 fault --format json healthy4.test
	[ "$(jq -r '.[0] | .verdict, .ipv4, .ipv6, .why' <<<"$output")" = \
	    $'no-ipv6\nyes\nno\nworks, for IPv4 only' ]
}

@test "an emptied list is found" {
	run -1 check emptied.test
	[[ "$output" =~ emptied\.test\ \ empty\ .*"not even 127.0.0.2" ]]
	[ "$(verdict_of "$FAULT" clear.test)" = empty ]
	[ "$(verdict_of "$FAULT" nodata.test)" = empty ]
}

@test "a list that lists the world is found" {
	run -1 check wild.test
	[[ "$output" =~ wild\.test\ \ wildcard\ .*"lists the whole world" ]]
	[ "$(verdict_of "$FAULT" world.test)" = wildcard ]
}

@test "a parked domain is found, and its address told" {
	run -1 check parked.test
	[[ "$output" =~ parked\.test\ \ parked\ .*"answers 198.51.100.80" ]]
	[ "$(verdict_of "$FAULT" private.test)" = parked ]
}

@test "a resolver that the list does not serve is found, with the code" {
	run -1 check blocked.test
	[[ "$output" =~ blocked-resolver\ .*"127.255.255.254: asked through a public resolver" ]]
	run -1 fault code255.test
	[[ "$output" =~ blocked-resolver\ .*"127.255.255.255: too many questions" ]]
	run -1 fault code252.test
	[[ "$output" =~ faulty\ .*"127.255.255.252: typing error" ]]
	[ "$(verdict_of "$FAULT" code250.test)" = blocked-resolver ]
	[ "$(verdict_of "$FAULT" mixed.test)" = blocked-resolver ]
}

@test "a dead list is found, whatever it died of" {
	run -1 check gone.example
	[[ "$output" =~ gone\.example\ \ dead\ .*"answers nothing but REFUSED" ]]
	run -1 fault servfail.test
	[[ "$output" =~ dead\ .*"answers nothing but SERVFAIL" ]]
	run -1 fault --deadline 1 silent.test
	[[ "$output" =~ dead\ .*"no answer at all; drop" ]]
	[ "$(verdict_of "$FAULT" garbage.test)" = dead ]
}

@test "one that lists 127.0.0.1, or lacks its test entry, is faulty" {
	run -1 check loopback.test
	[[ "$output" =~ faulty\ .*"lists 127.0.0.1" ]]
	run -1 fault onetoo.test
	[[ "$output" =~ faulty\ .*"lists 127.0.0.1" ]]
	run -1 fault untested.test
	[[ "$output" =~ faulty\ .*"lists some addresses, but not 127.0.0.2" ]]
}

@test "one that leaves questions about IPv6 without an answer is faulty" {
	run -1 fault --deadline 1 --format json patchy.test
	[ "$(jq -r '.[0] | .verdict, .ipv4, .ipv6, .answered' <<<"$output")" = \
	    $'faulty\nyes\nnull\n12' ]
	[ "$(jq -r '.[0].why' <<<"$output")" = "12 of 24 questions without an \
answer (timeout); IPv6 is not tested" ]
}

@test "the deadline holds, with many lists, and the good ones are still told" {
	start=$(date +%s%N)
	run -1 fault --deadline 1 --format json healthy.test silent.test \
	    slow4.test healthy.test silent.test silent.test slow2.test
	took=$((($(date +%s%N) - start) / 1000000))
	[ "$took" -lt 3000 ]
	[ "$(jq -r '[.[].verdict] | join(" ")' <<<"$output")" = \
	    "ok dead dead ok dead dead dead" ]
	[ "$(jq -r '.[1].ms' <<<"$output")" = null ]
}

@test "answer times are told" {
	run -1 fault --format json slow1.test
	[ "$(jq '.[0].ms >= 1000 and .[0].ms_max < 5000' <<<"$output")" = true ]
}

@test "all fine is exit 0, one that is not is exit 1" {
	run -0 check good.test
	run -1 check good.test wild.test
	run -0 check --format csv good.test
	[ "${lines[0]}" = $'zone,verdict,ipv4,ipv6,asked,answered,ms,ms_max,why\r' ]
	[[ "${lines[1]}" =~ ^\"good\.test\",\"ok\",\"yes\",\"yes\",\"24\",\"24\", ]]
}

@test "without a name, the lists of the configuration are checked" {
	printf 'zones = good=good.test,\n  wild=wild.test\ndns = %s\n' \
	    "$REAL" >"$BATS_TEST_TMPDIR/conf"
	run -1 --separate-stderr rblstat check --format json \
	    --config "$BATS_TEST_TMPDIR/conf"
	[ "$(jq -r '[.[].zone] | join(" ")' <<<"$output")" = \
	    "good.test wild.test" ]
}

@test "a key in a zone's name is not shown" {
	run -1 check abcdefghijklmnopqrstuvwx12.zen.dq.spamhaus.net
	[[ "$output" =~ zen\.dq\.spamhaus\.net ]]
	[[ ! "$output" =~ abcdef ]]
}

@test "wrong use is one line, and exit 100" {
	run -100 check
	[[ "$output" =~ "check: name the lists" ]]
	run -100 check 'good.test=127.0.0.[9..2]'
	run -100 check --deadline 0 good.test
	run -100 check --format xml good.test
	[[ "$output" =~ 'format "xml"' ]]
	run -100 check --limit 3 good.test
	run -100 rblstat check --dns nowhere good.test
	[[ "$output" =~ '"nowhere" is no DNS server' ]]
	[ "${#lines[@]}" = 1 ]
}

@test "without a name server no list is judged, and exit 111" {
	said="rblstat: check: no name server answers, so nothing is known of \
any list; look at dns, or at /etc/resolv.conf"
	for lists in a.test "a.test b.test"; do
		# shellcheck disable=SC2086 # words
		run -111 --separate-stderr rblstat check \
		    --dns "127.0.0.1:$(free_port)" --deadline 1 $lists
		[ "$output" = "" ]
		# shellcheck disable=SC2154 # run sets it
		[ "$stderr" = "$said" ]
	done
	run -111 fault --deadline 1 silent.test silent.test.
	[ "$output" = "$said" ]
}

@test "a filter, a weight or a message is refused, since it would not count" {
	for list in good.test=127.0.0.3 'good.test*2' good.test:no; do
		run -100 check "$list"
		[ "$output" = "rblstat: check: want the zone good.test alone; \
all of a list is looked at, without filter, weight or message" ]
	done
}
