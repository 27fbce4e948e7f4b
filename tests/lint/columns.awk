# columns - no line is wider than 80, with tabs to every eighth column

{
	width = 0
	n = length($0)
	for (i = 1; i <= n; i++)
		width += substr($0, i, 1) == "\t" ? 8 - width % 8 : 1
	if (width > 80) {
		print FILENAME ":" FNR ": " width " columns wide; break it" \
		    " before 80"
		failed = 1
	}
}

END { exit failed }
