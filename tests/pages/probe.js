/* What a browser makes of a page of rblreport, told to the frame around it. */
"use strict";
const errors = [];
addEventListener("error", e => errors.push(e.message));
addEventListener("securitypolicyviolation", e => errors.push(e.blockedURI));
const values = (table, at) => [...table.tBodies[0].rows].map(row =>
	row.cells[at].dataset.v ?? row.cells[at].textContent.trim());
const sorted = (list, number, down) => list.every((v, i) => {
	if (i === 0 || v === "" || list[i - 1] === "")
		return i === 0 || v === "" || list[i - 1] !== "";
	const order = number ? list[i - 1] - v :
	    list[i - 1].localeCompare(v, undefined, { numeric: true });
	return down ? order >= 0 : order <= 0;
});
/* click on the head of each column twice: down and up, or up and down */
const sortAll = table => [...table.tHead.rows[0].cells].map((head, at) => {
	const number = head.classList.contains("n");
	const button = head.querySelector("button");
	const seen = [1, 2].map(() => {
		button.focus();
		button.click();
		const way = head.getAttribute("aria-sort");
		return way + (sorted(values(table, at), number,
		    way === "descending") ? "" : " in disorder");
	});
	return seen.sort().join(" ") === "ascending descending" &&
	    document.activeElement === button &&
	    table.querySelectorAll("[aria-sort]").length === 1 ? "good" :
	    head.textContent + ": " + seen.join(" ");
});
addEventListener("load", () => {
	const wide = document.documentElement.scrollWidth;
	for (const details of document.querySelectorAll("details"))
		details.open = true;
	const tables = [...document.querySelectorAll("table.sorted")];
	const text = getComputedStyle(document.body);
	parent.postMessage(JSON.stringify({
		width: innerWidth,
		wide: wide > innerWidth,
		sorted: [...new Set(tables.flatMap(sortAll))],
		tables: tables.length,
		rows: tables.map(t => t.tBodies[0].rows.length),
		captions: tables.every(t => t.caption),
		scopes: [...document.querySelectorAll("th")].every(th => th.scope),
		skip: !!document.querySelector("main" +
		    document.querySelector("a.skip").getAttribute("href")),
		names: [...document.querySelectorAll("[role=img], [role=region]")]
		    .every(e => e.getAttribute("aria-label") ||
		    document.getElementById(e.getAttribute("aria-labelledby"))),
		headings: document.querySelectorAll("h1").length,
		ids: document.querySelectorAll("[id]").length ===
		    new Set([...document.querySelectorAll("[id]")]
		    .map(e => e.id)).size,
		ink: text.color,
		back: text.backgroundColor,
		asked: performance.getEntriesByType("resource").length,
		strangers: document.querySelectorAll("img, iframe, object, " +
		    "script:not([id=probe]) ~ script:not([id=probe])").length,
		errors: errors,
	}), "*");
});
