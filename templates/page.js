/* Tables that are sorted by a click on the head of a column. */
"use strict";
for (const table of document.querySelectorAll("table.sorted")) {
	const body = table.tBodies[0];
	const heads = [...table.tHead.rows[0].cells];
	const value = (row, at) => {
		const cell = row.cells[at];
		return cell.dataset.v ?? cell.textContent.trim();
	};
	const sort = (head, at) => {
		const number = head.classList.contains("n");
		const was = head.getAttribute("aria-sort");
		const down = was ? was === "ascending" : number;
		const sign = down ? -1 : 1;
		const rows = [...body.rows].sort((a, b) => {
			const x = value(a, at), y = value(b, at);
			if (x === "" || y === "")
				return (x === "") - (y === "");
			return sign * (number ? x - y :
				x.localeCompare(y, undefined, { numeric: true }));
		});
		for (const other of heads)
			other.removeAttribute("aria-sort");
		head.setAttribute("aria-sort", down ? "descending" : "ascending");
		body.append(...rows);
	};
	heads.forEach((head, at) => {
		const button = document.createElement("button");
		button.type = "button";
		button.append(...head.childNodes);
		button.addEventListener("click", () => sort(head, at));
		head.append(button);
	});
}
