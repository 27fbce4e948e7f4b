# foreign - a third-party header is included by the modules that wrap it, and
# by no .h
#
# Reads the list of the system's headers, then all sources; FOREIGN comes in
# the environment, as HEADER:MODULE. A file X-part is of the module X.

BEGIN {
	n = split(ENVIRON["FOREIGN"], pairs, " ")
	for (i = 1; i <= n; i++) {
		header = module = pairs[i]
		sub(/:.*/, "", header)
		sub(/.*:/, "", module)
		if (header in home)
			home[header] = home[header] " or " module
		else
			home[header] = module
		owner[header, module] = 1
	}
}

FILENAME ~ /\/headers$/ {
	for (i = 1; i <= NF && $1 != "#"; i++)
		ours[$i] = 1
	next
}

FNR == 1 {
	self = FILENAME
	sub(/(-[^\/]*)?\.[a-z]+$/, "", self)
	there[self] = FILENAME
}

/^[ \t]*#[ \t]*include[ \t]*</ {
	header = $0
	sub(/^[^<]*</, "", header)
	sub(/>.*/, "", header)
	# the C++ library has no dots in its names
	if (header in ours || (FILENAME ~ /\.cc$/ && header !~ /\./))
		next
	if (!(header in home))
		refuse("is not of C, POSIX or Linux; name its one module in" \
		    " FOREIGN in the Makefile")
	else if (FILENAME ~ /\.h$/)
		refuse("is third-party; include it in " home[header] \
		    ", behind a header of ours")
	else if (!((header, self) in owner))
		refuse("belongs to " home[header] "; go through that")
	else
		used[header, self] = 1
}

END {
	for (pair in owner)
		if (!(pair in used) && split(pair, part, SUBSEP) &&
		    part[2] in there) {
			print there[part[2]] ":1: does not include <" part[1] \
			    ">; take it out of FOREIGN in the Makefile"
			failed = 1
		}
	exit failed
}

function refuse(why) {
	print FILENAME ":" FNR ": <" header "> " why
	failed = 1
}
