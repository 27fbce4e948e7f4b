# killed.bash - programs that are ended in the middle, as bats files load it

# killed_after SECONDS COMMAND... - run it, but no longer; adds to $killed when
# it was not done by then
killed_after() {
	local delay=$1 pid
	shift
	"$@" >/dev/null 3>&- &
	pid=$!
	sleep "$delay"
	! kill -9 "$pid" 2>/dev/null || killed=$((killed + 1))
	wait "$pid" || true
}
