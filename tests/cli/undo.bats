#!/usr/bin/env bats
# rblunblock --undo, and the log of changes that it reads

# shellcheck disable=SC2154 # bats sets stderr and stderr_lines

bats_require_minimum_version 1.5.0

setup() {
	mkdir "$BATS_TEST_TMPDIR/etc" && cd "$BATS_TEST_TMPDIR/etc" || return 1
	unset RBLKIT_CONFIG SUDO_USER
	export RBLKIT_CONFIG=/dev/null
	printf '%s\n' '# rules' '203.0.113.66:deny' \
	    ':allow,QMAILQUEUE="/bin/scan"' >tcp
	build
}

teardown() {
	if [ -n "${OPEN:-}" ]; then rm -rf "$OPEN"; fi
}

# build - as the admin does by hand
build() {
	tcprules tcp.cdb tcp.tmp <tcp
}

# as_built - the cdb is what tcprules makes of the text
as_built() {
	tcprules want.cdb want.tmp <tcp
	cmp want.cdb tcp.cdb
}

# act WORD... - rblunblock for these files
act() {
	run --separate-stderr rblunblock --rules tcp "$@"
}

# let_in ADDRESS...
let_in() {
	run -0 rblunblock --rules tcp --why offers "$@"
}

# to_nobody WORD... - run it with a reader that is gone; the caller may have
# said that this is no signal
to_nobody() {
	{
		sleep 0.2
		status=0
		env --default-signal=PIPE "$@" 2>errors || status=$?
		echo "$status" >rc
	} | true
}

# where - what is told of the places
where() {
	sed -n 's/^  place    //p' <<<"$output"
}

# long - a file of more than 64 KB, with a rule for 192.0.2.1 on top
long() {
	echo '192.0.2.1:allow,A="1"' >tcp
	seq 1 1900 | awk '{
		printf "10.%d.%d.:allow,A=\"a value that fills it\"\n",
		    $1 / 250, $1 % 250
	}' >>tcp
	build
}

# --- changes at more than one place ---

@test "a change of lines that lie far apart is taken back" {
	long
	[ "$(stat -c %s tcp)" -gt 65536 ]
	cp tcp before
	let_in 192.0.2.1 198.51.100.9
	[[ "$output" = *"  undo     rblunblock --undo 1 "* ]]
	[ "$(jq '.edit | length' tcp.log)" -eq 2 ]
	cp tcp with
	act --undo
	[ "$status" -eq 0 ]
	cmp before tcp
	as_built
	# and after others have edited the file in between
	let_in 192.0.2.1 198.51.100.9
	for file in before tcp; do
		sed -i 's/^10.3.1.*/#&/' $file
	done
	build
	act --undo
	[ "$status" -eq 0 ]
	cmp before tcp
	as_built
}

@test "a removal from places that lie far apart is taken back" {
	long
	let_in 192.0.2.1 198.51.100.9
	cp tcp with
	run -0 rblunblock --rules tcp --remove 192.0.2.1 198.51.100.9
	[ "$(jq -s 'last.edit | length' tcp.log)" -eq 2 ]
	act --check
	[ "$status" -eq 0 ]
	act --undo
	[ "$status" -eq 0 ]
	cmp with tcp
	run -0 rblunblock --rules tcp --remove 192.0.2.1 198.51.100.9
	sed -i '800i # a remark' tcp
	build
	act --undo
	[ "$status" -eq 0 ]
	sed -i '/# a remark/d' tcp
	cmp with tcp
}

@test "of lines that are the same the right ones are taken back" {
	let_in 192.0.2.1 192.0.2.2 192.0.2.3 --until 30d
	cp tcp with
	run -0 rblunblock --rules tcp --why offers --until 60d 192.0.2.1 192.0.2.2
	let_in --until 60d 192.0.2.3
	sed -i '1i # a remark' tcp
	build
	act --undo 2
	[ "$status" -eq 0 ]
	sed 1d tcp | head -n 7 | cmp - <(head -n 7 with)
	run -1 cmp <(sed 1d tcp) with
	act --undo 3
	sed 1d tcp | cmp - with
}

# --- the log ---

@test "behind half a line in the log the next change is noted all the same" {
	let_in 192.0.2.1
	cp tcp one
	printf '{"id":7,"time":"2026-' >>tcp.log
	act --why offers 192.0.2.2
	[ "$status" -eq 0 ]
	[ "$stderr" = "rblunblock: $PWD/tcp.log: its last line has no end; the next one is put below it" ]
	[[ "$output" = *"  undo     rblunblock --undo 2 "* ]]
	[ "$(wc -l <tcp.log)" -eq 3 ]
	let_in 192.0.2.3
	[ "$(jq -R 'fromjson? | .id' tcp.log | paste -sd ' ')" = "1 2 3" ]
	act --undo 2
	[ "$status" -eq 0 ]
	act --undo
	cmp one tcp
}

@test "a log that a hundred changes of two files share has each once" {
	cp tcp other
	tcprules other.cdb other.tmp <other
	change() {
		for i in $(seq 50); do
			rblunblock --rules "$1" --audit log --why w "192.0.2.$i"
		done >"$1.out" 2>&1
	}
	change tcp &
	change other
	wait $!
	for file in tcp other; do
		[ "$(jq "select(.file | endswith(\"/$file\")) | .id" log |
		    paste -sd ' ')" = "$(seq -s ' ' 50)" ]
	done
	[ "$(wc -l <log)" -eq 100 ]
}

@test "of rules whose name cannot be shown changes are taken back, too" {
	name=$'b\xff\001d'
	cp tcp "$name"
	tcprules "$name.cdb" tmp <tcp
	for n in 1 2; do
		run -0 rblunblock --rules "$name" --why w 192.0.2.$n
	done
	[[ "$output" = *"  undo     rblunblock --undo 2 "* ]]
	run -0 rblunblock --rules "$name" --undo 2
	run -0 rblunblock --rules "$name" --undo
	cmp tcp "$name"
	run -0 rblunblock --rules "$name" --check
}

@test "what is no log of changes is none of ours to write to" {
	printf '10.:deny\n' >other
	printf '\0\1\n' >binary
	for file in other binary tcp.cdb; do
		cksum $file >before
		act --why w 192.0.2.1 --audit $file
		[ "$status" -eq 100 ]
		[ "${#stderr_lines[@]}" -eq 1 ]
		cksum $file | cmp - before
	done
	act --why w 192.0.2.1 --audit other
	[ "$stderr" = "rblunblock: other is no log of changes: it has other lines alone; name another file by audit" ]
	[ ! -s tcp.lock ]
	# an empty one, and one that begins in the middle of a line, are
	: >empty
	for n in 1 2; do
		run -0 rblunblock --rules tcp --audit empty --why w 192.0.2.$n
	done
	sed -i '1s/^.//' empty
	run -0 rblunblock --rules tcp --audit empty --why w 192.0.2.3
}

@test "a log may be elsewhere behind the link of an admin, and of nobody else" {
	mkdir var
	ln -s var/changes link
	run -100 rblunblock --rules tcp --audit link --why w 192.0.2.1
	[[ "$output" = *"link is a link that leads nowhere; remove it, or "* ]]
	: >var/changes
	run -0 rblunblock --rules tcp --audit link --why w 192.0.2.1
	[ "$(jq -r .verb var/changes)" = allow ]
	run -0 rblunblock --rules tcp --audit link --undo
	[ "$(id -u)" -eq 0 ] || skip "needs root, to be somebody else"
	mkdir -m 1777 all
	chmod 1777 all
	ln -s "$PWD/var/changes" all/log
	run -0 rblunblock --rules tcp --audit all/log --why w 192.0.2.1
	chown -h 65534 all/log
	cksum var/changes >before
	run -100 rblunblock --rules tcp --audit all/log --why w 192.0.2.2
	[[ "$output" = *"all/log is a link that anybody may have put there; name the file that it leads to" ]]
	chown 65534 all
	chown -h 0 all/log
	run -100 rblunblock --rules tcp --audit all/log --why w 192.0.2.2
	[[ "$output" = *"directory all may be written to by everybody; that is no place for all/log (chmod o-w)" ]]
	cksum var/changes | cmp - before
}

@test "who may not write to the log is told what to do" {
	[ "$(id -u)" -eq 0 ] || skip "needs root, to be somebody else"
	let_in 192.0.2.1
	OPEN=$(mktemp -d /tmp/rblunblock.XXXXXX)
	cp tcp tcp.cdb tcp.log "$(command -v rblunblock)" "$OPEN"
	cd "$OPEN"
	chmod 755 . rblunblock
	chown -R 65534:65534 .
	chown 0 tcp.log
	cksum tcp tcp.cdb >before
	run -100 setpriv --reuid=65534 --regid=65534 --clear-groups \
	    ./rblunblock --rules tcp --why w 192.0.2.2
	[ "$output" = "rblunblock: open the log $PWD/tcp.log: Permission denied; run it as root, or as its owner; nothing was changed" ]
	cksum tcp tcp.cdb | cmp - before
}

# --- what is under way ---

@test "who reads the output may go away, and the change is whole all the same" {
	printf '' >log
	rblstat import --db db log >/dev/null
	for command in '192.0.2.1 --why offers' '--remove 192.0.2.1' --undo; do
		# shellcheck disable=SC2086 # words
		to_nobody rblunblock --rules tcp --db db $command
		[ "$(cat rc)" -eq 0 ]
		[[ "$(cat errors)" = "rblunblock: the change is made, "*", but standard output cannot be written: Broken pipe" ]]
		as_built
		[ ! -s tcp.lock ]
	done
	[ "$(sqlite3 db 'SELECT count(*) FROM change')" -eq 3 ]
	# to look only, it is what ends all programs
	to_nobody rblunblock --rules tcp --list
	[ "$(cat rc)" -eq 141 ]
	[ ! -s errors ]
}

@test "an expiry of tens of thousands that was cut short is brought to its end" {
	strace -qq -o trace true 2>/dev/null || skip "strace may not trace here"
	seq 0 89999 | awk '{
		print "# rblunblock 2026-01-01 a until=2026-01-31 why=\"x\""
		printf "10.%d.%d.%d:allow,RBLSMTPD=\"\"\n",
		    $1 / 62500, $1 / 250 % 250, $1 % 250
	}' >>tcp
	build
	ASAN_OPTIONS=detect_leaks=0 run -137 strace -qq -o trace \
	    -e inject=rename:signal=KILL:when=2 rblunblock --rules tcp --expire
	[ "$(stat -c %s tcp.lock)" -gt 1048576 ]
	act --expire
	[ "$status" -eq 1 ]
	[[ "$stderr" = *"what it changed is noted now"* ]]
	as_built
	[ "$(jq -r .verb tcp.log | sort -u | paste -sd ' ')" = "build expire" ] ||
	    [ "$(jq -r .verb tcp.log)" = expire ]
}

# --- a removal that is taken back after others have changed the file ---

@test "a removal is taken back whatever was edited elsewhere" {
	let_in 192.0.2.1
	let_in 192.0.2.2
	cp tcp both
	for edit in '1i # a remark' '$a 10.:deny' '2s/66/67/' '1s/rules/RULES/' \
	    '3i # a remark'; do
		cp both tcp
		build
		run -0 rblunblock --rules tcp --remove 192.0.2.1
		sed -i "$edit" tcp
		build
		act --undo
		[ "$status" -eq 0 ]
		[[ "$(where)" = "tcp:"*", between the lines around it" ]] ||
		    [ -z "$(where)" ]
		sed "$edit" both | cmp - tcp
		as_built
	done
}

@test "a removal at the end is taken back after somebody else was let in" {
	let_in 192.0.2.1
	cp tcp with
	run -0 rblunblock --rules tcp --remove 192.0.2.1
	let_in 192.0.2.2
	act --undo 2
	[ "$status" -eq 0 ]
	[ "$(where)" = "tcp:4, behind the line that was above it" ]
	[ "$(head -n 5 tcp)" = "$(cat with)" ]
	[ "$(sed -n 7p tcp | cut -d : -f 1)" = 192.0.2.2 ]
	as_built
	act --undo 2
	[ "$status" -eq 100 ]
}

@test "an expiry is taken back after others have changed the file" {
	let_in 192.0.2.1 --until 30d
	let_in 192.0.2.2
	sed -i 's/until=2[^ ]*/until=2026-01-31/' tcp
	cp tcp with
	run -0 rblunblock --rules tcp --expire
	sed -i '1i # a remark' tcp
	build
	let_in 192.0.2.3
	act --undo 3
	[ "$status" -eq 0 ]
	[ "$(sed 1d tcp | head -n 7)" = "$(cat with)" ]
	as_built
}

@test "where its neighbours are gone it goes where a new rule would, and that is told" {
	let_in 192.0.2.1
	run -0 rblunblock --rules tcp --remove 192.0.2.1
	sed -i 's/scan/other/' tcp
	build
	act --undo
	[ "$status" -eq 0 ]
	[ "$(where)" = "tcp:4, at the end, as the lines around it are gone" ]
	[ "$(tail -n 1 tcp)" = '192.0.2.1:allow,QMAILQUEUE="/bin/scan",RBLSMTPD=""' ]
	as_built
	# before an older rule for the same, which would win
	run -0 rblunblock --rules tcp --remove 192.0.2.1
	printf '%s\n' '# all new' '10.:deny' '# a pest' '192.0.2.1:deny' \
	    ':allow' >tcp
	build
	act --undo
	[ "$status" -eq 100 ]
	[ "$stderr" = "rblunblock: tcp:4: this rule keeps out whom the change would let in, and the lines around its old place are gone; --force puts it before this one" ]
	act --undo --force
	[ "$status" -eq 0 ]
	[ "$(where)" = "tcp:3, before the rule that would win over it, as the lines around it are gone" ]
	[ "$(sed -n 4p tcp | cut -d , -f 1)" = 192.0.2.1:allow ]
	[ "$(sed -n 5p tcp)" = '# a pest' ]
	as_built
}

@test "in a table a removal goes back where it wins" {
	printf '%s\n' '10.0.0.0/8 reject' '192.0.2.0/24 reject' >access
	table=(--kind cidr --rules access)
	run -0 rblunblock "${table[@]}" --force --why w 192.0.2.1
	run -0 rblunblock "${table[@]}" --remove 192.0.2.1
	printf '%s\n' '172.16.0.0/12 reject' '192.0.0.0/8 reject' >access
	run -100 rblunblock "${table[@]}" --undo
	[[ "$output" = "rblunblock: access:2: this rule keeps out "* ]]
	run -0 rblunblock "${table[@]}" --undo --force
	[ "$(where)" = "access:2, before the rule that would win over it, as the lines around it are gone" ]
	[ "$(sed -n 3p access)" = "192.0.2.1 permit" ]
	# and where nothing lets it in it stays out
	run -0 rblunblock "${table[@]}" --remove 192.0.2.1
	printf '%s\n' 'if 10.0.0.0/8' '10.0.0.1 permit' >access
	cp access edited
	run -100 rblunblock "${table[@]}" --undo
	[[ "$output" = *"the rule for 192.0.2.1 are gone, and at the end it lets nobody in; edit it by hand" ]]
	cmp access edited
}

@test "what has no effect at its old place any more is told" {
	let_in 192.0.2.1
	run -0 rblunblock --rules tcp --remove 192.0.2.1
	sed -i '1i 192.0.2.1:deny' tcp
	build
	act --undo
	[ "$status" -eq 0 ]
	[ "$stderr" = "rblunblock: tcp:5: the rule for 192.0.2.1 lets nobody in at its old place: another one goes first" ]
	[ "$(where)" = "tcp:5, between the lines around it" ]
	as_built
}

@test "what goes back never parts a comment from its rule" {
	let_in 192.0.2.1
	echo '10.:deny' >>tcp
	build
	run -0 rblunblock --rules tcp --remove 192.0.2.1
	sed -i -e '3s/scan/other/' -e '4i # who is that?' tcp
	build
	act --undo
	[ "$status" -eq 0 ]
	[ "$(where)" = "tcp:4, before the line that was below it" ]
	[ "$(sed -n '6,7p' tcp)" = $'# who is that?\n10.:deny' ]
	as_built
}

@test "a removal that an older rblunblock noted is taken back, too" {
	let_in 192.0.2.1
	run -0 rblunblock --rules tcp --remove 192.0.2.1
	jq -c 'del(.edit.above, .edit.below)' tcp.log >log
	cp log tcp.log
	sed -i '1i # a remark' tcp
	build
	act --undo
	[ "$status" -eq 0 ]
	[ "$(where)" = "tcp:5, at the end, as the lines around it are gone" ]
	as_built
}
