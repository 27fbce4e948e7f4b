# floors - modules include lower floors only (see the Makefile)
#
# Reads all sources; the floors come in the environment. A file X-part belongs
# to the module X and stands where that stands; only X and its other parts
# include a part's header.

BEGIN {
	split("GROUND NOUNS DOORS VERBS WIRING", list, " ")
	split("ground noun door verb wiring", name, " ")
	for (f = 1; f <= 5; f++) {
		n = split(ENVIRON[list[f]], modules, " ")
		for (i = 1; i <= n; i++) {
			if (modules[i] in floor)
				refuse("Makefile:1", modules[i] " stands on" \
				    " two floors; take it off one")
			floor[modules[i]] = f
		}
	}
}

FNR == 1 {
	end_header()
	self = FILENAME
	sub(/\.[a-z]+$/, "", self)
	is_header = FILENAME ~ /\.h$/
	says = ""
	head = 1
	mine = module(self)
	if (!(mine in floor))
		refuse(FILENAME ":1", self " stands on no floor; put it" \
		    " on one in the Makefile")
}

head && /^ \* floor  / {
	says = $3
	sub(/[^a-z].*/, "", says)
	says_line = FNR
}

/^ \*\// { head = 0 }

/^[ \t]*#[ \t]*include[ \t]*"/ {
	path = $0
	sub(/^[^"]*"/, "", path)
	sub(/".*/, "", path)
	if (mine in floor)
		look(path)
}

END {
	end_header()
	exit failed
}

# module - the one that a file without its ending belongs to
function module(file) {
	sub(/-[^\/]*$/, "", file)
	return file
}

function end_header() {
	if (!is_header || !(mine in floor))
		return
	if (says == "")
		refuse(self ".h:1", "says nothing of its floor; write" \
		    " \"floor  " name[floor[mine]] "\" into its head")
	else if (says != name[floor[mine]])
		refuse(self ".h:" says_line, "says it is a " says \
		    ", but stands among the " list[floor[mine]] \
		    " in the Makefile; mend one of them")
}

function look(path,    other, its) {
	other = path
	sub(/\.h$/, "", other)
	its = module(other)
	if (its == mine)
		return
	if (!(its in floor))
		complain("which is no module; give its whole path")
	else if (tool(its) != "lib" && tool(its) != tool(mine))
		complain("which is of " tool(its) "; move what both need to" \
		    " lib")
	else if (its != other)
		complain("which is a part of " its "; include " its ".h")
	else if (floor[its] > floor[mine])
		complain("which stands higher (" name[floor[its]] " over " \
		    name[floor[mine]] "); turn the call around")
	else if (floor[its] == floor[mine] && \
	    name[floor[mine]] != "ground" && name[floor[mine]] != "wiring")
		complain("its equal (" name[floor[mine]] \
		    "); let them meet in a noun, or move one of them")
}

function tool(file) {
	sub(/\/.*/, "", file)
	return file
}

function complain(why) {
	refuse(FILENAME ":" FNR, "includes \"" path "\", " why)
}

function refuse(where, what) {
	print where ": " what
	failed = 1
}
