# unbound - a name server on loopback that knows what a test wants it to

# free_port - one that is free now; somebody else may take it in between
free_port() {
	"$PYTHON" -c 'import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

# unbound_start DIRECTORY - with the lines of DIRECTORY/zones in its server
# clause; sets UNBOUND, its address, and UNBOUND_PID
unbound_start() {
	for _ in 1 2 3 4 5; do
		UNBOUND=127.0.0.1:$(free_port)
		cat - "$1/zones" >"$1/unbound.conf" <<-EOF
		server:
		  interface: 127.0.0.1@${UNBOUND#*:}
		  do-daemonize: no
		  username: ""
		  chroot: ""
		  directory: "$1"
		  pidfile: ""
		  use-syslog: no
		  logfile: "$1/unbound.log"
		  do-ip6: no
		EOF
		unbound -d -c "$1/unbound.conf" >"$1/log" 2>&1 3>&- &
		UNBOUND_PID=$!
		while kill -0 "$UNBOUND_PID" 2>/dev/null; do
			! grep -q "start of service" "$1/unbound.log" \
			    2>/dev/null || return 0
			sleep 0.05
		done
	done
	return 1
}
