# flags PAGE - (and --help on stdin) a manual page names all flags that --help
# has, and has no others; those of other tools it speaks of in its text

function complain(line, text) {
	print page ":" line ": " text
	failed = 1
}

# flags of the page: "Fl v", "Fl -mail", and "Fl bBc", which are three
FILENAME != "-" {
	page = FILENAME
	for (i = 2; i <= NF; i++) {
		if ($(i - 1) !~ /^\.?Fl$/)
			continue
		many = $i ~ /^-/ ? 1 : length($i)
		for (j = 1; j <= many; j++) {
			flag = "-" ($i ~ /^-/ ? $i : substr($i, j, 1))
			named[flag] = 1
			if ($1 ~ /^\.(It|Op)$/)
				own[flag] = FNR
		}
	}
	next
}

{
	rest = $0
	while (match(rest, /(^|[^A-Za-z0-9-])--?[A-Za-z][A-Za-z-]*/)) {
		flag = substr(rest, RSTART, RLENGTH)
		sub(/^[^-]/, "", flag)
		had[flag] = 1
		rest = substr(rest, RSTART + RLENGTH)
	}
}

END {
	for (flag in had)
		if (!(flag in named))
			complain(1, "does not name " flag ", which --help" \
			    " has; explain it")
	for (flag in own)
		if (!(flag in had))
			complain(own[flag], "has " flag \
			    ", which --help has not; add it there")
	exit failed
}
