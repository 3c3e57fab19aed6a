// The cells of a report: what the file says, what the reader says, and the keys to say it.

import { byId, chip, el, fill, SIGNS, WORDS } from "./dom.js";

const list = byId("cells");
const SETTERS = [
  ["1", "1", "present"],
  ["0", "0", "absent"],
  ["-1", "u", "uncertain"],
  ["blank", "b", "blank"],
  ["x", "x", "undecided"],
];
let cells = [];
let chosen = 0;
let set = () => {};
let choose = () => {};

export function onSet(listener) {
  set = listener;
}

export function onChoose(listener) {
  choose = listener;
}

export const current = () => cells[chosen];

/** The value by which a key is known. */
export const valueOfKey = (key) => SETTERS.find(([, k]) => k === key)?.[0];

export function draw(report, keep) {
  const listed = new Map(report.listed.map((row) => [row.category, row]));
  const mentioned = new Set((report.mentions ?? []).map((m) => m.category));
  cells = report.cells;
  for (const cell of cells) {
    cell.listed = listed.get(cell.category);
    cell.isMentioned = mentioned.has(cell.category);
  }
  chosen = keep ? Math.min(chosen, cells.length - 1) : first(report);
  redraw();
}

/** What the list names first is looked at first; else the first cell with a mention. */
function first(report) {
  const named = cells.findIndex((cell) => cell.category === report.listed[0]?.category);
  const index = named >= 0 ? named : cells.findIndex((cell) => cell.file !== "blank" && cell.isMentioned);
  return Math.max(0, index);
}

/** Goes to the next cell of which something is said, from the last one to the first. */
export function nextSaid() {
  for (let i = 1; i <= cells.length; i++) {
    const cell = cells[(chosen + i) % cells.length];
    if (cell.file !== "blank" || cell.isMentioned || cell.mark || cell.decided || cell.listed) {
      return select((chosen + i) % cells.length);
    }
  }
}

export function select(index) {
  chosen = Math.max(0, Math.min(cells.length - 1, index));
  redraw();
  choose(current());
}

export const move = (by) => select(chosen + by);

export function selectCategory(category) {
  const index = cells.findIndex((cell) => cell.category === category);
  if (index >= 0) select(index);
}

export function redraw() {
  fill(list, cells.map(row));
  list.setAttribute("aria-activedescendant", `cell-${chosen}`);
  toolbar();
  document.getElementById(`cell-${chosen}`)?.scrollIntoView({ block: "nearest" });
}

function row(cell, index) {
  const mine = cell.decided || cell.mark;
  const readers = Object.entries(cell.readers ?? {});
  const said = [
    `${cell.category}: ${WORDS[cell.file]}`,
    mine && `${cell.decided ? "decided" : "corrected to"} ${WORDS[mine]}`,
    cell.pending && "not saved yet",
    cell.disputed && "readers differ",
    cell.listed && "in the list",
    cell.other !== undefined && cell.other !== cell.file && `other file ${WORDS[cell.other]}`,
  ].filter(Boolean);
  return el(
    "div",
    {
      id: `cell-${index}`,
      class: `cell${index === chosen ? " chosen" : ""}${cell.pending ? " pending" : ""}`,
      role: "option",
      "aria-selected": String(index === chosen),
      "aria-label": said.join(", "),
      onclick: () => select(index),
    },
    el("span", { class: "cell-name" }, cell.category),
    el("span", { class: "cell-flags" }, flags(cell)),
    readers.length > 0 && cell.disputed
      ? el("span", { class: "cell-readers" }, readers.map(([name, value]) => `${name} ${SIGNS[value]}`).join(" / "))
      : null,
    mine && mine !== "x" && mine !== cell.file ? chip(cell.file, "was") : null,
    mine ? chip(mine === "x" ? "x" : mine, "mine") : chip(cell.file),
  );
}

function flags(cell) {
  const signs = [];
  if (cell.listed) signs.push(cell.listed.doubt ? Number(cell.listed.doubt).toFixed(2).replace(/^0/, "") : "☞");
  if (cell.other !== undefined && cell.other !== cell.file) signs.push(`≠${SIGNS[cell.other]}`);
  if (cell.rules && cell.rules !== cell.file) signs.push("⚑");
  if (cell.pending) signs.push("…");
  else if (cell.decided) signs.push("⚖");
  else if (cell.mark) signs.push("✎");
  return signs.join(" ");
}

function toolbar() {
  const cell = current();
  if (!cell) {
    fill(byId("set"));
    return;
  }
  const now = cell.decided || cell.mark;
  fill(
    byId("set"),
    SETTERS.map(([value, key, word]) =>
      el(
        "button",
        {
          type: "button",
          "aria-pressed": String(now === value),
          "aria-label": `${cell.category} ${word}`,
          title: `${word} (${key})`,
          onclick: () => set(value),
        },
        el("kbd", {}, key),
        el("span", {}, ` ${word}`),
      ),
    ),
  );
}
