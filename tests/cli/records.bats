#!/usr/bin/env bats
# The records of our rblsmtpd, from the log to the answers

load killed

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	unset RBLKIT_CONFIG
	cat >log <<-'EOF'
	program=rblsmtpd time=2026-03-31T10:00:00Z verdict=refused ip=192.0.2.7 pid=1 zones=zen.example.org,bl.example.com code=553 text="Listed, see http://zen.example.org/" helo=mail from=a@example.net to=b@example.org,c@example.org to_count=2 lookup_ms=1 session_ms=2
	@4000000069cbd2ea00000000 {"program":"rblsmtpd","time":"2026-03-31T10:00:05Z","verdict":"refused","ip":"192.0.2.7","pid":2,"zones":["bl.example.com"],"code":451,"text":"no","from":"","to":["b@example.org"],"to_count":1,"lookup_ms":1,"session_ms":2}
	program=rblsmtpd time=2026-03-31T10:00:07Z verdict=accepted ip=192.0.2.8 pid=3 lookup_ms=1 session_ms=0
	{"program":"rblsmtpd","time":"2026-03-31T10:00:08Z","verdict":"observed","ip":"192.0.2.9","pid":4,"zones":["bl.example.com"],"lookup_ms":1,"session_ms":0}
	{"program":"rblsmtpd","time":"2026-03-31T10:00:09Z","verdict":"refused","ip":"192.0.2.9","helo":"torn
	EOF
}

@test "show tells who wanted to write to whom" {
	rblstat import --db x.db log >/dev/null
	run rblstat show --db x.db --format json 192.0.2.7
	[ "$(jq -c '.events[0] | [.time, .zone, .code, .helo, .from, .to, .format]' <<<"$output")" = \
	    '["2026-03-31T10:00:00Z","zen.example.org",553,"mail","a@example.net","b@example.org, c@example.org","logfmt"]' ]
	[ "$(jq -c '.events[1] | [.time, .zone, .code, .helo, .from, .to, .format]' <<<"$output")" = \
	    '["2026-03-31T10:00:05Z","bl.example.com",451,null,"<>","b@example.org","json"]' ]
	run rblstat show --db x.db 192.0.2.7
	[[ "$output" =~ a@example.net\ +b@example.org,\ c@example.org\ +logfmt ]]
}

@test "only refusals count; a torn record is a skipped line" {
	run rblstat import --db x.db --verbose log
	[[ "$output" =~ torn ]]
	run rblstat hosts --db x.db --format json
	[ "$(jq -c '[.[] | [.ip, .tries]]' <<<"$output")" = '[["192.0.2.7",2]]' ]
}

@test "explain tells the fields of a record" {
	run rblstat explain <log
	[ "$(jq -c '[.format, .zone, .to]' <<<"${lines[0]}")" = \
	    '["logfmt","zen.example.org","b@example.org, c@example.org"]' ]
	[ "$(jq -c '.format' <<<"${lines[2]}")" = null ]
}

# let_in - how many were let in, a day a line
let_in() {
	sqlite3 x.db 'SELECT * FROM day_accept ORDER BY day'
}

@test "who was let in is counted by the day, once; who was only observed is not" {
	export TZ=UTC
	rblstat import --db x.db log >/dev/null
	rblstat import --db x.db log >/dev/null
	[ "$(let_in)" = "20260331|1" ]
	cat >>log <<-'EOF'
	program=rblsmtpd time=2026-03-31T23:59:59Z verdict=accepted ip=192.0.2.8 pid=3 lookup_ms=1 session_ms=0
	{"program":"rblsmtpd","time":"2026-04-01T00:00:00Z","verdict":"accepted","ip":"192.0.2.8","lookup_ms":0,"session_ms":0}
	Apr  1 00:00:01 mx rblsmtpd: - accepted 192.0.2.8 - -
	Apr  1 00:00:02 mx last message repeated 3 times
	Apr  1 00:00:03 mx rblsmtpd[7]: message repeated 2 times: [ - accepted 192.0.2.8 - -]
	program=rblsmtpd time=2026-04-01T00:00:04Z verdict=accepted ip=192.0
	EOF
	touch -d 2026-04-02 log
	rblstat import --db x.db log >/dev/null
	[ "$(let_in)" = "20260331|2"$'\n'"20260401|7" ]
	# none of them is a refusal
	[ "$(sqlite3 x.db 'SELECT sum(tries) FROM day_sum')" = 2 ]
}

@test "killed at any moment and started again, who was let in is counted once" {
	export TZ=UTC
	"$PYTHON" - >big <<-'PY'
	for i in range(150000):
	    day, second = divmod(i * 17, 86400)
	    print(f"program=rblsmtpd time=2026-03-{1 + day:02}T"
	        f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z "
	        f"verdict={'refused' if i % 3 else 'accepted'} ip=192.0.2.7 "
	        f"pid={i} lookup_ms=1 session_ms=0")
	PY
	killed=0
	for delay in 0.05 0.15 0.3 0.5 0.8; do
		rm -f x.db*
		killed_after $delay rblstat import --db x.db big
		rblstat import --db x.db big >/dev/null
		[ "$(sqlite3 x.db 'SELECT sum(tries), count(*) FROM day_accept')" = "50000|30" ]
		[ "$(sqlite3 x.db 'SELECT sum(tries) FROM day_sum')" = 100000 ]
	done
	[ $killed -ge 2 ]
}
