// Says in words why a cell has its value.

import { byId, el, fill, WORDS } from "./dom.js";
import { reaches, valueOf } from "./marks.js";

let wrong = () => {};
let isOpen = true;

/** So many mentions are told of; a very long report has thousands. */
const MOST = 20;

/** Tells who wants to know which rule is wrong here. */
export function onWrong(listener) {
  wrong = listener;
}

export function toggle() {
  isOpen = !isOpen;
  byId("why").classList.toggle("closed", !isOpen);
}

export function draw(cell, report) {
  const mentions = (report.mentions ?? []).filter((m) => m.category === cell.category);
  fill(
    byId("why"),
    el("h3", {}, `Why ${WORDS[cell.file]}? `, el("kbd", {}, "w")),
    el("div", { class: "why-body" },
      listed(cell, report),
      changes(cell),
      mentions.length === 0 ? nothing(cell) : mentions.slice(0, MOST).map((m) => mention(m, report)),
      mentions.length > MOST ? el("p", { class: "remark" }, `and ${mentions.length - MOST} more mentions.`) : null),
  );
}

/** Why the cell stands in the list of what is to be read. */
function listed(cell, report) {
  return report.listed
    .filter((row) => row.category === cell.category)
    .map((row) => [row.doubt && `doubt ${Number(row.doubt).toFixed(2)}`, row.reasons].filter(Boolean).join(": "))
    .filter((text) => text !== "")
    .map((text) => el("p", { class: "listed" }, `In the list: ${text}.`));
}

function changes(cell) {
  const said = [];
  if (cell.rules && cell.rules !== cell.file) {
    said.push(`The label file says ${WORDS[cell.file]}; the rules of today say ${WORDS[cell.rules]}.`);
  }
  if (cell.other !== undefined && cell.other !== cell.file) {
    said.push(`The other file says ${WORDS[cell.other]}.`);
  }
  return said.map((text) => el("p", { class: "remark" }, text));
}

function nothing(cell) {
  const text =
    cell.category === "No Finding"
      ? "It follows from the other findings of the report."
      : cell.file === "blank"
        ? "It is not mentioned in what counts of this report."
        : "It is not mentioned itself: it follows from another finding, or from a statement that all is normal.";
  return el("p", {}, text);
}

function mention(found, report) {
  const sentence = (report.why ?? []).find(
    (s) => s.field === found.field && s.start <= found.start && found.end <= s.end,
  );
  const cues = sentence?.cues ?? [];
  const reached = cues.filter((cue) => reaches(cue, found));
  const missed = cues.flatMap((cue) =>
    cue.misses
      .filter((m) => m.start === found.start && m.end === found.end)
      .map((m) => ({ cue, words: m.words })),
  );
  return el(
    "section",
    { class: "mention" },
    el("p", {}, el("q", {}, found.text), ` is ${WORDS[valueOf(found)]}`, attributes(found), found.fuzzy ? " (misspelt)" : "", "."),
    el(
      "ul",
      {},
      rule("phrase", found.phrase, report),
      found.rule !== found.phrase && !reached.some((c) => c.rule === found.rule)
        ? rule("decided by", found.rule, report)
        : null,
      reached.map((cue) => rule(`“${cue.text}” reaches it${stop(cue)}`, cue.rule, report)),
      reached.length === 0 && cues.length === 0 ? el("li", {}, "No cue in its sentence.") : null,
      missed.map(({ cue, words }) => rule(`“${cue.text}” does not reach it: ${words}`, cue.rule, report)),
      (sentence?.structures ?? [])
        .filter((s) => s.start === found.start && s.end === found.end)
        .flatMap((s) => s.predicates.map((p) => rule(`“${p.text}” speaks of it`, p.rule, report))),
    ),
  );
}

function attributes(found) {
  const given = Object.entries(found.attributes ?? {})
    .filter(([, value]) => value !== "" && value !== null)
    .map(([name, value]) => (name === "size_cm" ? `${value} cm` : Array.isArray(value) ? value.join(" ") : value));
  return given.length === 0 ? "" : `, ${given.join(", ")}`;
}

function stop(cue) {
  const end = cue.right ?? cue.left;
  if (!end) return "";
  return end.text ? `; it stops at “${end.text.trim()}”: ${end.words}` : `; ${end.words}`;
}

function rule(what, id, report) {
  const known = report.rules?.[id];
  return el(
    "li",
    {},
    `${what} `,
    el("button", { type: "button", class: "rule", title: "This rule is wrong here", onclick: () => wrong(id) }, id),
    known ? el("span", { class: "source" }, ` ${known.source}`) : "",
  );
}
