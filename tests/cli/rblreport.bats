#!/usr/bin/env bats
# rblreport, as the admin meets it

load night.bash

@test "the report reads as it always did, to the byte" {
	"$ROOT/tests/golden/nightly.sh" >now.txt
	diff -u "$ROOT/tests/golden/nightly.txt" now.txt
}

@test "what was refused is told on stdout, home first, with the way in" {
	night 2 dsl.example.net 9
	run report
	[ "$status" -eq 0 ]
	[[ $output == *"at home    1"*"tries      12"* ]]
	[[ $output == *"AT HOME"*"192.0.2.1 "*'rblunblock 192.0.2.1 --why "..."'*"THE REST"*"192.0.2.2 "*"LISTS"* ]]
	[[ $output != *"rblunblock 192.0.2.2"* ]]
}

@test "the printed way in, pasted as it stands, lets nobody in" {
	printf ':allow\n' >tcp.smtp
	tcprules tcp.smtp.cdb tcp.smtp.tmp <tcp.smtp
	report | sed -n 's/^ *rblunblock /rblunblock --rules tcp.smtp /p' >way
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

@test "events that were thrown away do not bring the window back" {
	report --mark >/dev/null
	sqlite3 x.db "DELETE FROM event"
	report --mark >/dev/null
	[ "$(window)" = "2|3" ]
}

@test "--output writes a file under the day's name and prints its path" {
	mkdir out
	report >stdout.txt
	run report --output out
	[ "$status" -eq 0 ]
	[ "$output" = "out/nightly-2026-03-03.txt" ]
	cmp stdout.txt out/nightly-2026-03-03.txt
	[ "$(ls -A out)" = "nightly-2026-03-03.txt" ]
	[ "$(stat -c %a out/*)" = 644 ]
	[ "$(window)" = "0|" ]
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
	cp out/nightly-2026-03-03.txt sent
	run report
	[[ $output == *"Nothing was refused"* ]]
	cmp sent out/nightly-2026-03-03.txt
	# unless he says so
	run report --output out
	[ "$output" = out/nightly-2026-03-03.txt ]
	grep -q "Nothing was refused" out/nightly-2026-03-03.txt
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
	[ ! -e /nightly-2026-03-03.txt ]
	printf 'output =\n' >>conf
	report --mark | cmp expected
	[ ! -e /nightly-2026-03-03.txt ]
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
	run report --limit 1
	[[ $output == *"hosts      4"*"tries      14"* ]]
	[[ $output == *"192.0.2.2 "*"and 2 more with 6 tries; all hosts of these days:"*"rblstat hosts --since 2026-03-02 --until 2026-03-02 "\\$'\n'"            --db $PWD/x.db"* ]]
	[[ $output != *"192.0.2.3 "* ]]
	run report --limit 0
	[ "$status" -eq 100 ]
	[[ $output == 'rblreport: limit: "0" is no whole number from 1 to '* ]]
}

@test "a template of the admin's is used in place of the one built in" {
	mkdir mine
	echo '{{#home}}{{ip}} {{/home}}{{! nothing else }}' >mine/nightly.txt
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
	printf ' \n\n' >mine/nightly.txt
	run report --templates mine --mark
	[ "$status" -eq 100 ]
	[[ $output == "rblreport: template mine/nightly.txt is empty; "* ]]
	[ "$(window)" = "0|" ]
}

@test "a template that is none is named, and nothing is printed" {
	mkdir mine
	printf 'a\n{{#home}}\n' >mine/nightly.txt
	run report --templates mine
	[ "$status" -eq 100 ]
	[ "$output" = 'rblreport: template mine/nightly.txt:2: the section "home" is not closed' ]
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
	[ "$output" = ./nightly-2026-03-03.txt ]
}

@test "without home domains there is one list, and no word of them" {
	sed -i /^home/d conf
	run report
	[[ $output == *HOSTS*"192.0.2.1 "* ]]
	[[ $output != *[Hh]ome* && $output != *HOME* ]]
}

@test "a log without names: that is why nobody is at home" {
	sqlite3 x.db "UPDATE host SET name = NULL"
	run report
	[[ $output == *"at home    0"*"AT HOME"*"The log names no host"*"THE REST"*"192.0.2.1 "* ]]
	# where one is named, it can be told
	night 2 dsl.example.net 1
	run report
	[[ $output == *"at home    0"* && $output != *"AT HOME"* ]]
	# without home domains nobody asks
	sed -i /^home/d conf
	sqlite3 x.db "UPDATE host SET name = NULL"
	run report
	[[ $output != *"names no host"* ]]
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
