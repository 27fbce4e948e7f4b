#!/usr/bin/env bats
# evidence: from a log, over a real name server, to what an admin reads

bats_require_minimum_version 1.5.0
load dns

# zones - what the name server knows; all else is not there
zones() {
	cat <<-'EOF'
	local-zone: "." static

	# a partner with a mail server
	local-data-ptr: "192.0.2.1 mx1.firma.com.pl"
	local-data: "mx1.firma.com.pl. A 192.0.2.1"
	local-data: "firma.com.pl. MX 10 mx1.firma.com.pl."
	local-data: "firma.com.pl. TXT 'v=spf1 include:_spf.firma.com.pl -all'"
	local-data: "_spf.firma.com.pl. TXT 'v=spf1 ip4:192.0.2.0/28 ?all'"

	# a dial-up line that claims to be it
	local-data-ptr: "192.0.2.77 mx1.firma.com.pl"

	# one that says what it is
	local-data-ptr: "192.0.2.78 192-0-2-78.dsl.telekom.pl"
	local-data: "192-0-2-78.dsl.telekom.pl. A 192.0.2.78"
	local-data: "telekom.pl. MX 0 ."

	# a mail server that has IPv6
	local-data-ptr: "2001:db8::25 poczta.szosta.pl"
	local-data: "poczta.szosta.pl. AAAA 2001:db8::25"
	local-data: "szosta.pl. MX 10 poczta.szosta.pl."

	# SPF that is broken, leads back to itself, hangs on a mail, is evil
	local-data-ptr: "192.0.2.11 a.broken.pl"
	local-data: "a.broken.pl. A 192.0.2.11"
	local-data: "broken.pl. TXT 'v=spf1 ipv4:192.0.2.11 +all'"
	local-data-ptr: "192.0.2.12 a.circle.pl"
	local-data: "a.circle.pl. A 192.0.2.12"
	local-data: "circle.pl. TXT 'v=spf1 include:b.circle.pl -all'"
	local-data: "b.circle.pl. TXT 'v=spf1 include:circle.pl -all'"
	local-data-ptr: "192.0.2.13 a.macro.pl"
	local-data: "a.macro.pl. A 192.0.2.13"
	local-data: "macro.pl. TXT 'v=spf1 exists:%{i}.macro.pl -all'"
	local-data-ptr: "192.0.2.14 a.evil.pl"
	local-data: "a.evil.pl. A 192.0.2.14"
	local-data: "evil.pl. TXT 'v=spf1 x<script>=HYPERLINK('"
	local-data-ptr: "192.0.2.16 a.worse.pl"
	local-data: "a.worse.pl. A 192.0.2.16"
	local-data: "worse.pl. TXT 'v=spf1 ip4\027[31m'"
	local-data-ptr: "192.0.2.15 a.everybody.pl"
	local-data: "a.everybody.pl. A 192.0.2.15"
	local-data: "everybody.pl. TXT 'v=spf1 +all'"

	# a list of good hosts
	local-data: "1.2.0.192.wl.example. A 127.0.10.2"
	local-data: "11.2.0.192.wl.example. A 127.0.0.255"
	EOF
}

setup_file() {
	zones | tr "'" '"' | sed "s/local-data: \"\(.* TXT\) \(.*\)\"\$/local-data: '\1 \2'/" \
	    >"$BATS_FILE_TMPDIR/zones"
	serve_unbound "$BATS_FILE_TMPDIR"
}

teardown_file() {
	kill "$REAL_PID"
}

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=UTC
}

# refused TIME ADDRESS [LIST] - on that day
refused() {
	echo "2026-11-20T$1:00Z mx rblsmtpd: ${3:-bl.example} blocked $2 - -"
}

# look LINE... - import these refusals, and look their hosts up
look() {
	"$@" >log
	rblstat import --db x.db log >/dev/null
	rblstat resolve --db x.db --dns "$REAL" "${flags[@]}" >/dev/null
}

show() {
	rblstat show --db x.db "$@"
}

# evidence ADDRESS - the lines about it that show has
evidence() {
	show "$1" | sed -n '/^points/,/^$/p' | sed '1d; $d; s/  */ /g; s/^ //'
}

@test "show tells what speaks for a mail server that came back" {
	three_times() {
		refused 02:10 192.0.2.1
		refused 03:10 192.0.2.1
		refused 06:40 192.0.2.1 dul.other.example
	}
	look three_times
	run -0 show 192.0.2.1
	[ "${lines[0]}" = "ip         name              iprev  domain        class   points  asked" ]
	[[ "${lines[1]}" =~ ^"192.0.2.1  mx1.firma.com.pl  pass   firma.com.pl  likely       8  "20 ]]
	run -0 evidence 192.0.2.1
	[ "$output" = "+3 MX it receives the mail of its domain: mx1.firma.com.pl for firma.com.pl
+2 IPREV its name leads back to it: mx1.firma.com.pl
+2 RETRY it came back as a mail server does: 3 tries in 4 hours
+2 SPF its domain lets it send mail: include:_spf.firma.com.pl of firma.com.pl
+1 MAILNAME it is named like a mail server: \"mx1\" in mx1.firma.com.pl
-2 POLICY it is listed for what it is, not for spam: dul.other.example" ]
	run -0 rblstat hosts --db x.db
	[[ "${lines[1]}" =~ ^"192.0.2.1  mx1.firma.com.pl  firma.com.pl  likely " ]]
}

@test "a name that is only claimed brings nothing of whose it is" {
	both() {
		refused 02:10 192.0.2.77
		refused 02:10 192.0.2.78
	}
	look both
	run -0 evidence 192.0.2.77
	[ "$output" = "-1 IPREV the name it claims does not lead back to it: mx1.firma.com.pl" ]
	run -0 show 192.0.2.77
	[[ "${lines[1]}" =~ ^"192.0.2.77  fail   unlikely      -1  "20 ]]
	run -0 evidence 192.0.2.78
	[ "$output" = "+2 IPREV its name leads back to it: 192-0-2-78.dsl.telekom.pl
-2 NOMX its domain takes no mail: telekom.pl says so
-3 GENERIC its name is like those that access providers give: \"192-0-2-78\" in 192-0-2-78.dsl.telekom.pl" ]
}

@test "a host of IPv6 is weighed likewise" {
	look refused 02:10 2001:db8::25
	run -0 evidence 2001:db8::25
	[ "$output" = "+3 MX it receives the mail of its domain: poczta.szosta.pl for szosta.pl
+2 IPREV its name leads back to it: poczta.szosta.pl
+1 MAILNAME it is named like a mail server: \"poczta\" in poczta.szosta.pl" ]
}

@test "what SPF does not tell is said so, and held against nobody" {
	four() {
		for n in 11 12 13 15; do
			refused 02:10 192.0.2.$n
		done
	}
	spf() {
		show "$1" --format json | "$PYTHON" -c 'import json, sys
for piece in json.load(sys.stdin)["evidence"]:
    if piece["code"] == "SPF":
        print(piece["points"], piece["text"].partition("(")[2] or piece["text"])'
	}
	look four
	[ "$(spf 192.0.2.11)" = 'None permerror): "ipv4:192.0.2.11" of broken.pl cannot be read' ]
	[ "$(spf 192.0.2.12)" = 'None permerror): circle.pl leads back to itself' ]
	[ "$(spf 192.0.2.13)" = 'None unknown): exists:%{i}.macro.pl of macro.pl is not evaluated' ]
	[ "$(spf 192.0.2.15)" = '0 its domain lets everybody send mail: +all of everybody.pl' ]
}

@test "what a stranger writes into his records is harmless on a terminal" {
	both() {
		refused 02:10 192.0.2.14
		refused 02:10 192.0.2.16
	}
	look both
	evidence 192.0.2.14 | grep -F '"x<script>=HYPERLINK(" of evil.pl cannot be read'
	evidence 192.0.2.16 | grep -F '"ip4" of worse.pl cannot be read'
}

@test "points are those of the configuration, and wrong ones are refused" {
	echo 'points = IPREV=9, MX=0' >conf
	flags=(--config conf)
	look refused 02:10 192.0.2.1
	run -0 evidence 192.0.2.1
	[ "${lines[0]}" = "+9 IPREV its name leads back to it: mx1.firma.com.pl" ]
	[ "${lines[3]}" = "+0 MX it receives the mail of its domain: mx1.firma.com.pl for firma.com.pl" ]
	echo 'points = IPREV' >conf
	run -100 rblstat resolve --db x.db --config conf
	[ "$output" = 'rblstat: points: "IPREV": write IPREV=N, N from -99 to 99' ]
}

@test "a list of good hosts is asked where one is named" {
	both() {
		refused 02:10 192.0.2.1
		refused 02:10 192.0.2.11
	}
	flags=(--dnswl wl.example)
	look both
	evidence 192.0.2.1 | grep -Fx '+3 DNSWL it is on a list of good hosts: wl.example, trust medium'
	evidence 192.0.2.11 | grep -Fx '? DNSWL wl.example does not answer us'
}
