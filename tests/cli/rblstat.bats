#!/usr/bin/env bats
# rblstat hosts, zones, months, show, explain: the answers

bats_require_minimum_version 1.5.0

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=Europe/Warsaw
	cat >log <<-'EOF'
	2026-02-10T10:00:00+01:00 mx rblsmtpd: a.example blocked 192.0.2.1 mx.firma.com.pl -
	2026-03-02T00:30:00+01:00 mx rblsmtpd: a.example blocked 192.0.2.1 mx.firma.com.pl -
	2026-03-02T10:00:00+01:00 mx rblsmtpd: a.example blocked 192.0.2.2 =cmd|"x",y -
	2026-03-03T10:00:00+01:00 mx rblsmtpd: b.example blocked 192.0.2.2 - -
	2026-03-04T10:00:00+01:00 mx rblsmtpd: a.example blocked 2001:db8::3 - -
	2026-03-04T10:00:01+01:00 mx rblsmtpd: 2001:db8::3 pid 7: 553 "quoted" <b>
	EOF
	rblstat import --db x.db log >/dev/null
}

ask() {
	rblstat "$@" --db x.db
}

json() {
	"$PYTHON" -c "import json, sys; d = json.load(sys.stdin); print($1)"
}

@test "hosts as JSON has the promised keys, times in UTC, null for unknown" {
	run json 'd[2]' < <(ask hosts --format json)
	[ "$output" = "{'ip': '192.0.2.1', 'name': 'mx.firma.com.pl', 'domain': 'firma.com.pl', 'class': None, 'zones': ['a.example'], 'tries': 2, 'first': '2026-02-10T09:00:00Z', 'last': '2026-03-01T23:30:00Z'}" ]
	run json 'd[0]' < <(ask hosts --format json)
	[ "$output" = "{'ip': '2001:db8::3', 'name': None, 'domain': None, 'class': None, 'zones': ['a.example'], 'tries': 2, 'first': '2026-03-04T09:00:00Z', 'last': '2026-03-04T09:00:01Z'}" ]
}

@test "zones tells tries, hosts, hosts of it alone, and its share" {
	run json '[(z["zone"], z["tries"], z["hosts"], z["only"], z["share"]) for z in d]' < <(ask zones --format json)
	[ "$output" = "[('a.example', 4, 3, 1, 0.6667), (None, 1, 1, 0, 0.1667), ('b.example', 1, 1, 0, 0.1667)]" ]
}

@test "months tells tries and hosts by list" {
	run ask months
	[ "${lines[0]}" = "month    zone       tries  hosts" ]
	[ "${lines[1]}" = "2026-02  a.example      1      1" ]
	[ "${lines[2]}" = "2026-03  a.example      3      3" ]
}

@test "days tells tries and hosts by list, and only the days with some" {
	run ask days --since 2026-03 --until 2026-03-03
	[ "${lines[0]}" = "day         zone       tries  hosts" ]
	[ "${lines[1]}" = "2026-03-02  a.example      2      2" ]
	[ "${lines[2]}" = "2026-03-03  b.example      1      1" ]
	[ "${#lines[@]}" = 3 ]
	run json d < <(ask days --format json --month 2026-02)
	[ "$output" = "[{'day': '2026-02-10', 'zone': 'a.example', 'tries': 1, 'hosts': 1}]" ]
	run ask days --format csv --since 2026-03-04
	[ "${lines[0]}" = $'day,zone,tries,hosts\r' ]
	[ "${#lines[@]}" = 3 ]
	[[ $output == *'"2026-03-04","a.example","1","1"'* ]]
}

@test "the days asked for are those of the local zone, both included" {
	run json 'sum(h["tries"] for h in d)' < <(ask hosts --format json --since 2026-03-02 --until 2026-03-02)
	[ "$output" = 2 ]
	run json 'sum(h["tries"] for h in d)' < <(ask hosts --format json --month 2026-02)
	[ "$output" = 1 ]
	run json '[m["month"] for m in d]' < <(ask months --format json --since 2026-03)
	[ "$output" = "['2026-03', '2026-03', '2026-03']" ]
}

@test "--domain gives the hosts under it on these days" {
	run json '[h["ip"] for h in d]' < <(ask hosts --format json --domain firma.com.pl --since 2026-02-10 --until 2026-02-10)
	[ "$output" = "['192.0.2.1']" ]
	run json '[h["ip"] for h in d]' < <(ask hosts --format json --domain FIRMA.com.PL. --since 2026-02-10 --until 2026-02-10)
	[ "$output" = "['192.0.2.1']" ]
	run ask hosts --domain 'firma com'
	[ "$status" = 100 ]
	[ "$output" = 'rblstat: --domain: "firma com" is no domain; give one like example.com' ]
	run ask hosts --domain other.example
	[ "$status" = 1 ]
	[ "$output" = 'rblstat: no host of "other.example" was refused then; give an organisational domain, as in the column domain' ]
}

@test "--domain goes by what the column domain shows" {
	sqlite3 x.db <<-'EOF'
	INSERT INTO look SELECT id, 1772528400, 'pass', 'mx.nowhere.example', 'nowhere.example', 5, 'likely' FROM host WHERE ip = '192.0.2.2';
	EOF
	under() {
		json '[h["ip"] for h in d]' < <(ask hosts --format json --domain "$@")
	}
	[ "$(under firma.com.pl)" = "['192.0.2.1']" ]
	# of a domain that no log has ever named
	[ "$(under nowhere.example)" = "['192.0.2.2']" ]
	[ "$(under nowhere.example --until 2026-03-01)" = "[]" ]
	sqlite3 x.db "INSERT INTO look SELECT id, 1772528400, 'temperror', NULL, NULL, 0, 'unlikely' FROM host WHERE ip = '192.0.2.1'"
	[ "$(under firma.com.pl)" = "['192.0.2.1']" ]
	sqlite3 x.db "UPDATE look SET iprev = 'pass', domain = 'nowhere.example' WHERE iprev = 'temperror'"
	[ "$(under firma.com.pl)" = "[]" ]
	[ "$(under nowhere.example)" = "['192.0.2.2', '192.0.2.1']" ]
	# a name that does not lead back has no domain
	sqlite3 x.db "UPDATE look SET iprev = 'fail', domain = NULL"
	[ "$(under firma.com.pl)" = "[]" ]
	[ "$(under nowhere.example)" = "[]" ]
}

@test "a month that is over answers as its days do" {
	for question in hosts zones; do
		# the first is kept ready, the second is added up
		ask $question --format json --limit 5 --month 2026-02 >kept
		ask $question --format json --limit 5 --since 2026-02-01 --until 2026-02-28 >summed
		cmp kept summed
		[ "$(wc -l <kept)" = 1 ]
	done
	[ "$(sqlite3 x.db 'SELECT count(*) FROM month_host')" = 1 ]
}

@test "--limit cuts rows" {
	run json 'len(d)' < <(ask hosts --format json --limit 2)
	[ "$output" = 2 ]
}

@test "CSV quotes what needs it, and disarms a formula" {
	run "$PYTHON" -c 'import csv, sys; print(list(csv.reader(sys.stdin))[2][:2])' < <(ask hosts --format csv)
	[ "$output" = "['192.0.2.2', '\\'=cmd|\"x\",y']" ]
}

@test "show tells all about one host, however its address is written" {
	run ask show 2001:DB8:0::3 --format json
	[ "$status" = 0 ]
	echo "$output" | json '(d["ip"], d["iprev"], d["evidence"])' | grep -F "('2001:db8::3', None, [])"
	echo "$output" | json '[e["time"] for e in d["events"]]' | grep -F "['2026-03-04T09:00:00Z', '2026-03-04T09:00:01Z']"
	echo "$output" | json 'd["events"][1]' | grep -F "{'time': '2026-03-04T09:00:01Z', 'zone': None, 'code': 553, 'text': '\"quoted\" <b>', 'hostid': None, 'hostinfo': None, 'helo': None, 'from': None, 'to': None, 'format': 'classic', 'log': '$PWD/log', 'pid': 7, 'port': None, 'seconds': None, 'times': 1}"
	run ask show 192.0.2.1
	[[ ${lines[1]} == "192.0.2.1  mx.firma.com.pl  firma.com.pl" ]]
}

@test "show and hosts tell what was found out about a host, once it was" {
	sqlite3 x.db <<-'EOF'
	INSERT INTO look SELECT id, 1772528400, 'pass', 'mx1.firma.pl', 'firma.pl', 5, 'likely' FROM host WHERE ip = '192.0.2.1';
	INSERT INTO look SELECT id, 1772528400, 'fail', 'mail.bank.pl', NULL, -4, 'unlikely' FROM host WHERE ip = '192.0.2.2';
	INSERT INTO look SELECT id, 1772528400, 'temperror', NULL, NULL, 0, 'unlikely' FROM host WHERE ip = '2001:db8::3';
	INSERT INTO evidence SELECT id, 'IPREV', 2, 'its name leads back to it: mx1.firma.pl' FROM host WHERE ip = '192.0.2.1';
	INSERT INTO evidence SELECT id, 'SPF', NULL, 'not known' FROM host WHERE ip = '192.0.2.1';
	INSERT INTO evidence SELECT id, 'MX', 3, 'it receives the mail of its domain' FROM host WHERE ip = '192.0.2.1';
	UPDATE host SET name = 'x.log.pl', domain = (SELECT id FROM domain WHERE name = 'firma.com.pl') WHERE ip = '2001:db8::3';
	EOF
	run ask show 192.0.2.1
	[ "${lines[0]}" = "ip         name          iprev  domain    class   points  asked" ]
	[ "${lines[1]}" = "192.0.2.1  mx1.firma.pl  pass   firma.pl  likely       5  2026-03-03 10:00:00" ]
	[ "${lines[2]}" = "points  code   text" ]
	[ "${lines[3]}" = "    +3  MX     it receives the mail of its domain" ]
	[ "${lines[4]}" = "    +2  IPREV  its name leads back to it: mx1.firma.pl" ]
	[ "${lines[5]}" = "     ?  SPF    not known" ]
	run json '[d[k] for k in ("name", "iprev", "domain", "class", "points", "asked", "evidence")]' < <(ask show 192.0.2.1 --format json)
	[ "$output" = "['mx1.firma.pl', 'pass', 'firma.pl', 'likely', 5, '2026-03-03T09:00:00Z', [{'code': 'MX', 'points': 3, 'text': 'it receives the mail of its domain'}, {'code': 'IPREV', 'points': 2, 'text': 'its name leads back to it: mx1.firma.pl'}, {'code': 'SPF', 'points': None, 'text': 'not known'}]]" ]
	# a name that does not lead back is no better than the log's, and has
	# no domain; while nobody can say, the log's domain holds
	run json '[(h["name"], h["domain"], h["class"]) for h in sorted(d, key=lambda h: h["ip"])]' < <(ask hosts --format json)
	[ "$output" = "[('mx1.firma.pl', 'firma.pl', 'likely'), ('=cmd|\"x\",y', None, 'unlikely'), ('x.log.pl', 'firma.com.pl', 'unlikely')]" ]
	run ask hosts --month 2026-02
	[ "${lines[1]}" = "192.0.2.1  mx1.firma.pl  firma.pl  likely      1  2026-02-10 10:00:00  2026-02-10 10:00:00  a.example" ]
}

@test "show with a limit tells the newest refusals, whichever days they are of" {
	for day in 05 06 07; do
		for ip in 192.0.2.1 192.0.2.9; do
			echo "2026-03-${day}T00:59:00+01:00 mx rblsmtpd: b.example blocked $ip - -"
			echo "2026-03-${day}T01:01:00+01:00 mx rblsmtpd: b.example blocked $ip - -"
		done
	done >>log
	ask import log >/dev/null
	times() {
		ask show 192.0.2.1 --format json "$@" |
		    json '*[e["time"][5:16] for e in d["events"]]'
	}
	[ "$(times -n 1)" = 03-07T00:01 ]
	[ "$(times -n 2)" = "03-06T23:59 03-07T00:01" ]
	[ "$(times -n 3)" = "03-06T00:01 03-06T23:59 03-07T00:01" ]
	[ "$(times -n 100 | wc -w)" = 8 ]
	[ "$(times | wc -w)" = 8 ]
	[ "$(times -n 2 --until 2026-03-05)" = "03-04T23:59 03-05T00:01" ]
	[ "$(times -n 3 --until 2026-03-02)" = "02-10T09:00 03-01T23:30" ]
	[ "$(sqlite3 x.db "SELECT count(*) FROM host_event WHERE host = (SELECT id FROM host WHERE ip = '192.0.2.1')")" = 8 ]
}

@test "tables are straight where characters are two columns wide" {
	echo '2026-03-02T10:00:00+01:00 mx rblsmtpd: a.example blocked 192.0.2.7 日本.example -' >>log
	ask import log >/dev/null
	sqlite3 x.db "UPDATE host SET name = '日本.example' WHERE ip = '192.0.2.7'"
	LC_ALL=C run ask hosts
	echo "$output"
	# two characters of two columns each: the next column begins with it
	grep -q '^192.0.2.1    mx.firma.com.pl  firma' <<<"$output"
	grep -q '^192.0.2.7    日本.example     [^ ]' <<<"$output"
}

@test "what was never refused is an answer of its own" {
	run ask show 192.0.2.99
	[ "$status" = 1 ]
	[ "$output" = "rblstat: 192.0.2.99 was never refused" ]
	run ask hosts --month 2020-01
	[ "$status" = 1 ]
	run json d < <(ask hosts --month 2020-01 --format json)
	[ "$output" = "[]" ]
}

@test "show says so when a host was not refused in that time" {
	run --separate-stderr ask show 192.0.2.1 --month 2020-01
	[ "$status" = 1 ]
	[ "$stderr" = "rblstat: 192.0.2.1 was not refused then" ]
	[[ ${lines[1]} == "192.0.2.1  "* ]]
	[ "${#lines[@]}" = 2 ]
	run --separate-stderr ask show 192.0.2.1 --month 2020-01 --format csv
	[ "$status" = 1 ]
	[[ $output == time,zone,* && ${#lines[@]} = 1 ]]
	run --separate-stderr ask show 192.0.2.1 --month 2020-01 --format json
	[ "$status" = 1 ]
	[ "$(json 'd["ip"], d["events"]' <<<"$output")" = "192.0.2.1 []" ]
}

@test "what was never refused is no bad JSON or CSV either" {
	run --separate-stderr ask show 192.0.2.99 --format json
	[ "$status" = 1 ]
	[ "$output" = null ]
	run --separate-stderr ask show 192.0.2.99 --format csv
	[ "$status" = 1 ]
	[[ $output == time,zone,* && ${#lines[@]} = 1 ]]
}

@test "a host whose single refusals are gone is known all the same" {
	sqlite3 x.db 'DELETE FROM event'
	for format in table csv json; do
		run ask show 192.0.2.1 --format $format
		[ "$status" = 0 ]
		[[ $output != *"never refused"* ]]
	done
}

@test "a limit of reports in the configuration cuts no answer" {
	echo 'limit = 1' >conf
	run json 'len(d)' < <(ask hosts --format json --config conf)
	[ "$output" = 3 ]
}

@test "--limit keeps the newest months, and the newest days" {
	run ask months --limit 1
	[[ ${lines[1]} == 2026-03* ]]
	run ask days --limit 3
	[ "${#lines[@]}" = 4 ]
	[[ ${lines[1]} == 2026-03-03* ]]
	[[ ${lines[2]} == 2026-03-04* ]]
}

@test "anybody who may read the database may ask" {
	[ "$(id -u)" = 0 ] || skip "needs root, to be nobody"
	chmod 755 . .. ../..
	chmod 644 x.db*
	run setpriv --reuid 65534 --clear-groups "$(command -v rblstat)" zones --db x.db
	[ "$status" = 0 ]
	[[ $output == *a.example* ]]
	run setpriv --reuid 65534 --clear-groups sqlite3 x.db 'SELECT count(*) FROM refusal'
	[ "$output" = 6 ]
}

@test "lists that the log does not name have a name of their own" {
	run ask zones
	[[ $output == *"(unknown)"* ]]
}

@test "an address with a typo is refused, with a word of how it is written" {
	for address in 1.2.3 1.2.3.4.5 192.0.2.1/33 192.0.2.256 example.com 1:2 ''; do
		run ask show "$address"
		[ "$status" = 100 ]
		[ "${#lines[@]}" = 1 ]
		[[ $output == *"\"$address\" is no IP address; write it like"* ]]
	done
}

@test "wrong days, formats and limits are refused" {
	for flags in '--since 2026-02-30' '--month 2026-3' '--format xml' \
	    '--limit 0' '--month 2026-03 --since 2026-03-01' \
	    '--since 2026-03-02 --until 2026-03-01' 'more words'; do
		# shellcheck disable=SC2086 # words
		run ask hosts $flags
		[ "$status" = 100 ]
		[ "${#lines[@]}" = 1 ]
	done
}

@test "a database that is not there is not made by asking" {
	run rblstat hosts --db none.db
	[ "$status" = 100 ]
	[ "${#lines[@]}" = 1 ]
	[ ! -e none.db ]
}

@test "explain shows what is seen in each line" {
	run rblstat explain <log
	[ "${#lines[@]}" = 6 ]
	echo "${lines[5]}" | json '(d["format"], d["code"], d["zone"], d["text"])' | grep -F "('classic', 553, None, '\"quoted\" <b>')"
	run rblstat explain -v <<<'Mar  2 10:00:00 mx rblsmtpd: hm'
	[ "${lines[0]}" = "rblstat: line 1: of rblsmtpd, but of no known kind: skipped" ]
	run rblstat explain <<<'nothing of ours'
	[ "$output" = '{"line":"nothing of ours","format":null}' ]
}

@test "names of strangers cannot reach the terminal as they are" {
	printf '2026-03-02T10:00:00Z mx rblsmtpd: a.example blocked 192.0.2.9 x\033]0;owned\007\xc0\xaf.example.pl -\n' >evil
	rblstat import --db x.db evil
	run ask hosts
	[[ $output == *"x?]0;owned???.example.pl"* ]]
	run json 'len(d)' < <(ask hosts --format json)
	[ "$output" = 4 ]
	# nor whatever else wrote into the database
	sqlite3 x.db "UPDATE host SET name = char(27) || '[2Jx' WHERE ip = '192.0.2.9'"
	for format in table csv json; do
		ask hosts --format $format >shown
		run grep -c $'\033' shown
		[ "$output" = 0 ]
	done
}

@test "a reader is not held up by a writer" {
	sqlite3 x.db 'BEGIN IMMEDIATE' '.system touch begun; sleep 3' 3>&- &
	writer=$!
	until [ -e begun ]; do sleep 0.05; done
	start=$(date +%s%N)
	ask zones
	[ $(($(date +%s%N) - start)) -lt 2000000000 ]
	wait $writer
}

@test "--help and --version answer" {
	run rblstat --help
	[ "$status" = 0 ]
	[[ ${lines[0]} == "usage: rblstat import"* ]]
	run rblstat --version
	[[ $output == "rblstat (rblkit) "* ]]
}
