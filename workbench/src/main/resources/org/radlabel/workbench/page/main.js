// The page: which report is shown, and what keys do with it.

import { get, Gone, reader } from "./api.js";
import * as cells from "./cells.js";
import * as dialogs from "./dialogs.js";
import { byId, el, fill } from "./dom.js";
import { choices, chosen, filter, setFilter, summary } from "./filters.js";
import * as keys from "./keys.js";
import * as pictures from "./pictures.js";
import * as queue from "./queue.js";
import * as readers from "./readers.js";
import * as report from "./report.js";
import * as rule from "./rule.js";
import { banner, isSettled, isWaiting, onSaved, save, sentence, settled } from "./saving.js";
import * as why from "./why.js";

const WATCH = 2000;
const VIEWS = ["read", "readers", "pictures"];
let start = null;
let shown = null;
let deciding = false;
let version = 0;
let ahead = new Map();

/** The address holds where one is, but never a word that was looked for. */
function remember() {
  const members = chosen();
  const place = new URLSearchParams({ ...members, row: shown?.row ?? 0 });
  history.replaceState(null, "", `${location.pathname}${location.search}#${place}`);
  summary();
  deciding = members.state === "decide";
  document.body.classList.toggle("deciding", deciding);
}

async function list(keepPlace = false) {
  remember();
  await queue.load(filter(), keepPlace);
  if (queue.total() === 0) empty();
  else await show(keepPlace ? Math.min(queue.place(), queue.total() - 1) : 0);
}

function empty() {
  shown = null;
  const isAll = Object.keys(filter()).length === 0;
  fill(byId("report-head"), el("h2", {}, "No report"));
  fill(byId("report-text"), el("p", { class: "remark" }, isAll
    ? "There is no report to read: the queue is empty, or no report of it has a row in the label file."
    : "No report is so. Clear the filter (f, then clear), or change it."));
  fill(byId("cells"));
  fill(byId("set"));
  fill(byId("why"));
}

async function show(place, keepCell = false) {
  const row = await queue.at(place);
  if (!row) return;
  queue.select(place);
  const known = ahead.get(row.row);
  ahead.delete(row.row);
  shown = known && known.known === version ? known : await get("report", { row: row.row });
  version = Math.max(version, shown.version);
  report.draw(shown, place, queue.total());
  cells.draw(shown, keepCell);
  byId("note").value = shown.note;
  look();
  remember();
  prefetch(place);
}

function look() {
  const cell = cells.current();
  if (!cell) return;
  report.spotlight(cell.category, shown);
  why.draw(cell, shown);
}

/** The next two reports are asked for while one reads this one. */
async function prefetch(place) {
  for (const next of [place + 1, place + 2]) {
    if (next >= queue.total()) continue;
    const row = await queue.at(next);
    if (row && !ahead.has(row.row)) {
      const got = await get("report", { row: row.row }).catch(() => null);
      if (got) ahead.set(row.row, { ...got, known: version });
    }
  }
  while (ahead.size > 6) ahead.delete(ahead.keys().next().value);
}

function set(value) {
  const cell = cells.current();
  if (!shown || !cell) return;
  if (!deciding && cell.decided) return banner(`${cell.category} has been decided. Decisions are changed under Readers.`, true);
  const name = deciding ? "decided" : "mark";
  cell[name] = cell[name] === value ? "" : value;
  cell.pending = true;
  cells.redraw();
  edit(deciding ? "decide" : "set", cell.category, cell[name]);
}

function edit(kind, category, value) {
  save("edit", { row: shown.row, id: shown.id, kind, category, value, seen: shown.version });
}

const again = (name) => save(name, { deciding: deciding ? "1" : "" });

onSaved(({ name, edit: made, body, error }) => {
  if (error) {
    if (error.body?.marks) take(error.body, made.row);
    banner(`${sentence(error.message)} What is saved is shown.`, true);
    if (!error.body?.marks) refresh();
    return;
  }
  version = Math.max(version, body.version);
  if (name !== "edit") return undone(body);
  take(body, made.row);
});

/** Shows what the server has of a report, but for what was set since and waits. */
function take(body, row) {
  queue.update(row, { done: body.done, corrected: Object.keys(body.marks).length > 0, note: body.note !== "" });
  ahead.delete(row);
  if (shown?.row !== row) return;
  shown.version = body.version;
  shown.done = body.done;
  if (!isWaiting({ row, kind: "note", category: "" })) shown.note = body.note;
  for (const cell of shown.cells) {
    if (isWaiting({ row, kind: deciding ? "decide" : "set", category: cell.category })) continue;
    cell.mark = body.marks[cell.category] ?? "";
    cell.decided = body.decisions[cell.category] ?? "";
    cell.pending = false;
  }
  if (document.activeElement !== byId("note")) byId("note").value = shown.note;
  cells.redraw();
  look();
}

async function undone(body) {
  take(body, body.row);
  if (shown && body.row !== shown.row && body.row >= 0) {
    const place = await queue.find({ row: body.row });
    if (place >= 0) await show(place);
    else banner(`That was in ${body.id}, which is not in this list.`, true);
  }
}

let going = false;

/** Done, and on to the next report once all is saved. */
async function next() {
  if (!shown || going) return;
  const here = queue.place();
  const isLast = here + 1 >= queue.total();
  if (deciding && isLast) return finished();
  if (deciding) return move(1);
  going = true;
  try {
    if (!shown.done) edit("done", "", "yes");
    await settled();
    const place = await queue.nextOpen(here + 1).catch(() => -1);
    if (place < 0 || place === here) finished();
    else await show(place);
  } finally {
    going = false;
  }
}

function finished() {
  dialogs.open("All done", el("p", {}, "Every report of this list is done. Under Readers, gold.csv can be saved; label --corrections applies what was corrected."));
}

async function move(by) {
  const to = queue.place() + by;
  if (to < 0 || to >= queue.total()) return;
  await settled();
  await show(to);
}

/** Shows the report anew, where it is. */
async function refresh() {
  if (!shown || !isSettled()) return;
  const fresh = await get("report", { row: shown.row });
  if (fresh.row !== shown.row || !isSettled()) return;
  shown = fresh;
  cells.draw(shown, true);
  report.draw(shown, queue.place(), queue.total());
  if (document.activeElement !== byId("note")) byId("note").value = shown.note;
  look();
}

let complete = false;
let takenIn = 0;

/** Asks what others did: another tab, another hand in the corrections file, more reports. */
async function watch() {
  try {
    const news = await get("changes", { since: version });
    if (isSettled()) banner("");
    start.readers = news.readers;
    if (news.failure) banner(`Not all reports could be read: ${news.failure}`);
    if (news.takenIn > takenIn) banner(`${start.corrections} was changed by another program; its rows were taken in.`, true);
    takenIn = news.takenIn;
    if (news.unwritten) banner(`The corrections file is not up to date: ${sentence(news.unwritten)} Nothing is lost: all is in ${start.corrections}.log.`);
    if (!complete || queue.isSearching()) await grow(news);
    if (news.version > version && isSettled()) {
      version = news.version;
      ahead.clear();
      const isShown = shown && news.changed.includes(shown.row);
      if (isShown) await refresh();
    }
  } catch (e) {
    if (!isSettled()) return later();
    if (e instanceof Gone) banner("The server does not answer. What you do is kept here and saved when it is back.");
    else if (e.status === 401) banner("The server was started anew: open the address that it printed.");
  }
  later();
}

const later = () => setTimeout(watch, WATCH);

async function grow(news) {
  const isFirst = queue.total() === 0;
  complete = news.complete;
  start.facets = (await get("start")).facets;
  choices(start);
  const answer = await queue.load(filter(), true);
  if (isFirst && answer.total > 0) return show(0);
  const place = shown ? await queue.find({ row: shown.row }) : -1;
  if (place >= 0) queue.select(place);
}

async function view(name) {
  for (const other of VIEWS) {
    byId(`view-${other}`).hidden = other !== name;
    byId(`tab-${other}`).setAttribute("aria-pressed", String(other === name));
  }
  if (name === "readers") await readers.draw(decide);
  if (name === "pictures") await pictures.draw(start, choose);
}

async function choose(members) {
  setFilter(members);
  await view("read");
  await list();
}

const decide = () => choose({ state: "decide" });
const wrong = (id) => rule.wrong(id, (named) => choose({ rule: named }));

function wrongHere() {
  const own = (shown?.mentions ?? []).find((m) => m.category === cells.current()?.category);
  if (own) wrong(own.rule);
  else if (shown) banner("No rule found anything for this cell.", true);
}

/** Where the window is narrow the list lies over the report, and is opened and closed. */
function drawer(open = !document.body.classList.contains("with-list")) {
  document.body.classList.toggle("with-list", open);
  byId("drawer").setAttribute("aria-expanded", String(open));
}

const inList = () => document.activeElement === byId("list");

function keyboard() {
  const withReport = (action) => () => byId("view-read").hidden || action();
  const actions = {
    ArrowDown: withReport(() => inList() ? move(1) : cells.move(1)),
    ArrowUp: withReport(() => inList() ? move(-1) : cells.move(-1)),
    ArrowRight: withReport(() => move(1)), ArrowLeft: withReport(() => move(-1)),
    Enter: withReport(() => inList() ? byId("cells").focus() : next()), Backspace: withReport(() => again("undo")), y: withReport(() => again("redo")),
    n: withReport(() => byId("note").focus()), w: withReport(why.toggle), r: withReport(wrongHere),
    m: withReport(cells.nextSaid), l: withReport(() => { drawer(); byId("list").focus(); }),
    "/": withReport(() => { drawer(true); byId("f-text").select(); }), "?": dialogs.help, Escape: () => drawer(false),
    f: withReport(() => { drawer(true); byId("f-more").open = true; byId("f-category").focus(); }),
    "-": withReport(() => set("-1")),
  };
  for (const key of ["1", "0", "u", "b", "x"]) actions[key] = withReport(() => set(cells.valueOfKey(key)));
  keys.listen(actions);
}

function wire() {
  cells.onSet(set);
  cells.onChoose(look);
  report.onMention(cells.selectCategory);
  why.onWrong(wrong);
  queue.onChoose(async (place) => {
    drawer(false);
    await settled();
    await show(place);
  });
  byId("undo").addEventListener("click", () => again("undo"));
  byId("redo").addEventListener("click", () => again("redo"));
  byId("drawer").addEventListener("click", () => drawer());
  byId("next").addEventListener("click", next);
  byId("help").addEventListener("click", dialogs.help);
  byId("who").addEventListener("click", () => dialogs.whoReads(start));
  byId("note").addEventListener("change", () => shown && edit("note", "", byId("note").value.trim()));
  for (const name of VIEWS) byId(`tab-${name}`).addEventListener("click", () => view(name));
  byId("filter").addEventListener("submit", (event) => { event.preventDefault(); byId("f-text").blur(); drawer(false); list(); });
  byId("filter").addEventListener("change", () => list());
  byId("f-clear").addEventListener("click", () => choose({}));
}

async function open() {
  start = await get("start");
  version = start.version;
  takenIn = start.takenIn;
  complete = start.complete;
  byId("files").textContent = start.other === "" ? start.labels : `${start.labels} ≠ ${start.other}`;
  byId("who").textContent = `☻ ${start.reader}`;
  choices(start);
  wire();
  keyboard();
  const { row, ...members } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  setFilter(members);
  await queue.load(filter());
  remember();
  if (queue.total() === 0) empty();
  else await show(row === undefined ? 0 : Math.max(0, await queue.find({ row })));
  byId("saved").textContent = "saved";
  if (start.first && reader === "") dialogs.welcome(start);
  setTimeout(watch, WATCH);
}

open().catch((e) => banner(e.status === 401 ? "Open the address that radlabel review has printed." : e.message));
