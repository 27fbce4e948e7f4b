#!/usr/bin/env bats
# The records of our rblsmtpd, from the log to the answers

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
