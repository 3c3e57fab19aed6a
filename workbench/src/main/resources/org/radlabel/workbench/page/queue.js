// The list of reports: only the rows in sight are made, and only their pages are asked for.

import { post } from "./api.js";
import { byId, el, fill, plural } from "./dom.js";

const PAGE = 100;
const list = byId("list");
const room = el("div", { class: "room", role: "presentation" });
let state = null;
let pages = new Map();
let chosen = 0;
let choose = () => {};

export function onChoose(listener) {
  choose = listener;
}

export const total = () => state?.total ?? 0;
export const place = () => chosen;

/** Whether the list grows, since reports are still being searched. */
export const isSearching = () => state?.isSearching ?? false;

/** Asks for the list of a filter. */
export async function load(filter, keepPlace = false) {
  const answer = await post("queue", { ...filter, from: 0, count: PAGE });
  state = { list: answer.list, total: answer.total, filter, isSearching: answer.searched < answer.read };
  pages = new Map([[0, answer.rows]]);
  if (!keepPlace) chosen = 0;
  list.scrollTop = keepPlace ? list.scrollTop : 0;
  draw();
  tell(answer);
  return answer;
}

function tell(answer) {
  const more = state.isSearching ? `, ${answer.searched.toLocaleString("en")} of ${answer.read.toLocaleString("en")} searched so far`
    : answer.complete ? "" : `, ${plural(answer.read, "report")} read so far`;
  byId("count").textContent = `${plural(answer.total, "report")}${more}`;
}

/** The row of a place, asked for if need be. */
export async function at(index) {
  const page = Math.floor(index / PAGE);
  if (!pages.has(page)) {
    const from = page * PAGE;
    const answer = await post("queue", { ...state.filter, list: state.list, from, count: PAGE });
    pages.set(page, answer.rows);
    draw();
  }
  return pages.get(page)[index - page * PAGE];
}

/** The place of a report in the list; -1 if it is not there. */
export async function find(query) {
  return (await post("place", { list: state.list, ...query })).place;
}

/** The first place from here on, or from the top, that is not done; -1 if all are. */
export async function nextOpen(from) {
  const next = await find({ next: "1", from });
  return next >= 0 || from === 0 ? next : find({ next: "1", from: 0 });
}

/** Changes what is shown of a report. */
export function update(row, changes) {
  for (const rows of pages.values()) {
    for (const shown of rows) {
      if (shown.row === row) Object.assign(shown, changes);
    }
  }
  draw();
}

export function select(index) {
  chosen = index;
  const height = rowHeight();
  const top = index * height;
  if (top < list.scrollTop || top + height > list.scrollTop + list.clientHeight) {
    list.scrollTop = Math.max(0, top - list.clientHeight / 3);
  }
  draw();
}

function rowHeight() {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 2;
}

function draw() {
  const height = rowHeight();
  room.style.setProperty("height", `${total() * height}px`);
  const first = Math.max(0, Math.floor(list.scrollTop / height) - 5);
  const last = Math.min(total(), first + Math.ceil(list.clientHeight / height) + 10);
  const rows = [];
  for (let i = first; i < last; i++) rows.push(row(i, height));
  fill(room, rows);
  if (list.firstChild !== room) fill(list, room);
  list.setAttribute("aria-activedescendant", `row-${chosen}`);
}

function row(index, height) {
  const shown = pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  if (!shown) at(index);
  const signs = shown ? [shown.drawn ? "⚄" : "", shown.corrected ? "✎" : "", shown.note ? "✉" : "", shown.done ? "✓" : ""] : [];
  const said = shown
    ? [shown.drawn && "drawn at random", shown.corrected && "corrected", shown.note && "with a note", shown.done && "done"].filter(Boolean)
    : [];
  const made = el(
    "div",
    {
      id: `row-${index}`,
      class: `row${index === chosen ? " chosen" : ""}${shown?.done ? " is-done" : ""}`,
      role: "option",
      "aria-selected": String(index === chosen),
      "aria-posinset": index + 1,
      "aria-setsize": total(),
      "aria-label": shown ? [shown.id, shown.doubt && `doubt ${shown.doubt}`, ...said].filter(Boolean).join(", ") : "…",
      onclick: () => choose(index),
    },
    el("span", { class: "row-id" }, shown?.id ?? "…"),
    el("span", { class: "row-doubt" }, short(shown?.doubt)),
    el("span", { class: "row-signs" }, signs.join("")),
  );
  made.style.setProperty("top", `${index * height}px`);
  return made;
}

const short = (doubt) => (doubt ? Number(doubt).toFixed(2).replace(/^0/, "") : "");

let asked = false;
list.addEventListener("scroll", () => {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
  });
});
new ResizeObserver(draw).observe(list);
