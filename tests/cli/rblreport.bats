#!/usr/bin/env bats
# rblreport, as the admin meets it

bats_require_minimum_version 1.5.0
load night.bash

@test "the reports read as they always did, to the byte, in every form" {
	local old
	for old in "$ROOT"/tests/golden/{nightly,monthly}.{txt,html,json,csv,eml}; do
		[ -e "$old" ] || continue
		"$ROOT/tests/golden/print" "${old##*/}" >now
		diff -u "$old" now
	done
}

# names FILE - the path of each value in JSON, rows of lists being alike
names() {
	jq -c 'paths | map(if type == "number" then 0 else . end)' "$1" | sort -u
}

@test "every name of a report is in the example beside the templates" {
	local kind
	for kind in nightly monthly; do
		names "$ROOT/templates/$kind.json" >known
		names "$ROOT/tests/golden/$kind.json" >found
		[ -z "$(comm -13 known found)" ]
		# and none is missing in the report itself
		diff <(jq -r 'keys[]' "$ROOT/templates/$kind.json") \
		    <(jq -r 'keys[]' "$ROOT/tests/golden/$kind.json")
	done
}

@test "rblreport-templates(5) names every value and every way of writing" {
	local name
	page=$ROOT/rblreport/rblreport-templates.5
	jq -r 'paths | map(strings)[]' "$ROOT"/templates/*.json | sort -u >names
	sed -n 's/^\t{ "\([a-z]*\)", write_.*/\1/p' "$ROOT/rblreport/present.c" \
	    >ways
	[ "$(wc -l <names)" -gt 80 ]
	[ "$(wc -l <ways)" -gt 10 ]
	while read -r name; do
		grep -qw -- "$name" "$page" || echo "$name"
	done <names >missing
	while read -r name; do
		grep -q -- "{{#${name}[0-9]*}}" "$page" || echo "$name"
	done <ways >>missing
	[ ! -s missing ] || { cat missing; false; }
}

@test "no line of the text is wider than 78 columns, whatever strangers do" {
	"$ROOT/tests/golden/print" nightly.txt >now.txt
	"$PYTHON" -c 'import sys
print(max(len(line.rstrip("\n")) for line in open("now.txt")))' >widest
	[ "$(cat widest)" -le 78 ]
}

@test "nothing of a stranger is HTML, a control byte, or turned around" {
	local file
	"$ROOT/tests/golden/print" nightly.html >now.html
	for file in nightly.{txt,html,json,eml} monthly.{txt,html,json,csv,eml}; do
		"$ROOT/tests/golden/print" "$file" | tr -d '\r' >now
		run grep -nP '[\x00-\x08\x0b-\x1f\x7f]|\x{202e}' now
		[ "$status" -eq 1 ]
	done
	run grep -c '<script\|<img\|</title' now.html
	[ "$output" = 2 ] # the title's end, and the script that sorts tables
	grep -q '&lt;script&gt;alert(1)&lt;/script&gt;' now.html
}

@test "what was refused is told on stdout, home first, with the way in" {
	night 2 dsl.example.net 9
	run report
	[ "$status" -eq 0 ]
	[[ $output == *"at home    1"*"tries      12"* ]]
	[[ $output == *"LOOK AT THESE"*"192.0.2.1 "*'rblunblock 192.0.2.1 --why "..."'*"LISTS"*"THE REST"*"192.0.2.2 "* ]]
	[[ $output != *"rblunblock 192.0.2.2"* ]]
}

@test "the way in is one for the program that refused" {
	sqlite3 x.db "UPDATE event SET format = 'postfix'"
	run report
	[[ $output != *"rblunblock 192.0.2.1 "* ]]
	[[ $(tr -s ' \n' ' ' <<<"$output") == *" let in Postfix refused it: rblunblock lets it in there with kind = cidr, see rblkit.conf(5) "* ]]
	echo 'kind = cidr' >>conf
	run report
	[[ $output == *'let in    rblunblock 192.0.2.1 --why "..."'* ]]
	[[ $output != *"refused it"* ]]
	# and of two programs
	sqlite3 x.db "UPDATE event SET format = 'exim' WHERE id = 1"
	report --format html >page.html
	grep -F '<pre><code>rblunblock 192.0.2.1 --why &quot;...&quot;</code></pre>' page.html
	grep -F '<p class="soft">Exim refused it: accept ' page.html
}

@test "the printed way in, pasted as it stands, lets nobody in" {
	printf ':allow\n' >tcp.smtp
	tcprules tcp.smtp.cdb tcp.smtp.tmp <tcp.smtp
	report | sed -n 's/^ *let in *rblunblock /rblunblock --rules tcp.smtp /p' >way
	run sh way
	[ "$status" -eq 100 ]
	[[ $output == *"no reason"* ]]
	[ "$(cat tcp.smtp)" = ":allow" ]
}

@test "a night without refusals gives a short report and exit code 0" {
	report --mark >/dev/null
	run report
	[ "$status" -eq 0 ]
	[[ $output == *"Nothing was refused"* ]]
	[ "${#lines[@]}" -lt 8 ]
	[[ $output == *"last sent  2026-03-03 04:15"* ]]
}

@test "a night without refusals is short, whatever the nights before had" {
	sqlite3 x.db "WITH RECURSIVE n(i) AS (VALUES (1)
	    UNION ALL SELECT i + 1 FROM n WHERE i < 20)
	    INSERT INTO day_sum (day, domain, host, zone, tries, first, last)
	    SELECT 20260201 + i, 0, 1, 1, 3, 1770000000, 1770000000 FROM n"
	report --mark >/dev/null
	SOURCE_DATE_EPOCH=1772522100 run report # three hours later
	[[ $output == *"Nothing was refused"* && $output != *zen.example* ]]
	[ "${#lines[@]}" -lt 8 ]
}

@test "looking does not move the window, --mark does" {
	report >first
	report >second
	cmp first second
	[ "$(window)" = "0|" ]
	report --mark >third
	cmp first third
	[ "$(window)" = "1|3" ]
	night 2 late.example.net 1
	run report
	[[ $output == *"192.0.2.2 "* && $output != *"192.0.2.1 "* ]]
}

@test "a report that cannot be marked says what to do, and moves no window" {
	local lock=x.db.report-lock what
	sqlite3 x.db "PRAGMA journal_mode = DELETE" >/dev/null
	for what in "mkdir $lock" "mkfifo $lock" "ln -s x.db $lock"; do
		$what
		run -100 --separate-stderr report --mark
		[ -z "$output" ]
		[ "$stderr" = "rblreport: lock file $PWD/$lock is no plain file; remove it" ]
		rm -r $lock
	done
	[ "$(window)" = "0|" ]
	[ "$(id -u)" = 0 ] || skip "needs root, to be nobody"
	chmod 755 . .. ../..
	chmod 666 x.db
	run -100 --separate-stderr setpriv --reuid 65534 --clear-groups \
	    "$(command -v rblreport)" nightly --config conf --mark
	[ -z "$output" ]
	[ "$stderr" = "rblreport: open lock file $PWD/$lock: Permission denied; run it as the owner of the database" ]
	[ "$(window)" = "0|" ]
}

@test "events that were thrown away do not bring the window back" {
	report --mark >/dev/null
	sqlite3 x.db "DELETE FROM event"
	report --mark >/dev/null
	[ "$(window)" = "2|3" ]
}

@test "--output writes a page under the day's name and prints its path" {
	mkdir out
	run report --output out
	[ "$status" -eq 0 ]
	[ "$output" = "out/nightly-2026-03-03.html" ]
	report --format html | cmp - out/nightly-2026-03-03.html
	[ "$(ls -A out | tr '\n' ' ')" = "index.html nightly-2026-03-03.html " ]
	[ "$(stat -c %a out/* | sort -u)" = 644 ]
	[ "$(window)" = "0|" ]
}

@test "--format says what is written: text, a page, or JSON" {
	mkdir out
	run report --output out --format text
	[ "$output" = "out/nightly-2026-03-03.txt" ]
	report | cmp - out/nightly-2026-03-03.txt
	run report --output out --format json
	[ "$output" = "out/nightly-2026-03-03.json" ]
	[ "$(jq -r '.people[0].ip' out/nightly-2026-03-03.json)" = 192.0.2.1 ]
	# the index is of pages
	[ ! -e out/index.html ]
	run report --format csv
	[ "$status" -eq 100 ]
	[ "$output" = 'rblreport: format "csv": give text, html or json' ]
	run report --format json --mail
	[ "$status" -eq 100 ]
	[ "${#lines[@]}" -eq 1 ]
}

@test "monthly tells of last month, of another, or of none, in every form" {
	local form
	run rblreport monthly --config conf
	[ "$status" -eq 0 ]
	[[ $output == "Refused by block lists on "*", February 2026"* ]]
	run rblreport monthly --config conf --month 2026-03
	[[ $output == *", March 2026"*"tries      3"* ]]
	run rblreport monthly --config conf --month this
	[[ $output == *", March 2026"* ]]
	for form in "next" "2026" "2026-13" "2026-03-01"; do
		run rblreport monthly --config conf --month "$form"
		[ "$status" -eq 100 ]
		[ "$output" = "rblreport: month \"$form\": write it like 2026-10, this or last" ]
	done
	mkdir out
	run rblreport monthly --config conf --month this --output out
	[ "$output" = out/monthly-2026-03.html ]
	grep -q '<a href="monthly-2026-03.html">2026-03</a>' out/index.html
	run rblreport monthly --config conf --month this --output out --format csv
	[ "$output" = out/monthly-2026-03.csv ]
	"$PYTHON" -c 'import csv, sys
rows = list(csv.DictReader(open("out/monthly-2026-03.csv", newline="")))
print({r["what"]: r["tries"] for r in rows if r["tries"] != "0"})' >found
	[ "$(cat found)" = "{'month': '3', 'day': '3', 'list': '3', 'network': '3'}" ]
}

@test "who was let in by rblunblock is told with his reason" {
	printf ':allow\n' >tcp.smtp
	rblunblock 192.0.2.1 --why 'offers from a customer' --rules tcp.smtp \
	    >/dev/null
	unset SOURCE_DATE_EPOCH # rblunblock has the clock on the wall
	run rblreport monthly --config conf --month this --audit nowhere.log
	[ "$status" -eq 0 ]
	[[ $output != *"unblocked  "* ]]
	run rblreport monthly --config conf --month this --rules tcp.smtp
	[[ $output == *"unblocked  1 partner"*"192.0.2.1, by "*": offers from a customer"* ]]
	# the database has it from then on
	run rblreport monthly --config conf --month this --audit nowhere.log
	[[ $output == *"unblocked  1 partner"* ]]
}

@test "the index leads to all pages, the newest first, with what they say" {
	mkdir out
	report --output out >/dev/null
	SOURCE_DATE_EPOCH=1772597700 report --output out --mark >/dev/null
	: >out/nightly-2026-03-09.html # no page of ours
	: >out/notes.html
	SOURCE_DATE_EPOCH=1772684100 report --output out >/dev/null
	sed -n 's/.*<a href="\([^"]*\)".*<td>\(.*\)<\/td><\/tr>/\1 \2/p' \
	    out/index.html | sed "s/($(hostname))/(HOST)/" >found
	diff - found <<-'END'
	nightly-2026-03-09.html 
	nightly-2026-03-05.html rbl: nothing refused (HOST)
	nightly-2026-03-04.html rbl: no likely partner, but 1 at home, among 1 refused host (HOST)
	nightly-2026-03-03.html rbl: no likely partner, but 1 at home, among 1 refused host (HOST)
	END
}

@test "whatever lies in the directory of pages, the index is one" {
	mkdir -p out/nightly-2026-02-26.html
	mkfifo out/nightly-2026-02-27.html
	ln -s nowhere out/nightly-2026-02-28.html
	printf '<title>&lt;b&gt; <script>alert(1)</script>\033[2J</title>' \
	    >out/nightly-2026-03-01.html
	: >'out/nightly-2026-03-02.html"><script>.html'
	run report --output out
	[ "$status" -eq 0 ]
	grep -q '&lt;b&gt; &lt;script&gt;alert(1)&lt;/script&gt;?\[2J' out/index.html
	run grep -c '<script' out/index.html
	[ "$output" = 1 ]
	run grep -c 'href="nightly-' out/index.html
	[ "$output" = 5 ]
	# where it cannot be written, nothing counts as sent
	mkdir -p other/index.html
	run report --output other --mark
	[ "$status" -ne 0 ]
	[ "${#lines[@]}" -eq 1 ]
	[ "$(window)" = "0|" ]
}

@test "a page asks nothing of the world outside" {
	report --format html >page.html
	run grep -inE '(src|href) *= *"?(https?:|//)|@import|url\(' page.html
	[ "$status" -eq 1 ]
	grep -q "Content-Security-Policy\" content=\"default-src 'none'" page.html
}

# two_hours - a night with refusals in more than one hour, for a chart
two_hours() {
	report --mark >/dev/null
	night 2 a.example.net 1
	night 3 b.example.net 1
	sqlite3 x.db "UPDATE event SET time = time + 7200 WHERE host = 2"
}

@test "without gnuplot there are tables, and the report says what is missing" {
	mkdir bin
	for tool in rblreport sh; do ln -s "$(command -v $tool)" bin/; done
	two_hours
	PATH=$PWD/bin run report
	[ "$status" -eq 0 ]
	[[ $output == *"MISSING IN THIS REPORT"*"There are no charts: start gnuplot: No such file or"*"directory."* ]]
	[[ $output != *"Refusals by hour"* ]]
	run report
	[[ $output == *"Refusals by hour"* && $output != *"no charts"* ]]
}

@test "a gnuplot that fails, or says rubbish, spoils nothing" {
	mkdir bin
	printf '#!/bin/sh\nprintf "\\033[2J</svg><script>alert(1)</script>"\n' \
	    >bin/gnuplot
	chmod +x bin/gnuplot
	two_hours
	PATH=$PWD/bin:$PATH run report
	[ "$status" -eq 0 ]
	[[ $output != *$'\033'* ]]
	printf '#!/bin/sh\nexit 3\n' >bin/gnuplot
	PATH=$PWD/bin:$PATH run report
	[[ $output == *"There are no charts: gnuplot: it drew nothing."* ]]
}

@test "a night with nothing to say is told all the same, unless it is to be quiet" {
	mkdir out
	report --mark >/dev/null
	run report --mark
	[[ $output == *"Nothing was refused"* ]]
	run report --mark --quiet-when-empty
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	# the page is there, or a night would be missing
	run report --mark --quiet-when-empty --output out
	[ "$output" = out/nightly-2026-03-03-3.html ]
	# who has something to say is heard
	night 2 dsl.example.net 1
	run report --quiet-when-empty
	[[ $output == *192.0.2.2* ]]
}

@test "--output into a directory that is missing fails, and marks nothing" {
	run report --output nowhere --mark
	[ "$status" -eq 100 ]
	[ "$output" = "rblreport: output: open directory nowhere: No such file or directory" ]
	[ "$(window)" = "0|" ]
	[ ! -e x.db.report-lock ]
	run report --output x.db --mark
	[ "$status" -eq 100 ]
	[ "${#lines[@]}" -eq 1 ]
}

@test "who only looks never replaces the page of the day" {
	mkdir out
	printf 'output = %s\n' out >>conf
	report --mark >/dev/null
	cp out/nightly-2026-03-03.html sent
	run report
	[[ $output == *"Nothing was refused"* ]]
	cmp sent out/nightly-2026-03-03.html
	# and where he wants a page, it is another one
	run report --output out
	[ "$output" = out/nightly-2026-03-03-2.html ]
	grep -q "Nothing was refused" out/nightly-2026-03-03-2.html
	cmp sent out/nightly-2026-03-03.html
}

@test "a second report of a day has a page of its own, beside the first" {
	mkdir out
	run report --output out --mark
	[ "$output" = out/nightly-2026-03-03.html ]
	cp out/nightly-2026-03-03.html first
	night 2 late.example.net 1
	# a window that was not sent keeps its page, however often it is told
	run report --output out
	[ "$output" = out/nightly-2026-03-03-2.html ]
	night 3 later.example.net 1
	run report --output out --mark
	[ "$output" = out/nightly-2026-03-03-2.html ]
	grep -q later.example.net out/nightly-2026-03-03-2.html
	cmp first out/nightly-2026-03-03.html
	[ "$(report --output out --format json)" = out/nightly-2026-03-03-3.json ]
	# the next day begins anew
	SOURCE_DATE_EPOCH=1772597700 report --output out --mark >/dev/null
	[ -e out/nightly-2026-03-04.html ]
}

@test "the index has all pages of a day, the last one first, however many" {
	mkdir out
	while [ ! -e out/nightly-2026-03-03-10.html ]; do
		report --output out --mark >/dev/null
	done
	sed -n 's/.*<a href="\([^"]*\)">\([^<]*\)<.*/\1 \2/p' out/index.html \
	    >found
	head -n 2 found | diff - <(printf '%s\n' \
	    'nightly-2026-03-03-10.html 2026-03-03 (10)' \
	    'nightly-2026-03-03-9.html 2026-03-03 (9)')
	[ "$(tail -n 1 found)" = "nightly-2026-03-03.html 2026-03-03" ]
	[ "$(wc -l <found)" -eq 10 ]
}

@test "--output - is standard output, whatever is configured" {
	mkdir out
	report >expected
	printf 'output = %s\n' out >>conf
	report --output - --mark | cmp expected
	[ -z "$(ls -A out)" ]
	[ "$(window)" = "1|3" ]
}

@test "an empty --output is no directory, least of all /" {
	report >expected
	report --output '' | cmp expected
	[ ! -e /nightly-2026-03-03.html ]
	printf 'output =\n' >>conf
	report --mark | cmp expected
	[ ! -e /nightly-2026-03-03.html ]
}

@test "a report that nobody could read is not marked" {
	run bash -c 'rblreport nightly --config conf --mark >/dev/full'
	[ "$status" -eq 111 ]
	[ "$(window)" = "0|" ]
}

@test "--limit cuts the lists, counts what it cut, and keeps the totals" {
	night 2 a.example.net 5
	night 3 b.example.net 4
	night 4 c.example.net 2
	sqlite3 x.db "INSERT INTO domain VALUES (1, 'one.example'), (2, 'two.example');
	    INSERT INTO look VALUES
	    (2, 1, 'pass', 'a.one.example', 'one.example', 2, 'unclear'),
	    (3, 1, 'pass', 'b.two.example', 'two.example', 2, 'unclear')"
	run report --limit 1
	[[ $output == *"hosts      4"*"tries      14"* ]]
	[[ $output == *"and 2 more organisations: 2 hosts, 6 tries"*"rblstat hosts --since 2026-03-02 --until 2026-03-02 "\\$'\n'"            --db $PWD/x.db"* ]]
	run report --limit 0
	[ "$status" -eq 100 ]
	[[ $output == 'rblreport: limit: "0" is no whole number from 1 to '* ]]
}

@test "what is to be copied into a shell gives it no orders" {
	night 2 mx.two.pl 1
	sqlite3 x.db "INSERT INTO zone VALUES (2, 'it''s;id'),
	    (3, '\$(id).example'), (4, 'bl.example');
	    UPDATE event SET zone = id % 4 + 1;
	    DELETE FROM day_sum;
	    INSERT INTO day_sum (day, domain, host, zone, tries, first, last)
	    SELECT 20260302, 0, host, zone, count(*), min(time), max(time)
	    FROM event GROUP BY host, zone"
	# what is no name of a list is in no command
	report | grep "rblsmtpd -r " >out
	[ "$(cat out)" = "  order  rblsmtpd -r bl.example -r zen.example" ]
	# and a path is one word of it
	mv x.db "it's; id.db"
	report --db "it's; id.db" --limit 1 >out.txt
	grep -F -- "--db '$PWD/it'\''s; id.db'" out.txt
	report --db "it's; id.db" --limit 1 --format html >out.html
	grep -F -- "--db &#39;$PWD/it&#39;\&#39;&#39;s; id.db&#39;" out.html
}

@test "a template of the admin's is used in place of the one built in" {
	mkdir mine
	echo '{{#people}}{{ip}} {{/people}}{{! nothing else }}' >mine/nightly.txt
	run report --templates mine
	[ "$status" -eq 0 ]
	[ "$output" = "192.0.2.1 " ]
	rm mine/nightly.txt
	run report --templates mine
	[[ $output == "Refused by block lists on"* ]]
}

@test "templates that are no directory are refused, and so is an empty one" {
	local place
	for place in nowhere x.db; do
		run report --templates $place --mark
		[ "$status" -eq 100 ]
		[ "${#lines[@]}" -eq 1 ]
		[[ $output == "rblreport: templates: open directory $place: "* ]]
	done
	mkdir mine
	: >mine/nightly.txt
	run report --templates mine
	[ "$status" -eq 100 ]
	[[ $output == "rblreport: template mine/nightly.txt is empty; "* ]]
	printf ' \n\n' >mine/nightly.txt
	run report --templates mine --mark
	[ "$status" -eq 100 ]
	[[ $output == "rblreport: template mine/nightly.txt is empty; "* ]]
	[ "$(window)" = "0|" ]
}

@test "what is no file is not waited for, nor read without end" {
	local name
	for name in pipe /dev/zero; do
		rm -rf mine
		mkdir -p mine
		[ -e "$name" ] || mkfifo "$name"
		ln -s "$(realpath "$name")" mine/nightly.txt
		run timeout 10 rblreport nightly --config conf --templates mine
		[ "$status" -eq 100 ]
		[ "$output" = "rblreport: read mine/nightly.txt: it is a pipe or a device; give a plain file" ]
		run timeout 10 rblreport nightly --config "$name"
		[ "$status" -eq 100 ]
		[ "$output" = "rblreport: read configuration $name: it is a pipe or a device; give a plain file" ]
		run timeout 10 rblreport nightly --config conf --mail \
		    --smtp-tls require --smtp-user x --smtp-password-file "$name"
		[ "$status" -eq 100 ]
		[ "$output" = "rblreport: read $name: it is a pipe or a device; give a plain file" ]
		run timeout 10 rblreport nightly --config conf --smtp-ca "$name"
		[ "$status" -eq 100 ]
		[ "$output" = "rblreport: smtp_ca: read $name: it is a pipe or a device; give a plain file" ]
		run timeout 10 rblreport monthly --config conf --audit "$name"
		[ "$status" -eq 0 ]
		[[ $output == *"Whom the admins let in is not known: read $name: "* ]]
	done
}

@test "a template that is none is named, and nothing is printed" {
	mkdir mine
	printf 'a\n{{#home}}\n' >mine/nightly.txt
	run report --templates mine
	[ "$status" -eq 100 ]
	[ "$output" = 'rblreport: template mine/nightly.txt:2: the section "home" is not closed' ]
	printf 'a{{\0#people}}' >mine/nightly.txt
	run report --templates mine
	[ "$status" -eq 100 ]
	[ "$output" = 'rblreport: template mine/nightly.txt: it is no text in UTF-8' ]
	printf '\277\363\263w {{tries}}\n' >mine/nightly.txt
	run report --templates mine
	[ "$status" -eq 100 ]
	[ "$output" = 'rblreport: template mine/nightly.txt: it is no text in UTF-8' ]
	head -c 2000000 /dev/zero | tr '\0' x >mine/nightly.txt
	run report --templates mine
	[ "$status" -eq 100 ]
	[ "${#lines[@]}" -eq 1 ]
}

@test "wrong use is told in one line, with exit code 100" {
	local words
	run rblreport --config conf nightly now
	[ "$output" = 'rblreport: "now" is a word too many behind nightly; see rblreport --help' ]
	for words in "" "weekly" "nightly now" "nightly --limit x" \
	    "nightly --db nowhere.db" "nightly --no-such-flag"; do
		# shellcheck disable=SC2086
		run rblreport --config conf $words
		echo "$words: $status $output"
		[ "$status" -eq 100 ]
		[ "${#lines[@]}" -eq 1 ]
	done
}

@test "the sample configuration is read without complaint" {
	run rblreport nightly --config "$ROOT/samples/rblkit.conf" --db x.db
	echo "$output"
	[ "$status" -eq 0 ]
	[[ $output == "Refused by block lists on"* ]]
}

@test "the example in rblkit.conf(5) has every key of it and is read" {
	page=$ROOT/lib/rblkit.conf.5
	sed -n '/^.Bd/,/^.Ed/p' "$page" | grep -v '^[.]' |
	    sed 's/\\e/\\/g' >example
	diff <(sed -n 's/^\([a-z_]*\) =.*/\1/p' example | sort) \
	    <(sed -n 's/^.It Ic //p' "$page" | sort)
	: >ca.pem
	run rblreport nightly --config example --db x.db --output . \
	    --templates . --smtp-ca ca.pem
	[ "$output" = ./nightly-2026-03-03.html ]
}

@test "without home domains there is no word of them" {
	sed -i /^home/d conf
	run report
	[[ $output == *"THE REST"*"192.0.2.1 "* ]]
	[[ $output != *[Hh]ome* && $output != *HOME* ]]
}

@test "a log without names: that is why nobody is at home" {
	sqlite3 x.db "UPDATE host SET name = NULL"
	run report
	[[ $output == *"at home    0"*"The log names no host"*"THE REST"*"192.0.2.1 "* ]]
	# where one is named, it can be told
	night 2 dsl.example.net 1
	run report
	[[ $output == *"at home    0"* && $output != *"names no host"* ]]
}

@test "where the clocks were changed in between, both offsets are told" {
	export TZ=Europe/Warsaw
	run report
	[[ $output == *"all times are CET (+0100)"$'\n'* ]]
	# the 29th of March 2026 lost an hour
	export SOURCE_DATE_EPOCH=1774836000
	run report
	[[ $output == *"all times are CET (+0100), later CEST (+0200)"$'\n'* ]]
}

@test "a time zone of any name does no harm" {
	name=$(head -c 70 /dev/zero | tr '\0' A)
	export TZ="<$name>3"
	run rblreport nightly --db x.db
	[ "$status" = 0 ]
	[[ $output == *"-0300"* ]]
}
