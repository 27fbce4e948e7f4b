#!/usr/bin/env bats
# rblstat follow: what is written, once, whatever happens to the logs

bats_require_minimum_version 1.5.0

PYTHON=${PYTHON:-/usr/bin/python3}

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG NOTIFY_SOCKET
	export TZ=UTC
}

teardown() {
	if [ -s pid ]; then kill -9 "$(cat pid)" 2>/dev/null || true; fi
	if mountpoint -q small; then umount small; fi
}

# refusal N [TEXT] - a line of the stock program
refusal() {
	printf 'rblsmtpd: 192.0.2.%d pid %d: 451 %s\n' $(($1 % 250)) "$1" \
	    "${2:-blocked, see http://list.example/}"
}

# follow ARGUMENT... - in the background, until end
follow() {
	rblstat follow --db x.db "$@" 2>err 3>&- &
	echo $! >pid
	until_true grep -q following err
}

# end - by SIGTERM, with its exit status
end() {
	local pid
	pid=$(cat pid)
	kill "$pid"
	rm pid
	wait "$pid"
}

# until_true COMMAND... - wait for it, but not for ever
until_true() {
	for _ in {1..300}; do
		! "$@" 2>/dev/null || return 0
		sleep 0.05
	done
	return 1
}

# until_soon COMMAND... - the same, less long than when nothing is heard
until_soon() {
	for _ in {1..100}; do
		! "$@" 2>/dev/null || return 0
		sleep 0.05
	done
	return 1
}

# tries N - whether so many refusals are in the database
tries() {
	[ "$(sqlite3 x.db 'SELECT total(tries) FROM day_sum')" = "$1.0" ]
}

@test "what a log gets is there soon, and SIGTERM ends it well" {
	refusal 1 >log
	follow log
	tries 1
	refusal 2 >>log
	until_true tries 2
	refusal 3 >>log
	end
	[ "$(rblstat import --db x.db log | cut -d, -f2)" = " 1 refusals" ] ||
	    tries 3
	tries 3
}

@test "half a line waits for its other half" {
	refusal 1 >log
	follow log
	printf 'rblsmtpd: 192.0.2.9 pid 9: 4' >>log
	sleep 1.2
	tries 1
	printf '51 text\n' >>log
	until_true tries 2
	end
}

@test "a log may be renamed, truncated, or come late" {
	mkdir logs
	follow logs/mail
	grep -q 'logs/mail: No such file' err
	refusal 1 >logs/mail
	until_true tries 1
	until_true grep -q 'all is well again' err
	mv logs/mail logs/mail.1
	refusal 2 >>logs/mail.1
	refusal 3 >logs/mail
	until_true tries 3
	: >logs/mail
	sleep 0.7
	refusal 4 another >logs/mail
	until_true tries 4
	end
}

@test "a log that was rotated twice since it was read last is finished" {
	refusal 1 >log
	rblstat import --db x.db log >/dev/null
	refusal 2 >>log
	mv log log.2
	refusal 3 >log.1
	refusal 4 >log
	rblstat import --db x.db log
	tries 4
	# but not what is older than all that was read
	refusal 5 >log.3
	rblstat import --db x.db log
	tries 4
}

@test "multilog's rotation loses and doubles nothing" {
	mkdir d
	follow d &&
	    for i in {1..300}; do refusal "$i"; sleep 0.005; done |
	    multilog t s4096 n100 ./d
	[ "$(find d -name '@*' | wc -l)" -ge 3 ]
	until_true tries 300
	end
}

@test "SIGHUP reads the configuration again, if it is right" {
	export RBLKIT_CONFIG=$PWD/conf
	: >conf
	refusal 1 >log
	follow log
	echo 'zones = list.example=zen.example' >conf
	kill -HUP "$(cat pid)"
	until_true grep -q 'the configuration was read again' err
	refusal 2 >>log
	until_true tries 2
	[ "$(sqlite3 x.db 'SELECT count(*) FROM zone WHERE name = "zen.example"')" = 1 ]
	echo 'zonnes = x' >conf
	kill -HUP "$(cat pid)"
	until_true grep -q 'conf:1: .*zonnes.*; going on with the configuration as it was' err
	refusal 3 >>log
	until_true tries 3
	end
}

@test "a configuration that only shows to be wrong when it is used is wrong, too" {
	export RBLKIT_CONFIG=$PWD/conf
	: >conf
	refusal 1 >log
	follow log
	n=1
	said() { [ "$(grep -c 'going on with the configuration as it was' err)" = "$n" ]; }
	for wrong in 'keep_events = bogus' 'zones = nonsense' \
	    $'[format x]\nliteral = xxx\npattern = ^(?<ip>x'; do
		echo "$wrong" >conf
		kill -HUP "$(cat pid)"
		until_true said
		n=$((n + 1))
		refusal $n >>log
		until_true tries $n
	done
	end
}

@test "a log that is not there keeps nobody from tidying up" {
	refusal 1 >log
	follow none log
	sqlite3 x.db "INSERT OR IGNORE INTO stale_month VALUES (200001)"
	end
	[ "$(sqlite3 x.db 'SELECT count(*) FROM stale_month WHERE month = 200001')" = 0 ]
}

@test "a database that somebody takes away is told, and made anew" {
	refusal 1 >log
	follow log
	mkdir away
	mv x.db* away
	refusal 2 >>log
	until_true grep -q 'x.db: somebody took it away' err
	until_true tries 2
	end
}

@test "a link to a log, and a directory that is made anew, are heard of at once" {
	mkdir logs there old
	refusal 1 >there/mail
	ln -s ../there/mail logs/mail
	refusal 2 >old/mail
	follow logs/mail old/mail
	tries 2
	refusal 3 >>there/mail
	until_soon tries 3
	mv old older
	mkdir old
	refusal 4 >old/mail
	until_soon tries 4
	end
}

@test "whoever started it hears when it is ready, and when it ends" {
	"$PYTHON" -c '
import socket, sys
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind("notify")
print("listening", flush=True)
for _ in range(2):
    print(s.recv(100).decode(), flush=True)' >said 3>&- &
	echo $! >listener
	until_true grep -q listening said
	refusal 1 >log
	export NOTIFY_SOCKET=$PWD/notify
	follow log
	until_true grep -qx READY=1 said
	end
	until_true grep -qx STOPPING=1 said
}

@test "a database that somebody else has locked is waited for" {
	refusal 1 >log
	follow log
	mkfifo hold
	sqlite3 x.db <hold >held 3>&- &
	exec 7>hold
	echo 'BEGIN IMMEDIATE; SELECT 1;' >&7
	until_true test -s held
	refusal 2 >>log
	until_true grep -q 'another process is writing; .*; still following' err
	tries 1
	echo 'ROLLBACK;' >&7
	exec 7>&-
	until_true tries 2
	until_true grep -q 'all is well again' err
	end
}

@test "a full disk is waited for" {
	[ "$(id -u)" = 0 ] || skip "needs root, to mount"
	mkdir small
	mount -t tmpfs -o size=600k tmpfs small || skip "cannot mount a tmpfs"
	refusal 1 >log
	rblstat follow --db small/x.db log 2>err 3>&- &
	echo $! >pid
	until_true grep -q following err
	head -c 10M /dev/zero >small/filler || true
	for i in {2..2000}; do refusal "$i"; done >>log
	until_true grep -q 'make room on its disk.*still following' err
	rm small/filler
	until_true grep -q 'all is well again' err
	# it is well with the first piece of them
	all_counted() {
		[ "$(sqlite3 small/x.db 'SELECT total(tries) FROM day_sum')" = 2000.0 ]
	}
	until_true all_counted
	end
	all_counted
}

# The cache of the database grows up to its limit; so lines that are none of
# ours, which it does not get to see.
@test "its memory does not grow with the passes it makes" {
	mkdir d
	refusal 1 >d/mail
	export ASAN_OPTIONS=quarantine_size_mb=0:thread_local_quarantine_size_kb=0
	follow d/mail
	resident() { awk '/VmRSS/ { print $2 }' "/proc/$(cat pid)/status"; }
	position() { sqlite3 x.db 'SELECT max(position) FROM source'; }
	read_all() { [ "$(position)" = "$(stat -c %s d/mail)" ]; }
	for n in {1..25}; do
		for _ in {1..500}; do echo "some other program: $n"; done >>d/mail
		until_true read_all
		[ "$n" -gt 5 ] || before=$(resident)
	done
	after=$(resident)
	echo "$before kB, then $after kB"
	[ $((after - before)) -lt 500 ]
	end
}

@test "wrong use is told in one line" {
	run --separate-stderr rblstat follow --db x.db
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblstat: follow: name the logs; see rblstat --help" ]
	run --separate-stderr rblstat follow --db x.db -
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblstat: follow: standard input cannot be followed; "* ]]
	run --separate-stderr rblstat follow --db x.db --zones x log
	[ "$status" -eq 100 ]
	refusal 1 >log
	run --separate-stderr rblstat follow --db /nonexistent/x.db log
	[ "$status" -eq 100 ]
	[[ "$stderr" = "rblstat: "*"/nonexistent/x.db: "* ]]
}
