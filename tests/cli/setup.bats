#!/usr/bin/env bats
# setup: what is missing is installed, or named in one line
#
# Every command that setup may call is a stand-in here; $PATH has no other.
# shellcheck disable=SC2016 # the stand-ins expand it

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	mkdir bin tests
	cp "$BATS_TEST_DIRNAME/../setup" tests
	cat >tests/packages <<-'END'
		# GROUP PROBE PACKAGE
		build cmd:compiler compiler-package
		build pc:library library-dev
		check cmd:tester tester-package
		check cmd:tester-too tester-package
		lint cmd:linter linter-package
	END
	ln -s /usr/bin/dirname /usr/bin/env bin
	fake id 'echo 0'
	fake pkg-config '[ -e "installed/$2" ]'
	mkdir installed
	# installs what it is asked for: each package has its commands
	fake apt-get 'echo "apt-get $*" >>called
		for word; do case $word in
		compiler-package) have compiler ;;
		library-dev) >installed/library ;;
		tester-package) have tester; have tester-too ;;
		esac; done'
}

# fake NAME SCRIPT
fake() {
	printf '#!/bin/dash\nhave() { >bin/$1; %s; }\n%s\n' \
	    "/bin/chmod +x bin/\$1" "$2" >"bin/$1"
	chmod +x "bin/$1"
}

there() {
	for name; do
		case $name in
		library) : >installed/library ;;
		*) fake "$name" : ;;
		esac
	done
}

go() {
	run env PATH="$PWD/bin" /bin/dash tests/setup "$@" </dev/null
	echo "$output"
}

@test "where nothing is missing it is silent and installs nothing" {
	there compiler library tester tester-too
	go build check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	[ ! -e called ]
}

@test "root gets exactly what is missing, of the groups that he named" {
	there library
	go build check
	[ "$status" -eq 0 ]
	[ "$output" = "setup: installing compiler-package tester-package" ]
	[ "$(cat called)" = "apt-get -qq update
apt-get -qq install -y --no-install-recommends compiler-package tester-package" ]
	rm called
	go build check
	[ "$status" -eq 0 ]
	[ -z "$output" ]
	[ ! -e called ]
}

@test "others get it through sudo, where it asks no password" {
	there library
	fake id 'echo 1000'
	fake sudo 'echo "sudo $*" >>called; [ "$*" = "-n true" ] || exec "$@"'
	go build
	[ "$status" -eq 0 ]
	[ -e bin/compiler ]
	grep -q '^sudo env DEBIAN_FRONTEND=noninteractive apt-get' called
}

@test "without the right to install, the packages are named in one line" {
	fake id 'echo 1000'
	go build check
	[ "$status" -eq 100 ]
	[ "$output" = "setup: please install: compiler-package library-dev\
 tester-package" ]
	[ ! -e called ]
}

@test "where sudo wants a password and nobody can type it, the same" {
	fake id 'echo 1000'
	fake sudo 'echo "sudo: a password is required" >&2; exit 1'
	go build
	[ "$status" -eq 100 ]
	[ "$output" = "setup: please install: compiler-package library-dev" ]
	[ ! -e called ]
}

@test "on a system without apt-get, the same" {
	rm bin/apt-get
	go build
	[ "$status" -eq 100 ]
	[ "$output" = "setup: please install: compiler-package library-dev" ]
}

@test "--check installs nothing and says how to" {
	go --check build
	[ "$status" -eq 100 ]
	[ "$output" = "setup: please run make setup, or install:\
 compiler-package library-dev" ]
	[ ! -e called ]
	there compiler library
	go --check build
	[ "$status" -eq 0 ]
	[ -z "$output" ]
}

@test "an installation that fails is temporary and names the packages" {
	fake apt-get 'echo "E: no network" >&2; exit 100'
	go build
	[ "$status" -eq 111 ]
	[ "${lines[-1]}" = "setup: apt-get could not install; see above:\
 compiler-package library-dev" ]
}

@test "a package that does not bring what was missing is reported" {
	fake apt-get :
	go build
	[ "$status" -eq 111 ]
	[ "${lines[-1]}" = "setup: installed, but not found: compiler-package\
 library-dev" ]
}

@test "make without the packages says one line that names make setup" {
	root=$BATS_TEST_DIRNAME/../..
	cp -R "$root"/{Makefile,lib,schema.sql} .
	cp "$root"/tests/tests.mk tests
	for name in make sh mkdir touch sed cat rm; do
		ln -s "$(command -v $name)" bin
	done
	run env -i PATH="$PWD/bin" make -s
	echo "$output"
	[ "$status" -ne 0 ]
	[ "${lines[0]}" = "setup: please run make setup, or install:\
 compiler-package library-dev" ]
	[[ ${lines[1]} == make:* ]]
	[ "${#lines[@]}" -eq 2 ]
	for target in help clean; do
		run env -i PATH="$PWD/bin" make -s $target
		echo "$output"
		[ "$status" -eq 0 ]
		[[ $output != *pkg-config* ]]
	done
}
