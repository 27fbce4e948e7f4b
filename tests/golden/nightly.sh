#!/bin/sh
# nightly.sh - print the report that nightly.txt holds
#
# The machine's name, which nobody can inject, becomes HOST.
set -eu
cd "$(dirname "$0")/../.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
{
	cat schema.sql
	echo 'PRAGMA application_id = 0x72626c6b;'
	sed -n 's/.*SCHEMA_VERSION = \([0-9]*\).*/PRAGMA user_version = \1;/p' \
	    lib/schema.h
	cat tests/golden/nightly.sql
} | sqlite3 "$dir/rblkit.db"
TZ=UTC SOURCE_DATE_EPOCH=1772511300 "${BUILD:-build}/bin/rblreport" nightly \
    --config /dev/null --db "$dir/rblkit.db" --home '.pl, example.org' |
    sed '1s/ on .*/ on HOST/'
