const lost = [];
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) lost.push(`the page is ${page.scrollWidth} wide`);
const isSeen = (e) => e.getClientRects().length > 0;
const open = document.querySelector("dialog[open]");
for (const e of document.querySelectorAll("button, a[href], input, select, textarea, [tabindex='0'], [role=option]")) {
  if (!isSeen(e) || (open && !open.contains(e))) continue;
  const named = e.getAttribute("aria-label") || e.textContent.trim() || [...(e.labels || [])].map((l) => l.textContent.trim()).join("") || e.querySelector("title");
  if (!named) lost.push(`no name: ${e.tagName}#${e.id}`);
}
if (!open && !document.querySelector("#view-read").hidden) {
  for (const e of document.querySelectorAll(".top button, .set button, .foot button, .foot textarea, .cell.chosen, #report-head")) {
    if (!isSeen(e)) continue;
    const box = e.getBoundingClientRect();
    if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1) lost.push(`out of sight: ${e.tagName}#${e.id}.${e.className}`);
    if (e.matches("button") && e.scrollWidth > e.clientWidth + 1) lost.push(`cut off: ${e.textContent}`);
    if (e.matches(".foot textarea") && box.width < 40) lost.push("the note is too narrow");
  }
  const list = document.querySelector("#cells").getBoundingClientRect();
  const cell = document.querySelector(".cell.chosen").getBoundingClientRect();
  if (cell.top < list.top - 1 || cell.bottom > list.bottom + 1) lost.push("the chosen cell is not in sight");
}
return lost.join(" / ");
