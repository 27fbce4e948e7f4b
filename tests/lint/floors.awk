# floors - modules include lower floors only (see the Makefile)
#
# Reads all sources; the floors come in the environment.

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
	if (!(self in floor))
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
	if (self in floor)
		look(path)
}

END {
	end_header()
	exit failed
}

function end_header() {
	if (!is_header || !(self in floor))
		return
	if (says == "")
		refuse(self ".h:1", "says nothing of its floor; write" \
		    " \"floor  " name[floor[self]] "\" into its head")
	else if (says != name[floor[self]])
		refuse(self ".h:" says_line, "says it is a " says \
		    ", but stands among the " list[floor[self]] \
		    " in the Makefile; mend one of them")
}

function look(path,    other, mine, its) {
	other = path
	sub(/\.h$/, "", other)
	if (other == self)
		return
	if (!(other in floor)) {
		complain("which is no module; give its whole path")
		return
	}
	mine = self
	sub(/\/.*/, "", mine)
	its = other
	sub(/\/.*/, "", its)
	if (its != "lib" && its != mine)
		complain("which is of " its "; move what both need to lib")
	else if (floor[other] > floor[self])
		complain("which stands higher (" name[floor[other]] " over " \
		    name[floor[self]] "); turn the call around")
	else if (floor[other] == floor[self] && \
	    name[floor[self]] != "ground" && name[floor[self]] != "wiring")
		complain("its equal (" name[floor[self]] \
		    "); let them meet in a noun, or move one of them")
}

function complain(why) {
	refuse(FILENAME ":" FNR, "includes \"" path "\", " why)
}

function refuse(where, what) {
	print where ": " what
	failed = 1
}
