# dns.bash - name servers on loopback, as bats files load them

# until_said FILE WORDS PID - it is ready, or it has ended
until_said() {
	until grep -q "$2" "$1" 2>/dev/null; do
		kill -0 "$3" 2>/dev/null || return 1
		sleep 0.05
	done
}

# free_port - one that is free now; somebody else may take it in between
free_port() {
	"$PYTHON" -c 'import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

# serve FILE WORDS COMMAND... - COMMAND... PORT in the background, which is
# ready when it has written these words to FILE; sets REAL, its address, and
# REAL_PID
serve() {
	local file=$1 words=$2
	shift 2
	for _ in 1 2 3 4 5; do
		REAL=127.0.0.1:$(free_port)
		"$@" "${REAL#*:}" &
		REAL_PID=$!
		export REAL REAL_PID
		! until_said "$file" "$words" "$REAL_PID" || return 0
	done
	return 1
}

# unbound_at DIRECTORY PORT - which knows what DIRECTORY/zones has: lines of
# the server clause, and other clauses behind them
unbound_at() {
	cat - "$1/zones" >"$1/unbound.conf" <<-EOF
	server:
	  interface: 127.0.0.1@$2
	  do-daemonize: no
	  username: ""
	  chroot: ""
	  directory: "$1"
	  pidfile: ""
	  use-syslog: no
	  logfile: "$1/unbound.log"
	  do-ip6: no
	EOF
	exec unbound -d -c "$1/unbound.conf" >"$1/log" 2>&1 3>&-
}

# serve_unbound DIRECTORY - the above at a free port; sets REAL and REAL_PID
serve_unbound() {
	serve "$1/unbound.log" "start of service" unbound_at "$1"
}

# serve_faults DIRECTORY [ARGUMENT]... - tests/dns/faultd.py, which does what
# real ones should not; sets FAULT, its address, and FAULT_PID
serve_faults() {
	local said=$1/fault.log
	shift
	"$PYTHON" tests/dns/faultd.py 127.0.0.1:0 "$@" >"$said" 3>&- &
	FAULT_PID=$!
	until_said "$said" ready "$FAULT_PID"
	FAULT=$(sed -n 's/^ready //p' "$said")
	export FAULT FAULT_PID
}
