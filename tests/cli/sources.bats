#!/usr/bin/env bats
# rblstat import: logs as they are found - rotated, compressed, piped

load killed

GENLOG=$BUILD/bench/genlog

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG TMPDIR
	export TZ=UTC
}

teardown() {
	if mountpoint -q small; then umount small; fi
}

# refusal N ZONE - a line of the syslog patch
refusal() {
	printf 'Mar  2 10:00:%02d mx rblsmtpd: %s blocked 192.0.2.%d mx%d.example.pl -\n' \
	    "$1" "$2" "$1" "$1"
}

import() {
	rblstat import --db x.db "$@"
}

# gaps - those that the database knows, one a line
gaps() {
	sqlite3 x.db "SELECT log, datetime(first, 'unixepoch'),
	    datetime(last, 'unixepoch') FROM gap ORDER BY id"
}

# count TABLE - of its rows
count() {
	sqlite3 x.db "SELECT count(*) FROM $1"
}

# tries - all that the sums have counted
tries() {
	sqlite3 x.db 'SELECT coalesce(sum(tries), 0) FROM day_sum'
}

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

# --- compressed logs ---

@test "a log is the same log when it is compressed, by whatever, and is read once" {
	"$GENLOG" -n 3000 >whole
	for tool in gzip bzip2 xz zstd lz4; do
		rm -f x.db* maillog*
		head -n 1000 whole >maillog
		import maillog
		head -n 2000 whole >maillog
		$tool -qc maillog >maillog.1.gz # its name says nothing
		import maillog.1.gz
		$tool -qc whole >maillog.2
		import maillog.2
		cp whole maillog.3
		import maillog.3 maillog.2 maillog
		[ "$(count event)" = "$(grep -c ' blocked ' whole)" ]
		[ "$(count source)" = 1 ]
	done
}

@test "a compressed log and an uncompressed one leave the same in the database" {
	"$GENLOG" -n 5000 -d 400 >log
	touch -d @1770000000 log
	gzip -k log
	for name in log log.gz; do
		rblstat import --db "$name.db" "$name" >/dev/null
		sqlite3 "$name.db" 'SELECT * FROM event; SELECT * FROM day_sum;
		    SELECT position, last_time FROM source;
		    SELECT * FROM source_mark' >"$name.txt"
	done
	cmp log.txt log.gz.txt
}

@test "the year of a compressed log is that of the log, however late it was copied" {
	refusal 1 a.example >log
	touch -d 2019-03-03 log
	gzip log
	cat log.gz >copy
	import copy
	[ "$(sqlite3 x.db "SELECT date(time, 'unixepoch') FROM event")" = 2019-03-02 ]
}

@test "the last line of a compressed log counts, even without a newline" {
	{ refusal 1 a.example; refusal 2 a.example | tr -d '\n'; } >log
	import log
	[ "$(count event)" = 1 ]
	gzip log
	import log.gz
	[ "$(count event)" = 2 ]
	import log.gz
	gunzip log.gz
	import log
	[ "$(count event)" = 2 ]
}

@test "members of a compressed log are one log, and what trails is no part of it" {
	{ refusal 1 a.example | gzip; refusal 2 a.example | gzip; } >log.gz
	echo 'what a tape left here' >>log.gz
	head -c 5000 /dev/zero >>log.gz
	import log.gz
	[ "$(count event)" = 2 ]
}

@test "of a compressed log that is not whole yet nothing is read, of others all" {
	"$GENLOG" -n 3000 >log
	refusal 1 a.example >other
	for tool in gzip bzip2 xz zstd lz4; do
		$tool -qkc log >whole
		size=$(stat -c %s whole)
		for cut in 15 200 $((size / 2)) $((size - 9)) $((size - 1)); do
			rm -f x.db*
			head -c "$cut" whole >log.x
			refuse 111 "log.x: its end is missing" import log.x other
			[ "$(count event)" = 1 ]
		done
		import whole
		[ "$(count event)" = $((1 + $(grep -c ' blocked ' log))) ]
	done
}

@test "a damaged compressed log is told, and nothing of it is read" {
	"$GENLOG" -n 3000 >log
	for tool in bzip2 xz zstd lz4; do
		rm -f x.db*
		$tool -qkc log >log.x
		printf 'damage, all over this place' |
		    dd of=log.x bs=1 seek=5000 conv=notrunc status=none
		refuse 100 "log.x: damaged" import log.x
		[ "$(count event)" = 0 ]
	done
}

@test "while gzip runs, the log is read that it reads" {
	"$GENLOG" -n 3000 >log.1
	gzip -c log.1 | head -c 5000 >log.1.gz
	refusal 1 a.example >log
	import log.1
	import log
	want=$(cat log log.1 | grep -c ' blocked ')
	[ "$(count event)" = "$want" ]
	gzip -f log.1
	head -c 5000 log.1.gz >half
	mv log.1.gz whole
	mv half log.1.gz
	refuse 111 "log.1.gz: its end is missing" import log
	mv whole log.1.gz
	import log
	import log.1.gz log
	[ "$(count event)" = "$want" ]
	[ "$(count source)" = 2 ]
}

@test "a compressed log that was read is known by its looks, and its content wins" {
	refusal 1 a.example | gzip -n >log.gz
	import log.gz
	ASAN_OPTIONS=detect_leaks=0 strace -f -o trace -e trace=openat rblstat import --db x.db log.gz
	grep -q 'O_TMPFILE' trace && return 1
	# the same size and age, but another file
	was=$(stat -c %y log.gz)
	refusal 2 a.example | gzip -n >new.gz
	[ "$(stat -c %s new.gz)" = "$(stat -c %s log.gz)" ]
	touch -d "$was" new.gz
	mv new.gz log.gz
	import log.gz
	[ "$(count event)" = 2 ]
	# and one that was written over in its place
	refusal 3 a.example | gzip -n >new.gz
	cat new.gz >log.gz
	import log.gz
	[ "$(count event)" = 3 ]
}

@test "a temporary file goes beside the database, or where TMPDIR says, and is gone" {
	mkdir data tmp
	refusal 1 a.example | gzip >log.gz
	ASAN_OPTIONS=detect_leaks=0 strace -f -o trace -e trace=openat rblstat import --db data/x.db log.gz
	grep -q '"data/", .*O_TMPFILE' trace
	rm data/*
	TMPDIR=tmp ASAN_OPTIONS=detect_leaks=0 strace -f -o trace -e trace=openat \
	    rblstat import --db data/x.db log.gz
	grep -q '"tmp", .*O_TMPFILE' trace
	[ -z "$(ls tmp)" ]
	TMPDIR=none refuse 100 "make a temporary file in none" import log.gz
}

@test "where files without a name cannot be made, one with a name is" {
	mkdir tmp
	refusal 1 a.example | gzip >log.gz
	TMPDIR=tmp ASAN_OPTIONS=detect_leaks=0 strace -f -o trace -e trace=openat \
	    -e inject=openat:error=EOPNOTSUPP:when=1+ -P tmp \
	    rblstat import --db x.db log.gz
	grep -q 'O_TMPFILE.*INJECTED' trace
	[ "$(count event)" = 1 ]
	[ -z "$(ls tmp)" ]
}

@test "without room to unpack, nothing is lost, and others are read" {
	[ "$(id -u)" = 0 ] || skip "needs root, to mount"
	mkdir small
	mount -t tmpfs -o size=100k tmpfs small || skip "cannot mount a tmpfs"
	"$GENLOG" -n 5000 >big
	refusal 1 a.example >other
	gzip -k big
	TMPDIR=small refuse 111 "make room there" import big.gz other
	[ "$(count event)" = 1 ]
	import big.gz
	[ "$(count event)" = $((1 + $(grep -c ' blocked ' big))) ]
}

@test "a large compressed log needs little memory" {
	yes "$(refusal 1 a.example)" | head -c 300000000 | gzip -1 >log.gz
	# a sanitizer reserves address space without end
	nm "$(command -v rblstat)" | grep -q __asan || ulimit -v 300000
	run import log.gz
	[ "$status" = 0 ]
	[[ ${lines[0]} =~ ^"4"[0-9]{6}" lines read, " ]]
}

# --- rotated sets ---

@test "whatever order the shell gives, the older log is finished first" {
	for i in 1 2 3 4; do refusal $i a$i.example >l$i; done
	zstd -qc l1 >maillog-20260301.zst
	gzip -c l2 >maillog.2.gz
	cp l3 maillog.1
	cp l4 maillog
	import maillog maillog.1 maillog.2.gz maillog-20260301.zst
	run sqlite3 x.db 'SELECT h.ip FROM event JOIN host h ON h.id = host ORDER BY event.id'
	[ "${lines[*]}" = "192.0.2.1 192.0.2.2 192.0.2.3 192.0.2.4" ]
}

@test "logs of one name come by date, by number, and last the log itself" {
	n=1
	for name in m-20251231 m-20260101.gz m.11 m.10.gz m.9 m.2 m.1 m.0 m; do
		refusal $n a.example >$name
		n=$((n + 1))
	done
	set -- m*
	import "$@"
	run sqlite3 x.db 'SELECT h.ip FROM event JOIN host h ON h.id = host ORDER BY event.id'
	[ "$(echo "${lines[*]}" | sed 's/192.0.2.//g')" = "1 2 3 4 5 6 7 8 9" ]
}

@test "logs of different names stay in the order of the command line" {
	for name in zz aa mx2.log mx10.log; do
		refusal $((${#name} + $(printf %d "'$name") % 40)) $name.example >$name
	done
	import zz aa mx10.log mx2.log
	run sqlite3 x.db "SELECT path FROM source ORDER BY id"
	[ "$(echo "${lines[*]}" | sed "s,$PWD/,,g")" = "zz aa mx10.log mx2.log" ]
}

@test "a log is finished unasked where it was rotated and compressed" {
	{ refusal 1 a.example; refusal 2 a.example; } >maillog
	import maillog
	refusal 3 a.example >>maillog
	mv maillog maillog.1
	gzip maillog.1
	refusal 4 a.example >maillog
	refusal 9 z.example | gzip >maillog.2.gz # never begun
	import maillog
	[ "$(count event)" = 4 ]
	refusal 5 a.example >>maillog
	mv maillog maillog-20260303
	xz maillog-20260303
	refusal 6 a.example >maillog
	import maillog
	[ "$(count event)" = 6 ]
	[ "$(count source)" = 3 ]
}

@test "through real rotations with compression every line is counted once" {
	cat >conf <<-EOF
	"$PWD/maillog" {
		rotate 20
		compress
		delaycompress
		missingok
		create
	}
	EOF
	: >all
	for round in $(seq 12); do
		"$GENLOG" -n 200 -s "$round" -b $((1770000000 + round * 9000)) \
		    -d 1 >part
		cat part >>all
		head -n 120 part >>maillog
		if ((round % 3)); then import maillog; fi
		tail -n +121 part >>maillog
		/usr/sbin/logrotate -f -s "$PWD/state" conf
	done
	import maillog
	import maillog*
	import maillog*
	[ "$(count event)" = "$(grep -c ' blocked ' all)" ]
}

@test "what multilog hands to gzip is read once" {
	mkdir d
	for round in 1 2 3; do
		"$GENLOG" -f multilog -n 1000 -s $round \
		    -b $((1770000000 + round * 86400)) -d 1 |
		    multilog s30000 n30 '!gzip' ./d
		import d
	done
	[ "$(ls d/@*.s | wc -l)" -gt 3 ]
	want=$({ zcat -f d/@*; cat d/current; } | grep -c 'rblsmtpd: ')
	[ "$(count event)" = "$want" ]
	import d
	[ "$(count event)" = "$want" ]
}

# --- standard input ---

@test "what comes by a pipe is the log that it is of" {
	"$GENLOG" -n 3000 >log
	want=$(grep -c ' blocked ' log)
	head -n 1000 log | import -
	gzip -c log | import -
	import log
	zcat -f log | import -
	import - <log
	[ "$(count event)" = "$want" ]
	[ "$(count source)" = 1 ]
}

@test "half a line at the end of a pipe waits for its other half" {
	{ refusal 1 a.example; refusal 2 a.example; } >log
	head -c 100 log | import - 2>err
	[ "$(cat err)" = "rblstat: -: its last line has no newline, so it was left out; give it all again, with one" ]
	[ "$(count event)" = 1 ]
	import - <log 2>err
	[ "$(count event)" = 2 ]
	import - </dev/null 2>>err
	[ ! -s err ]
	refusal 3 a.example | tr -d '\n' | import - 2>err
	grep -q 'has no newline' err
}

# dated LOG - the same with stamps that have their year
dated() {
	sed -E 's/^([A-Z][a-z]{2}) ( ?[0-9]+) ([0-9:]{8})/2025-03-02T\3Z/' "$1"
}

@test "a pipe whose lines have the year is read as it comes" {
	"$GENLOG" -n 60000 -r 50 >log
	dated log >whole
	want=$(grep -c ' blocked ' whole)
	mkfifo pipe
	rblstat import --db x.db - <pipe >out 3>&- &
	pid=$!
	{
		head -c 2000000 whole
		for _ in $(seq 100); do
			[ "$(sqlite3 x.db 'SELECT max(position) FROM source' \
			    2>/dev/null)" -gt 1900000 ] && break
			sleep 0.1
		done 2>/dev/null
		sqlite3 x.db 'SELECT max(position) FROM source' >meanwhile
		tail -c +2000001 whole
	} >pipe
	wait $pid
	[ "$(cat meanwhile)" -gt 1900000 ]
	[ "$(cat meanwhile)" -le 2000000 ]
	[ "$(tries)" = "$want" ]
	# and known again, by a pipe as well
	cat whole | import -v - >out 2>&1
	[ "$(grep -c 'older copy' out)" = 0 ]
	refusal 1 a.example >one
	{ cat whole; dated one; } >grown
	cat grown | import -
	import grown whole
	[ "$(tries)" = $((want + 1)) ]
	[ "$(count source)" = 1 ]
	head -c 1000000 whole | import -v - >out 2>&1
	grep -q 'older copy' out
	[ "$(tries)" = $((want + 1)) ]
}

@test "a pipe that ends within a line that has the year says so once" {
	"$GENLOG" -n 30000 >log
	dated log | head -c 1000010 | import - 2>err
	[ "$(wc -l <err)" = 1 ]
	grep -q 'has no newline' err
}

@test "an import of a pipe, killed, is simply done again" {
	"$GENLOG" -n 300000 -r 80 -a 5000 >log
	for delay in 0.1 0.3 0.6 1; do
		rblstat import --db x.db - <log >/dev/null 3>&- &
		pid=$!
		sleep $delay
		kill -9 $pid 2>/dev/null || true
		wait $pid || true
	done
	cat log | import -
	[ "$(tries)" = "$(grep -c ' blocked ' log)" ]
	rm x.db*
	dated log >whole
	for delay in 0.1 0.3 0.6 1; do
		cat whole | { rblstat import --db x.db - >/dev/null 3>&- & echo $! >pid; wait; } &
		sleep $delay
		kill -9 "$(cat pid)" 2>/dev/null || true
		wait || true
	done
	cat whole | import -
	[ "$(tries)" = "$(grep -c ' blocked ' log)" ]
	[ "$(count source)" = 1 ]
}

# --- the journal ---

REMOTE=/usr/lib/systemd/systemd-journal-remote

# journal DIRECTORY FROM TO - have its journal hold refusals with these numbers
journal() {
	"$PYTHON" - "$2" "$3" >entries <<-'PY'
	import struct, sys
	first, last = map(int, sys.argv[1:])
	out = sys.stdout.buffer
	for i in range(first, last + 1):
	    fields = {"__REALTIME_TIMESTAMP": 1772445600000000 + i * 60000000,
	        "__MONOTONIC_TIMESTAMP": 1000 + i, "_BOOT_ID": "01" * 16,
	        "_HOSTNAME": "mx", "SYSLOG_IDENTIFIER": "rblsmtpd", "_PID": 77}
	    for name, value in fields.items():
	        out.write(f"{name}={value}\n".encode())
	    text = f"a.example blocked 192.0.2.{i} mx{i}.example.pl -".encode()
	    if i % 4 == 3:  # what is no text, or has two lines, comes so
	        text = text[:-1] + b"\xff\nrblsmtpd: x"
	    out.write(b"MESSAGE\n" + struct.pack("<Q", len(text)) + text + b"\n\n")
	PY
	mkdir -p "$1"
	"$REMOTE" -o "$1/system.journal" entries 2>/dev/null
}

@test "the journal is read from where it was read to" {
	journal j 1 4
	import journal:j
	[ "$(count event)" = 3 ]
	run import journal:j
	[[ ${lines[0]} == "0 lines read, "* ]]
	journal j 5 6
	run import -v journal:j
	[[ $output != *"possible gap"* ]]
	[ "$(count event)" = 5 ]
	[ "$(sqlite3 x.db "SELECT datetime(max(time), 'unixepoch') FROM event")" = "2026-03-02 10:06:00" ]
	[ "$(count source)" = 1 ]
}

@test "what is no text in the journal, or two lines, forges none" {
	journal j 3 3
	run import -v journal:j
	[[ $output == *"skipped, of no known kind: 2026-03-02T10:03:00Z mx rblsmtpd[77]: a.example blocked 192.0.2.3 mx3.example.pl ? rblsmtpd: x"* ]]
	[[ $output == *"1 line read, 0 refusals, "* ]]
}

@test "what a service prints is read as multilog would read it" {
	printf '%s\n' __REALTIME_TIMESTAMP=1772445600000000 \
	    __MONOTONIC_TIMESTAMP=1 _BOOT_ID=01010101010101010101010101010101 \
	    _HOSTNAME=mx SYSLOG_IDENTIFIER=tcpserver _TRANSPORT=stdout \
	    'MESSAGE=rblsmtpd: 192.0.2.1 pid 7: 451 http://example.org/' '' \
	    >entries
	mkdir j
	"$REMOTE" -o j/system.journal entries 2>/dev/null
	import journal:j
	[ "$(sqlite3 x.db 'SELECT format, code FROM event')" = "classic|451" ]
}

@test "entries that the journal threw away unread are told, once" {
	journal j 1 2
	import journal:j
	rm -r j
	journal j 8 9
	run import journal:j
	[ "$status" = 0 ]
	[[ $output == *"journal:j: possible gap from 2026-03-02 10:02 to 2026-03-02 10:08"* ]]
	[ "$(count event)" = 4 ]
	run import journal:j
	[[ $output != *"possible gap"* ]]
	[ "$(count event)" = 4 ]
	[ "$(gaps)" = "journal:j|2026-03-02 10:02:00|2026-03-02 10:08:00" ]
}

@test "entries that were copied to another file of the journal are the same" {
	journal j 1 2
	import journal:j
	journal j 4 5
	journalctl --directory=j -o export >all
	rm -r j
	mkdir j
	"$REMOTE" -o j/copy.journal all 2>/dev/null
	run import journal:j
	[[ $output != *"possible gap"* ]]
	[ "$(count event)" = 4 ]
}

@test "an import of the journal, killed or twice at once, counts each once" {
	mkdir j
	"$PYTHON" - >big <<-'PY'
	for i in range(60000):
	    print(f"__REALTIME_TIMESTAMP={1772445600000000 + i * 1000}",
	        f"__MONOTONIC_TIMESTAMP={i}", "_BOOT_ID=" + "01" * 16,
	        "_HOSTNAME=mx", "SYSLOG_IDENTIFIER=rblsmtpd",
	        f"MESSAGE=a.example blocked 192.0.2.{i % 250} - -" + " a=b" * 30,
	        "", sep="\n")
	PY
	"$REMOTE" -o j/system.journal big 2>/dev/null
	# the gap before many entries is told once, too
	journal other 1 1
	ln -s other link
	rblstat import --db gap.db journal:link
	sqlite3 gap.db 'UPDATE source SET last_time = 1000000000'
	ln -sfn j link
	rblstat import --db gap.db journal:link 2>err
	[ "$(grep -c 'possible gap' err)" = 1 ]
	[ "$(sqlite3 gap.db 'SELECT count(*) FROM gap')" = 1 ]
	for delay in 0.1 0.3 0.5 0.8; do
		killed_after $delay rblstat import --db x.db journal:j
	done
	rblstat import --db x.db journal:j >/dev/null 3>&- &
	pid=$!
	import journal:j
	wait $pid
	[ "$(tries)" = 60000 ]
}

@test "a journalctl that is not there, or fails, is told, and others are read" {
	refusal 1 a.example >log
	refuse 111 "journal:none: journalctl has failed: Failed to open none: No such" \
	    import journal:none log
	[ "$(count event)" = 1 ]
	refuse 111 "read journal:: start journalctl: No such file or directory" \
	    env PATH=/none "$(command -v rblstat)" import --db x.db journal:
}

# --- gaps ---

@test "a rotated log that went away unread is told, once" {
	{ refusal 1 a.example; refusal 2 a.example; } >maillog
	touch -d 2026-03-02T12:00 maillog
	import maillog
	refusal 3 a.example >>maillog
	rm maillog
	sed 's/Mar  2/Mar  5/' >maillog <<<"$(refusal 4 a.example)"
	touch -d 2026-03-05T12:00 maillog
	run import maillog
	[ "$status" = 0 ]
	[[ $output == *"maillog: possible gap from 2026-03-02 10:00 to 2026-03-05 10:00"* ]]
	run import maillog
	[[ $output != *"possible gap"* ]]
	[ "$(gaps)" = "$PWD/maillog|2026-03-02 10:00:02|2026-03-05 10:00:04" ]
}

@test "what is read after a gap is counted together with the gap, or not at all" {
	refusal 1 a.example >maillog
	touch -d 2026-03-02T12:00 maillog
	import maillog
	rm maillog
	sed 's/Mar  2/Mar  5/' >maillog <<<"$(refusal 4 a.example)"
	touch -d 2026-03-05T12:00 maillog
	sqlite3 x.db "CREATE TRIGGER full BEFORE INSERT ON gap
	    BEGIN SELECT raise(ABORT, 'full'); END"
	run import maillog
	[ "$status" -ge 100 ]
	[[ $output != *"possible gap"* ]]
	[ "$(tries)" = 1 ]
	[ "$(count source)" = 1 ]
	sqlite3 x.db 'DROP TRIGGER full'
	run import maillog
	[ "$status" = 0 ]
	[[ $output == *"possible gap from 2026-03-02 10:00 to 2026-03-05 10:00"* ]]
	[ "$(tries)" = 2 ]
	[ "$(gaps)" = "$PWD/maillog|2026-03-02 10:00:01|2026-03-05 10:00:04" ]
}

@test "a gap is told although a log after it cannot be read" {
	mkdir d
	"$GENLOG" -f multilog -n 300 | multilog s5000 n3 ./d
	import d
	rm d/*
	"$GENLOG" -f multilog -n 300 -s 2 -b 1770000000 | multilog s5000 n3 ./d
	rm d/current
	mkdir d/current
	run import d
	[ "$status" -ge 100 ]
	[[ $output == *"d: possible gap from 20"* ]]
	[ "$(count gap)" = 1 ]
}

@test "there is no gap while the log that was read last is there" {
	for day in 2 3 4 5 6; do
		{ refusal 1 a.example; refusal 2 a.example; } |
		    sed "s/Mar  2/Mar  $day/" >maillog
		touch -d "2026-03-0$day 12:00" maillog
		run import maillog
		[[ $output != *"possible gap"* ]]
		rm -f maillog.1.xz
		mv maillog maillog.1
		if ((day % 2)); then xz maillog.1; fi
	done
	[ "$(tries)" = 10 ]
	# another log whose name only begins alike was never of this one
	refusal 9 b.example >maillog.err
	rm x.db*
	import maillog.err
	sed 's/Mar  2/Mar  9/' >maillog <<<"$(refusal 8 a.example)"
	run import maillog
	[[ $output != *"possible gap"* ]]
}

# --- whoever watches ---

# watched WIDTH LOG... - what an import on a terminal shows that takes seconds,
# behind the thousands of looks that the calendar takes
watched() {
	ASAN_OPTIONS=detect_leaks=0 \
	    "$PYTHON" "$BATS_TEST_DIRNAME/terminal.py" "$1" \
	    strace -f -o /dev/null -e trace=pread64 \
	    -e inject=pread64:delay_enter=60000:when=4097+ -P "$PWD/log" \
	    rblstat import --db x.db "${@:2}"
}

@test "on a terminal, long work tells how far it is: bytes, rate, time left" {
	"$GENLOG" -n 50000 >log
	watched 80 log >shown
	tr '\r' '\n' <shown >lines
	grep -Eq '^log: [0-9.]+ of 5\.[0-9] MB, [0-9]+ %, [0-9.]+ MB/s, [0-9]+ s left *$' lines
	# the line is taken away, and no colour or other sequence is used
	grep -Eq '^ +$' lines
	grep -q $'\033' shown && return 1
	grep -Eq '^50000 lines read' lines
}

@test "a narrow terminal gets a line that fits" {
	"$GENLOG" -n 50000 >log
	watched 20 log | tr '\r' '\n' >lines
	grep -Eq '^log: [0-9.]+ of 5' lines
	[ "$(sed '/lines read/,$d' lines | awk '{ print length }' | sort -n | tail -1)" -le 19 ]
}

@test "short work, and work that nobody watches, tells nothing of itself" {
	refusal 1 a.example >log
	"$PYTHON" "$BATS_TEST_DIRNAME/terminal.py" 80 \
	    rblstat import --db x.db log >shown
	grep -q 'MB/s' shown && return 1
	"$GENLOG" -n 50000 >log
	ASAN_OPTIONS=detect_leaks=0 strace -f -o /dev/null -e trace=pread64 \
	    -e inject=pread64:delay_enter=60000:when=4097+ -P "$PWD/log" \
	    rblstat import --db y.db log >out 2>err
	[ ! -s err ]
}

# --- trouble with the database ---

# finishes LOG - an import of the log gives the same as if nothing had been
finishes() {
	import "$1"
	[ "$(tries)" = "$(grep -c ' blocked ' "$1")" ]
	[ "$(sqlite3 x.db 'PRAGMA integrity_check; PRAGMA foreign_key_check')" = ok ]
}

@test "however full the disk is, nothing is lost" {
	[ "$(id -u)" = 0 ] || skip "needs root, to mount"
	"$GENLOG" -n 30000 -r 80 -a 9000 >log
	mkdir small
	failed=0
	for size in 4 40 100 300 700 1500 3000 9000; do
		rm -f x.db*
		mount -t tmpfs -o size=${size}k tmpfs small || skip "cannot mount a tmpfs"
		status=0
		rblstat import --db small/x.db log >out 2>err || status=$?
		cp small/x.db* . || true
		umount small
		if [ "$status" != 0 ]; then
			cat err
			[ "$status" = 111 ]
			[ "$(wc -l <err)" = 1 ]
			failed=$((failed + 1))
		fi
		finishes log
	done
	[ $failed -ge 4 ]
}

@test "where files may not grow, nothing is lost, and no signal ends it" {
	"$GENLOG" -n 30000 -r 80 -a 9000 >log
	for blocks in 1 20 200 1000; do
		rm -f x.db*
		(ulimit -f $blocks && refuse 111 "database x.db" import log)
		finishes log
	done
	gzip -k log
	rm -f x.db*
	(ulimit -f 200 && refuse 111 "File too large" import log.gz)
	finishes log
}

@test "a database on a read-only file system is left alone, and read" {
	[ "$(id -u)" = 0 ] || skip "needs root, to mount"
	mkdir small
	mount -t tmpfs tmpfs small || skip "cannot mount a tmpfs"
	refusal 1 a.example >log
	rblstat import --db small/x.db log
	refusal 2 a.example >>log
	mount -o remount,ro small
	refuse 100 "let this user write there" rblstat import --db small/x.db log
	run rblstat hosts --db small/x.db
	[ "$status" = 0 ]
	[[ $output == *192.0.2.1* ]]
	mount -o remount,rw small
	rblstat import --db small/x.db log
	[ "$(sqlite3 small/x.db 'SELECT count(*) FROM event')" = 2 ]
}

@test "a database that somebody else keeps locked is tried again later" {
	refusal 1 a.example >log
	import log
	refusal 2 a.example >>log
	mkfifo keep
	{ echo 'BEGIN IMMEDIATE; SELECT 1;'; cat keep; } | sqlite3 x.db >locked 3>&- &
	exec 9>keep
	until [ -s locked ]; do sleep 0.05; done
	refuse 111 "another process is writing; try again later" import log
	exec 9>&-
	wait
	import log
	[ "$(count event)" = 2 ]
}

@test "an import does not wait for a reader, nor the reader for it" {
	"$GENLOG" -n 20000 >log
	head -n 5000 log >first
	import first
	was=$(count event)
	mkfifo keep
	{ echo 'BEGIN; SELECT count(*) FROM event;'; cat keep; } |
	    sqlite3 x.db >seen 3>&- &
	exec 9>keep
	until [ -s seen ]; do sleep 0.05; done
	import log
	[ "$(count event)" = "$(grep -c ' blocked ' log)" ]
	echo 'SELECT count(*) FROM event;' >&9
	exec 9>&-
	wait
	[ "$(tail -1 seen)" = "$was" ]
}

# --- which log it is ---

@test "through every way to rotate, each line is counted once" {
	for way in create 'compress\ndelaycompress' copytruncate \
	    'copytruncate\ncompress' 'dateext\ndateformat -%Y%m%d-%s\ncompress'; do
		printf '"%s/m/log" {\nrotate 30\nmissingok\n%b\n}\n' "$PWD" "$way" >conf
		rm -rf x.db* m state all
		mkdir -m 755 m
		for round in 1 2 3 4 5 6 7 8; do
			"$GENLOG" -n 150 -s "$round" \
			    -b $((1770000000 + round * 9000)) -d 1 >part
			cat part >>all
			head -n 99 part >>m/log
			if ((round % 3)); then import m/log; fi
			tail -n +100 part >>m/log
			/usr/sbin/logrotate -f -s "$PWD/state" conf
			# two dates within one second would be one name
			for f in m/log-*; do [ ! -e "$f" ] || mv "$f" "${f/%.gz/$round.gz}"; done
		done
		import m/log*
		import m/log*
		[ "$(tries)" = "$(grep -c ' blocked ' all)" ] || { echo "$way"; return 1; }
	done
}

@test "a truncated log that grew beyond its old size is another, its copy the old one" {
	l='rblsmtpd: 192.0.2.1 pid 5: 451 the same first line' # without a time
	{ echo "$l"; for i in $(seq 30); do refusal $i a.example; done; } >log
	import log
	cp log log.1
	{ echo "$l"; for i in $(seq 60); do refusal $i b.example; done; } >log
	import log
	[ "$(tries)" = 92 ]
	import log.1 log
	[ "$(tries)" = 92 ]
}

@test "a log in the place and the inode of another is another" {
	refusal 1 a.example >log
	import log
	inode=$(stat -c %i log)
	refusal 2 b.example >new
	cat new >log # as long, in the same file
	[ "$(stat -c %i log)" = "$inode" ]
	import log
	[ "$(count event)" = 2 ]
}

@test "the last line of a rotated log counts without a newline, once nobody writes" {
	refusal 1 a.example >log.1
	refusal 2 a.example | tr -d '\n' >>log.1
	refusal 3 a.example >log
	touch log.1
	import log.1 log
	[ "$(count event)" = 2 ]
	touch -d '2 days ago' log.1
	import log
	[ "$(count event)" = 3 ]
}
