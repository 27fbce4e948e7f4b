#!/usr/bin/env bats
# the pages of rblreport, as a browser shows them

ROOT="$BATS_TEST_DIRNAME/../.."

setup() {
	cd "$BATS_TEST_TMPDIR" || return 1
	export TZ=UTC SOURCE_DATE_EPOCH=1772511300
	unset RBLKIT_CONFIG
	"$ROOT/tests/golden/database" x.db
	mkdir out
	rblreport nightly --config /dev/null --db x.db --home .pl --output out \
	    >/dev/null
	rblreport monthly --config /dev/null --db x.db --output out \
	    --audit "$ROOT/tests/golden/audit.log" >/dev/null
}

# browser ARG... - Chromium, with no profile and no word to anybody
browser() {
	timeout 60 chromium --headless --no-sandbox --disable-gpu \
	    --disable-quic --no-first-run --disable-background-networking \
	    --disable-component-update --disable-sync \
	    --user-data-dir="$(mktemp -d ./profile.XXXXXX)" \
	    --enable-logging=stderr "$@" 2>browser.err
}

# look PAGE WIDTH ARG... - what the browser finds, in found.json
look() {
	local page=$1 width=$2
	shift 2
	"$PYTHON" - "out/$page" "$ROOT/tests/pages/probe.js" <<-'END' >probed.html
	import sys
	page, probe = (open(name).read() for name in sys.argv[1:])
	print(page.replace("<style>", f"<script id=probe>{probe}</script><style>", 1))
	END
	# a window cannot be as narrow as a phone, but a frame can
	cat >frame.html <<-END
	<!DOCTYPE html><title>waiting</title>
	<script>addEventListener("message", e => document.title = e.data)</script>
	<iframe src="probed.html" width="$width" height="900" style="border:0"></iframe>
	END
	browser "$@" --window-size=1400,1000 --dump-dom "file://$PWD/frame.html" >dom
	sed -n 's/.*<title>\(.*\)<\/title>.*/\1/p' dom |
	    "$PYTHON" -c 'import html, sys; print(html.unescape(sys.stdin.read()))' \
	    >found.json
	cat found.json
	! grep CONSOLE browser.err
}

found() {
	jq -r "$1" found.json
}

@test "no page is wider than a screen or a phone, makes an error, or asks for anything" {
	local page width
	for page in nightly-2026-03-03.html monthly-2026-02.html index.html; do
		for width in 1280 390; do
			look "$page" "$width"
			[ "$(found .width)" = "$width" ]
			[ "$(found .wide)" = false ]
			[ "$(found .asked)" = 0 ]
			[ "$(found .strangers)" = 0 ]
			[ "$(found '.errors | length')" = 0 ]
		done
	done
}

@test "each column sorts its table, both ways, and says so" {
	local page
	# of a day with many reports: 10 comes behind 2
	cp out/nightly-2026-03-03.html out/nightly-2026-03-03-2.html
	cp out/nightly-2026-03-03.html out/nightly-2026-03-03-10.html
	rblreport monthly --config /dev/null --db x.db --output out >/dev/null
	for page in nightly-2026-03-03.html monthly-2026-02.html index.html; do
		look "$page" 1280
		[ "$(found .tables)" -ge 1 ]
		[ "$(found '.rows | max')" -ge 2 ]
		[ "$(found '.sorted | join(",")')" = good ]
	done
}

@test "a screen reader finds its way: heads, captions, names, one title" {
	local page
	for page in nightly-2026-03-03.html monthly-2026-02.html index.html; do
		look "$page" 1280
		[ "$(found '[.captions, .scopes, .skip, .names, .ids] | unique | .[]')" = true ]
		[ "$(found .headings)" = 1 ]
	done
}

@test "whoever likes it dark has it dark" {
	look nightly-2026-03-03.html 1280
	[ "$(found .back)" = "rgb(246, 247, 249)" ]
	look nightly-2026-03-03.html 1280 --blink-settings=preferredColorScheme=0
	[ "$(found .back)" = "rgb(20, 24, 29)" ]
	[ "$(found .ink)" = "rgb(228, 232, 237)" ]
}
