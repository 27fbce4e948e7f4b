#!/usr/bin/env bats
# rblstat import: every refusal once, whatever happens to the logs

load killed

GENLOG=$BUILD/bench/genlog

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	export TZ=UTC
}

teardown() {
	if mountpoint -q small; then umount small; fi
}

# refusal N ZONE [IP] - a line of the syslog patch
refusal() {
	printf 'Mar  2 10:00:%02d mx rblsmtpd: %s blocked %s mx%d.example.pl -\n' \
	    "$1" "$2" "${3:-192.0.2.$1}" "$1"
}

import() {
	rblstat import --db x.db "$@"
}

# count TABLE - of its rows
count() {
	sqlite3 x.db "SELECT count(*) FROM $1"
}

# tries - all that the sums have counted
tries() {
	sqlite3 x.db 'SELECT coalesce(sum(tries), 0) FROM day_sum'
}

# content DB - all that an import leaves, in an order of its own
content() {
	sqlite3 "$1" "
	    SELECT e.position, e.time, e.dated, h.ip, h.name, z.name, e.format,
	        e.code, e.text, e.hostid, e.hostinfo
	    FROM event e JOIN host h ON h.id = e.host
	    JOIN zone z ON z.id = e.zone ORDER BY e.id;
	    SELECT s.day, d.name, h.ip, z.name, s.tries, s.first, s.last
	    FROM day_sum s JOIN host h ON h.id = s.host
	    JOIN zone z ON z.id = s.zone JOIN domain d ON d.id = s.domain
	    ORDER BY 1, 3, 4, 2;
	    SELECT * FROM month_by_zone ORDER BY 1, 2;
	    SELECT * FROM day_accept ORDER BY day;
	    SELECT path, head, position, last_time FROM source ORDER BY id;
	    SELECT * FROM source_mark ORDER BY 1, 2;
	    PRAGMA foreign_key_check; PRAGMA integrity_check;"
}

@test "a refusal is stored with its address, zone, hostid, hostinfo, code, text and time" {
	cat >log <<-'EOF'
	Apr  2 15:05:35 mx rblsmtpd: zen.example.org blocked 192.0.2.146 Mail.Partner.PL anna
	@400000004332258437b6e1a8 rblsmtpd: 2001:DB8::7 pid 7: 553 go away
	EOF
	touch -d 2026-04-03 log
	import log
	run sqlite3 x.db "SELECT h.ip, h.name, d.name, z.name, e.hostid,
	    e.hostinfo, e.code, e.text, datetime(e.time, 'unixepoch'), e.dated,
	    e.format, e.position FROM event e JOIN host h ON h.id = e.host
	    JOIN zone z ON z.id = e.zone JOIN domain d ON d.id = h.domain"
	[ "${lines[0]}" = "192.0.2.146|mail.partner.pl|partner.pl|zen.example.org|Mail.Partner.PL|anna|||2026-04-02 15:05:35|1|columns|0" ]
}

@test "a summary tells lines, refusals, hosts, zones, skipped, span and seconds" {
	{
		refusal 1 a.example
		refusal 2 b.example
		refusal 2 b.example
		echo 'Mar  2 10:00:09 mx cron: hello'
		echo 'Mar  2 10:00:09 mx rblsmtpd: nonsense'
		echo 'rblsmtpd: 192.0.2.1 pid 7: RBLID="X"'
	} >log
	touch -d 2026-03-03 log
	run import log
	[ "$status" = 0 ]
	[[ ${lines[0]} =~ ^"6 lines read, 3 refusals, 2 hosts, 2 zones, 1 skipped, "[0-9.]+" s"$ ]]
	[ "${lines[1]}" = "from 2026-03-02 10:00 to 2026-03-02 10:00" ]
}

@test "-v shows a skipped line, its control bytes made harmless" {
	printf 'Mar  2 10:00:09 mx rblsmtpd: \033[2Jnonsense\n' >log
	run import -v log
	[ "$status" = 0 ]
	[[ $output == *"log: byte 0: skipped, of no known kind: Mar  2 10:00:09 mx rblsmtpd: ?[2Jnonsense"* ]]
}

@test "two refusals of one host in one second are two" {
	{ refusal 1 a.example; refusal 1 a.example; } >log
	import log
	[ "$(count event)" = 2 ]
	[ "$(sqlite3 x.db 'SELECT sum(tries) FROM day_sum')" = 2 ]
}

@test "importing a log again adds nothing, one that grew what is new" {
	refusal 1 a.example >log
	import log
	content x.db >before
	import log
	content x.db >after
	cmp before after
	refusal 2 a.example >>log
	import log
	[ "$(count event)" = 2 ]
	[ "$(count source)" = 1 ]
}

@test "a log imported piece by piece gives the same as in one" {
	"$GENLOG" -n 3000 -d 40 >whole
	touch -d @1768003200 whole
	rblstat import --db whole.db whole
	for size in 700 1024 1500 4096 70000 150001 222222; do
		head -c $size whole >part
		touch -d @1768003200 part
		import part
	done
	cp whole part
	touch -d @1768003200 part
	import part
	content whole.db | sed s/whole/LOG/ >want
	content x.db | sed s/part/LOG/ >got
	cmp want got
}

@test "half a line at the end waits for its other half" {
	refusal 1 a.example >log
	printf 'Mar  2 10:00:02 mx rblsmtpd: a.example blo' >>log
	import log
	[ "$(count event)" = 1 ]
	printf 'cked 192.0.2.2 - -\n' >>log
	import log
	[ "$(count event)" = 2 ]
}

@test "a renamed log is known again, its successor is another" {
	{ refusal 1 a.example; refusal 2 a.example; } >maillog
	import maillog
	refusal 3 a.example >>maillog
	mv maillog maillog.1
	refusal 4 a.example >maillog
	import maillog.1 maillog
	[ "$(count event)" = 4 ]
	[ "$(count source)" = 2 ]
}

@test "two logs that begin alike are two" {
	for i in $(seq 30); do refusal "$i" a.example; done >one
	cp one two
	for i in $(seq 30); do refusal "$i" b.example; done >>one
	for i in $(seq 30); do refusal "$i" c.example; done >>two
	import one two one
	[ "$(count event)" = 120 ]
	[ "$(count source)" = 2 ]
}

@test "an older copy of a log adds nothing" {
	for i in $(seq 50); do refusal "$i" a.example; done >log
	head -c 2000 log >copy
	import log
	run import -v copy
	[ "$status" = 0 ]
	[ "$(count event)" = 50 ]
	[[ $output == *"copy: an older copy of a log"* ]]
}

@test "a log that was truncated and written anew is read from its start" {
	for i in $(seq 40); do refusal "$i" a.example; done >log
	import log
	for i in $(seq 41 59); do refusal "$i" a.example; done >log
	import log
	[ "$(count event)" = 59 ]
}

@test "a log that has lost its end in a crash is not counted again" {
	for i in $(seq 31); do refusal "$i" a.example; done >log
	import log
	truncate -s -20 log
	echo >>log
	refusal 50 a.example >>log
	import log
	# the broken line was read when it was whole
	[ "$(sqlite3 x.db 'SELECT sum(tries) FROM day_sum')" = 32 ]
	[ "$(count source)" = 1 ]
	refusal 51 a.example >>log
	import log
	[ "$(count event)" = 33 ]
}

@test "a log whose last pages a crash filled with zeros goes on" {
	"$GENLOG" -n 3000 -d 30 >log
	import log
	was=$(count event)
	dd if=/dev/zero of=log bs=4096 count=1 conv=notrunc status=none \
	    seek=$(($(stat -c %s log) - 4096)) oflag=seek_bytes
	echo >>log
	echo 'Dec 31 10:00:00 mx rblsmtpd: a.example blocked 192.0.2.1 - -' >>log
	import log
	[ "$(count event)" = $((was + 1)) ]
	[ "$(count source)" = 1 ]
}

@test "two short logs that begin with the same line are two" {
	l='rblsmtpd: 192.0.2.1 pid'
	printf '%s 1: 451 a\n%s 2: 451 b\n%s 3: 451 c\n' "$l" "$l" "$l" >one
	printf '%s 1: 451 a\n%s 7: 451 another\n' "$l" "$l" >two
	import one two one
	[ "$(count event)" = 5 ]
	[ "$(count source)" = 2 ]
}

@test "two logs that share a long first line alone are two" {
	line=$(head -c 180 /dev/zero | tr '\0' x)
	{ echo "$line"; refusal 9 a.example; } >one
	{ echo "$line"; refusal 5 b.example; } >as-long
	{ echo "$line"; refusal 6 bb.example; } >longer
	{ echo "$line"; refusal 7 b.ex; } >shorter
	import one
	for other in as-long longer shorter; do import "$other"; done
	import one as-long longer shorter
	[ "$(count event)" = 4 ]
	[ "$(count source)" = 4 ]
}

# looks LOG... - how often an import looks into the logs
looks() {
	strace -f -o trace -e trace=pread64 rblstat import --db x.db "$@" >&2
	grep -c 'pread64(.*) = ' trace
}

@test "what has nothing new costs a few looks, however many logs begin like it" {
	"$GENLOG" -n 10000 >log
	import log
	[ "$(looks log)" -lt 100 ]
	mkdir d
	for i in $(seq 100 250); do
		{ echo 'the same first line'; refusal 1 a.example "192.0.2.$i"; } >d/$i
	done
	[ "$(looks d/*)" -lt 10000 ]
	[ "$(looks d/*)" -lt 4000 ]
	[ "$(tries)" = $(($(grep -c ' blocked ' log) + 151)) ]
}

@test "a file without a whole line is one source, however often it is read" {
	head -c 2000 /dev/zero | tr '\0' x >log
	for i in 1 2 3; do import log; done
	[ "$(count source)" = 1 ]
}

@test "zeros before a line count alike, whenever the log is read" {
	for i in $(seq 20); do refusal "$i" a.example; done >log
	import log
	head -c 50 /dev/zero >>log
	refusal 21 a.example >>log
	import log
	[ "$(count event)" = 21 ]
	rm x.db*
	import log
	[ "$(count event)" = 21 ]
}

@test "one bad file in a multilog directory does not hide the others" {
	mkdir d
	echo '@400000004332258437b6e1a8 rblsmtpd: 192.0.2.7 pid 7: 451 x' >d/current
	head -c 5000 "$(command -v rblstat)" >d/@400000004332258437b6e1a8.s
	{ cat d/current; head -c 3000 /dev/zero; } >d/@400000004332258437b6e1a9.u
	status=0
	import d 2>err || status=$?
	[ "$status" = 100 ]
	grep -q 'this is no text' err
	[ "$(count event)" = 1 ] || [ "$(count event)" = 2 ]
}

@test "a time that is still to come is skipped, and throws nothing away" {
	cat >log <<-'EOF'
	2026-03-02T10:00:00Z mx rblsmtpd: a.example blocked 192.0.2.1 - -
	Mar  2 10:00:01 mx popd: 9999999999.0 rblsmtpd: 192.0.2.2 pid 1: 553 x
	EOF
	run import log
	[[ ${lines[0]} == *" 1 refusal, "*" 1 skipped, "* ]]
}

@test "after a quiet half-year the year is still right" {
	echo 'Jan  5 10:00:00 mx rblsmtpd: a.example blocked 192.0.2.1 - -' >log
	touch -d 2025-01-05T10:00 log
	import log
	for month in Mar:03 May:05 Jul:07 Sep:09; do
		echo "${month%:*}  5 10:00:00 mx cron: tick" >>log
		touch -d 2025-${month#*:}-05T10:00 log
		import log
	done
	echo 'Nov  5 10:00:00 mx rblsmtpd: a.example blocked 192.0.2.1 - -' >>log
	touch -d 2025-11-05T10:00 log
	import log
	run sqlite3 x.db "SELECT date(time, 'unixepoch') FROM event ORDER BY id"
	[ "${lines[*]}" = "2025-01-05 2025-11-05" ]
}

@test "an older log, read later, does not rename a host" {
	echo '2026-03-02T10:00:00Z mx rblsmtpd: a.example blocked 192.0.2.1 new.example.com -' >new
	echo '2026-02-02T10:00:00Z mx rblsmtpd: a.example blocked 192.0.2.1 old.example.com -' >old
	import new old
	[ "$(sqlite3 x.db 'SELECT name FROM host')" = new.example.com ]
}

@test "once reports are sent, every refusal is kept for the next one" {
	refusal 1 a.example >log
	touch -d 2026-03-03 log
	import log
	sqlite3 x.db "INSERT INTO report (kind, sent, last_event, tries, hosts)
	    VALUES ('nightly', 1, 1, 1, 1)"
	{
		for i in $(seq 50); do refusal 2 a.example; done | sed 's/Mar/Jan/'
		yes 'Jan  3 10:00:00 mx cron: nothing of interest to us in this line' |
		    head -n 1100000
		refusal 3 a.example
	} >big
	touch -d 2026-11-03 big
	import big
	[ "$(count event)" = 52 ]
}

@test "a renamed log is finished under its new name, unasked" {
	{ refusal 1 a.example; refusal 2 a.example; } >mail.log
	import mail.log
	refusal 3 a.example >>mail.log
	mv mail.log mail.log.1
	refusal 4 a.example >mail.log
	refusal 5 a.example >mail.log.2
	run import mail.log
	[ "$status" = 0 ]
	[ "$(count event)" = 4 ]
	mv mail.log mail.log-20260302
	refusal 6 b.example >mail.log
	refusal 7 b.example >>mail.log-20260302
	import mail.log
	[ "$(count event)" = 6 ]
}

@test "a hole of zero bytes, as truncating leaves, is passed over" {
	truncate -s 700000 log
	refusal 1 a.example >>log
	refusal 2 a.example >>log
	import log
	[ "$(count event)" = 2 ]
	import log
	[ "$(count event)" = 2 ]
}

@test "zero bytes within a line hurt that line alone" {
	for i in $(seq 9); do refusal "$i" a.example; done >log
	printf 'Mar  2 10:00:09 mx rblsmtpd: a.example blocked \0 - -\n' >>log
	refusal 10 a.example >>log
	run import log
	[ "$status" = 0 ]
	[[ ${lines[0]} == *" 10 refusals, "*" 1 skipped, "* ]]
}

@test "a line of 10 MB is skipped in bounded memory, and the rest is read" {
	{
		refusal 1 a.example
		printf 'Mar  2 10:00:02 mx rblsmtpd: a.example blocked '
		head -c 10000000 /dev/zero | tr '\0' x
		echo
		refusal 3 a.example
	} >log
	# a sanitizer reserves address space without end
	nm "$(command -v rblstat)" | grep -q __asan || ulimit -v 400000
	run import log
	[ "$status" = 0 ]
	[[ ${lines[0]} == "3 lines read, 2 refusals, "*" 1 skipped, "* ]]
}

@test "columns may be followed by any number of pairs" {
	{
		printf 'Mar  2 10:00:02 mx rblsmtpd: a.example blocked 192.0.2.1 - -'
		for i in $(seq 5000); do printf ' a=b'; done
		echo
	} >log
	import log
	[ "$(count event)" = 1 ]
}

@test "a multilog directory is read, oldest first, through a real rotation" {
	mkdir d
	for round in 1 2 3; do
		"$GENLOG" -f multilog -n 2000 -s $round -b $((1770000000 + round * 86400)) \
		    -d 1 | multilog s50000 n20 ./d
		import d
	done
	[ "$(ls d/@*.s | wc -l)" -gt 3 ]
	want=$(cat d/@* d/current | grep -c 'rblsmtpd: ')
	[ "$(count event)" = "$want" ]
	import d
	[ "$(count event)" = "$want" ]
	[ "$(sqlite3 x.db 'SELECT count(DISTINCT dated), max(dated) FROM event')" = '1|0' ]
}

@test "logs that multilog deleted unread are told, and no others" {
	mkdir d
	"$GENLOG" -f multilog -n 300 | multilog s5000 n3 ./d
	run import d
	[[ $output != *"possible gap"* ]]
	run import d
	[[ $output != *"possible gap"* ]]
	"$GENLOG" -f multilog -n 900 -s 2 -b 1770000000 | multilog s5000 n3 ./d
	run import d
	[ "$status" = 0 ]
	[[ $output == *"d: possible gap from 20"*" to 20"*": what was read last is gone"* ]]
	run import d
	[[ $output != *"possible gap"* ]]
}

@test "a log that multilog closed gives its last line even without a newline" {
	mkdir d
	printf '@400000004332258437b6e1a8 rblsmtpd: 192.0.2.7 pid 7: 451 x' \
	    >d/@400000004332258437b6e1a8.u
	import d
	[ "$(count event)" = 1 ]
	import d
	[ "$(count event)" = 1 ]
}

@test "a log over New Year gets two years" {
	cat >log <<-'EOF'
	Dec 30 10:00:00 mx rblsmtpd: a.example blocked 192.0.2.1 - -
	Jan  2 10:00:00 mx rblsmtpd: a.example blocked 192.0.2.1 - -
	EOF
	touch -d 2026-01-02T12:00 log
	import log
	run sqlite3 x.db "SELECT date(time, 'unixepoch') FROM event ORDER BY id"
	[ "$output" = "2025-12-30"$'\n'"2026-01-02" ]
}

@test "a late line does not take its neighbours into another year" {
	cat >log <<-'EOF'
	Dec 30 10:00:00 mx rblsmtpd: a.example blocked 192.0.2.1 - -
	Jan  1 00:00:01 mx rblsmtpd: a.example blocked 192.0.2.1 - -
	Dec 31 23:59:58 mx rblsmtpd: a.example blocked 192.0.2.1 - -
	Jan  1 00:00:05 mx rblsmtpd: a.example blocked 192.0.2.1 - -
	EOF
	touch -d 2026-01-02T12:00 log
	import log
	run sqlite3 x.db "SELECT strftime('%Y', time, 'unixepoch') FROM event ORDER BY id"
	[ "${lines[*]}" = "2025 2026 2025 2026" ]
}

@test "the year is that of the name, or of --year, where the admin says so" {
	refusal 1 a.example >maillog-20240315
	import maillog-20240315
	refusal 2 a.example >log
	import --year 2019 log
	run sqlite3 x.db "SELECT strftime('%Y', time, 'unixepoch') FROM event ORDER BY id"
	[ "${lines[*]}" = "2024 2019" ]
}

@test "the admin tells which list a text is of; nothing is guessed" {
	cat >log <<-'EOF'
	@40000000690107290607f303 rblsmtpd: 192.0.2.1 pid 7: 451 http://www.spamhaus.org/query/bl?ip=192.0.2.1
	@40000000690107290607f303 rblsmtpd: 192.0.2.1 pid 7: 451 http://www.spamcop.net/w3m?192.0.2.1
	@40000000690107290607f303 rblsmtpd: 192.0.2.1 pid 7: 451 something else
	@40000000690107290607f303 rblsmtpd: 192.0.2.1 pid 7 bl.example: 451 see spamhaus.org
	EOF
	import --zones 'spamhaus.org=Zen.Spamhaus.org, spamcop=bl.spamcop.net' log
	run sqlite3 x.db "SELECT coalesce(z.name, '-') FROM event e
	    JOIN zone z ON z.id = e.zone ORDER BY e.id"
	[ "${lines[*]}" = "zen.spamhaus.org bl.spamcop.net - bl.example" ]
}

@test "where nothing was refused it is told how to see why" {
	echo 'Feb  3 04:05:06 mx sshd[7]: Server listening on port 22.' >log
	run import log
	[ "${lines[1]}" = "no refusals: rblstat explain -v <LOG tells what each line is instead" ]
	run import log
	[ "${#lines[@]}" = 1 ]
}

@test "a refusal without any time is dated by its file, and that is said" {
	echo 'rblsmtpd: 192.0.2.7 pid 7: 451 x' >log
	touch -d 2026-02-03T04:05:06 log
	run import log
	[[ $output == *"1 without any time"* ]]
	[ "$(sqlite3 x.db "SELECT datetime(time, 'unixepoch'), dated FROM event")" = "2026-02-03 04:05:06|2" ]
}

@test "a local time with its year has nothing that must be worked out" {
	echo '2026-02-03 04:05:06 H=[192.0.2.7] F=<a@b.example> rejected RCPT <c@d.example>: 192.0.2.7 is in a black list at bl.example' >log
	run import log
	[[ $output == *"1 refusal,"* && $output != *"worked out"* ]]
	[ "$(sqlite3 x.db "SELECT datetime(time, 'unixepoch'), dated FROM event")" = "2026-02-03 04:05:06|0" ]
}

@test "killed at any moment and started again, an import gives the same" {
	"$GENLOG" -n 200000 -r 80 -a 10000 -d 60 >log
	touch -d @1770000000 log
	rblstat import --db want.db log
	content want.db >want
	killed=0
	for delay in 0.03 0.06 0.1 0.2 0.3 0.45 0.6 0.8 1.0 1.3; do
		rm -f x.db*
		killed_after $delay rblstat import --db x.db log
		import log >/dev/null
		content x.db >got
		cmp want got
	done
	[ $killed -ge 4 ]
}

@test "a large log with few refusals is read in pieces, too" {
	{ refusal 1 a.example; yes 'some other line' |
	    head -c 150000000; echo; refusal 2 a.example; } >log
	# killed behind 100 MB, and the looks that the calendar takes
	strace -f -qq -o /dev/null -e trace=pread64 \
	    -e inject=pread64:signal=KILL:when=4496 -P "$PWD/log" \
	    rblstat import --db x.db log >/dev/null 2>&1 || true
	[ "$(sqlite3 x.db 'SELECT position FROM source')" -gt 60000000 ]
	[ "$(count event)" = 1 ]
	import log
	[ "$(count event)" = 2 ]
}

@test "killed at every kind of write, an import gives the same" {
	"$GENLOG" -n 20000 -a 2000 -d 10 >log
	touch -d @1770000000 log
	rblstat import --db want.db log
	content want.db >want
	for call in pwrite64 fdatasync ftruncate unlink; do
		for n in 1 2 5 20 60; do
			rm -f x.db*
			strace -f -qq -o /dev/null -e trace=$call \
			    -e inject=$call:signal=KILL:when=$n \
			    rblstat import --db x.db log >/dev/null 2>&1 || true
			import log >/dev/null
			content x.db >got
			cmp want got
		done
	done
}

@test "two imports of one log at once give what one gives" {
	"$GENLOG" -n 300000 -r 90 -a 20000 -d 60 >log
	touch -d @1770000000 log
	rblstat import --db want.db log
	content want.db >want
	rblstat import --db x.db log >/dev/null 3>&- &
	one=$!
	rblstat import --db x.db log >/dev/null 3>&- &
	two=$!
	wait $one
	wait $two
	content x.db >got
	cmp want got
}

@test "sums and single events agree" {
	"$GENLOG" -n 5000 -d 20 >log
	touch -d @1770000000 log
	import log
	[ "$(sqlite3 x.db 'SELECT sum(tries) FROM day_sum')" = "$(count event)" ]
	[ "$(sqlite3 x.db 'SELECT sum(tries) FROM month_by_zone')" = "$(count event)" ]
	[ "$(count event)" = "$(grep -c ' blocked ' log)" ]
	[ "$(count stale_month)" = 1 ]
}

@test "old single events go, their sums stay" {
	"$GENLOG" -n 150000 -r 90 -a 500 -d 300 >log
	touch -d @1792000000 log
	import --keep-events 10d log >/dev/null
	refused=$(grep -c ' blocked ' log)
	[ "$(sqlite3 x.db 'SELECT sum(tries) FROM day_sum')" = "$refused" ]
	[ "$(count event)" = 100000 ]
}

# --- bad input: one line, an exit code, nothing written ---

# refuse CODE TEXT COMMAND... - fails so, in one line on stderr
refuse() {
	code=$1 text=$2
	shift 2
	status=0
	"$@" >out 2>err || status=$?
	[ "$status" = "$code" ] || { cat err; return 1; }
	[ "$(wc -l <err)" = 1 ] || { cat err; return 1; }
	[[ $(cat err) == *"$text"* ]] || { cat err; return 1; }
}

@test "a log that is not there leaves no database" {
	refuse 100 "open log none: No such file or directory" import none
	[ ! -e x.db ]
}

@test "a log that is not there does not keep the others from being read" {
	refusal 1 a.example >log
	refuse 100 "open log none" import none log
	[ "$(count event)" = 1 ]
}

@test "a directory in which multilog has not written is refused" {
	mkdir d
	touch d/mail.log
	refuse 100 "d: multilog has not written in this directory" import d
	[ ! -e x.db ]
}

@test "a tar archive is refused, compressed or not" {
	refusal 1 a.example >log
	for format in ustar gnu pax; do
		tar --format="$format" -cf logs.tar log
		refuse 100 "logs.tar: a tar archive, not a log" import logs.tar
		gzip -kf logs.tar
		refuse 100 "logs.tar.gz: a tar archive, not a log" \
		    import logs.tar.gz
	done
}

@test "a binary file and a FIFO are refused" {
	head -c 5000 "$(command -v rblstat)" >binary
	refuse 100 "binary: this is no text" import binary
	mkfifo fifo
	refuse 100 "fifo: no regular file" import fifo
	[ ! -e x.db ]
}

@test "an empty log is fine" {
	: >log
	run import log
	[ "$status" = 0 ]
	[[ ${lines[0]} == "0 lines read, 0 refusals, "* ]]
}

@test "a file that is no database is left alone" {
	refusal 1 a.example >log
	echo 'not a database, but somebody wants to keep it' >x.db
	cp x.db kept
	refuse 100 "file is not a database" import log
	cmp x.db kept
	refuse 100 "file is not a database" rblstat hosts --db x.db
}

@test "another program's database and one of a newer rblkit are left alone" {
	refusal 1 a.example >log
	sqlite3 other.db 'CREATE TABLE t (a)'
	cp other.db kept
	refuse 100 "no database of rblkit" rblstat import --db other.db log
	cmp other.db kept
	import log
	sqlite3 x.db 'PRAGMA user_version = 99'
	refuse 100 "newer rblkit" import log
	refuse 100 "newer rblkit" rblstat zones --db x.db
}

@test "a directory that may not be written to is refused" {
	[ "$(id -u)" = 0 ] || skip "needs root, to be nobody"
	refusal 1 a.example >log
	chmod 755 . .. ../..
	refuse 100 "unable to open database file" \
	    setpriv --reuid 65534 --clear-groups "$(command -v rblstat)" \
	    import --db "$PWD/x.db" log
	[ ! -e x.db ]
}

@test "a full disk loses nothing" {
	[ "$(id -u)" = 0 ] || skip "needs root, to mount"
	mkdir small
	mount -t tmpfs -o size=400k tmpfs small || skip "cannot mount a tmpfs"
	"$GENLOG" -n 30000 -r 80 >log
	status=0
	rblstat import --db small/x.db log >out 2>err || status=$?
	cp small/x.db* . || true
	umount small
	[ "$status" = 111 ]
	[ "$(wc -l <err)" = 1 ]
	import log
	[ "$(count event)" = "$(grep -c ' blocked ' log)" ]
}

@test "wrong use is told in one line" {
	refuse 100 "import: name the logs" rblstat import
	refuse 100 "frobnicate: no such command" rblstat frobnicate
	refuse 100 "say what to do" rblstat
	refuse 100 "no such flag" rblstat hosts --colour
	refuse 100 'the flag for "year" means nothing here' rblstat hosts --year 2020
	refuse 100 'year: "20" is no whole number' import --year 20 log
	refuse 100 'zones: "x" is no pair' import --zones x log
	refuse 100 'keep_events: "x" is no number of days' import --keep-events x log
}
